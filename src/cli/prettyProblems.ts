import type { FileProblem } from './problems.ts'
import { lineText } from './terminalText.ts'

/** Problems of one file with the same sentences. */
type Alike = [FileProblem, ...FileProblem[]]

/** Problems as compilers write them, each with those that have the same sentences. */
export function prettyProblems(problems: readonly FileProblem[], textOf: (file: string) => string): string[] {
  const files = new Map<string, readonly string[]>()
  return alike(problems).map((each) => {
    const { file, fileText } = each[0]
    const lines = files.get(file) ?? (fileText ?? textOf(file)).split(/\r?\n/)
    files.set(file, lines)
    return prettyProblem(each, lines)
  })
}

/** Problems of which each has the same sentences as the first, in the order of the first of each. */
function alike(problems: readonly FileProblem[]): Alike[] {
  const groups = new Map<string, Alike>()
  for (const problem of problems) {
    const { file, severity, rule, message, fix } = problem
    const key = JSON.stringify([file, severity, rule, message, fix])
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()]
}

/**
 * A problem as compilers write it: where, how grave, what; the line of the source with a caret; what to do about it. Others
 * with the same sentences are told by their lines.
 * @example
 * // community.yaml:7:11: error: meetings[0].schedule.rule: … [rule]
 * //     7 |     rule: FREQ=FORTNIGHTLY
 * //       |           ^
 * //       fix: …
 */
function prettyProblem([problem, ...others]: Alike, lines: readonly string[]): string {
  const { file, place, severity, path, message, rule, fix } = problem
  const { line, column } = place
  const at = path === '' ? '' : `${path}: `
  const head = `${file}:${line}:${column}: ${severity}: ${at}${message} [${rule}]`
  const quoted = quote(lines[line - 1], line, column)
  return [head, ...quoted, `      fix: ${fix}`, ...otherLines(others)].map(lineText).join('\n')
}

const MOST_LINES = 12

function otherLines(others: readonly FileProblem[]): string[] {
  if (others.length === 0) return []
  const lines = [...new Set(others.map(({ place }) => place.line))]
  const shown = lines.slice(0, MOST_LINES).join(', ')
  const places = others.length === 1 ? 'one more place' : `${others.length} more places`
  return [
    `      and in ${places}, line${lines.length === 1 ? '' : 's'} ${shown}${lines.length > MOST_LINES ? ', …' : ''}`,
  ]
}

const MOST_BEFORE = 60
const MOST_AFTER = 80

/** The line, cut where it is long, with a caret under the column. */
function quote(text: string | undefined, line: number, column: number): string[] {
  if (text === undefined || !/\S/.test(text)) return []
  const from = Math.max(0, column - 1 - MOST_BEFORE)
  const to = column - 1 + MOST_AFTER
  const shown = text.slice(from, to).replaceAll('\t', ' ') + (to < text.length ? '…' : '')
  const isCut = from > 0
  const caret = ' '.repeat(column - 1 - from + (isCut ? 1 : 0))
  return [`${String(line).padStart(5)} | ${isCut ? '…' : ''}${shown}`, `      | ${caret}^`]
}
