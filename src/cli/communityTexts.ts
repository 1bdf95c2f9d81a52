import { localizedFields } from '../data/localizedFields.ts'
import { parseCommunity } from '../data/parseCommunity.ts'
import { pathOf, type Segment, segmentsOf, valueAt } from '../data/path.ts'

/** A text of a community as its file has it. */
export interface WrittenText {
  path: string
  /** The text that is translated. */
  source: string
  /** All languages that it has; undefined where it has none of its own. */
  byTag?: Readonly<Record<string, string>>
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
    holder[segments.at(-1)!] = { [from]: source, ...byTag, 'x-moothall': source }
  }
  const { problems } = parseCommunity(tried)
  return problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'language').map(({ path }) => path)
}

function* textsIn(value: unknown, segments: readonly Segment[], from: string): Generator<WrittenText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...segments, index], from)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [field, inner] of Object.entries(value)) {
    const place = [...segments, field]
    const text = localizedFields.has(field) ? textOf(inner, from) : undefined
    if (text) yield { path: pathOf(place), ...text }
    else yield* textsIn(inner, place, from)
  }
}

function textOf(value: unknown, from: string): Omit<WrittenText, 'path'> | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { source: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries: [string, unknown][] = Object.entries(value)
  const isByTag = entries.every(([tag, text]) => /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag) && typeof text === 'string')
  if (!isByTag || entries.length === 0) return undefined
  const byTag = value as Readonly<Record<string, string>>
  return { source: byTag[from] ?? byTag['en'] ?? (entries[0]![1] as string), byTag }
}
