// What a community's file may hold: the types of `community.ts` with short forms. `parseCommunity` reads them.
import type { Adopter, Sponsor } from './adopters.ts'
import type { Ballot } from './ballot.ts'
import type { Body } from './body.ts'
import type { Channel, ChannelAccess, Invite } from './channel.ts'
import type { Collections, Community, CommunityCalendar, Foundation } from './community.ts'
import type { OneOrMany, PartialDate } from './entry.ts'
import type { Link } from './link.ts'
import type { Logo } from './logo.ts'
import type { ContributionPath, FocusArea, Step, Topic } from './participation.ts'
import type { ChannelContact, Handle, Person, PersonContact, Term, Vacancy, VacantContact } from './people.ts'
import type { Policy, Principle, Reporting } from './policy.ts'
import type { CallForPapers, DateRange, Event, Repository } from './resources.ts'
import type { Release, RoadmapItem, RoadmapSource } from './roadmap.ts'
import type { Role } from './role.ts'
import type { ListItem, Localized } from './text.ts'
import type { WrittenNote, WrittenReference, WrittenMeeting, WrittenRecording } from './writtenMeeting.ts'

/**
 * A member of the community. A text alone is the name, with the company in brackets and the user name on GitHub behind an
 * `@`, each if it is known. Among members, leads and drivers it may also be the `id` or the name of one of `people`, whose
 * fields are taken over but for role and term.
 * @example "Ada Example"
 * @example "Ada Example (Example Ltd.) @ada-example"
 */
export type WrittenPerson = PersonFields | string

interface PersonFields extends Omit<Person, 'affiliations' | 'handle' | 'term' | 'languages' | 'groups'> {
  /**
   * The companies or projects that the person represents. A text alone is one of them.
   * @example "Example Ltd."
   * @example ["Example Ltd.", "Kiln"]
   */
  affiliations?: OneOrMany<string>
  /**
   * The time in which the person holds the role. A text alone has the first and the last day, month or year.
   * @example "2025-05-01 to 2027-04-30"
   * @example "2025 to 2027"
   */
  term?: Term | string
  /**
   * The languages that the person speaks, in plain words.
   * @example ["English", "português"]
   */
  languages?: OneOrMany<string>
  /**
   * The groups that the person belongs to, in plain words.
   * @example "Ambassador"
   */
  groups?: OneOrMany<string>
  /**
   * The user name of the person on a service. A text alone is not linked.
   * @example "ada-example"
   */
  handle?: Handle | string
}

/**
 * A place where a community talks or publishes. A text alone is the address, where its host tells the kind: Slack,
 * Discord, Zulip, Matrix, IRC, Google Groups, GitHub, GitLab, YouTube, Bluesky, Mastodon, X, LinkedIn, and the archives of
 * mailing lists and forums. The name is made from the address.
 * @example "https://groups.google.com/g/kiln-dev"
 */
export type WrittenChannel = ChannelFields | string

interface ChannelFields extends Omit<Channel, 'access' | 'invite' | 'notes'> {
  /**
   * Who can read, join and post. The word `members` alone says that only they can read and post.
   * @example "members"
   */
  access?: ChannelAccess | 'members'
  /**
   * The address at which people subscribe to a mailing list, in place of `invite`.
   * @example "mailto:dev-subscribe@kiln.example.org"
   */
  subscribe?: string
  /**
   * The address of the archive of a mailing list, in place of `href`.
   * @example "https://lists.kiln.example.org/dev"
   */
  archive?: string
  /**
   * How to become a member of the workspace. A text alone is the address of the invitation.
   * @example "https://slack.example.org/invite"
   */
  invite?: Invite | string
  /** Remarks that are set apart, below the entry. */
  notes?: readonly WrittenNote[]
}

/**
 * A source code repository. A text alone is its address, or owner and name on GitHub.
 * @example "https://github.com/kiln/core"
 * @example "kiln/core"
 */
export type WrittenRepository = RepositoryFields | string

interface RepositoryFields extends Omit<Repository, 'name'> {
  /**
   * The name of the repository.
   * @default the last part of the address
   * @example "kiln/core"
   */
  name?: string
}

/**
 * An item of a list. A text alone is its words.
 * @example "Answer questions in the chat."
 */
export type WrittenListItem = ListItemFields | string

interface ListItemFields extends Omit<ListItem, 'items'> {
  /** The items below this one. */
  items?: readonly WrittenListItem[]
}

/** A group that decides or works on behalf of the community, such as a committee, a SIG or the maintainers. */
export interface WrittenBody extends Omit<Body, 'members' | 'notes' | 'charter' | 'membersSource' | 'ballots'> {
  /** The members and the vacant seats, in order. */
  members?: readonly (WrittenPerson | Vacancy)[]
  /** The members who lead it. They are listed before the other members. */
  leads?: readonly (WrittenPerson | Vacancy)[]
  /**
   * The document that sets its scope and its rules. A text alone is its address.
   * @example "https://kiln.example.org/charter/"
   */
  charter?: Link | string
  /**
   * Where the list of members is published, if it is not part of this data. A text alone is its address.
   * @example "https://kiln.example.org/members/"
   */
  membersSource?: Link | string
  /** Its elections, the next one first. */
  ballots?: readonly WrittenBallot[]
  /**
   * The `id`s or the names of its channels.
   * @example ["steering-list"]
   */
  channels?: readonly string[]
  /** Remarks that are set apart, below the entry. */
  notes?: readonly WrittenNote[]
}

/** An election of members of a body. */
export interface WrittenBallot extends Omit<Ballot, 'nominations' | 'voting' | 'resultsOn'> {
  /**
   * The days on which candidates are named.
   * @example "2026-05-04 to 2026-05-15"
   */
  nominations?: DateRange | string | number
  /**
   * The days of the vote.
   * @example "2026-05-20 to 2026-05-27"
   */
  voting?: DateRange | string | number
  /**
   * The day, month or year in which the results are announced.
   * @example "2026-05-29"
   */
  resultsOn?: PartialDate | number
}

/** A body that holds its meetings, channels and repositories. Parsing adds it to `bodies`, and what it holds to the lists of the community. */
export interface WrittenGroup extends Omit<WrittenBody, 'kind' | 'meetings' | 'channels' | 'repositories'> {
  /**
   * Its role in the governance of the community.
   * @default 'other'
   */
  kind?: Body['kind']
  /**
   * Its meetings, or the `id`s of meetings in the list of the community.
   * @example ["weekly-call"]
   */
  meetings?: readonly (WrittenMeeting | string)[]
  /**
   * Its channels, or the `id`s or the names of channels in the list of the community.
   * @example ["chat"]
   */
  channels?: readonly (WrittenChannel | string)[]
  /** Its repositories: fields, an address, or the `id` of one in the list of the community. */
  repositories?: readonly WrittenRepository[]
  /** The groups below it. */
  groups?: readonly WrittenGroup[]
}

/** How to report a problem, and how not to. */
export interface WrittenReporting extends Omit<Reporting, 'contact'> {
  /** Where to send the report. */
  contact?: WrittenReference
}

/** A document whose rules apply in the community. */
export interface WrittenPolicy extends Omit<Policy, 'covers' | 'principles' | 'reporting'> {
  /** What the policy covers, as a list. A text alone is an item. */
  covers?: readonly WrittenListItem[]
  /**
   * The principles that the policy names. A text alone is the name of one.
   * @example ["Open by default"]
   */
  principles?: readonly (Principle | string)[]
  /** How to report a problem under this policy. */
  reporting?: WrittenReporting
}

/** A way to contribute, such as code, documentation or talks. */
export interface WrittenContributionPath extends Omit<ContributionPath, 'items'> {
  /** Things that a contributor can do. A text alone is an item. */
  items?: readonly WrittenListItem[]
}

/** A field of work, and the people who lead it. */
export interface WrittenFocusArea extends Omit<FocusArea, 'drivers'> {
  /** The people who lead the work. */
  drivers?: readonly WrittenPerson[]
}

/**
 * An organization or a project that uses what the community makes. A text alone is the name.
 * @example "Example University"
 */
export type WrittenAdopter = AdopterFields | string

interface AdopterFields extends Omit<Adopter, 'since' | 'logo'> {
  /**
   * The day, month or year in which it began.
   * @example 2024
   */
  since?: PartialDate | number
  /**
   * The adopter's logo, if it may be shown. A text alone is the address of the image.
   * @example "/adopters/example.svg"
   */
  logo?: Logo | string
}

/**
 * An organization that pays for the work of the community. A text alone is the name.
 * @example "Example Ltd."
 */
export type WrittenSponsor = SponsorFields | string

interface SponsorFields extends Omit<Sponsor, 'since' | 'logo'> {
  /**
   * The day, month or year in which it began.
   * @example 2024
   */
  since?: PartialDate | number
  /**
   * The sponsor's logo. A text alone is the address of the image.
   * @example "/sponsors/example.svg"
   */
  logo?: Logo | string
}

/** A step of the contributor ladder: what one does there, what it takes, and how to get there. */
export interface WrittenRole extends Omit<Role, 'duties' | 'requirements' | 'rights' | 'holders' | 'bodies'> {
  /**
   * What one does in it. A text alone is an item.
   * @example ["Read changes", "Sort issues"]
   */
  duties?: readonly WrittenListItem[]
  /**
   * What it takes. A text alone is an item.
   * @example ["Ten changes"]
   */
  requirements?: readonly WrittenListItem[]
  /**
   * What one may do. A text alone is an item.
   * @example ["Approve changes"]
   */
  rights?: readonly WrittenListItem[]
  /**
   * The `id`s of the people who hold the role.
   * @example ["ada"]
   */
  holders?: OneOrMany<string>
  /**
   * The `id`s of the bodies whose members hold the role.
   * @example "steering"
   */
  bodies?: OneOrMany<string>
}

/**
 * Something that the community plans to do. A text alone is the name.
 * @example "Signed build records"
 */
export type WrittenRoadmapItem = RoadmapItemFields | string

interface RoadmapItemFields extends Omit<RoadmapItem, 'due'> {
  /**
   * The day, month or year by which it is to be done.
   * @example "2026-10"
   */
  due?: PartialDate | number
}

/** A release of what the community makes. */
export interface WrittenRelease extends Omit<Release, 'date' | 'supportedUntil'> {
  /**
   * The day, month or year of the release.
   * @example "2026-05-03"
   */
  date?: PartialDate | number
  /**
   * The last day, month or year in which it gets fixes.
   * @example "2027-05"
   */
  supportedUntil?: PartialDate | number
}

/** A conference, a summit or a sprint. */
export interface WrittenEvent extends Omit<Event, 'dates' | 'callForPapers'> {
  /**
   * The days of the event, or where these are not known its months or years. Leave out what is not known yet.
   * @example "2026-05-03"
   * @example "2026-05-03 to 2026-05-05"
   * @example "2026-05"
   */
  dates?: DateRange | string | number
  /**
   * When, and where, talks can be proposed. A text alone is the address.
   * @example "https://summit.example.org/cfp/"
   */
  callForPapers?: CallForPapers | string
}

/**
 * A subject that the community works on or needs help with, with subjects below it. A text alone is the name.
 * @example "Signing of artifacts"
 */
export type WrittenTopic = TopicFields | string

interface TopicFields extends Omit<Topic, 'topics'> {
  /** The topics below this one. */
  topics?: readonly WrittenTopic[]
}

interface WrittenFor {
  /**
   * The subjects or projects that this contact handles.
   * @example "Security reports"
   */
  for: OneOrMany<Localized<string>>
  /** Remarks that are set apart, below the entry. */
  notes?: readonly WrittenNote[]
}

/** A person to contact about a subject. */
export interface WrittenPersonContact extends Omit<PersonContact, 'for' | 'notes' | 'person'>, WrittenFor {
  /** The person to contact. */
  person: WrittenPerson
}

/** A subject that nobody handles at present. */
export interface WrittenVacantContact extends Omit<VacantContact, 'for' | 'notes'>, WrittenFor {}

/** An address of mail to write to about a subject. */
export interface WrittenMailContact extends WrittenFor {
  /**
   * The address of mail, which is shown.
   * @example "conduct@kiln.example.org"
   */
  email: string
}

/** Channels in which to ask about a subject. */
export interface WrittenChannelContact extends Omit<ChannelContact, 'for' | 'notes' | 'via'>, WrittenFor {
  /**
   * The `id`s or the names of the channels.
   * @example "chat"
   */
  via: OneOrMany<string>
}

interface WrittenCollections extends Omit<
  Collections,
  | 'meetings'
  | 'recordings'
  | 'channels'
  | 'repositories'
  | 'bodies'
  | 'people'
  | 'contacts'
  | 'policies'
  | 'principles'
  | 'focusAreas'
  | 'events'
  | 'contributionPaths'
  | 'topics'
  | 'steps'
  | 'adopters'
  | 'sponsors'
  | 'roles'
  | 'roadmap'
  | 'releases'
> {
  /** The meetings of the community. */
  meetings: readonly WrittenMeeting[]
  /** What was published of past meetings. */
  recordings: readonly WrittenRecording[]
  /** The places where the community talks or publishes. */
  channels: readonly WrittenChannel[]
  /** The source code repositories. */
  repositories: readonly WrittenRepository[]
  /** The groups that decide or work, such as committees and SIGs. */
  bodies: readonly WrittenBody[]
  /** The people of the community, and its vacant seats. */
  people: readonly (WrittenPerson | Vacancy)[]
  /** Whom to contact about which subject. */
  contacts: readonly (WrittenPersonContact | WrittenVacantContact | WrittenChannelContact | WrittenMailContact)[]
  /** The ways to contribute. */
  contributionPaths: readonly WrittenContributionPath[]
  /** The documents whose rules apply. */
  policies: readonly WrittenPolicy[]
  /**
   * The values that guide decisions. A text alone is the name of one.
   * @example ["Open by default"]
   */
  principles: readonly (Principle | string)[]
  /** Fields of work with the people who lead them. */
  focusAreas: readonly WrittenFocusArea[]
  /** Conferences, summits and sprints. */
  events: readonly WrittenEvent[]
  /** What the community works on or needs help with. */
  topics: readonly WrittenTopic[]
  /**
   * The steps of a newcomer, in order. A text alone is the name of one.
   * @example ["Join the chat", "Pick an issue"]
   */
  steps: readonly (Step | string)[]
  /** The roles that contributors can grow into, from the first to the last. */
  roles: readonly WrittenRole[]
  /** What is planned, in order. */
  roadmap: readonly WrittenRoadmapItem[]
  /** The releases, the newest first. */
  releases: readonly WrittenRelease[]
  /** The organizations that use what the community makes. */
  adopters: readonly WrittenAdopter[]
  /** The organizations that pay for the work. */
  sponsors: readonly WrittenSponsor[]
}

/**
 * A community as a file holds it: `Community` with short forms. `parseCommunity` returns the same with every field
 * written out.
 */
export interface CommunityFile
  extends
    Omit<Community, keyof Collections | 'foundation' | 'logo' | 'calendar' | 'roadmapSource'>,
    Partial<WrittenCollections> {
  /** Groups that hold their meetings, channels and repositories. Parsing adds them to `bodies`. */
  groups?: readonly WrittenGroup[]
  /**
   * The foundation that the community belongs to. A text alone is its name.
   * @example "Cloud Native Computing Foundation"
   */
  foundation?: WrittenFoundation | string
  /**
   * The community's logo. A text alone is the address of the image.
   * @example "/logo.svg"
   */
  logo?: Logo | string
  /**
   * The community's own calendar. A text alone is the address of the feed or of the page.
   * @example "https://calendar.example.org/kiln.ics"
   */
  calendar?: CommunityCalendar | string
  /**
   * Where the plan is kept up to date. It is shown before the items of `roadmap`, or without any. A text alone is its
   * address.
   * @example "https://github.com/orgs/kiln/projects/1"
   */
  roadmapSource?: RoadmapSource | string
}

/** An entry that takes hold of one of a source by `from`. What is not written beside it follows the source. */
export type EntryOfSource<Written> = Partial<Extract<Written, object>> & { from: string }

/**
 * A community's file with `sources`, in which an entry with `from` may leave out what its source gives.
 * @example
 * const meetings: SourcedCommunityFile['meetings'] = [{ from: 'calendar#weekly-call@kiln.example.org' }]
 */
export type SourcedCommunityFile = Omit<CommunityFile, keyof Collections> & {
  [Name in keyof WrittenCollections]?: readonly (
    | WrittenCollections[Name][number]
    | EntryOfSource<WrittenCollections[Name][number]>
  )[]
}

/** The foundation that a community belongs to. */
export interface WrittenFoundation extends Omit<Foundation, 'logo'> {
  /**
   * The foundation's logo. A text alone is the address of the image.
   * @example "/foundation.svg"
   */
  logo?: Logo | string
}
