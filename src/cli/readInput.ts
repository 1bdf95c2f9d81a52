import { errorMessage } from '../calendar/errorMessage.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'

/**
 * Reads a file that the command line names.
 * @throws CommandError where it cannot be read
 */
export function readInput(file: string, host: Pick<Host, 'readFile'>): string {
  try {
    return host.readFile(file)
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const reason = isMissing
      ? 'there is no such file. Put it there, or correct the path.'
      : `it cannot be read: ${errorMessage(error)}`
    throw new CommandError([`${file}: error: ${reason}`])
  }
}
