import type { TimeZone } from '../model/entry.ts'

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
  // CLDR has no name for it, only "GMT+00:00".
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return 'UTC'
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
    // Data that no compiler saw may have no zone, and Intl would then take the host's.
    const options = { timeZone: timeZone ?? '', timeZoneName: 'longGeneric' } as const
    // A generic name has no season, but it follows the history of the zone, so the instant is a recent one.
    parts = new Intl.DateTimeFormat(locale, options).formatToParts(Date.UTC(2026, 0, 1))
  } catch (cause) {
    throw new RangeError(
      `timeZone: ${JSON.stringify(timeZone)} is not an IANA time zone; write one such as Europe/Berlin or UTC`,
      { cause },
    )
  }
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
