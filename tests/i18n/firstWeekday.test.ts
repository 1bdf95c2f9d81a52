import { expect, it } from 'vitest'

import { firstWeekday } from '../../src/i18n/firstWeekday.ts'

it.each([
  ['en-GB', 0],
  ['en-US', 6],
  ['de-AT', 0],
  ['ja', 6],
  ['he', 6],
  ['pt-BR', 6],
  ['pt-MZ', 6],
  ['ar', 5],
  ['ar-MA', 0],
  ['fa', 5],
  ['dv', 4],
  ['eo', 0],
])('the week of %s begins %i days after Monday', (locale, day) => {
  expect(firstWeekday(locale)).toBe(day)
})
