import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import type { Localized } from '../model/text.ts'
import { kindLabel } from './entryMessagesFor.ts'
import type { Site } from './site.ts'

interface OfKind {
  kind?: string
  kindLabel?: Localized<string>
  name?: Localized<string>
}

/** What an entry is, in the community's own words where it has some; nothing where its name says so. */
export function kindText(
  { kind, kindLabel: own, name }: OfKind,
  words: Readonly<Record<string, string>>,
  { locale }: Site,
): LocalizedChoice<string> | undefined {
  const choice = localize(own, locale) ?? { value: kindLabel(words, kind) }
  const said = ` ${localize(name, locale)?.value} `.toLowerCase()
  const isSaid = ['', 's'].some((plural) => said.includes(` ${choice.value.toLowerCase()}${plural} `))
  return choice.value && !isSaid ? choice : undefined
}
