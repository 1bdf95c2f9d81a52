import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { ics, icsUsage } from './ics.ts'

const usage = `moothall: the community pages of open-source foundations, from data

Usage: moothall <command> [options]

Commands:
  ics        write the meetings as a calendar (.ics)

  moothall <command> --help says what it takes; moothall --version, which version this is.
`

interface Verb {
  usage: string
  run: (args: readonly string[], host: Host) => void
}

const verbs: Readonly<Record<string, Verb>> = { ics: { usage: icsUsage, run: ics } }

/**
 * Runs the command line of `moothall`, without the names of the program and the file.
 * @returns the exit code: 0 done, 1 the data is at fault, 2 the command line is
 * @example run(['ics', 'community.json', '-o', 'calls.ics'], host) // 0
 */
export function run(args: readonly string[], host: Host): 0 | 1 | 2 {
  const [name = '--help', ...rest] = args
  try {
    if (name === '--help' || name === '-h') host.print(usage)
    else if (name === '--version') host.print(`${host.version}\n`)
    else runVerb(name, rest, host)
    return 0
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    error.lines.forEach((line) => host.warn(line))
    return error.exitCode
  }
}

function runVerb(name: string, args: readonly string[], host: Host): void {
  if (!Object.hasOwn(verbs, name)) {
    throw new CommandError([`moothall: error: no command "${name}"; there is ${Object.keys(verbs).join(', ')}`], 2)
  }
  const verb = verbs[name]!
  if (args.includes('--help') || args.includes('-h')) host.print(verb.usage)
  else verb.run(args, host)
}
