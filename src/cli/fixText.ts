import { isCollection, isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'

import { pathOf, type Segment, segmentsOf } from '../data/path.ts'
import type { Edit } from '../data/problem.ts'

/** A text after some edits, and those that it could take. */
export interface FixedText {
  text: string
  applied: readonly Edit[]
}

/**
 * Makes edits in the text of a YAML or JSON file. Everything around them stays as it is, byte for byte: comments, quotes
 * and blank lines. An edit of a value that an anchor shares, or that carries a comment within, is left to a person.
 * @example fixText('url: /\n', [{ kind: 'rename', path: 'url', to: 'href' }]).text // 'href: /\n'
 */
export function fixText(text: string, edits: readonly Edit[]): FixedText {
  const applied: Edit[] = []
  let current = text
  for (const edit of edits) {
    const next = changed(current, edit)
    if (next === undefined) continue
    current = next
    applied.push(edit)
  }
  return { text: current, applied }
}

type FoundPair = Pair<Node, Node | null>

function changed(text: string, edit: Edit): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false })
  if (document.errors.length > 0) return undefined
  const segments = segmentsOf(edit.path)
  const name = segments.at(-1)
  const holder = nodeAt(document.contents, segments.slice(0, -1))
  if (name === undefined || !holder || !isCollection(holder) || holder.anchor) return undefined
  const isJson = /^\s*\{/.test(text)
  const pair = isMap(holder) ? pairOf(holder as YAMLMap<Node, Node | null>, name) : undefined
  if (edit.kind === 'rename') {
    if (!pair?.key.range || pairOf(holder as YAMLMap<Node, Node | null>, edit.to)) return undefined
    const [start, end] = pair.key.range
    const named = spliced(text, start, end, isJson ? JSON.stringify(edit.to) : edit.to)
    if (edit.value === undefined) return named
    return changed(named, { kind: 'set', path: pathOf([...segments.slice(0, -1), edit.to]), value: edit.value })
  }
  if (edit.kind === 'split') return pair && isMap(holder) ? split(text, holder, pair, edit, isJson) : undefined
  if (edit.kind === 'remove') return undefined
  const value = pair ? pair.value : nodeAt(holder, [name])
  if (value?.range && !(isScalar(value) && value.value === null)) return replaced(text, value, edit.value, isJson)
  if (pair?.key.range) return inPlaceOfComment(text, pair.key.range[1], edit.value)
  return isMap(holder) && !pair
    ? inserted(text, holder as YAMLMap<Node, Node | null>, String(name), edit.value)
    : undefined
}

/** Writes a value in quotes where it has become a comment, since it begins with `#`. */
function inPlaceOfComment(text: string, from: number, value: unknown): string | undefined {
  const [found, before = ''] = /^([ \t]*:[ \t]+)#\S+/.exec(text.slice(from)) ?? []
  return found?.slice(before.length) === value
    ? spliced(text, from, from + found!.length, before + written(value))
    : undefined
}

/** Writes another value in the place of one; a list of the one that stands there is put around it. */
function replaced(text: string, value: Node, to: unknown, isJson: boolean): string | undefined {
  const [start, end] = value.range!
  const source = text.slice(start, end)
  if ((value as { anchor?: string }).anchor || /^[|>&*!]/.test(source)) return undefined
  const isFlow = source.startsWith('{') || source.startsWith('[')
  if (isScalar(value)) return spliced(text, start, end, isJson ? JSON.stringify(to) : written(to))
  const isWrap = Array.isArray(to) && to.length === 1
  return isWrap && isFlow && !source.includes('#') ? spliced(text, start, end, `[${source}]`) : undefined
}

/** Gives the key of a pair a field of its own, and its value the name of another. */
function split(
  text: string,
  holder: YAMLMap,
  { key }: FoundPair,
  { name, to }: Extract<Edit, { kind: 'split' }>,
  isJson: boolean,
): string | undefined {
  if (!key.range || !isScalar(key)) return undefined
  const [start, end] = key.range
  const field = (word: string): string => (isJson ? JSON.stringify(word) : word)
  const value = isJson ? JSON.stringify(key.value) : written(key.value)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const between = holder.flow ? ', ' : `\n${text.slice(lineStart, start).replace(/[^ ]/g, ' ')}`
  return spliced(text, start, end, `${field(name)}: ${value}${between}${field(to)}`)
}

/** Adds a field before the first of an object, indented as that is. */
function inserted(text: string, holder: YAMLMap<Node, Node | null>, name: string, value: unknown): string | undefined {
  const first = holder.items[0]?.key.range?.[0]
  if (first === undefined) return undefined
  if (holder.flow) {
    const isQuoted = text[first] === '"'
    return spliced(
      text,
      first,
      first,
      `${isQuoted ? JSON.stringify(name) : name}: ${isQuoted ? JSON.stringify(value) : written(value)}, `,
    )
  }
  const lineStart = text.lastIndexOf('\n', first - 1) + 1
  const indent = text.slice(lineStart, first).replace(/[^ ]/g, ' ')
  return spliced(text, first, first, `${name}: ${written(value)}\n${indent}`)
}

const spliced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

/** A value on one line, as YAML and JSON both read it; plain words without quotes. */
function written(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^[a-z][a-z0-9-]*$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off)$/.test(value)
  )
    return value
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${written(inner)}`)
      .join(', ')} }`
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  return JSON.stringify(value)
}

function pairOf(map: YAMLMap<Node, Node | null>, name: Segment): FoundPair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
}

function nodeAt(root: Node | null, segments: readonly Segment[]): Node | null | undefined {
  return segments.reduce<Node | null | undefined>(
    (node, segment) => (isCollection(node) ? node.get(segment, true) : undefined),
    root,
  )
}
