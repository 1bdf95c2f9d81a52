import { Composer, type CST, type Document, LineCounter, Parser, type YAMLError } from 'yaml'

import { isDeeperThan } from './cstDepth.ts'
import { MAX_DEPTH, MAX_LENGTH } from './limits.ts'
import { pathOf, type Segment, segmentsOf } from './path.ts'
import type { Edit, Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { YamlValues } from './YamlValues.ts'

/** A place in a text: line and column, both from 1. */
export interface TextPlace {
  line: number
  column: number
}

/** A problem of a text, with its place. */
export interface TextProblem extends Problem {
  place: TextPlace
}

export interface ReadCommunityTextOptions {
  /** The name of the file. One that ends in `.json` has to be JSON; anything else may be YAML or JSON. */
  fileName?: string
}

/** What a text holds, for `parseCommunity`. */
export interface CommunityText {
  /** Plain data; undefined where the text cannot be read. */
  value: unknown
  problems: readonly TextProblem[]
  /** The place of a path, as `Problem` has it, or of what is nearest around it. */
  placeOf: (path: string) => TextPlace
}

/** Enough to see what is wrong; a text that is no YAML at all has one for each line. */
const MOST_PROBLEMS = 50

/**
 * Reads the text of a community's file, YAML 1.2 or JSON, as plain data. It never throws, whatever the text holds.
 * Aliases that multiply, anchors within themselves, tags, keys given twice and keys such as `__proto__` are refused.
 * @example
 * const { value, problems, placeOf } = readCommunityText('version: 1\nid: kiln\nnaem: Kiln')
 * placeOf('naem') // { line: 3, column: 1 }
 */
export function readCommunityText(text: string, { fileName }: ReadCommunityTextOptions = {}): CommunityText {
  const source = text.replace(/^\uFEFF/, '')
  const { length } = source
  if (length > MAX_LENGTH) return unreadable(problemMessages.longText({ length, limit: MAX_LENGTH }))
  const lines = new LineCounter()
  const tokens = firstTokens(new Parser(lines.addNewLine).parse(source))
  if (isDeeperThan(tokens, MAX_DEPTH)) return unreadable(problemMessages.deepText(MAX_DEPTH))
  const documents = [...new Composer({ uniqueKeys: false }).compose(tokens, true, length)]
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems: TextProblem[] = []
  const report = (words: Words & { edit?: Edit }, path: readonly Segment[], offset: number) => {
    if (problems.length >= MOST_PROBLEMS) return
    problems.push({ severity: 'error', path: pathOf(path), ...words, place: placeAt(offset) })
  }

  for (const error of documents.flatMap((document) => document.errors).slice(0, MOST_PROBLEMS)) {
    report(syntaxWords(error, source), [], error.pos[0])
  }
  if (documents.length > 1) report(problemMessages.severalDocuments(), [], documents[1]!.range[0])
  const [document] = documents as [Document.Parsed | undefined]
  const root = document?.contents ?? undefined
  const values = new YamlValues(source, report)
  const read = values.read(root)
  if (problems.length === 0 && fileName?.toLowerCase().endsWith('.json')) {
    const reason = jsonFault(source)
    if (reason !== undefined) report(problemMessages.noJson(reason), [], 0)
  }
  const isWhole = !problems.some(({ rule }) => rule === 'syntax' || rule === 'several-documents')
  return {
    value: isWhole ? read : undefined,
    problems,
    placeOf: (path) => placeAt(values.offsetOf(root, segmentsOf(path))),
  }
}

/** The tokens of a text, as far as they are wanted: up to a second document, or to more faults than are reported. */
function firstTokens(parsed: Iterable<CST.Token>): CST.Token[] {
  const tokens: CST.Token[] = []
  let faults = 0
  let documents = 0
  for (const token of parsed) {
    tokens.push(token)
    if (token.type === 'error') faults++
    if (token.type === 'document') documents++
    if (faults >= MOST_PROBLEMS || documents > 1) break
  }
  return tokens
}

function unreadable(words: Words): CommunityText {
  const place = { line: 1, column: 1 }
  return {
    value: undefined,
    problems: [{ severity: 'error', path: '', ...words, place }],
    placeOf: () => place,
  }
}

function syntaxWords({ code, message, pos }: YAMLError, source: string): Words {
  if (code === 'TAB_AS_INDENT') return problemMessages.tab()
  const reason = message.replace(/\s+/g, ' ').slice(0, 200)
  const [lineBefore = ''] = source.slice(0, pos[0]).split('\n').slice(-1)
  return problemMessages.noYaml({ reason, isUnquoted: /^\s*(- )?\w+: /.test(lineBefore) })
}

function jsonFault(source: string): string | undefined {
  try {
    JSON.parse(source)
    return undefined
  } catch (error) {
    return (error as Error).message.slice(0, 200)
  }
}
