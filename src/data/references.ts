import { nearestName } from '../names/nearestName.ts'
import { entryId } from './entryId.ts'
import { pathOf, segmentsOfPointer, valueAt } from './path.ts'
import type { Edit, Problem } from './problem.ts'
import { problemMessages } from './problemMessages.ts'
import type { Place } from './shape.ts'
import { yamlInline } from './yamlInline.ts'

/** Ids that stand twice, and references to ids that do not exist. */
export function referenceProblems(places: readonly Place[], data: unknown, sourcePath: SourcePath): Problem[] {
  const ids = places.filter(({ name, value }) => name === 'id' && typeof value === 'string')
  const references = places.filter(({ name, value }) => name.startsWith('reference ') && typeof value === 'string')
  return [
    ...duplicates(ids, sourcePath),
    ...sameNames(data, sourcePath),
    ...sameSections(data),
    ...references.flatMap((place) => unknownReference(place, data, sourcePath)),
  ]
}

/** Anchors are made of the section and the id, so two entries of one list may not share one; a tree counts as one list. */
const listOf = (pointer: string): string =>
  pointer.startsWith('/topics/') ? '/topics' : pointer.replace(/\/\d+\/id$/, '')

type SourcePath = (path: string) => string

function duplicates(ids: readonly Place[], sourcePath: SourcePath): Problem[] {
  const first = new Map<string, string>()
  return ids.flatMap(({ value, pointer }): Problem[] => {
    const path = pathOf(segmentsOfPointer(pointer))
    const key = `${listOf(pointer)} ${String(value)}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, path)
      return []
    }
    const words = problemMessages.duplicateId({ id: String(value), other: sourcePath(other.replace(/\.id$/, '')) })
    return [{ severity: 'error', path, ...words }]
  })
}

/** Entries without an id have an anchor made from their name, which no other of the list may have. */
function sameNames(data: unknown, sourcePath: SourcePath): Problem[] {
  return Object.entries(Object(data) as object).flatMap(([collection, list]): Problem[] => {
    const entries = Array.isArray(list) ? (list as unknown[]) : []
    const first = new Map<string, number>()
    // What is written counts first, wherever it comes.
    for (const [index, entry] of entries.entries()) if (hasId(entry)) first.set(entryId(entry)!, index)
    return entries.flatMap((entry, index): Problem[] => {
      const id = hasId(entry) ? undefined : entryId(entry)
      const other = id === undefined ? undefined : first.get(id)
      if (id !== undefined && other === undefined) first.set(id, index)
      if (id === undefined || other === undefined) return []
      const path = `${collection}[${index}].id`
      const free = freeId(id, first)
      first.set(free, index)
      const words = problemMessages.sameName({ id, other: sourcePath(`${collection}[${other}]`), free })
      return [{ severity: 'error', path, ...words, edit: { kind: 'set', path, value: free } }]
    })
  })
}

/** The name of an entry, in its first language. */
function nameOf(entry: unknown): string | undefined {
  const name = valueAt(entry, ['name'])
  const text: unknown = typeof name === 'object' && name !== null ? Object.values(name)[0] : name
  return typeof text === 'string' ? text : undefined
}

const hasId = (entry: unknown): boolean => typeof valueAt(entry, ['id']) === 'string'

function freeId(id: string, taken: ReadonlyMap<string, number>): string {
  let free = `${id}-2`
  for (let count = 3; taken.has(free); count++) free = `${id}-${count}`
  return free
}

/** The anchor of a section without an id: its kind, and the body of one about a group. */
const anchorOf = (section: unknown, kind: string): string =>
  kind === 'group' ? `group-${String(valueAt(section, ['only', 0]))}` : kind

/** Two sections without an id may not have the same anchor. */
function sameSections(data: unknown): Problem[] {
  const sections = valueAt(data, ['sections'])
  const seen = new Set<unknown>()
  return (Array.isArray(sections) ? (sections as unknown[]) : []).flatMap((section, index): Problem[] => {
    const kind = valueAt(section, ['kind'])
    if (typeof kind !== 'string' || valueAt(section, ['id']) !== undefined) return []
    const anchor = anchorOf(section, kind)
    const isSecond = seen.has(anchor)
    seen.add(anchor)
    if (!isSecond) return []
    return [{ severity: 'error', path: `sections[${index}]`, ...problemMessages.sameSection({ kind, anchor }) }]
  })
}

function unknownReference({ name, value, pointer }: Place, data: unknown, sourcePath: SourcePath): Problem[] {
  const segments = segmentsOfPointer(pointer)
  const named = name.slice('reference '.length)
  const collection = named === 'only' ? valueAt(data, [...segments.slice(0, -2), 'kind']) : named
  // A section of an unknown kind is reported for that.
  if (typeof collection !== 'string') return []
  const list = valueAt(data, [collection])
  const entries = Array.isArray(list) ? (list as unknown[]) : []
  const written = entries.map((entry) => valueAt(entry, ['id']))
  if (written.includes(value)) return []
  const id = String(value)
  const path = pathOf(segments)
  const unwritten = entries.findIndex((entry, index) => written[index] === undefined && entryId(entry) === id)
  if (unwritten >= 0) {
    const entry = `${collection}[${unwritten}]`
    const missing = { id, collection, name: nameOf(entries[unwritten]) ?? id }
    // A text has no place for a field.
    const isText = sourcePath(`${entry}.name`) === sourcePath(entry)
    const whole = { id, ...(entries[unwritten] as object) }
    const edit: Edit = isText
      ? { kind: 'set', path: entry, value: whole }
      : { kind: 'set', path: `${entry}.id`, value: id }
    const words = problemMessages.unwrittenId({ ...missing, ...(isText && { line: `- ${yamlInline(whole)}` }) })
    return [{ severity: 'error', path, ...words, edit }]
  }
  const ids = written.filter((each) => typeof each === 'string')
  const words = problemMessages.unknownReference({ id, collection, ids, near: nearestName(id, ids) })
  return [{ severity: 'error', path, ...words }]
}
