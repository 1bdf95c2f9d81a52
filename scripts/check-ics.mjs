// Lets Python's icalendar and dateutil, with the time zones as the feed defines them, read a feed of 400 meetings, and
// compares what they make of it with our own occurrences.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { nextOccurrences, occurrencesBetween } from '../src/calendar/occurrences.ts'
import { toICalendar } from '../src/calendar/toICalendar.ts'
import { meetings } from './ics-data.mjs'

const python = ['python3', '/usr/bin/python3'].find(
  (each) => spawnSync(each, ['-c', 'import icalendar, dateutil']).status === 0,
)
if (!python) {
  console.log(
    'check:ics skipped: no python3 with icalendar and dateutil here (Debian: python3-icalendar python3-dateutil).',
  )
  process.exit(0)
}

const local = (timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone })
const datesOf = (schedule) =>
  nextOccurrences({ schedule }, { after: Date.UTC(2025, 11, 1), count: 9 }).map(({ start }) =>
    local(schedule.timeZone).format(start),
  )

const list = [
  ...meetings(400, datesOf),
  {
    id: 'ocm-call',
    name: 'OCM call, "monthly"; 😀\r\nEND:VEVENT',
    schedule: {
      kind: 'recurring',
      rule: 'FREQ=MONTHLY;BYDAY=1WE',
      time: '17:00',
      timeZone: 'Europe/Berlin',
      from: '2025-07-02',
      durationMinutes: 60,
      exceptions: [
        { kind: 'moved', date: '2026-07-01', to: { date: '2026-07-08' } },
        { kind: 'cancelled', date: '2026-12-02' },
      ],
    },
  },
]
const from = Date.UTC(2026, 0, 1)
const to = Date.UTC(2027, 11, 1)
const feed = toICalendar(list, { name: 'Calls', url: 'https://example.org/', domain: 'example.org', stamp: from })
const expected = list
  .flatMap((meeting) =>
    occurrencesBetween(meeting, { from, to }).map((occurrence) => ({ ...occurrence, title: meeting.name })),
  )
  .filter(({ status }) => status !== 'cancelled')
  .map(({ start, end, title }) => [start / 1000, end / 1000, title.replaceAll('\r\n', '\n')])

const script = fileURLToPath(new URL('check-ics.py', import.meta.url))
const input = JSON.stringify({ feed, expected, from: from / 1000, to: to / 1000 })
const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1e8 })
console.log((stdout + stderr).trim())
process.exit(status ?? 1)
