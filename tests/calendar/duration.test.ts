import { describe, expect, it } from 'vitest'

import { readDuration, writeDuration } from '../../src/calendar/duration.ts'

describe('a written duration', () => {
  it.each([
    ['1h', 60],
    ['90m', 90],
    ['1h30', 90],
    ['1h05', 65],
    ['1h30m', 90],
    ['1h 30m', 90],
    [' 1 hour ', 60],
    ['2 hours', 120],
    ['45 minutes', 45],
    ['1 hour 30 minutes', 90],
    ['1 hour and 30 minutes', 90],
    ['30 min', 30],
    ['2 hrs', 120],
    ['PT1H30M', 90],
    ['PT45M', 45],
    ['P1D', 1440],
    ['P1DT2H', 1560],
    ['1 day', 1440],
    ['2d', 2880],
    ['1m', 1],
    ['14 days', 20_160],
  ])('%j is %d minutes', (text, minutes) => {
    expect(readDuration(text)).toEqual({ minutes })
  })

  it.each([
    ['60', 'say its unit', '60', 'Write "60m" or "60h".'],
    ['', 'be hours and minutes', '', 'Write it as "1h", "45m" or "1h30m".'],
    ['an hour', 'be hours and minutes', 'an hour', 'Write it as "1h", "45m" or "1h30m".'],
    ['1.5h', 'be hours and minutes', '1.5h', 'Write it as "1h", "45m" or "1h30m".'],
    ['1:30', 'be hours and minutes', '1:30', 'Write it as "1h", "45m" or "1h30m".'],
    ['1h3', 'be hours and minutes', '1h3', 'Write it as "1h", "45m" or "1h30m".'],
    ['1h75', 'be hours and minutes', '1h75', 'Write it as "1h", "45m" or "1h30m".'],
    ['30m 1h', 'be hours and minutes', '30m 1h', 'Write it as "1h", "45m" or "1h30m".'],
    ['PT', 'be hours and minutes', 'PT', 'Write it as "1h", "45m" or "1h30m".'],
    ['P1DT', 'be hours and minutes', 'P1DT', 'Write it as "1h", "45m" or "1h30m".'],
    ['-1h', 'be hours and minutes', '-1h', 'Write it as "1h", "45m" or "1h30m".'],
    ['0m', 'be from 1 minute to 14 days', '0m', 'Check the number.'],
    ['15 days', 'be from 1 minute to 14 days', '15 days', 'Check the number.'],
    ['336h1m', 'be from 1 minute to 14 days', '336h1m', 'Check the number.'],
  ])('%j is refused', (text, expected, received, fix) => {
    expect(readDuration(text)).toEqual({ fault: { subject: 'duration', expected, received, fix } })
  })

  it.each([
    [1, '1m'],
    [45, '45m'],
    [60, '1h'],
    [90, '1h30m'],
    [65, '1h5m'],
    [1440, '24h'],
    [20_160, '336h'],
  ])('%d minutes are %s', (minutes, text) => {
    expect(writeDuration(minutes)).toBe(text)
  })

  it('reads every duration that it writes as the same number of minutes', () => {
    for (let minutes = 1; minutes <= 20_160; minutes++) {
      expect(readDuration(writeDuration(minutes))).toEqual({ minutes })
    }
  })

  it.each([0, 1.5, 20_161, NaN])('refuses to write %d minutes', (minutes) => {
    expect(() => writeDuration(minutes)).toThrow(
      /^duration must be a whole number of minutes from 1 to 20160; received/,
    )
  })
})
