import type { DateMessages } from '../i18n/messages.ts'
import type { ReaderWords } from './ReaderTime.tsx'

/** Of the words for dates those that the reader's line needs in the browser. */
export const readerWords = ({ yourTime, running, past }: DateMessages): ReaderWords => ({ yourTime, running, past })
