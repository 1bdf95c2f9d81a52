import type { DateMessages } from '../i18n/dateMessages.ts'
import { formatLocale, hourForm } from '../i18n/formats.ts'
import type { ReaderMessages } from './readerLine.ts'
import type { Site } from './site.ts'

/** What the reader's line needs in the browser: of the words for dates its own, and the form of times. */
export function readerMessages({ yourTime, running, past }: DateMessages, { locale }: Site): ReaderMessages {
  return { yourTime, running, past, locale: formatLocale(locale), hour: hourForm(locale) }
}
