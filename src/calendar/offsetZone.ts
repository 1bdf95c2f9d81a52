import type { TimeZone } from '../model/entry.ts'

const OFFSET = /^(?:utc|gmt)? ?([+−–-]) ?0?(\d{1,2})(?::?00)?$/i

/**
 * The zone that keeps a number of whole hours from UTC all year; undefined where a text is no such number, or where no
 * zone keeps it. The names of these zones have the sign the other way round.
 * @example offsetZone('UTC+8') // 'Etc/GMT-8'
 */
export function offsetZone(text: string): TimeZone | undefined {
  const [, sign, hours] = OFFSET.exec(text.trim()) ?? []
  if (hours === undefined || +hours > (sign === '+' ? 14 : 12)) return undefined
  return +hours === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${+hours}`
}
