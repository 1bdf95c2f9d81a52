import { areNames, localizedFields } from '../data/localizedFields.ts'
import { localize } from '../i18n/localize.ts'

/** What has a name that is the same in every language, by the fields that hold it; the community itself is in none. */
const haveProperNames = /* @__PURE__ */ new Set([
  '',
  'foundation',
  'handle',
  'person',
  'people',
  'members',
  'drivers',
  'repositories',
])

const marked = /* @__PURE__ */ new WeakMap<object, Map<string, unknown>>()

/**
 * A community whose texts name their language, where it says in `inLanguage` that this is not the language of the page;
 * else the community itself. What is made of its texts is then marked as texts given in several languages are.
 */
export function markedTexts<Data>(community: Data, locale: string): Data {
  const { inLanguage } = Object(community) as { inLanguage?: unknown }
  if (typeof inLanguage !== 'string' || !localize({ [inLanguage]: '' }, locale)?.lang) return community
  const known = marked.get(community as object) ?? new Map<string, unknown>()
  marked.set(community as object, known)
  if (!known.has(inLanguage)) known.set(inLanguage, withLanguage(community, inLanguage, ''))
  return known.get(inLanguage) as Data
}

function withLanguage(value: unknown, language: string, holder: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) =>
      typeof item === 'string' && areNames(holder) ? { [language]: item } : withLanguage(item, language, holder),
    )
  }
  if (typeof value !== 'object' || value === null) return value
  const { kind } = value as { kind?: unknown }
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => {
      const isText =
        localizedFields.has(name) &&
        (typeof field === 'string' || (Array.isArray(field) && !areNames(name))) &&
        !(name === 'name' && haveProperNames.has(holder)) &&
        !(name === 'reason' && kind === 'unscheduled')
      return [name, isText ? { [language]: field } : withLanguage(field, language, name)]
    }),
  )
}
