import type { Ballot } from './ballot.ts'
import type { Access, Entry } from './entry.ts'
import type { Link } from './link.ts'
import type { Person, Vacancy } from './people.ts'
import type { Localized, Note, Prose } from './text.ts'

/**
 * The role of a body in the governance of its community.
 *
 * - `oversight`: watches over the community or its foundation.
 * - `steering`: decides on direction, as a technical steering committee does.
 * - `committee`: handles one matter, such as conduct or security.
 * - `sig`: a special interest group.
 * - `working-group`: works on one task, often for a limited time.
 * - `board`: governs the budget or the legal entity.
 * - `maintainers`: maintain the code.
 * - `team`: works together on a part of the project.
 * - `user-group`: users who meet, in a city or about a subject.
 * - `other`: anything else; describe it in `kindLabel`.
 */
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

/** Bodies that are listed together under a heading of their own. */
export interface BodyGroup {
  /**
   * Unique among the groups of bodies. Bodies refer to it by `group`.
   * @example "technical"
   */
  id: string
  /**
   * The heading above the bodies.
   * @example "Technical groups"
   */
  name: Localized<string>
  /** What the bodies of this group have in common. */
  description?: Localized<Prose>
}

/** A group that decides or works on behalf of the community, such as a committee, a SIG or the maintainers. */
export interface Body extends Entry {
  /**
   * The name of the body.
   * @example "Technical Steering Committee"
   */
  name: Localized<string>
  /** Its role in the governance of the community. */
  kind: BodyKind
  /**
   * What it is in the community's own words. Shown in place of the kind.
   * @example "Special interest group"
   */
  kindLabel?: Localized<string>
  /**
   * What the body does.
   * @example "Sets the technical direction and settles disputes."
   */
  description?: Localized<Prose>
  /** The members and the vacant seats, in order. */
  members?: readonly (Person | Vacancy)[]
  /** Where the list of members is published, if it is not part of this data. */
  membersSource?: Link
  /** Further addresses about the body. */
  links?: readonly Link[]
  /** Who can take part in it or follow its work. */
  access?: Access
  /** The document that sets its scope and its rules. */
  charter?: Link
  /**
   * How the body makes decisions.
   * @example "By lazy consensus; a vote needs two thirds of the members."
   */
  decision?: Localized<Prose>
  /**
   * How its members are chosen.
   * @example "Contributors elect three members every June."
   */
  elections?: Localized<Prose>
  /** Its elections, the next one first. */
  ballots?: readonly Ballot[]
  /**
   * Whether it is said how many members each of their companies or projects has.
   * @default false
   */
  showAffiliations?: boolean
  /**
   * The `id`s of its meetings.
   * @example ["steering-call"]
   */
  meetings?: readonly string[]
  /**
   * The `id`s of its channels.
   * @example ["steering-list"]
   */
  channels?: readonly string[]
  /**
   * The `id`s of its repositories.
   * @example ["governance"]
   */
  repositories?: readonly string[]
  /**
   * The `id` of the body that it reports to.
   * @example "steering"
   */
  parent?: string
  /**
   * The `id` of the group of bodies in which it is listed, from `bodyGroups`.
   * @example "technical"
   */
  group?: string
  /** Remarks that are set apart, below the entry. */
  notes?: readonly Note[]
}
