import type { TimeZone } from '../model/entry.ts'

/** The most values that one cache keeps. A server formats the same dates for every reader, but no cache may grow without end. */
const CACHE_LIMIT = 5000

/** Returns the value cached for a key, and computes it first where there is none. A full cache starts anew. */
export function memoize<Key, Value>(cache: Map<Key, Value>, key: Key, compute: () => Value): Value {
  let value = cache.get(key)
  if (value === undefined) {
    value = compute()
    if (cache.size >= CACHE_LIMIT) cache.clear()
    cache.set(key, value)
  }
  return value
}

/** Returns the value cached for a pair of keys, and computes it first where there is none. */
export type PairCache<First, Second, Value> = (first: First, second: Second, compute: () => Value) => Value

/** A cache for pairs of keys: two look-ups cost less than one joined key. A full cache starts anew. */
export function memoizeBy<First, Second, Value>(): PairCache<First, Second, Value> {
  const cache = new Map<First, Map<Second, Value>>()
  let size = 0
  return (first, second, compute) => {
    const cached = cache.get(first)?.get(second)
    if (cached !== undefined) return cached
    const value = compute()
    if (size >= CACHE_LIMIT) {
      cache.clear()
      size = 0
    }
    memoize(cache, first, () => new Map<Second, Value>()).set(second, value)
    size++
    return value
  }
}

/** A span of time; without an end, the instant at which it starts. Epoch milliseconds. */
export interface Span {
  start: number
  end?: number
}

/** Says something of a span on the clocks of a zone, in a language. */
export type PerSpan<Value> = (span: Span, timeZone: TimeZone, locale: string) => Value

/**
 * Remembers what is said of spans, of 5,000 at most: it takes long, and a page asks again.
 * @param inZone gives what says it in one zone and language; of those and the span alone may depend what it says
 */
export function memoizeBySpan<Value>(
  inZone: (timeZone: TimeZone, locale: string) => (span: Span) => Value,
): PerSpan<Value> {
  let zones = memoizeBy<string, TimeZone, (span: Span) => Value>()
  let size = 0
  return (span, timeZone, locale) =>
    zones(locale, timeZone, () => {
      const say = inZone(timeZone, locale)
      // By length first: a page has few lengths and many starts.
      const said = memoizeBy<number | undefined, number, Value>()
      return ({ start, end }) =>
        said(end === undefined ? end : end - start, start, () => {
          if (++size > CACHE_LIMIT) {
            zones = memoizeBy()
            size = 0
          }
          return say({ start, end })
        })
    })(span)
}
