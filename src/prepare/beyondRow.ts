import { localize } from '../i18n/localize.ts'
import type { Body } from '../model/body.ts'
import type { Localized, Prose, Text } from '../model/text.ts'
import type { GroupPeople } from './groupPeople.ts'
import type { Site } from './site.ts'

/** The first paragraph of a longer text, in the language that a reader gets, and what follows it. */
export interface Summary {
  text?: Localized<Text>
  rest?: Localized<Prose>
}

export function summaryOf(prose: Localized<Prose> | undefined, { locale }: Site): Summary {
  const choice = localize(prose, locale)
  if (!choice) return {}
  const { value, lang } = choice
  const inLanguage = <Value extends object | string>(each: Value): Localized<Value> =>
    lang === undefined ? each : { [lang]: each }
  if (typeof value === 'string') return { text: inLanguage<Text>(value) }
  const first = value.find((block) => block.kind === 'paragraph')
  const rest = value.filter((block) => block !== first)
  return {
    text: first?.text === undefined ? undefined : inLanguage(first.text),
    rest: rest.length > 0 ? inLanguage<Prose>(rest) : undefined,
  }
}

/** Whether a row can leave out a field that its fold then shows. What a body is called and is alone unfolds nothing. */
const isFolded: Readonly<Record<keyof Body, boolean>> = {
  id: false,
  name: false,
  kind: false,
  kindLabel: false,
  group: false,
  parent: false,
  charter: false,
  meetings: false,
  channels: false,
  verifiedOn: false,
  fetchedOn: false,
  expires: false,
  updatedOn: false,
  revision: false,
  from: false,
  description: true,
  members: true,
  membersSource: true,
  links: true,
  access: true,
  decision: true,
  elections: true,
  ballots: true,
  showAffiliations: true,
  repositories: true,
  notes: true,
}

/** What the card of a body would say beyond its row; undefined where the row says all. */
export function beyondRow(body: Body, { people, isAll }: GroupPeople, site: Site): Body | undefined {
  const { charter: _charter, meetings: _meetings, channels: _channels, parent: _parent, ...others } = body
  const rest: Body = {
    ...others,
    description: summaryOf(body.description, site).rest,
    members: isAll ? undefined : body.members,
    membersSource: people.length > 0 ? body.membersSource : undefined,
  }
  const isSaid = (field: keyof Body): boolean => [rest[field] ?? []].flat().length === 0
  return (Object.keys(isFolded) as (keyof Body)[]).some((field) => isFolded[field] && !isSaid(field)) ? rest : undefined
}
