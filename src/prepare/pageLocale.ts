import type { MessageOverrides } from '../i18n/messages.ts'
import { missingMessages } from '../i18n/missingWords.ts'
import { shippedLocale } from '../i18n/shippedLocales.ts'
import { warnOnce } from './warnOnce.ts'

/**
 * The language of a page: that of its words. The library's own are English, and dates of another language among them
 * would be read aloud in neither.
 */
export function pageLocale(locale: string, messages: MessageOverrides | undefined): string {
  if (/^en(-|$)/i.test(locale)) return locale
  const missing = missingMessages(messages)
  if (missing.length === 0) return locale
  warnOnce(() => {
    const names = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ` and ${missing.length - 5} more` : '')
    const tag = shippedLocale(locale)
    const fix =
      tag === undefined
        ? 'Add them to messages.'
        : `Hand over the default export of "moothall/locales/${tag}" as messages.`
    return `locale ${JSON.stringify(locale)} needs words in that language; messages lacks ${names}. The page is in English. ${fix}`
  })
  return 'en'
}
