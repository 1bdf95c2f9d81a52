import { areNames, localizedFields } from '../data/localizedFields.ts'
import { parseCommunity } from '../data/parseCommunity.ts'
import { pathOf, type Segment, segmentsOf, valueAt } from '../data/path.ts'

/** A text of a community as its file has it. */
export interface WrittenText {
  path: string
  /** The text that is translated; undefined where it is not a string but pieces or blocks. */
  source?: string
  /** All languages that it has; undefined where it has none of its own. */
  byTag?: Readonly<Record<string, unknown>>
}

/**
 * The texts of a file that can be given in several languages.
 * @param from the language of texts that name none
 */
export function communityTexts(value: unknown, from: string): readonly WrittenText[] {
  let texts = [...textsIn(value, [], from)]
  // A field of the same name may take one text alone. What cannot be read with a language more is none.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const errors = errorsOf(value, texts, from)
    const left = texts.filter(({ path }) => !errors.some((error) => error === path || error.startsWith(`${path}.`)))
    if (left.length === texts.length) break
    texts = left
  }
  return texts
}

const MOST_ROUNDS = 5

function errorsOf(value: unknown, texts: readonly WrittenText[], from: string): string[] {
  const tried = structuredClone(value)
  for (const { path, source, byTag } of texts) {
    const segments = segmentsOf(path)
    const holder = valueAt(tried, segments.slice(0, -1)) as Record<Segment, unknown>
    const field = segments.at(-1)!
    const text = source ?? holder[field]
    holder[field] = { [from]: text, ...byTag, 'x-moothall': text }
  }
  const { problems } = parseCommunity(tried)
  return problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'language').map(({ path }) => path)
}

function* textsIn(value: unknown, segments: readonly Segment[], from: string): Generator<WrittenText> {
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  // A list of names is a text for each of its items.
  const hasNames = isList && areNames(String(segments.at(-1)))
  const entries: [Segment, unknown][] = isList ? [...value.entries()] : Object.entries(value)
  for (const [field, inner] of entries) {
    const place = [...segments, field]
    const isText = isList ? hasNames : localizedFields.has(String(field))
    const text = isText ? textOf(inner, String(field), from) : undefined
    if (text) yield { path: pathOf(place), ...text }
    // Texts within pieces and blocks belong to these.
    else yield* textsIn(inner, place, from)
  }
}

function textOf(value: unknown, field: string, from: string): Omit<WrittenText, 'path'> | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { source: value }
  if (Array.isArray(value)) return areNames(field) || value.length === 0 ? undefined : {}
  if (typeof value !== 'object' || value === null) return undefined
  const entries: [string, unknown][] = Object.entries(value)
  const isByTag = entries.every(
    ([tag, text]) => /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag) && (typeof text === 'string' || Array.isArray(text)),
  )
  if (!isByTag || entries.length === 0) return undefined
  const byTag = value as Readonly<Record<string, unknown>>
  const source: unknown = byTag[from] ?? byTag['en'] ?? entries[0]![1]
  return { byTag, ...(typeof source === 'string' && { source }) }
}
