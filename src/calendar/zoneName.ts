import { memoizeBy } from '../i18n/memoize.ts'
import type { TimeZone } from '../model/entry.ts'
import { throwRangeError } from './rangeError.ts'

/** 2026-01-01: names of zones hardly change, and a name must not depend on when it is asked for. */
const NAMED_AT = 1_767_225_600_000

/**
 * Zones that CLDR calls like a neighbour whose clocks differ from theirs, if only for a night: Cairo and Athens are both
 * "Eastern European Time". They are named by their place. A test over all pairs of zones says which belong here.
 */
const PLACES: Readonly<Record<string, string>> = {
  'Africa/Cairo': 'Cairo',
  'America/Edmonton': 'Edmonton',
  'America/Vancouver': 'Vancouver',
  'Asia/Beirut': 'Beirut',
  'Asia/Gaza': 'Gaza',
  'Asia/Hebron': 'Hebron',
  'Canada/Mountain': 'Edmonton',
  'Canada/Pacific': 'Vancouver',
  Egypt: 'Cairo',
}

const names = /* @__PURE__ */ memoizeBy<TimeZone, string, string>()

/**
 * The name of a zone for people, in a language, whatever the season: "Pacific Time". UTC stays "UTC". A zone that the
 * language has no name for, or one that is also that of other clocks, is named after its city.
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
  // Intl takes names in any case, and some hosts return the current name for an old one.
  const place = PLACES[format.resolvedOptions().timeZone]
  if (place !== undefined) return place
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
