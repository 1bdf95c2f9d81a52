import { act, fireEvent, render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { pseudoMessages } from '../../.storybook/pseudoMessages.ts'
import { enhancePart } from '../../src/client/enhancePart.ts'
import { laterFillers } from '../../src/client/laterFillers.ts'
import { structuredData } from '../../src/data/structuredData.ts'
import { contentOf } from '../../src/elements/contents.tsx'
import { readerAttributes } from '../../src/export/readerAttributes.ts'
import { toHtml } from '../../src/export/toHtml.tsx'
import { catalogue } from '../../src/i18n/catalogue.ts'
import de from '../../src/locales/de.ts'
import { wordsFor } from '../../src/locales/wordsFor.ts'
import type { Community } from '../../src/model/community.ts'
import { markedTexts } from '../../src/prepare/markedTexts.ts'
import { now } from '../../stories/data/now.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { readAt } from '../finders.ts'
import { componentNames, placeFor, sampleElement } from '../fixtures/components.ts'
import { fullSamples } from '../fixtures/fullSamples.ts'
import { samples } from '../fixtures/samples.ts'
import { leavesOf, saidIn, wordsOfNoCatalogue } from '../fixtures/words.ts'

describe.each([
  ['de', 'ltr', ['Jeden Donnerstag um 10:00 Uhr', 'Wer entscheidet']],
  ['fr', 'ltr', ['Tous les jeudis à 10:00', 'Qui décide']],
  ['ja', 'ltr', ['毎週木曜日 10:00', '意思決定の体制']],
  ['ar', 'rtl', ['كل يوم خميس، 10:00 ص', 'من يقرر']],
] as const)('a page in %s', (locale, direction, words) => {
  const messages = wordsFor(locale, undefined)!
  const html = toHtml(oci, { now, locale, messages })
  const page = new DOMParser().parseFromString(html, 'text/html').documentElement

  it('says its language and its direction', () => {
    expect(page.lang).toBe(locale)
    expect(page.dir).toBe(direction)
    expect(page.querySelector('article')!.hasAttribute('lang')).toBe(false)
  })

  it('has the words of the language', () => {
    const said = page.textContent
    for (const word of words) expect(said).toContain(word)
  })

  it('has no English word of the library', () => {
    const own = new Set([...leavesOf(messages), ...leavesOf(oci)])
    const english = new Set(leavesOf(catalogue).filter((word) => !own.has(word)))
    expect(saidIn(page).filter((text) => english.has(text))).toEqual([])
  })
})

describe('the texts of a community', () => {
  const pageIn = (locale: string, community: Community): HTMLElement => {
    const html = toHtml(community, { now, locale, messages: wordsFor(locale, undefined)! })
    return new DOMParser().parseFromString(html, 'text/html').documentElement
  }
  const markedIn = (page: Element): string[] =>
    [...page.querySelectorAll('[lang="en"]')].map((element) => element.textContent)

  it.each(['de', 'ar'])('are marked with their language on a page in %s', (locale) => {
    const marked = markedIn(pageIn(locale, oci))
    for (const text of [
      'Connect with the Open Container Initiative community',
      'A technical community that shapes the standards for container formats and runtimes. Come and join us!',
      'Weekly open meeting',
      'Zoom link on HackMD – Weekly open meeting',
      'Technical oversight board (TOB)',
    ])
      expect(marked).toContain(text)
  })

  it('keep their direction on a page that runs the other way', () => {
    const blocks = [...pageIn('ar', oci).querySelectorAll('p[lang], div[lang]')]
    expect(blocks.length).toBeGreaterThan(3)
    expect(blocks.map((block) => block.getAttribute('dir'))).toEqual(blocks.map(() => 'auto'))
  })

  it.each(['en', 'en-GB'])('are not marked on a page in %s', (locale) => {
    const { inLanguage: _, ...unnamed } = oci
    expect(toHtml(oci, { now, locale })).toBe(toHtml(unnamed, { now, locale }))
  })

  it('are not marked where they are said to be in no language, or are given in that of the page', () => {
    const title = { en: 'Community', de: 'Gemeinschaft' }
    expect(markedIn(pageIn('de', { ...oci, title }))).not.toContain('Gemeinschaft')
    const { inLanguage: _, ...unnamed } = oci
    expect(markedIn(pageIn('de', unnamed))).toEqual([])
  })

  it('are marked in elements', () => {
    const content = contentOf('moothall-channel-list', oci, { locale: 'de' }, now, {
      messages: de,
    })
    const place = placeFor('ChannelList')
    place.innerHTML = renderToStaticMarkup(content)
    expect(markedIn(place)).toContain('Developer community')
  })

  it('name their language in JSON-LD', () => {
    const faqs = [{ id: 'cost', question: 'What does it cost?', answer: { de: 'Nichts.' } }]
    const [, questions] = structuredData(markedTexts({ ...oci, faqs }, 'de'), { locale: 'de' })
    expect(questions!['mainEntity']).toEqual([
      {
        '@type': 'Question',
        name: 'What does it cost?',
        inLanguage: 'en',
        acceptedAnswer: { '@type': 'Answer', text: 'Nichts.' },
      },
    ])
  })
})

// A text of several parts stands whole where there is no room for its links.
const given = [...leavesOf(samples), 'See the list']

describe('a pseudo-locale', () => {
  // These show a page of another community, and HTML that is given.
  const names = componentNames.filter((name) => !['CommunityPage', 'CommunityHtml'].includes(name))

  it.each(names)('finds no word in %s that the catalogue does not have', (name) => {
    const place = placeFor(name)
    place.innerHTML = renderToStaticMarkup(sampleElement(name, { messages: pseudoMessages }))
    expect(wordsOfNoCatalogue(saidIn(place), given)).toEqual([])
  })

  it.each(names)('finds none in what scripts write in %s', async (name) => {
    readAt(now)
    const { container } = render(sampleElement(name, { messages: pseudoMessages }), { container: placeIn(name) })
    expect(await saidWhenUsed(container)).toEqual([])
  })

  it.each(names)('finds none in what scripts write in the static HTML of %s', async (name) => {
    readAt(now)
    const place = placeIn(name)
    place.setAttribute(
      'data-moothall-reader',
      readerAttributes({ now, messages: pseudoMessages })['data-moothall-reader'],
    )
    place.innerHTML = renderToStaticMarkup(sampleElement(name, { messages: pseudoMessages }))
    const ending = new AbortController()
    onTestFinished(() => ending.abort())
    enhancePart(place, laterFillers, ending.signal)
    await vi.dynamicImportSettled()
    expect(await saidWhenUsed(place)).toEqual([])
  })
})

/** Where a component stands, on the page. */
function placeIn(name: string): HTMLElement {
  const place = placeFor(name)
  document.body.append(place)
  onTestFinished(() => place.remove())
  return place
}

/** What is said after each of what a reader can do: every choice of every list, a search in vain, and a copy. */
async function saidWhenUsed(place: HTMLElement): Promise<string[]> {
  const strange = new Set(wordsOfNoCatalogue(saidIn(place), given))
  const look = () => {
    for (const text of wordsOfNoCatalogue(saidIn(place), given)) strange.add(text)
  }
  for (const select of place.querySelectorAll('select')) {
    for (const { value } of [...select.options].toReversed()) {
      fireEvent.change(select, { target: { value } })
      look()
    }
  }
  for (const radio of place.querySelectorAll('input[type=radio]')) {
    fireEvent.click(radio)
    look()
  }
  for (const field of place.querySelectorAll('input:not([type=radio])')) {
    fireEvent.input(field, { target: { value: 'no such word' } })
    await vi.dynamicImportSettled()
    look()
    fireEvent.input(field, { target: { value: '' } })
  }
  for (const button of place.querySelectorAll('[data-copy]')) fireEvent.click(button)
  await act(async () => {})
  look()
  return [...strange]
}

describe('a page in the pseudo-locale', () => {
  const community = { ...fullSamples.CommunityPage.community, inLanguage: 'en' }
  const place = placeFor('CommunityPage')
  place.innerHTML = renderToStaticMarkup(
    sampleElement('CommunityPage', { community, locale: 'de', messages: pseudoMessages }),
  )

  it('marks no word of the catalogue as a text of the community', () => {
    // What kind of note it is stands within the text that has the note.
    for (const title of place.querySelectorAll('.mh\\:prose .mh\\:callout-title')) title.remove()
    const words = [...place.querySelectorAll('[lang="en"]')].map((element) => element.textContent)
    expect(words.filter((text) => text.includes('⟦'))).toEqual([])
  })

  it('marks a text of the community within words of the catalogue', () => {
    const marked = [...place.querySelectorAll('[lang="en"]')].map((element) => element.textContent)
    // The name of a slot, an election and its group, the meeting that took the place of another, dates as published, and
    // the group of a meeting in the agenda.
    expect(marked).toEqual(
      expect.arrayContaining(['Evening', 'Election 2026', 'Steering committee', 'Weekly call', '8 November']),
    )
    expect(place.querySelector('[data-part=group]')).toHaveAttribute('lang', 'en')
  })

  it('marks every text of the community', () => {
    for (const element of place.querySelectorAll('[lang="en"], .mh\\:unseen')) element.remove()
    const texts = new Set(textsIn(markedTexts(community, 'de')))
    const left = saidIn(place).filter((text) => texts.has(text))
    // It has this name in every language.
    expect([...new Set(left)]).toEqual(['Example Foundation'])
  })
})

/** The texts that name their language. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => (name === 'en' ? leavesOf(each) : textsIn(each)))
    : []
