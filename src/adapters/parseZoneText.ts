import { adviseTimeZone } from '../calendar/adviseTimeZone.ts'
import { offsetZone } from '../calendar/offsetZone.ts'
import { zoneOffset } from '../calendar/zone.ts'
import type { TimeZone } from '../model/entry.ts'

/** The clocks of a region by their name in words, as CLDR has it: the same words all year. */
const CLOCKS = /^(?:(?:us )?(?:pacific|mountain|central|eastern)|central european|british|uk) time$/

/** The same for regions whose clocks do not change, where "standard" adds nothing. */
const STEADY_CLOCKS = /^(?:indian?|japan|korean?|china|singapore) (?:standard )?time$/

/** UTC by its names: one, or one and another beside it in brackets. */
const NAME_OF_UTC = '(?:utc|gmt|(?:coordinated )?universal time|greenwich mean time)'
const UTC = new RegExp(`^${NAME_OF_UTC}(?: ?/ ?${NAME_OF_UTC}| ?\\(${NAME_OF_UTC}\\))?$`, 'i')

/**
 * The zone that a community names for its meetings, if only one can be meant: a name of IANA, UTC, the name of the clocks
 * in words (`PT (Pacific Time)`), whole hours from UTC (`UTC+8`), or a place (`Poland`). An abbreviation alone has several meanings, and one of a season
 * (`EST`) contradicts the words beside it.
 * @example
 * parseZoneText('PT (Pacific Time)') // 'America/Los_Angeles'
 * parseZoneText('EST (Eastern Time)') // undefined
 */
export function parseZoneText(text: string): TimeZone | undefined {
  const name = text.trim()
  if (UTC.test(name)) return 'UTC'
  const fixed = /^(?:utc|gmt)/i.test(name) ? offsetZone(name) : undefined
  if (fixed !== undefined) return fixed
  if (/^[a-z]+\/[\w/+-]+$/i.test(name)) return isZone(name) ? name : undefined
  if (/^[A-Z][a-z]{3,}$/.test(name)) return zoneOfPlace(name)
  // A number or a sign says more than the name of a zone.
  if (!/^[\p{L} ()[\]/,.&]+$/u.test(name)) return undefined
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
  const isOther = abbreviations.some((word) => adviseTimeZone(word) !== timeZone)
  return isSeasonal || isOther ? undefined : timeZone
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
