import { type EntryMessages, entryMessages } from '../i18n/entryMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Site } from './site.ts'

/** The words that entries of all kinds share. */
export const entryMessagesFor = ({ messages }: Site): EntryMessages => messagesFor(entryMessages, messages?.entry)

/** The word for a kind. One that the library does not know is shown as the data has it. */
export function kindLabel(labels: Readonly<Record<string, string>>, kind: unknown): string {
  if (typeof kind !== 'string') return ''
  return (Object.hasOwn(labels, kind) ? labels[kind] : undefined) ?? kind
}
