import type { Adopter, Sponsor } from './adopters.ts'
import type { Body, BodyGroup } from './body.ts'
import type { Channel } from './channel.ts'
import type { Entry, OneOrMany } from './entry.ts'
import type { Link } from './link.ts'
import type { Logo } from './logo.ts'
import type { Meeting, Recording } from './meeting.ts'
import type { ContributionPath, Faq, FocusArea, Recognition, Step, Topic } from './participation.ts'
import type { Contact, Person, Vacancy } from './people.ts'
import type { Policy, Principle } from './policy.ts'
import type { Event, Repository, RepositoryGroup, Resource } from './resources.ts'
import type { Release, RoadmapItem, RoadmapSource } from './roadmap.ts'
import type { Role } from './role.ts'
import type { SourceMap, SourceOptions } from './source.ts'
import type { Localized, Note, Prose } from './text.ts'

/** The foundation that a community belongs to. */
export interface Foundation {
  /**
   * The identifier of the foundation's theme. The page does not apply the theme by itself; the site selects it.
   * @example "cncf"
   */
  id?: string
  /**
   * The name of the foundation.
   * @example "Cloud Native Computing Foundation"
   */
  name: string
  /**
   * The address of the foundation's site.
   * @example "https://www.cncf.io/"
   */
  href?: string
  /** The foundation's logo. */
  logo?: Logo
  /**
   * The trademark statement that the foundation asks its projects to publish. Shown at the end of the page.
   * @example "The Linux Foundation has registered trademarks and uses trademarks."
   */
  trademarks?: Localized<Prose>
}

/** The calendar of a community, with all its meetings. */
export interface CommunityCalendar {
  /**
   * The address of the feed that calendar apps subscribe to: `https:` or `webcal:`.
   * @example "https://calendar.example.org/kiln.ics"
   */
  feed?: string
  /**
   * The address of the page that shows the calendar.
   * @example "https://kiln.example.org/calendar/"
   */
  href?: string
}

/** The stage of a project within its foundation. */
export type Maturity = 'sandbox' | 'incubating' | 'graduated' | 'emeritus' | 'archived'

/** The metadata of the page for search engines and link previews. */
export interface Seo {
  /**
   * The title of the page in search results and previews.
   * @default the heading of the page
   * @example "Kiln: community"
   */
  title?: Localized<string>
  /**
   * The description of the page in search results and previews.
   * @default the tagline
   * @example "How to meet, ask and contribute."
   */
  description?: Localized<string>
  /**
   * The address of the preview image, absolute or relative to the site.
   * @example "/preview.png"
   */
  image?: string
  /**
   * The canonical address of the page.
   * @example "https://kiln.example.org/community/"
   */
  url?: string
  /**
   * Paths at which the page was published before.
   * @example ["/join/"]
   */
  aliases?: readonly string[]
  /**
   * The community's user name on X, with the `@`.
   * @example "@kilnproject"
   */
  socialHandle?: string
}

/** The collections of a community that a page can show. */
export interface Collections {
  /** The places where the community talks or publishes. */
  channels: readonly Channel[]
  /** The meetings of the community. */
  meetings: readonly Meeting[]
  /** What was published of past meetings. */
  recordings: readonly Recording[]
  /** Conferences, summits and sprints. */
  events: readonly Event[]
  /** The source code repositories. */
  repositories: readonly Repository[]
  /** Things to read, watch or use. */
  resources: readonly Resource[]
  /** The ways to contribute. */
  contributionPaths: readonly ContributionPath[]
  /** The steps of a newcomer, in order. */
  steps: readonly Step[]
  /** The groups that decide or work, such as committees and SIGs. */
  bodies: readonly Body[]
  /** The people of the community, and its vacant seats. */
  people: readonly (Person | Vacancy)[]
  /** Whom to contact about which subject. */
  contacts: readonly Contact[]
  /** The values that guide decisions. */
  principles: readonly Principle[]
  /** The documents whose rules apply. */
  policies: readonly Policy[]
  /** What the community works on or needs help with. */
  topics: readonly Topic[]
  /** Fields of work with the people who lead them. */
  focusAreas: readonly FocusArea[]
  /** The roles that contributors can grow into, from the first to the last. */
  roles: readonly Role[]
  /** What is planned, in order. */
  roadmap: readonly RoadmapItem[]
  /** The releases, the newest first. */
  releases: readonly Release[]
  /** The organizations that use what the community makes. */
  adopters: readonly Adopter[]
  /** The organizations that pay for the work. */
  sponsors: readonly Sponsor[]
  /** The people and organizations that the community thanks. */
  recognitions: readonly Recognition[]
  /** Frequent questions and their answers. */
  faqs: readonly Faq[]
}

/** The name of a collection, which is also the kind of the section that shows it. */
export type CollectionName = keyof Collections

/**
 * Where facts of the community are kept, such as a calendar or a list of maintainers. `moothall sync` fetches it into the
 * snapshot beside the file, and its entries are merged under those of the file.
 */
export interface Source {
  /**
   * Unique among the sources, in lower case with hyphens. An entry names what it takes from a source by `from: id#key`.
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "calendar"
   */
  id: string
  /**
   * What the source is: a format that `moothall import` reads.
   * @example "icalendar"
   * @example "maintainers-csv"
   */
  kind: string
  /**
   * The address of the file, with `https:`; several where the kind is read from several files. A source has `href` or `path`.
   * @example "https://calendar.example.org/kiln.ics"
   */
  href?: OneOrMany<string>
  /**
   * The path of the file, seen from the community's file; several where the kind is read from several files.
   * @example "../MAINTAINERS.csv"
   */
  path?: OneOrMany<string>
  /**
   * The collections that are taken from the source. What else it holds is left out. Where `people` are wanted and `bodies`
   * are not, the members of its groups are taken.
   * @example "meetings"
   * @example ["bodies", "repositories"]
   */
  into: OneOrMany<CollectionName>
  /**
   * The keys of the entries that are wanted.
   * @default all
   * @example ["weekly-call@kiln.example.org"]
   */
  only?: readonly string[]
  /**
   * The keys of entries that are not shown, members of groups among them.
   * @example ["planning@kiln.example.org"]
   */
  hide?: readonly string[]
  /**
   * How often the source is fetched at most. `moothall sync --force` fetches it in any case.
   * @default at each sync
   * @example "weekly"
   */
  refresh?: 'daily' | 'weekly' | 'monthly'
  /** What is changed in each entry, such as a field that the source never has. Members of groups stay as they are. */
  map?: SourceMap
  /** What the reader is told beside the files. */
  options?: SourceOptions
}

interface SectionOfEntries {
  /**
   * The anchor of the section.
   * @default the kind
   * @example "chat"
   */
  id?: string
  /**
   * The heading of the section, in plain words.
   * @default the usual heading of the collection
   * @example "Where to ask"
   */
  heading?: Localized<string>
  /**
   * The text before the entries.
   * @example "We answer within a day."
   */
  intro?: Localized<Prose>
  /**
   * The text after the entries.
   * @example "Something missing? Tell us."
   */
  outro?: Localized<Prose>
  /** Remarks that are set apart, before the entries. */
  notes?: readonly Note[]
  /**
   * The `id`s of the entries to show, in order.
   * @default all
   * @example ["chat", "list"]
   */
  only?: readonly string[]
}

/** The name of a collection whose sections have no choices of their own. */
export type PlainCollectionName = keyof Omit<Collections, 'bodies' | 'adopters'>

/** A section of the page that shows the entries of one collection. */
export interface CollectionSection extends SectionOfEntries {
  /** The collection that the section shows. */
  kind: PlainCollectionName
}

/**
 * A section of the page that shows the groups of a community, in cards or in a table. The row of a table unfolds to what
 * the card would say, and so do the meetings in it: the section of meetings then lists only their dates, and that of
 * channels leaves out those of which a row says all.
 */
export interface BodiesSection extends SectionOfEntries {
  /** The literal `bodies`, the collection that the section shows. */
  kind: 'bodies'
  /**
   * The form in which groups are shown: a card for each, or a row of a table.
   * @default cards for up to eight groups, a table for more
   * @example "table"
   */
  layout?: 'cards' | 'table'
}

/** A section of the page that shows who uses what the community makes. */
export interface AdoptersSection extends SectionOfEntries {
  /** The literal `adopters`, the collection that the section shows. */
  kind: 'adopters'
  /**
   * What adopters are listed by: how far they have come, or their industry.
   * @default 'level'
   * @example "industry"
   */
  groupBy?: 'level' | 'industry'
}

/** A section of the page that shows one group whole: its people, meetings, channels, links and repositories. */
export interface GroupSection {
  /** The literal `group`, which makes this section the page of one group. */
  kind: 'group'
  /**
   * The `id` of the group, in a list of one.
   * @example ["docs"]
   */
  only: readonly string[]
  /**
   * The anchor of the section.
   * @default `group-` and the `id` of the group
   * @example "docs"
   */
  id?: string
  /**
   * The heading of the section, in plain words.
   * @default the name of the group
   * @example "Documentation"
   */
  heading?: Localized<string>
}

/** A section of the page that consists of text. */
export interface ProseSection {
  /** The literal `prose`, which makes this section a text. */
  kind: 'prose'
  /**
   * The anchor of the section.
   * @example "history"
   */
  id: string
  /**
   * The heading of the section, in plain words.
   * @example "History"
   */
  heading: Localized<string>
  /** The text of the section. */
  body: Localized<Prose>
}

/** A section of the page: the entries of one collection, one group, or a text. */
export type PageSection = CollectionSection | BodiesSection | AdoptersSection | GroupSection | ProseSection

/** A community, as data. Components, calendar feeds, checks and exports read it. */
export interface Community extends Entry, Partial<Collections> {
  /** The version of the data format, which is 1. */
  version: 1
  /**
   * The name of the community.
   * @example "Kiln"
   */
  name: string
  /**
   * The address of the community's site.
   * @example "https://kiln.example.org"
   */
  url: string
  /**
   * The language of the texts that do not name one; a BCP 47 tag. A page in another language marks them with it.
   * @pattern ^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$
   * @default that of the page
   * @example "en"
   */
  inLanguage?: string
  /**
   * The heading of the page.
   * @default the name
   * @example "Kiln community"
   */
  title?: Localized<string>
  /**
   * One line below the heading, in plain words.
   * @example "Reproducible builds for everyone"
   */
  tagline?: Localized<string>
  /**
   * What the community does, below the heading.
   * @example "We build software that gives the same result on every machine."
   */
  description?: Localized<Prose>
  /** The community's logo. */
  logo?: Logo
  /** The community's own calendar. */
  calendar?: CommunityCalendar
  /** The foundation that the community belongs to. */
  foundation?: Foundation
  /** The stage of the project within its foundation. */
  maturity?: Maturity
  /** The metadata of the page for search engines and link previews. */
  seo?: Seo
  /**
   * The address of the community's blog.
   * @example "https://kiln.example.org/blog/"
   */
  blog?: string
  /** Further addresses, shown below the heading. */
  links?: readonly Link[]
  /** Where facts of the community are kept. `moothall sync` fetches them. */
  sources?: readonly Source[]
  /** The groups in which repositories are listed, in order. */
  repositoryGroups?: readonly RepositoryGroup[]
  /** The groups in which bodies are listed, in order. */
  bodyGroups?: readonly BodyGroup[]
  /** Where the plan is kept up to date. It is shown before the items of `roadmap`, or without any. */
  roadmapSource?: RoadmapSource
  /**
   * The sections of the page, in order. The list is whole: the page does not show what it leaves out. The calendar is shown
   * with the meetings.
   * @default one section for each collection that has entries
   */
  sections?: readonly PageSection[]
}
