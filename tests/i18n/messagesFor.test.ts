import { describe, expect, it } from 'vitest'

import { channelMessages } from '../../src/i18n/channelMessages.ts'
import { calloutMessages } from '../../src/i18n/entryMessages.ts'
import { meetingMessages } from '../../src/i18n/meetingMessages.ts'
import type { PluralMessage } from '../../src/i18n/message.ts'
import { fill, plural, messagesFor } from '../../src/i18n/messagesFor.ts'
import { scheduleMessages } from '../../src/i18n/scheduleMessages.ts'

describe('fill', () => {
  it('puts values where the message has their names', () => {
    expect(fill('{from} to {to}', { from: '1 May 2026', to: '31 May 2026' })).toBe('1 May 2026 to 31 May 2026')
  })

  it('takes numbers', () => {
    expect(fill('{count} weeks', { count: 0 })).toBe('0 weeks')
  })

  it('puts a value in everywhere its name stands', () => {
    expect(fill('{day}, every {day}', { day: 'Thursday' })).toBe('Thursday, every Thursday')
  })

  it('leaves a name that has no value as it is', () => {
    expect(fill('valid until {date}', {})).toBe('valid until {date}')
  })

  it('never reads a value as a message', () => {
    expect(fill('{when}, {time}', { when: '{time}', time: '16:00' })).toBe('{time}, 16:00')
  })

  it('takes a value with a dollar sign as it is', () => {
    expect(fill('published as “{words}”', { words: '$& and $1' })).toBe('published as “$& and $1”')
  })
})

const hours: PluralMessage = { one: '{count} hour', other: '{count} hours' }

const godziny: PluralMessage = {
  one: '{count} godzina',
  few: '{count} godziny',
  many: '{count} godzin',
  other: '{count} godziny',
}

describe('plural', () => {
  it.each([
    [0, '0 hours'],
    [1, '1 hour'],
    [1.5, '1.5 hours'],
    [2, '2 hours'],
    [1200, '1,200 hours'],
  ])('words %d in English', (count, sentence) => {
    expect(plural(hours, count, 'en')).toBe(sentence)
  })

  it.each([
    [1, '1 godzina'],
    [2, '2 godziny'],
    [5, '5 godzin'],
    [12, '12 godzin'],
    [22, '22 godziny'],
    [1.5, '1,5 godziny'],
  ])('words %d in Polish, which has few and many', (count, sentence) => {
    expect(plural(godziny, count, 'pl')).toBe(sentence)
  })

  it('has a form for one also in a language that makes no difference', () => {
    expect(plural({ one: '毎日', other: '{count}日ごと' }, 1, 'ja')).toBe('毎日')
    expect(plural({ one: '毎日', other: '{count}日ごと' }, 2, 'ja')).toBe('2日ごと')
    expect(plural({ other: '{count}時間' }, 1, 'ja')).toBe('1時間')
    expect(plural({ one: 'Jeden Tag', two: 'Jeden zweiten Tag', other: 'Alle {count} Tage' }, 2, 'de')).toBe(
      'Jeden zweiten Tag',
    )
  })

  it('falls back on other where the language asks for a form that is not given', () => {
    expect(plural(hours, 5, 'pl')).toBe('5 hours')
  })

  it('writes the number as the language does', () => {
    expect(plural({ other: '{count} Stunden' }, 1200, 'de')).toBe('1.200 Stunden')
  })
})

describe('messagesFor', () => {
  it("gives the library's words where the site has none of its own", () => {
    expect(messagesFor(calloutMessages, undefined)).toBe(calloutMessages)
  })

  it('takes the plural forms of a site as a whole: those of two languages do not go together', () => {
    const words = messagesFor(scheduleMessages, {
      hours: { other: '{count}時間' },
      minutes: { one: 'a minute' },
    })
    expect(words.hours).toEqual({ other: '{count}時間' })
    expect(words.minutes).toEqual({ one: 'a minute', other: '{count} minutes' })
  })

  it('takes null for words that are not given', () => {
    expect(messagesFor(calloutMessages, { tip: null as never })).toEqual(calloutMessages)
  })

  it("puts the site's words in place of the library's, and keeps the rest", () => {
    const words = messagesFor(calloutMessages, { warning: 'Achtung' })
    expect(words.warning).toBe('Achtung')
    expect(words.danger).toBe('Danger')
  })

  it('merges a table entry by entry', () => {
    const { status } = messagesFor(channelMessages, { status: { retired: 'Aufgegeben' } })
    expect(status).toEqual({ archived: 'Archived', retired: 'Aufgegeben', missing: 'Address not published' })
  })

  it('replaces a plural message as a whole table of its forms', () => {
    const { leadUnits } = messagesFor(meetingMessages, { leadUnits: { week: { other: '{count} Wochen' } } })
    expect(leadUnits.week).toEqual({ other: '{count} Wochen' })
    expect(leadUnits.day).toEqual({ one: 'one day', other: '{count} days' })
  })

  it("never changes the library's words", () => {
    messagesFor(channelMessages, { copied: 'Kopiert', status: { retired: 'Aufgegeben' } })
    expect(channelMessages.copied).toBe('Copied')
    expect(channelMessages.status.retired).toBe('Retired')
  })

  it('passes over a word that is given as undefined', () => {
    expect(messagesFor(calloutMessages, { note: undefined }).note).toBe('Note')
  })
})
