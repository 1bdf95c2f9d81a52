import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Step } from '../src/model/participation.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { StepList } from '../src/StepList.tsx'
import { takeDeveloperMessages } from './finders.ts'

const read: Step = { id: 'read', name: 'Read the guide' }

const greet: Step = {
  id: 'greet',
  name: 'Say hello',
  description: [{ kind: 'paragraph', text: ['In ', { kind: 'code', text: '#kiln' }, '.'] }],
  links: [
    { label: 'The chat', href: 'https://chat.example.org/' },
    { label: 'The rules', href: '/rules' },
  ],
}

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('StepList', () => {
  it('shows the steps as a numbered list, in the order given, each with an anchor', () => {
    render(<StepList steps={[read, { id: 'ask', name: 'Ask' }]} />)
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(screen.getByRole('list').tagName).toBe('OL')
    expect(items.map((item) => item.textContent)).toEqual(['Read the guide', 'Ask'])
    expect(items.map((item) => item.id)).toEqual(['step-read', 'step-ask'])
  })

  it('is a region named by its heading', () => {
    render(<StepList steps={[read]} />)
    expect(screen.getByRole('region', { name: 'How to get started' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'How to get started', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<StepList steps={[read]} heading="First steps" headingLevel={4} id="first" />)
    expect(screen.getByRole('heading', { name: 'First steps', level: 4 })).toBeVisible()
    expect(screen.getByRole('region', { name: 'First steps' })).toHaveAttribute('id', 'first')
  })

  it('shows what to do in each step, and its links', () => {
    render(<StepList steps={[greet]} />)
    expect(screen.getByText('#kiln').closest('p')).toHaveTextContent('In #kiln.')
    expect(screen.getByRole('link', { name: 'The chat' })).toHaveAttribute('href', 'https://chat.example.org/')
    expect(screen.getByRole('link', { name: 'The rules' })).toHaveAttribute('href', '/rules')
  })

  it('says so where there are no steps', () => {
    render(<StepList steps={[]} />)
    expect(screen.getByText('No steps yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it("shows texts and words in the reader's language", () => {
    render(
      <StepList
        steps={[{ ...read, name: { en: 'Read', de: 'Lies die Anleitung' } }]}
        locale="de"
        messages={{ page: { headings: { steps: 'So fängst du an' } } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'So fängst du an' })).toHaveTextContent('Lies die Anleitung')
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const { rerender } = render(<StepList steps={[greet]} idPrefix="kiln-" baseUrl="https://example.org" />)
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-how-to-get-started')
    expect(screen.getByText('Say hello').closest('li')).toHaveAttribute('id', 'kiln-step-greet')
    expect(screen.getByRole('link', { name: 'The rules' })).toHaveAttribute('href', 'https://example.org/rules')
    rerender(<StepList steps={[greet]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'The rules' })).toHaveAttribute('href', '/app/rules')
  })

  it.each([
    [
      'no title',
      { id: 'read' },
      'Name missing',
      'steps[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'a link that runs',
      { ...read, links: [{ label: 'Guide', href: 'javascript:alert(1)' }] },
      'Guide',
      'steps[0].links[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
        'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a text of an unknown kind',
      { ...read, description: [{ kind: 'poem' }] },
      'Read the guide',
      'steps[0].description[0].kind must be paragraph, list, table or callout; received "poem". It is left out.',
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      'steps[0] must be an object; received null. The entry cannot be shown.',
    ],
  ])('shows a step with %s as what it is, and tells the developer', (_what, step, shown, message) => {
    render(<StepList steps={[step as Step, { id: 'ask', name: 'Ask' }]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByText('Ask')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it('takes null for what is not given', () => {
    render(<StepList steps={[{ ...read, body: null, links: null } as never]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Read the guide$/)
  })

  it('shows none where the steps are no list', () => {
    render(<StepList steps={'read' as never} />)
    expect(screen.getByText('No steps yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: steps must be a list; received "read". It is left out.'])
  })
})
