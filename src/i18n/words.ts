import type { Overrides, PluralMessage } from './messages.ts'

// Among the tables only those of plural forms have it.
const isPlural = (table: unknown): boolean => typeof table === 'object' && table !== null && 'one' in table

/**
 * The library's words of one part, with the site's own in their place. Tables are merged entry by entry, but for plural
 * forms: those of two languages do not go together.
 */
export function wordsFor<Words extends object>(builtIn: Words, own: Overrides<Words> | undefined): Words {
  if (own === undefined) return builtIn
  const merged = { ...builtIn }
  for (const name of Object.keys(own) as (keyof Words)[]) {
    const word: unknown = own[name]
    if (typeof word === 'string') merged[name] = word as Words[keyof Words]
    else if (typeof word === 'object' && word !== null) {
      const isWhole = isPlural(builtIn[name]) && 'other' in word
      merged[name] = isWhole ? (word as Words[keyof Words]) : { ...merged[name], ...word }
    }
  }
  return merged
}

/**
 * Puts values into a message.
 *
 * @example
 * fill('Every {days}', { days: 'Thursday' }) // 'Every Thursday'
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

const pluralRules = new Map<string, Intl.PluralRules>()
const numberFormats = new Map<string, Intl.NumberFormat>()

// Making an Intl object costs about fifty times its use, so each is made once.
function cached<Value>(cache: Map<string, Value>, locale: string, make: () => Value): Value {
  let value = cache.get(locale)
  if (value === undefined) cache.set(locale, (value = make()))
  return value
}

/**
 * Puts a count into the plural form that the language asks for. One of something has its own form, `one`, also in
 * languages whose grammar makes no difference, such as Japanese: "every month" is no "every 1 month".
 *
 * @example
 * plural({ one: '{count} hour', other: '{count} hours' }, 2, 'en') // '2 hours'
 */
export function plural(message: PluralMessage, count: number, locale: string): string {
  const category = cached(pluralRules, locale, () => new Intl.PluralRules(locale)).select(count)
  const number = cached(numberFormats, locale, () => new Intl.NumberFormat(locale)).format(count)
  return fill((count === 1 ? message.one : undefined) ?? message[category] ?? message.other, { count: number })
}
