import { render } from '@testing-library/react'
import { version } from 'react'
import { describe, expect, it } from 'vitest'

import { CommunityMeta, communityMeta, communityMetadata } from '../src/CommunityMeta.tsx'
import type { Community } from '../src/model/community.ts'
import { takeDeveloperMessages } from './finders.ts'

const kiln: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://example.org/',
  title: { en: 'The Kiln community', de: 'Die Gemeinschaft von Kiln' },
  tagline: 'Come in and warm up',
}

const seo = {
  title: 'Kiln: community',
  description: { en: 'Where Kiln meets.', de: 'Wo Kiln sich trifft.' },
  image: '/card.png',
  url: '/community',
  socialHandle: '@kiln',
}

describe('communityMeta', () => {
  it('takes title and description from the page where nothing is said for the head', () => {
    expect(communityMeta({ community: kiln })).toEqual({
      title: 'The Kiln community',
      names: { description: 'Come in and warm up', 'twitter:card': 'summary' },
      properties: {
        'og:type': 'website',
        'og:title': 'The Kiln community',
        'og:site_name': 'Kiln',
        'og:description': 'Come in and warm up',
      },
    })
  })

  it('is the name where there is no title', () => {
    expect(communityMeta({ community: { version: 1, id: 'kiln', name: 'Kiln', url: 'https://example.org/' } })).toEqual(
      {
        title: 'Kiln',
        names: { 'twitter:card': 'summary' },
        properties: { 'og:type': 'website', 'og:title': 'Kiln', 'og:site_name': 'Kiln' },
      },
    )
  })

  it('says all that is given for the head, with absolute addresses', () => {
    expect(communityMeta({ community: { ...kiln, seo }, baseUrl: 'https://example.org/site/' })).toEqual({
      title: 'Kiln: community',
      canonical: 'https://example.org/community',
      names: { description: 'Where Kiln meets.', 'twitter:card': 'summary_large_image', 'twitter:site': '@kiln' },
      properties: {
        'og:type': 'website',
        'og:title': 'Kiln: community',
        'og:site_name': 'Kiln',
        'og:description': 'Where Kiln meets.',
        'og:url': 'https://example.org/community',
        'og:image': 'https://example.org/card.png',
      },
    })
  })

  it("chooses the reader's language", () => {
    const { title, names } = communityMeta({
      community: { ...kiln, seo: { description: seo.description } },
      locale: 'de',
    })
    expect(title).toBe('Die Gemeinschaft von Kiln')
    expect(names.description).toBe('Wo Kiln sich trifft.')
  })

  it.each([
    ['a relative address of the page without a base', { url: '/community' }, undefined],
    ['an absolute one', { url: 'https://kiln.example.org/c' }, 'https://kiln.example.org/c'],
    ['one that cannot be read', { url: 'https://[' }, undefined],
    ['an empty one', { url: '' }, undefined],
    ['null', { url: null }, undefined],
  ])('gives, for %s, the canonical address %o → %s', (_what, given, canonical) => {
    expect(communityMeta({ community: { ...kiln, seo: given as never } }).canonical).toBe(canonical)
  })

  it.each([
    ['relative to the site of the community', '/card.png', undefined, 'https://example.org/card.png'],
    ['relative to the base', 'card.png', 'https://docs.example.org/kiln/', 'https://docs.example.org/kiln/card.png'],
    ['absolute', 'https://pictures.example.org/a.png', undefined, 'https://pictures.example.org/a.png'],
  ])('gives a picture whose address is %s', (_what, image, baseUrl, expected) => {
    const { names, properties } = communityMeta({ community: { ...kiln, seo: { image } }, baseUrl })
    expect(properties['og:image']).toBe(expected)
    expect(names['twitter:card']).toBe(expected ? 'summary_large_image' : 'summary')
  })

  it.each([
    ['url', 'javascript:alert(1)', 'javascript'],
    ['image', 'data:image/png;base64,AAAA', 'data'],
  ])('leaves out an address that runs, and tells the developer (%s)', (field, address, scheme) => {
    const { canonical, properties } = communityMeta({ community: { ...kiln, seo: { [field]: address } } })
    expect([canonical, properties['og:image']]).toEqual([undefined, undefined])
    expect(takeDeveloperMessages()).toEqual([
      `moothall: community.seo.${field}: "${address}" does not become a link: the scheme "${scheme}" is not linked; ` +
        'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ])
  })

  it.each([
    ['null', { title: null, description: null, image: null, socialHandle: null }],
    ['empty', { title: '', description: '', image: '', socialHandle: '' }],
  ])('takes what is %s for not given', (_what, none) => {
    expect(communityMeta({ community: { ...kiln, seo: none as never } })).toEqual(communityMeta({ community: kiln }))
  })
})

describe('CommunityMeta', () => {
  const contentOf = (selector: string): string | null | undefined =>
    document.querySelector(selector)?.getAttribute('content')

  it('writes title, description, preview and canonical address', () => {
    const { container } = render(<CommunityMeta community={{ ...kiln, seo }} baseUrl="https://example.org" />)
    expect(document.querySelector('title')).toHaveTextContent('Kiln: community')
    expect(contentOf('meta[name="description"]')).toBe('Where Kiln meets.')
    expect(contentOf('meta[name="twitter:card"]')).toBe('summary_large_image')
    expect(contentOf('meta[name="twitter:site"]')).toBe('@kiln')
    expect(contentOf('meta[property="og:title"]')).toBe('Kiln: community')
    expect(contentOf('meta[property="og:url"]')).toBe('https://example.org/community')
    expect(document.querySelector('link[rel="canonical"]')).toHaveAttribute('href', 'https://example.org/community')
    // React 19 places them in the head, wherever the component stands.
    expect(container.childElementCount === 0).toBe(!version.startsWith('18'))
  })

  it("takes the reader's language", () => {
    render(<CommunityMeta community={kiln} locale="de-AT" />)
    expect(document.querySelector('title')).toHaveTextContent('Die Gemeinschaft von Kiln')
    expect(document.querySelector('link[rel="canonical"]')).toBeNull()
  })
})

describe('communityMetadata', () => {
  it('says the same as Next writes it', () => {
    expect(communityMetadata({ community: { ...kiln, seo }, baseUrl: 'https://example.org/site/' })).toEqual({
      title: 'Kiln: community',
      description: 'Where Kiln meets.',
      alternates: { canonical: 'https://example.org/community' },
      openGraph: {
        type: 'website',
        title: 'Kiln: community',
        siteName: 'Kiln',
        description: 'Where Kiln meets.',
        url: 'https://example.org/community',
        images: ['https://example.org/card.png'],
      },
      twitter: { card: 'summary_large_image', site: '@kiln' },
    })
  })

  it('leaves out what is not known', () => {
    expect(
      communityMetadata({ community: { version: 1, id: 'kiln', name: 'Kiln', url: 'https://example.org/' } }),
    ).toEqual({
      title: 'Kiln',
      openGraph: { type: 'website', title: 'Kiln', siteName: 'Kiln' },
      twitter: { card: 'summary' },
    })
  })
})
