import { hasWords } from '../i18n/hasWords.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import type { Localized } from '../model/text.ts'
import { entryMessagesFor } from './entryMessagesFor.ts'
import type { Site } from './site.ts'

/** A name in the reader's language; where the data has none, words that say so. */
export function nameText(
  name: Localized<string> | undefined,
  site: Site,
): LocalizedChoice<string> & { isMissing?: boolean } {
  const choice = localize(name, site.locale)
  return choice?.value && hasWords(choice.value)
    ? choice
    : { value: entryMessagesFor(site).nameMissing, isMissing: true }
}
