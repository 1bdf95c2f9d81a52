/** How much one memory keeps. A server writes the same for every reader, and `Intl` takes long; but none may grow without end. */
export const MOST = 5000

/** What a key stands for, made once. Past 5,000 keys it begins anew. */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    if (known.size >= MOST) known.clear()
    known.set(key, value)
  }
  return value
}

/** What two keys stand for together. */
export type Memory<First, Second, Value> = (first: First, second: Second, make: () => Value) => Value

/** The same for two keys: to look twice costs less than to join the two. Past 5,000 values in all it begins anew. */
export function memory<First, Second, Value>(): Memory<First, Second, Value> {
  const known = new Map<First, Map<Second, Value>>()
  let size = 0
  return (first, second, make) => {
    const value = known.get(first)?.get(second)
    if (value !== undefined) return value
    const made = make()
    if (size >= MOST) {
      known.clear()
      size = 0
    }
    remember(known, first, () => new Map<Second, Value>()).set(second, made)
    size++
    return made
  }
}
