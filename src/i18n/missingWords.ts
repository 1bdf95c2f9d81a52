import { catalogue } from './catalogue.ts'
import type { MessageOverrides } from './messages.ts'

const missing = /* @__PURE__ */ new WeakMap<object, readonly string[]>()

const every = /* @__PURE__ */ Object.keys(catalogue)

/** The names of the messages that a site's own words lack, such as `meetings.join`; none where they are a catalogue. */
export function missingMessages(own: MessageOverrides | undefined): readonly string[] {
  if (!own) return every
  const known = missing.get(own)
  if (known) return known
  const names = missingIn(own, catalogue, '')
  missing.set(own, names)
  return names
}

function missingIn(own: unknown, builtIn: unknown, path: string): string[] {
  if (typeof builtIn === 'string') return typeof own === 'string' ? [] : [path]
  const words = Object(own) as Readonly<Record<string, unknown>>
  const forms = builtIn as Readonly<Record<string, unknown>>
  // Of plural forms, a language has its own; one is for all the rest.
  if ('one' in forms && 'other' in forms) return typeof words['other'] === 'string' ? [] : [path]
  return Object.entries(forms).flatMap(([name, word]) =>
    missingIn(words[name], word, path === '' ? name : `${path}.${name}`),
  )
}
