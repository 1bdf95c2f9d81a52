import { describe, expect, it } from 'vitest'

import { compileRule, occurrencesBetween } from '../../src/calendar/index.ts'

const NEW_YORK = 'America/New_York'

const format = new Intl.DateTimeFormat('en-US', {
  timeZone: NEW_YORK,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** An instant as the RFC prints it: `1997-09-02 09:00 EDT`. */
function print(instant: number): string {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute} ${part.timeZoneName}`
}

/** Spells out `1997-09 09:00 EDT: 2-4 9` by days, and `1997-09-02 EDT: 09:00 12:00` by times. */
function spell(line: string): string[] {
  const [head = '', list = ''] = line.split(/: /)
  const [date, ...rest] = head.split(' ')
  if (date!.length > 7) return list.split(' ').map((time) => `${date} ${time} ${rest[0]}`)
  return list.split(' ').flatMap((days) => {
    const [first, last = first] = days.split('-').map(Number)
    return Array.from({ length: last! - first! + 1 }, (_, index) => {
      const day = String(first! + index).padStart(2, '0')
      return `${date}-${day} ${rest.join(' ')}`
    })
  })
}

interface Example {
  title: string
  rule: string
  start: string
  /** The series goes on after what the RFC prints. */
  forever?: boolean
  expected: string[]
}

/** The examples of RFC 5545 §3.8.5.3. Of the three-hourly one UNTIL is corrected: it is in UTC, and was written as local. */
const EXAMPLES: Example[] = [
  {
    title: 'Daily for 10 occurrences',
    rule: 'FREQ=DAILY;COUNT=10',
    start: '1997-09-02T09:00',
    expected: ['1997-09 09:00 EDT: 2-11'],
  },
  {
    title: 'Daily until December 24, 1997',
    rule: 'FREQ=DAILY;UNTIL=19971224T000000Z',
    start: '1997-09-02T09:00',
    expected: [
      '1997-09 09:00 EDT: 2-30',
      '1997-10 09:00 EDT: 1-25',
      '1997-10 09:00 EST: 26-31',
      '1997-11 09:00 EST: 1-30',
      '1997-12 09:00 EST: 1-23',
    ],
  },
  {
    title: 'Every other day',
    rule: 'FREQ=DAILY;INTERVAL=2',
    start: '1997-09-02T09:00',
    forever: true,
    expected: [
      '1997-09 09:00 EDT: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30',
      '1997-10 09:00 EDT: 2 4 6 8 10 12 14 16 18 20 22 24',
      '1997-10 09:00 EST: 26 28 30',
      '1997-11 09:00 EST: 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29',
      '1997-12 09:00 EST: 1 3 5',
    ],
  },
  {
    title: 'Every 10 days, 5 occurrences',
    rule: 'FREQ=DAILY;INTERVAL=10;COUNT=5',
    start: '1997-09-02T09:00',
    expected: ['1997-09 09:00 EDT: 2 12 22', '1997-10 09:00 EDT: 2 12'],
  },
  {
    title: 'Every day in January, for 3 years, yearly',
    rule: 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    start: '1998-01-01T09:00',
    expected: ['1998-01 09:00 EST: 1-31', '1999-01 09:00 EST: 1-31', '2000-01 09:00 EST: 1-31'],
  },
  {
    title: 'Every day in January, for 3 years, daily',
    rule: 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    start: '1998-01-01T09:00',
    expected: ['1998-01 09:00 EST: 1-31', '1999-01 09:00 EST: 1-31', '2000-01 09:00 EST: 1-31'],
  },
  {
    title: 'Weekly for 10 occurrences',
    rule: 'FREQ=WEEKLY;COUNT=10',
    start: '1997-09-02T09:00',
    expected: [
      '1997-09 09:00 EDT: 2 9 16 23 30',
      '1997-10 09:00 EDT: 7 14 21',
      '1997-10 09:00 EST: 28',
      '1997-11 09:00 EST: 4',
    ],
  },
  {
    title: 'Weekly until December 24, 1997',
    rule: 'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    start: '1997-09-02T09:00',
    expected: [
      '1997-09 09:00 EDT: 2 9 16 23 30',
      '1997-10 09:00 EDT: 7 14 21',
      '1997-10 09:00 EST: 28',
      '1997-11 09:00 EST: 4 11 18 25',
      '1997-12 09:00 EST: 2 9 16 23',
    ],
  },
  {
    title: 'Every other week, forever',
    rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    start: '1997-09-02T09:00',
    forever: true,
    expected: [
      '1997-09 09:00 EDT: 2 16 30',
      '1997-10 09:00 EDT: 14',
      '1997-10 09:00 EST: 28',
      '1997-11 09:00 EST: 11 25',
      '1997-12 09:00 EST: 9 23',
      '1998-01 09:00 EST: 6 20',
      '1998-02 09:00 EST: 3 17',
    ],
  },
  {
    title: 'Weekly on Tuesday and Thursday for five weeks, until',
    rule: 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    start: '1997-09-02T09:00',
    expected: ['1997-09 09:00 EDT: 2 4 9 11 16 18 23 25 30', '1997-10 09:00 EDT: 2'],
  },
  {
    title: 'Weekly on Tuesday and Thursday for five weeks, count',
    rule: 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    start: '1997-09-02T09:00',
    expected: ['1997-09 09:00 EDT: 2 4 9 11 16 18 23 25 30', '1997-10 09:00 EDT: 2'],
  },
  {
    title: 'Every other week on Monday, Wednesday and Friday until December 24, 1997',
    rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    start: '1997-09-01T09:00',
    expected: [
      '1997-09 09:00 EDT: 1 3 5 15 17 19 29',
      '1997-10 09:00 EDT: 1 3 13 15 17',
      '1997-10 09:00 EST: 27 29 31',
      '1997-11 09:00 EST: 10 12 14 24 26 28',
      '1997-12 09:00 EST: 8 10 12 22',
    ],
  },
  {
    title: 'Every other week on Tuesday and Thursday, for 8 occurrences',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    start: '1997-09-02T09:00',
    expected: ['1997-09 09:00 EDT: 2 4 16 18 30', '1997-10 09:00 EDT: 2 14 16'],
  },
  {
    title: 'Monthly on the first Friday for 10 occurrences',
    rule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    start: '1997-09-05T09:00',
    expected: [
      '1997-09 09:00 EDT: 5',
      '1997-10 09:00 EDT: 3',
      '1997-11 09:00 EST: 7',
      '1997-12 09:00 EST: 5',
      '1998-01 09:00 EST: 2',
      '1998-02 09:00 EST: 6',
      '1998-03 09:00 EST: 6',
      '1998-04 09:00 EST: 3',
      '1998-05 09:00 EDT: 1',
      '1998-06 09:00 EDT: 5',
    ],
  },
  {
    title: 'Monthly on the first Friday until December 24, 1997',
    rule: 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    start: '1997-09-05T09:00',
    expected: ['1997-09 09:00 EDT: 5', '1997-10 09:00 EDT: 3', '1997-11 09:00 EST: 7', '1997-12 09:00 EST: 5'],
  },
  {
    title: 'Every other month on the first and last Sunday for 10 occurrences',
    rule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    start: '1997-09-07T09:00',
    expected: [
      '1997-09 09:00 EDT: 7 28',
      '1997-11 09:00 EST: 2 30',
      '1998-01 09:00 EST: 4 25',
      '1998-03 09:00 EST: 1 29',
      '1998-05 09:00 EDT: 3 31',
    ],
  },
  {
    title: 'Monthly on the second-to-last Monday for 6 months',
    rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    start: '1997-09-22T09:00',
    expected: [
      '1997-09 09:00 EDT: 22',
      '1997-10 09:00 EDT: 20',
      '1997-11 09:00 EST: 17',
      '1997-12 09:00 EST: 22',
      '1998-01 09:00 EST: 19',
      '1998-02 09:00 EST: 16',
    ],
  },
  {
    title: 'Monthly on the third-to-the-last day, forever',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-3',
    start: '1997-09-28T09:00',
    forever: true,
    expected: [
      '1997-09 09:00 EDT: 28',
      '1997-10 09:00 EST: 29',
      '1997-11 09:00 EST: 28',
      '1997-12 09:00 EST: 29',
      '1998-01 09:00 EST: 29',
      '1998-02 09:00 EST: 26',
    ],
  },
  {
    title: 'Monthly on the 2nd and 15th for 10 occurrences',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    start: '1997-09-02T09:00',
    expected: [
      '1997-09 09:00 EDT: 2 15',
      '1997-10 09:00 EDT: 2 15',
      '1997-11 09:00 EST: 2 15',
      '1997-12 09:00 EST: 2 15',
      '1998-01 09:00 EST: 2 15',
    ],
  },
  {
    title: 'Monthly on the first and last day for 10 occurrences',
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    start: '1997-09-30T09:00',
    expected: [
      '1997-09 09:00 EDT: 30',
      '1997-10 09:00 EDT: 1',
      '1997-10 09:00 EST: 31',
      '1997-11 09:00 EST: 1 30',
      '1997-12 09:00 EST: 1 31',
      '1998-01 09:00 EST: 1 31',
      '1998-02 09:00 EST: 1',
    ],
  },
  {
    title: 'Every 18 months on the 10th to the 15th for 10 occurrences',
    rule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    start: '1997-09-10T09:00',
    expected: ['1997-09 09:00 EDT: 10-15', '1999-03 09:00 EST: 10-13'],
  },
  {
    title: 'Every Tuesday, every other month',
    rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    start: '1997-09-02T09:00',
    forever: true,
    expected: [
      '1997-09 09:00 EDT: 2 9 16 23 30',
      '1997-11 09:00 EST: 4 11 18 25',
      '1998-01 09:00 EST: 6 13 20 27',
      '1998-03 09:00 EST: 3 10 17 24 31',
    ],
  },
  {
    title: 'Yearly in June and July for 10 occurrences',
    rule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    start: '1997-06-10T09:00',
    expected: [
      '1997-06 09:00 EDT: 10',
      '1997-07 09:00 EDT: 10',
      '1998-06 09:00 EDT: 10',
      '1998-07 09:00 EDT: 10',
      '1999-06 09:00 EDT: 10',
      '1999-07 09:00 EDT: 10',
      '2000-06 09:00 EDT: 10',
      '2000-07 09:00 EDT: 10',
      '2001-06 09:00 EDT: 10',
      '2001-07 09:00 EDT: 10',
    ],
  },
  {
    title: 'Every other year in January, February and March for 10 occurrences',
    rule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    start: '1997-03-10T09:00',
    expected: [
      '1997-03 09:00 EST: 10',
      '1999-01 09:00 EST: 10',
      '1999-02 09:00 EST: 10',
      '1999-03 09:00 EST: 10',
      '2001-01 09:00 EST: 10',
      '2001-02 09:00 EST: 10',
      '2001-03 09:00 EST: 10',
      '2003-01 09:00 EST: 10',
      '2003-02 09:00 EST: 10',
      '2003-03 09:00 EST: 10',
    ],
  },
  {
    title: 'Every third year on the 1st, 100th and 200th day for 10 occurrences',
    rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    start: '1997-01-01T09:00',
    expected: [
      '1997-01 09:00 EST: 1',
      '1997-04 09:00 EDT: 10',
      '1997-07 09:00 EDT: 19',
      '2000-01 09:00 EST: 1',
      '2000-04 09:00 EDT: 9',
      '2000-07 09:00 EDT: 18',
      '2003-01 09:00 EST: 1',
      '2003-04 09:00 EDT: 10',
      '2003-07 09:00 EDT: 19',
      '2006-01 09:00 EST: 1',
    ],
  },
  {
    title: 'Every 20th Monday of the year, forever',
    rule: 'FREQ=YEARLY;BYDAY=20MO',
    start: '1997-05-19T09:00',
    forever: true,
    expected: ['1997-05 09:00 EDT: 19', '1998-05 09:00 EDT: 18', '1999-05 09:00 EDT: 17'],
  },
  {
    title: 'Monday of week number 20, forever',
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    start: '1997-05-12T09:00',
    forever: true,
    expected: ['1997-05 09:00 EDT: 12', '1998-05 09:00 EDT: 11', '1999-05 09:00 EDT: 17'],
  },
  {
    title: 'Every Thursday in March, forever',
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    start: '1997-03-13T09:00',
    forever: true,
    expected: ['1997-03 09:00 EST: 13 20 27', '1998-03 09:00 EST: 5 12 19 26', '1999-03 09:00 EST: 4 11 18 25'],
  },
  {
    title: 'Every Thursday, but only during June, July and August, forever',
    rule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    start: '1997-06-05T09:00',
    forever: true,
    expected: [
      '1997-06 09:00 EDT: 5 12 19 26',
      '1997-07 09:00 EDT: 3 10 17 24 31',
      '1997-08 09:00 EDT: 7 14 21 28',
      '1998-06 09:00 EDT: 4 11 18 25',
      '1998-07 09:00 EDT: 2 9 16 23 30',
      '1998-08 09:00 EDT: 6 13 20 27',
      '1999-06 09:00 EDT: 3 10 17 24',
      '1999-07 09:00 EDT: 1 8 15 22 29',
      '1999-08 09:00 EDT: 5 12 19 26',
    ],
  },
  {
    title: 'Every Friday the 13th, forever',
    rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    start: '1997-09-02T09:00',
    forever: true,
    expected: [
      '1998-02 09:00 EST: 13',
      '1998-03 09:00 EST: 13',
      '1998-11 09:00 EST: 13',
      '1999-08 09:00 EDT: 13',
      '2000-10 09:00 EDT: 13',
    ],
  },
  {
    title: 'The first Saturday that follows the first Sunday of the month, forever',
    rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    start: '1997-09-13T09:00',
    forever: true,
    expected: [
      '1997-09 09:00 EDT: 13',
      '1997-10 09:00 EDT: 11',
      '1997-11 09:00 EST: 8',
      '1997-12 09:00 EST: 13',
      '1998-01 09:00 EST: 10',
      '1998-02 09:00 EST: 7',
      '1998-03 09:00 EST: 7',
      '1998-04 09:00 EDT: 11',
      '1998-05 09:00 EDT: 9',
      '1998-06 09:00 EDT: 13',
    ],
  },
  {
    title: 'Every 4 years, the first Tuesday after a Monday in November, forever',
    rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    start: '1996-11-05T09:00',
    forever: true,
    expected: ['1996-11 09:00 EST: 5', '2000-11 09:00 EST: 7', '2004-11 09:00 EST: 2'],
  },
  {
    title: 'The third instance of Tuesday, Wednesday or Thursday, for 3 months',
    rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    start: '1997-09-04T09:00',
    expected: ['1997-09 09:00 EDT: 4', '1997-10 09:00 EDT: 7', '1997-11 09:00 EST: 6'],
  },
  {
    title: 'The second-to-last weekday of the month',
    rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    start: '1997-09-29T09:00',
    forever: true,
    expected: [
      '1997-09 09:00 EDT: 29',
      '1997-10 09:00 EST: 30',
      '1997-11 09:00 EST: 27',
      '1997-12 09:00 EST: 30',
      '1998-01 09:00 EST: 29',
      '1998-02 09:00 EST: 26',
      '1998-03 09:00 EST: 30',
    ],
  },
  {
    title: 'Every 3 hours from 9:00 to 17:00 on a day',
    rule: 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z',
    start: '1997-09-02T09:00',
    expected: ['1997-09-02 EDT: 09:00 12:00 15:00'],
  },
  {
    title: 'Every 15 minutes for 6 occurrences',
    rule: 'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    start: '1997-09-02T09:00',
    expected: ['1997-09-02 EDT: 09:00 09:15 09:30 09:45 10:00 10:15'],
  },
  {
    title: 'Every hour and a half for 4 occurrences',
    rule: 'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    start: '1997-09-02T09:00',
    expected: ['1997-09-02 EDT: 09:00 10:30 12:00 13:30'],
  },
  {
    title: 'Every 20 minutes from 9:00 to 16:40 every day, daily',
    rule: 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
    start: '1997-09-02T09:00',
    forever: true,
    expected: [
      '1997-09-02 EDT: 09:00 09:20 09:40 10:00 10:20 10:40 11:00 11:20 11:40 12:00 12:20 12:40 13:00 13:20 13:40 14:00 14:20 14:40 15:00 15:20 15:40 16:00 16:20 16:40',
      '1997-09-03 EDT: 09:00 09:20 09:40 10:00 10:20 10:40 11:00 11:20 11:40 12:00 12:20 12:40 13:00 13:20 13:40 14:00 14:20 14:40 15:00 15:20 15:40 16:00 16:20 16:40',
    ],
  },
  {
    title: 'Every 20 minutes from 9:00 to 16:40 every day, minutely',
    rule: 'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
    start: '1997-09-02T09:00',
    forever: true,
    expected: [
      '1997-09-02 EDT: 09:00 09:20 09:40 10:00 10:20 10:40 11:00 11:20 11:40 12:00 12:20 12:40 13:00 13:20 13:40 14:00 14:20 14:40 15:00 15:20 15:40 16:00 16:20 16:40',
      '1997-09-03 EDT: 09:00 09:20 09:40 10:00 10:20 10:40 11:00 11:20 11:40 12:00 12:20 12:40 13:00 13:20 13:40 14:00 14:20 14:40 15:00 15:20 15:40 16:00 16:20 16:40',
    ],
  },
  {
    title: 'WKST=MO changes the outcome',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    start: '1997-08-05T09:00',
    expected: ['1997-08 09:00 EDT: 5 10 19 24'],
  },
  {
    title: 'WKST=SU changes the outcome',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    start: '1997-08-05T09:00',
    expected: ['1997-08 09:00 EDT: 5 17 19 31'],
  },
  {
    title: 'An invalid date (February 30) is ignored',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    start: '2007-01-15T09:00',
    expected: ['2007-01 09:00 EST: 15 30', '2007-02 09:00 EST: 15', '2007-03 09:00 EDT: 15 30'],
  },
]

describe('the examples of RFC 5545 §3.8.5.3', () => {
  it.each(EXAMPLES)('$title: $rule', ({ rule, start, forever, expected }) => {
    const next = compileRule(rule, { start, timeZone: NEW_YORK })
    const dates = expected.flatMap(spell)
    let from = 0
    for (const date of dates) {
      const found = next(from)!
      expect(print(found)).toBe(date)
      from = found + 1
    }
    expect(next(from) === undefined).toBe(!forever)
  })

  const daily = EXAMPLES.filter(({ rule }) => !/HOURLY|MINUTELY|BYHOUR/.test(rule))
  it.each(daily)('as a schedule, $title', ({ rule, start, expected }) => {
    const [from, time] = start.split('T') as [string, string]
    const schedule = { kind: 'recurring' as const, rule, from, time, timeZone: NEW_YORK }
    const dates = expected.flatMap(spell)
    const found = occurrencesBetween({ schedule }, { from: Date.UTC(1990, 0), to: Date.UTC(2010, 0) })
    expect(found.slice(0, dates.length).map((occurrence) => print(occurrence.start))).toEqual(dates)
  })
})
