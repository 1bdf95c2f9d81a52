import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { GovernanceCard } from '../src/GovernanceCard.tsx'
import type { Body } from '../src/model/body.ts'
import type { Channel } from '../src/model/channel.ts'
import type { Meeting } from '../src/model/meeting.ts'
import type { Repository } from '../src/model/resources.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { factOf, takeDeveloperMessages } from './finders.ts'

const council: Body = { id: 'council', kind: 'steering', name: 'Kiln council' }

const list: Channel = { id: 'list', kind: 'mailing-list', name: 'council@', href: 'mailto:council@example.org' }

const call: Meeting = { id: 'call', name: 'Council call', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }

const governance: Repository = { id: 'governance', name: 'governance', href: 'https://code.example.org/governance' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('GovernanceCard', () => {
  it('is an article named by its heading', () => {
    render(<GovernanceCard body={council} />)
    expect(screen.getByRole('article', { name: 'Kiln council' })).toHaveAttribute('id', 'body-council')
    expect(screen.getByRole('heading', { name: 'Kiln council', level: 3 })).toBeVisible()
  })

  it('shows its heading at the level of the page around it', () => {
    render(<GovernanceCard body={council} headingLevel={5} />)
    expect(screen.getByRole('heading', { name: 'Kiln council', level: 5 })).toBeVisible()
  })

  it.each([
    ['oversight', 'Oversight'],
    ['steering', 'Steering committee'],
    ['committee', 'Committee'],
    ['sig', 'Special interest group'],
    ['working-group', 'Working group'],
    ['board', 'Board'],
    ['maintainers', 'Maintainers'],
  ] as const)('has a word for the kind %s', (kind, word) => {
    render(<GovernanceCard body={{ ...council, kind }} />)
    expect(screen.getByText(word)).toBeVisible()
  })

  it('shows what the body does, its links and its notes', () => {
    render(
      <GovernanceCard
        body={{
          ...council,
          description: 'Settles what the maintainers cannot.',
          links: [
            { label: 'Minutes', href: 'https://example.org/minutes' },
            { label: 'Votes', href: 'https://example.org/votes', access: 'members' },
          ],
          notes: [{ kind: 'info', body: 'Two seats are open.' }],
        }}
      />,
    )
    expect(screen.getByText('Settles what the maintainers cannot.')).toBeVisible()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Minutes', 'Votes Members only'])
    expect(screen.getByRole('note')).toHaveTextContent(/^Info ?Two seats are open\.$/)
  })

  it('shows two links to the same address', () => {
    const href = 'https://example.org/council'
    render(
      <GovernanceCard
        body={{
          ...council,
          links: [
            { label: 'Minutes', href },
            { label: 'Votes', href },
          ],
        }}
      />,
    )
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })

  it('shows its charter, how it decides and how its members are chosen', () => {
    render(
      <GovernanceCard
        body={{
          ...council,
          charter: { label: 'Council charter', href: '/charter' },
          decision: 'By consensus; two thirds where there is none.',
          elections: 'Every May, by all contributors.',
          access: 'members',
        }}
      />,
    )
    expect(screen.getByRole('link', { name: 'Council charter' })).toHaveAttribute('href', '/charter')
    expect(screen.getByText('How it decides').parentElement).toHaveTextContent(
      'How it decidesBy consensus; two thirds where there is none.',
    )
    expect(screen.getByText('How members are chosen').parentElement).toHaveTextContent(
      'How members are chosenEvery May, by all contributors.',
    )
    expect(screen.getByText(/Members only/)).toHaveTextContent(/^Steering committee · Members only$/)
  })

  it.each([
    ['The charter', 'The charter'],
    ['Rules', 'Charter: Rules'],
  ])('says once that a link called %s leads to its charter', (label, words) => {
    render(<GovernanceCard body={{ ...council, charter: { label, href: '/charter' } }} />)
    expect(screen.getByRole('link', { name: words })).toBeVisible()
  })

  it('says how many sit on it, and how many seats are vacant', () => {
    const members = ['Ada', 'Ben', 'Chi'].map((name) => ({ name, role: 'Chair' }))
    const former = { name: 'Dee', status: 'emeritus' } as const
    render(<GovernanceCard body={{ ...council, access: 'public', members: [...members, former, { vacant: true }] }} />)
    expect(screen.getByText(/seats/)).toHaveTextContent('Steering committee · 4 seats, 1 vacant · Open to anyone')
  })

  describe('its members', () => {
    it.each([
      ['Leads', [true, true]],
      ['Members', [true, undefined]],
    ])('are called %s', (label, leads) => {
      const members = leads.map((lead, index) => ({ id: `m${index}`, name: `Member ${index}`, lead }))
      render(<GovernanceCard body={{ ...council, members }} />)
      expect(factOf(label)).toHaveTextContent('Member 0')
    })

    const renderMember = (member: Partial<NonNullable<Body['members']>[number]>, locale = 'en') =>
      render(
        <GovernanceCard body={{ ...council, members: [{ id: 'ada', name: 'Ada Ofen', ...member }] }} locale={locale} />,
      )

    it('names each with role, affiliations and term', () => {
      renderMember({
        role: 'Chair',
        affiliations: ['Potters United', 'Example Labs'],
        term: { from: '2025-05-01', to: '2027-04-30' },
      })
      expect(screen.getByRole('listitem')).toHaveTextContent(
        'Ada Ofen – Chair · Potters United, Example Labs · 2025–2027',
      )
    })

    it.each([
      [{ from: '2025-05-01' }, 'en', 'since May 2025'],
      [{ to: '2027-04-30' }, 'en', 'until Apr 2027'],
      [{ from: '2025-05-01' }, 'de', 'since Mai 2025'],
    ])('words a term of which one end is known: %j in %s', (term, locale, words) => {
      renderMember({ term }, locale)
      expect(screen.getByRole('listitem')).toHaveTextContent(`Ada Ofen – ${words}`)
    })

    it('says who is emeritus', () => {
      renderMember({ status: 'emeritus' })
      expect(screen.getByRole('listitem')).toHaveTextContent('Ada Ofen – Emeritus')
    })

    it('links a name only where an address is known', () => {
      renderMember({ href: 'https://code.example.org/ada' })
      expect(screen.getByRole('link', { name: 'Ada Ofen' })).toHaveAttribute('href', 'https://code.example.org/ada')
    })

    it('shows a name alone where nothing else is known', () => {
      renderMember({})
      expect(screen.getByRole('listitem')).toHaveTextContent(/^Ada Ofen$/)
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
    })

    it('leads to where the list is kept, when it is not here', () => {
      const membersSource = { label: 'OWNERS', href: 'https://code.example.org/OWNERS' }
      render(<GovernanceCard body={{ ...council, membersSource, members: [] }} />)
      expect(screen.getByRole('link', { name: 'Current members: OWNERS' })).toBeVisible()
      expect(screen.queryByText('Members')).not.toBeInTheDocument()
    })
  })

  describe('what it is related to', () => {
    const related: Body = {
      ...council,
      parent: 'board',
      meetings: ['call'],
      channels: ['list'],
      repositories: ['governance'],
    }

    it('leads to the entries of the page', () => {
      render(
        <GovernanceCard
          body={related}
          related={{
            bodies: [{ id: 'board', kind: 'board', name: 'The board' }],
            meetings: [call],
            channels: [list],
            repositories: [governance],
          }}
        />,
      )
      expect(screen.getByRole('link', { name: 'The board' })).toHaveAttribute('href', '#body-board')
      expect(screen.getByRole('link', { name: 'Council call' })).toHaveAttribute('href', '#meeting-call')
      expect(screen.getByRole('link', { name: 'council@' })).toHaveAttribute('href', '#channel-list')
      expect(screen.getByRole('link', { name: 'governance' })).toHaveAttribute('href', '#repository-governance')
    })

    it('puts the prefix of the page before its anchors and before the links to others', () => {
      const member = { id: 'ada', name: 'Ada Ofen' }
      render(
        <GovernanceCard
          body={{ ...related, members: [member] }}
          related={{
            bodies: [{ id: 'board', kind: 'board', name: 'The board' }],
            repositories: [governance],
            channels: [list],
            meetings: [call],
          }}
          idPrefix="kiln-"
        />,
      )
      expect(screen.getByRole('article')).toHaveAttribute('id', 'kiln-body-council')
      expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('id', 'kiln-body-council--person-ada')
      expect(screen.getByRole('link', { name: 'council@' })).toHaveAttribute('href', '#kiln-channel-list')
      expect(screen.getByRole('link', { name: 'Council call' })).toHaveAttribute('href', '#kiln-meeting-call')
    })

    it('names what is not on the page by its id, without a link', () => {
      render(<GovernanceCard body={{ ...related, channels: [] }} />)
      expect(factOf('Part of')).toHaveTextContent('board')
      expect(screen.getByRole('listitem')).toHaveTextContent('call')
      expect(factOf('Repositories')).toHaveTextContent('governance')
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(takeDeveloperMessages()).toEqual([
        'moothall: GovernanceCard: body.parent names "board", which is not among the related entries. It is shown without a link.',
        'moothall: GovernanceCard: body.repositories names "governance", which is not among the related entries. It is shown without a link.',
        'moothall: GovernanceCard: body.meetings names "call", which is not among the related entries. It is shown without a link.',
      ])
    })

    it('tells the developer of a channel that is not on the page', () => {
      render(<GovernanceCard body={{ ...council, channels: ['attic'] }} related={{ channels: [list] }} />)
      expect(screen.getByRole('listitem')).toHaveTextContent('attic')
      expect(takeDeveloperMessages()).toEqual([
        'moothall: GovernanceCard: body.channels names "attic", which is not among the related entries. It is shown without a link.',
      ])
    })
  })

  describe('on a site', () => {
    it("shows texts and words in the reader's language", () => {
      render(
        <GovernanceCard
          body={{
            ...council,
            name: { en: 'Kiln council', de: 'Rat von Kiln' },
            description: { en: 'Settles.', de: 'Entscheidet.' },
            members: [
              { id: 'ada', name: 'Ada Ofen', role: { en: 'Chair', de: 'Vorsitz' }, term: { from: '2025-05-01' } },
            ],
          }}
          locale="de"
          messages={{
            governance: { kinds: { steering: 'Lenkungskreis' }, members: 'Mitglieder' },
            people: { termFrom: 'seit {from}' },
          }}
        />,
      )
      expect(screen.getByRole('article', { name: 'Rat von Kiln' })).toHaveTextContent('LenkungskreisEntscheidet.')
      expect(factOf('Mitglieder')).toHaveTextContent('Ada Ofen – Vorsitz · seit Mai 2025')
    })

    it('resolves relative addresses against the base address', () => {
      render(
        <GovernanceCard
          body={{ ...council, charter: { label: 'Charter', href: '/charter' } }}
          baseUrl="https://example.org"
        />,
      )
      expect(screen.getByRole('link', { name: 'Charter' })).toHaveAttribute('href', 'https://example.org/charter')
    })

    it("renders links within the site with the site's own component", () => {
      render(
        <GovernanceCard
          body={{ ...council, charter: { label: 'Charter', href: '/charter' } }}
          linkComponent={RouterLink}
        />,
      )
      expect(screen.getByRole('link', { name: 'Charter' })).toHaveAttribute('href', '/app/charter')
    })
  })

  it.each([
    [
      'no name',
      { ...council, name: undefined },
      'Name missing',
      'GovernanceCard: body.name is missing. Add it: readers see other words in its place.',
    ],
    [
      'an unknown kind',
      { ...council, kind: 'cabal' },
      'cabal',
      'GovernanceCard: body.kind must be one of oversight, steering, committee, sig, working-group, board, maintainers, team, user-group, other; received "cabal".',
    ],
    [
      'a charter whose address runs',
      { ...council, charter: { label: 'Charter', href: 'javascript:alert(1)' } },
      'Charter',
      'GovernanceCard: body.charter.href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a charter without an address',
      { ...council, charter: { href: '' } },
      'Name missing',
      'GovernanceCard: body.charter.label is missing. Add it: readers see other words in its place.',
    ],
    [
      'a member without a name',
      { ...council, members: [{ id: 'ada', role: 'Chair' }] },
      'Name missing – Chair',
      'GovernanceCard: body.members[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'a term that begins on no day',
      { ...council, members: [{ id: 'ada', name: 'Ada Ofen', term: { from: 'May 2025' } }] },
      'Ada Ofen This entry could not be read.',
      'GovernanceCard: body.members[0].term.from must be a date, YYYY-MM-DD, YYYY-MM or YYYY; received "May 2025". The entry cannot be shown.',
    ],
    [
      'members that are no list',
      { ...council, members: 'Ada Ofen' },
      'Kiln council',
      'GovernanceCard: body.members must be a list; received "Ada Ofen". It is left out.',
    ],
  ])('shows what it can of a body with %s, and tells the developer', (_what, body, shown, message) => {
    render(<GovernanceCard body={body as Body} />)
    expect(screen.getByRole('article')).toHaveTextContent(shown)
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it('says that there is no body to show', () => {
    render(<GovernanceCard body={null as never} />)
    expect(screen.getByRole('article')).toHaveTextContent('This entry could not be read.')
    expect(takeDeveloperMessages().join('\n')).toContain(
      'moothall: GovernanceCard: body must be an object; received null. The entry cannot be shown.',
    )
  })
})
