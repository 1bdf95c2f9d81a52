import { LATE_ARRIVAL } from '../calendar/lateArrival.ts'
import type { LocalizedChoice } from '../i18n/localize.ts'
import {
  isSameDay,
  organiserTime,
  readerDay,
  readerDayNumber,
  readerFormat,
  readerLead,
  type ReaderMessages,
  type ReaderSpan,
  readerTime,
} from './readerLine.ts'

/** How a date departs from the rule, as far as it looks different. */
type DateState = 'cancelled' | 'moved' | 'added' | 'rough'

/** A date of a meeting as the page knows it: what a reader's clock needs to say it anew. */
export interface PlainDate extends ReaderSpan {
  /** The name of the organiser's zone: "Pacific Time". */
  zone: string
  state?: DateState
  /** The word for that state. */
  status?: string
  /** Instead of when it takes place, in epoch milliseconds. */
  was?: number
  /** Why it departs from the rule. */
  reason?: LocalizedChoice<string>
  /** Of a rough one, of which the weekday and the time are known: all that it may be. */
  mayBe?: readonly ReaderSpan[]
  /** What is known of its day. */
  note?: string
}

/** The words with which a date is said to a reader. */
export interface DateWords extends ReaderMessages {
  /** `{theirs}` is the organiser's time with the name of its zone. */
  yourZone: string
  /** `{time}` is when it ends. */
  nowUntil: string
  /** Where that is not known; `{time}` is when it began. */
  startedAt: string
  /** In a row, beside a date that does not take place; `{date}` is the first that does. */
  nextIs: string
  /** Above the dates behind the first. */
  afterThat: string
  /** The same where the first does not take place. */
  nextAfterThat: string
  /** `{date}` is when it would have been. */
  insteadOf: string
  /** `{day}` is a weekday on which it is held, `{time}` when it begins. */
  onDayAt: string
  /** Where all have passed. */
  over: string
  /** `{span}` is by how much. */
  shiftEarlier: string
  shiftLater: string
  /** What either means, for assistive technology. */
  shiftMeaning: string
}

/** A date in words. */
export interface DateText {
  day: string
  time: string
  /** Whose time it is, and when it is in another zone. */
  zone: string
  /** Month, day and weekday. */
  tile: readonly [month: string, day: string, weekday: string]
}

const MINUTE = 60_000

/** Whether a date has passed. */
const isOver = ({ start, end = start + LATE_ARRIVAL }: ReaderSpan, now: number): boolean => end <= now

/** The first date that is still ahead or being held, by its place; the last where all have passed. */
export function currentDate(dates: readonly ReaderSpan[], now: number): number {
  const index = dates.findIndex((date) => !isOver(date, now))
  return index < 0 ? dates.length - 1 : index
}

/** A date in the reader's own zone. */
function readerDate(date: PlainDate, words: DateWords): DateText {
  const write = (options: Intl.DateTimeFormatOptions): string => readerFormat(words.locale, options).format(date.start)
  return {
    day: write({ weekday: 'long', day: 'numeric', month: 'long' }),
    time: readerTime(date, words),
    zone: zoneLine(words, theirs(date, words)),
    tile: [write({ month: 'short' }), write({ day: 'numeric' }), write({ weekday: 'short' })],
  }
}

/** Whose time it is, and the organiser's: `your time · 10:00 Pacific Time`. */
export const zoneLine = ({ yourZone }: DateWords, theirTime: string): string => yourZone.replace('{theirs}', theirTime)

/** Whose time it is alone: `your time`. */
export const yours = (words: DateWords): string => zoneLine(words, '').replace(/^[\s·・]+|[\s·・]+$/g, '')

/**
 * When it is for the organiser: `10:00 Pacific Time`, with the weekday where it is another than the reader's, and without
 * a time where it is the same.
 */
export function theirs(date: PlainDate, words: DateWords): string {
  if (readerLead(date) === 0) return date.zone
  return `${organiserTime(date, isSameDay(date) ? undefined : 'short', words)} ${date.zone}`
}

/** How far away a date is: `in 4 days`, `tomorrow`, `in 35 min`, `in 3 weeks`, `Now, until 17:00`. */
function distance(date: PlainDate, now: number, words: DateWords): string {
  const { start, end } = date
  const { locale } = words
  if (start <= now) {
    const message = end === undefined ? words.startedAt : words.nowUntil
    return message.replace('{time}', readerTime({ ...date, start: end ?? start, end: undefined }, words))
  }
  const ahead = (count: number, unit: 'minute' | 'day' | 'week' | 'month'): string => {
    const style = unit === 'minute' ? 'short' : 'long'
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style }).format(Math.floor(count), unit)
  }
  const minutes = Math.ceil((start - now) / MINUTE)
  if (minutes < 60) return ahead(minutes, 'minute')
  const days = readerDayNumber(start) - readerDayNumber(now)
  if (days < 14) return ahead(days, 'day')
  return days < 61 ? ahead(days / 7, 'week') : ahead(days / 30.5, 'month')
}

/** What is said of the date that counts, to a reader whose clock is known. */
export interface CurrentDate extends DateText {
  /** Its place among the dates. */
  index: number
  /** How far away it is; empty where it does not take place. */
  chip: string
  look: DateLook
}

/** How a date looks. `unread`: no clock is known yet. */
export type DateLook = 'unread' | 'ahead' | 'live' | 'over' | 'cancelled' | 'rough'

/** The first date that is not over, as it is on the reader's clock; undefined where a rough one has no certain time there. */
export function currentDateAt(dates: readonly PlainDate[], now: number, words: DateWords): CurrentDate | undefined {
  const index = currentDate(dates, now)
  const date = dates[index]!
  if (date.mayBe) return roughDate(date, date.mayBe, words)
  const isCancelled = date.state === 'cancelled'
  const look = isOver(date, now) ? 'over' : isCancelled ? 'cancelled' : date.start <= now ? 'live' : 'ahead'
  const chip = look === 'over' ? words.over : isCancelled ? '' : distance(date, now, words)
  return { ...readerDate(date, words), index, look, chip }
}

/** A day and a time in few letters, on the reader's clock: `Thu 21 May, 19:00`. */
export const dayAndTime = (start: number, words: DateWords): string =>
  `${readerDay(start, words)}, ${readerTime({ start, offset: 0 }, words)}`

/** The first date that takes place after one that does not. */
export const dateInstead = <Date extends PlainDate>(dates: readonly Date[], index: number): Date | undefined =>
  dates[index]?.state === 'cancelled' ? dates.slice(index).find(({ state }) => state !== 'cancelled') : undefined

/** A weekday and a time on the reader's clock, where it is the same on whatever date it may be. */
function roughDate(date: PlainDate, mayBe: readonly ReaderSpan[], words: DateWords): CurrentDate | undefined {
  if (mayBe.some((each) => readerLead(each) !== readerLead(date))) return undefined
  const { start, note = '' } = date
  const weekday = (form: 'long' | 'short'): string => readerFormat(words.locale, { weekday: form }).format(start)
  const time = words.onDayAt
    .replace('{day}', weekday('long'))
    .replace('{time}', readerTime({ ...date, end: undefined }, words))
  return {
    day: note,
    time,
    zone: zoneLine(words, theirs(date, words)),
    tile: [weekday('short'), '?', ''],
    index: 0,
    look: 'rough',
    chip: '',
  }
}

/** That a date is at another local time for the reader than the date before it in the same zone; empty where it is not. */
export function shiftAt(dates: readonly PlainDate[], index: number, words: DateWords): string {
  const date = dates[index]!
  const before = dates.slice(0, index).findLast(({ zone }) => zone === date.zone) ?? date
  const minutes = readerLead(date) - readerLead(before)
  if (minutes === 0) return ''
  const [amount, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute']
  const span = new Intl.NumberFormat(words.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(
    Math.abs(amount),
  )
  return (minutes < 0 ? words.shiftEarlier : words.shiftLater).replace('{span}', span)
}
