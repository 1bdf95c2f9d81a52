import { entryId } from './entryId.ts'
import { valueAt } from './path.ts'

/** Where entries have what names them in any source: the user name, the address. */
const keyPlaces = [['handle', 'name'], ['person', 'handle', 'name'], ['href'], ['address']] as const

/**
 * The key of an entry whose source gives it none: the user name, the address, else its id.
 * @example entryKey({ name: 'Ada Example', handle: { name: 'ada' } }) // 'ada'
 */
export function entryKey(entry: unknown): string | undefined {
  for (const place of keyPlaces) {
    const key = valueAt(entry, place)
    if (typeof key === 'string' && key !== '') return key
  }
  return entryId(entry)
}
