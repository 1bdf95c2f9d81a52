import type { Localized } from '../model/text.ts'

/** A text in one language. */
export interface LocalizedChoice<Value> {
  value: Value
  /** The language of the value, where it is not the one asked for. */
  lang?: string
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? ''

/**
 * Chooses the text for a reader: the language asked for, else a relative of it, else English, else the first.
 * Gives `undefined` for anything that is no text.
 *
 * @example
 * localize({ en: 'Meetings', de: 'Treffen' }, 'de-AT') // { value: 'Treffen' }
 * localize({ de: 'Treffen' }, 'fr') // { value: 'Treffen', lang: 'de' }
 */
export function localize<Value>(
  text: Localized<Value> | undefined,
  locale: string,
): LocalizedChoice<Value> | undefined {
  if (typeof text === 'string' || Array.isArray(text)) return { value: text as Value }
  if (typeof text !== 'object' || text === null) return undefined
  const byTag = text as Readonly<Record<string, Value>>
  const tags = Object.keys(byTag).filter((each) => byTag[each] !== null)
  const asked = languageOf(locale)
  const tag =
    tags.find((each) => each.toLowerCase() === locale.toLowerCase()) ??
    tags.find((each) => languageOf(each) === asked) ??
    tags.find((each) => languageOf(each) === 'en') ??
    tags[0]
  if (tag === undefined) return undefined
  const value = byTag[tag] as Value
  return languageOf(tag) === asked ? { value } : { value, lang: tag }
}
