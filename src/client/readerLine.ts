import { memoize } from '../i18n/memoize.ts'

/** A span of time for the reader's clock, as the server hands it over: numbers, no engine. */
export interface ReaderSpan {
  /** Epoch milliseconds. */
  start: number
  /** Epoch milliseconds. Absent: not known. */
  end?: number
  /** How far the organiser's clock is ahead of UTC at the start, in minutes. */
  offset: number
  /** The organiser's zone, where dates of several zones may stand in one list. */
  timeZone?: string
}

/** The words of the line, and the form of its times; `{time}` is the time in the reader's zone. */
export interface ReaderMessages {
  /** As `Intl` wants it. */
  locale: string
  hour: 'numeric' | '2-digit'
  yourTime: string
  /** While it is being held. */
  running: string
  past: string
}

const DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** The form of times in the zone of whoever reads. */
export function readerFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return memoize(formats, locale + JSON.stringify(options), () => new Intl.DateTimeFormat(locale, options))
}

/** What a reader is told of a time on their own clock: when it is there, that it is being held now, or that it is over. */
export function readerLine(span: ReaderSpan, now: number, words: ReaderMessages): string {
  const { start, end = start } = span
  const message = end <= now ? words.past : start <= now ? words.running : words.yourTime
  return message.replace('{time}', readerTime(span, words))
}

/** How far the reader's clock is ahead of the organiser's, in minutes. Where it changes, a date is at another time for them. */
export const readerLead = ({ start, offset }: ReaderSpan): number => -new Date(start).getTimezoneOffset() - offset

/** A time on the reader's clock with the name of the zone, and with the day where that is not the organiser's. */
function readerTime({ start, end = start, offset }: ReaderSpan, words: ReaderMessages): string {
  const [first, last] = [new Date(start), new Date(end)]
  const isSameDay = first.getDate() === new Date(start + offset * 60_000).getUTCDate()
  const time: Intl.DateTimeFormatOptions = { hour: words.hour, minute: '2-digit' }
  const fromDay = isSameDay ? time : ({ weekday: 'short', day: 'numeric', month: 'short', ...time } as const)
  const zone = { timeZoneName: 'short' } as const
  if (first.getDate() !== last.getDate() && end - start < DAY) {
    // Past midnight `Intl` would write both days, and the zone twice, which is more than the line holds.
    const till = readerFormat(words.locale, { ...time, ...zone }).format(end)
    return `${readerFormat(words.locale, fromDay).format(start)} – ${till}`
  }
  const format = readerFormat(words.locale, { ...fromDay, ...zone })
  return end === start ? format.format(start) : format.formatRange(start, end)
}
