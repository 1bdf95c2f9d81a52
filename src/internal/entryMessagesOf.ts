import { type EntryMessages, entryMessages } from '../i18n/entryMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Site } from './site.ts'

/** The words that entries of all kinds share. */
export const entryMessagesOf = ({ messages }: Site): EntryMessages => messagesFor(entryMessages, messages?.entry)
