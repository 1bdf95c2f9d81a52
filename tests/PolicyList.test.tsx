import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { policyMessages } from '../src/i18n/governanceMessages.ts'
import type { Policy } from '../src/model/policy.ts'
import { PolicyList } from '../src/PolicyList.tsx'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const conduct: Policy = { id: 'conduct', kind: 'code-of-conduct', name: 'Kiln code of conduct' }

const security: Policy = { id: 'security', kind: 'security', name: 'How to report a crack', href: '/security' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('PolicyList', () => {
  it('is a region named by its heading', () => {
    render(<PolicyList policies={[conduct]} />)
    expect(screen.getByRole('region', { name: 'Policies' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Policies', level: 2 })).toBeVisible()
  })

  it('shows a card for each policy, in the order given', () => {
    render(<PolicyList policies={[security, conduct]} />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'How to report a crack',
      'Kiln code of conduct',
    ])
    expect(screen.getByRole('article', { name: 'Kiln code of conduct' })).toHaveAttribute('id', 'policy-conduct')
    expect(screen.getByRole('link', { name: 'How to report a crack' })).toHaveAttribute('href', '/security')
  })

  it.each([
    [1, 2],
    [4, 5],
    [6, 6],
  ] as const)('puts the cards one level below a heading of level %d', (level, cardLevel) => {
    render(<PolicyList policies={[conduct]} heading="Rules" headingLevel={level} />)
    expect(screen.getByRole('heading', { name: 'Rules', level })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Kiln code of conduct', level: cardLevel })).toBeVisible()
  })

  it('shows an introduction, notes and a closing word around the cards', () => {
    render(
      <PolicyList
        policies={[conduct]}
        intro="These hold everywhere."
        notes={[{ kind: 'info', body: 'Last changed in May.' }]}
        outro="Changes need a vote."
      />,
    )
    expect(screen.getByRole('region')).toHaveTextContent(
      /These hold everywhere\..*Last changed in May\..*Kiln code of conduct.*Changes need a vote\./,
    )
  })

  it('leads to the channel that takes reports', () => {
    render(
      <PolicyList
        policies={[{ ...conduct, reporting: { how: 'Ask a moderator.', contact: { via: 'forum' } } }]}
        related={{ channels: [{ id: 'forum', kind: 'forum', name: 'Kiln forum' }] }}
      />,
    )
    expect(screen.getByRole('link', { name: 'Kiln forum' })).toHaveAttribute('href', '#channel-forum')
  })

  it('says so where there are none, and has no cards', () => {
    const { container } = render(<PolicyList policies={[]} />)
    expect(screen.getByRole('region')).toHaveTextContent(policyMessages.empty)
    expect(container.querySelector('.mh\\:cards')).not.toBeInTheDocument()
  })

  it("says in the site's own words that there are none", () => {
    render(<PolicyList policies={[]} messages={{ policies: { empty: 'Noch keine Regeln.' } }} />)
    expect(screen.getByText('Noch keine Regeln.')).toBeVisible()
  })

  it("is in the reader's language and in the site's words", () => {
    render(
      <PolicyList
        policies={[{ ...conduct, name: { en: 'Code of conduct', de: 'Verhaltensregeln' } }]}
        locale="de"
        messages={{ page: { headings: { policies: 'Regeln' } }, policies: { kinds: { 'code-of-conduct': 'Umgang' } } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Regeln' })).toBeVisible()
    expect(screen.getByRole('article', { name: 'Verhaltensregeln' })).toHaveTextContent('Umgang')
  })

  it('shows a long title whole', () => {
    const title = 'Policy on the use of marks, logos, names and glazes of the Kiln project by its members and by others'
    render(<PolicyList policies={[{ ...conduct, name: title }]} />)
    expect(screen.getByRole('article', { name: title })).toBeVisible()
  })

  it('puts the prefix before its anchors, and resolves addresses as the site says', () => {
    const { unmount } = render(<PolicyList policies={[security]} idPrefix="kiln-" baseUrl="https://example.org" />)
    expect(screen.getByRole('article')).toHaveAttribute('id', 'kiln-policy-security')
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/security')
    unmount()
    render(<PolicyList policies={[security]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link')).toHaveAttribute('href', '/app/security')
  })

  it.each([
    [
      'a policy that is null',
      null,
      'This entry could not be read.',
      'policies[0] must be an object; received null. The entry cannot be shown.',
    ],
    [
      'no title',
      { ...security, name: undefined },
      'Name missing',
      'policies[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'an address that runs',
      { ...security, href: 'javascript:alert(1)' },
      'How to report a crack',
      'policies[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked;',
    ],
  ])('shows the others beside %s, and tells the developer', (_what, policy, shown, message) => {
    render(<PolicyList policies={[policy as Policy, conduct]} />)
    expect(screen.getByRole('region')).toHaveTextContent(shown)
    expect(screen.getByRole('article', { name: 'Kiln code of conduct' })).toBeVisible()
    expect(takeDeveloperMessages().join('\n')).toContain(`moothall: ${message}`)
  })

  it('shows none where the policies are no list, and tells the developer', () => {
    render(<PolicyList policies={conduct as never} />)
    expect(screen.getByText(policyMessages.empty)).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: policies must be a list; received an object. It is left out.'])
  })
})
