import type { Access, Entry } from './entry.ts'
import type { Link } from './link.ts'
import type { Person, Vacancy } from './people.ts'
import type { Localized, Note, Prose } from './text.ts'

/** What a body is within the governance of a community. */
export type BodyKind = 'oversight' | 'steering' | 'committee' | 'sig' | 'working-group' | 'board' | 'maintainers'

/** A group that decides or works on behalf of the community. */
export interface Body extends Entry {
  name: Localized<string>
  kind: BodyKind
  description?: Localized<Prose>
  members?: readonly (Person | Vacancy)[]
  /** Where the list of members is kept, when it is not here. */
  membersSource?: Link
  links?: readonly Link[]
  /** Who can take part, or read along. */
  access?: Access
  charter?: Link
  /** How it decides. */
  decision?: Localized<Prose>
  /** How its members are chosen. */
  elections?: Localized<Prose>
  /** The `id`s of its meetings. */
  meetings?: readonly string[]
  /** The `id`s of its channels. */
  channels?: readonly string[]
  /** The `id`s of its repositories. */
  repositories?: readonly string[]
  /** The `id` of the body above it. */
  parent?: string
  notes?: readonly Note[]
}
