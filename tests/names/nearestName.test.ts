import { describe, expect, it } from 'vitest'

import { editDistance, nearestName } from '../../src/names/nearestName.ts'

describe('editDistance', () => {
  it.each([
    ['zoom', 'zoom', 0],
    ['zoom', 'zom', 1],
    ['zoom', 'zooom', 1],
    ['zoom', 'zoon', 1],
    ['zoom', 'ozom', 1],
    ['zoom.my.us', 'zoom.us', 3],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['quite', 'another', 5],
  ])('from %j to %j is %d', (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance)
    expect(editDistance(other, one, 5)).toBe(distance)
  })
})

describe('nearestName', () => {
  it.each([
    ['shedule', 'schedule'],
    ['scheduel', 'schedule'],
    ['time-zone', 'timeZone'],
    ['TIMEZONE', 'timeZone'],
    ['hrefs', 'href'],
    ['url', undefined],
    ['x', undefined],
    ['ie', undefined],
    ['', undefined],
    ['s'.repeat(10_000), undefined],
  ])('of %j is %j', (name, nearest) => {
    expect(nearestName(name, ['schedule', 'timeZone', 'href', 'id'])).toBe(nearest)
  })
})
