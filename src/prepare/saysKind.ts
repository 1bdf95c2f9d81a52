import { localize } from '../i18n/localize.ts'
import type { Localized } from '../model/text.ts'
import { kindLabel } from './entryMessagesFor.ts'
import type { Site } from './site.ts'

interface Named {
  name?: Localized<string>
  kind?: string
  kindLabel?: Localized<string>
}

const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `

/** The name and the kind of an entry, as they can be compared. */
function plainWords(entry: Named, words: Readonly<Record<string, string>>, site: Site): [name: string, kind: string] {
  const kind = localize(entry.kindLabel, site.locale)?.value ?? kindLabel(words, entry.kind, site)
  return [plain(localize(entry.name, site.locale)?.value ?? ''), plain(kind)]
}

/** Whether the name of an entry says what it is already, as that of "Kiln Code of Conduct" does. */
export function saysKind(entry: Named, words: Readonly<Record<string, string>>, site: Site): boolean {
  const [name, kind] = plainWords(entry, words, site)
  return name.includes(kind)
}

/** Whether an entry is called as its kind, as a channel named "Slack" is. */
export function isKind(entry: Named, words: Readonly<Record<string, string>>, site: Site): boolean {
  const [name, kind] = plainWords(entry, words, site)
  return name === kind
}
