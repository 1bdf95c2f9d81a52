import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Channel } from '../src/model/channel.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { SocialLinks } from '../src/SocialLinks.tsx'
import { takeDeveloperMessages } from './finders.ts'

const mastodon: Channel = { id: 'mastodon', kind: 'mastodon', name: '@kiln', href: 'https://social.example.org/@kiln' }

const blog: Channel = { id: 'blog', kind: 'blog', name: 'Blog', href: '/blog' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('SocialLinks', () => {
  it('leads to each channel, with its service in words', () => {
    render(<SocialLinks channels={[mastodon, blog]} />)
    const links = screen.getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Mastodon: @kiln', 'https://social.example.org/@kiln'],
      ['Blog', '/blog'],
    ])
    expect(screen.getAllByRole('listitem').map(({ id }) => id)).toEqual(['social-mastodon', 'social-blog'])
  })

  it('is a navigation with a name', () => {
    render(<SocialLinks channels={[mastodon]} />)
    expect(screen.getByRole('navigation', { name: 'Follow us' })).toBeVisible()
  })

  it('takes a label of its own', () => {
    render(<SocialLinks channels={[mastodon]} label="Follow Kiln" />)
    expect(screen.getByRole('navigation', { name: 'Follow Kiln' })).toBeVisible()
  })

  it('draws a neutral glyph, which assistive technology passes over', () => {
    render(<SocialLinks channels={[mastodon]} />)
    expect(screen.getByRole('listitem').querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it("takes a site's own icons by the id of the channel", () => {
    render(<SocialLinks channels={[mastodon, blog]} icons={{ mastodon: <i title="Our mark" /> }} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toContainElement(screen.getByTitle('Our mark'))
    expect(first!.querySelector('svg')).toBeNull()
    expect(second!.querySelector('svg')).not.toBeNull()
  })

  it('takes them under their old name, with a warning', () => {
    render(<SocialLinks channels={[mastodon]} marks={{ mastodon: <i title="Our mark" /> }} />)
    expect(screen.getByRole('listitem')).toContainElement(screen.getByTitle('Our mark'))
    expect(takeDeveloperMessages()).toEqual([
      'moothall: SocialLinks: marks is deprecated, and goes with the next minor version. Use icons.',
    ])
  })

  it('keeps a name that runs the other way apart from the words around it', () => {
    render(<SocialLinks channels={[{ ...mastodon, name: { ar: 'الفرن' } }]} />)
    expect(screen.getByText('الفرن').tagName).toBe('BDI')
    expect(screen.getByText('الفرن')).toHaveAttribute('lang', 'ar')
  })

  it('says so where there are no channels', () => {
    render(<SocialLinks channels={[]} />)
    expect(screen.getByRole('navigation')).toHaveTextContent('No channels yet.')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it("shows names and words in the reader's language", () => {
    render(
      <SocialLinks
        channels={[{ ...blog, name: { en: 'News', de: 'Neues' } }]}
        locale="de"
        messages={{ page: { social: 'Folge uns' }, channels: { kinds: { blog: 'Tagebuch' } } }}
      />,
    )
    expect(screen.getByRole('navigation', { name: 'Folge uns' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Tagebuch: Neues' })).toBeVisible()
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const { rerender } = render(<SocialLinks channels={[blog]} idPrefix="kiln-" baseUrl="https://example.org" />)
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-social-blog')
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/blog')
    rerender(<SocialLinks channels={[blog]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link')).toHaveAttribute('href', '/app/blog')
  })

  it.each([
    [
      'no name',
      { ...mastodon, name: undefined },
      'Mastodon',
      ['channels[0].name is missing. Add it: readers see other words in its place.'],
    ],
    ['no address', { ...mastodon, href: null }, 'Mastodon: @kiln', []],
    [
      'an unknown kind',
      { ...mastodon, kind: 'pigeon' },
      'pigeon: @kiln',
      [expect.stringMatching(/^channels\[0\]\.kind must be one of slack, .*; received "pigeon"\.$/) as string],
    ],
    [
      'an address that runs',
      { ...mastodon, href: 'javascript:alert(1)' },
      'Mastodon: @kiln',
      [expect.stringMatching(/^channels\[0\]\.href: "javascript:alert\(1\)" does not become a link: /) as string],
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      ['channels[0] must be an object; received null. The entry cannot be shown.'],
    ],
  ])('shows a channel with %s as what it is, and tells the developer', (_what, channel, shown, messages) => {
    render(<SocialLinks channels={[channel as Channel, blog]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByRole('link', { name: 'Blog' })).toBeVisible()
    expect(takeDeveloperMessages().map((each) => each.replace('moothall: ', ''))).toEqual(messages)
  })

  it('shows none where the channels are no list', () => {
    render(<SocialLinks channels={{ mastodon } as never} />)
    expect(screen.getByText('No channels yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: channels must be a list; received an object. It is left out.'])
  })
})
