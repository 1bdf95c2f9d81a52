// A server writes the same for every reader, and `Intl` takes long; but no memory may grow without end.
const MOST = 5000

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

/** What two keys stand for together. To look twice costs less than to join the two. */
export function rememberBoth<First, Second, Value>(
  known: Map<First, Map<Second, Value>>,
  first: First,
  second: Second,
  make: () => Value,
): Value {
  return remember(
    remember(known, first, () => new Map()),
    second,
    make,
  )
}
