import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { GroupList } from '../src/GroupList.tsx'
import { governanceMessages } from '../src/i18n/governanceMessages.ts'
import type { Body } from '../src/model/body.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const council: Body = { id: 'council', kind: 'steering', name: 'Kiln council' }

const docs: Body = { id: 'docs', kind: 'sig', name: 'Documentation', parent: 'council' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('GroupList', () => {
  it('is a region named by its heading', () => {
    render(<GroupList bodies={[council]} />)
    expect(screen.getByRole('region', { name: 'Who decides' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Who decides', level: 2 })).toBeVisible()
  })

  it('shows a card for each body, in the order given', () => {
    render(<GroupList bodies={[docs, council]} />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Documentation',
      'Kiln council',
    ])
    expect(screen.getByRole('article', { name: 'Kiln council' })).toHaveAttribute('id', 'body-council')
    expect(screen.getByRole('article', { name: 'Kiln council' })).toHaveTextContent('Steering committee')
  })

  it('puts the cards of a group under its heading, in the order of the groups, after those without one', () => {
    const bodies = [
      { ...docs, group: 'technical' },
      council,
      { id: 'ci', kind: 'other', kindLabel: 'Crew', name: 'Kiln CI', group: 'infrastructure' } as const,
      { ...council, id: 'lost', name: 'Lost', group: 'gone' },
    ]
    render(
      <GroupList
        bodies={bodies}
        bodyGroups={[
          { id: 'infrastructure', name: 'Infrastructure', description: 'They keep it warm.' },
          { id: 'empty', name: 'Empty' },
          { id: 'technical', name: 'Technical groups' },
        ]}
      />,
    )
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H2 Who decides',
      'H3 Kiln council',
      'H3 Lost',
      'H3 Infrastructure',
      'H4 Kiln CI',
      'H3 Technical groups',
      'H4 Documentation',
    ])
    expect(screen.getByText('They keep it warm.')).toBeVisible()
    expect(screen.getByRole('article', { name: 'Kiln CI' })).toHaveTextContent(/^Kiln CICrew$/)
  })

  it.each([
    [1, 2],
    [4, 5],
    [6, 6],
  ] as const)('puts the cards one level below a heading of level %d', (level, cardLevel) => {
    render(<GroupList bodies={[council]} heading="Groups" headingLevel={level} />)
    expect(screen.getByRole('heading', { name: 'Groups', level })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Kiln council', level: cardLevel })).toBeVisible()
  })

  it('shows an introduction, notes and a closing word around the cards', () => {
    render(
      <GroupList
        bodies={[council]}
        intro="Two groups decide."
        notes={[{ kind: 'info', body: 'Elections are in May.' }]}
        outro="Anyone may listen."
      />,
    )
    expect(screen.getByRole('region')).toHaveTextContent(
      /Two groups decide\..*Elections are in May\..*Kiln council.*Anyone may listen\./,
    )
  })

  it('leads from a body to the one above it', () => {
    render(<GroupList bodies={[council, docs]} />)
    const card = screen.getByRole('article', { name: 'Documentation' })
    expect(within(card).getByRole('link', { name: 'Kiln council' })).toHaveAttribute('href', '#body-council')
  })

  it('leads to the meetings, channels and repositories that it is given', () => {
    render(
      <GroupList
        bodies={[{ ...council, meetings: ['call'], channels: ['chat'], repositories: ['core'] }]}
        related={{
          meetings: [{ id: 'call', name: 'Council call', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }],
          channels: [{ id: 'chat', kind: 'zulip', name: '#council' }],
          repositories: [{ id: 'core', name: 'kiln', href: 'https://code.example.org/kiln' }],
        }}
      />,
    )
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['kiln', '#repository-core'],
      ['Council call', '#meeting-call'],
      ['#council', '#channel-chat'],
    ])
  })

  it('says so where there are none, and has no cards', () => {
    const { container } = render(<GroupList bodies={[]} />)
    expect(screen.getByRole('region')).toHaveTextContent(governanceMessages.empty)
    expect(container.querySelector('.mh\\:cards')).not.toBeInTheDocument()
  })

  it("says in the site's own words that there are none", () => {
    render(<GroupList bodies={[]} messages={{ governance: { empty: 'Noch keine Gruppen.' } }} />)
    expect(screen.getByText('Noch keine Gruppen.')).toBeVisible()
  })

  it("is in the reader's language and in the site's words", () => {
    render(
      <GroupList
        bodies={[{ ...council, name: { en: 'Kiln council', de: 'Rat' } }]}
        locale="de"
        messages={{
          page: { headings: { bodies: 'Wer entscheidet' } },
          governance: { kinds: { steering: 'Lenkungsausschuss' } },
        }}
      />,
    )
    const region = screen.getByRole('region', { name: 'Wer entscheidet' })
    expect(within(region).getByRole('article', { name: 'Rat' })).toHaveTextContent('Lenkungsausschuss')
  })

  it('shows a long name whole', () => {
    const name = 'Kiln special interest group for glazes, underglazes, slips, engobes and everything in between'
    render(<GroupList bodies={[{ ...council, name }]} />)
    expect(screen.getByRole('article', { name })).toBeVisible()
  })

  it('puts the prefix before its anchors, and resolves addresses as the site says', () => {
    const charter = { label: 'Charter', href: '/charter' }
    const { unmount } = render(
      <GroupList bodies={[{ ...council, charter }]} idPrefix="kiln-" baseUrl="https://example.org" />,
    )
    expect(screen.getByRole('article')).toHaveAttribute('id', 'kiln-body-council')
    expect(screen.getByRole('link', { name: 'Charter' })).toHaveAttribute('href', 'https://example.org/charter')
    unmount()
    render(<GroupList bodies={[{ ...council, charter }]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'Charter' })).toHaveAttribute('href', '/app/charter')
  })

  it.each([
    [
      'a body that is null',
      null,
      'This entry could not be read.',
      'bodies[0] must be an object; received null. The entry cannot be shown.',
    ],
    [
      'a member whose term is no date',
      { ...docs, members: [{ id: 'ada', name: 'Ada', term: { from: 'spring' } }] },
      'Ada This entry could not be read.',
      'bodies[0].members[0].term.from must be a date, YYYY-MM-DD, YYYY-MM or YYYY; received "spring".',
    ],
    [
      'no name',
      { ...docs, name: undefined, parent: undefined },
      'Name missing',
      'bodies[0].name is missing. Add it: readers see other words in its place.',
    ],
  ])('shows the others beside %s, and tells the developer', (_what, body, shown, message) => {
    render(<GroupList bodies={[body as Body, council]} />)
    expect(screen.getByRole('region')).toHaveTextContent(shown)
    expect(screen.getByRole('article', { name: 'Kiln council' })).toBeVisible()
    expect(takeDeveloperMessages().join('\n')).toContain(`moothall: ${message}`)
  })

  it('shows none where the bodies are no list, and tells the developer', () => {
    render(<GroupList bodies={council as never} />)
    expect(screen.getByText(governanceMessages.empty)).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: bodies must be a list; received an object. It is left out.'])
  })
})
