import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Channel } from '../src/model/channel.ts'
import type { Policy } from '../src/model/policy.ts'
import { PolicyCard } from '../src/PolicyCard.tsx'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const conduct: Policy = { id: 'conduct', kind: 'code-of-conduct', name: 'Kiln code of conduct' }

const chat: Channel = { id: 'chat', kind: 'slack', name: '#kiln', href: 'https://chat.example.org/' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('PolicyCard', () => {
  it('is an article named by its heading', () => {
    render(<PolicyCard policy={conduct} />)
    expect(screen.getByRole('article', { name: 'Kiln code of conduct' })).toHaveAttribute('id', 'policy-conduct')
    expect(screen.getByRole('heading', { name: 'Kiln code of conduct', level: 3 })).toBeVisible()
  })

  it('shows its heading at the level of the page around it', () => {
    render(<PolicyCard policy={conduct} headingLevel={5} />)
    expect(screen.getByRole('heading', { name: 'Kiln code of conduct', level: 5 })).toBeVisible()
  })

  it('takes an anchor of its own', () => {
    render(<PolicyCard policy={conduct} id="rules" />)
    expect(screen.getByRole('article', { name: 'Kiln code of conduct' })).toHaveAttribute('id', 'rules')
  })

  it('leads to the document', () => {
    render(<PolicyCard policy={{ ...conduct, href: 'https://example.org/conduct' }} />)
    const heading = screen.getByRole('heading', { name: 'Kiln code of conduct' })
    expect(within(heading).getByRole('link')).toHaveAttribute('href', 'https://example.org/conduct')
  })

  it.each([
    ['security', 'Security'],
    ['governance', 'Governance'],
    ['contributing', 'Contributing'],
    ['license', 'Licence'],
    ['trademark', 'Trademarks'],
    ['privacy', 'Privacy'],
  ] as const)('has a word for the kind %s', (kind, word) => {
    render(<PolicyCard policy={{ ...conduct, name: 'How we work', kind }} />)
    expect(screen.getByText(word)).toBeVisible()
  })

  it.each(['Kiln Code of Conduct', 'Codes and code of conducts'])(
    'says once of what kind it is, where it is called %s',
    (name) => {
      render(<PolicyCard policy={{ ...conduct, name }} />)
      expect(screen.getByRole('article')).toHaveTextContent(new RegExp(`^${name}$`))
    },
  )

  it('shows what it says, what it covers, its principles, whose it is, and its links', () => {
    render(
      <PolicyCard
        policy={{
          ...conduct,
          description: 'Be kind.',
          covers: [{ text: 'All channels', items: [{ text: 'and events' }] }],
          principles: [
            { id: 'kind', name: 'Kindness', description: 'Assume good faith.' },
            { id: 'open', name: 'Candour' },
          ],
          adoptedFrom: 'Example Foundation',
          links: [{ label: 'Cases', href: '/cases', access: 'members' }],
        }}
      />,
    )
    expect(screen.getByText('Adopted from Example Foundation')).toBeVisible()
    expect(screen.getByText('Be kind.')).toBeVisible()
    expect(screen.getByText('What it covers').parentElement).toHaveTextContent('What it coversAll channelsand events')
    expect(screen.getByText('Principles').parentElement).toHaveTextContent(
      'PrinciplesKindness – Assume good faith.Candour',
    )
    expect(screen.getByRole('link', { name: 'Cases' }).closest('li')).toHaveTextContent('Cases Members only')
  })

  it('gives the principles within it no anchors, since the page may show them as entries too', () => {
    const { container } = render(<PolicyCard policy={{ ...conduct, principles: [{ id: 'kind', name: 'Kindness' }] }} />)
    expect([...container.querySelectorAll('[id]')].map(({ id }) => id)).toEqual([
      'policy-conduct',
      'policy-conduct--heading',
    ])
  })

  describe('where there is something to report', () => {
    it('says how, to whom, and how not', () => {
      render(
        <PolicyCard
          policy={{
            ...conduct,
            reporting: {
              how: 'Write a mail; you get an answer within two days.',
              not: 'Do not open a public issue.',
              contact: { href: 'mailto:conduct@example.org', label: 'The committee' },
            },
          }}
        />,
      )
      expect(screen.getByText('How to report').parentElement).toHaveTextContent(
        'How to reportWrite a mail; you get an answer within two days.',
      )
      expect(screen.getByRole('link', { name: 'Report to The committee' })).toHaveAttribute(
        'href',
        'mailto:conduct@example.org',
      )
      expect(screen.getByRole('note')).toHaveTextContent(
        'Danger: Don’t report this publiclyDo not open a public issue.',
      )
    })

    it('leads to the channel that takes reports', () => {
      render(
        <PolicyCard
          policy={{ ...conduct, reporting: { how: 'Ask.', contact: { via: 'chat' } } }}
          related={{ channels: [chat] }}
        />,
      )
      expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#channel-chat')
    })

    it('says what is known where the address is not published', () => {
      const contact = { withheld: 'Members find the address in the handbook.' }
      render(<PolicyCard policy={{ ...conduct, reporting: { how: 'Write.', contact } }} />)
      expect(screen.getByText('Members find the address in the handbook.')).toBeVisible()
    })
  })

  it("shows texts and words in the reader's language", () => {
    render(
      <PolicyCard
        policy={{
          ...conduct,
          name: { en: 'Code of conduct', de: 'Verhaltensregeln' },
          adoptedFrom: { en: 'the foundation', de: 'der Stiftung' },
          reporting: { how: { de: 'Schreib uns.' } },
        }}
        locale="de"
        messages={{
          policies: {
            kinds: { 'code-of-conduct': 'Regeln' },
            adoptedFrom: 'Übernommen von {name}',
            report: 'So meldest du etwas',
          },
        }}
      />,
    )
    expect(screen.getByRole('article', { name: 'Verhaltensregeln' })).toHaveTextContent(
      'VerhaltensregelnRegeln · Übernommen von der StiftungSo meldest du etwasSchreib uns.',
    )
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const policy = { ...conduct, href: '/conduct', reporting: { how: 'Ask.', contact: { via: 'chat' } } }
    const { rerender } = render(
      <PolicyCard policy={policy} related={{ channels: [chat] }} idPrefix="kiln-" baseUrl="https://example.org" />,
    )
    expect(screen.getByRole('article')).toHaveAttribute('id', 'kiln-policy-conduct')
    expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#kiln-channel-chat')
    expect(screen.getByRole('link', { name: /code of conduct/ })).toHaveAttribute('href', 'https://example.org/conduct')
    rerender(<PolicyCard policy={policy} related={{ channels: [chat] }} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: /code of conduct/ })).toHaveAttribute('href', '/app/conduct')
  })

  it.each([
    [
      'no title',
      { ...conduct, name: undefined },
      'Name missing',
      'PolicyCard: policy.name is missing. Add it: readers see other words in its place.',
    ],
    [
      'an unknown kind',
      { ...conduct, kind: 'etiquette' },
      'etiquette',
      'PolicyCard: policy.kind must be one of code-of-conduct, security, governance, contributing, license, trademark, privacy, process, other; received "etiquette".',
    ],
    [
      'an address that runs',
      { ...conduct, href: 'javascript:alert(1)' },
      'Kiln code of conduct',
      'PolicyCard: policy.href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'null for a principle',
      { ...conduct, principles: [null] },
      'This entry could not be read.',
      'PolicyCard: policy.principles[0] must be an object; received null. The entry cannot be shown.',
    ],
    [
      'a channel that is not given',
      { ...conduct, reporting: { how: 'Ask.', contact: { via: 'attic' } } },
      'Report to attic',
      'PolicyCard: policy.reporting.contact.via names "attic", which is not among the related entries. It is shown without a link.',
    ],
  ])('shows what it can of a policy with %s, and tells the developer', (_what, policy, shown, message) => {
    render(<PolicyCard policy={policy as Policy} />)
    expect(screen.getByRole('article')).toHaveTextContent(shown)
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it.each([
    ['null', null],
    ['an empty list', []],
  ])('leaves out what is given as %s', (_what, none) => {
    const rest = { covers: none, principles: none, links: none, summary: none, reporting: null, href: null }
    render(<PolicyCard policy={{ ...conduct, ...rest } as never} />)
    expect(screen.getByRole('article')).toHaveTextContent(/^Kiln code of conduct$/)
  })

  it('says that there is no policy to show', () => {
    render(<PolicyCard policy={null as never} />)
    expect(screen.getByRole('article')).toHaveTextContent('This entry could not be read.')
    expect(takeDeveloperMessages()).toContain(
      'moothall: PolicyCard: policy must be an object; received null. The entry cannot be shown.',
    )
  })
})
