import type { Messages } from '../i18n/messages.ts'

// Scripts with words may run before that of the elements or after it, and two copies of that share the words.
const KEY = Symbol.for('moothall.messages')

/** Is dispatched on the window after words of a language were registered. */
export const REGISTERED = 'moothall:messages'

/** The words by the tags of their languages. */
export const registered = (): Map<string, Messages> =>
  ((globalThis as { [KEY]?: Map<string, Messages> })[KEY] ??= new Map<string, Messages>())

/**
 * Gives the elements the words of a language; those on the page are shown anew. The files `elements/locales/<tag>.js` of
 * the package do so by themselves.
 * @param locale a BCP 47 tag, such as `de`
 * @throws RangeError where it is none
 * @example
 * import de from 'moothall/locales/de'
 * registerMessages('de', de)
 */
export function registerMessages(locale: string, messages: Messages): void {
  registered().set(new Intl.Locale(locale).baseName, messages)
  // On a server there is nothing to show anew.
  if (typeof window !== 'undefined') dispatchEvent(new Event(REGISTERED))
}
