import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { jsonLdText } from '../../src/data/jsonLd.ts'
import { toHtml, type HtmlOptions } from '../../src/export/toHtml.tsx'
import { toJsonLd } from '../../src/export/toJsonLd.ts'
import { directionOf } from '../../src/i18n/directionOf.ts'
import type { Community } from '../../src/model/community.ts'
import { catalogueWith } from '../../stories/data/catalogueWith.ts'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { takeDeveloperMessages } from '../finders.ts'
import { withTexts } from '../fixtures/extremes.ts'
import { linksOf, outlineOf, showPage } from '../pages/page.tsx'

const kiln: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org/',
  tagline: 'Come in and warm up',
  seo: { title: 'Kiln: community', url: 'https://kiln.example.org/community/', image: '/card.png' },
}

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const show = (options: Partial<HtmlOptions> = {}, community = kiln): Document =>
  documentOf(toHtml(community, { now, ...options }))

describe('a document', () => {
  it('is whole: language, direction, head, style sheets in order, and one main part', () => {
    const { documentElement, head, body, doctype } = show({ stylesheets: ['/moothall.css', 'theme.css'] })
    expect(doctype?.name).toBe('html')
    expect([documentElement.lang, documentElement.dir]).toEqual(['en', 'ltr'])
    expect(head.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8')
    expect(head.querySelector('meta[name="viewport"]')?.getAttribute('content')).toBe(
      'width=device-width, initial-scale=1',
    )
    const sheets = [...head.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'))
    expect(sheets).toEqual(['/moothall.css', 'theme.css'])
    expect([...body.children].map(({ localName }) => localName)).toEqual(['main'])
    expect([...body.firstElementChild!.children].map(({ id }) => id)).toEqual(['community'])
  })

  it('says in its head what the page is about, for search engines and previews', () => {
    const { head } = show({ baseUrl: 'https://kiln.example.org/' })
    expect(head.querySelector('title')?.textContent).toBe('Kiln: community')
    expect(head.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://kiln.example.org/community/',
    )
    const content = (name: string) =>
      head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')
    expect(content('description')).toBe('Come in and warm up')
    expect(content('og:title')).toBe('Kiln: community')
    expect(content('og:url')).toBe('https://kiln.example.org/community/')
    expect(content('og:image')).toBe('https://kiln.example.org/card.png')
  })

  it.each([
    [{ locale: 'ar', messages: catalogueWith() }, 'ar', 'rtl'],
    [{ locale: 'de', messages: catalogueWith(), lang: 'de-AT' }, 'de-AT', 'ltr'],
    [{ lang: 'he', dir: 'ltr' as const }, 'he', 'ltr'],
  ])('with %j is in the language %s, written %s', (options, lang, dir) => {
    const { documentElement } = show(options)
    expect([documentElement.lang, documentElement.dir]).toEqual([lang, dir])
  })

  it("names the feed of the community's own calendar where the site has none", () => {
    const community: Community = { ...kiln, calendar: { feed: 'webcal://calendar.example.org/kiln.ics' } }
    const { head } = new DOMParser().parseFromString(toHtml(community, { now }), 'text/html')
    expect(head.querySelector('link[type="text/calendar"]')?.getAttribute('href')).toBe(
      'https://calendar.example.org/kiln.ics',
    )
  })

  it('names no feed where the data has none that can be read', () => {
    const { head } = show({}, { ...kiln, calendar: { feed: { href: '/calls.ics' } } } as never)
    expect(head.querySelector('link[type="text/calendar"]')).toBeNull()
    expect(takeDeveloperMessages()).toContain(
      'moothall: community.calendar.feed must be a string; received an object. It is left out.',
    )
  })

  it('names the feed for programs, and takes further elements for its head', () => {
    const { head } = show({
      feedHref: 'https://kiln.example.org/calls.ics',
      head: <link rel="icon" href="/icon.svg" />,
    })
    expect(head.querySelector('link[type="text/calendar"]')?.getAttribute('href')).toBe(
      'https://kiln.example.org/calls.ics',
    )
    expect(head.querySelector('link[rel="icon"]')?.getAttribute('href')).toBe('/icon.svg')
  })

  it('carries the same JSON-LD as toJsonLd, once', () => {
    const scripts = [...show({}, oci).querySelectorAll('script')]
    expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json'])
    expect(scripts[0]?.textContent).toBe(jsonLdText(toJsonLd(oci, { now })))
  })

  it.each(['javascript:alert(1)', 'data:text/css,x', ''])('refuses to load %j', (address) => {
    expect(() => toHtml(kiln, { now, stylesheets: [address] })).toThrow(/^toHtml: stylesheets\[0\] is .* cannot load/)
    expect(() => toHtml(kiln, { now, localTime: address })).toThrow(/^toHtml: localTime is .* cannot load/)
  })
})

describe("the reader's time", () => {
  it('has no place where no script is there to fill it', () => {
    expect(show({}, oci).querySelector('[data-slot="community-page"]')?.getAttribute('data-moothall-reader')).toBe('')
  })

  it('comes by the script that is named, which finds its words in the page', () => {
    const page = show({ localTime: '/enhance.js' }, oci)
    const script = page.querySelector<HTMLScriptElement>('script[src]')
    expect([script?.getAttribute('src'), script?.defer, script?.textContent]).toEqual(['/enhance.js', true, ''])
    const words = page.querySelector('[data-slot="community-page"]')?.getAttribute('data-moothall-reader') ?? ''
    expect(JSON.parse(words)).toMatchObject({
      locale: 'en-GB',
      yourTime: '{time} your time ({zone})',
      next: 'Next meeting',
    })
  })

  it('has its place in a fragment whose page loads the script', () => {
    const html = toHtml(oci, { now, document: false, localTime: true })
    expect(html).toContain('data-moothall-reader="{')
    expect(html).not.toContain('<script src')
  })
})

describe.each([oci, ocm, kataContainers, modelpack, openci].map((each) => [each.name, each] as const))(
  '%s',
  (_name, community) => {
    it('is what the components render', () => {
      const fragment = toHtml(community, { now, document: false })
      const page = renderToStaticMarkup(<CommunityPage community={community} now={now} data-moothall-reader="" />)
      expect(fragment).toBe(page)
      expect(toHtml(community, { now })).toContain(`<main>${page}</main>`)
    })

    it('has the headings and links of the page, no inline style and no inline script that runs', () => {
      const document = show({ localTime: 'enhance.js' }, community)
      expect(outlineOf(document.body)).toEqual(outlineOf(showPage(community)))
      expect(linksOf(document.body)).toEqual(linksOf(showPage(community)))
      expect(document.querySelectorAll('[style], style')).toHaveLength(0)
      const running = [...document.scripts].filter(({ src, type }) => !src && type !== 'application/ld+json')
      expect(running).toEqual([])
    })
  },
)

it.each(['</script><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><script>alert(1)</script>'])(
  'keeps the text %j a text, wherever it stands',
  (harm) => {
    const hostile = withTexts({ ...oci, tagline: 'x', seo: { title: 'x', description: 'x' } }, () => harm) as Community
    const document = show({ messages: { dates: { yourTime: harm } }, localTime: 'enhance.js' }, hostile)
    expect([...document.scripts].map(({ type, src }) => type || src.replace(/.*\//, ''))).toEqual([
      'enhance.js',
      'application/ld+json',
    ])
    expect(document.querySelector('[onerror], img')).toBeNull()
    expect(document.title).toBe(harm)
  },
)

it('leads nowhere where an address would run', () => {
  const document = show({}, { ...kiln, url: 'javascript:alert(1)', seo: { url: 'javascript:alert(1)' } })
  expect(document.documentElement.outerHTML).not.toContain('"javascript:')
  const refused = expect.stringContaining('"javascript:alert(1)" does not become a link') as string
  expect(takeDeveloperMessages()).toEqual([refused, refused])
})

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['az', 'ltr'],
  ['yi', 'rtl'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})
