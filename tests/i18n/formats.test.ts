import { describe, expect, it } from 'vitest'

import { formatLocalDate, formatWallTime, weekdayName } from '../../src/i18n/formats.ts'

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
      new RangeError(`date: ${shown} is not a date; write YYYY-MM-DD, such as 2026-05-03`),
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
      new RangeError(`time: ${shown} is not a time of day; write HH:mm, such as 16:00`),
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
