import type { Entry, PartialDate } from './entry.ts'
import type { Link } from './link.ts'
import type { Localized, Note } from './text.ts'

/** The user name of a person on a service. */
export interface Handle {
  /**
   * The user name, without an `@`.
   * @example "ada-example"
   */
  name: string
  /** The service that the name belongs to. Without it the name is not linked. */
  service?: 'github' | 'gitlab' | 'irc' | 'slack' | 'matrix' | 'bluesky' | 'mastodon' | 'x' | 'linkedin'
}

/** The time in which somebody holds a role. */
export interface Term {
  /** The first day of the term, or its first month or year. */
  from?: PartialDate
  /** The last day of the term, or its last month or year. */
  to?: PartialDate
}

/** A member of the community. */
export interface Person extends Entry {
  /**
   * The name of the person.
   * @example "Ada Example"
   */
  name: string
  /**
   * The role of the person, in plain words.
   * @example "Chair"
   */
  role?: Localized<string>
  /**
   * The companies or projects that the person represents.
   * @example ["Example Ltd."]
   */
  affiliations?: readonly string[]
  /** The user name of the person on a service. */
  handle?: Handle
  /**
   * The address of the person's page or profile.
   * @example "https://github.com/ada-example"
   */
  href?: string
  /**
   * The address of a picture, absolute or relative to the site. Without it initials are shown.
   * @example "/people/ada.jpg"
   */
  avatar?: string
  /**
   * Where the person lives or works, in plain words.
   * @example "Lisbon, Portugal"
   */
  place?: Localized<string>
  /**
   * The languages that the person speaks, in plain words.
   * @example ["English", "português"]
   */
  languages?: readonly string[]
  /**
   * The groups that the person belongs to, in plain words.
   * @example ["Ambassador", "Mentor"]
   */
  groups?: readonly string[]
  /** Further addresses of the person. */
  links?: readonly Link[]
  /** The time in which the person holds the role. */
  term?: Term
  /**
   * Whether this member leads the body. Without a `role`, "Lead" is shown.
   * @default false
   */
  lead?: boolean
  /**
   * Whether the person holds the role today, or is `emeritus`.
   * @default 'active'
   */
  status?: 'active' | 'emeritus'
}

/** A seat that nobody holds at present. */
export interface Vacancy extends Entry {
  /** The literal `true`, which makes this entry a vacant seat. */
  vacant: true
  /**
   * The role that is vacant, in plain words.
   * @example "Release manager"
   */
  role?: Localized<string>
  /** The time for which the seat is to be filled. */
  term?: Term
}

interface ContactFor extends Entry {
  /**
   * The subjects or projects that this contact handles.
   * @example ["Security reports"]
   */
  for: readonly Localized<string>[]
  /** Remarks that are set apart, below the entry. */
  notes?: readonly Note[]
}

/** A person to contact about a subject. */
export interface PersonContact extends ContactFor {
  /** The person to contact. */
  person: Person
}

/** A subject that nobody handles at present. */
export interface VacantContact extends ContactFor {
  /** The literal `true`, which makes this entry a vacant seat. */
  vacant: true
}

/** Channels in which to ask about a subject. */
export interface ChannelContact extends ContactFor {
  /**
   * The `id`s of the channels.
   * @example ["chat"]
   */
  via: readonly string[]
}

/** Whom to contact about a subject: a person, channels, or a vacant seat. */
export type Contact = PersonContact | VacantContact | ChannelContact
