import type { Weekday } from '../model/schedule.ts'
import { refuse } from './writtenRefusal.ts'

/** A word or comma of a text, and its position. */
export interface Word {
  text: string
  start: number
  end: number
}

/** A word, a comma, or a time that its zone is written to: `16:00UTC` are two words. */
const WORD = /,|(?<![^\s,])\d{1,2}:\d\d(?:[-–]\d{1,2}:\d\d)?(?=[a-z])(?![ap]\.?m\b)|[^\s,]+/gi

/** Goes through the words of a text. */
export class Words {
  readonly text: string
  /** Whether dates may be `SOME_DATE`. */
  readonly isDraft: boolean
  /** The index of the next word. */
  index = 0
  private readonly words: readonly Word[]

  constructor(text: string, isDraft = false) {
    this.text = text
    this.isDraft = isDraft
    this.words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      text: word,
      start: index,
      end: index + word.length,
    }))
  }

  get isDone(): boolean {
    return this.index >= this.words.length
  }

  /** The next word in small letters; empty at the end. */
  get next(): string {
    return this.word().text.toLowerCase()
  }

  /** The next word as it is written, or one behind it. */
  word(ahead = 0): Word {
    const { length } = this.text
    return this.words[this.index + ahead] ?? { text: '', start: length, end: length }
  }

  take(): Word {
    const word = this.word()
    this.index++
    return word
  }

  /** Goes past the first of some phrases whose words are the next ones. */
  acceptOne(phrases: readonly string[]): boolean {
    return phrases.some((phrase) => this.accept(phrase))
  }

  /** Goes past the words of a phrase where they are the next ones. */
  accept(phrase: string): boolean {
    const wanted = phrase.split(' ')
    if (!wanted.every((word, ahead) => this.word(ahead).text.toLowerCase() === word)) return false
    this.index += wanted.length
    return true
  }

  /** Where the last word before the next comma ends. */
  get endOfSlot(): number {
    let end = this.lastEnd
    for (let index = this.index; index < this.words.length && this.words[index]!.text !== ','; index++)
      end = this.words[index]!.end
    return end
  }

  /** Where the last word taken ends. */
  get lastEnd(): number {
    return this.words[this.index - 1]?.end ?? 0
  }

  /** The text from a place to the end of the last word taken. */
  since(start: number): string {
    return this.text.slice(start, Math.max(start, this.lastEnd))
  }

  /** The text from a place to the next comma. */
  slotFrom(start: number): string {
    return this.text.slice(start, this.endOfSlot)
  }
}

/** The names of the days as they may be written, by RFC 5545's. */
const DAY_NAMES: Readonly<Record<Weekday, readonly string[]>> = {
  MO: ['monday', 'mon'],
  TU: ['tuesday', 'tue', 'tues'],
  WE: ['wednesday', 'wed'],
  TH: ['thursday', 'thu', 'thur', 'thurs'],
  FR: ['friday', 'fri'],
  SA: ['saturday', 'sat'],
  SU: ['sunday', 'sun'],
}

const weekdays = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(DAY_NAMES).flatMap(([day, names]) =>
    [...names, `${names[0]}s`].map((name) => [name, day as Weekday]),
  ),
)

/** The day of the week that a word names, in English, alone or as many: `Thursday`, `Thu`, `Thursdays`. */
export const weekdayNamed = (word: string): Weekday | undefined => weekdays.get(word)

/** Whether a word names a day of the week each time that it comes: `Thursdays`. */
export const isEachWeekday = (word: string): boolean => weekdays.has(word) && word.endsWith('days')

/** The English name of a day of the week: `Monday`. */
export function dayName(day: Weekday): string {
  const name = DAY_NAMES[day][0]!
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

/** The number that an ordinal stands for, back from -1 for the last: of `third`, `3rd`, `15th`, `last`. */
export function ordinalNamed(word: string): number | undefined {
  if (word === 'last') return -1
  if (word === 'second-to-last') return -2
  const named = ORDINALS.indexOf(word) + 1
  if (named > 0) return named
  const number = Number(/^([1-9]\d?)(?:st|nd|rd|th)$/.exec(word)?.[1])
  return number > 0 && word === dayOrdinal(number) ? number : undefined
}

/** The ordinal of a week or a working day in a month: `third`, `last`. */
export const ordinalName = (nth: number): string | undefined =>
  nth === -1 ? 'last' : nth === -2 ? 'second-to-last' : ORDINALS[nth - 1]

/** The ordinal of a day in a month: `15th`. */
export function dayOrdinal(day: number): string {
  const isTeen = day > 10 && day < 14
  return `${day}${(!isTeen && ['th', 'st', 'nd', 'rd'][day % 10]) || 'th'}`
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A whole number from 1 to 99, in digits or, up to twelve, as a word. */
export function numberNamed(word: string): number | undefined {
  if (/^[1-9]\d?$/.test(word)) return Number(word)
  const index = NUMBERS.indexOf(word)
  return index < 0 ? undefined : index + 2
}

/** Joins words as the written form has them: `Monday, Wednesday and Friday`. */
export const joinWords = (words: readonly string[], conjunction = 'and'): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}` : words.join('')

/** Reads a list of what a word can name, joined by commas and a conjunction. */
export function readList<Item>(
  words: Words,
  what: string,
  itemNamed: (word: string) => Item | undefined,
  conjunctions: readonly string[] = ['and', '&'],
): Item[] {
  const { start } = words.word()
  const items: Item[] = []
  let end = start
  for (;;) {
    const item = itemNamed(words.next)
    if (item === undefined) refuse(what, 'be named', words.word().text)
    words.take()
    if (items.includes(item)) {
      const once = { edits: [{ start: end, end: words.lastEnd, by: '' }], note: 'or name another one' }
      refuse(what, 'be named once each', words.since(start), [once])
    }
    items.push(item)
    end = words.lastEnd
    const { index } = words
    const isFollowed = [words.accept(','), words.acceptOne(conjunctions)].includes(true)
    if (isFollowed && itemNamed(words.next) !== undefined) continue
    words.index = index
    return items
  }
}
