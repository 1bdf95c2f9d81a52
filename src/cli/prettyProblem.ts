import type { FileProblem } from './problems.ts'
import { messageText } from './terminalText.ts'

/**
 * A problem as compilers write it: where, how grave, what; the line of the source with a caret; what to do about it.
 * @example
 * // community.yaml:7:11: error: meetings[0].schedule.rule: … [rule]
 * //     7 |     rule: FREQ=FORTNIGHTLY
 * //       |           ^
 * //       fix: …
 */
export function prettyProblem(problem: FileProblem, source: string): string {
  const { file, place, severity, path, message, rule, fix } = problem
  const { line, column } = place
  const at = path === '' ? '' : `${path}: `
  const head = `${file}:${line}:${column}: ${severity}: ${at}${message} [${rule}]`
  return [head, ...quote(source.split(/\r?\n/)[line - 1], line, column), `      fix: ${fix}`]
    .map(messageText)
    .join('\n')
}

const MOST_BEFORE = 60
const MOST_AFTER = 80

/** The line, cut where it is long, with a caret under the column. */
function quote(text: string | undefined, line: number, column: number): string[] {
  if (text === undefined || text.trim() === '') return []
  const from = Math.max(0, column - 1 - MOST_BEFORE)
  const to = column - 1 + MOST_AFTER
  const shown = text.replaceAll('\t', ' ').slice(from, to) + (to < text.length ? '…' : '')
  const isCut = from > 0
  const caret = ' '.repeat(column - 1 - from + (isCut ? 1 : 0))
  return [`${String(line).padStart(5)} | ${isCut ? '…' : ''}${shown}`, `      | ${caret}^`]
}
