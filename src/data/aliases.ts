import { isAddress, isMail, mailOf } from './addressForms.ts'
import { calendarKindOf, objectOfText, personOf } from './meantValue.ts'
import { UNKNOWN } from './yamlInline.ts'

// Fields that people write, and the model has in another form: not only under another name (see synonyms.ts).

/** What is to be written in place of a field. */
export interface Alias {
  field: string
  value: unknown
  /** Whether nothing else can be meant, and nothing has to be filled in. */
  isSure?: boolean
  /** Whether the value holds what stands in that field already. */
  isMerged?: boolean
}

type Make = (text: string, value: unknown, owner: Readonly<Record<string, unknown>>) => Alias | undefined

const services = ['github', 'gitlab', 'irc', 'slack', 'matrix', 'bluesky', 'mastodon', 'x', 'linkedin'] as const

/** A user name, or the address of a profile. */
const handleOn =
  (service: (typeof services)[number]): Make =>
  (text) => {
    if (/^https?:/i.test(text)) return { field: 'href', value: text, isSure: true }
    const name = text.replace(/^@/, '')
    return /\s|^$/.test(name) ? undefined : { field: 'handle', value: { name, service }, isSure: true }
  }

const handles: Record<string, Make> = {
  ...Object.fromEntries(services.map((service) => [service, handleOn(service)])),
  twitter: handleOn('x'),
  githubid: handleOn('github'),
  githubhandle: handleOn('github'),
  githubusername: handleOn('github'),
  username: (text) => ({ field: 'handle', value: { name: text.replace(/^@/, ''), service: UNKNOWN } }),
  emailaddress: mailTo,
  email: mailTo,
  mail: mailTo,
}

function mailTo(text: string): Alias | undefined {
  return isMail(text) ? { field: 'href', value: `mailto:${mailOf(text)}` } : undefined
}

/** A link with the name of the field as its text. */
const linkLabelled =
  (label: string): Make =>
  (text) => {
    if (isMail(text)) return { field: 'links', value: [{ label, href: `mailto:${mailOf(text)}` }] }
    return isAddress(text) ? { field: 'links', value: [{ label, href: text }] } : undefined
  }

/** Where a type has no field for an address: a link in the text, or in the name of a topic. */
const linkIn =
  (field: string, label: string): Make =>
  (text) =>
    isAddress(text) ? { field, value: `[${label}](${text})` } : undefined

/** Those who lead, with the role that the field names. A file has a field of its own for them. */
const leading =
  (role: string | undefined): Make =>
  (_text, value) => {
    const people = [value].flat().map((each) => {
      const person = typeof each === 'string' ? personOf(each) : each
      return typeof person === 'object' && person !== null ? { ...person, ...(role && { role }) } : undefined
    })
    if (people.includes(undefined)) return undefined
    return role === undefined
      ? { field: 'leads', value: [value].flat(), isSure: true }
      : { field: 'leads', value: people }
  }

const channel =
  (kind: string, made: (text: string) => object): Make =>
  (text) =>
    text === '' ? undefined : { field: 'channels', value: [{ kind, ...made(text) }] }

const slack = channel('slack', (text) =>
  isAddress(text) ? { name: UNKNOWN, href: text } : { name: `#${text.replace(/^#/, '')}` },
)
const mailingList = channel('mailing-list', (text) => {
  if (isMail(text)) return { name: mailOf(text), address: mailOf(text) }
  return isAddress(text) ? { name: UNKNOWN, href: text } : { name: text }
})
const social = (kind: string): Make =>
  channel(kind, (text) => (isAddress(text) ? { name: UNKNOWN, href: text } : { name: text, href: UNKNOWN }))

/** What belongs to a meeting of the group. */
const ofMeeting =
  (field: string): Make =>
  (_text, value) => ({ field: 'meetings', value: [{ name: UNKNOWN, [field]: value }] })

/** What belongs into the schedule of a meeting of the group. */
function ofSchedule(): Alias {
  return { field: 'meetings', value: [{ name: UNKNOWN, schedule: UNKNOWN }] }
}

const group: Readonly<Record<string, Make>> = {
  chair: leading('Chair'),
  chairs: leading('Chair'),
  cochairs: leading('Co-chair'),
  techlead: leading('Tech lead'),
  techleads: leading('Tech lead'),
  technicalleads: leading('Tech lead'),
  lead: leading(undefined),
  leads: leading(undefined),
  contact: (text) => {
    if (isMail(text) || isAddress(text)) return linkLabelled('Contact')(text, text, {})
    return /^[^\s.]+$/.test(text) ? { field: 'channels', value: [text] } : undefined
  },
  email: linkLabelled('Mail'),
  href: linkLabelled('Website'),
  homepage: linkLabelled('Website'),
  url: linkLabelled('Website'),
  website: linkLabelled('Website'),
  wiki: linkLabelled('Wiki'),
  slack,
  slackchannel: slack,
  mailinglist: mailingList,
  list: mailingList,
  frequency: ofMeeting('schedule'),
  schedule: ofMeeting('schedule'),
  meetingtime: ofMeeting('schedule'),
  day: ofSchedule,
  duration: ofSchedule,
  time: ofSchedule,
  timezone: ofSchedule,
  tz: ofSchedule,
  zoom: ofMeeting('join'),
  agenda: ofMeeting('agenda'),
  minutes: ofMeeting('minutes'),
}

/** A field of the invitation, beside it. */
function ofInvite(field: string): Make {
  return (_text, value, { invite }) => {
    const given = typeof invite === 'object' ? invite : undefined
    return { field: 'invite', value: { href: UNKNOWN, ...given, [field]: value }, isMerged: given !== undefined }
  }
}

function reporting(text: string): Alias | undefined {
  const value = objectOfText('Reporting', text)
  return value && { field: 'reporting', value }
}

const byType: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  Body: group,
  Channel: {
    email: (text, _value, { kind }) => {
      if (!isMail(text)) return undefined
      return kind === 'mailing-list'
        ? { field: 'address', value: mailOf(text), isSure: true }
        : { field: 'href', value: `mailto:${mailOf(text)}`, isSure: true }
    },
    unsubscribe: (text) => {
      const href = isMail(text) ? `mailto:${mailOf(text)}` : text
      return isAddress(href) ? { field: 'description', value: `[Unsubscribe](${href})` } : undefined
    },
    temporary: ofInvite('temporary'),
  },
  Community: {
    newsletter: mailingList,
    mailinglist: mailingList,
    slack,
    discord: social('discord'),
    zulip: social('zulip'),
    matrix: social('matrix'),
    irc: channel('irc', (text) => (isAddress(text) ? { name: UNKNOWN, href: text } : { name: text })),
    mastodon: social('mastodon'),
    bluesky: social('bluesky'),
    linkedin: social('linkedin'),
    twitter: social('x'),
    x: social('x'),
    youtube: social('youtube'),
    github: (text) => (isAddress(text) ? { field: 'channels', value: [text] } : undefined),
    calendars: (_text, value) => {
      const [only, ...more] = [value].flat()
      const href = typeof only === 'string' ? only : (Object(only) as { href?: unknown }).href
      return more.length === 0 && typeof href === 'string' ? { field: 'calendar', value: href } : undefined
    },
    repo: (text) => (text === '' ? undefined : { field: 'repositories', value: [text] }),
    repository: (text) => (text === '' ? undefined : { field: 'repositories', value: [text] }),
  },
  ContributionPath: { href: linkLabelled('Guide'), url: linkLabelled('Guide') },
  Event: {
    recordings: linkIn('description', 'Recordings'),
    videos: linkIn('description', 'Videos'),
    video: linkIn('description', 'Video'),
    slides: linkIn('description', 'Slides'),
    cfp: (text) => (isAddress(text) ? { field: 'callForPapers', value: text, isSure: true } : undefined),
    registration: linkIn('description', 'Registration'),
  },
  FocusArea: { href: linkIn('description', 'More'), url: linkIn('description', 'More') },
  Meeting: {
    calendar: (text) =>
      isAddress(text)
        ? { field: 'calendars', value: [{ kind: calendarKindOf(text), label: UNKNOWN, href: text }] }
        : undefined,
  },
  Person: handles,
  Policy: { contact: reporting, email: reporting, mail: reporting },
  Principle: { href: linkIn('description', 'More'), url: linkIn('description', 'More') },
  Recognition: { href: linkIn('description', 'More'), url: linkIn('description', 'More') },
  Seo: {
    twitter: (text) => ({ field: 'socialHandle', value: `@${text.replace(/^@/, '')}`, isSure: /^@?\w+$/.test(text) }),
    x: (text) => ({ field: 'socialHandle', value: `@${text.replace(/^@/, '')}`, isSure: /^@?\w+$/.test(text) }),
  },
  Step: { href: linkLabelled(UNKNOWN), url: linkLabelled(UNKNOWN), link: linkLabelled(UNKNOWN) },
}

/** What stands for a field that a type does not have, with the value that was written; undefined where nothing does. */
export function aliasOf(
  type: string,
  name: string,
  value: unknown,
  owner: Readonly<Record<string, unknown>> = {},
): Alias | undefined {
  const word = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const own = Object.hasOwn(byType, type) ? byType[type]! : {}
  if (!Object.hasOwn(own, word)) return undefined
  return own[word]!(typeof value === 'string' ? value.trim() : '', value, owner)
}
