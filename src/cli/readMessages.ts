import { readCommunityText } from '../data/readCommunityText.ts'
import { messageFaults } from '../i18n/messageFaults.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { readInput } from './readInput.ts'

/**
 * Reads a site's own words from a file, YAML or JSON, and compares them with the library's.
 * @throws CommandError with every word that has no place, and every placeholder that is never filled
 */
export function readMessages(file: string, host: Host): MessageOverrides {
  const { value, problems, placeOf } = readCommunityText(readInput(file, host), { fileName: file })
  const faults = problems.map(({ message, fix }) => ({ path: '', text: `${message} ${fix}` }))
  faults.push(...messageFaults(value))
  if (faults.length === 0) return value as MessageOverrides
  throw new CommandError(
    faults.map(({ path, text }) => {
      const { line, column } = placeOf(path)
      return `${file}:${line}:${column}: error: ${path === '' ? '' : `${path}: `}${text}`
    }),
  )
}
