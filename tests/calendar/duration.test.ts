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
    ['60', 'duration must say its unit; received "60". Write "60m" or "60h".'],
    ['', 'duration must be hours and minutes; received "". Write it as "1h", "45m" or "1h30m".'],
    ['an hour', 'duration must be hours and minutes; received "an hour". Write it as "1h", "45m" or "1h30m".'],
    ['1.5h', 'duration must be hours and minutes; received "1.5h". Write it as "1h", "45m" or "1h30m".'],
    ['1:30', 'duration must be hours and minutes; received "1:30". Write it as "1h", "45m" or "1h30m".'],
    ['1h3', 'duration must be hours and minutes; received "1h3". Write it as "1h", "45m" or "1h30m".'],
    ['1h75', 'duration must be hours and minutes; received "1h75". Write it as "1h", "45m" or "1h30m".'],
    ['30m 1h', 'duration must be hours and minutes; received "30m 1h". Write it as "1h", "45m" or "1h30m".'],
    ['PT', 'duration must be hours and minutes; received "PT". Write it as "1h", "45m" or "1h30m".'],
    ['P1DT', 'duration must be hours and minutes; received "P1DT". Write it as "1h", "45m" or "1h30m".'],
    ['-1h', 'duration must be hours and minutes; received "-1h". Write it as "1h", "45m" or "1h30m".'],
    ['0m', 'duration must be from 1 minute to 14 days; received "0m". Check the number.'],
    ['15 days', 'duration must be from 1 minute to 14 days; received "15 days". Check the number.'],
    ['336h1m', 'duration must be from 1 minute to 14 days; received "336h1m". Check the number.'],
  ])('%j is refused', (text, problem) => {
    expect(readDuration(text)).toEqual({ problem })
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
