import { describe, expect, it } from 'vitest'

import { describeSchedule } from '../../src/calendar/describeSchedule.ts'
import type { MessageOverrides } from '../../src/i18n/messages.ts'
import type { ApproximateSchedule, RecurringSchedule, Schedule, SingleSchedule } from '../../src/model/schedule.ts'

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

/** Every second week of a year, from this one on. */
const weeksFrom = (first: 1 | 2): string =>
  Array.from({ length: first === 1 ? 27 : 26 }, (_, index) => first + 2 * index).join()

/** A rule in English words, without the time that stands after them. */
const wordsOf = (schedule: Partial<RecurringSchedule>): string =>
  describeSchedule({ ...weekly, ...schedule }).replace(', 10:00 Pacific Time', '')

describe('a rule in words', () => {
  it.each([
    ['FREQ=DAILY', 'Every day'],
    ['FREQ=DAILY;INTERVAL=3', 'Every 3 days'],
    ['FREQ=DAILY;BYDAY=TU,MO', 'Every Monday and Tuesday'],
    ['FREQ=WEEKLY;BYDAY=TH', 'Every Thursday'],
    ['FREQ=WEEKLY;BYDAY=FR,MO', 'Every Monday and Friday'],
    ['FREQ=WEEKLY;BYDAY=SU,WE,MO', 'Every Monday, Wednesday and Sunday'],
    ['FREQ=WEEKLY;BYDAY=TH,TH', 'Every Thursday'],
    ['FREQ=WEEKLY;INTERVAL=1;WKST=SU;BYDAY=TH', 'Every Thursday'],
    ['freq=weekly;byday=th', 'Every Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'Every other Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,TU', 'Every other week on Tuesday and Thursday'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=TU', 'Every 3 weeks on Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=4;BYDAY=TH,TU', 'Every 4 weeks on Tuesday and Thursday'],
  ])('of days and weeks: %s is %s', (rule, words) => {
    expect(wordsOf({ rule })).toBe(words)
  })

  it.each([
    ['1MO', 'First Monday of every month'],
    ['2TU', 'Second Tuesday of every month'],
    ['3WE', 'Third Wednesday of every month'],
    ['4TH', 'Fourth Thursday of every month'],
    ['5FR', 'Fifth Friday of every month'],
    ['-1SA', 'Last Saturday of every month'],
    ['-2SU', 'Second to last Sunday of every month'],
    ['3MO,1MO', 'First and third Monday of every month'],
    ['-1TU,2TU', 'Second and last Tuesday of every month'],
    ['1MO,3MO,2WE', 'First and third Monday and second Wednesday of every month'],
    ['1MO,1MO', 'First Monday of every month'],
  ])('of numbered weekdays: %s is %s', (days, words) => {
    expect(wordsOf({ rule: `FREQ=MONTHLY;BYDAY=${days}` })).toBe(words)
  })

  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'Day 15 of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'Day 1 and day 15 of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Last day of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,-1', 'Day 15 and last day of every month'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE', 'Second Wednesday of every other month'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31', 'Day 31, every 3 months'],
    ['FREQ=MONTHLY;BYDAY=1MO;BYMONTH=3,9', 'First Monday of March and September'],
    ['FREQ=MONTHLY;BYDAY=1MO;BYMONTH=1,3,5,7,9,11', 'First Monday of every odd-numbered month'],
    ['FREQ=YEARLY;BYDAY=-1FR;BYMONTH=12,2,4,6,8,10', 'Last Friday of every even-numbered month'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', 'First working day of every month'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'Last working day of every month'],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=FR,TH,WE,TU,MO;BYSETPOS=-1,1', 'First and last working day, every 3 months'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3', 'Third Thursday of every month'],
    ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1,1', 'First and last Friday of every month'],
    ['FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1', 'Last day of every month'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', 'First working day of May'],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=TU;BYSETPOS=2', 'Second Tuesday of January, April, July and October'],
    ['FREQ=MONTHLY;BYDAY=MO', 'Every Monday'],
    ['FREQ=WEEKLY;BYDAY=MO;BYMONTH=9,5', 'Every Monday in May and September'],
    ['FREQ=DAILY;BYMONTH=5', 'Every day in May'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Every working day'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR',
      'Every other week on Monday, Tuesday, Wednesday, Thursday and Friday',
    ],
    ['FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14', 'Second Tuesday of every month'],
    ['FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=23,24,25,26,27,28,29', 'Wednesday after the fourth Tuesday of every month'],
    ['FREQ=MONTHLY;BYDAY=SU;BYMONTHDAY=7,8,9,10,11,12,13', 'Sunday after the first Monday of every month'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=24,25,26,27,28,29,30', 'Friday between day 24 and day 30 of every month'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO', 'Last Monday of May'],
    ['FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3', 'Every year on 3 May'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'Every year on 29 February'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'Day 30 of February'],
    ['FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=3', 'Day 3 of May and November'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', 'Last day of February'],
  ])('of months and years: %s is %s', (rule, words) => {
    expect(wordsOf({ rule })).toBe(words)
  })

  it.each([
    ['TH', 1, 'Every Thursday in odd weeks (ISO week numbers)'],
    ['TH', 2, 'Every Thursday in even weeks (ISO week numbers)'],
    ['TH,TU', 2, 'Every Tuesday and Thursday in even weeks (ISO week numbers)'],
  ] as const)('of ISO weeks: %s in weeks %d and every second from there', (days, first, words) => {
    expect(wordsOf({ rule: `FREQ=YEARLY;BYDAY=${days};BYWEEKNO=${weeksFrom(first)}` })).toBe(words)
  })

  it.each([
    ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231', 'Every Thursday until 31 December 2026'],
    // Five in the morning in UTC is the evening before in California.
    ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20270101T045959Z', 'Every Thursday until 31 December 2026'],
    ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T100000', 'Every Thursday until 31 December 2026'],
    ['FREQ=WEEKLY;BYDAY=TH;COUNT=4', 'Every Thursday, 4 times'],
    ['FREQ=WEEKLY;BYDAY=TH;COUNT=1', 'Every Thursday, once'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=10', 'Every other Thursday, 10 times'],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=1000', 'First Monday of every month, 1,000 times'],
  ])('of rules that end: %s is %s', (rule, words) => {
    expect(wordsOf({ rule })).toBe(words)
  })

  it.each([
    ['FREQ=WEEKLY', 'Every Thursday'],
    ['FREQ=WEEKLY;INTERVAL=2', 'Every other Thursday'],
    ['FREQ=MONTHLY', 'Day 7 of every month'],
    ['FREQ=YEARLY', 'Every year on 7 May'],
    ['FREQ=YEARLY;BYMONTH=6', 'Every year on 7 June'],
    ['FREQ=DAILY;INTERVAL=2', 'Every other day'],
    ['FREQ=WEEKLY;BYDAY=MO', 'Every Monday'],
  ])('takes what it does not say from its first date, a Thursday: %s is %s', (rule, words) => {
    expect(wordsOf({ rule, from: '2026-05-07' })).toBe(words)
  })

  it.each([
    'FREQ=WEEKLY',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYMONTH=5',
    'FREQ=MONTHLY;BYDAY=-3TH',
    'FREQ=MONTHLY;BYDAY=1MO,-3TH',
    'FREQ=MONTHLY;BYMONTHDAY=-2',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH;BYSETPOS=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=23,24,25,26,27,28',
    'FREQ=MONTHLY;BYDAY=WE,TH;BYMONTHDAY=23,24,25,26,27,28,29',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO;BYMONTH=3,9',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=3',
    'FREQ=YEARLY;BYDAY=TH;BYWEEKNO=1,3,5',
    'FREQ=YEARLY;BYDAY=20MO;COUNT=10',
  ])('leaves its dates to speak where it has no good words: %s', (rule) => {
    expect(wordsOf({ rule })).toBe('On the dates listed')
  })
})

describe('a schedule in words', () => {
  it.each<[string, Schedule, string]>([
    ['a weekly meeting', weekly, 'Every Thursday, 10:00 Pacific Time'],
    ['the morning', { ...weekly, time: '09:05' }, 'Every Thursday, 09:05 Pacific Time'],
    ['midnight', { ...weekly, time: '00:00' }, 'Every Thursday, 00:00 Pacific Time'],
    ['half an hour', { ...weekly, durationMinutes: 30 }, 'Every Thursday, 10:00 Pacific Time, 30 minutes'],
    ['an hour', { ...weekly, durationMinutes: 60 }, 'Every Thursday, 10:00 Pacific Time, 1 hour'],
    ['an hour and a half', { ...weekly, durationMinutes: 90 }, 'Every Thursday, 10:00 Pacific Time, 1 hour 30 minutes'],
    [
      'two hours and a minute',
      { ...weekly, durationMinutes: 121 },
      'Every Thursday, 10:00 Pacific Time, 2 hours 1 minute',
    ],
    ['a day', { ...weekly, durationMinutes: 1440 }, 'Every Thursday, 10:00 Pacific Time, 24 hours'],
    [
      'a single meeting of 56 hours',
      { ...once, durationMinutes: 3360 },
      '3 May 2026, 16:00 UTC, until 6 May 2026, 00:00',
    ],
    [
      'a weekly one of 56 hours',
      { ...weekly, durationMinutes: 3360 },
      'Every Thursday, 10:00 Pacific Time, until Saturday, 18:00',
    ],
    [
      '56 hours on several days',
      { ...weekly, rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15', durationMinutes: 3360 },
      'Day 1 and day 15 of every month, 10:00 Pacific Time, 2 days 8 hours',
    ],
    ['a single meeting', once, '3 May 2026, 16:00 UTC'],
    ['a single meeting of two hours', { ...once, durationMinutes: 120 }, '3 May 2026, 16:00 UTC, 2 hours'],
    [
      'all that is known of an approximate meeting',
      everyFewWeeks,
      'Every 4 to 8 weeks on a Wednesday, 16:00 Central European Time, 1 hour',
    ],
    [
      'a time whose zone nobody published',
      { kind: 'approximate', weekday: 'WE', time: '16:00', durationMinutes: 30 },
      'On a Wednesday, no fixed interval, 16:00 (time zone not published), 30 minutes',
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
    [
      'several weekdays',
      { kind: 'approximate', every: { min: 1, max: 2, unit: 'week' }, weekday: ['TU', 'TH', 'FR'] },
      'Every 1 to 2 weeks on a Tuesday, Thursday or Friday; time not published',
    ],
    [
      'several weekdays where day and time vary',
      { kind: 'approximate', weekday: ['TU', 'TH'], varies: 'day-and-time' },
      'On a Tuesday or Thursday; day and time vary',
    ],
    [
      'a day that varies, at a known time',
      { ...everyFewWeeks, weekday: ['TU', 'TH'], varies: 'day' },
      'Every 4 to 8 weeks on a Tuesday or Thursday, 16:00 Central European Time, 1 hour; the day varies',
    ],
    [
      'a time that varies',
      { kind: 'approximate', every: { min: 1, max: 1, unit: 'week' }, weekday: 'WE', varies: 'time' },
      'About every week on a Wednesday; the time varies',
    ],
    ['that day and time vary, alone', { kind: 'approximate', varies: 'day-and-time' }, 'Day and time vary'],
    ['a weekday alone', { kind: 'approximate', weekday: 'SU' }, 'On a Sunday, no fixed interval; time not published'],
    ['an approximate meeting of which nothing is known', { kind: 'approximate' }, 'No fixed interval'],
    ['a duration alone', { kind: 'approximate', durationMinutes: 45 }, 'No fixed interval, 45 minutes'],
    ['a time to be decided', { kind: 'unscheduled', reason: 'to-be-decided' }, 'Day and time not settled yet'],
    ['a meeting by need', { kind: 'unscheduled', reason: 'ad-hoc' }, 'As needed'],
    ['announced meetings', { kind: 'unscheduled', reason: 'announced-elsewhere' }, 'Announced each time'],
    ['a time not published', { kind: 'unscheduled', reason: 'not-published' }, 'No regular time published'],
    ['a meeting that ended', { kind: 'ended' }, 'Ended'],
    ['a meeting that ended on a day', { kind: 'ended', on: '2025-12-31' }, 'Ended on 31 December 2025'],
  ])('words %s', (_what, schedule, sentence) => {
    expect(describeSchedule(schedule)).toBe(sentence)
  })

  it('words several slots one by one', () => {
    const slots: Schedule[] = [
      { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', from: '2026-05-07' },
      { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', from: '2026-05-13', time: '09:00', timeZone: 'Asia/Tokyo' },
    ]
    expect(slots.map((slot) => describeSchedule(slot))).toEqual([
      'Every other Thursday, 10:00 Pacific Time',
      'Every other Wednesday, 09:00 Japan Standard Time',
    ])
  })

  it.each([
    ['recurring', { ...weekly, durationMinutes: null, from: null }, 'Every Thursday, 10:00 Pacific Time'],
    [
      'approximate',
      { kind: 'approximate', every: null, weekday: 'WE', time: null, timeZone: null, durationMinutes: null },
      'On a Wednesday, no fixed interval; time not published',
    ],
    ['ended', { kind: 'ended', on: null }, 'Ended'],
  ])('takes null for a value that is not known, in one that is %s', (_kind, schedule, sentence) => {
    expect(describeSchedule(schedule as never)).toBe(sentence)
  })

  it('takes a reason that the library does not know for a time that is not published', () => {
    expect(describeSchedule({ kind: 'unscheduled', reason: 'on holiday' as never })).toBe('No regular time published')
  })
})

const german: MessageOverrides = {
  schedule: {
    weekly: 'Jeden {days}',
    everyWeeksOnDays: { two: 'Jede zweite Woche am {days}', other: 'Alle {count} Wochen am {days}' },
    monthly: { one: '{days} jedes Monats', other: '{days}, alle {count} Monate' },
    nthWeekday: '{nth} {day}',
    ordinals: { '1': 'erster', '3': 'dritter', '-1': 'letzter' },
    monthDay: '{day}. Tag',
    evenWeeks: 'Gerade Wochen (ISO 8601) am {days}',
    until: '{rule} bis {date}',
    times: { one: '{rule}, einmal', other: '{rule}, {count} Mal' },
    listedDates: 'An den genannten Tagen',
    at: '{when} um {time} Uhr, {zone}',
    lasting: '{schedule}, Dauer {duration}',
    everyRange: { week: { other: 'Alle {min} bis {max} Wochen' } },
    everyOnDay: '{every}, an einem {day}',
    unscheduled: { 'to-be-decided': 'Zeit noch offen' },
    endedOn: 'Findet seit dem {date} nicht mehr statt',
    hours: { one: '{count} Stunde', other: '{count} Stunden' },
    minutes: { one: '{count} Minute', other: '{count} Minuten' },
  },
}

const japanese: MessageOverrides = {
  schedule: {
    weekly: '毎週{days}',
    everyWeeksOnDays: { other: '{count}週間ごとの{days}' },
    monthly: { one: '毎月{days}', other: '{count}か月ごとの{days}' },
    nthWeekday: '{nth}{day}',
    ordinals: { '1': '第1', '3': '第3', '-1': '最終' },
    until: '{rule}（{date}まで）',
    times: { other: '{rule}、{count}回' },
    at: '{when} {time}（{zone}）',
    lasting: '{schedule}、{duration}',
    everyRange: { week: { other: '{min}～{max}週間ごと' } },
    everyOnDay: '{every}の{day}',
    hours: { other: '{count}時間' },
    minutes: { other: '{count}分' },
  },
}

const arabic: MessageOverrides = {
  schedule: {
    weekly: 'كل {days}',
    everyWeeksOnDays: {
      two: 'كل أسبوعين يوم {days}',
      few: 'كل {count} أسابيع يوم {days}',
      other: 'كل {count} أسبوعًا يوم {days}',
    },
    monthly: { one: '{days} من كل شهر', other: '{days}، كل {count} أشهر' },
    nthWeekday: '{day} {nth}',
    ordinals: { '1': 'الأول', '3': 'الثالث', '-1': 'الأخير' },
    until: '{rule} حتى {date}',
    times: { one: '{rule}، مرة واحدة', few: '{rule}، {count} مرات', other: '{rule}، {count} مرة' },
    at: '{when}، {time} {zone}',
    lasting: '{schedule}، {duration}',
    hours: { one: 'ساعة واحدة', two: 'ساعتان', few: '{count} ساعات', other: '{count} ساعة' },
    minutes: { few: '{count} دقائق', other: '{count} دقيقة' },
  },
}

const ofMondays: RecurringSchedule = { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=1MO,3MO', durationMinutes: 90 }
const fortnightly: RecurringSchedule = { ...weekly, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH' }
const untilNewYear: RecurringSchedule = { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231', time: '16:05' }
const threeTimes: RecurringSchedule = { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3', durationMinutes: 120 }

describe('a schedule in the language of the reader', () => {
  it.each<[string, Schedule, string]>([
    ['numbered weekdays', ofMondays, 'First and third Monday of every month, 10:00 AM Pacific Time, 1 hour 30 minutes'],
    ['a last day', untilNewYear, 'Every Thursday until December 31, 2026, 4:05 PM Pacific Time'],
    ['a single meeting', once, 'May 3, 2026, 4:00 PM UTC'],
    [
      'a day of the year',
      { ...weekly, rule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3' },
      'Every year on May 3, 10:00 AM Pacific Time',
    ],
  ])('words %s in American English', (_what, schedule, sentence) => {
    expect(describeSchedule(schedule, { locale: 'en-US' })).toBe(sentence)
  })

  it.each<[string, Schedule, string]>([
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
      'every two weeks',
      fortnightly,
      'Jede zweite Woche am Dienstag und Donnerstag um 10:00 Uhr, Nordamerikanische Westküstenzeit',
    ],
    [
      'numbered weekdays',
      ofMondays,
      'Erster und dritter Montag jedes Monats um 10:00 Uhr, Nordamerikanische Westküstenzeit, Dauer 1 Stunde 30 Minuten',
    ],
    [
      'even weeks',
      { ...weekly, rule: `FREQ=YEARLY;BYDAY=TH;BYWEEKNO=${weeksFrom(2)}` },
      'Gerade Wochen (ISO 8601) am Donnerstag um 10:00 Uhr, Nordamerikanische Westküstenzeit',
    ],
    [
      'a last day',
      untilNewYear,
      'Jeden Donnerstag bis 31. Dezember 2026 um 16:05 Uhr, Nordamerikanische Westküstenzeit',
    ],
    [
      'a rule that it cannot word well',
      { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=-3TH' },
      'An den genannten Tagen um 10:00 Uhr, Nordamerikanische Westküstenzeit',
    ],
    ['a single meeting', once, '3. Mai 2026 um 16:00 Uhr, UTC'],
    [
      'an approximate meeting',
      everyFewWeeks,
      'Alle 4 bis 8 Wochen, an einem Mittwoch um 16:00 Uhr, Mitteleuropäische Zeit, Dauer 1 Stunde',
    ],
    ['a time to be decided', { kind: 'unscheduled', reason: 'to-be-decided' }, 'Zeit noch offen'],
    [
      'a meeting that ended on a day',
      { kind: 'ended', on: '2025-12-31' },
      'Findet seit dem 31. Dezember 2025 nicht mehr statt',
    ],
  ])("words %s in German, in a site's own words", (_what, schedule, sentence) => {
    expect(describeSchedule(schedule, { locale: 'de', messages: german })).toBe(sentence)
  })

  it.each<[string, Schedule, string]>([
    ['numbered weekdays', ofMondays, '毎月第1、第3月曜日 10:00（米国太平洋時間）、1時間 30分'],
    ['every two weeks', fortnightly, '2週間ごとの火曜日、木曜日 10:00（米国太平洋時間）'],
    ['a last day', untilNewYear, '毎週木曜日（2026年12月31日まで） 16:05（米国太平洋時間）'],
    ['a number of times', threeTimes, '毎週木曜日、3回 10:00（米国太平洋時間）、2時間'],
    ['an approximate meeting', everyFewWeeks, '4～8週間ごとの水曜日 16:00（中央ヨーロッパ時間）、1時間'],
  ])("words %s in Japanese, in a site's own words", (_what, schedule, sentence) => {
    expect(describeSchedule(schedule, { locale: 'ja', messages: japanese })).toBe(sentence)
  })

  it.each<[string, Schedule, string]>([
    ['numbered weekdays', ofMondays, 'الاثنين الأول والثالث من كل شهر، 10:00 ص توقيت المحيط الهادي، ساعة واحدة 30 دقيقة'],
    ['every two weeks', fortnightly, 'كل أسبوعين يوم الثلاثاء والخميس، 10:00 ص توقيت المحيط الهادي'],
    ['a last day', untilNewYear, 'كل الخميس حتى 31 ديسمبر 2026، 4:05 م توقيت المحيط الهادي'],
    ['a number of times', threeTimes, 'كل الخميس، 3 مرات، 10:00 ص توقيت المحيط الهادي، ساعتان'],
  ])("words %s in Arabic, which has a form for two and for few, in a site's own words", (_what, schedule, sentence) => {
    expect(describeSchedule(schedule, { locale: 'ar', messages: arabic })).toBe(sentence)
  })

  it('names days, dates and zones in the language asked for, where the words are not translated', () => {
    expect(describeSchedule(weekly, { locale: 'de' })).toBe('Every Donnerstag, 10:00 Nordamerikanische Westküstenzeit')
  })
})

describe('what is no schedule', () => {
  it.each<[string, object, string | RegExp]>([
    ['a kind that is none', { kind: 'lunar' }, /^kind must be recurring, single, approximate.*; received "?lunar"?\.$/],
    ['no kind', {}, /^kind must be .*; received "?undefined"?\.$/],
    ['no rule', { ...weekly, rule: undefined }, /^FREQ must be .*; received "?undefined"?\.$/],
    [
      'a rule of words',
      { ...weekly, rule: 'every Thursday' },
      /^FREQ must be one of SECONDLY.*; received "?undefined"?\.$/,
    ],
    [
      'a weekday that is none',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=TH,XX' },
      'BYDAY must be one of MO, TU, WE, TH, FR, SA, SU; received "XX".',
    ],
    [
      'the first Thursday of a week',
      { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=1TH' },
      /^FREQ beside BYDAY must be .*; received "?WEEKLY"?\.$/,
    ],
    [
      'a last day that is none',
      { ...weekly, rule: 'FREQ=WEEKLY;UNTIL=20260230' },
      /^UNTIL must be .*; received "?2026-02-30"?\.$/,
    ],
    [
      'a first day that is none',
      { ...weekly, rule: 'FREQ=WEEKLY', from: 'May' },
      /^from must be .*; received "?May"?\.$/,
    ],
    ['no time', { ...weekly, time: undefined }, 'time must be HH:mm, such as 16:00; received undefined.'],
    ['a time of twelve hours', { ...weekly, time: '4pm' }, 'time must be HH:mm, such as 16:00; received "4pm".'],
    ['no zone', { ...weekly, timeZone: undefined }, /^timeZone must be an IANA time zone.*; received "?undefined"?\.$/],
    [
      'a zone that is none',
      { ...weekly, timeZone: 'Mars/Olympus' },
      /^timeZone must be .*; received "?Mars\/Olympus"?\.$/,
    ],
    [
      'a duration of nothing',
      { ...weekly, durationMinutes: 0 },
      /^durationMinutes must be a whole number.*; received "?0"?\.$/,
    ],
    [
      'a duration before the start',
      { ...weekly, durationMinutes: -30 },
      /^durationMinutes must be .*; received "?-30"?\.$/,
    ],
    ['a duration in hours', { ...weekly, durationMinutes: 1.5 }, /^durationMinutes must be .*; received "?1\.5"?\.$/],
    ['a duration in words', { ...weekly, durationMinutes: '60' }, /^durationMinutes must be .*; received "?60"?\.$/],
    [
      'a day that is none',
      { ...once, date: '2026-02-30' },
      'date must be YYYY-MM-DD, such as 2026-05-03; received "2026-02-30".',
    ],
    [
      'a day of the end that is none',
      { kind: 'ended', on: 'last year' },
      'date must be YYYY-MM-DD, such as 2026-05-03; received "last year".',
    ],
    [
      'an approximate weekday that is none',
      { kind: 'approximate', weekday: 'Wed' },
      /^weekday must be .*; received "?Wed"?\.$/,
    ],
    [
      'an interval in years',
      { kind: 'approximate', every: { min: 1, max: 2, unit: 'year' } },
      'every must be { min, max, unit }, such as 4, 8 and week; received {"min":1,"max":2,"unit":"year"}.',
    ],
    [
      'an interval without an end',
      { kind: 'approximate', every: { min: 4, unit: 'week' } },
      'every must be { min, max, unit }, such as 4, 8 and week; received {"min":4,"unit":"week"}.',
    ],
    [
      'an interval that ends before it begins',
      { kind: 'approximate', every: { min: 8, max: 4, unit: 'week' } },
      'every must be { min, max, unit }, such as 4, 8 and week; received {"min":8,"max":4,"unit":"week"}.',
    ],
    [
      'a zone that is none, of an approximate meeting',
      { ...everyFewWeeks, timeZone: 'CEST' },
      /^timeZone must be .*; received "?CEST"?\.$/,
    ],
  ])('refuses %s, and names it', (_what, schedule, message) => {
    const describeIt = () => describeSchedule(schedule as Schedule)
    expect(describeIt).toThrow(RangeError)
    expect(describeIt).toThrow(message)
  })
})
