import type { Weekday } from '../model/schedule.ts'
import type { TextFault } from './textFault.ts'

/** A change to the text: what stands from `start` to `end` becomes `by`. */
export interface Edit {
  start: number
  end: number
  by: string
}

/** Why a text is not read. With edits where only one thing can be meant: they lead to a text that is read. */
export class Refusal extends Error {
  readonly fault: TextFault
  readonly edits: readonly Edit[]

  constructor(fault: TextFault, edits: readonly Edit[] = []) {
    super(fault.expected)
    this.fault = fault
    this.edits = edits
  }
}

/** Refuses a part of a text. */
export function refuse(
  subject: string,
  expected: string,
  received: string,
  fix: string,
  edits?: readonly Edit[],
): never {
  throw new Refusal({ subject, expected, received, fix }, edits)
}

/** A word of a text, or a comma, and where it stands. */
export interface Word {
  text: string
  start: number
  end: number
}

/** Goes through the words of a text. */
export class Words {
  readonly text: string
  /** The index of the next word. */
  index = 0
  private readonly words: readonly Word[]

  constructor(text: string) {
    this.text = text
    this.words = [...text.matchAll(/,|[^\s,]+/g)].map(({ 0: word, index }) => ({
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

  /** Goes past the words of a phrase where they are the next ones. */
  accept(phrase: string): boolean {
    const wanted = phrase.split(' ')
    if (!wanted.every((word, ahead) => this.word(ahead).text.toLowerCase() === word)) return false
    this.index += wanted.length
    return true
  }

  /** Where the last word before the next comma ends. */
  get endOfSlot(): number {
    let end = this.words[this.index - 1]?.end ?? 0
    for (let index = this.index; index < this.words.length && this.words[index]!.text !== ','; index++)
      end = this.words[index]!.end
    return end
  }

  /** The text from a place to the end of the last word taken. */
  since(start: number): string {
    return this.text.slice(start, this.words[this.index - 1]?.end ?? start)
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
  /* @__PURE__ */ Object.entries(DAY_NAMES).flatMap(([day, names]) => names.map((name) => [name, day as Weekday])),
)

/** The day of the week that a word names, in English. */
export const weekdayNamed = (word: string): Weekday | undefined => weekdays.get(word)

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
export const joinWords = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')

/** Reads a list of what a word can name; the last two are joined by "and". */
export function readList<Item>(
  words: Words,
  what: string,
  itemNamed: (word: string) => Item | undefined,
  example: string,
): Item[] {
  const { start } = words.word()
  const items: Item[] = []
  let isJoined = true
  for (;;) {
    const item = itemNamed(words.next)
    if (item === undefined) refuse(what, `be written as in "${example}"`, words.word().text, 'Write it in this form.')
    words.take()
    if (items.includes(item)) refuse(what, 'be named once each', words.since(start), `Remove the second one.`)
    items.push(item)
    const before = words.index
    const hasComma = words.accept(',')
    const hasAnd = words.accept('and') || words.accept('&')
    if ((!hasComma && !hasAnd) || itemNamed(words.next) === undefined) {
      words.index = before
      break
    }
    isJoined = hasAnd
  }
  if (!isJoined) refuse(what, 'have "and" before the last', words.since(start), `Write "${example}".`)
  return items
}
