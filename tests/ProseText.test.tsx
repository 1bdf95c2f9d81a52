import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { Prose } from '../src/model/text.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { ProseText } from '../src/ProseText.tsx'
import { takeDeveloperMessages } from './finders.ts'

const steps: Prose = [
  { kind: 'paragraph', text: 'Before the first firing:' },
  {
    kind: 'list',
    ordered: true,
    items: [
      { id: 'clean', text: 'Clean the oven.' },
      { text: 'Wait.', items: [{ text: 'An hour.' }] },
    ],
  },
]

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('ProseText', () => {
  it('shows a plain string as one paragraph, never as markup', () => {
    render(<ProseText prose="Bring <b>questions</b> & patience." />)
    expect(screen.getByText('Bring <b>questions</b> & patience.').tagName).toBe('P')
  })

  it('shows paragraphs and numbered lists', () => {
    render(<ProseText prose={steps} />)
    expect(screen.getByText('Before the first firing:')).toBeVisible()
    const list = screen.getAllByRole('list')[0]
    expect(list?.tagName).toBe('OL')
    expect(within(list!).getByText('Clean the oven.')).toBeVisible()
  })

  it('shows a table with headings of its columns', () => {
    render(
      <ProseText
        prose={[
          {
            kind: 'table',
            head: ['Oven', 'Owner'],
            rows: [['Old', [{ kind: 'link', text: 'Ada', href: 'https://example.org/ada' }]]],
          },
        ]}
      />,
    )
    const table = screen.getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Oven', 'Owner'])
    expect(within(table).getByRole('columnheader', { name: 'Oven' })).toHaveAttribute('scope', 'col')
    expect(within(table).getByRole('link', { name: 'Ada' })).toBeVisible()
    // It fits any page: nothing to scroll, and so no stop on the way through the page.
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('lets a keyboard scroll a table that may be wider than the page', async () => {
    render(<ProseText prose={[{ kind: 'table', head: ['Oven', 'Owner', ''], rows: [['Old', 'Ada', '1200 °C']] }]} />)
    const region = screen.getByRole('region', { name: 'Table: Oven, Owner' })
    await userEvent.tab()
    expect(region).toHaveFocus()
  })

  it('shows points below a point', () => {
    render(<ProseText prose={steps} />)
    const wait = screen.getByText(/^Wait\./)
    expect(within(wait).getByRole('listitem')).toHaveTextContent('An hour.')
  })

  it('leaves a list without an order unnumbered', () => {
    render(<ProseText prose={[{ kind: 'list', items: [{ text: 'Clay' }, { text: 'Water' }] }]} />)
    expect(screen.getByRole('list').tagName).toBe('UL')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Clay', 'Water'])
  })

  it('shows a note between paragraphs', () => {
    render(
      <ProseText
        prose={[{ kind: 'callout', note: { kind: 'danger', title: 'Hot', body: 'Never open a hot oven.' } }]}
      />,
    )
    expect(screen.getByRole('note')).toHaveTextContent('Danger: HotNever open a hot oven.')
  })

  it('shows links, literals and stressed words', () => {
    render(
      <ProseText
        prose={[
          {
            kind: 'paragraph',
            text: [
              'Run ',
              { kind: 'code', text: 'kiln fire' },
              ' as the ',
              { kind: 'link', text: 'guide', href: '/guide' },
              ' says, ',
              { kind: 'emphasis', text: 'once' },
              '.',
            ],
          },
        ]}
      />,
    )
    expect(screen.getByRole('link', { name: 'guide' })).toHaveAttribute('href', '/guide')
    expect(screen.getByText('kiln fire').tagName).toBe('CODE')
    expect(screen.getByText('once').tagName).toBe('EM')
  })

  it("shows the text in the reader's language", () => {
    render(<ProseText prose={{ en: 'Welcome.', de: 'Willkommen.' }} locale="de" />)
    expect(screen.getByText('Willkommen.').closest('[lang]')).toBeNull()
    expect(screen.queryByText('Welcome.')).not.toBeInTheDocument()
  })

  it('marks a text that is in another language than the page', () => {
    render(<ProseText prose={{ de: 'Willkommen.' }} />)
    expect(screen.getByText('Willkommen.').closest('[lang]')).toHaveAttribute('lang', 'de')
  })

  it("words notes with the site's own words", () => {
    render(
      <ProseText
        prose={[{ kind: 'callout', note: { kind: 'danger', body: 'Never open a hot oven.' } }]}
        messages={{ callout: { danger: 'Gefahr' } }}
      />,
    )
    expect(screen.getByRole('note')).toHaveTextContent('GefahrNever open a hot oven.')
  })

  it('gives a point with a name an anchor, after the prefix of the page', () => {
    render(<ProseText prose={steps} idPrefix="kiln-" />)
    const [clean, wait] = screen.getAllByRole('listitem')
    expect(clean).toHaveAttribute('id', 'kiln-item-clean')
    expect(wait).not.toHaveAttribute('id')
  })

  it('resolves relative addresses against the base address', () => {
    const prose: Prose = [{ kind: 'paragraph', text: [{ kind: 'link', text: 'guide', href: 'guide' }] }]
    render(<ProseText prose={prose} baseUrl="https://example.org/docs/" />)
    expect(screen.getByRole('link', { name: 'guide' })).toHaveAttribute('href', 'https://example.org/docs/guide')
  })

  it("renders links within the site with the site's own component", () => {
    const prose: Prose = [{ kind: 'paragraph', text: [{ kind: 'link', text: 'guide', href: '/guide' }] }]
    render(<ProseText prose={prose} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'guide' })).toHaveAttribute('href', '/app/guide')
  })

  it.each([
    [
      'a kind that it does not know',
      [paragraph('Before'), { kind: 'chart' }, paragraph('After')],
      '[1].kind must be paragraph, list, table or callout; received "chart". It is left out.',
    ],
    [
      'no kind',
      [paragraph('Before'), { text: 'Lost' }, paragraph('After')],
      '[1].kind must be paragraph, list, table or callout; received "". It is left out.',
    ],
    ['null in its place', [null, paragraph('Before'), paragraph('After')], '[0] is empty. Remove it.'],
  ])('shows the blocks beside a block with %s, and tells the developer', (_what, prose, fault) => {
    render(<ProseText prose={prose as Prose} />)
    expect(screen.getByText('Before')).toBeVisible()
    expect(screen.getByText('After')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([`moothall: ProseText: prose${fault}`])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['no language at all', {}],
  ])('shows nothing for %s', (_what, prose) => {
    const { container } = render(<ProseText prose={prose as never} />)
    expect(container).toHaveTextContent(/^$/)
  })
})

it('shows two points with one id, as data that no check saw may have them', () => {
  const prose = [
    {
      kind: 'list',
      items: [
        { id: 'a', text: 'One' },
        { id: 'a', text: 'Two' },
      ],
    },
  ] as const
  render(<ProseText prose={prose} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['One', 'Two'])
})
