import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { jsonLdText } from '../../src/data/jsonLd.ts'
import { structuredData } from '../../src/data/structuredData.ts'
import type { Community } from '../../src/model/community.ts'
import type { Faq } from '../../src/model/participation.ts'

const kiln: Community = { version: 1, id: 'kiln', name: 'Kiln', url: 'https://example.org/' }

const organization = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Kiln',
  url: 'https://example.org/',
}

describe('the Organization', () => {
  it('is the name and the address where nothing else is known', () => {
    expect(structuredData(kiln)).toEqual([organization])
  })

  it('says what the community is, where else it is found, and to whom it belongs', () => {
    const community: Community = {
      ...kiln,
      tagline: 'Come in and warm up',
      blog: 'https://blog.example.org/',
      channels: [
        { id: 'forum', kind: 'forum', name: 'Forum', href: 'https://forum.example.org/' },
        { id: 'blog', kind: 'blog', name: 'Blog', href: 'https://blog.example.org/' },
        { id: 'irc', kind: 'irc', name: '#kiln', href: 'ircs://irc.example.org/kiln' },
        { id: 'mail', kind: 'email', name: 'Mail', href: 'mailto:kiln@example.org' },
        { id: 'list', kind: 'mailing-list', name: 'List' },
      ],
      foundation: { name: 'Potters Guild', href: 'https://guild.example.org/' },
    }
    expect(structuredData(community)).toEqual([
      {
        ...organization,
        description: 'Come in and warm up',
        sameAs: ['https://forum.example.org/', 'https://blog.example.org/'],
        parentOrganization: {
          '@type': 'Organization',
          name: 'Potters Guild',
          url: 'https://guild.example.org/',
        },
      },
    ])
  })

  it('has the logo that the page shows, and its foundation has one', () => {
    const community: Community = {
      ...kiln,
      logo: { src: '/kiln.svg', darkSrc: '/dark.svg' },
      foundation: { name: 'Potters Guild', logo: { src: 'https://guild.example.org/wheel.png' } },
    }
    expect(structuredData(community, { baseUrl: 'https://example.org/community' })).toEqual([
      {
        ...organization,
        logo: 'https://example.org/kiln.svg',
        parentOrganization: {
          '@type': 'Organization',
          name: 'Potters Guild',
          logo: 'https://guild.example.org/wheel.png',
        },
      },
    ])
  })

  it("is described in the reader's language, by the words for the head before those of the page", () => {
    const community: Community = {
      ...kiln,
      tagline: 'Come in',
      seo: { description: { en: 'Where Kiln meets.', de: 'Wo Kiln sich trifft.' } },
    }
    expect(structuredData(community, { locale: 'de' })[0]).toMatchObject({ description: 'Wo Kiln sich trifft.' })
    expect(structuredData(community)[0]).toMatchObject({ description: 'Where Kiln meets.' })
  })

  it('belongs to a foundation whose address is not known', () => {
    expect(structuredData({ ...kiln, foundation: { name: 'Potters Guild' } })[0]).toMatchObject({
      parentOrganization: { '@type': 'Organization', name: 'Potters Guild' },
    })
  })
})

const questionsOf = (faqs: unknown, locale = 'en'): unknown =>
  structuredData({ ...kiln, faqs: faqs as Faq[] }, { locale })[1]

describe('the FAQPage', () => {
  it('has each question with its answer as plain text', () => {
    const answer = [
      {
        kind: 'paragraph',
        text: ['Read ', { kind: 'link', text: 'the guide', href: '/guide' }, ', run ', { kind: 'code', text: 'kiln' }],
      },
      {
        kind: 'list',
        items: [{ text: 'once', items: [{ text: 'or twice' }] }, { text: [{ kind: 'emphasis', text: 'often' }] }],
      },
      { kind: 'callout', note: { kind: 'tip', body: 'Not a part of the answer.' } },
    ]
    expect(
      questionsOf([
        { id: 'cost', question: 'What does it cost?', answer: 'Nothing.' },
        { id: 'how', question: { en: 'How?', de: 'Wie?' }, answer },
      ]),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        { '@type': 'Question', name: 'What does it cost?', acceptedAnswer: { '@type': 'Answer', text: 'Nothing.' } },
        {
          '@type': 'Question',
          name: 'How?',
          acceptedAnswer: { '@type': 'Answer', text: 'Read the guide, run kiln\nonce\nor twice\noften' },
        },
      ],
    })
  })

  it('passes over an answer that is no text', () => {
    const answer: unknown = { en: { kind: 'paragraph', text: 'Nothing.' } }
    expect(questionsOf([{ question: 'What does it cost?', answer }])).toBeUndefined()
  })

  it("is in the reader's language", () => {
    const faq = { id: 'cost', question: { en: 'What?', de: 'Was?' }, answer: { en: 'Nothing.', de: 'Nichts.' } }
    expect(questionsOf([faq], 'de-AT')).toMatchObject({
      mainEntity: [{ name: 'Was?', acceptedAnswer: { text: 'Nichts.' } }],
    })
  })

  it.each([
    ['no list', undefined],
    ['null', null],
    ['an empty list', []],
    ['something else', 'Why?'],
    ['null in the list', [null]],
    ['no question', [{ id: 'a', answer: 'Nothing.' }]],
    ['no answer', [{ id: 'a', question: 'Why?' }]],
    ['an empty answer', [{ id: 'a', question: 'Why?', answer: [] }]],
    ['an answer of null', [{ id: 'a', question: 'Why?', answer: [null] }]],
    ['a paragraph without a text', [{ id: 'a', question: 'Why?', answer: [{ kind: 'paragraph' }] }]],
    ['a list without items', [{ id: 'a', question: 'Why?', answer: [{ kind: 'list' }] }]],
    ['a list of null', [{ id: 'a', question: 'Why?', answer: [{ kind: 'list', items: [null] }] }]],
    ['a text of null', [{ id: 'a', question: 'Why?', answer: [{ kind: 'paragraph', text: [null] }] }]],
  ])('is not there, given %s', (_what, faqs) => {
    expect(questionsOf(faqs)).toBeUndefined()
  })
})

it.each([
  ['null', { channels: null, faqs: null, foundation: null, seo: null, tagline: null, blog: null }],
  ['empty', { channels: [], faqs: [], seo: {}, tagline: '', blog: '' }],
  ['null within', { channels: [null, { id: 'a', href: null }] }],
  ['no list', { channels: { forum: 'https://forum.example.org/' } }],
])('says no more where all the rest is %s', (_what, rest) => {
  expect(structuredData({ ...kiln, ...rest } as never)).toEqual([organization])
})

describe('written into a page', () => {
  const question = 'Does </script><script>alert(1)</script> or <!-- end the element?'
  const faqs: Faq[] = [{ id: 'end', question, answer: 'No </SCRIPT >.' }]
  const community: Community = { ...kiln, faqs, tagline: '<b>&amp;</b> “quoted” "\\"' }

  it('has no `<`, so that nothing can end the element around it', () => {
    const json = jsonLdText(structuredData(community))
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual(structuredData(community))
  })

  it('is one element, and reads back as it was', () => {
    const markup = renderToStaticMarkup(createElement(CommunityPage, { community, now: 0 }))
    const scripts = [...markup.matchAll(/<script[^>]*>(.*?)<\/script\s*>/gis)]
    expect(scripts.map(([whole]) => whole.slice(0, 35))).toEqual(['<script type="application/ld+json">'])
    expect(JSON.parse(scripts[0]![1]!)).toEqual(structuredData(community))
    expect(markup.match(/<script/gi)).toHaveLength(1)
  })

  it('is left out where the site says so', () => {
    const page = createElement(CommunityPage, { community, now: 0, structuredData: false })
    expect(renderToStaticMarkup(page)).not.toMatch(/<script/i)
  })
})

describe('sponsors and releases', () => {
  it('are sponsors of the Organization', () => {
    const sponsors = [{ name: 'Mill', href: 'https://mill.example.org/' }, { name: { de: 'Hafen' } }]
    expect(structuredData({ ...kiln, sponsors })).toEqual([
      {
        ...organization,
        sponsor: [
          { '@type': 'Organization', name: 'Mill', url: 'https://mill.example.org/' },
          { '@type': 'Organization', name: 'Hafen' },
        ],
      },
    ])
  })

  it('are the newest release that is out', () => {
    const releases = [
      { version: '3.0', date: '2026-08-01' },
      { version: '2.3', date: '2026-01-12' },
      { version: '2.4', date: '2026-04-14', href: 'https://example.org/2.4' },
    ]
    expect(structuredData({ ...kiln, releases }, { now: Date.UTC(2026, 4, 3) }).slice(1)).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'SoftwareApplication',
        name: 'Kiln',
        softwareVersion: '2.4',
        datePublished: '2026-04-14',
        releaseNotes: 'https://example.org/2.4',
      },
    ])
  })
})
