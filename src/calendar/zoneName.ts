import { memoizeBy } from '../i18n/memoize.ts'
import type { TimeZone } from '../model/entry.ts'
import { throwRangeError } from './rangeError.ts'

/** 2026-01-01: names of zones hardly change, and a name must not depend on when it is asked for. */
const NAMED_AT = 1_767_225_600_000

const names = /* @__PURE__ */ memoizeBy<TimeZone, string, string>()

/**
 * The name of a zone for people, in a language, whatever the season: "Pacific Time". UTC stays "UTC". A zone that the
 * language has no name for is named after its city.
 * @throws RangeError for a zone or a language tag that `Intl` does not know
 * @example
 * zoneName('America/Los_Angeles', 'en') // 'Pacific Time'
 * zoneName('America/Los_Angeles', 'de') // 'Nordamerikanische Westküstenzeit'
 */
export function zoneName(timeZone: TimeZone, locale: string): string {
  return names(timeZone, locale, () => readName(timeZone, locale))
}

function readName(timeZone: TimeZone, locale: string): string {
  const format = nameFormat(timeZone, locale)
  if (/^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu)$/i.test(timeZone)) return 'UTC'
  const name = format.formatToParts(NAMED_AT).find((part) => part.type === 'timeZoneName')?.value
  // An offset is no name: it is either said elsewhere, or wrong half of the year.
  return name && !/\d/.test(name) ? name : timeZone.startsWith('Etc/') ? (name ?? timeZone) : cityOf(timeZone)
}

function nameFormat(timeZone: TimeZone, locale: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone: timeZone ?? '', timeZoneName: 'longGeneric' })
  } catch {
    // Either may be at fault; a language tag that is none throws here by itself.
    Intl.getCanonicalLocales(locale)
    return throwRangeError('timeZone', timeZone, 'an IANA time zone such as Europe/Berlin')
  }
}

const cityOf = (timeZone: TimeZone): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ')
