import type { Entry, LocalDate } from './entry.ts'
import type { Localized, Note } from './text.ts'

/** A name that somebody has on a service. */
export interface Handle {
  name: string
  /** Absent: the source does not say where, so it is not linked. */
  service?: 'github' | 'gitlab' | 'irc' | 'slack' | 'matrix' | 'bluesky' | 'mastodon' | 'x' | 'linkedin'
}

/** From when to when somebody holds a role. */
export interface Term {
  from?: LocalDate
  to?: LocalDate
}

/** Somebody of the community. */
export interface Person extends Entry {
  name: string
  role?: Localized<string>
  /** Companies or projects they stand for. */
  affiliations?: readonly string[]
  handle?: Handle
  href?: string
  /** The address of a picture. Without one the page asks no server for it. */
  avatar?: string
  term?: Term
  /**
   * Whether this member leads the body. Shown as "Lead" where no role is given.
   * @default false
   */
  lead?: boolean
  /** @default 'active' */
  status?: 'active' | 'emeritus'
}

/** A seat that nobody holds: the role says which. */
export interface Vacancy extends Entry {
  vacant: true
  role?: Localized<string>
  term?: Term
}

interface ContactFor extends Entry {
  /** The projects, subjects or means that this contact stands for. */
  for: readonly Localized<string>[]
  notes?: readonly Note[]
}

/** A person to turn to. */
export interface PersonContact extends ContactFor {
  person: Person
}

/** A seat that nobody holds. */
export interface VacantContact extends ContactFor {
  vacant: true
}

/** A channel to turn to, where no address is given. */
export interface ChannelContact extends ContactFor {
  /** The `id`s of the channels. */
  via: readonly string[]
}

/** Whom to turn to for something. */
export type Contact = PersonContact | VacantContact | ChannelContact
