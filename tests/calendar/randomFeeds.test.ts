import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nextOccurrences } from '../../src/calendar/occurrences.ts'
import { toICalendar } from '../../src/calendar/toICalendar.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { RecurringSchedule, ScheduleException } from '../../src/model/schedule.ts'
import { shownByEngine, shownByIcalJs } from './readFeed.ts'

const DAY = 86_400_000
const stamp = Date.UTC(2026, 2, 1)
const options = { name: 'Calls', url: 'https://example.org/', domain: 'example.org', stamp }

const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'America/Santiago',
  'America/St_Johns',
  'Africa/Casablanca',
  'Asia/Jerusalem',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Auckland',
  'Pacific/Chatham',
]

const date = fc
  .integer({ min: Date.UTC(2026, 0, 1) / DAY, max: Date.UTC(2027, 5, 1) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10))

// Programs differ about times that the clocks skip or show twice, so the times are those of the day.
const time = fc
  .tuple(fc.integer({ min: 5, max: 22 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }).map((days) => days.join())
const numbered = fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), weekday).map(([nth, day]) => nth + day)
const monthDays = fc.uniqueArray(fc.constantFrom(1, 5, 15, 28, 29, 30, 31, -1), { minLength: 1, maxLength: 3 })

const pattern = fc.oneof(
  fc.constant('FREQ=DAILY'),
  fc.constant('FREQ=WEEKLY'),
  fc.constant('FREQ=MONTHLY'),
  weekdays.map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
  weekdays.map((days) => `FREQ=DAILY;BYDAY=${days}`),
  numbered.map((day) => `FREQ=MONTHLY;BYDAY=${day}`),
  fc.uniqueArray(numbered, { minLength: 2, maxLength: 2 }).map((days) => `FREQ=MONTHLY;BYDAY=${days.join()}`),
  monthDays.map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days.join()}`),
  fc.constantFrom(1, -1).map((position) => `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${position}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), numbered)
    .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`),
)

const end = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`) },
  { weight: 1, arbitrary: date.map((day) => `;UNTIL=${day.replaceAll('-', '')}`) },
  { weight: 1, arbitrary: date.map((day) => `;UNTIL=${day.replaceAll('-', '')}T120000Z`) },
)

const interval = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((count) => `;INTERVAL=${count}`) },
)

/** Which date of the series an exception is about, and what becomes of it. */
const change = fc.record({
  index: fc.nat({ max: 12 }),
  kind: fc.constantFrom('cancelled', 'moved'),
  days: fc.integer({ min: -3, max: 3 }),
  time: fc.option(time, { nil: undefined }),
})

const plan = fc.record({
  rule: fc.tuple(pattern, interval, end).map((parts) => parts.join('')),
  time,
  timeZone: fc.constantFrom(...zones),
  from: date,
  durationMinutes: fc.option(fc.constantFrom(30, 45, 60, 90), { nil: undefined }),
  changes: fc.uniqueArray(change, { maxLength: 4, selector: ({ index }) => index }),
  added: fc.uniqueArray(fc.record({ date, time }), { maxLength: 2, selector: (each) => each.date + each.time }),
})

type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never

const dayOf = (instant: number, timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant)

const later = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** A meeting whose exceptions name dates that it has. */
function meetingOf({ changes, added, ...times }: Plan): Meeting {
  const schedule: RecurringSchedule = { kind: 'recurring', ...times }
  const dates = nextOccurrences({ schedule }, { after: Date.UTC(2025, 11, 1), count: 13 })
  const exceptions = changes.flatMap(({ index, kind, days, time: toTime }): ScheduleException[] => {
    const occurrence = dates[index]
    if (!occurrence) return []
    const original = dayOf(occurrence.start, times.timeZone)
    if (kind === 'cancelled') return [{ kind, date: original }]
    return [{ kind: 'moved', date: original, to: { date: later(original, days), time: toTime } }]
  })
  return {
    id: 'call',
    name: 'Call',
    schedule: {
      ...schedule,
      exceptions: [...exceptions, ...added.map((each) => ({ kind: 'added' as const, ...each }))],
    },
  }
}

describe('any schedule, written and read by ical.js', () => {
  it('comes out as computed', { timeout: 120_000 }, () => {
    const window = { from: Date.UTC(2025, 11, 1), to: Date.UTC(2027, 6, 1) }
    fc.assert(
      fc.property(plan, (times) => {
        const meeting = meetingOf(times)
        expect(shownByIcalJs(toICalendar([meeting], options), window)).toEqual(shownByEngine([meeting], window))
      }),
      { numRuns: 2000, seed: 20_260_503 },
    )
  })
})
