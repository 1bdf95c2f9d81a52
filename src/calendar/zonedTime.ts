import { zoneName } from '../calendar/zoneName.ts'
import {
  formatDayAndMonth,
  formatIsoDay,
  formatShortDay,
  formatSpan,
  formatTileDay,
  formatTimes,
  formatWeekday,
  isoInstant,
  offsetMinutes,
} from '../i18n/formats.ts'
import { isolated } from '../i18n/isolated.ts'
import { memoizeBySpan, type PerSpan } from '../i18n/memoize.ts'
import type { LocalDate } from '../model/entry.ts'
import { DAY } from './days.ts'

/** A time as the organiser says it, with what the browser needs to say it for whoever reads. */
export interface ZonedTime {
  /** The start as HTML wants it. */
  dateTime: string
  /** How far the organiser's clock is ahead of UTC at the start, in minutes. */
  offset: number
  /** `Thu, 7 May 2026, 10:00–11:00 Pacific Time` */
  text: string
}

/** @throws RangeError for a span, a zone or a language that cannot be written */
export const zonedTime: PerSpan<ZonedTime> = /* @__PURE__ */ memoizeBySpan((timeZone, locale) => {
  const zone = zoneName(timeZone, locale)
  return (span) => ({
    dateTime: isoInstant(span.start),
    offset: offsetMinutes(span.start, timeZone),
    text: `${formatSpan(span, timeZone, locale)} ${zone}`,
  })
})

/** A time in a list by days. */
export interface AgendaTime {
  date: LocalDate
  /** `7 May` */
  day: string
  /** When it begins: `10:00`. */
  from: string
  /** When it ends, where that is known. */
  till?: string
  /** `Thu 10:00` */
  short: string
  /** `Pacific Time` */
  zone: string
  /** From 0 for Monday. */
  weekday: number
}

/** The same, parted into the day, the times and the zone. */
export const agendaTime: PerSpan<AgendaTime> = /* @__PURE__ */ memoizeBySpan((timeZone, locale) => {
  const zone = zoneName(timeZone, locale)
  return ({ start, end }) => {
    const date = formatIsoDay(start, timeZone)
    return {
      date,
      day: formatDayAndMonth(date, locale),
      from: formatTimes({ start }, timeZone, locale),
      till: end === undefined ? undefined : tillText({ start, end }, timeZone, locale),
      short: `${formatTileDay(start, timeZone, locale)[2]} ${formatTimes({ start }, timeZone, locale)}`,
      zone,
      weekday: (new Date(date).getUTCDay() + 6) % 7,
    }
  }
})

/** When something ends: the time, and the day of what takes longer than one. */
function tillText({ start, end }: { start: number; end: number }, timeZone: string, locale: string): string {
  const time = formatTimes({ start: end }, timeZone, locale)
  return end - start > DAY ? `${formatShortDay(end, timeZone, locale)}, ${time}` : time
}

/** A time as a card shows it: the day and the time apart, and whose time it is. */
export interface CardTime {
  /** The name of the zone: `Pacific Time`. */
  zone: string
  /** `Thursday 7 May`, `10:00–11:00`, `Pacific Time · 17:00 UTC`, and the day as a leaf of a calendar. */
  text: {
    day: string
    time: string
    zone: string
    tile: readonly [month: string, day: string, weekday: string]
  }
  /** `Thu 7 May`, `10:00`. */
  short: { day: string; time: string }
}

/** The same for a card, where the day and the time are larger than the rest. */
export const cardTime: PerSpan<CardTime> = /* @__PURE__ */ memoizeBySpan((timeZone, locale) => {
  const zone = zoneName(timeZone, locale)
  return (span) => {
    const { start } = span
    const utc = `${formatTimes({ start }, 'UTC', locale)} UTC`
    return {
      zone,
      text: {
        day: formatWeekday(start, timeZone, locale),
        time: formatTimes(span, timeZone, locale),
        zone: zone === 'UTC' ? zone : [zone, utc].map((half) => isolated(half, locale)).join(' · '),
        tile: formatTileDay(start, timeZone, locale),
      },
      short: { day: formatShortDay(start, timeZone, locale), time: formatTimes({ start }, timeZone, locale) },
    }
  }
})
