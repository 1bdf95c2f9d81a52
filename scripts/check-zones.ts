/**
 * Compares the engine with zoneinfo of Python on every zone of Intl, from 2020 to 2037. The two may have zone data of
 * different ages: a zone that Intl itself tells differently is named, and checked against Intl instead.
 */
import { execFileSync } from 'node:child_process'

import { instantOf, zoneOffset } from '../src/calendar/zone.ts'

interface Zone {
  /** Instant, offset before, offset after, in seconds. */
  changes: [number, number, number][]
  /** Wall clock and its instant, in seconds. */
  walls: [number, number][]
}

const names = Intl.supportedValuesOf('timeZone')
const output = execFileSync('python3', [new URL('zone-table.py', import.meta.url).pathname], {
  input: JSON.stringify(names),
  maxBuffer: 1e9,
})
const table = JSON.parse(String(output)) as Record<string, Zone | null>

/** The offset of a zone in seconds, as Intl says it, without any of the engine. */
function teller(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (instant) => {
    const [, sign, hour, minute] = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(format.format(instant * 1000))!
    return sign ? (sign === '-' ? -1 : 1) * (Number(hour) * 3600 + Number(minute) * 60) : 0
  }
}

/** The instant of a wall clock by the offsets that Intl tells in the hours around. */
function search(tell: (instant: number) => number, wall: number): number {
  const offsets = [tell(wall - 86_400), tell(wall + 86_400)]
  return wall - (offsets.find((offset) => tell(wall - offset) === offset) ?? offsets[0]!)
}

let tested = 0
const wrong: string[] = []
const aged: string[] = []
const unknown: string[] = []
for (const name of names) {
  const zone = table[name]
  if (!zone) {
    unknown.push(name)
    continue
  }
  const tell = teller(name)
  const offsetAt = zoneOffset(name)
  const agrees =
    zone.changes.every(([at, before, after]) => tell(at - 1) === before && tell(at) === after) &&
    zone.walls.every(([wall, instant]) => search(tell, wall) === instant)
  if (!agrees) aged.push(name)
  for (const [wall, instant] of zone.walls) {
    tested++
    const expected = agrees ? instant : search(tell, wall)
    const found = instantOf(offsetAt, wall * 1000) / 1000
    if (found !== expected)
      wrong.push(`${name} ${new Date(wall * 1000).toISOString()}: ${found} instead of ${expected}`)
  }
}

console.log(`zone data: Intl ${process.versions.tz}, host zone ${Intl.DateTimeFormat().resolvedOptions().timeZone}`)
console.log(`${names.length} zones, ${tested} wall clocks, ${wrong.length} wrong`)
if (aged.length) console.log(`data of another age than zoneinfo's, checked against Intl: ${aged.join(', ')}`)
if (unknown.length) console.log(`unknown to zoneinfo: ${unknown.join(', ')}`)
for (const line of wrong.slice(0, 20)) console.error(line)
if (wrong.length) process.exitCode = 1
