import { zoneName } from '../calendar/zoneName.ts'
import { readerFormat, type ReaderSpan } from './readerLine.ts'

/** One line of the agenda, made ready on the server: finished words, and instants for the reader's clock. */
export interface AgendaItem extends ReaderSpan {
  key: string
  /** `start` as HTML wants it. */
  dateTime: string
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  /** Where the meeting stands on the page. */
  href?: string
  /** The group that holds it. */
  group?: string
  /** How to join it. */
  join?: string
  /** Whom it is for, where that is not everyone. */
  access?: string
  /** The organiser's day, for order: `2026-05-07`. */
  date: string
  /** The organiser's day of the month in words: `7 May`. */
  day: string
  /** When it begins for the organiser: `Thu 10:00`. */
  short: string
  /** When it begins and ends on the organiser's clock. */
  from: string
  till?: string
  /** The organiser's zone in words. */
  zone: string
  /** The day of the week in the organiser's zone, from 0 for Monday. */
  weekday: number
  /** How it departs from the rule. */
  status?: string
  isCancelled?: boolean
}

/** The lines of one day. */
export interface AgendaDay {
  date: string
  day: string
  weekday: number
  items: AgendaItem[]
}

/** What a reader can ask for; an empty value asks for nothing. */
export interface AgendaFilter {
  /** Words of the title or of the group. */
  text: string
  /** A day of the week, from '0' for Monday. */
  weekday: string
  group: string
  /** Hours that suit, `HH:mm` on the reader's clock. Past midnight where `to` is before `from`. */
  from: string
  to: string
}

/** The lines that a filter leaves. */
export function filterItems(items: readonly AgendaItem[], filter: AgendaFilter, locale: string): AgendaItem[] {
  const text = filter.text.trim().toLocaleLowerCase(locale)
  return items.filter(
    ({ title, group = '', weekday, start }) =>
      (text === '' || `${title} ${group}`.toLocaleLowerCase(locale).includes(text)) &&
      (filter.weekday === '' || weekday === Number(filter.weekday)) &&
      (filter.group === '' || group === filter.group) &&
      suits(start, filter),
  )
}

function suits(start: number, { from, to }: AgendaFilter): boolean {
  if (from === '' && to === '') return true
  const date = new Date(start)
  const clock = `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
  const [first, last] = [from || '00:00', to || '24:00']
  return first <= last ? clock >= first && clock < last : clock >= first || clock < last
}

/** The lines by day, in order. */
export function groupByDay(items: readonly AgendaItem[]): AgendaDay[] {
  const days = new Map<string, AgendaDay>()
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
const dayBefore = ({ start, end = start }: AgendaItem, locale: string): string =>
  end - start > DAY ? `${readerFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(end)}, ` : ''

interface ReaderForm {
  locale: string
  hour: 'numeric' | '2-digit'
}

/** The same lines by the calendar of whoever reads. */
export function inReaderZone(items: readonly AgendaItem[], { locale, hour }: ReaderForm): AgendaItem[] {
  const dayFormat = readerFormat(locale, { day: 'numeric', month: 'long' })
  const timeFormat = readerFormat(locale, { hour, minute: '2-digit' })
  return items.map((item) => {
    const start = new Date(item.start)
    const [month, day] = [start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0'))
    const date = `${start.getFullYear()}-${month}-${day}`
    return {
      ...item,
      date,
      day: dayFormat.format(start),
      weekday: (start.getDay() + 6) % 7,
      from: timeFormat.format(start),
      till: item.end === undefined ? undefined : dayBefore(item, locale) + timeFormat.format(item.end),
    }
  })
}

/** The reader's zone in words. */
export const readerZone = (locale: string): string =>
  zoneName(readerFormat(locale, {}).resolvedOptions().timeZone, locale)
