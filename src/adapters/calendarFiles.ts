import type { Field } from './field.ts'
import type { Source } from './readFiles.ts'

/** A calendar, with the files that it includes. */
export interface CalendarFiles {
  source: Source
  /** The file itself, then those that it includes and those that they include, each once. */
  parts: readonly Source[]
}

/**
 * Puts files together that include each other. Each file that no other includes is a calendar. An address of a file that
 * is not among those given is lost.
 */
export function calendarFiles(
  sources: readonly Source[],
  includesOf: (source: Source) => readonly Field[],
): CalendarFiles[] {
  const byPath = new Map(sources.map((source) => [resolve('', source.path), source]))
  const included = new Map<Source, Source[]>()
  for (const source of sources) {
    const directory = source.path.split('/').slice(0, -1).join('/')
    const found = includesOf(source).flatMap((field): Source[] => {
      const part = byPath.get(resolve(directory, field.peek() ?? ''))
      if (part) field.carry()
      else field.lose('no such file is among those given')
      return part ? [part] : []
    })
    included.set(source, found)
  }
  const reached = new Set<Source>()
  const partsOf = (source: Source, parts: Source[] = []): Source[] => {
    if (parts.includes(source)) return parts
    parts.push(source)
    reached.add(source)
    included.get(source)!.forEach((part) => partsOf(part, parts))
    return parts
  }
  const isIncluded = new Set([...included].flatMap(([source, parts]) => parts.filter((part) => part !== source)))
  const calendars = sources
    .filter((source) => !isIncluded.has(source))
    .map((source) => ({ source, parts: partsOf(source) }))
  // Of files that include each other in a circle, the first is taken.
  for (const source of sources) if (!reached.has(source)) calendars.push({ source, parts: partsOf(source) })
  return calendars
}

function resolve(directory: string, path: string): string {
  const parts: string[] = []
  for (const part of `${directory}/${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
