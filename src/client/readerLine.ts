/** A span of time for the reader's clock, as the server hands it over: numbers, no engine. */
export interface ReaderSpan {
  /** Epoch milliseconds. */
  start: number
  /** Epoch milliseconds. Absent: not known. */
  end?: number
  /** How far the organiser's clock is ahead of UTC at the start, in minutes. */
  offset: number
}

/** The words of the line, and the form of its times; `{time}` is the time in the reader's zone, `{zone}` its name. */
export interface ReaderMessages {
  /** As `Intl` wants it. */
  locale: string
  hour: 'numeric' | '2-digit'
  yourTime: string
  /** While it is being held. */
  running: string
  past: string
}

const MINUTE = 60_000

/** A span as an attribute holds it beside its start: the organiser's offset and the duration, both in minutes. */
export const spanText = ({ start, end = start, offset }: ReaderSpan): string => `${offset} ${(end - start) / MINUTE}`

/** The span of such a text. */
export function readSpan(text: string, start: number): ReaderSpan {
  const [offset, minutes] = text.split(' ').map(Number) as [number, number]
  return { start, end: minutes === 0 ? undefined : start + minutes * MINUTE, offset }
}

const DAY = 86_400_000

// A page has few of them, and a browser needs long for each.
const formats: Record<string, Intl.DateTimeFormat> = {}

/** The form of times in the zone of whoever reads. */
export function readerFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return (formats[locale + JSON.stringify(options)] ??= new Intl.DateTimeFormat(locale, options))
}

interface ReaderForm {
  locale: string
  time: Intl.DateTimeFormatOptions
}

const languageOf = (tag: string): string => tag.split('-')[0]!

/** Some browsers name a locale of the system, such as `en-US@posix`, which is no language tag (BCP 47). */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

/**
 * How readers write times and name zones: by their own variety of the page's language ("1:00 PM EDT" for an American),
 * else in the page's language. Whether they count to 12 or to 24 is theirs in any case; the digits are the page's.
 */
export function readerForm({ locale, hour }: Pick<ReaderMessages, 'locale' | 'hour'>): ReaderForm {
  const languages = navigator.languages.filter(isLanguageTag)
  const own = languages.find((tag) => languageOf(tag) === languageOf(locale)) ?? locale
  const { hourCycle } = readerFormat(languages[0] ?? locale, { hour: 'numeric' }).resolvedOptions()
  const { numberingSystem } = readerFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return {
    locale: own,
    time: { hour: hourCycle?.startsWith('h1') ? 'numeric' : hour, minute: '2-digit', hourCycle, numberingSystem },
  }
}

/** What a reader is told of a time on their own clock: when it is there, that it is being held now, or that it is over. */
export function readerLine(span: ReaderSpan, now: number, words: ReaderMessages): string {
  const { start, end = start } = span
  const message = end <= now ? words.past : start <= now ? words.running : words.yourTime
  return message
    .replace('{time}', dayIfOther(span, words) + readerTime(span, words))
    .replace('{zone}', readerZone(span, words))
}

/** How far the reader's clock is ahead of the organiser's, in minutes. Where it changes, a date is at another time for them. */
export const readerLead = ({ start, offset }: ReaderSpan): number => -new Date(start).getTimezoneOffset() - offset

/** The number of a day on a calendar, whose clock is ahead of UTC by so many minutes. */
const dayNumber = (instant: number, offset: number): number => Math.floor((instant + offset * MINUTE) / DAY)

/** The number of a day on the reader's calendar. */
export const readerDayNumber = (instant: number): number => dayNumber(instant, -new Date(instant).getTimezoneOffset())

/** Whether it is on the same day for the reader and for the organiser. */
export const isSameDay = ({ start, offset }: ReaderSpan): boolean => readerDayNumber(start) === dayNumber(start, offset)

/** The form of a day in a few letters: `Thu 14 May`. */
const shortDay = { weekday: 'short', day: 'numeric', month: 'short' } as const

export const readerDay = (start: number, { locale }: Pick<ReaderMessages, 'locale'>): string =>
  readerFormat(locale, shortDay).format(start)

const dayIfOther = (span: ReaderSpan, words: ReaderMessages): string =>
  isSameDay(span) ? '' : `${readerDay(span.start, words)}, `

/** A time on the reader's clock: `19:00–20:00`, `1:00 – 2:00 PM`. */
export function readerTime({ start, end = start }: ReaderSpan, words: ReaderMessages): string {
  const { locale, time } = readerForm(words)
  const format = readerFormat(locale, time)
  if (end === start) return format.format(start)
  // Past midnight `Intl` would write both days in figures. The second is said where it is not the very next morning.
  if (readerDayNumber(start) !== readerDayNumber(end)) {
    const day = end - start < DAY ? '' : `${readerDay(end, words)}, `
    return `${format.format(start)} – ${day}${format.format(end)}`
  }
  return format.formatRange(start, end)
}

/** When a span begins for the organiser, as the reader writes times: `10:00`, `Thu 10:00 AM`. */
export function organiserTime(
  { start, offset }: ReaderSpan,
  weekday: 'short' | undefined,
  words: Pick<ReaderMessages, 'locale' | 'hour'>,
): string {
  const { locale, time } = readerForm(words)
  return readerFormat(locale, { weekday, ...time, timeZone: 'UTC' }).format(start + offset * MINUTE)
}

/** The name of the reader's zone at that time: `CEST`. */
function readerZone({ start }: ReaderSpan, words: ReaderMessages): string {
  const parts = readerFormat(readerForm(words).locale, { timeZoneName: 'short' }).formatToParts(start)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}
