import type { TimeZone } from '../model/entry.ts'
import { LONGEST_ZONE } from './bounds.ts'
import { offsetZone } from './offsetZone.ts'

/**
 * What people write, as the first letters of a zone's abbreviations or its name in words, and the zone that most of
 * them mean. Where an abbreviation has several meanings (IST, CST, BST) it is the one that communities have meant.
 */
const MEANT: readonly (readonly [RegExp, TimeZone])[] = [
  [/\butc$|^(gmt|z|zulu|coordinated universal time|greenwich mean time)$/, 'UTC'],
  [/^(p[sd]?t|pst8pdt|(us )?pacific)\b/, 'America/Los_Angeles'],
  [/^(m[sd]?t|mst7mdt|(us )?mountain)\b/, 'America/Denver'],
  [/^(c[sd]?t|cst6cdt|(us )?central)(?! europe)\b/, 'America/Chicago'],
  [/^(e[sd]?t|est5edt|(us )?eastern)(?! (europe|australia))\b/, 'America/New_York'],
  [/^(hst|hawaii)\b/, 'Pacific/Honolulu'],
  [/^(ce[sd]?t|mes?z|met|(central|middle) europe\w*|w europe|romance)\b/, 'Europe/Berlin'],
  [/^(ee[sd]?t|eastern europe\w*)\b/, 'Europe/Helsinki'],
  [/^(we[sd]?t|western europe\w*)\b/, 'Europe/Lisbon'],
  [/^(bst|british|uk|united kingdom)\b/, 'Europe/London'],
  [/^(ist|india\w*)\b/, 'Asia/Kolkata'],
  [/^(jst|japan)\b/, 'Asia/Tokyo'],
  [/^(kst|korea)\b/, 'Asia/Seoul'],
  [/^(china|beijing|prc)\b/, 'Asia/Shanghai'],
  [/^(sgt|singapore)\b/, 'Asia/Singapore'],
  [/^(hkt|hong ?kong)\b/, 'Asia/Hong_Kong'],
  [/^(ae[sd]?t|australian? eastern|eastern australia)\b/, 'Australia/Sydney'],
  [/^(nz[sd]?t|new zealand)\b/, 'Pacific/Auckland'],
  [/^(msk|moscow)\b/, 'Europe/Moscow'],
  [/^(brt|brasilia)\b/, 'America/Sao_Paulo'],
]

const AREAS = [
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
]

/** A name by area and place. Which of two such names is the older is no matter to anybody. */
const isPlace = (timeZone: string): boolean => AREAS.some((area) => timeZone.startsWith(`${area}/`))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

let zones: ReadonlyMap<string, TimeZone> | undefined

/** Every zone by its name and by its place, in plain words: a file may ask for thousands. */
function zonesByWords(): ReadonlyMap<string, TimeZone> {
  if (zones) return zones
  const found = new Map<string, TimeZone>()
  for (const zone of Intl.supportedValuesOf('timeZone'))
    for (const words of [plain(zone), plain(zone.split('/').at(-1)!)]) if (!found.has(words)) found.set(words, zone)
  zones = found
  return found
}

/**
 * The IANA zone that was probably meant by a zone that is none, or by one that does not follow the clocks of its
 * place: `PT`, `EST`, `CEST`, `UTC+8`, `Eastern Time (ET)`, `US/Pacific`, `Berlin`, `america/new york`. Undefined where the
 * zone is fine as it is, or there is nothing to suggest.
 * @example
 * adviseTimeZone('EST (Eastern Time)') // 'America/New_York'
 * adviseTimeZone('Europe/Berlin') // undefined
 */
export function adviseTimeZone(timeZone: string): TimeZone | undefined {
  if (timeZone.length > LONGEST_ZONE) return undefined
  const fixed = offsetZone(timeZone)
  if (fixed !== undefined) return fixed
  const canonical = resolve(timeZone)
  if (timeZone === 'UTC' || (canonical && isPlace(timeZone))) return undefined
  const words = plain(timeZone)
  const meant =
    zonesByWords().get(words) ?? MEANT.find(([pattern]) => pattern.test(words))?.[1] ?? placeOf(words) ?? canonical
  return meant === timeZone ? undefined : meant
}

/** The zone of a place. `Intl` lists Calcutta and Kiev only, and takes Kolkata and Kyiv too. */
function placeOf(words: string): TimeZone | undefined {
  const place = words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replaceAll(' ', '_')
  return AREAS.map((area) => `${area}/${place}`).find(resolve)
}

/** The zone that an alias stands for; undefined if it is none. */
function resolve(timeZone: string): TimeZone | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
