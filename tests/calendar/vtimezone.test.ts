import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { timeLine, vtimezone } from '../../src/calendar/vtimezone.ts'

const from = Date.UTC(2026, 0, 1)

const read = (lines: readonly string[]) => new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))))

describe('vtimezone', () => {
  it('writes the two changes of a year as rules that Outlook reads', () => {
    expect(vtimezone('America/New_York', Date.UTC(2026, 4, 3), Date.UTC(2026, 4, 3))).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250309T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251102T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ])
  })

  it('writes a zone without changes as one STANDARD', () => {
    expect(vtimezone('Asia/Kolkata', from, from)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ])
  })

  it('follows what a zone did before it gave up its summer time', () => {
    const lines = vtimezone('America/Sao_Paulo', Date.UTC(2017, 0, 1), from)
    const zone = read(lines)
    const offset = (date: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(`${date}T12:00:00`)) / 3600
    expect([offset('2018-01-15'), offset('2018-07-15'), offset('2019-01-15'), offset('2026-01-15')]).toEqual([
      -2, -3, -2, -3,
    ])
  })

  it.each(['Africa/Casablanca', 'America/Santiago', 'Asia/Gaza', 'Africa/Cairo'])(
    'ends each rule of %s, whose changes follow no single weekday',
    (timeZone) => {
      const rules = vtimezone(timeZone, from, from).filter((line) => line.startsWith('RRULE'))
      expect(rules.every((line) => /;BYDAY=-?\dSU|FR|TH|SA/.test(line))).toBe(true)
      expect(vtimezone(timeZone, from, from).length).toBeGreaterThan(20)
    },
  )
})

describe('timeLine', () => {
  it.each([
    ['Europe/Berlin', 'DTSTART;TZID=Europe/Berlin:20260506T170000'],
    ['UTC', 'DTSTART:20260506T170000Z'],
    ['Etc/UTC', 'DTSTART:20260506T170000Z'],
    ['+05:30', 'DTSTART;TZID="+05:30":20260506T170000'],
  ])('in %s', (timeZone, line) => {
    expect(timeLine('DTSTART', timeZone, Date.UTC(2026, 4, 6, 17))).toBe(line)
  })
})
