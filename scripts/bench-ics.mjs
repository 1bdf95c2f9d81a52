// Writes a feed of 1,000 meetings beside ical-generator, in turn, in one run; then looks whether the time is linear in
// the number of meetings, and how large the calendar code is. Exits with 1 where a floor is missed.
import { gzipSync } from 'node:zlib'

import { buildSync } from 'esbuild'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { DateTime } from 'luxon'

import { nextOccurrences } from '../src/calendar/occurrences.ts'
import { toICalendar } from '../src/calendar/toICalendar.ts'
import { meetings } from './ics-data.mjs'

const RATIO_FLOOR = 5
const FRESH_FLOOR = 5
const GROWTH_CEILING = 1.5
// The writer carries descriptions, checks of its options, reasons and pauses, and the dates an end; it runs where pages
// are built.
const SIZE_CEILING = 9050
const stamp = Date.UTC(2026, 1, 1)

const local = (timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone })
const datesOf = (schedule) =>
  nextOccurrences({ schedule }, { after: Date.UTC(2025, 11, 1), count: 9 }).map(({ start }) =>
    local(schedule.timeZone).format(start),
  )

const ours = (list) => toICalendar(list, { name: 'Calls', url: 'https://example.org/', domain: 'example.org', stamp })

/** The same events by ical-generator, which takes the first date as given and writes no VTIMEZONE: less work than ours. */
function theirs(list) {
  const calendar = ical({ name: 'Calls', method: ICalCalendarMethod.PUBLISH, url: 'https://example.org/', ttl: 86400 })
  for (const meeting of list) {
    const { schedule } = meeting
    const zone = schedule.timeZone
    const at = (date, time = schedule.time) => DateTime.fromISO(`${date}T${time}`, { zone })
    const common = {
      summary: meeting.name,
      description: `${meeting.description}\n\nJoin: ${meeting.join.href}`,
      location: meeting.join.href,
      stamp: DateTime.fromISO(meeting.updatedOn, { zone: 'utc' }),
      sequence: meeting.revision,
      timezone: zone,
    }
    const dated = (start) => ({ ...common, start, end: start.plus({ minutes: schedule.durationMinutes }) })
    const gone = schedule.exceptions.filter(({ kind }) => kind === 'cancelled')
    const lines = gone.map(({ date }) => `EXDATE;TZID=${zone}:${at(date).toFormat("yyyyMMdd'T'HHmmss")}`)
    const id = `${meeting.id}@example.org`
    calendar.createEvent({
      ...dated(at(schedule.from)),
      id,
      repeating: [`RRULE:${schedule.rule}`, ...lines].join('\r\n'),
    })
    for (const exception of schedule.exceptions) {
      if (exception.kind === 'added')
        calendar.createEvent({ ...dated(at(exception.date)), id: `${meeting.id}.${exception.date}@example.org` })
      if (exception.kind === 'moved')
        calendar.createEvent({
          ...dated(at(exception.to.date, exception.to.time)),
          id,
          recurrenceId: at(exception.date),
        })
    }
  }
  return calendar.toString()
}

/**
 * Milliseconds of each maker, in turn. The engine keeps the compiled form of each schedule object: with `isFresh`, the
 * objects are new each time, so that it compiles them each time.
 */
function race(makers, list, rounds, isFresh = false) {
  const data = makers.map(() => Array.from({ length: rounds + 3 }, () => (isFresh ? structuredClone(list) : list)))
  const times = makers.map(() => [])
  for (let round = -3; round < rounds; round++) {
    makers.forEach((make, index) => {
      const given = data[index].pop()
      const begin = performance.now()
      make(given)
      if (round >= 0) times[index].push(performance.now() - begin)
    })
  }
  // The least is what the work costs, and what the floors are about; the median has in it what else the machine did.
  const sorted = times.map((each) => each.toSorted((a, b) => a - b))
  console.log(`  medians: ${sorted.map((each) => `${each[each.length >> 1].toFixed(1)} ms`).join(', ')}`)
  return sorted.map(([least]) => least)
}

const list = meetings(1000, datesOf)
const [own, other] = race([ours, theirs], list, 15)
const ratio = other / own
console.log(
  `1,000 meetings, ${ours(list).match(/BEGIN:VEVENT/g).length} events: ${own.toFixed(1)} ms, ical-generator ${other.toFixed(1)} ms (${theirs(list).match(/BEGIN:VEVENT/g).length} events)`,
)
console.log(`ratio ${ratio.toFixed(1)}, floor ${RATIO_FLOOR}`)
const [fresh, otherFresh] = race([ours, theirs], list, 15, true)
console.log(
  `with every schedule compiled anew: ${fresh.toFixed(1)} ms, ratio ${(otherFresh / fresh).toFixed(1)}, floor ${FRESH_FLOOR}`,
)
const freshRatio = otherFresh / fresh

const [few, many] = [race([ours], list, 15)[0], race([ours], meetings(8000, datesOf), 15)[0]]
const growth = many / few / 8
console.log(
  `8,000 meetings: ${many.toFixed(1)} ms, ${growth.toFixed(2)} times as much for each meeting, ceiling ${GROWTH_CEILING}`,
)

const contents = "export { nextOccurrences, toICalendar, calendarLinks } from './src/calendar/index.ts'"
const bundle = buildSync({
  stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
})
const size = gzipSync(bundle.outputFiles[0].contents, { level: 9 }).length
console.log(`schedules, .ics with VTIMEZONE and links: ${size} bytes minified and gzipped, ceiling ${SIZE_CEILING}`)

if (ratio < RATIO_FLOOR || freshRatio < FRESH_FLOOR || growth > GROWTH_CEILING || size > SIZE_CEILING) {
  console.error('bench:ics: a floor is missed')
  process.exitCode = 1
}
