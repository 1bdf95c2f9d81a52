import type { Body, BodyGroup } from './body.ts'
import type { Channel } from './channel.ts'
import type { Entry } from './entry.ts'
import type { Link } from './link.ts'
import type { Meeting, Recording } from './meeting.ts'
import type { ContributionPath, Faq, FocusArea, Recognition, Step, Topic } from './participation.ts'
import type { Contact, Person, Vacancy } from './people.ts'
import type { Policy, Principle } from './policy.ts'
import type { Event, Repository, RepositoryGroup, Resource } from './resources.ts'
import type { Localized, Note, Prose } from './text.ts'

/** The foundation that a community belongs to. */
export interface Foundation {
  /** Names the theme of the foundation: `cncf`, `oci`, `openinfra`. No page takes it by itself; the site chooses. */
  id?: string
  name: string
  href?: string
  logo?: Logo
  /** What the foundation asks its projects to say about its trademarks. Stands at the end of the page. */
  trademarks?: Localized<Prose>
}

/** A picture that stands for a community or a foundation. No page requests one that is not given. */
export interface Logo {
  /** The address of the picture, absolute or relative to the site. */
  src: string
  /**
   * The address of the picture for dark backgrounds.
   * @default the same as `src`
   */
  darkSrc?: string
  /**
   * What the picture shows, where it says more than the name beside it.
   * @default an empty text, since the name stands beside it
   */
  alt?: Localized<string>
  /**
   * In CSS pixels.
   * @exclusiveMinimum 0
   */
  width?: number
  /**
   * In CSS pixels.
   * @exclusiveMinimum 0
   */
  height?: number
}

/** The community's own calendar, with all its meetings. */
export interface CommunityCalendar {
  /** The address of the feed that calendar apps subscribe to: `https:` or `webcal:`. */
  feed?: string
  /** The address of the page that shows the calendar. */
  href?: string
}

/** How far a project has come within its foundation. */
export type Maturity = 'sandbox' | 'incubating' | 'graduated' | 'emeritus' | 'archived'

/** What search engines and previews of the page are told. */
export interface Seo {
  title?: Localized<string>
  description?: Localized<string>
  /** The address of a picture, absolute or relative to the site. */
  image?: string
  /** The address of the page itself. */
  url?: string
  /** Earlier paths of the page. */
  aliases?: readonly string[]
  /** The community's name on X, with the `@`. */
  socialHandle?: string
}

/** The collections of a community that a page can show. */
export interface Collections {
  channels: readonly Channel[]
  meetings: readonly Meeting[]
  recordings: readonly Recording[]
  events: readonly Event[]
  repositories: readonly Repository[]
  resources: readonly Resource[]
  contributionPaths: readonly ContributionPath[]
  steps: readonly Step[]
  bodies: readonly Body[]
  people: readonly (Person | Vacancy)[]
  contacts: readonly Contact[]
  principles: readonly Principle[]
  policies: readonly Policy[]
  topics: readonly Topic[]
  focusAreas: readonly FocusArea[]
  recognitions: readonly Recognition[]
  faqs: readonly Faq[]
}

/** A collection's name, which is also the kind of the section that shows it. */
export type CollectionName = keyof Collections

/** A section of the page that shows entries of one collection. */
export interface CollectionSection {
  kind: CollectionName
  /**
   * The anchor of the section.
   * @default the kind
   */
  id?: string
  /** @default the library's word for the collection */
  heading?: Localized<string>
  /** Stands before the entries. */
  intro?: Localized<Prose>
  /** Stands after the entries. */
  outro?: Localized<Prose>
  notes?: readonly Note[]
  /**
   * The `id`s of the entries shown, in this order.
   * @default all
   */
  only?: readonly string[]
}

/** A section of the page that is text alone. */
export interface ProseSection {
  kind: 'prose'
  /** The anchor of the section. */
  id: string
  heading: Localized<string>
  body: Localized<Prose>
}

/** A part of the page with a heading of its own. */
export type PageSection = CollectionSection | ProseSection

/** A community and all that its page says: the one source of components, feeds, checks and exports. */
export interface Community extends Entry, Partial<Collections> {
  /** The version of this vocabulary. */
  version: 1
  name: string
  /** The community's site. */
  url: string
  /**
   * The heading of the page.
   * @default the name
   */
  title?: Localized<string>
  tagline?: Localized<string>
  description?: Localized<Prose>
  logo?: Logo
  calendar?: CommunityCalendar
  foundation?: Foundation
  maturity?: Maturity
  seo?: Seo
  blog?: string
  /** Further addresses beside the heading. */
  links?: readonly Link[]
  /** The groups in which repositories are listed, in this order. */
  repositoryGroups?: readonly RepositoryGroup[]
  /** The groups in which bodies are listed, in this order. */
  bodyGroups?: readonly BodyGroup[]
  /**
   * The sections of the page, in order.
   * @default one for each collection that has entries
   */
  sections?: readonly PageSection[]
}
