import { YEARS } from '../calendar/bounds.ts'
import type { Field } from './field.ts'

const [LEAST, GREATEST] = YEARS

const isYear = (text: string): boolean => Number(text) >= LEAST && Number(text) <= GREATEST

/** Whether a text is a day of the calendar, in the years that data can hold. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) && isYear(text.slice(0, 4)) ? Date.parse(text) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A day, a month or a year, which then counts as carried over. */
export function partialDate(field: Field): string | undefined {
  const written = field.peek()
  if (written === undefined) return undefined
  const isMonth = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(written) && isYear(written.slice(0, 4))
  if (!isMonth && !isDay(written)) return field.lose('it is no date such as 2026-05-03, 2026-05 or 2026')
  field.carry()
  return written
}
