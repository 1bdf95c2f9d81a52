import type { ReactElement, ReactNode } from 'react'

import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Entry } from '../model/entry.ts'
import type { Localized } from '../model/text.ts'
import { entryMessagesOf } from './entryMessagesOf.ts'
import { unwrapped } from './inOrder.ts'
import { itemAt } from './place.ts'
import { errorMessage } from './errorMessage.ts'
import type { Site } from './site.ts'
import { isDevelopment, warnOnce } from './warnOnce.ts'

export interface EntryItemsOptions<Value extends Entry> {
  entries: readonly Value[]
  /** Names the collection in messages to developers: `channels`. */
  at: string
  /** Begins the anchor of each entry: `channel` makes `#channel-chat`. Without it, none: the same entry may stand in several lists. */
  anchor?: string
  site: Site
  className?: string
  /** The content of one entry. Must build it in place, so that what it throws is caught here. */
  content: (entry: Value, at: string) => ReactNode
}

/** One `<li>` for each entry. An entry that cannot be shown says so in its own place, and the others stand. */
export function entryItems<Value extends Entry>(options: EntryItemsOptions<Value>): ReactElement[] {
  const { at, anchor, site, className, content } = options
  return entriesOf(options.entries, at).map((entry, index) => {
    const id = typeof entry?.id === 'string' && entry.id !== '' ? entry.id : undefined
    return (
      <li key={id ?? index} id={id && anchor && `${site.idPrefix}${anchor}-${id}`} className={className}>
        {contentOrError(entry, itemAt(at, index), site, content)}
      </li>
    )
  })
}

/** The entries of a list, or none where the data holds something else. */
export function entriesOf<Value>(entries: readonly Value[] | undefined, at: string): readonly Value[] {
  if (Array.isArray(entries)) return entries as readonly Value[]
  if (entries) warnOnce(() => `${at} is not a list, so nothing of it is shown; write a list of entries.`)
  return []
}

/** The content of an entry, or in its place what stands for an entry that cannot be shown. */
export function contentOrError<Value extends Entry>(
  entry: Value,
  at: string,
  site: Site,
  content: (entry: Value, at: string) => ReactNode,
): ReactNode {
  try {
    return unwrapped(content(entry, at))
  } catch (error) {
    const reason = errorMessage(error)
    warnOnce(() => `${at} cannot be shown: ${reason}`)
    const name = nameOf(entry, site)
    return (
      <p data-slot="broken-entry">
        {name !== '' && <strong>{name}</strong>} {entryMessagesOf(site).notShown}
        {isDevelopment && <code>{` ${at}: ${reason}`}</code>}
      </p>
    )
  }
}

function nameOf(entry: unknown, site: Site): string {
  const { name, title, label } = Object(entry) as Record<string, Localized<string> | undefined>
  return localize(name ?? title ?? label, site.locale)?.value ?? ''
}

/** A name for the reader; where the data has none, words that say so. */
export function nameOrMissing(name: Localized<string> | undefined, at: string, site: Site): ReactElement {
  // A name may run the other way than the text around it: "#quayside" would else end in its number sign.
  // Most are given in one language, and a page has hundreds.
  if (typeof name === 'string' && name !== '') return <bdi>{name}</bdi>
  const { value, lang, isMissing } = nameText(name, at, site)
  return isMissing ? <em data-slot="missing">{value}</em> : <bdi lang={lang}>{value}</bdi>
}

/** The same as text, for what the browser is handed. */
export function nameText(
  name: Localized<string> | undefined,
  at: string,
  site: Site,
): LocalizedChoice<string> & { isMissing?: boolean } {
  const choice = localize(name, site.locale)
  if (choice?.value) return choice
  warnOnce(() => `${at} is missing, so the reader sees words in its place; give the entry a name.`)
  return { value: entryMessagesOf(site).nameMissing, isMissing: true }
}

/** The word for a kind; where the library has none, words that say so. */
export function kindWord(table: Readonly<Record<string, string>>, kind: unknown, at: string, site: Site): string {
  if (typeof kind === 'string' && Object.hasOwn(table, kind)) return table[kind] ?? ''
  const words = entryMessagesOf(site)
  warnOnce(() => `${at} is ${JSON.stringify(kind)}; use one of ${Object.keys(table).join(', ')}.`)
  return typeof kind === 'string' ? fill(words.kindUnknown, { kind }) : words.kindMissing
}
