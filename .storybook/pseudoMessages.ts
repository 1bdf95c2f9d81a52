import { catalogue } from '../src/i18n/catalogue.ts'
import type { Messages } from '../src/i18n/messages.ts'

const longer: Readonly<Record<string, string>> = { a: 'áa', e: 'ée', i: 'íi', o: 'óo', u: 'úu' }

function pseudo(value: unknown): unknown {
  if (typeof value === 'string')
    return `⟦${value.replaceAll(/\{[\w:]+\}|\[|\]|[aeiou]/g, (part) => longer[part] ?? part)}⟧`
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, pseudo(each)]))
}

/** The tag that CLDR has for such words: English ones, accented. */
export const pseudoLocale = 'en-XA'

/** The English words, longer, accented and in brackets, so that a word which is in no catalogue stands out. */
export const pseudoMessages = pseudo(catalogue) as Messages
