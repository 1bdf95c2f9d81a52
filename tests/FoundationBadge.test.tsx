import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { FoundationBadge, type FoundationBadgeProps } from '../src/FoundationBadge.tsx'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const guild = { name: 'Potters Guild', href: 'https://guild.example.org/' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('FoundationBadge', () => {
  it('says which foundation a project belongs to, with a link to it', () => {
    render(<FoundationBadge foundation={guild} />)
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^A project of Potters Guild$/)
    expect(screen.getByRole('link', { name: 'Potters Guild' })).toHaveAttribute('href', 'https://guild.example.org/')
  })

  it('shows the logo of the foundation', () => {
    render(<FoundationBadge foundation={{ ...guild, logo: { src: '/guild.svg', alt: 'A potter’s wheel' } }} />)
    expect(screen.getByRole('img', { name: 'A potter’s wheel' })).toHaveAttribute('src', '/guild.svg')
  })

  it('names a foundation without an address', () => {
    render(<FoundationBadge foundation={{ name: 'Potters Guild' }} />)
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^A project of Potters Guild$/)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it.each([
    ['sandbox', 'Sandbox project of Potters Guild'],
    ['incubating', 'Incubating project of Potters Guild'],
    ['graduated', 'Graduated project of Potters Guild'],
    ['emeritus', 'Emeritus project of Potters Guild'],
    ['archived', 'Archived project of Potters Guild'],
  ] as const)('words the maturity %s', (maturity, words) => {
    render(<FoundationBadge foundation={guild} maturity={maturity} />)
    expect(screen.getByRole('paragraph')).toHaveTextContent(words)
  })

  it("says it in the site's own words, whatever their order", () => {
    render(
      <FoundationBadge
        foundation={guild}
        maturity="graduated"
        messages={{ page: { foundation: 'Bei {foundation}: {maturity}', maturity: { graduated: 'erwachsen' } } }}
      />,
    )
    expect(screen.getByRole('paragraph')).toHaveTextContent('Bei Potters Guild: erwachsen')
  })

  it('takes what the site says of addresses and links', () => {
    const foundation = { name: 'Potters Guild', href: '/guild' }
    const { rerender } = render(<FoundationBadge foundation={foundation} baseUrl="https://example.org" />)
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/guild')
    rerender(<FoundationBadge foundation={foundation} linkComponent={RouterLink} />)
    expect(screen.getByRole('link')).toHaveAttribute('href', '/app/guild')
  })

  it.each([
    [
      'an unknown maturity',
      { foundation: guild, maturity: 'ripe' },
      'ripe project of Potters Guild',
      'FoundationBadge: maturity must be one of sandbox, incubating, graduated, emeritus, archived; received "ripe".',
    ],
    [
      'an address that runs',
      { foundation: { name: 'Potters Guild', href: 'javascript:alert(1)' } },
      'A project of Potters Guild',
      'FoundationBadge: foundation.href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'null for the foundation',
      { foundation: null },
      'A project of Name missing',
      'FoundationBadge: foundation is missing. Add it: readers see other words in its place.',
    ],
  ])('shows what it can, given %s, and tells the developer', (_what, props, shown, message) => {
    render(<FoundationBadge {...(props as unknown as FoundationBadgeProps)} />)
    expect(screen.getByRole('paragraph')).toHaveTextContent(shown)
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it('takes null for a maturity and an address that are not given', () => {
    render(<FoundationBadge foundation={{ name: 'Potters Guild', href: null as never }} maturity={null as never} />)
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^A project of Potters Guild$/)
  })
})
