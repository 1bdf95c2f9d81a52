import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { problemFormats, type ProblemFormat } from './problemFormats.ts'
import { openCommunity, problemsOf } from './problems.ts'

export interface CheckOptions {
  now?: number
  format: ProblemFormat
  maxWarnings?: number
  quiet?: boolean
}

/** The verb `check`: says what is wrong or stale in files. Exit code 1 where there are errors, or too many warnings. */
export function check(files: readonly string[], options: CheckOptions, host: Host): void {
  const now = options.now ?? host.now()
  const opened = files.map((file) => openCommunity(file, host))
  const problems = opened.flatMap((each) => problemsOf(each, now))
  const sources = new Map(opened.map(({ file, text }) => [file, text]))
  const shown = options.quiet ? problems.filter(({ severity }) => severity === 'error') : problems
  host.print(problemFormats[options.format](shown, { files, sources, version: host.version }))
  const count = (severity: string): number => problems.filter((each) => each.severity === severity).length
  if (count('error') > 0) throw new CommandError([])
  const { maxWarnings = Infinity } = options
  if (count('warning') > maxWarnings) {
    throw new CommandError([`moothall check: error: warnings: ${count('warning')}, allowed: ${maxWarnings}`])
  }
}
