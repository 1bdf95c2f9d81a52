import { formatMonth } from '../i18n/formats.ts'
import type { PartialDate } from '../model/entry.ts'
import type { Term } from '../model/people.ts'

/** When a term begins and ends, in words: months are enough for a reader, and years where it runs for whole ones. */
export function termDates({ from, to }: Term, locale: string): { from: string; to: string } {
  // Within one year, the year would not tell the end from the beginning.
  const isYears =
    from && to && from.slice(0, 4) !== to.slice(0, 4) && [0, 11].includes((monthOf(to) - monthOf(from)) % 12)
  const write = (date: PartialDate | undefined): string =>
    date ? formatMonth(isYears ? date.slice(0, 4) : date, locale) : ''
  return { from: write(from), to: write(to) }
}

const monthOf = (date: PartialDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
