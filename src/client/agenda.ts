import { readerFormat, type ReaderSpan } from './readerLine.ts'

/** One line of the agenda, made ready on the server: finished words, and instants for the reader's clock. */
export interface AgendaItem extends ReaderSpan {
  key: string
  /** `start` as HTML wants it. */
  dateTime: string
  title: string
  /** The language of the title, where it is not that of the page. */
  lang?: string
  /** Where the meeting stands on the page, or how to join it. */
  href?: string
  /** The organiser's day, for order: `2026-05-07`. */
  date: string
  /** The organiser's day in words. */
  day: string
  /** The organiser's time with the name of the zone. */
  time: string
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
  items: AgendaItem[]
}

/** What a reader can ask for; an empty value asks for nothing. */
export interface AgendaFilter {
  /** Words of the title. */
  text: string
  /** A day of the week, from '0' for Monday. */
  weekday: string
  /** Hours that suit, `HH:mm` on the reader's clock. Past midnight where `to` is before `from`. */
  from: string
  to: string
}

/** The lines that a filter leaves. */
export function filterItems(items: readonly AgendaItem[], filter: AgendaFilter, locale: string): AgendaItem[] {
  const text = filter.text.trim().toLocaleLowerCase(locale)
  return items.filter(
    (item) =>
      (text === '' || item.title.toLocaleLowerCase(locale).includes(text)) &&
      (filter.weekday === '' || item.weekday === Number(filter.weekday)) &&
      suits(item.start, filter),
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
    const { date, day } = item
    const group = days.get(date) ?? { date, day, items: [] }
    group.items.push(item)
    days.set(date, group)
  }
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** The same lines by the calendar of whoever reads. */
export function inReaderZone(items: readonly AgendaItem[], locale: string): AgendaItem[] {
  const format = readerFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  return items.map((item) => {
    const start = new Date(item.start)
    const [month, day] = [start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0'))
    const date = `${start.getFullYear()}-${month}-${day}`
    return {
      ...item,
      date,
      day: format.format(start),
      // Under another day than the organiser's own, theirs is said.
      time: date === item.date ? item.time : `${item.day}, ${item.time}`,
      weekday: (start.getDay() + 6) % 7,
    }
  })
}
