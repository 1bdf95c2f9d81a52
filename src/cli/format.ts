import { formatCommunityText } from '../data/formatCommunityText.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { prettyProblems } from './prettyProblems.ts'
import { openCommunity } from './problems.ts'

export interface FormatOptions {
  check?: boolean
}

/** The verb `format`: writes files in one order and in short forms. With `--check` it only lists those that would change. */
export function format(files: readonly string[], { check }: FormatOptions, host: Host): void {
  const unformatted = files.flatMap((file) => {
    const { community, text, problems } = openCommunity(file, host)
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (community === undefined) throw new CommandError(prettyProblems(errors, () => text))
    const formatted = formatCommunityText(text, file)
    if (formatted === text && file !== '-') return []
    if (check) return file
    if (file === '-') host.print(formatted)
    else host.replaceFile(file, formatted)
    return []
  })
  if (unformatted.length === 0) return
  throw new CommandError(unformatted.map((file) => `${file}: error: it is not formatted. Run moothall format ${file}.`))
}
