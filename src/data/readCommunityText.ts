import { Composer, type CST, type Document, LineCounter, Parser, type YAMLError } from 'yaml'

import { isDeeperThan } from './cstDepth.ts'
import { MAX_DEPTH, MAX_LENGTH } from './limits.ts'
import { pathOf, type Segment, segmentsOf } from './path.ts'
import type { Problem } from './problem.ts'
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
  if (source.length > MAX_LENGTH) {
    const message = `It has ${source.length} characters, more than the ${MAX_LENGTH} that are read.`
    return unreadable('too-large', message, 'Split it into several communities.')
  }
  const lines = new LineCounter()
  const tokens = firstTokens(new Parser(lines.addNewLine).parse(source))
  if (isDeeperThan(tokens, MAX_DEPTH)) {
    const message = `It is nested more than ${MAX_DEPTH} levels deep, so it is not read.`
    return unreadable('too-deep', message, 'No field of a community is as deep as that; look for brackets left open.')
  }
  const documents = [...new Composer({ uniqueKeys: false }).compose(tokens, true, source.length)]
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems: TextProblem[] = []
  const report = (rule: string, path: readonly Segment[], offset: number, message: string, fix: string) => {
    if (problems.length >= MOST_PROBLEMS) return
    problems.push({ severity: 'error', path: pathOf(path), rule, message, fix, place: placeAt(offset) })
  }

  for (const error of documents.flatMap((document) => document.errors).slice(0, MOST_PROBLEMS)) {
    report('syntax', [], error.pos[0], ...syntaxWords(error, source))
  }
  if (documents.length > 1) {
    const message = 'It holds more than one document; only one community stands in a file.'
    report(
      'several-documents',
      [],
      documents[1]!.range[0],
      message,
      'Put what follows the line `---` into a file of its own.',
    )
  }
  const [document] = documents as [Document.Parsed | undefined]
  const root = document?.contents ?? undefined
  const values = new YamlValues(report)
  const read = values.read(root)
  if (problems.length === 0 && fileName?.toLowerCase().endsWith('.json')) {
    const message = jsonFault(source)
    if (message !== undefined)
      report('syntax', [], 0, message, 'Write it as JSON, or give the file a name that ends in `.yaml`.')
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

function unreadable(rule: string, message: string, fix: string): CommunityText {
  const place = { line: 1, column: 1 }
  return {
    value: undefined,
    problems: [{ severity: 'error', path: '', rule, message, fix, place }],
    placeOf: () => place,
  }
}

function syntaxWords({ code, message, pos }: YAMLError, source: string): [message: string, fix: string] {
  if (code === 'TAB_AS_INDENT')
    return ['A line is indented with a tab, which YAML does not allow.', 'Indent with spaces.']
  const reason = message.replace(/\s+/g, ' ').slice(0, 200)
  const [lineBefore = ''] = source.slice(0, pos[0]).split('\n').slice(-1)
  const isUnquoted = /^\s*(- )?\w+: /.test(lineBefore)
  return [
    `It cannot be read as YAML: ${reason}`,
    isUnquoted
      ? 'Put the value in quotes: a colon, `@`, `#` or a bracket in it means something to YAML.'
      : 'Look at this line and the one above it.',
  ]
}

function jsonFault(source: string): string | undefined {
  try {
    JSON.parse(source)
    return undefined
  } catch (error) {
    return `It is not JSON: ${(error as Error).message.slice(0, 200)}`
  }
}
