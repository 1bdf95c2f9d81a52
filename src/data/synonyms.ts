import { fieldsOf, membersOf } from './fieldTypes.ts'

/** What people write for a field, in lower case without hyphens, and the fields that are meant: the first that exists. */
const anywhere: Readonly<Record<string, readonly string[]>> = {
  about: ['description', 'body', 'answer'],
  body: ['description', 'text', 'answer'],
  bio: ['description', 'role'],
  caption: ['name', 'label', 'title', 'heading'],
  content: ['description', 'body', 'text', 'answer'],
  desc: ['description'],
  details: ['description', 'body', 'answer'],
  heading: ['name', 'title', 'label'],
  headline: ['tagline', 'name', 'title'],
  homepage: ['href', 'url'],
  file: ['src', 'href'],
  path: ['src', 'href'],
  label: ['name', 'heading', 'title'],
  link: ['href', 'url'],
  links: ['href'],
  location: ['href', 'address'],
  name: ['label', 'title', 'heading', 'question', 'role'],
  page: ['href', 'url'],
  purpose: ['description'],
  site: ['href', 'url'],
  slug: ['id'],
  subtitle: ['tagline', 'description'],
  summary: ['description', 'tagline'],
  text: ['description', 'body', 'answer', 'label'],
  title: ['name', 'label', 'heading', 'question'],
  type: ['kind'],
  uri: ['href', 'url'],
  url: ['href', 'src'],
  web: ['href', 'url'],
  website: ['href', 'url'],
  // Zones and times.
  day: ['weekday', 'date'],
  duration: ['durationMinutes'],
  hour: ['time'],
  length: ['durationMinutes'],
  minutes: ['durationMinutes'],
  recurrence: ['rule'],
  rrule: ['rule'],
  startdate: ['from'],
  starttime: ['time'],
  timezone: ['timeZone'],
  tz: ['timeZone'],
  zone: ['timeZone'],
  // People.
  affiliation: ['affiliations'],
  companies: ['affiliations'],
  avatarurl: ['avatar'],
  company: ['affiliations'],
  employer: ['affiliations'],
  organization: ['affiliations'],
  organisation: ['affiliations'],
  photo: ['avatar'],
  picture: ['avatar', 'image', 'src'],
  position: ['role'],
}

const contact = { area: ['for'], topic: ['for'], topics: ['for'], subject: ['for'], about: ['for'], channel: ['via'] }

/** The same for single types, where it is more than a word for a word, or another word. */
const byType: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Adopter: {
    company: ['name'],
    organization: ['name'],
    organisation: ['name'],
    sector: ['industry'],
    stage: ['level'],
    status: ['level'],
    usage: ['use'],
    usecase: ['use'],
    description: ['use'],
    date: ['since'],
    start: ['since'],
  },
  BodiesSection: { as: ['layout'], display: ['layout'], show: ['layout'], style: ['layout'], view: ['layout'] },
  Body: {
    parentbody: ['parent'],
    partof: ['parent'],
    reportsto: ['parent'],
    people: ['members'],
    type: ['kind'],
    maintainers: ['members'],
    repos: ['repositories'],
  },
  Channel: {
    archives: ['href'],
    bestfor: ['description'],
    archive: ['href'],
    subscribe: ['invite'],
    usedfor: ['description'],
    guild: ['workspace'],
    server: ['network', 'workspace'],
    team: ['workspace'],
    room: ['address'],
    invitation: ['invite'],
    replacedby: ['successor'],
  },
  ChannelContact: contact,
  PersonContact: contact,
  VacantContact: contact,
  Community: {
    lang: ['inLanguage'],
    language: ['inLanguage'],
    locale: ['inLanguage'],
    bodies: ['bodies'],
    contributorladder: ['roles'],
    ladder: ['roles'],
    plan: ['roadmap'],
    users: ['adopters'],
    usedby: ['adopters'],
    versions: ['releases'],
    chat: ['channels'],
    committees: ['bodies'],
    chats: ['channels'],
    communication: ['channels'],
    calls: ['meetings'],
    codeofconduct: ['policies'],
    conduct: ['policies'],
    contact: ['contacts'],
    contributing: ['contributionPaths'],
    faq: ['faqs'],
    gettingstarted: ['steps'],
    github: ['repositories'],
    governance: ['bodies'],
    groups: ['bodies'],
    guide: ['resources'],
    heading: ['title'],
    homepage: ['url'],
    href: ['url'],
    label: ['name'],
    link: ['url'],
    links: ['links'],
    maintainers: ['people'],
    members: ['people'],
    meeting: ['meetings'],
    policy: ['policies'],
    questions: ['faqs'],
    repo: ['repositories'],
    repos: ['repositories'],
    resource: ['resources'],
    sigs: ['bodies'],
    slack: ['channels'],
    teams: ['bodies'],
    values: ['principles'],
    videos: ['recordings'],
    website: ['url'],
    workinggroups: ['bodies'],
  },
  ContributionPath: { repos: ['repositories'], issues: ['labels'], tags: ['labels'], href: ['links'], url: ['links'] },
  Event: {
    date: ['dates'],
    when: ['dates'],
    start: ['dates'],
    place: ['location'],
    where: ['location'],
    venue: ['location'],
    link: ['href'],
    location: ['location'],
  },
  Faq: { q: ['question'], a: ['answer'] },
  FocusArea: {
    owner: ['drivers'],
    chairs: ['drivers'],
    maintainers: ['drivers'],
    leads: ['drivers'],
    lead: ['drivers'],
    people: ['drivers'],
    owners: ['drivers'],
    members: ['drivers'],
  },
  Meeting: {
    call: ['join'],
    chair: ['host'],
    chairs: ['host'],
    facilitator: ['host'],
    href: ['join'],
    lead: ['host'],
    leads: ['host'],
    link: ['join'],
    links: ['join'],
    location: ['join'],
    meet: ['join'],
    meeturl: ['join'],
    minutes: ['minutes'],
    organizer: ['host'],
    recording: ['recordings'],
    start: ['schedule'],
    url: ['join'],
    video: ['join'],
    when: ['schedule'],
    where: ['join'],
    zoom: ['join'],
  },
  Person: { link: ['href'], title: ['role'] },
  Policy: { text: ['description'], contact: ['reporting'] },
  Recording: {
    date: ['heldOn'],
    on: ['heldOn'],
    video: ['recordings'],
    href: ['recordings'],
    url: ['recordings'],
    link: ['recordings'],
  },
  Release: {
    name: ['version'],
    released: ['date'],
    eol: ['supportedUntil'],
    endoflife: ['supportedUntil'],
    support: ['supportedUntil'],
  },
  RoadmapItem: { when: ['horizon'], milestone: ['release'], version: ['release'], issue: ['href'] },
  Role: {
    does: ['duties'],
    responsibilities: ['duties'],
    requires: ['requirements'],
    privileges: ['rights'],
    people: ['holders'],
    members: ['holders'],
  },
  Sponsor: { level: ['tier'] },
  SingleSchedule: { day: ['date'], on: ['date'], start: ['date'], when: ['date'] },
  RecurringSchedule: { start: ['from'], day: ['rule'], weekday: ['rule'], every: ['rule'], frequency: ['rule'] },
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The fields whose values have the same shape under both names, so that a new name is all that it takes. */
const renamable = new Set(
  `href url name label title heading question answer description body text tagline id kind
  rule time timeZone from date dates avatar role address invite successor heldOn faqs durationMinutes location parent
  affiliations groups for via drivers join recordings meetings channels bodies repositories steps resources policies
  principles people contributionPaths contacts host src layout`.split(/\s+/),
)

/** A field by another name. */
export interface Synonym {
  field: string
  /** Whether a new name alone mends it: what stands there has the shape of the field. */
  isSame: boolean
}

/**
 * The field that is meant by another word for it; undefined where the table has none.
 * @example synonymOf('url', 'Channel') // { field: 'href', isSame: true }
 */
export function synonymOf(name: string, type: string): Synonym | undefined {
  const word = plain(name)
  const members = [type, ...membersOf(type)].map((member) => member.replace(/(\[\])+$/, ''))
  for (const member of members) {
    const fields = fieldsOf(member)
    const same = fields.find((each) => plain(each) === word)
    if (same !== undefined && same !== name) return { field: same, isSame: true }
    const own = Object.hasOwn(byType, member) ? byType[member]! : {}
    const words = [
      ...(Object.hasOwn(own, word) ? own[word]! : []),
      ...(Object.hasOwn(anywhere, word) ? anywhere[word]! : []),
    ]
    const field = words.find((each) => fields.includes(each))
    if (field !== undefined && field !== name)
      return { field, isSame: renamable.has(field) && isPlainCopy(member, word) }
  }
  return undefined
}

/** An address of a meeting may be that of a page about it, and "links" may be several. */
const isPlainCopy = (type: string, word: string): boolean =>
  !(type === 'Meeting' && /^(?:href|url|link|location|where|recording)$/.test(word)) &&
  word !== 'links' &&
  word !== 'bio'
