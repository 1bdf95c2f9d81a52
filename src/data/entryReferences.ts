import { type Segment, segmentsOfPointer, valueAt } from './path.ts'
import type { Fields } from './plainData.ts'
import { shapeOf } from './shape.ts'

/** What becomes of a reference: the id that it names from then on; undefined where the entry is not there. */
type Renamed = (collection: string, id: string) => string | undefined

/**
 * Turns the references between the entries of collections, in place. One that leads nowhere is taken out, with what is
 * nothing without it.
 */
export function turnReferences(entries: Fields, renamed: Renamed): void {
  const community = { version: 1, id: 'source', name: 'Source', url: '/', ...entries }
  const gone: Segment[][] = []
  for (const { name, value, pointer } of shapeOf(community).places) {
    const collection = /^reference (\w+)$/.exec(name)?.[1]
    if (collection === undefined || typeof value !== 'string') continue
    const segments = segmentsOfPointer(pointer)
    const id = renamed(collection, value)
    if (id === undefined) gone.push(segments)
    else (valueAt(community, segments.slice(0, -1)) as Record<Segment, unknown>)[segments.at(-1)!] = id
  }
  // From the end, so that the places of the others in a list stay.
  for (const segments of gone.toReversed()) remove(community, segments)
}

function remove(root: object, segments: readonly Segment[]): void {
  const holder = valueAt(root, segments.slice(0, -1))
  const last = segments.at(-1)!
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  // A reference to a channel is nothing without it.
  else if (last === 'via') remove(root, segments.slice(0, -1))
  else Reflect.deleteProperty(holder as object, last)
}
