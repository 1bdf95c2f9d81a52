import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from 'yaml'

import { MAX_DEPTH, MAX_VALUES, UNSAFE_KEYS } from './limits.ts'
import { pathOf, type Segment } from './path.ts'
import type { Edit } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'

/** Notes a problem at a path, and at an offset in the text. */
export type ReportAt = (words: Words & { edit?: Edit }, path: readonly Segment[], offset: number) => void

/** The tags of YAML's core schema (YAML 1.2 §10.3). Any other asks the reader to make something of its own. */
const CORE_TAG = /^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/

const offsetOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0

/** Makes plain data of YAML nodes. The parser's own way would follow an alias however often, and take any key. */
export class YamlValues {
  private readonly source: string
  private readonly report: ReportAt
  private readonly anchors = new Map<string, Node>()
  private readonly aliases = new Map<Alias, Node>()
  private readonly open = new Set<Node>()
  private readonly pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  private left = MAX_VALUES
  private aliasDepth = 0

  constructor(source: string, report: ReportAt) {
    this.source = source
    this.report = report
  }

  read(node: Node | null | undefined, path: readonly Segment[] = []): unknown {
    if (!node) return null
    if (this.left <= 0 || path.length > MAX_DEPTH) return this.tooMuch(node, path)
    this.left--
    if (isAlias(node)) return this.readAlias(node, path)
    const { anchor, tag } = node as ParsedNode
    if (anchor && this.aliasDepth === 0) this.anchors.set(anchor, node)
    if (tag && !CORE_TAG.test(tag)) {
      this.report(problemMessages.customTag(tag), path, offsetOf(node))
      return null
    }
    if (isScalar(node)) return node.value
    this.open.add(node)
    const value = isMap(node)
      ? this.readMap(node, path)
      : isSeq(node)
        ? node.items.map((item, index) => this.read(item as Node, [...path, index]))
        : null
    this.open.delete(node)
    return value
  }

  private readMap(map: YAMLMap, path: readonly Segment[]): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    for (const { key: node, value: inner } of map.items as { key: Node; value: Node | null }[]) {
      const key = this.readKey(node, path)
      if (key === undefined) continue
      const at = [...path, key]
      if (UNSAFE_KEYS.has(key)) {
        this.report(problemMessages.unsafeKey(key), at, offsetOf(node))
      } else if (key === '<<') {
        this.report(problemMessages.mergeKey(), at, offsetOf(node))
      } else if (Object.hasOwn(value, key)) {
        this.report(problemMessages.duplicateKey(key), at, offsetOf(node))
      } else value[key] = this.readComment(key, node, inner, at) ?? this.read(inner, at)
    }
    return value
  }

  /** A value that begins with `#`, and so has become a comment: `name: #general`. */
  private readComment(key: string, node: Node, inner: Node | null, path: readonly Segment[]): string | undefined {
    const isEmpty = inner === null || (isScalar(inner) && inner.value === null && !inner.source)
    if (!isEmpty || !node.range) return undefined
    const [, value] =
      /^[ \t]*:[ \t]+(#[\p{L}\d][^\s#]*)[ \t]*(?:\r?\n|$)/u.exec(
        this.source.slice(node.range[1], node.range[1] + 200),
      ) ?? []
    if (value === undefined || /^#(?:todo|fixme|tbd|xxx)\b/i.test(value)) return undefined
    const edit: Edit = { kind: 'set', path: pathOf(path), value }
    this.report({ ...problemMessages.commentForValue({ field: key, value }), edit }, path, offsetOf(node))
    return value
  }

  private readKey(node: Node | null, path: readonly Segment[]): string | undefined {
    if (isScalar(node) && (!node.tag || CORE_TAG.test(node.tag))) {
      if (node.anchor) this.anchors.set(node.anchor, node)
      return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
    }
    this.report(problemMessages.key(), path, offsetOf(node))
    return undefined
  }

  private readAlias(alias: Alias, path: readonly Segment[]): unknown {
    const target = this.aliases.get(alias) ?? this.anchors.get(alias.source)
    if (!target) {
      this.report(problemMessages.unknownAlias(alias.source), path, offsetOf(alias))
      return null
    }
    if (this.open.has(target)) {
      this.report(problemMessages.aliasLoop(alias.source), path, offsetOf(alias))
      return null
    }
    this.aliases.set(alias, target)
    this.aliasDepth++
    const value = this.read(target, path)
    this.aliasDepth--
    return value
  }

  private tooMuch(node: Node, path: readonly Segment[]): null {
    // Once is enough: everything that follows is left out too.
    if (this.left > -1) this.report(problemMessages.manyAliases(), path, offsetOf(node))
    this.left = -1
    return null
  }

  /** The first pair of each key. */
  private pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.pairs.get(map)
    if (known) return known
    const pairs = new Map<string, Pair>()
    for (const pair of map.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : undefined
      if (name !== undefined && !pairs.has(name)) pairs.set(name, pair)
    }
    this.pairs.set(map, pairs)
    return pairs
  }

  /** The offset of a path in the text: of the key for a field, of the value for an item of a list. */
  offsetOf(root: Node | null | undefined, path: readonly Segment[]): number {
    let node = root
    let offset = offsetOf(root)
    for (const segment of path) {
      if (isAlias(node)) node = this.aliases.get(node)
      if (isMap(node)) {
        const pair = this.pairsOf(node).get(String(segment))
        if (!pair) break
        offset = offsetOf(pair.key as Node)
        node = pair.value as Node | null
      } else if (isSeq(node)) {
        const item = node.items[Number(segment)] as Node | undefined
        if (!item) break
        offset = offsetOf(item)
        node = item
      } else break
    }
    return offset
  }
}
