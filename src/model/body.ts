import type { Access, Entry } from './entry.ts'
import type { Link } from './link.ts'
import type { Person, Vacancy } from './people.ts'
import type { Localized, Note, Prose } from './text.ts'

/** What a body is within the governance of a community. */
export type BodyKind =
  | 'oversight'
  | 'steering'
  | 'committee'
  | 'sig'
  | 'working-group'
  | 'board'
  | 'maintainers'
  | 'team'
  | 'user-group'
  | 'other'

/** Bodies that belong together, shown under a heading of their own: "Technical groups". */
export interface BodyGroup {
  id: string
  name: Localized<string>
  description?: Localized<Prose>
}

/** A group that decides or works on behalf of the community. */
export interface Body extends Entry {
  name: Localized<string>
  kind: BodyKind
  /** What it is in the community's own words, shown in place of the kind. */
  kindLabel?: Localized<string>
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
  /** The `id` of the group of bodies in which it is listed. */
  group?: string
  notes?: readonly Note[]
}
