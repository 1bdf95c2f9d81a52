import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { PageHeader } from '../src/PageHeader.tsx'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const header = () => screen.getByRole('banner')

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('PageHeader', () => {
  it('shows the heading of the page', () => {
    render(<PageHeader heading="Kiln community" />)
    expect(screen.getByRole('heading', { name: 'Kiln community', level: 1 })).toBeVisible()
    expect(header()).toHaveTextContent(/^Kiln community$/)
  })

  it('shows the heading at the level of the page around it', () => {
    render(<PageHeader heading="Kiln community" headingLevel={2} />)
    expect(screen.getByRole('heading', { name: 'Kiln community', level: 2 })).toBeVisible()
  })

  it('shows the name of a community whose heading does not say it', () => {
    render(<PageHeader heading="Community" name="Kiln" />)
    expect(screen.getByText('Kiln')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Community' })).toBeVisible()
  })

  it('shows a logo beside the name without repeating it, with room kept for it', () => {
    render(
      <PageHeader heading="Kiln" logo={{ src: '/kiln.svg', width: 120, height: 40 }} baseUrl="https://example.org" />,
    )
    const logo = screen.getByRole('presentation')
    expect(logo).toHaveAttribute('src', 'https://example.org/kiln.svg')
    expect(logo).toHaveAttribute('alt', '')
    expect([logo.getAttribute('width'), logo.getAttribute('height')]).toEqual(['120', '40'])
  })

  it('names a logo once that has another picture for dark backgrounds', () => {
    const { container } = render(
      <PageHeader heading="Kiln" logo={{ src: '/kiln.svg', darkSrc: '/dark.svg', alt: { de: 'Ein Ofen' } }} />,
    )
    expect(screen.getByRole('img', { name: 'Ein Ofen' })).toHaveAttribute('lang', 'de')
    expect([...container.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      '/kiln.svg',
      '/dark.svg',
    ])
  })

  it('requests no logo from an address that is refused, and tells the developer', () => {
    const { container } = render(<PageHeader heading="Kiln" logo={{ src: 'javascript:alert(1)' }} />)
    expect(container.querySelector('img')).toBeNull()
    expect(takeDeveloperMessages()).toEqual([
      expect.stringContaining('moothall: PageHeader: logo.src: "javascript:alert(1)" does not become a link'),
    ])
  })

  it('shows a line under the heading and what the page is about', () => {
    render(
      <PageHeader
        heading="Kiln"
        tagline="Open ovens for everyone."
        description={[{ kind: 'paragraph', text: ['Built by ', { kind: 'emphasis', text: 'potters' }, '.'] }]}
      />,
    )
    expect(screen.getByText('Open ovens for everyone.')).toBeVisible()
    expect(header()).toHaveTextContent('Built by potters.')
  })

  it.each([
    ['sandbox', 'Sandbox project of Example Foundation'],
    ['incubating', 'Incubating project of Example Foundation'],
    ['graduated', 'Graduated project of Example Foundation'],
    ['emeritus', 'Emeritus project of Example Foundation'],
    ['archived', 'Archived project of Example Foundation'],
    [undefined, 'A project of Example Foundation'],
  ] as const)('says how far the project has come in its foundation: %s', (maturity, words) => {
    render(<PageHeader heading="Kiln" foundation={{ name: 'Example Foundation' }} maturity={maturity} />)
    expect(header()).toHaveTextContent(words)
  })

  it('links the foundation where its address is known', () => {
    render(
      <PageHeader
        heading="Kiln"
        foundation={{ name: 'Example Foundation', href: 'https://foundation.example.org/' }}
      />,
    )
    const link = screen.getByRole('link', { name: 'Example Foundation' })
    expect(link).toHaveAttribute('href', 'https://foundation.example.org/')
  })

  it('shows addresses in a navigation named after the page', () => {
    render(
      <PageHeader
        heading="Kiln community"
        links={[
          { label: 'Website', href: 'https://example.org/' },
          { label: 'Wiki', href: 'https://wiki.example.org/', access: 'members' },
          { label: 'Status', href: 'https://status.example.org/', shownAs: 'up.example.org' },
        ]}
      />,
    )
    expect(screen.getByRole('navigation', { name: 'Kiln community links' })).toBeVisible()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Website',
      'Wiki Members only',
      'Status',
    ])
  })

  it('names the navigation after the community where the heading does not say its name', () => {
    render(<PageHeader heading="Community" name="Kiln" links={[{ label: 'Website', href: 'https://example.org/' }]} />)
    expect(screen.getByRole('navigation', { name: 'Kiln links' })).toBeVisible()
  })

  it('has no navigation without addresses', () => {
    render(<PageHeader heading="Kiln" links={[]} />)
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  })

  it('shows two links to the same address', () => {
    render(
      <PageHeader
        heading="Kiln"
        links={[
          { label: 'Website', href: 'https://example.org/' },
          { label: 'Documentation', href: 'https://example.org/' },
        ]}
      />,
    )
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })

  it('lets the keyboard reach its links in the order in which they stand', async () => {
    render(
      <PageHeader
        heading="Kiln"
        foundation={{ name: 'Example Foundation', href: 'https://foundation.example.org/' }}
        links={[
          { label: 'Website', href: 'https://example.org/' },
          { label: 'Blog', href: 'https://example.org/blog' },
        ]}
      />,
    )
    const user = userEvent.setup()
    const reached: (string | null)[] = []
    for (let count = 0; count < 3; count += 1) {
      await user.tab()
      reached.push(document.activeElement?.textContent ?? null)
    }
    expect(reached).toEqual(['Example Foundation', 'Website', 'Blog'])
  })

  it('gives its heading an anchor where it has one itself', () => {
    render(<PageHeader heading="Kiln" id="kiln" />)
    expect(screen.getByRole('heading')).toHaveAttribute('id', 'kiln--heading')
  })

  it("shows every text in the reader's language", () => {
    render(
      <PageHeader
        heading={{ en: 'Kiln community', de: 'Die Gemeinschaft von Kiln' }}
        name={{ en: 'Kiln', de: 'Brennofen' }}
        tagline={{ en: 'Open ovens.', de: 'Offene Öfen.' }}
        description={{ en: 'For everyone.', de: 'Für alle.' }}
        foundation={{ name: 'Beispielstiftung' }}
        maturity="sandbox"
        links={[{ label: { en: 'Website', de: 'Webseite' }, href: 'https://example.org/' }]}
        locale="de"
        messages={{
          page: {
            foundation: 'Projekt der {foundation} ({maturity})',
            maturity: { sandbox: 'Sandkasten' },
            links: 'Verweise von {name}',
          },
        }}
      />,
    )
    expect(screen.getByRole('heading', { name: 'Die Gemeinschaft von Kiln' })).toBeVisible()
    expect(header()).toHaveTextContent('Projekt der Beispielstiftung (Sandkasten)')
    expect(screen.getByText('Offene Öfen.')).toBeVisible()
    expect(screen.getByText('Für alle.')).toBeVisible()
    expect(screen.getByRole('navigation', { name: 'Verweise von Brennofen' })).toHaveTextContent('Webseite')
  })

  it('marks a heading that is in another language than the page', () => {
    render(<PageHeader heading={{ de: 'Die Gemeinschaft von Kiln' }} />)
    expect(screen.getByText('Die Gemeinschaft von Kiln')).toHaveAttribute('lang', 'de')
  })

  it('resolves relative addresses against the base address', () => {
    render(<PageHeader heading="Kiln" links={[{ label: 'Blog', href: '/blog' }]} baseUrl="https://example.org" />)
    expect(screen.getByRole('link', { name: 'Blog' })).toHaveAttribute('href', 'https://example.org/blog')
  })

  it("renders links within the site with the site's own component", () => {
    render(<PageHeader heading="Kiln" links={[{ label: 'Blog', href: '/blog' }]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'Blog' })).toHaveAttribute('href', '/app/blog')
  })

  it('puts the prefix of the page before links to anchors', () => {
    render(<PageHeader heading="Kiln" links={[{ label: 'Meetings', href: '#meetings' }]} idPrefix="kiln-" />)
    expect(screen.getByRole('link', { name: 'Meetings' })).toHaveAttribute('href', '#kiln-meetings')
  })

  it.each([
    [
      'no title',
      { heading: undefined },
      'Name missing',
      'PageHeader: heading is missing. Add it: readers see other words in its place.',
    ],
    [
      'a maturity that is none',
      { heading: 'Kiln', foundation: { name: 'Example Foundation' }, maturity: 'ripe' },
      'ripe project of Example Foundation',
      'FoundationBadge: maturity must be one of sandbox, incubating, graduated, emeritus, archived; received "ripe".',
    ],
    [
      'a foundation whose address runs',
      { heading: 'Kiln', foundation: { name: 'Example Foundation', href: 'javascript:alert(1)' } },
      'A project of Example Foundation',
      'FoundationBadge: foundation.href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a link that runs',
      { heading: 'Kiln', links: [{ label: 'Blog', href: 'vbscript:msgbox(1)' }] },
      'Blog',
      'PageHeader: links[0].href: "vbscript:msgbox(1)" does not become a link: the scheme "vbscript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a link without words',
      { heading: 'Kiln', links: [{ href: 'https://example.org/' }] },
      'Name missing',
      'PageHeader: links[0].label is missing. Add it: readers see other words in its place.',
    ],
  ])('shows what it can with %s, and tells the developer', (_what, props, shown, message) => {
    render(<PageHeader {...(props as Parameters<typeof PageHeader>[0])} />)
    expect(header()).toHaveTextContent(shown)
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it.each([
    ['Cedar Tools', 'CT'],
    ['House of Open Tides', 'HOT'],
    ['Society for All Small Open Tides', 'S'],
    ['kiln', 'k'],
  ])('has the initials of %s where a logo would stand, for the eye alone', (name, letters) => {
    const { container } = render(<PageHeader heading="Community" name={name} />)
    const tile = container.querySelector('[data-label]')
    expect(tile).toHaveAttribute('data-label', letters)
    expect(tile).toHaveAttribute('aria-hidden', 'true')
  })

  it('has no initials beside a logo, nor without a name', () => {
    const { container } = render(
      <>
        <PageHeader heading="Community" name="Kiln" logo={{ src: '/logo.svg' }} />
        <PageHeader heading="Kiln" />
      </>,
    )
    expect(container.querySelector('[data-label]')).toBeNull()
  })

  it('has the channels to follow, and drawings in its buttons, which their names do not hold', () => {
    render(
      <PageHeader
        heading="Community"
        channels={[{ id: 'code', kind: 'github', name: 'GitHub', href: 'https://github.com/kiln' }]}
        actions={[{ label: 'Join the chat', href: '/chat', icon: 'M4 5h16' }]}
      />,
    )
    expect(within(screen.getByRole('navigation', { name: 'Follow Community' })).getByRole('link')).toHaveAttribute(
      'href',
      'https://github.com/kiln',
    )
    expect(screen.getByRole('link', { name: 'Join the chat' }).querySelector('path')).toHaveAttribute('d', 'M4 5h16')
  })
})
