import { type EntryMessages, entryMessages } from '../i18n/entryMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Site } from './site.ts'

/** The words that entries of all kinds share. */
export const entryMessagesFor = ({ messages }: Site): EntryMessages => messagesFor(entryMessages, messages?.entry)

/** The word for a kind. One that the library does not know is shown as the data has it. */
export function kindLabel(labels: Readonly<Record<string, string>>, kind: unknown, site: Site): string {
  const { kindUnknown, kindMissing } = entryMessagesFor(site)
  if (typeof kind !== 'string' || kind === '') return kindMissing
  return (Object.hasOwn(labels, kind) ? labels[kind] : undefined) ?? fill(kindUnknown, { kind })
}
