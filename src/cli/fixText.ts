import { isCollection, isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'

import { type Segment, segmentsOf } from '../data/path.ts'
import type { Edit } from '../data/problem.ts'
import { Spans } from './Spans.ts'

/** A text after some edits, and those that it could take. */
export interface FixedText {
  text: string
  applied: readonly Edit[]
}

/** What becomes of the text from `start` to `end`. */
interface Splice {
  start: number
  end: number
  by: string
}

type MapNode = YAMLMap<Node, Node | null>
type FoundPair = Pair<Node, Node | null>

/**
 * Makes edits in the text of a YAML or JSON file. Everything around them stays as it is, byte for byte: comments, quotes
 * and blank lines. An edit of a value that an anchor shares, or that carries a comment within, is left to a person, and
 * so is the second of two that meet at one place.
 * @example fixText('url: /\n', [{ kind: 'rename', path: 'url', to: 'href' }]).text // 'href: /\n'
 */
export function fixText(text: string, edits: readonly Edit[]): FixedText {
  const document = parseDocument(text, { uniqueKeys: false })
  if (document.errors.length > 0) return { text, applied: [] }
  const splices: Splice[] = []
  const changed = new Spans()
  const applied: Edit[] = []
  const taken = new Map<Node, Set<string>>()
  for (const edit of edits) {
    const holder = nodeAt(document.contents, segmentsOf(edit.path).slice(0, -1))
    const splice = holder && spliceOf(text, holder, edit)
    if (!splice || changed.meets(splice)) continue
    // Two fields of one object may not get the same name.
    const name = nameGiven(edit)
    const names = taken.get(holder) ?? new Set()
    if (names.has(name)) continue
    taken.set(holder, names.add(name))
    changed.add(splice)
    splices.push(splice)
    applied.push(edit)
  }
  return { text: splicedAll(text, splices), applied }
}

const nameGiven = (edit: Edit): string =>
  edit.kind === 'rename' || edit.kind === 'split' ? edit.to : String(segmentsOf(edit.path).at(-1))

/** At one place what is added comes first, the last of it before the others, then what stands there. */
function splicedAll(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((a, b) => b.start - a.start || b.end - a.end).toReversed()
  let done = 0
  const pieces = inOrder.map(({ start, end, by }) => {
    const piece = text.slice(done, start) + by
    done = end
    return piece
  })
  return pieces.join('') + text.slice(done)
}

function spliceOf(text: string, holder: Node, edit: Edit): Splice | undefined {
  const name = segmentsOf(edit.path).at(-1)
  if (name === undefined || !isCollection(holder) || holder.anchor) return undefined
  const isJson = /^\s*\{/.test(text)
  const map = isMap(holder) ? (holder as MapNode) : undefined
  const pair = map && pairOf(map, name)
  if (edit.kind === 'remove') return map && pair && removed(text, map, pair)
  if (edit.kind === 'rename') {
    if (!map || !pair?.key.range || pairOf(map, edit.to)) return undefined
    const [start, end] = pair.key.range
    const key = { start, end, by: isJson ? JSON.stringify(edit.to) : edit.to }
    return edit.value === undefined ? key : withValue(text, key, pair.value, edit.value, isJson)
  }
  if (edit.kind === 'split') return map && pair && split(text, map, pair, edit, isJson)
  const value = pair ? pair.value : nodeAt(holder, [name])
  if (value?.range && !(isScalar(value) && value.value === null)) return replaced(text, value, edit.value, isJson)
  if (pair?.key.range) return inPlaceOfComment(text, pair.key.range[1], edit.value)
  return map && !pair ? inserted(text, map, String(name), edit.value) : undefined
}

/** A key and its value, written anew as one. */
function withValue(text: string, key: Splice, value: Node | null, to: unknown, isJson: boolean): Splice | undefined {
  const splice = isScalar(value) ? replaced(text, value, to, isJson) : undefined
  return splice && { start: key.start, end: splice.end, by: key.by + text.slice(key.end, splice.start) + splice.by }
}

/** Gives the key of a pair a field of its own, and its value the name of another. */
function split(
  text: string,
  holder: MapNode,
  { key }: FoundPair,
  { name, to }: Extract<Edit, { kind: 'split' }>,
  isJson: boolean,
): Splice | undefined {
  if (!key.range || !isScalar(key)) return undefined
  const [start, end] = key.range
  const field = (word: string): string => (isJson ? JSON.stringify(word) : word)
  const value = isJson ? JSON.stringify(key.value) : written(key.value)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const between = holder.flow ? ', ' : `\n${text.slice(lineStart, start).replace(/[^ ]/g, ' ')}`
  return { start, end, by: `${field(name)}: ${value}${between}${field(to)}` }
}

/** Writes a value in quotes where it has become a comment, since it begins with `#`. */
function inPlaceOfComment(text: string, from: number, value: unknown): Splice | undefined {
  const [found = '', before = ''] = /^([ \t]*:[ \t]+)#\S+/.exec(text.slice(from)) ?? []
  const start = from + before.length
  return found !== '' && found.slice(before.length) === value
    ? { start, end: from + found.length, by: written(value) }
    : undefined
}

/** Removes a field that is not the only one, with no comment beside it. */
function removed(text: string, { items }: MapNode, pair: FoundPair): Splice | undefined {
  const index = items.indexOf(pair)
  const [before, after] = [items[index - 1], items[index + 1]]
  const start = after ? pair.key.range![0] : before && endOf(before)
  const end = after ? after.key.range![0] : trimmed(text, endOf(pair))
  if (start === undefined || isShared(text.slice(start, end))) return undefined
  const gap = after ? text.slice(endOf(pair), end) : text.slice(start, pair.key.range![0])
  return /^[\s,]*$/.test(gap) && !hasCommentAfter(text, end) ? { start, end, by: '' } : undefined
}

const endOf = ({ key, value }: FoundPair): number => value?.range?.[1] ?? key.range![1]

/** A block of text ends behind its last line, which stays the end of a line. */
const trimmed = (text: string, end: number): number => end - /\n*$/.exec(text.slice(0, end))![0].length

/** Whether others may refer to something in it, or a comment may stand in it. */
const isShared = (source: string): boolean => /&\w|(?:^|\s)#/.test(source)

const hasCommentAfter = (text: string, end: number): boolean => /^[ \t]*#/.test(text.slice(end))

/** Writes another value in the place of one; a list of the one that stands there is put around it. */
function replaced(text: string, value: Node, to: unknown, isJson: boolean): Splice | undefined {
  const [start, end] = value.range!
  const source = text.slice(start, end)
  if ((value as { anchor?: string }).anchor || /^[|>&*!]/.test(source)) return undefined
  const isFlow = source.startsWith('{') || source.startsWith('[')
  if (isScalar(value)) return { start, end, by: isJson ? JSON.stringify(to) : written(to) }
  const isWrap = Array.isArray(to) && to.length === 1
  return isWrap && isFlow && !source.includes('#') ? { start, end, by: `[${source}]` } : undefined
}

/** Adds a field before the first of an object, indented as that is. */
function inserted(text: string, holder: MapNode, name: string, value: unknown): Splice | undefined {
  const first = holder.items[0]?.key.range?.[0]
  if (first === undefined) return undefined
  if (holder.flow) {
    const isQuoted = text[first] === '"'
    const field = isQuoted ? JSON.stringify(name) : name
    return { start: first, end: first, by: `${field}: ${isQuoted ? JSON.stringify(value) : written(value)}, ` }
  }
  const lineStart = text.lastIndexOf('\n', first - 1) + 1
  const indent = text.slice(lineStart, first).replace(/[^ ]/g, ' ')
  return { start: first, end: first, by: `${name}: ${written(value)}\n${indent}` }
}

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

function pairOf(map: MapNode, name: Segment): FoundPair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
}

function nodeAt(root: Node | null, segments: readonly Segment[]): Node | null | undefined {
  return segments.reduce<Node | null | undefined>(
    (node, segment) => (isCollection(node) ? node.get(segment, true) : undefined),
    root,
  )
}
