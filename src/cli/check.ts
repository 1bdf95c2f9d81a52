import { CommandError } from './CommandError.ts'
import { fixFile } from './fixFile.ts'
import type { Host } from './host.ts'
import { problemFormats, type ProblemFormat } from './problemFormats.ts'
import { openCommunity, problemsOf } from './problems.ts'
import { snapshotPath } from './snapshotFile.ts'

export interface CheckOptions {
  now?: number
  format: ProblemFormat
  maxWarnings?: number
  quiet?: boolean
  lenient?: boolean
  fix?: boolean
  watch?: boolean
}

/** The verb `check`: says what is wrong or stale in files. Exit code 1 where there are errors, or too many warnings. */
export async function check(files: readonly string[], options: CheckOptions, host: Host): Promise<void> {
  if (options.watch && host.watch === undefined)
    throw new CommandError(['moothall check: error: files cannot be watched here'], 2)
  if ((options.watch || options.fix) && files.includes('-'))
    throw new CommandError(['moothall check: error: --fix and --watch need files; received standard input'], 2)
  const odd = options.watch || options.fix ? files.find((file) => host.isFile?.(file) === false) : undefined
  if (odd !== undefined)
    throw new CommandError([`moothall check: error: --fix and --watch need files; ${odd} is none`], 2)
  if (!options.watch) return checkOnce(files, options, host)
  const again = () => {
    try {
      checkOnce(files, options, host)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      error.lines.forEach((line) => host.warn(line))
    }
  }
  again()
  await host.watch!([...files, ...files.map(snapshotPath)], again)
}

function checkOnce(files: readonly string[], options: CheckOptions, host: Host): void {
  const now = options.now ?? host.now()
  const { lenient = false } = options
  if (options.fix) files.forEach((file) => fixFile(file, lenient, host))
  const opened = files.map((file) => openCommunity(file, host, lenient))
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
