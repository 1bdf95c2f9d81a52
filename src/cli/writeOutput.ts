import type { Host } from './host.ts'

/** Writes to the file that the command line names, else to standard output. */
export function writeOutput(text: string, output: string | undefined, host: Host): void {
  if (output === undefined) host.print(text)
  else host.writeFiles(new Map([[output, text]]))
}
