import type { LocalizedChoice } from '../i18n/localize.ts'
import {
  isSameDay,
  readerDayNumber,
  readerFormat,
  readerLead,
  type ReaderMessages,
  type ReaderSpan,
  readerTime,
  readerZone,
  shortDay,
} from './readerLine.ts'

/** How a date departs from the rule, as far as it looks different. */
type DateState = 'cancelled' | 'moved' | 'added'

/** A date of a meeting as the page knows it: what a reader's clock needs to say it anew. */
export interface PlainDate extends ReaderSpan {
  /** The name of the organiser's zone: "Pacific Time". */
  zone: string
  state?: DateState
  /** The word for that state. */
  status?: string
  /** Instead of when it takes place. */
  was?: string
  /** Why it departs from the rule. */
  reason?: LocalizedChoice<string>
}

/** The words with which a date is said to a reader. */
export interface DateWords extends ReaderMessages {
  /** `{zone}` is the reader's, `{theirs}` the organiser's time with the name of its zone. */
  yourZone: string
  /** `{time}` is when it ends. */
  nowUntil: string
  /** Above the dates behind the first. */
  afterThat: string
  /** Where all have passed. */
  over: string
  shift: string
  shiftMeaning: string
}

/** A date in words. */
export interface DateText {
  day: string
  time: string
  zone: string
  /** Month, day and weekday. */
  tile: readonly [month: string, day: string, weekday: string]
}

const MINUTE = 60_000

/** Whether a date has passed. */
const isOver = ({ start, end = start }: ReaderSpan, now: number): boolean => end <= now

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
    zone: words.yourZone.replace('{zone}', readerZone(date, words)).replace('{theirs}', theirs(date, words)),
    tile: [write({ month: 'short' }), write({ day: 'numeric' }), write({ weekday: 'short' })],
  }
}

/** When it is for the organiser: `10:00 Pacific Time`, with the day where it is another than the reader's. */
function theirs(date: PlainDate, { locale, hour }: DateWords): string {
  const local = date.start + date.offset * MINUTE
  const time = { hour, minute: '2-digit', timeZone: 'UTC' } as const
  return `${readerFormat(locale, isSameDay(date) ? time : { ...shortDay, ...time }).format(local)} ${date.zone}`
}

const relative = (locale: string): Intl.RelativeTimeFormat =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })

/** How far away a date is: `in 4 days`, `tomorrow`, `in 35 min`, `Now, until 17:00`; the day itself from two weeks on. */
function distance(date: PlainDate, now: number, words: DateWords): string {
  const { start, end = start } = date
  const { locale } = words
  if (start <= now) return words.nowUntil.replace('{time}', readerTime({ ...date, start: end }, words))
  const minutes = Math.ceil((start - now) / MINUTE)
  if (minutes < 60) return relative(locale).format(minutes, 'minute')
  const days = readerDayNumber(start) - readerDayNumber(now)
  if (days < 14) return relative(locale).format(days, 'day')
  return readerFormat(locale, { day: 'numeric', month: 'short' }).format(start)
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
export type DateLook = 'unread' | 'ahead' | 'live' | 'over' | 'cancelled'

/** The first date that is not over, as it is on the reader's clock. */
export function currentDateAt(dates: readonly PlainDate[], now: number, words: DateWords): CurrentDate {
  const index = currentDate(dates, now)
  const date = dates[index]!
  const isCancelled = date.state === 'cancelled'
  const look = isOver(date, now) ? 'over' : isCancelled ? 'cancelled' : date.start <= now ? 'live' : 'ahead'
  const chip = look === 'over' ? words.over : isCancelled ? '' : distance(date, now, words)
  return { ...readerDate(date, words), index, look, chip }
}

/** Whether a date is at another local time for the reader than the date before it in the same zone. */
export function isShiftedAt(dates: readonly PlainDate[], index: number): boolean {
  const date = dates[index]!
  const before = dates.slice(0, index).findLast(({ zone }) => zone === date.zone)
  return before !== undefined && readerLead(before) !== readerLead(date)
}
