import { describe, expect, it } from 'vitest'

import {
  formatIsoDay,
  formatList,
  formatLocalDate,
  formatLongDay,
  formatMonthDay,
  formatPartialDate,
  formatSpan,
  formatTimes,
  formatWallTime,
  formatWeekday,
  lastDayOf,
  monthName,
  offsetMinutes,
  weekdayName,
} from '../../src/i18n/formats.ts'

const california = 'America/Los_Angeles'

describe('formatPartialDate', () => {
  it.each([
    ['2026-05-03', 'en', '3 May 2026'],
    ['2026-05', 'en', 'May 2026'],
    ['2026-05', 'de', 'Mai 2026'],
    ['2026', 'en', '2026'],
    ['2026', 'ja', '2026年'],
  ])('writes %s in %s', (date, locale, words) => {
    expect(formatPartialDate(date, locale)).toBe(words)
  })

  it.each(['2026-13', '2026-02-30', '26', 'spring'])('refuses %s', (date) => {
    expect(() => formatPartialDate(date, 'en')).toThrow(RangeError)
  })
})

describe('lastDayOf', () => {
  it.each([
    ['2026-05-03', '2026-05-03'],
    ['2026-05', '2026-05-31'],
    ['2026', '2026-12-31'],
  ])('%s is over after %s', (date, last) => {
    expect(lastDayOf(date)).toBe(last)
  })
})

describe('formatLocalDate', () => {
  it.each([
    ['en', '3 May 2026'],
    ['en-US', 'May 3, 2026'],
    ['de', '3. Mai 2026'],
    ['pl', '3 maja 2026'],
    ['ja', '2026年5月3日'],
  ])('writes a date in %s', (locale, words) => {
    expect(formatLocalDate('2026-05-03', locale)).toBe(words)
  })

  it.each([
    ['the first day of a year', '2026-01-01', '1 January 2026'],
    ['the last day of a year', '2026-12-31', '31 December 2026'],
    ['a leap day', '2024-02-29', '29 February 2024'],
    ['the day on which the clocks of Berlin go forward', '2026-03-29', '29 March 2026'],
    ['a year of two digits', '0099-12-31', '31 December 99'],
  ])('writes %s', (_what, date, words) => {
    expect(formatLocalDate(date, 'en')).toBe(words)
  })

  it.each([
    ['a day that the month has not', '2026-02-30', '"2026-02-30"'],
    ['a leap day in another year', '2026-02-29', '"2026-02-29"'],
    ['day 0', '2026-05-00', '"2026-05-00"'],
    ['month 0', '2026-00-03', '"2026-00-03"'],
    ['month 13', '2026-13-03', '"2026-13-03"'],
    ['a single digit', '2026-5-3', '"2026-5-3"'],
    ['a day and a time', '2026-05-03T16:00', '"2026-05-03T16:00"'],
    ['another order', '03.05.2026', '"03.05.2026"'],
    ['words', 'mid May', '"mid May"'],
    ['an empty string', '', '""'],
    ['a number', 20260503, '20260503'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
  ])('refuses %s', (_what, date, shown) => {
    expect(() => formatLocalDate(date as string, 'en')).toThrow(
      new RangeError(`date must be YYYY-MM-DD, such as 2026-05-03; received ${shown}.`),
    )
  })
})

describe('formatWallTime', () => {
  it.each([
    ['00:00', '00:00', '12:00 AM'],
    ['09:05', '09:05', '9:05 AM'],
    ['12:00', '12:00', '12:00 PM'],
    ['16:00', '16:00', '4:00 PM'],
    ['23:59', '23:59', '11:59 PM'],
  ])('writes %s for readers everywhere and for those of the United States', (time, english, american) => {
    expect(formatWallTime(time, 'en')).toBe(english)
    expect(formatWallTime(time, 'en-US')).toBe(american)
  })

  it('writes a time that some zone skips', () => {
    expect(formatWallTime('02:30', 'de')).toBe('2:30')
  })

  it.each([
    ['24 hours', '24:00', '"24:00"'],
    ['60 minutes', '16:60', '"16:60"'],
    ['a single digit', '9:00', '"9:00"'],
    ['seconds', '16:00:00', '"16:00:00"'],
    ['twelve hours', '4:00 PM', '"4:00 PM"'],
    ['an hour alone', '16', '"16"'],
    ['an empty string', '', '""'],
    ['a number', 1600, '1600'],
    ['nothing', undefined, 'undefined'],
  ])('refuses %s', (_what, time, shown) => {
    expect(() => formatWallTime(time as string, 'en')).toThrow(
      new RangeError(`time must be HH:mm, such as 16:00; received ${shown}.`),
    )
  })
})

describe('weekdayName', () => {
  it.each([
    [0, 'Monday', 'Montag'],
    [1, 'Tuesday', 'Dienstag'],
    [2, 'Wednesday', 'Mittwoch'],
    [3, 'Thursday', 'Donnerstag'],
    [4, 'Friday', 'Freitag'],
    [5, 'Saturday', 'Samstag'],
    [6, 'Sunday', 'Sonntag'],
  ])('names day %d', (day, english, german) => {
    expect(weekdayName(day, 'en')).toBe(english)
    expect(weekdayName(day, 'de')).toBe(german)
  })
})

// Tables of `Intl` part words by several kinds of spaces, of which only plain ones are the same everywhere.
describe('formatSpan', () => {
  it.each([
    ['en', 'Thu, 5 Mar 2026, 10:00–11:30'],
    ['en-US', 'Thu, Mar 5, 2026, 10:00 – 11:30 AM'],
    ['de', 'Do., 5. März 2026, 10:00–11:30 Uhr'],
    ['ja', '2026/3/5(木) 10時00分～11時30分'],
    ['ar', 'الخميس، 5 مارس 2026، 10:00–11:30 ص'],
  ])('writes a span in %s', (locale, words) => {
    const span = { start: Date.UTC(2026, 2, 5, 18), end: Date.UTC(2026, 2, 5, 19, 30) }
    expect(formatSpan(span, california, locale)).toBe(words)
  })

  it.each([
    ['before a clock change', Date.UTC(2026, 2, 7, 18), california, 'Sat, 7 Mar 2026, 10:00'],
    ['after it', Date.UTC(2026, 2, 8, 17), california, 'Sun, 8 Mar 2026, 10:00'],
    ['before one of half an hour', Date.UTC(2026, 3, 4, 14), 'Australia/Lord_Howe', 'Sun, 5 Apr 2026, 01:00'],
    ['after it', Date.UTC(2026, 3, 5, 14, 30), 'Australia/Lord_Howe', 'Mon, 6 Apr 2026, 01:00'],
    ['at midnight', Date.UTC(2026, 4, 3, 22), 'Europe/Berlin', 'Mon, 4 May 2026, 00:00'],
  ])('writes an instant %s', (_what, start, timeZone, words) => {
    expect(formatSpan({ start }, timeZone, 'en')).toBe(words)
  })

  it('writes both days of a span that has two', () => {
    const span = { start: Date.UTC(2026, 4, 3, 21, 30), end: Date.UTC(2026, 4, 3, 22, 30) }
    expect(formatSpan(span, 'Europe/Berlin', 'en')).toBe('Sun, 3 May 2026, 23:30 – Mon, 4 May 2026, 00:30')
  })
})

describe('formatTimes', () => {
  const start = Date.UTC(2026, 4, 3, 21)

  it('writes the times of a span without its day', () => {
    expect(formatTimes({ start, end: start + 5_400_000 }, 'Europe/London', 'en')).toBe('22:00–23:30')
    expect(formatTimes({ start }, 'Europe/London', 'en')).toBe('22:00')
  })

  it('writes the days of a span that has two', () => {
    expect(formatTimes({ start, end: start + 7_200_000 }, 'Europe/Berlin', 'en')).toBe(
      'Sun, 3 May 2026, 23:00 – Mon, 4 May 2026, 01:00',
    )
  })
})

describe('days', () => {
  const instant = Date.UTC(2026, 4, 3, 22, 30)

  it.each([
    ['Europe/Berlin', '2026-05-04', 'Monday 4 May', '4 May 2026'],
    ['UTC', '2026-05-03', 'Sunday 3 May', '3 May 2026'],
    ['Pacific/Kiritimati', '2026-05-04', 'Monday 4 May', '4 May 2026'],
  ])('are those of the zone: %s', (timeZone, iso, weekday, long) => {
    expect(formatIsoDay(instant, timeZone)).toBe(iso)
    expect(formatWeekday(instant, timeZone, 'en')).toBe(weekday)
    expect(formatLongDay(instant, timeZone, 'en')).toBe(long)
  })

  it('of the year are written without it', () => {
    expect(formatMonthDay(2, 29, 'en')).toBe('29 February')
    expect(formatMonthDay(5, 3, 'ja')).toBe('5月3日')
    expect(formatMonthDay(5, 3, 'fa')).toBe('۳ مه')
  })
})

describe('offsetMinutes', () => {
  it.each([
    ['UTC', Date.UTC(2026, 0, 1), 0],
    ['Europe/London', Date.UTC(2026, 0, 1), 0],
    ['Europe/London', Date.UTC(2026, 6, 1), 60],
    [california, Date.UTC(2026, 2, 8, 9, 59), -480],
    [california, Date.UTC(2026, 2, 8, 10), -420],
    ['America/St_Johns', Date.UTC(2026, 0, 1), -210],
    ['Asia/Kathmandu', Date.UTC(2026, 0, 1), 345],
    ['Australia/Lord_Howe', Date.UTC(2026, 0, 1), 660],
    ['Australia/Lord_Howe', Date.UTC(2026, 6, 1), 630],
    ['Pacific/Kiritimati', Date.UTC(2026, 0, 1), 840],
  ])('of %s at %d are %d', (timeZone, instant, minutes) => {
    expect(offsetMinutes(instant, timeZone)).toBe(minutes)
  })
})

describe('lists and months', () => {
  it.each([
    ['en', 'March', 'Monday, Tuesday and Friday'],
    ['en-US', 'March', 'Monday, Tuesday, and Friday'],
    ['de', 'März', 'Montag, Dienstag und Freitag'],
    ['ja', '3月', '月曜日、火曜日、金曜日'],
  ])('are written in %s', (locale, march, days) => {
    expect(monthName(3, locale)).toBe(march)
    expect(
      formatList(
        [0, 1, 4].map((day) => weekdayName(day, locale)),
        locale,
      ),
    ).toBe(days)
  })
})

it.each([
  ['ko', true],
  ['ko-KR', true],
  // Konkani, whose tag begins with the same letters.
  ['kok', false],
])('writes the halves of the day in %s in Korean: %s', (locale, isKorean) => {
  const time = formatTimes({ start: Date.UTC(2026, 4, 7, 15) }, 'UTC', locale)
  expect(time.includes('오후')).toBe(isKorean)
})
