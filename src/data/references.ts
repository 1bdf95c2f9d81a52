import { nearestName } from '../names/nearestName.ts'
import { pathOf, segmentsOfPointer, valueAt } from './path.ts'
import { type Problem, shown } from './problem.ts'
import type { Place } from './shape.ts'

/** Ids that stand twice, and references to ids that do not exist. */
export function referenceProblems(places: readonly Place[], data: unknown): Problem[] {
  const ids = places.filter(({ name, value }) => name === 'id' && typeof value === 'string')
  const references = places.filter(({ name, value }) => name.startsWith('reference ') && typeof value === 'string')
  return [...duplicates(ids), ...sameSections(data), ...references.flatMap((place) => unknownReference(place, data))]
}

/** Anchors are made of the section and the id, so two entries of one list may not share one; a tree counts as one list. */
const listOf = (pointer: string): string =>
  pointer.startsWith('/topics/') ? '/topics' : pointer.replace(/\/\d+\/id$/, '')

function duplicates(ids: readonly Place[]): Problem[] {
  const first = new Map<string, string>()
  return ids.flatMap(({ value, pointer }): Problem[] => {
    const path = pathOf(segmentsOfPointer(pointer))
    const key = `${listOf(pointer)} ${String(value)}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, path)
      return []
    }
    const message = `${shown(value)} is the id of ${other.replace(/\.id$/, '')} too; anchors and relations could mean either.`
    return [{ severity: 'error', path, rule: 'duplicate-id', message, fix: 'Give one of the two another id.' }]
  })
}

/** A section without an id takes its kind for one. */
function sameSections(data: unknown): Problem[] {
  const sections = valueAt(data, ['sections'])
  const seen = new Set<unknown>()
  return (Array.isArray(sections) ? (sections as unknown[]) : []).flatMap((section, index): Problem[] => {
    const kind = valueAt(section, ['kind'])
    if (typeof kind !== 'string' || valueAt(section, ['id']) !== undefined) return []
    const isSecond = seen.has(kind)
    seen.add(kind)
    if (!isSecond) return []
    const message = `Another section without an id is of the kind ${shown(kind)}, so both have the anchor ${kind}.`
    return [
      { severity: 'error', path: `sections[${index}]`, rule: 'duplicate-id', message, fix: 'Give this section an id.' },
    ]
  })
}

function unknownReference({ name, value, pointer }: Place, data: unknown): Problem[] {
  const segments = segmentsOfPointer(pointer)
  const named = name.slice('reference '.length)
  const collection = named === 'only' ? valueAt(data, [...segments.slice(0, -2), 'kind']) : named
  // A section of an unknown kind is reported for that.
  if (typeof collection !== 'string') return []
  const entries = valueAt(data, [collection])
  const ids = (Array.isArray(entries) ? (entries as unknown[]) : []).map((entry) => valueAt(entry, ['id']))
  if (ids.includes(value)) return []
  const near = nearestName(
    String(value),
    ids.filter((id) => typeof id === 'string'),
  )
  const message = `None of the ${collection} has the id ${shown(value)}.`
  const fix = near ? `Write ${near}, if that is meant.` : `Write the id of one of the ${collection}, or add it there.`
  return [{ severity: 'error', path: pathOf(segments), rule: 'unknown-reference', message, fix }]
}
