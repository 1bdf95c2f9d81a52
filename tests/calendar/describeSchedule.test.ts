import { describe, expect, it } from 'vitest'

import { describeSchedule } from '../../src/calendar/describeSchedule.ts'
import type { MessageOverrides } from '../../src/i18n/messages.ts'
import type { ApproximateSchedule, RecurringSchedule, SingleSchedule } from '../../src/model/schedule.ts'

const weekly: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
}

const once: SingleSchedule = { kind: 'single', date: '2026-05-03', time: '16:00', timeZone: 'UTC' }

const everyFewWeeks: ApproximateSchedule = {
  kind: 'approximate',
  every: { min: 4, max: 8, unit: 'week' },
  weekday: 'WE',
  time: '16:00',
  timeZone: 'Europe/Berlin',
  durationMinutes: 60,
}

const german: MessageOverrides = {
  schedule: {
    weekly: 'Jeden {days}',
    byRule: 'Nach der Regel {rule}',
    at: '{when} um {time} Uhr, {zone}',
    lasting: '{schedule}, Dauer {duration}',
    everyRange: { week: { other: 'Alle {min} bis {max} Wochen' } },
    every: { month: { one: 'Etwa jeden Monat', other: 'Etwa alle {count} Monate' } },
    everyOnDay: '{every}, an einem {day}',
    onDay: 'An einem {day}, ohne festen Abstand',
    noInterval: 'Ohne festen Abstand',
    unscheduled: { 'to-be-decided': 'Zeit noch offen' },
    ended: 'Findet nicht mehr statt',
    endedOn: 'Findet seit dem {date} nicht mehr statt',
    hours: { one: '{count} Stunde', other: '{count} Stunden' },
    minutes: { one: '{count} Minute', other: '{count} Minuten' },
  },
}

describe('describeSchedule', () => {
  it.each([
    ['a weekly meeting', weekly, 'Every Thursday, 10:00 Pacific Time'],
    [
      'two days a week, in the order of the week',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=FR,MO' },
      'Every Monday and Friday, 10:00 Pacific Time',
    ],
    [
      'a rule that gives an interval of 1 and the start of the week',
      { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=1;WKST=SU;BYDAY=TH' },
      'Every Thursday, 10:00 Pacific Time',
    ],
    [
      'a rule that it cannot word well',
      { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=1TH' },
      'By the rule FREQ=MONTHLY;BYDAY=1TH, 10:00 Pacific Time',
    ],
    [
      'a weekly rule that ends',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=4' },
      'By the rule FREQ=WEEKLY;BYDAY=TH;COUNT=4, 10:00 Pacific Time',
    ],
    ['half an hour', { ...weekly, durationMinutes: 30 }, 'Every Thursday, 10:00 Pacific Time, 30 minutes'],
    ['an hour', { ...weekly, durationMinutes: 60 }, 'Every Thursday, 10:00 Pacific Time, 1 hour'],
    ['an hour and a half', { ...weekly, durationMinutes: 90 }, 'Every Thursday, 10:00 Pacific Time, 1 hour 30 minutes'],
    [
      'two hours and a minute',
      { ...weekly, durationMinutes: 121 },
      'Every Thursday, 10:00 Pacific Time, 2 hours 1 minute',
    ],
    ['a single meeting', once, '3 May 2026, 16:00 UTC'],
    ['a single meeting of two hours', { ...once, durationMinutes: 120 }, '3 May 2026, 16:00 UTC, 2 hours'],
    [
      'all that is known of an approximate meeting',
      everyFewWeeks,
      'Every 4 to 8 weeks on a Wednesday, 16:00 Central European Time, 1 hour',
    ],
    [
      'an approximate interval alone',
      { kind: 'approximate', every: { min: 1, max: 2, unit: 'month' } },
      'Every 1 to 2 months',
    ],
    [
      'an interval of one number',
      { kind: 'approximate', every: { min: 2, max: 2, unit: 'day' } },
      'About every 2 days',
    ],
    ['an interval of one', { kind: 'approximate', every: { min: 1, max: 1, unit: 'week' } }, 'About every week'],
    ['a weekday alone', { kind: 'approximate', weekday: 'SU' }, 'On a Sunday, no fixed interval'],
    ['an approximate meeting of which nothing is known', { kind: 'approximate' }, 'No fixed interval'],
    ['a duration alone', { kind: 'approximate', durationMinutes: 45 }, 'No fixed interval, 45 minutes'],
    ['a time to be decided', { kind: 'unscheduled', reason: 'to-be-decided' }, 'Time to be decided'],
    ['a meeting by need', { kind: 'unscheduled', reason: 'ad-hoc' }, 'When there is need'],
    ['announced meetings', { kind: 'unscheduled', reason: 'announced-elsewhere' }, 'Each one is announced'],
    ['a time not published', { kind: 'unscheduled', reason: 'not-published' }, 'No regular time published'],
    ['a meeting that ended', { kind: 'ended' }, 'No longer held'],
    ['a meeting that ended on a day', { kind: 'ended', on: '2025-12-31' }, 'No longer held since 31 December 2025'],
  ] as const)('words %s', (_what, schedule, sentence) => {
    expect(describeSchedule(schedule)).toBe(sentence)
  })

  it.each([
    [
      'a weekly meeting',
      { ...weekly, durationMinutes: 90 },
      'Jeden Donnerstag um 10:00 Uhr, Nordamerikanische Westküstenzeit, Dauer 1 Stunde 30 Minuten',
    ],
    [
      'three days a week',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' },
      'Jeden Montag, Mittwoch und Freitag um 10:00 Uhr, Nordamerikanische Westküstenzeit',
    ],
    [
      'a rule that it cannot word well',
      { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=1TH' },
      'Nach der Regel FREQ=MONTHLY;BYDAY=1TH um 10:00 Uhr, Nordamerikanische Westküstenzeit',
    ],
    ['a single meeting', once, '3. Mai 2026 um 16:00 Uhr, UTC'],
    [
      'an approximate meeting',
      everyFewWeeks,
      'Alle 4 bis 8 Wochen, an einem Mittwoch um 16:00 Uhr, Mitteleuropäische Zeit, Dauer 1 Stunde',
    ],
    ['an interval of one', { kind: 'approximate', every: { min: 1, max: 1, unit: 'month' } }, 'Etwa jeden Monat'],
    ['a weekday alone', { kind: 'approximate', weekday: 'TU' }, 'An einem Dienstag, ohne festen Abstand'],
    ['a time to be decided', { kind: 'unscheduled', reason: 'to-be-decided' }, 'Zeit noch offen'],
    [
      'a meeting that ended on a day',
      { kind: 'ended', on: '2025-12-31' },
      'Findet seit dem 31. Dezember 2025 nicht mehr statt',
    ],
  ] as const)("words %s in German, in a site's own words", (_what, schedule, sentence) => {
    expect(describeSchedule(schedule, { locale: 'de', messages: german })).toBe(sentence)
  })

  it('names days, dates and zones in the language asked for, where the words are not translated', () => {
    expect(describeSchedule(weekly, { locale: 'de' })).toBe('Every Donnerstag, 10:00 Nordamerikanische Westküstenzeit')
  })

  it('takes a reason that the library does not know for a time that is not published', () => {
    expect(describeSchedule({ kind: 'unscheduled', reason: 'on holiday' as never })).toBe('No regular time published')
  })

  it.each([
    [
      'a kind that is none',
      { kind: 'lunar' },
      'kind: "lunar" is not a kind of schedule; use recurring, single, approximate, unscheduled or ended',
    ],
    [
      'no kind',
      {},
      'kind: undefined is not a kind of schedule; use recurring, single, approximate, unscheduled or ended',
    ],
    [
      'no rule',
      { ...weekly, rule: undefined },
      'rule: undefined has no FREQ; write an RRULE value such as FREQ=WEEKLY;BYDAY=TH',
    ],
    [
      'a rule of words',
      { ...weekly, rule: 'every Thursday' },
      'rule: "every Thursday" has no FREQ; write an RRULE value such as FREQ=WEEKLY;BYDAY=TH',
    ],
    [
      'a weekday that is none',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH,XX' },
      'rule: BYDAY=XX is not a weekday of a weekly rule; use MO, TU, WE, TH, FR, SA, SU',
    ],
    [
      'the first Thursday of a week',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=1TH' },
      'rule: BYDAY=1TH is not a weekday of a weekly rule; use MO, TU, WE, TH, FR, SA, SU',
    ],
    ['no time', { ...weekly, time: undefined }, 'time: undefined is not a time of day; write HH:mm, such as 16:00'],
    [
      'a time of twelve hours',
      { ...weekly, time: '4pm' },
      'time: "4pm" is not a time of day; write HH:mm, such as 16:00',
    ],
    [
      'no zone',
      { ...weekly, timeZone: undefined },
      'timeZone: undefined is not an IANA time zone; write one such as Europe/Berlin or UTC',
    ],
    [
      'a zone that is none',
      { ...weekly, timeZone: 'Mars/Olympus' },
      'timeZone: "Mars/Olympus" is not an IANA time zone; write one such as Europe/Berlin or UTC',
    ],
    [
      'a duration of nothing',
      { ...weekly, durationMinutes: 0 },
      'durationMinutes: 0 is not a duration; write whole minutes above 0',
    ],
    [
      'a duration before the start',
      { ...weekly, durationMinutes: -30 },
      'durationMinutes: -30 is not a duration; write whole minutes above 0',
    ],
    [
      'a duration in hours',
      { ...weekly, durationMinutes: 1.5 },
      'durationMinutes: 1.5 is not a duration; write whole minutes above 0',
    ],
    [
      'a duration in words',
      { ...weekly, durationMinutes: '60' },
      'durationMinutes: "60" is not a duration; write whole minutes above 0',
    ],
    [
      'a day that is none',
      { ...once, date: '2026-02-30' },
      'date: "2026-02-30" is not a date; write YYYY-MM-DD, such as 2026-05-03',
    ],
    [
      'a last day that is none',
      { kind: 'ended', on: 'last year' },
      'date: "last year" is not a date; write YYYY-MM-DD, such as 2026-05-03',
    ],
    [
      'an approximate weekday that is none',
      { kind: 'approximate', weekday: 'Wed' },
      'weekday: "Wed" is not a weekday; use MO, TU, WE, TH, FR, SA, SU',
    ],
    [
      'an interval in years',
      { kind: 'approximate', every: { min: 1, max: 2, unit: 'year' } },
      'every: {"min":1,"max":2,"unit":"year"} is not an interval; write { min, max, unit }, such as 4, 8 and week',
    ],
    [
      'an interval without an end',
      { kind: 'approximate', every: { min: 4, unit: 'week' } },
      'every: {"min":4,"unit":"week"} is not an interval; write { min, max, unit }, such as 4, 8 and week',
    ],
    [
      'an interval that ends before it begins',
      { kind: 'approximate', every: { min: 8, max: 4, unit: 'week' } },
      'every: {"min":8,"max":4,"unit":"week"} is not an interval; write { min, max, unit }, such as 4, 8 and week',
    ],
    [
      'a zone that is none, of an approximate meeting',
      { ...everyFewWeeks, timeZone: 'CEST' },
      'timeZone: "CEST" is not an IANA time zone; write one such as Europe/Berlin or UTC',
    ],
  ])('refuses %s', (_what, schedule, message) => {
    expect(() => describeSchedule(schedule as never)).toThrow(new RangeError(message))
  })
})
