import type { Source } from '../model/community.ts'
import { MAX_SNAPSHOT_VALUES } from './limits.ts'
import { type Fields, isFields, plainData } from './plainData.ts'
import type { Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { checksumOf, definitionOf, SNAPSHOT_VERSION } from './snapshot.ts'

/** A source as it is in a snapshot. */
export interface ReadSource {
  id: string
  fetchedOn: string
  /** The lists of entries, by the collections. */
  entries: Readonly<Record<string, readonly Fields[]>>
}

/** What can be taken from a snapshot. */
export interface ReadSnapshot {
  /** Undefined where there is no snapshot that can be read. */
  sources: readonly ReadSource[] | undefined
  problems: Problem[]
}

/** Reads a snapshot for the sources of a file, and says where the two do not fit. It never throws, whatever it holds. */
export function readSnapshot(sources: readonly Source[], snapshot: unknown): ReadSnapshot {
  const problems: Problem[] = []
  const report = (severity: Problem['severity'], path: string, words: Words) =>
    void problems.push({ severity, path, ...words })
  if (snapshot === undefined) {
    report('warning', 'sources', problemMessages.noSnapshot())
    return { sources: undefined, problems }
  }
  const { value, problems: faults } = plainData(snapshot, MAX_SNAPSHOT_VALUES)
  const fault = faults[0] ? problemMessages.unreadableSnapshot(faults[0].message) : formFault(value)
  if (fault !== undefined) {
    report('error', 'sources', fault)
    return { sources: undefined, problems }
  }
  const fetched = (value as { sources: Fields }).sources
  if ((value as Fields)['checksum'] !== checksumOf(fetched))
    report('warning', 'snapshot', problemMessages.editedSnapshot())
  const read = sources.flatMap((source, index): ReadSource[] => {
    const path = `sources[${index}]`
    const found = Object.hasOwn(fetched, source.id) ? fetched[source.id] : undefined
    if (!isSource(found)) {
      report('warning', path, problemMessages.notFetched(source.id))
      return []
    }
    const { failed } = found
    if (JSON.stringify(found.source) !== JSON.stringify(definitionOf(source)))
      report('warning', path, problemMessages.changedSource(source.id))
    if (isFields(failed))
      report('warning', path, problemMessages.failedSource({ id: source.id, fetchedOn: found.fetchedOn, ...failed }))
    const lists = Object.entries(found.entries).filter((each): each is [string, unknown[]] => Array.isArray(each[1]))
    const entries = Object.fromEntries(lists.map(([name, list]) => [name, list.filter(isFields)]))
    return [{ id: source.id, fetchedOn: found.fetchedOn, entries }]
  })
  return { sources: read, problems }
}

function formFault(value: unknown): Words | undefined {
  const version = isFields(value) ? value['version'] : undefined
  if (typeof version === 'number' && version > SNAPSHOT_VERSION) return problemMessages.newerSnapshot(version)
  return isFields(value) && version === SNAPSHOT_VERSION && isFields(value['sources'])
    ? undefined
    : problemMessages.noSnapshotForm()
}

interface WrittenSource {
  source: unknown
  fetchedOn: string
  failed?: unknown
  entries: Fields
}

const isSource = (value: unknown): value is WrittenSource =>
  isFields(value) && typeof value['fetchedOn'] === 'string' && isFields(value['entries'])
