import { adviseTimeZone } from '../calendar/adviseTimeZone.ts'
import { zoneOffset } from '../calendar/zone.ts'
import type { TimeZone } from '../model/entry.ts'

/** The clocks of a region by their name in words, as CLDR has it: the same words all year. */
const CLOCKS = /^(?:(?:us )?(?:pacific|mountain|central|eastern)|central european|british|uk) time$/

/** The same for regions whose clocks do not change, where "standard" adds nothing. */
const STEADY_CLOCKS = /^(?:indian?|japan|korean?|china|singapore) (?:standard )?time$/

/**
 * The zone that a community names for its meetings, if only one can be meant: a name of IANA, UTC, the name of the clocks
 * in words (`PT (Pacific Time)`), or a place (`Poland`). An abbreviation alone has several meanings, and one of a season
 * (`EST`) contradicts the words beside it.
 * @example
 * parseZoneText('PT (Pacific Time)') // 'America/Los_Angeles'
 * parseZoneText('EST (Eastern Time)') // undefined
 */
export function parseZoneText(text: string): TimeZone | undefined {
  const name = text.trim()
  if (/^(?:utc|gmt|coordinated universal time)$/i.test(name)) return 'UTC'
  if (/^[a-z]+\/[\w/+-]+$/i.test(name)) return isZone(name) ? name : undefined
  if (/^[A-Z][a-z]{3,}$/.test(name)) return zoneOfPlace(name)
  const words = name.split(/[^\p{L}]+/u).filter(Boolean)
  const abbreviations = words.filter((word) => /^[A-Z]{2,5}$/.test(word) && !/^U[SK]$/.test(word))
  const plain = words
    .filter((word) => !abbreviations.includes(word))
    .join(' ')
    .toLowerCase()
  if (!CLOCKS.test(plain) && !STEADY_CLOCKS.test(plain)) return undefined
  const timeZone = adviseTimeZone(plain)
  if (timeZone === undefined) return undefined
  const isSeasonal = abbreviations.some((word) => /[SD]T$/.test(word)) && changesClocks(timeZone)
  return isSeasonal ? undefined : timeZone
}

function isZone(name: string): boolean {
  try {
    zoneOffset(name)
    return true
  } catch {
    return false
  }
}

/** A city, or a country of one zone that IANA lists by its name. Other words can mean more than one place. */
function zoneOfPlace(name: string): TimeZone | undefined {
  const timeZone = adviseTimeZone(name)
  return timeZone !== undefined && (timeZone.endsWith(`/${name}`) || isZone(name)) ? timeZone : undefined
}

function changesClocks(timeZone: TimeZone): boolean {
  const offsetAt = zoneOffset(timeZone)
  return offsetAt(Date.UTC(2025, 0, 1)) !== offsetAt(Date.UTC(2025, 6, 1))
}
