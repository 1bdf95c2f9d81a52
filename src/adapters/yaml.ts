import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml'

import type { Value } from './field.ts'
import { LONGEST_FILE, MOST_VALUES } from './limits.ts'
import type { Lose } from './source.ts'

/** Deeper than any list of meetings. */
const DEEPEST = 50

/** What a file can be read in spite of, for each of these leaves no doubt about what belongs where. */
const HARMLESS = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS'])

/** How large a file may be, where it is not one about one project. */
interface YamlLimits {
  longest?: number
  most?: number
}

/** What is known while a file is read. */
interface Reading {
  document: Document
  lose: Lose
  /** How many values may be read. */
  most: number
  /** How many more values may be read: aliases can make a short file a long one. */
  left: number
  lineOf: (offset: number) => number
}

/**
 * Reads YAML 1.2, every scalar as the text that it is. Aliases and merge keys are followed. Of two values with one name
 * the later counts, as most programs have it, and the earlier gets a name of its own. What cannot be read is a loss.
 */
export function readYaml(
  text: string,
  lose: Lose,
  { longest = LONGEST_FILE, most = MOST_VALUES }: YamlLimits = {},
): Value | undefined {
  if (text.length > longest) return lose('', '', `it is longer than ${longest} characters`)
  try {
    const lineCounter = new LineCounter()
    const documents = parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
      lineCounter,
    })
    const [document, ...others] = 'empty' in documents ? [] : documents
    if (!document?.contents) return lose('', '', 'it holds nothing')
    if (others.length > 0) lose('', '', `of its ${others.length + 1} documents only the first is read`)
    const lineOf = (offset: number): number => Math.max(lineCounter.linePos(offset).line, 1)
    const reading: Reading = { document, lose, most, left: most, lineOf }
    for (const { code, message, pos } of document.errors) {
      const at = `line ${lineOf(pos[0])}`
      // People write handles as they say them: `github: @name`.
      const isHandle = code === 'BAD_SCALAR_START' && text[pos[0]] === '@'
      if (!HARMLESS.has(code) && !isHandle) return lose(at, '', `it cannot be read: ${message.split('\n')[0]}`)
      lose(at, '', `it is no YAML, and was read all the same: ${message.split('\n')[0]}`)
    }
    return valueOf(document.contents, reading, 0)
  } catch (error) {
    return lose('', '', `it cannot be read: ${(error as Error).message.slice(0, 200)}`)
  }
}

function valueOf(node: Node | null | undefined, reading: Reading, depth: number): Value {
  if (depth > DEEPEST) throw new RangeError(`it goes deeper than ${DEEPEST} levels`)
  if (--reading.left < 0) throw new RangeError(`it holds more than ${reading.most} values`)
  if (isAlias(node)) {
    const target = node.resolve(reading.document)
    if (!target) throw new RangeError(`the alias *${node.source} has no anchor`)
    return valueOf(target, reading, depth + 1)
  }
  if (isScalar(node)) return textOf(node)
  if (isSeq(node)) return node.items.map((item) => valueOf(item as Node, reading, depth + 1))
  return isMap(node) ? mapOf(node.items as Pair<Node, Node>[], reading, depth) : ''
}

/** In the failsafe schema every scalar is a text, and one that is left out is null. */
const textOf = ({ value }: Scalar): string => (typeof value === 'string' ? value : '')

function mapOf(pairs: readonly Pair<Node, Node>[], reading: Reading, depth: number): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>()
  const merged: Value[] = []
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? textOf(key) : String(key)
    const read = valueOf(value, reading, depth + 1)
    const earlier = map.get(name)
    if (name === '<<') merged.push(...(Array.isArray(read) ? (read as readonly Value[]) : [read]))
    else {
      if (earlier !== undefined) map.set(`${name} (before line ${reading.lineOf(key.range?.[0] ?? 0)})`, earlier)
      map.set(name, read)
    }
  }
  for (const from of merged) {
    if (!(from instanceof Map)) continue
    for (const [name, value] of from as ReadonlyMap<string, Value>) if (!map.has(name)) map.set(name, value)
  }
  return map
}
