import type { Localized } from '../model/text.ts'

/** A text in one language. */
export interface LocalizedChoice<Value> {
  value: Value
  /** The language of the value, where it is not the one asked for. */
  lang?: string
}

const isText = (value: unknown): boolean => typeof value === 'string' || Array.isArray(value)

const languageOf = (tag: string): string => tag.replace(/-.*/, '').toLowerCase()

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
  if (isText(text)) return { value: text as Value }
  if (typeof text !== 'object' || text === null) return undefined
  const byTag = text as Readonly<Record<string, Value>>
  const asked = languageOf(locale)
  const fit = (tag: string): number => {
    if (tag.toLowerCase() === locale.toLowerCase()) return 3
    const language = languageOf(tag)
    return language === asked ? 2 : language === 'en' ? 1 : 0
  }
  let best: string | undefined
  for (const tag of Object.keys(byTag)) {
    if (isText(byTag[tag]) && (best === undefined || fit(tag) > fit(best))) best = tag
  }
  if (best === undefined) return undefined
  const value = byTag[best] as Value
  return fit(best) > 1 ? { value } : { value, lang: best }
}
