import { toArray } from '../calendar/toArray.ts'
import { isFields } from './plainData.ts'
import type { Problem } from './problem.ts'
import { problemMessages } from './problemMessages.ts'

/** What is wrong with where sources are, beyond the shape. */
export function sourceProblems(sources: unknown): Problem[] {
  if (!Array.isArray(sources)) return []
  return sources.flatMap((source: unknown, index): Problem[] => {
    if (!isFields(source)) return []
    const { href, path } = source
    const at = `sources[${index}]`
    if ((href === undefined) === (path === undefined))
      return [{ severity: 'error', path: at, ...problemMessages.noPlaceOfSource(source) }]
    return [
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
