import type { Host } from '../../src/cli/host.ts'
import { run } from '../../src/cli/run.ts'

/** What a run of the command left behind. */
interface Left {
  exitCode: number
  printed: string
  written: Record<string, string>
  warnings: string[]
}

/** Of the built package, what the verbs copy. */
const packageFiles: Record<string, string> = {
  'styles.css': '/* styles */',
  'elements.js': '/* elements */',
  'enhance.js': '/* enhance */',
  'enhance-time.js': '/* time */',
  'enhance-agenda.js': '/* agenda */',
  'enhance-controls.js': '/* controls */',
  'enhance-dates.js': '/* dates */',
  'themes/harbour.css': '/* harbour */',
}

/** Sunday, 3 May 2026, 12:00 UTC. */
export const clock = Date.UTC(2026, 4, 3, 12)

/** Runs the command on files that are not on a disk. What is no text is written as JSON. */
export async function runOn(
  args: readonly string[],
  files: Readonly<Record<string, unknown>>,
  more: Partial<Host> = {},
): Promise<Left> {
  const left: Left = { exitCode: 0, printed: '', written: {}, warnings: [] }
  left.exitCode = await run(args, {
    readFile: (path) => {
      if (!Object.hasOwn(files, path)) throw new Error('no such file')
      const data = files[path]
      return typeof data === 'string' ? data : JSON.stringify(data)
    },
    exists: (path) => Object.hasOwn(files, path),
    writeFiles: (written) => Object.assign(left.written, Object.fromEntries(written)),
    replaceFile: (path, text) => (left.written[path] = text),
    packageFile: (path) => packageFiles[path],
    print: (text) => (left.printed += text),
    warn: (line) => left.warnings.push(line),
    now: () => clock,
    zoneData: '2026a',
    version: '9.9.9',
    ...more,
  })
  return left
}
