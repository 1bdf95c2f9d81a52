import { memoizeBy, memoize } from './memoize.ts'
import type { Message, PluralMessage } from './message.ts'
import type { Overrides } from './messages.ts'

// Among the tables only those of plural forms have it.
const isPlural = (table: unknown): boolean => typeof table === 'object' && table !== null && 'one' in table

// Every entry of a page asks for its words, so each merge is made once.
const merges = new WeakMap<object, { builtIn: object; words: object }>()

/**
 * The library's words of one part, with the site's own in their place. Tables are merged entry by entry, but for plural
 * forms: those of two languages do not go together. A merge is kept for as long as the site's words live, so they are
 * not to be changed in place.
 */
export function messagesFor<Words extends object>(builtIn: Words, own: Overrides<Words> | undefined): Words {
  if (own === undefined) return builtIn
  const known = merges.get(own)
  if (known?.builtIn === builtIn) return known.words as Words
  const words = merge(builtIn, own)
  merges.set(own, { builtIn, words })
  return words
}

function merge<Words extends object>(builtIn: Words, own: Overrides<Words>): Words {
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
export function fill<Placeholder extends string>(
  message: Message<Placeholder>,
  values: Readonly<Record<Placeholder, string | number>>,
): string {
  const parts = memoize(messageParts, message, () => message.split(/\{([\w:]+)\}/))
  // Words and names take turns.
  let text = parts[0]!
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index]!
    text += `${valueOf(name, values) ?? `{${name}}`}${parts[index + 1]}`
  }
  return text
}

/** The form of a value that a message asks for, `{days:on}`; the plain one where the language has no such form. */
const valueOf = (name: string, values: Readonly<Record<string, string | number>>): string | number | undefined =>
  values[name] ?? values[name.replace(/:.*/, '')]

const messageParts = new Map<string, readonly string[]>()

/** Languages that count 21 as they count 1 have no use for "once" there. */
const formOf = (message: PluralMessage, category: Intl.LDMLPluralRule): string => {
  const form = message[category] ?? message.other
  return category === 'one' && !form.includes('{count}') ? message.other : form
}

interface Count {
  category: Intl.LDMLPluralRule
  number: string
}

const counts = /* @__PURE__ */ memoizeBy<string, number, Count>()

/**
 * Puts a count into the plural form that the language asks for. One and two of something have their own forms, `one` and
 * `two`, also in languages whose grammar makes no difference: "every month" and "every other month", not "every 1 month".
 *
 * @example
 * plural({ one: '{count} hour', other: '{count} hours' }, 2, 'en') // '2 hours'
 */
export function plural(message: PluralMessage, count: number, locale: string): string {
  const { category, number } = counts(locale, count, () => ({
    category: new Intl.PluralRules(locale).select(count),
    number: new Intl.NumberFormat(locale).format(count),
  }))
  const exact = count === 1 ? message.one : count === 2 ? message.two : undefined
  return fill(exact ?? formOf(message, category), { count: number })
}
