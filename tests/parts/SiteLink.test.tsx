import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SiteLink } from '../../src/parts/SiteLink.tsx'
import type { SiteLinkProps, SiteProps } from '../../src/prepare/site.ts'
import { takeDeveloperMessages } from '../finders.ts'

function renderLink(href: string, site: SiteProps = {}) {
  return render(
    <SiteLink href={href} site={{ locale: 'en', idPrefix: '', ...site }}>
      Charter
    </SiteLink>,
  )
}

const link = () => screen.getByRole('link', { name: 'Charter' })

function RouterLink({ href, children }: SiteLinkProps) {
  return (
    <a href={`/app${href}`} data-testid="router">
      {children}
    </a>
  )
}

describe('SiteLink', () => {
  it.each([
    ['an absolute address', 'https://example.org/charter'],
    ['a mail address', 'mailto:chairs@example.org'],
    ['an address that takes the scheme of the page', '//example.org/charter'],
    ['a path', '/charter'],
    ['an anchor', '#charter'],
  ])('links %s as it stands', (_what, href) => {
    renderLink(href)
    expect(link()).toHaveAttribute('href', href)
  })

  it.each([
    ['/charter', 'https://example.org/charter'],
    ['charter', 'https://example.org/community/charter'],
    ['../charter', 'https://example.org/charter'],
    ['?view=all', 'https://example.org/community/?view=all'],
    ['https://example.com/charter', 'https://example.com/charter'],
    ['//example.com/charter', '//example.com/charter'],
    [String.raw`\\example.com`, String.raw`\\example.com`],
    [String.raw`/\example.com`, String.raw`/\example.com`],
    ['#charter', '#charter'],
  ])('resolves %s against the base address only where it is relative to the site', (href, resolved) => {
    renderLink(href, { baseUrl: 'https://example.org/community/' })
    expect(link()).toHaveAttribute('href', resolved)
  })

  it('leaves a relative address relative where the base address is none, and tells the developer', () => {
    renderLink('/charter', { baseUrl: 'example' })
    expect(link()).toHaveAttribute('href', '/charter')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: baseUrl must be an absolute address; received "example". Relative links stay relative.',
    ])
  })

  it("gives links within the site to the site's own component", () => {
    renderLink('/charter', { linkComponent: RouterLink })
    expect(screen.getByTestId('router')).toHaveAttribute('href', '/app/charter')
    expect(link()).toBeVisible()
  })

  it.each([
    'https://example.org/charter',
    '//example.org/charter',
    String.raw`\\example.org`,
    'mailto:chairs@example.org',
    '#charter',
  ])("keeps %s from the site's own component", (href) => {
    renderLink(href, { linkComponent: RouterLink })
    expect(link()).toHaveAttribute('href', href)
    expect(screen.queryByTestId('router')).not.toBeInTheDocument()
  })

  it('puts the prefix of the page before an anchor, and before nothing else', () => {
    renderLink('#charter', { idPrefix: 'kiln-' })
    expect(link()).toHaveAttribute('href', '#kiln-charter')
  })

  it('leaves the anchor of another page as it is', () => {
    renderLink('/charter#scope', { idPrefix: 'kiln-' })
    expect(link()).toHaveAttribute('href', '/charter#scope')
  })

  it('shows the words of a refused address without a link', () => {
    const { container } = renderLink('javascript:alert(1)')
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(container.textContent).toBe('Charter')
  })

  it("never gives a refused address to the site's own component", () => {
    renderLink('data:text/html,hello', { linkComponent: RouterLink })
    expect(screen.queryByTestId('router')).not.toBeInTheDocument()
  })
})
