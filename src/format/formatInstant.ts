import type { Locale } from 'date-fns'
import { format } from 'date-fns-tz/format'

import { throwRangeError } from '../calendar/rangeError.ts'
import { zoneOffset } from '../calendar/zone.ts'
import type { TimeZone } from '../model/entry.ts'
import { UtcFields } from './UtcFields.ts'

export interface FormatInstantOptions {
  timeZone: TimeZone
  /**
   * The locale object of date-fns, from `date-fns/locale`.
   * @default American English
   */
  locale?: Locale
}

/**
 * Writes an instant by a token pattern (Unicode TR 35, as date-fns reads it), on the clocks of a zone. The host's own
 * zone and its clock changes have no part in it.
 * @param instant epoch milliseconds
 * @throws RangeError for an unknown zone, a pattern that date-fns does not read, or the tokens `t` and `T`
 * @example
 * formatInstant(Date.UTC(2026, 2, 12, 15), 'EEE d MMM yyyy, HH:mm xxx', { timeZone: 'America/Los_Angeles' })
 * // 'Thu 12 Mar 2026, 08:00 -07:00'
 */
export function formatInstant(instant: number, pattern: string, { timeZone, locale }: FormatInstantOptions): string {
  // Timestamps are read from the wall clock here, so they would be off by the offset.
  if (/[tT]/.test(pattern.replace(/'[^']*'/g, '')))
    throwRangeError('pattern', pattern, 'without t and T, which stand for timestamps')
  const wall = new UtcFields(instant + zoneOffset(timeZone)(instant))
  return format(wall, pattern, { timeZone, originalDate: instant, ...(locale && { locale }) })
}
