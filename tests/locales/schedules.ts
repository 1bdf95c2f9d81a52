import type { RecurringSchedule, Schedule } from '../../src/model/schedule.ts'

const recurring = (rule: string, others: Partial<RecurringSchedule> = {}): RecurringSchedule => ({
  kind: 'recurring',
  rule,
  time: '17:00',
  timeZone: 'Europe/Berlin',
  ...others,
})

/** Every second week of a year, from this one on. */
const weeksFrom = (first: 1 | 2): string =>
  Array.from({ length: first === 1 ? 27 : 26 }, (_, index) => first + 2 * index).join()

/** Schedules that each language puts into words. */
export const schedules = {
  daily: recurring('FREQ=DAILY'),
  everyOtherDay: recurring('FREQ=DAILY;INTERVAL=2'),
  everyFiveDays: recurring('FREQ=DAILY;INTERVAL=5'),
  weekly: recurring('FREQ=WEEKLY;BYDAY=TH', { durationMinutes: 60 }),
  weeklyOnWednesday: recurring('FREQ=WEEKLY;BYDAY=WE', { timeZone: 'America/Los_Angeles', durationMinutes: 90 }),
  weeklyOnTuesday: recurring('FREQ=WEEKLY;BYDAY=TU', { timeZone: 'UTC', durationMinutes: 30 }),
  threeDaysAWeek: recurring('FREQ=WEEKLY;BYDAY=MO,WE,FR'),
  weekend: recurring('FREQ=WEEKLY;BYDAY=SA,SU'),
  workingDays: recurring('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', { durationMinutes: 15 }),
  fortnightly: recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'),
  fortnightlyOnSunday: recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'),
  fortnightlyOnTwoDays: recurring('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH'),
  everyThreeWeeks: recurring('FREQ=WEEKLY;INTERVAL=3;BYDAY=FR'),
  everySixWeeksOnTwoDays: recurring('FREQ=WEEKLY;INTERVAL=6;BYDAY=MO,SA'),
  inMay: recurring('FREQ=WEEKLY;BYDAY=MO;BYMONTH=5,9'),
  firstWednesday: recurring('FREQ=MONTHLY;BYDAY=1WE'),
  firstAndThirdMonday: recurring('FREQ=MONTHLY;BYDAY=1MO,3MO', { durationMinutes: 120 }),
  secondAndFourthSunday: recurring('FREQ=MONTHLY;BYDAY=2SU,4SU'),
  lastFriday: recurring('FREQ=MONTHLY;BYDAY=-1FR'),
  secondToLastThursday: recurring('FREQ=MONTHLY;BYDAY=-2TH'),
  fifthSaturday: recurring('FREQ=MONTHLY;BYDAY=5SA'),
  twoWeekdays: recurring('FREQ=MONTHLY;BYDAY=1TU,3TH'),
  everyOtherMonth: recurring('FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU'),
  quarterly: recurring('FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH'),
  firstOfMonth: recurring('FREQ=MONTHLY;BYMONTHDAY=1,15'),
  lastDay: recurring('FREQ=MONTHLY;BYMONTHDAY=-1'),
  firstWorkingDay: recurring('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'),
  ofMonths: recurring('FREQ=MONTHLY;BYDAY=1MO;BYMONTH=3,8'),
  oddMonths: recurring('FREQ=MONTHLY;BYDAY=1MO;BYMONTH=1,3,5,7,9,11'),
  dayAfter: recurring('FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=9,10,11,12,13,14,15'),
  dayBetween: recurring('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=24,25,26,27,28,29,30'),
  yearly: recurring('FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3'),
  evenWeeks: recurring(`FREQ=YEARLY;BYDAY=TH;BYWEEKNO=${weeksFrom(2)}`),
  until: recurring('FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231'),
  fiveTimes: recurring('FREQ=WEEKLY;BYDAY=TH;COUNT=5'),
  noGoodWords: recurring('FREQ=MONTHLY;BYDAY=-3TH'),
  single: { kind: 'single', date: '2026-05-03', time: '09:05', timeZone: 'Asia/Tokyo', durationMinutes: 3360 },
  everyFewWeeks: {
    kind: 'approximate',
    every: { min: 4, max: 8, unit: 'week' },
    weekday: 'WE',
    time: '16:00',
    timeZone: 'Europe/Berlin',
    durationMinutes: 1500,
  },
  oneOfTwoDays: { kind: 'approximate', weekday: ['TU', 'SA'], varies: 'time' },
  aboutMonthly: { kind: 'approximate', every: { min: 1, max: 1, unit: 'month' } },
  aboutEverySixWeeks: { kind: 'approximate', every: { min: 6, max: 6, unit: 'week' }, weekday: 'SU' },
  noZone: { kind: 'approximate', weekday: 'FR', time: '16:00' },
  asNeeded: { kind: 'unscheduled', reason: 'ad-hoc' },
  undecided: { kind: 'unscheduled', reason: 'to-be-decided' },
  ended: { kind: 'ended', on: '2025-12-31' },
} satisfies Readonly<Record<string, Schedule>>
