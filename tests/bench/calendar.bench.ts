/**
 * Measures the engine beside its peers, in one run: the instants of all are compared first, then they take turns, and
 * what counts is the median of the ratios. Ends with an error when a floor is missed.
 */
import { gzipSync } from 'node:zlib'

import { fromZonedTime } from 'date-fns-tz'
import { build } from 'esbuild'

import { compileRule, nextOccurrences, occurrencesBetween } from '../../src/calendar/index.ts'
import { instantOf, zoneOffset } from '../../src/calendar/zone.ts'
import { rruleEngine, temporalEngine } from './peers.ts'
import { nextThree, offsetsOf } from './predecoded.ts'
import { type Case, cases } from './series.ts'

const DAY = 86_400_000
const AFTER = Date.UTC(2026, 2, 3, 12)
const ROUNDS = 9

let missed = 0

/** Prints a figure beside its floor. `atLeast`: bigger is better. */
function report(what: string, value: number, floor: number, unit: string, atLeast: boolean): void {
  const holds = atLeast ? value >= floor : value <= floor
  if (!holds) missed++
  const figure = value >= 100 ? value.toFixed(0) : value.toPrecision(3)
  console.log(`${holds ? 'ok    ' : 'MISSED'}  ${what.padEnd(58)} ${figure} ${unit}  (floor ${floor})`)
}

function same(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
}

/** Microseconds of the processor that one run takes, repeated until its clock can tell. Other processes do not count. */
function time(run: (round: number) => void, round: number): number {
  const begin = process.cpuUsage().user
  let runs = 0
  let spent = 0
  do {
    run(round)
    runs++
    spent = process.cpuUsage().user - begin
  } while (spent < 30_000)
  return spent / runs
}

/** How many times longer the second takes than the first: the median over rounds in which they take turns. */
function ratio(ours: (round: number) => void, theirs: (round: number) => void, rounds: number = ROUNDS): number {
  const ratios = Array.from({ length: rounds + 1 }, (_, round) => time(theirs, round) / time(ours, round)).slice(1)
  return ratios.toSorted((a, b) => a - b)[rounds >> 1]!
}

const starts = (found: readonly { start: number }[]) => found.map(({ start }) => start)
/** Every round asks about another day, so that no answer is a memory. */
const afterOf = (round: number) => AFTER + round * 9 * DAY

function compiledRatios(all: readonly Case[]): void {
  const few = all.slice(0, 60)
  for (const [name, engine, floors, sample] of [
    ['rrule-temporal', temporalEngine, [8, 6], all],
    ['rrule with date-fns-tz', rruleEngine, [500, 400], few],
  ] as const) {
    const peers = sample.map(({ schedule }) => engine(schedule))
    const ask = (round: number) => {
      const options = { after: afterOf(round), count: 3 }
      for (const { schedule } of sample) nextOccurrences({ schedule }, options)
    }
    const month = (round: number) => {
      const options = { from: afterOf(round), to: afterOf(round) + 30 * DAY }
      for (const { schedule } of sample) occurrencesBetween({ schedule }, options)
    }
    sample.forEach(({ schedule }, index) => {
      const what = `${name}, ${schedule.rule} from ${schedule.from} ${schedule.time} ${schedule.timeZone}`
      same(what, peers[index]!.nextThree(AFTER), starts(nextOccurrences({ schedule }, { after: AFTER, count: 3 })))
      const span = { from: AFTER, to: AFTER + 30 * DAY }
      same(what, peers[index]!.between(span.from, span.to), starts(occurrencesBetween({ schedule }, span)))
    })
    const next = ratio(ask, (round) => {
      for (const peer of peers) peer.nextThree(afterOf(round))
    })
    report(`next 3 of ${sample.length} compiled series, against ${name}`, next, floors[0], '×', true)
    const between = ratio(month, (round) => {
      for (const peer of peers) peer.between(afterOf(round), afterOf(round) + 30 * DAY)
    })
    report(`a month of ${sample.length} compiled series, against ${name}`, between, floors[1], '×', true)
  }
}

function coldRatio(all: readonly Case[]): void {
  const cold = ratio(
    (round) => {
      const options = { after: afterOf(round), count: 3 }
      // Compiled forms are kept by the identity of the schedule.
      for (const { schedule } of all) nextOccurrences({ schedule: { ...schedule } }, options)
    },
    (round) => {
      for (const { schedule } of all) temporalEngine(schedule).nextThree(afterOf(round))
    },
  )
  report(`next 3 of ${all.length} series, cold, against rrule-temporal`, cold, 3, '×', true)
}

function predecodedRatio(all: readonly Case[]): void {
  const out = new Float64Array(3)
  const ready = all.map(({ schedule, decoded }) => {
    const [hour, minute] = schedule.time.split(':').map(Number)
    return { decoded, time: (hour! * 60 + minute!) * 60_000, offsets: offsetsOf(zoneOffset(schedule.timeZone)) }
  })
  ready.forEach(({ decoded, time: timeOfDay, offsets }, index) => {
    nextThree(decoded, timeOfDay, offsets, AFTER, out)
    const { schedule } = all[index]!
    same(`predecoded ${schedule.rule}`, [...out], starts(nextOccurrences({ schedule }, { after: AFTER, count: 3 })))
  })
  const slower = ratio(
    (round) => {
      for (const { decoded, time: timeOfDay, offsets } of ready)
        nextThree(decoded, timeOfDay, offsets, afterOf(round), out)
    },
    (round) => {
      const options = { after: afterOf(round), count: 3 }
      for (const { schedule } of all) nextOccurrences({ schedule }, options)
    },
  )
  report('next 3, compiled, against arithmetic on decoded numbers', slower, 15, '×', false)
}

function ageRatio(): void {
  const [old, young] = [1905, 2016].map((year) => cases(1000, year))
  const [older, younger] = [old!, young!].map((all) => (round: number) => {
    const options = { after: afterOf(round), count: 3 }
    for (const { schedule } of all) nextOccurrences({ schedule }, options)
  })
  report('next 3 of series begun from 1905 on, against 2016', ratio(younger!, older!), 1.5, '×', false)
}

function wallRatio(): void {
  const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo']
  const walls = Array.from({ length: 2000 }, (_, index) => {
    const wall = Date.UTC(2025, 0, 1 + (index % 700), 12, index % 60)
    return { timeZone: zones[index % zones.length]!, wall, text: new Date(wall).toISOString().slice(0, 19) }
  })
  for (const { timeZone, wall, text } of walls)
    same(`${text} ${timeZone}`, instantOf(zoneOffset(timeZone), wall), +fromZonedTime(text, timeZone))
  const faster = ratio(
    () => {
      for (const { timeZone, wall } of walls) instantOf(zoneOffset(timeZone), wall)
    },
    () => {
      for (const { timeZone, text } of walls) fromZonedTime(text, timeZone)
    },
  )
  report('wall clock to instant, against fromZonedTime', faster, 100, '×', true)
}

function neverTimes(): void {
  for (const rule of [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTHDAY=15;BYDAY=1MO',
    'FREQ=YEARLY;BYDAY=MO;BYSETPOS=60',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=SECONDLY;INTERVAL=2;BYSECOND=1',
  ]) {
    const begin = process.cpuUsage().user
    same(rule, compileRule(rule, { start: '2022-02-02T08:00', timeZone: 'UTC' })(AFTER), undefined)
    report(`never: ${rule}`, (process.cpuUsage().user - begin) / 1000, 50, 'ms', false)
  }
}

async function sizes(): Promise<void> {
  for (const name of ['nextOccurrences', 'compileRule']) {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from './src/calendar/index.ts'`, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    })
    report(
      `size of ${name}, minified and gzipped`,
      gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
      3600,
      'bytes',
      false,
    )
  }
}

console.log(
  `Node ${process.version}, zone data ${process.versions.tz}, host zone ${Intl.DateTimeFormat().resolvedOptions().timeZone}`,
)
const all = cases(1000, 2016)
await sizes()
compiledRatios(all)
coldRatio(all)
wallRatio()
predecodedRatio(all)
ageRatio()
neverTimes()
if (missed) {
  console.error(`${missed} floors missed`)
  process.exitCode = 1
}
