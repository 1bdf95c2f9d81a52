import { type EntryMessages, entryMessages } from '../i18n/entryMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Site } from './site.ts'

/** The words that entries of all kinds share. */
export const entryMessagesFor = ({ messages }: Site): EntryMessages => messagesFor(entryMessages, messages?.entry)

/** The word for a kind. One that the library does not know is shown as the data has it. */
export function kindLabel(labels: Readonly<Record<string, string>>, kind: string | undefined, site: Site): string {
  if (kind && Object.hasOwn(labels, kind)) return labels[kind]!
  const { kindUnknown, kindMissing } = entryMessagesFor(site)
  return kind ? fill(kindUnknown, { kind }) : kindMissing
}
