import type { Severity } from '../data/problem.ts'
import { problemRules } from '../data/problemRules.ts'
import { fixText } from './fixText.ts'
import { prettyProblems } from './prettyProblems.ts'
import type { FileProblem } from './problems.ts'
import { escapedJson, lineText, messageText } from './terminalText.ts'

/** How `check` writes problems. */
export type ProblemFormat = 'pretty' | 'json' | 'sarif' | 'github'

interface Surroundings {
  files: readonly string[]
  /** The text of each file, by its name. */
  sources: ReadonlyMap<string, string>
  version: string
}

type Write = (problems: readonly FileProblem[], surroundings: Surroundings) => string

const pretty: Write = (problems, { files, sources }) => {
  const blocks = prettyProblems(problems, (file) => sources.get(file) ?? '').map((block) => `${block}\n`)
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => countOf(problems, severity))
  const place = files.length === 1 ? lineText(files[0]!) : `${files.length} files`
  const sum = `${counts.length > 0 ? counts.join(', ') : 'no problems'} in ${place}`
  const count = mended(problems, sources)
  const fix = count === 0 ? '' : `; \`moothall check --fix\` mends ${count === problems.length ? 'all' : count}`
  return `${[...blocks, sum + fix].join('\n')}\n`
}

/** How many of the problems a fix mends: those whose change the text can take. */
const mended = (problems: readonly FileProblem[], sources: ReadonlyMap<string, string>): number =>
  [...sources].reduce((sum, [file, text]) => {
    const edits = problems.flatMap((problem) => (problem.file === file && problem.edit ? [problem.edit] : []))
    if (edits.length === 0) return sum
    const applied = new Set(fixText(text, edits).applied.map((edit) => JSON.stringify(edit)))
    return sum + edits.filter((edit) => applied.has(JSON.stringify(edit))).length
  }, 0)

function countOf(problems: readonly FileProblem[], severity: Severity): string[] {
  const count = problems.filter((problem) => problem.severity === severity).length
  const name = severity === 'info' ? 'remark' : severity
  return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]
}

const json: Write = (problems) => {
  const rows = problems.map(({ file, place, severity, path, rule, message, fix, edit }) => ({
    file,
    ...place,
    severity,
    path,
    rule,
    message,
    fix,
    ...(edit && { edit }),
  }))
  return escapedJson(`${JSON.stringify(rows, undefined, 2)}\n`)
}

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change. */
const sarif: Write = (problems, { version }) => {
  const rules = [...new Set(problems.map(({ rule }) => rule))].toSorted()
  const results = problems.map(({ file, place, severity, path, rule, message, fix }) => ({
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${path === '' ? '' : `${path}: `}${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  }))
  const driver = {
    name: 'moothall',
    version,
    rules: rules.map((id) => ({ id, shortDescription: { text: problemRules[id] ?? id } })),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return escapedJson(`${JSON.stringify(log, undefined, 2)}\n`)
}

const uriOf = (file: string): string =>
  encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions. */
const github: Write = (problems) =>
  problems
    .map(({ file, place, severity, path, rule, message, fix }) => {
      const properties = { file, line: place.line, col: place.column, title: rule }
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      const text = `${path === '' ? '' : `${path}: `}${message}\n${fix}`
      return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(text)}\n`
    })
    .join('')

const escapeData = (text: string): string =>
  messageText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

// A record over all formats, so that a new one cannot be forgotten.
export const problemFormats: Record<ProblemFormat, Write> = { pretty, json, sarif, github }
