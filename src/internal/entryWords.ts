import { entryWords } from '../i18n/en.ts'
import type { EntryMessages } from '../i18n/messages.ts'
import { wordsFor } from '../i18n/words.ts'
import type { Site } from './site.ts'

/** The words that entries of all kinds share. */
export const entryWordsOf = ({ messages }: Site): EntryMessages => wordsFor(entryWords, messages?.entry)
