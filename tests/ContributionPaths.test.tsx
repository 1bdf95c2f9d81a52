import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ContributionPaths } from '../src/ContributionPaths.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { ContributionPath } from '../src/model/participation.ts'
import type { Repository } from '../src/model/resources.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { factOf, takeDeveloperMessages } from './finders.ts'

const code: ContributionPath = { id: 'code', name: 'Code' }

const forum: Channel = { id: 'forum', kind: 'forum', name: 'Kiln forum', href: 'https://forum.example.org/' }

const chat: Channel = { id: 'chat', kind: 'slack', name: '#kiln', href: 'https://chat.example.org/' }

const core: Repository = {
  id: 'core',
  name: 'kiln/core',
  href: 'https://code.example.org/core',
  description: ['What all ', { kind: 'code', text: 'kiln' }, ' commands use'],
}

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('ContributionPaths', () => {
  it('shows each way under a heading, in the order given, with an anchor', () => {
    render(<ContributionPaths contributionPaths={[code, { id: 'talk', name: 'Give a talk' }]} />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Code',
      'Give a talk',
    ])
    expect(screen.getAllByRole('listitem').map(({ id }) => id)).toEqual(['contribution-code', 'contribution-talk'])
  })

  it('is a region named by its heading', () => {
    render(<ContributionPaths contributionPaths={[code]} />)
    expect(screen.getByRole('region', { name: 'How to contribute' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'How to contribute', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own; those of the ways stand one below', () => {
    render(<ContributionPaths contributionPaths={[code]} heading="Take part" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Take part', level: 3 })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Code', level: 4 })).toBeVisible()
  })

  it('says so where there are none', () => {
    render(<ContributionPaths contributionPaths={[]} />)
    expect(screen.getByText('No ways to contribute yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('shows what it is, what one can do, and where to read on', () => {
    render(
      <ContributionPaths
        contributionPaths={[
          {
            ...code,
            description: 'Fixes and features.',
            items: [{ text: 'Fix a bug', items: [{ text: 'a small one first' }] }],
            links: [{ label: 'Guide', href: '/guide' }],
          },
        ]}
      />,
    )
    expect(screen.getByText('Fixes and features.')).toBeVisible()
    expect(screen.getByText('Fix a bug')).toHaveTextContent('Fix a buga small one first')
    expect(screen.getByRole('link', { name: 'Guide' })).toHaveAttribute('href', '/guide')
  })

  it('leads to its repositories, with what they are', () => {
    render(
      <ContributionPaths
        contributionPaths={[{ ...code, repositories: ['core'] }]}
        related={{ repositories: [core] }}
      />,
    )
    const link = screen.getByRole('link', { name: 'kiln/core' })
    expect(link).toHaveAttribute('href', 'https://code.example.org/core')
    expect(link.closest('li')).toHaveTextContent('kiln/core – What all kiln commands use')
  })

  it('leads to the channels where one asks first', () => {
    render(
      <ContributionPaths
        contributionPaths={[{ ...code, channels: ['forum', 'chat'] }]}
        related={{ channels: [forum, chat] }}
      />,
    )
    expect(factOf('Ask first in')).toHaveTextContent('Kiln forum · #kiln')
    expect(within(factOf('Ask first in')).getByRole('link', { name: 'Kiln forum' })).toHaveAttribute(
      'href',
      '#channel-forum',
    )
  })

  it('shows the labels of good beginnings', () => {
    render(<ContributionPaths contributionPaths={[{ ...code, labels: ['good first issue', 'help wanted'] }]} />)
    expect(factOf('Issue labels')).toHaveTextContent('good first issue help wanted')
  })

  it("shows texts and words in the reader's language", () => {
    render(
      <ContributionPaths
        contributionPaths={[{ ...code, name: { en: 'Code', de: 'Programmieren' }, channels: ['forum'] }]}
        related={{ channels: [forum] }}
        locale="de"
        messages={{
          page: { headings: { contributionPaths: 'Mitmachen' } },
          participation: { channels: 'Frag zuerst in' },
        }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Mitmachen' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Programmieren' })).toBeVisible()
    expect(factOf('Frag zuerst in')).toHaveTextContent('Kiln forum')
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const paths = [{ ...code, channels: ['forum'], links: [{ label: 'Guide', href: '/guide' }] }]
    const { rerender } = render(
      <ContributionPaths
        contributionPaths={paths}
        related={{ channels: [forum] }}
        idPrefix="kiln-"
        baseUrl="https://example.org"
      />,
    )
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('id', 'kiln-contribution-code')
    expect(screen.getByRole('link', { name: 'Kiln forum' })).toHaveAttribute('href', '#kiln-channel-forum')
    expect(screen.getByRole('link', { name: 'Guide' })).toHaveAttribute('href', 'https://example.org/guide')
    rerender(<ContributionPaths contributionPaths={paths} related={{ channels: [forum] }} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'Guide' })).toHaveAttribute('href', '/app/guide')
  })

  it.each([
    [
      'no title',
      { id: 'code' },
      'Name missing',
      ['contributionPaths[0].name is missing. Add it: readers see other words in its place.'],
    ],
    [
      'a repository that is not given',
      { ...code, repositories: ['attic'] },
      'Codeattic',
      [
        'contributionPaths[0].repositories names "attic", which is not among the related entries. It is shown without a link.',
      ],
    ],
    [
      'a channel that is not given',
      { ...code, channels: ['attic'] },
      'Ask first inattic',
      [
        'contributionPaths[0].channels names "attic", which is not among the related entries. It is shown without a link.',
      ],
    ],
    [
      'a link that runs',
      { ...code, links: [{ label: 'Guide', href: 'javascript:alert(1)' }] },
      'Guide',
      [
        'contributionPaths[0].links[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is ' +
          'not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
    ],
    ['empty lists', { ...code, items: [], repositories: [], channels: [], labels: [], links: [] }, /^Code$/, []],
    [
      'null for all the rest',
      { ...code, description: null, items: null, repositories: null, channels: null, labels: null, links: null },
      /^Code$/,
      [],
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      ['contributionPaths[0] must be an object; received null. The entry cannot be shown.'],
    ],
  ])('shows a way with %s as what it is, and tells the developer', (_what, path, shown, messages) => {
    render(<ContributionPaths contributionPaths={[path as ContributionPath, { id: 'talk', name: 'Talk' }]} />)
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(shown)
    expect(
      within(first!)
        .queryAllByRole('list')
        .filter(({ children }) => children.length === 0),
    ).toEqual([])
    expect(screen.getByRole('heading', { name: 'Talk' })).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(messages.map((message) => `moothall: ${message}`))
  })

  it('shows none where the ways are no list', () => {
    render(<ContributionPaths contributionPaths={{ code } as never} />)
    expect(screen.getByText('No ways to contribute yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: contributionPaths must be a list; received an object. It is left out.',
    ])
  })
})
