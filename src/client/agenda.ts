import { zoneName } from '../calendar/zoneName.ts'
import type { AgendaMessages } from '../i18n/dateMessages.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import {
  organiserTime,
  readerDay,
  readerForm,
  readerFormat,
  readerLead,
  type ReaderMessages,
  type ReaderSpan,
} from './readerLine.ts'

/** A line of the agenda as far as its place in the list goes. */
export interface AgendaLine extends ReaderSpan {
  title: string
  /** The group that holds it. */
  group?: string
  /** The day, for order: `2026-05-07`. */
  date: string
  /** The day of the month in words: `7 May`. */
  day: string
  /** The day of the week, from 0 for Monday. */
  weekday: number
  /** When it begins and ends. */
  from: string
  till?: string
  /** When it begins for the organiser: `Thu 10:00`. */
  short: string
  /** The part of that which differs for the reader: `Thu 10:00`, `10:00`, or nothing. Absent by the organiser's clock. */
  theirs?: string
}

/** One line of the agenda, made ready on the server by the organiser's clock: finished words, and instants for the reader's. */
export interface AgendaItem extends AgendaLine {
  key: string
  /** `start` as HTML wants it. */
  dateTime: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  /** The same of the group. */
  groupLang?: string
  /** Where the meeting stands on the page. */
  href?: string
  /** How to join it. */
  join?: string
  /** Whom it is for, where that is not everyone. */
  access?: string
  /** The organiser's zone in words. */
  zone: string
  /** How it departs from the rule: the word for it, and its look. */
  status?: string
  state?: 'cancelled' | 'moved' | 'added'
}

/** The lines of one day. */
export interface AgendaDay<Line extends AgendaLine = AgendaItem> {
  date: string
  day: string
  weekday: number
  items: Line[]
}

/** What a reader can ask for; an empty value asks for nothing. */
export interface AgendaFilter {
  /** Words of the title or of the group. */
  text: string
  /** A day of the week, from '0' for Monday. */
  weekday: string
  group: string
  /** A part of the reader's day. */
  time: string
}

/** The hours with which the parts of a day begin and end. */
const PARTS_OF_DAY: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [0, 12],
  afternoon: [12, 17],
  evening: [17, 24],
}

/** The lines that a filter leaves. */
export function filterItems<Line extends AgendaLine>(
  items: readonly Line[],
  filter: AgendaFilter,
  locale: string,
): Line[] {
  const text = filter.text.trim().toLocaleLowerCase(locale)
  return items.filter(
    ({ title, group = '', weekday, start }) =>
      (text === '' || `${title} ${group}`.toLocaleLowerCase(locale).includes(text)) &&
      (filter.weekday === '' || weekday === Number(filter.weekday)) &&
      (filter.group === '' || group === filter.group) &&
      isWithin(start, filter.time),
  )
}

function isWithin(start: number, time: string): boolean {
  const [from, to] = PARTS_OF_DAY[time] ?? [0, 24]
  const hour = new Date(start).getHours()
  return hour >= from && hour < to
}

/** The lines by day, in order. */
export function groupByDay<Line extends AgendaLine>(items: readonly Line[]): AgendaDay<Line>[] {
  const days = new Map<string, AgendaDay<Line>>()
  for (const item of items) {
    const { date, day, weekday } = item
    const group = days.get(date) ?? { date, day, weekday, items: [] }
    group.items.push(item)
    days.set(date, group)
  }
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

const DAY = 86_400_000

/** The day on which something ends that takes longer than one. */
const dayBefore = ({ start, end = start }: ReaderSpan, locale: string): string =>
  end - start > DAY ? `${readerDay(end, { locale })}, ` : ''

/** What of the organiser's time the reader's does not say already. */
function theirTime(line: AgendaLine, readerDate: string, words: Pick<ReaderMessages, 'locale' | 'hour'>): string {
  if (readerLead(line) === 0) return ''
  return organiserTime(line, line.date === readerDate ? undefined : 'short', words)
}

/** What is said of the organiser's time and zone, and what is not but keeps its room, so that no row moves. */
export const organiserWords = (
  { short, theirs = '' }: Pick<AgendaLine, 'short' | 'theirs'>,
  zone: string,
): [said: string, unsaid: string] => [`${theirs} ${zone}`.trim(), ` ${short}`.slice(theirs.length)]

/** The same lines by the calendar of whoever reads. */
export function inReaderZone<Line extends AgendaLine>(
  items: readonly Line[],
  words: Pick<ReaderMessages, 'locale' | 'hour'>,
): Line[] {
  const { locale } = words
  const dayFormat = readerFormat(locale, { day: 'numeric', month: 'long' })
  const form = readerForm(words)
  const timeFormat = readerFormat(form.locale, form.time)
  return items.map((item) => {
    const start = new Date(item.start)
    const [month, day] = [start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0'))
    const date = `${start.getFullYear()}-${month}-${day}`
    const from = timeFormat.format(start)
    return {
      ...item,
      date,
      day: dayFormat.format(start),
      weekday: (start.getDay() + 6) % 7,
      from,
      theirs: theirTime(item, date, words),
      till: item.end === undefined ? undefined : dayBefore(item, locale) + timeFormat.format(item.end),
    }
  })
}

/** Whether a meeting is being held or over; undefined while it is ahead, and for a cancelled one while it would be held. */
export function agendaMark(
  { start, end = start }: ReaderSpan,
  now: number,
  isCancelled: boolean,
): 'live' | 'over' | undefined {
  // 0 until the reader's clock is known.
  if (now === 0 || now < start) return undefined
  if (end <= now) return 'over'
  return isCancelled ? undefined : 'live'
}

interface CountWords extends Pick<AgendaMessages, 'count' | 'noMatch' | 'inReaderZone' | 'inOrganiserZone'> {
  locale: string
}

/** How many lines there are, and by whose clock. */
export function countLine(count: number, isReaderZone: boolean, words: CountWords): string {
  if (count === 0) return words.noMatch
  const { timeZone } = readerFormat(words.locale, {}).resolvedOptions()
  const zone = isReaderZone
    ? fill(words.inReaderZone, { zone: zoneName(timeZone, words.locale) })
    : words.inOrganiserZone
  return `${plural(words.count, count, words.locale)} · ${zone}`
}
