/** The keys that entries have in their source, where it gives them some of its own: the UID of an event. */
const keys = new WeakMap<object, string>()

/** Notes the key that an entry has in its source. */
export function keyed<Entry extends object>(entry: Entry, key: string | undefined): Entry {
  if (key !== undefined) keys.set(entry, key)
  return entry
}

/** The key that an entry has in its source; undefined where a reader noted none. */
export const sourceKey = (entry: object): string | undefined => keys.get(entry)
