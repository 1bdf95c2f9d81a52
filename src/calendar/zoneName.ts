import type { TimeZone } from '../model/entry.ts'
import { fail } from './fail.ts'

const names = new Map<string, string>()

/**
 * Names a time zone in words, without a season: "Pacific Time", never "PST" or "PDT".
 *
 * @throws RangeError when it is no zone that `Intl` knows
 * @example
 * zoneName('America/Los_Angeles', 'en') // 'Pacific Time'
 * zoneName('UTC', 'de') // 'UTC'
 */
export function zoneName(timeZone: TimeZone, locale: string): string {
  if (timeZone === 'UTC') return timeZone
  const key = `${locale} ${timeZone}`
  let name = names.get(key)
  if (name === undefined) {
    name = nameFromIntl(timeZone, locale)
    names.set(key, name)
  }
  return name
}

function nameFromIntl(timeZone: TimeZone, locale: string): string {
  let parts: Intl.DateTimeFormatPart[]
  try {
    // A generic name has no season, but it follows the history of the zone, so the instant is a recent one.
    parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
      Date.UTC(2026, 0, 1),
    )
  } catch {
    fail('timeZone', timeZone, 'an IANA time zone such as Europe/Berlin or UTC')
  }
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
