import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { toHtml } from '../../src/export/toHtml.tsx'
import { catalogue } from '../../src/i18n/catalogue.ts'
import { wordsFor } from '../../src/locales/wordsFor.ts'
import { now } from '../../stories/data/now.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { componentNames, placeFor, sampleElement } from '../fixtures/components.ts'
import { samples } from '../fixtures/samples.ts'

/** Every text within a value, however deep. */
const leavesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leavesOf)
      : []

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** What a reader sees or hears: texts, and the attributes that stand for them. */
function saidIn(root: Element): string[] {
  const copy = root.cloneNode(true) as Element
  for (const script of copy.querySelectorAll('script, style, head')) script.remove()
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  for (const element of copy.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(element.getAttribute(name) ?? '')
  }
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(hasLetters)
}

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

/** Longer, accented and in brackets, with the placeholders and the names left as they are. */
function pseudo(value: unknown): unknown {
  if (typeof value === 'string')
    return `⟦${value.replaceAll(/\{[\w:]+\}|\[|\]|[aeiou]/g, (part) => ({ a: 'áa', e: 'ée', i: 'íi', o: 'óo', u: 'úu' })[part] ?? part)}⟧`
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, pseudo(each)]))
}

const pseudoMessages = pseudo(catalogue) as typeof catalogue

// A text of several parts stands whole where there is no room for its links.
const given = [...leavesOf(samples), 'See the list'].map((text) => text.replaceAll(/\s+/g, ' ').trim())

/** Parts of the data, initials of names, and what the host writes, each between what stands between them. */
const isKnown = (text: string): boolean =>
  text
    .split(/, |– |[·/:()]/)
    .map((part) => part.trim())
    .every(
      (part) =>
        !hasLetters(part) ||
        /^\p{Lu}{2}$/u.test(part) ||
        isWrittenByHost(part) ||
        given.some((known) => known.includes(part)),
    )

/** What the host writes: days, months, zones and their hours. */
const isWrittenByHost = (text: string): boolean =>
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|UTC|[A-Z][\w ]* Time|Cairo|[\d\s:,–.-])+$/.test(
    text,
  )

describe('a pseudo-locale', () => {
  // These show a page of another community, and HTML that is given.
  const names = componentNames.filter((name) => !['CommunityPage', 'CommunityHtml'].includes(name))

  it.each(names)('finds no word in %s that the catalogue does not have', (name) => {
    const place = placeFor(name)
    place.innerHTML = renderToStaticMarkup(sampleElement(name, { messages: pseudoMessages }))
    const strange = saidIn(place).filter((text) => !/[⟦⟧áéíóú]/.test(text) && !isKnown(text))
    expect(strange.join('\n')).toBe('')
  })
})
