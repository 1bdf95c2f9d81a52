import type { Community } from '../model/community.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { prettyProblems } from './prettyProblems.ts'
import { openCommunity } from './problems.ts'

/**
 * Reads a community from a file, YAML or JSON, for the verbs that make something of it.
 * @throws CommandError with every error in the data
 */
export function readCommunity(file: string, host: Host): Community {
  const { community, problems, text } = openCommunity(file, host)
  if (community) return community
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new CommandError(prettyProblems(errors, () => text))
}
