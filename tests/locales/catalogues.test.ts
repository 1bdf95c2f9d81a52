import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { catalogue } from '../../src/i18n/catalogue.ts'
import { messageFaults } from '../../src/i18n/messageFaults.ts'
import { missingMessages } from '../../src/i18n/missingWords.ts'
import { shippedLocale, shippedLocales } from '../../src/i18n/shippedLocales.ts'
import { wordsFor } from '../../src/locales/wordsFor.ts'

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

type Table = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null

const isPlural = (table: Table): boolean => 'other' in table && Object.keys(table).every((key) => categories.has(key))

/** The plural tables within some words, by their paths. */
function pluralTables(words: Table, path = ''): [path: string, table: Table][] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (!isTable(value)) return []
    const at = path === '' ? key : `${path}.${key}`
    return isPlural(value) ? [[at, value] as [string, Table]] : pluralTables(value, at)
  })
}

const inBraces = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name!).toSorted()

/** Texts side by side: the English one, and that of the language. Plural forms are compared apart. */
function sideBySide(english: Table, own: Table, path = ''): [path: string, english: string, own: string][] {
  return Object.entries(english).flatMap(([key, text]) => {
    const at = path === '' ? key : `${path}.${key}`
    const other = own[key]
    if (typeof text === 'string') return [[at, text, String(other)] as [string, string, string]]
    return isTable(text) && isTable(other) && !isPlural(text) ? sideBySide(text, other, at) : []
  })
}

/** The categories of whole numbers that a page can count. */
const categoriesOf = (locale: string): string[] => {
  const rules = new Intl.PluralRules(locale)
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].toSorted()
}

it('ships a file for each language of the list, and no other', () => {
  const files = readdirSync('src/locales').filter((file) => file !== 'wordsFor.ts')
  expect(files).toEqual(shippedLocales.map((locale) => `${locale}.ts`).toSorted())
})

describe.each(shippedLocales)('the catalogue %s', (locale) => {
  const words = wordsFor(locale, undefined)!

  it('has every word, and no other', () => {
    expect(missingMessages(words)).toEqual([])
    expect(messageFaults(words)).toEqual([])
  })

  it('has the placeholders of the English words', () => {
    // A language may say without a count what English says with one, and leave empty what it words otherwise.
    const different = sideBySide(catalogue as unknown as Table, words as Table).filter(
      ([path, english, own]) => path !== 'schedule.dayAfterNth' && inBraces(english).join() !== inBraces(own).join(),
    )
    expect(different).toEqual([])
  })

  it('says for assistive technology in brackets what English says there', () => {
    const different = sideBySide(catalogue as unknown as Table, words as Table).filter(
      ([, english, own]) => english.includes('[') !== own.includes('['),
    )
    expect(different).toEqual([])
  })

  it('has the plural forms that the language asks for', () => {
    const asked = categoriesOf(locale)
    const english = new Map(pluralTables(catalogue as unknown as Table))
    const lacking = pluralTables(words as Table).flatMap(([path, table]) => {
      // Where English has one form for all, the counts begin at two and more.
      if (Object.keys(english.get(path) ?? {}).length === 1 && Object.keys(table).length === 1) return []
      return asked
        .filter((category) => category !== 'zero' && !(category in table))
        .map((category) => `${path}.${category}`)
    })
    expect(lacking).toEqual([])
  })

  it('asks for no form of weekdays or months that it does not have', () => {
    const { weekdays = {}, months = {} } = words.schedule!.grammar!
    const asked = [...JSON.stringify(words).matchAll(/\{(\w+):(\w+)\}/g)].map(([, name, form]) =>
      Object.hasOwn(name === 'months' ? months : weekdays, form!),
    )
    expect(asked).not.toContain(false)
  })

  it('quotes and ends as the language does, without stray spaces', () => {
    const texts = sideBySide(catalogue as unknown as Table, words)
    expect(texts.filter(([path, , own]) => !/^entry\.(?:labelled|stop)$/.test(path) && own !== own.trim())).toEqual([])
    expect(texts.filter(([, , own]) => / {2}|["']/.test(own))).toEqual([])
  })
})

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['fr-CA', 'fr'],
  ['es-MX', 'es'],
  ['pt-BR', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-PT'],
  ['pt-AO', 'pt-PT'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['ar-EG', 'ar'],
  ['no', 'nb'],
  ['nb-NO', 'nb'],
  ['ru-KZ', 'ru'],
  ['nl-BE', 'nl'],
  ['he', 'he'],
  ['iw', 'he'],
  ['id', 'id'],
  ['in', 'id'],
  ['fa-AF', 'fa'],
  ['en', undefined],
  ['en-GB', undefined],
  ['eo', undefined],
])('finds for %s the catalogue %s', (locale, expected) => {
  expect(shippedLocale(locale)).toBe(expected)
})

it('puts a site’s own words into the catalogue of the language', () => {
  const words = wordsFor('de-CH', { page: { site: 'Webauftritt' }, schedule: { hours: { other: '{count} Std.' } } })!
  expect(words.page!.site).toBe('Webauftritt')
  expect(words.page!.blog).toBe('Blog')
  expect(words.schedule!.hours).toEqual({ other: '{count} Std.' })
  expect(words.meetings!.join).toBe('Teilnehmen')
})

it('leaves English, and languages without a catalogue, to the words of the site', () => {
  expect(wordsFor('en', undefined)).toBeUndefined()
  expect(wordsFor('eo', { page: { site: 'Retejo' } })).toEqual({ page: { site: 'Retejo' } })
})
