import { type EntryMessages, entryWords } from '../i18n/entryWords.ts'
import { wordsFor } from '../i18n/words.ts'
import type { Site } from './site.ts'

/** The words that entries of all kinds share. */
export const entryWordsOf = ({ messages }: Site): EntryMessages => wordsFor(entryWords, messages?.entry)
