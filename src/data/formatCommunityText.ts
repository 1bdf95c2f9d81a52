import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'

import { sameData } from '../calendar/sameData.ts'
import type { Community } from '../model/community.ts'
import { rankOf } from './fieldOrder.ts'
import { localizedFields } from './localizedFields.ts'
import { parseCommunity } from './parseCommunity.ts'
import { segmentsOf } from './path.ts'
import { isFields } from './plainData.ts'
import type { Problem } from './problem.ts'
import { readCommunityText } from './readCommunityText.ts'
import { shortDuration, shortForms, shortSchedule } from './writtenForms.ts'
import { WrittenPeople } from './writtenPeople.ts'
import { printDocument, readDocument } from './yamlLayout.ts'

/**
 * Writes a community's file anew: fields in one order, values in their short forms, comments kept. What the file stands
 * for does not change. A text that cannot be read is returned as it is.
 * @throws Error if the new text would stand for something else
 * @example
 * formatCommunityText('name: Kiln\nversion: 1\n') // 'version: 1\nname: Kiln\n'
 */
export function formatCommunityText(text: string, fileName?: string): string {
  const { value, problems } = readCommunityText(text, { fileName })
  if (value === undefined || problems.length > 0) return text
  const isJson = fileName?.toLowerCase().endsWith('.json') ?? false
  const parsed = parseCommunity(value)
  const document = readDocument(text)
  const { contents } = document
  if (isMap(contents)) {
    renameFields(document, parsed.problems)
    headComment(contents)
    new Formatter(document, value).formatMap(contents, undefined)
    const key = contents.items[0]?.key
    if (isScalar(key)) key.spaceBefore = false
  }
  const formatted = isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : printDocument(document, text)
  assertSame(parsed.community, formatted, fileName)
  return formatted
}

/** A file is not worth a field that is lost: what is written is read again. */
function assertSame(community: Community | undefined, formatted: string, fileName: string | undefined): void {
  const after = parseCommunity(readCommunityText(formatted, { fileName }).value)
  const isSame = community === undefined || sameData(community, after.community)
  if (!isSame) throw new Error('The formatted text stands for something else, so it is not written. Please report it.')
}

/** Writes names of earlier releases as they are today. */
function renameFields(document: Document, problems: readonly Problem[]): void {
  for (const { edit } of problems) {
    if (edit?.kind !== 'rename') continue
    const segments = segmentsOf(edit.path)
    const map = document.getIn(segments.slice(0, -1), true)
    const pair = isMap(map) ? map.items.find((each) => nameOf(each) === segments.at(-1)) : undefined
    if (pair && isScalar(pair.key)) pair.key.value = edit.to
  }
}

/** What stands above the first field is about the file, and stays above whichever field comes first. */
function headComment(contents: YAMLMap): void {
  const key = contents.items[0]?.key
  if (!isScalar(key) || !key.commentBefore) return
  contents.commentBefore = [contents.commentBefore, key.commentBefore].filter(Boolean).join('\n')
  key.commentBefore = null
}

class Formatter {
  /** An anchor has to come before what refers to it, so nothing moves where there is one. */
  readonly #isFixed: boolean
  readonly #people: WrittenPeople

  constructor(document: Document, community: unknown) {
    this.#people = new WrittenPeople(isFields(community) ? community : {})
    let hasAlias = false
    visit(document, { Alias: () => void (hasAlias = true) })
    this.#isFixed = hasAlias
  }

  formatMap(map: YAMLMap, field: string | undefined): void {
    for (const pair of map.items) this.#formatPair(pair)
    if (this.#isFixed || (field !== undefined && localizedFields.has(field))) return
    const ranked = map.items.map((pair, index) => ({ pair, rank: rankOf(nameOf(pair)), index }))
    map.items = ranked.toSorted((a, b) => a.rank - b.rank || a.index - b.index).map(({ pair }) => pair)
  }

  #formatPair(pair: Pair): void {
    const name = nameOf(pair)
    if (name === '$schema' || name.startsWith('x-')) return
    if (name === 'durationMinutes' && isScalar(pair.value) && isScalar(pair.key)) {
      const duration = shortDuration(pair.value.value)
      if (duration !== undefined) {
        pair.key.value = 'duration'
        pair.value.value = duration
        delete pair.value.source
      }
      return
    }
    if (isNode(pair.value)) pair.value = this.#formatted(pair.value, name)
  }

  #formatted(node: Node, field: string): Node {
    // A list of one stays a list.
    if (field === 'schedule' && !(isSeq(node) && node.items.length === 1)) {
      const text = this.#isPlain(node) ? shortSchedule(JSON.parse(JSON.stringify(node))) : undefined
      if (text !== undefined) return this.#scalar(text, node)
    }
    if (isSeq(node)) {
      node.items = node.items.map((item) => (isNode(item) ? this.#formatted(item, field) : item))
      return node
    }
    if (!isMap(node)) return node
    const short = this.#isPlain(node)
      ? shortForms[field]?.(JSON.parse(JSON.stringify(node)) as Record<string, unknown>)
      : undefined
    // The text would stand for somebody of whom more is known.
    const isOther = field !== 'people' && typeof short === 'string' && this.#people.find(short) !== undefined
    if (short !== undefined && !isOther) return this.#scalar(short, node)
    this.formatMap(node, field)
    return node
  }

  /** Whether a node has no comments within it, and nothing that others refer to. */
  #isPlain(node: Node): boolean {
    let isPlain = !isAlias(node) && !this.#isFixed
    visit(node, (_key, each) => {
      if (isPair(each)) return
      if (isNode(each) && (each.comment || (each.commentBefore && each !== node))) isPlain = false
    })
    return isPlain
  }

  #scalar(value: unknown, replaced: Node): Node {
    const scalar = parseDocument('').createNode(value) as Node
    scalar.commentBefore = replaced.commentBefore
    scalar.spaceBefore = replaced.spaceBefore
    return scalar
  }
}

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key)
