import { catalogue } from '../src/i18n/catalogue.ts'
import type { Messages } from '../src/i18n/messages.ts'

/** What the page of a component says beside its stories and its props. */
export interface ManualEntry {
  /** When it is the right choice. */
  use: string
  /** When another is: what the reader needs, and the name of that component. */
  instead?: readonly (readonly [need: string, component: string])[]
  /** The type of the data, as the reference and its examples name it. */
  data?: string
  /** The parts of the messages that it shows. */
  words?: readonly (keyof Messages)[]
  /**
   * Whether its props may still change in a minor version.
   * @default 'stable'
   */
  status?: 'stable' | 'preview'
  /** What its markup says to assistive technology, and what the keyboard does. */
  heard: readonly string[]
}

const aSection = 'A `<section>` named by its heading; the entries are a list, so their number is announced.'
const aCard = 'An `<article>` with a heading of its own.'
const aMenu =
  'The button opens a popover of links. Enter and Space open it, Tab walks through it, Escape closes it and returns to the button.'
const aTime = 'Times are `<time>` elements. A change that the clock makes is not announced.'

/** By the name of the component. A test finds the components that are missing. */
export const manual: Readonly<Record<string, ManualEntry>> = {
  AddToCalendar: {
    use: 'Next to a meeting that you show in your own way.',
    instead: [
      ['the meeting with all that belongs to it', 'MeetingCard'],
      ['a calendar of all meetings', 'SubscribeMenu'],
    ],
    data: 'Meeting',
    words: ['calendar'],
    heard: [aMenu, 'Each link says which calendar it leads to and what it adds: the series, or one date.'],
  },
  AdopterList: {
    status: 'preview',
    use: 'For the users of the project, by level of use or by industry. It stays readable with hundreds.',
    instead: [['those who pay for the work', 'SponsorList']],
    data: 'Adopter',
    words: ['adopters', 'page', 'callout'],
    heard: [aSection],
  },
  CalloutNote: {
    use: 'For a remark that readers should not miss: a recording, a deadline, a tip.',
    instead: [['a remark that belongs to an entry of the data: write it as its `notes`', 'ProseText']],
    data: 'Note',
    words: ['callout'],
    heard: [
      'A `<div>` with `role="note"` and its kind as a word, never an alert: nothing happened while the page was open.',
    ],
  },
  ChannelList: {
    use: 'For the places where a community talks: chat, lists, forums.',
    instead: [['a row of icons of where to follow a community', 'SocialLinks']],
    data: 'Channel',
    words: ['channels', 'page', 'callout'],
    heard: [
      aSection,
      'Each link names its channel: "Open", then its name. Retired channels say so before anything else.',
    ],
  },
  CommunityHtml: {
    status: 'preview',
    use: 'Where a framework hydrates the whole tree, but the page does not need it: it shows HTML made at build time.',
    instead: [['a page that your own components change', 'CommunityPage']],
    heard: ['What the page itself says: it is left as it is.'],
  },
  CommunityMeta: {
    use: 'In the page that shows a community, for its title, description and preview.',
    words: ['page'],
    heard: ['The title of the document.'],
  },
  CommunityPage: {
    use: 'For the whole page. Start here; use single components where your page has its own order.',
    instead: [['a few sections on a page of your own', 'Section']],
    data: 'Community',
    words: Object.keys(catalogue) as (keyof Messages)[],
    heard: [
      'An `<article>` with one heading of level 1, a `<header>`, and sections that are named by theirs.',
      'The table of contents is a `<nav>`. Anchors keep their distance from a header that stays.',
    ],
  },
  ContactList: {
    use: 'For who to contact about what, by topic.',
    instead: [['everyone with a role', 'PeopleList']],
    data: 'PersonContact',
    words: ['people', 'participation', 'page', 'callout'],
    heard: [aSection],
  },
  ContributionPaths: {
    use: 'For the different ways in: code, documentation, talks, design.',
    instead: [['one way, step by step', 'StepList']],
    data: 'ContributionPath',
    words: ['participation', 'page', 'callout'],
    heard: [aSection, 'Links name the repository or the channel that they lead to.'],
  },
  EventList: {
    use: 'For conferences and other events that take place once, with dates that may be tentative.',
    instead: [['calls that recur', 'MeetingSchedule']],
    data: 'Event',
    words: ['events', 'page', 'callout'],
    heard: [aSection, 'Past and tentative events say so in words.'],
  },
  FaqList: {
    use: 'For questions that newcomers ask, with answers that open under them.',
    data: 'Faq',
    words: ['participation', 'page', 'callout'],
    heard: [
      'Each question is the `<summary>` of a `<details>`: Enter and Space open it. A link to its anchor opens it too.',
    ],
  },
  FocusAreaList: {
    use: 'For the work under way, and who leads it.',
    instead: [
      ['groups with members and meetings', 'GroupList'],
      ['needs by part, without people', 'TopicTree'],
    ],
    data: 'FocusArea',
    words: ['participation', 'people', 'page', 'callout'],
    heard: [aSection],
  },
  FoundationBadge: {
    use: 'To say which foundation a project belongs to, and how far it has come there.',
    data: 'Foundation',
    words: ['page'],
    heard: ['A `<div>` of words; the logo has the alternative text that the data gives.'],
  },
  GovernanceCard: {
    use: 'For one body: what it decides, who its members are, how to become one.',
    instead: [
      ['several bodies', 'GroupList'],
      ['nine or more', 'GroupTable'],
    ],
    data: 'Body',
    words: ['governance', 'people', 'entry', 'callout', 'affiliations'],
    heard: [aCard, 'Members with terms or companies are a `<table>` with a name and row headers.'],
  },
  GroupList: {
    use: 'For up to eight bodies, a card for each.',
    instead: [['more of them', 'GroupTable']],
    data: 'Body',
    words: ['governance', 'people', 'page', 'entry', 'callout', 'affiliations'],
    heard: [aSection, 'Each card is an `<article>` with a heading.'],
  },
  GroupTable: {
    use: 'For many bodies: a row for each with leads, next dates and channels, and the rest folded.',
    instead: [['a few of them', 'GroupList']],
    data: 'Body',
    words: [
      'groups',
      'governance',
      'page',
      'people',
      'dates',
      'schedule',
      'channels',
      'entry',
      'callout',
      'affiliations',
    ],
    heard: [
      'A `<table>` with a name, column headers and row headers. On a narrow page each cell shows its column, too.',
      'The filter says in a live region how many rows are left.',
    ],
  },
  LocalTime: {
    use: 'For one time in your text: a deadline, the start of a release.',
    instead: [['a meeting', 'MeetingCard']],
    words: ['dates'],
    heard: [aTime],
  },
  MeetingCard: {
    use: 'For one meeting with all that belongs to it. It takes computed dates, and loads no engine.',
    instead: [
      ['several meetings; it computes their dates', 'MeetingSchedule'],
      ['only the next date', 'NextMeeting'],
    ],
    data: 'Meeting',
    words: ['meetings', 'dates', 'schedule', 'calendar', 'callout'],
    heard: [aCard, aTime, 'Join says which meeting it joins. The calendar menu works without JavaScript.'],
  },
  MeetingRow: {
    use: 'For one of many meetings: a row with the next date and the link to join, which unfolds.',
    instead: [['a few meetings', 'MeetingCard']],
    data: 'Meeting',
    words: ['meetings', 'dates', 'schedule', 'callout'],
    heard: ['An `<li>` whose line is the `<summary>` of a `<details>`.', aTime],
  },
  MeetingSchedule: {
    use: 'For all meetings of a community. Up to six are cards; more are rows under an agenda.',
    instead: [
      ['the dates of many meetings, by day', 'UpcomingMeetings'],
      ['one line with what comes next', 'NextMeeting'],
    ],
    data: 'Meeting',
    words: ['meetings', 'dates', 'schedule', 'agenda', 'calendar', 'page', 'callout', 'entry'],
    heard: [aSection, aTime],
  },
  NextMeeting: {
    use: 'At the top of a page, or beside its text: what comes next, when, and how to join.',
    instead: [['all meetings', 'MeetingSchedule']],
    data: 'Meeting',
    words: ['dates', 'meetings', 'calendar'],
    heard: [aTime, 'Join says which meeting it joins.'],
  },
  PageHeader: {
    use: 'For the top of your own page: name, tagline, foundation, first steps.',
    instead: [['the whole page', 'CommunityPage']],
    words: ['page', 'callout', 'entry'],
    heard: ['A `<header>` with the heading of the page. The row of services is a `<nav>` with a name.'],
  },
  PeopleList: {
    use: 'For people with roles, companies and terms. From forty on it has a filter and letters.',
    instead: [['who to contact about what', 'ContactList']],
    data: 'Person',
    words: ['people', 'page', 'callout', 'affiliations'],
    heard: [aSection, 'Initials are decoration. The filter says in a live region how many people are left.'],
  },
  PolicyCard: {
    use: 'For one policy, where a page has one: a code of conduct, how to report a vulnerability.',
    instead: [['several of them', 'PolicyList']],
    data: 'Policy',
    words: ['policies', 'callout', 'entry'],
    heard: [aCard, 'The button to report says what it reports, and to whom.'],
  },
  PolicyList: {
    use: 'For the policies of a community.',
    instead: [['one of them', 'PolicyCard']],
    data: 'Policy',
    words: ['policies', 'page', 'callout', 'entry'],
    heard: [aSection, 'Each card is an `<article>` with a heading.'],
  },
  PrincipleList: {
    use: 'For the values that a community decides by.',
    instead: [['rules that bind', 'PolicyList']],
    data: 'Principle',
    words: ['principles', 'page', 'callout'],
    heard: [aSection],
  },
  ProseText: {
    use: 'For a longer text that comes as data: paragraphs, lists, notes.',
    instead: [['text that you write in JSX: plain elements', 'Section']],
    data: 'Prose',
    words: ['callout'],
    heard: ['Paragraphs, lists and notes as such. Headings belong to sections.'],
  },
  RecognitionList: {
    use: 'For how a community says thanks.',
    data: 'Recognition',
    words: ['participation', 'page', 'callout'],
    heard: [aSection],
  },
  RecordingList: {
    use: 'For past meetings that can be watched or read.',
    instead: [['a channel of videos', 'ChannelList']],
    data: 'Recording',
    words: ['recordings', 'meetings', 'page', 'callout'],
    heard: [aSection, 'Each link says which meeting it is of.'],
  },
  ReleaseList: {
    status: 'preview',
    use: 'For releases, and until when each gets fixes.',
    instead: [['what is planned', 'RoadmapList']],
    data: 'Release',
    words: ['releases', 'page', 'callout'],
    heard: [aSection, 'Whether a release is still supported is a word, not a colour.'],
  },
  RepositoryList: {
    use: 'For repositories, alone or in groups.',
    instead: [['documents and videos', 'ResourceList']],
    data: 'Repository',
    words: ['repositories', 'page', 'callout'],
    heard: [aSection],
  },
  ResourceList: {
    use: 'For things to read, watch or use.',
    instead: [['repositories', 'RepositoryList']],
    data: 'Resource',
    words: ['resources', 'page', 'callout'],
    heard: [aSection, 'The kind of each is a word; the icon is decoration.'],
  },
  RoadmapList: {
    status: 'preview',
    use: 'For what is planned: now, next and later, or by release. A link to the living plan comes first.',
    instead: [['what is out', 'ReleaseList']],
    data: 'RoadmapItem',
    words: ['roadmap', 'page', 'callout', 'entry'],
    heard: [aSection],
  },
  RoleLadder: {
    status: 'preview',
    use: 'For the roles that people can grow into: what each does, what it takes, and how to get it.',
    instead: [['who holds them', 'PeopleList']],
    data: 'Role',
    words: ['roles', 'page', 'callout'],
    heard: ['An ordered list: each role is announced with its place.'],
  },
  Section: {
    use: 'For your own part of the page, under a heading with an anchor like the others.',
    words: ['callout'],
    heard: ['A `<section>` named by its heading.'],
  },
  SocialLinks: {
    use: 'For a row of icons of where to follow a community.',
    instead: [['channels with what they are for', 'ChannelList']],
    data: 'Channel',
    words: ['channels', 'page', 'entry'],
    heard: ['A `<nav>` with a name; each link has its service in words.'],
  },
  SponsorList: {
    status: 'preview',
    use: 'For those who pay for the work, by tier.',
    instead: [['those who use the project', 'AdopterList']],
    data: 'Sponsor',
    words: ['sponsors', 'page', 'callout'],
    heard: [aSection],
  },
  StepList: {
    use: 'For one way to get started, step by step.',
    instead: [['several ways to choose from', 'ContributionPaths']],
    data: 'Step',
    words: ['participation', 'page', 'callout'],
    heard: ['An ordered list: each step is announced with its number.'],
  },
  SubscribeMenu: {
    use: 'For the calendar of all meetings, where your site publishes one.',
    instead: [['one meeting', 'AddToCalendar']],
    data: 'CommunityCalendar',
    words: ['calendar'],
    heard: [aMenu],
  },
  TableOfContents: {
    use: 'On a page of your own with several sections.',
    instead: [['a whole page: `showContents`', 'CommunityPage']],
    words: ['page'],
    heard: ['A `<nav>` with a name and a list of links.'],
  },
  TopicTree: {
    use: 'For what a community needs or works on, by part.',
    instead: [['work with people who lead it', 'FocusAreaList']],
    data: 'Topic',
    words: ['participation', 'page', 'callout'],
    heard: [aSection, 'Lists inside lists, as deep as the data goes.'],
  },
  UpcomingMeetings: {
    use: 'For the dates of many meetings, by day, in the zone of the reader, with a filter.',
    instead: [['the meetings themselves', 'MeetingSchedule']],
    data: 'Meeting',
    words: ['agenda', 'dates', 'callout'],
    heard: [
      'Each day is a heading, and its meetings a list.',
      'The filter is a group with a name; a live region says how many meetings are left.',
    ],
  },
}
