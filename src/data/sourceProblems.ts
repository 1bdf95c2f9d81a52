import { toArray } from '../calendar/toArray.ts'
import { nearestName } from '../names/nearestName.ts'
import { declaredType, fieldsOf, membersOf } from './fieldTypes.ts'
import { pathOf } from './path.ts'
import { isFields } from './plainData.ts'
import type { Problem } from './problem.ts'
import { problemMessages } from './problemMessages.ts'

/** What is wrong with where sources are, beyond the shape. */
export function sourceProblems(sources: unknown): Problem[] {
  if (!Array.isArray(sources)) return []
  return sources.flatMap((source: unknown, index): Problem[] => {
    if (!isFields(source)) return []
    const { href, path, into, map } = source
    const at = `sources[${index}]`
    if ((href === undefined) === (path === undefined))
      return [{ severity: 'error', path: at, ...problemMessages.noPlaceOfSource(source) }]
    return [
      ...mapProblems(map, toArray((into ?? []) as string | string[]), `${at}.map`),
      ...(isFields(map) ? mapProblems(map['members'], ['people'], `${at}.map.members`) : []),
      ...placesOf(href)
        .filter(([value]) => !isSourceAddress(value))
        .map(([value, rest]): Problem => ({
          severity: 'error',
          path: `${at}.href${rest}`,
          ...problemMessages.noSourceAddress(value),
        })),
      ...placesOf(path)
        .filter(([value]) => !isRelative(value))
        .map(([value, rest]): Problem => ({
          severity: 'error',
          path: `${at}.path${rest}`,
          ...problemMessages.noSourcePath(value),
        })),
    ]
  })
}

/** The fields that entries of a collection have. */
export const fieldsOfCollection = (collection: string): string[] =>
  membersOf(declaredType([collection, 0]) ?? '').flatMap(fieldsOf)

/** What `sync` and the reader give to entries themselves. */
const kept = new Set(['id', 'from', 'fetchedOn'])

/** Fields in a map that no entry of the source has, or that are not for it to change. */
function mapProblems(map: unknown, into: readonly string[], at: string): Problem[] {
  const { rename, set } = isFields(map) ? map : {}
  const known = [...new Set(into.flatMap(fieldsOfCollection))].filter((field) => !kept.has(field))
  const renamed = isFields(rename) ? Object.entries(rename) : []
  const named: [string, unknown][] = [
    ...renamed.flatMap(([before, after]): [string, unknown][] => [
      [pathOf(['rename', before]), before],
      [pathOf(['rename', before]), after],
    ]),
    ...(isFields(set) ? Object.keys(set).map((field): [string, unknown] => [pathOf(['set', field]), field]) : []),
  ]
  return named.flatMap(([path, field]): Problem[] => {
    if (typeof field !== 'string' || known.length === 0 || known.includes(field)) return []
    const words = problemMessages.unmappedField({ field, into, near: nearestName(field, known) })
    return [{ severity: 'error', path: `${at}.${path}`, ...words }]
  })
}

/** The texts of a field that may hold several, each with the end of its path. */
function placesOf(value: unknown): [string, string][] {
  const isList = Array.isArray(value)
  return toArray(value as unknown[] | undefined).flatMap((each, index): [string, string][] =>
    typeof each === 'string' ? [[each, isList ? `[${index}]` : '']] : [],
  )
}

/** Without encryption only a server on the same machine is read, for tests. */
function isSourceAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
}

const isRelative = (path: string): boolean => /^(?![/\\]|[a-z][a-z\d+.-]*:)\S/i.test(path)
