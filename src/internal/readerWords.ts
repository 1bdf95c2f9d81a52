import type { DateMessages } from '../i18n/dateWords.ts'
import { formatLocale, hourForm } from '../i18n/formats.ts'
import type { ReaderWords } from './readerLine.ts'
import type { Site } from './site.ts'

/** What the reader's line needs in the browser: of the words for dates its own, and the form of times. */
export function readerWords({ yourTime, running, past }: DateMessages, { locale }: Site): ReaderWords {
  return { yourTime, running, past, locale: formatLocale(locale), hour: hourForm(locale) }
}
