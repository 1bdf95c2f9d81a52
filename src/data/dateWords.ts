const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const DASH = '\\s*(?:-|–|to|until)\\s*'

const dayOf = (year: string, month: string, day: string): string =>
  `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`

const monthOf = (year: string, month: string): string => dayOf(year, month, '1').slice(0, 7)

/**
 * The dates that English words say, as a file has them; undefined where that is not certain. A date of numbers alone is
 * not: Americans write the month first.
 * @example datesInWords('3-5 May 2026') // '2026-05-03 to 2026-05-05'
 */
export function datesInWords(words: string): string | undefined {
  const text = words.trim().toLowerCase().replace(/\s+/g, ' ')
  const match = (pattern: string): string[] | undefined => new RegExp(`^${pattern}$`).exec(text)?.slice(1)
  let found = match(`${DAY} ${MONTH},? (\\d{4})`)
  if (found) return dayOf(found[2]!, found[1]!, found[0]!)
  found = match(`${MONTH} ${DAY},? (\\d{4})`)
  if (found) return dayOf(found[2]!, found[0]!, found[1]!)
  found = match(`${DAY}${DASH}${DAY} ${MONTH},? (\\d{4})`)
  if (found) return `${dayOf(found[3]!, found[2]!, found[0]!)} to ${dayOf(found[3]!, found[2]!, found[1]!)}`
  found = match(`${MONTH} ${DAY}${DASH}${DAY},? (\\d{4})`)
  if (found) return `${dayOf(found[3]!, found[0]!, found[1]!)} to ${dayOf(found[3]!, found[0]!, found[2]!)}`
  found = match(`${DAY} ${MONTH}${DASH}${DAY} ${MONTH},? (\\d{4})`)
  if (found) return `${dayOf(found[4]!, found[1]!, found[0]!)} to ${dayOf(found[4]!, found[3]!, found[2]!)}`
  found = match(`${MONTH} ${DAY}${DASH}${MONTH} ${DAY},? (\\d{4})`)
  if (found) return `${dayOf(found[4]!, found[0]!, found[1]!)} to ${dayOf(found[4]!, found[2]!, found[3]!)}`
  found = match(`${MONTH},? (\\d{4})`)
  return found && monthOf(found[1]!, found[0]!)
}

/** The two days that a date of numbers alone may mean: `05/03/2026`. */
export function daysOfNumbers(text: string): { dayFirst?: string; monthFirst?: string } | undefined {
  const [, one, other, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim()) ?? []
  if (one === undefined || other === undefined || year === undefined) return undefined
  const made = (month: string, day: string): string | undefined =>
    Number(month) <= 12 && Number(day) <= 31 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
  return { dayFirst: made(other, one), monthFirst: made(one, other) }
}
