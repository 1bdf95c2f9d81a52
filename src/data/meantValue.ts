import { isAddress, isMail, mailOf } from './addressForms.ts'
import { valuesOf } from './fieldTypes.ts'
import { readPersonText } from './personText.ts'
import { valueMeant } from './valueSynonyms.ts'
import { UNKNOWN } from './yamlInline.ts'

/** What a text becomes where an object of a type is meant. What it does not tell is left for the author to fill in. */
const objectsOfText: Readonly<Record<string, (text: string) => object | undefined>> = {
  Adopter: named,
  Ballot: named,
  Body: (name) => ({ name, kind: UNKNOWN }),
  BodyGroup: (name) => ({ id: UNKNOWN, name }),
  CallForPapers: (text) => (isAddress(text) ? { href: text } : undefined),
  Channel: channelOf,
  ChannelAccess: accessOf,
  CommunityCalendar: (text) => (isAddress(text) ? { href: text } : undefined),
  Contact: (text) => (isMail(text) ? { for: UNKNOWN, email: mailOf(text) } : { for: UNKNOWN, person: { name: text } }),
  ContributionPath: named,
  Event: named,
  Faq: (text) => (text.includes('?') ? { question: text, answer: UNKNOWN } : { question: UNKNOWN, answer: text }),
  FocusArea: named,
  Foundation: (text) => (isAddress(text) ? { name: UNKNOWN, href: text } : { name: text }),
  Handle: (text) => (/\s/.test(text) ? undefined : { name: text.replace(/^@/, '') }),
  Invite: (text) => (isAddress(text) ? { href: text } : undefined),
  Link: (text) => (isAddress(text) ? { label: UNKNOWN, href: text } : { label: text, href: UNKNOWN }),
  ListItem: (text) => ({ text }),
  Logo: (text) => (/\s/.test(text) ? undefined : { src: text }),
  Meeting: (name) => ({ name, schedule: UNKNOWN }),
  Note: (body) => ({ kind: 'note', body }),
  PageSection: (text) => {
    const kind = collectionOf(text)
    return kind === undefined ? undefined : { kind }
  },
  Person: (text) => (isAddress(text) ? { name: UNKNOWN, href: text } : personOf(text)),
  Policy: (text) => (isAddress(text) ? { name: UNKNOWN, kind: UNKNOWN, href: text } : { name: text, kind: UNKNOWN }),
  Principle: named,
  PublishedCalendar: (text) =>
    isAddress(text) ? { kind: calendarKindOf(text), label: UNKNOWN, href: text } : undefined,
  Recognition: (name) => ({ name, description: UNKNOWN }),
  Recording: (text) => (isAddress(text) ? { name: UNKNOWN, recordings: text } : { name: text }),
  Reference: (text) => (isAddress(text) ? { href: text } : { withheld: text }),
  Reporting: (text) => {
    if (isMail(text)) return { how: `Write to ${mailOf(text)}.` }
    return isAddress(text) ? { how: UNKNOWN, contact: text } : { how: text }
  },
  Repository: (text) => (isAddress(text) ? { href: text } : { name: text, href: UNKNOWN }),
  Release: (version) => ({ version }),
  RoadmapItem: named,
  RoadmapSource: (text) => (isAddress(text) ? { label: 'Roadmap', href: text } : undefined),
  Role: named,
  Sponsor: named,
  Resource: (text) => (isAddress(text) ? { name: UNKNOWN, kind: UNKNOWN, href: text } : { name: text, kind: UNKNOWN }),
  Step: named,
  Topic: named,
}

/** The collection that a section shows, by its name or another word for it. */
function collectionOf(text: string): string | undefined {
  const kinds = [...valuesOf('PlainCollectionName'), 'bodies', 'adopters']
  return kinds.includes(text) ? text : valueMeant(text, kinds)
}

function named(text: string): object | undefined {
  return isAddress(text) ? undefined : { name: text }
}

/** A person by the text that stands for one. */
export function personOf(text: string): object | undefined {
  if (isAddress(text)) return undefined
  const read = readPersonText(text)
  return 'person' in read ? read.person : { name: text }
}

function channelOf(text: string): object {
  if (isAddress(text)) return { kind: UNKNOWN, name: UNKNOWN, href: text }
  const kind = /^(?:slack|zulip|discord|matrix|irc|bluesky|mastodon|linkedin|youtube|mailing-list|email|forum|blog)$/i
  return kind.test(text)
    ? { kind: text.toLowerCase(), name: UNKNOWN, href: UNKNOWN }
    : { kind: UNKNOWN, name: text, href: UNKNOWN }
}

/** Who may read and post, by one word. Whoever may post may read; the other way round it is not known. */
export function accessOf(text: string): object | undefined {
  const values = ['public', 'account', 'members', 'moderators']
  const who = values.includes(text) ? text : valueMeant(text, values)
  if (who === undefined) return undefined
  return who === 'public' ? { read: who } : { read: who, post: who }
}

/** What an address of a calendar leads to, as far as the address tells. */
export function calendarKindOf(address: string): string {
  if (/[?&]action=TEMPLATE\b/i.test(address)) return 'event-template'
  if (/^webcal:/i.test(address)) return 'feed'
  return /\.ics(?:[?#]|$)/i.test(address) ? 'download' : 'embed'
}

/**
 * The object that a text stands for where one of a type is meant, with `…` for what it does not tell.
 * @example objectOfText('Link', 'https://a.example') // { label: '…', href: 'https://a.example' }
 */
export function objectOfText(type: string, text: string): object | undefined {
  return Object.hasOwn(objectsOfText, type) ? objectsOfText[type]!(text.trim()) : undefined
}

/** Whether a proposed value leaves nothing to be filled in. */
export function isWhole(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isWhole)
  return value !== UNKNOWN
}

/** The longest value that is repeated in a proposed line; of a longer one only the form is shown. */
const LONGEST = 160

/** What stands there, as it is written where values of a type are meant: texts as objects, all else as it is. */
export function meantValue(type: string, value: unknown): unknown {
  const meant = Array.isArray(value)
    ? value.map((each: unknown) => (typeof each === 'string' ? objectOfText(type, each) : each))
    : typeof value === 'string'
      ? objectOfText(type, value)
      : value
  if (meant === undefined || (Array.isArray(meant) && meant.includes(undefined))) return undefined
  return JSON.stringify(meant).length > LONGEST ? undefined : meant
}
