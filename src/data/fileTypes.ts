import { isAddress, isMail, mailOf } from './addressForms.ts'
import { channelOfAddress } from './channelText.ts'
import { fields, list, type Read, short, shortBy } from './fileForm.ts'
import { accessOf } from './meantValue.ts'
import { withSchedule } from './meetingSchedule.ts'
import { readPersonText } from './personText.ts'
import { isFields } from './plainData.ts'
import { problemMessages } from './problemMessages.ts'
import { repositoryOf } from './repositoryText.ts'
import { asText, calendar, dates, reference, references, refuse, schedule, term } from './shortForms.ts'

const asItIs: Read = (value) => value

const titled = { title: 'name' }
const summarised = { title: 'name', summary: 'description' }

const note = short((body) => ({ kind: 'note', body }), asItIs)
const notes = list(note)
/** A name; an address is none. */
const named = (read: Read = asItIs): Read =>
  short((text) => (/^https?:\S+$/i.test(text) ? undefined : { name: text }), read)
const oneOrSeveral: Read = (value) => (Array.isArray(value) || value === undefined ? value : [value])

/** A link whose text is clear from its field. */
const labelled = (label: string): Read => short((text) => (isAddress(text) ? { label, href: text } : undefined), asItIs)

const listItem: Read = shortBy(
  'text',
  fields({ items: (value, context, path) => list(listItem)(value, context, path) }),
)
const listItems = list(listItem)

/** A user name, in which people write the `@`. */
const handle: Read = (value) => {
  if (typeof value === 'string') return { name: withoutAt(value) }
  if (isFields(value) && typeof value['name'] === 'string') value['name'] = withoutAt(value['name'])
  return value
}

const withoutAt = (name: string): string => name.replace(/^@(?=[^@]+$)/, '')

const personFields = fields({
  handle: shortAs(handle),
  affiliations: oneOrSeveral,
  languages: oneOrSeveral,
  groups: oneOrSeveral,
  term,
})

function shortAs(read: Read): Read {
  return short((text, context, path) => read(text, context, path) as object, read)
}

/** A person by a text: the name, a company in brackets, a user name behind an `@`. */
const person: Read = short((text, context, path) => {
  if (/^https?:\S+$/i.test(text)) return undefined
  const reading = readPersonText(text)
  if ('person' in reading) return reading.person
  const words =
    'isPart' in reading ? problemMessages.personPart(text) : problemMessages.personText({ value: text, ...reading })
  refuse(context, path, words)
  return { name: text }
}, personFields)

/** The same where others may be named who are listed among the people of the community. */
const member: Read = (value, context, path) => {
  const known = typeof value === 'string' ? context.people.find(value) : undefined
  if (known === undefined) return person(value, context, path)
  const read = personFields(known, context, path) as object
  context.paths.noteShort(read, path)
  return read
}

const people: Read = list(member)

const meetingFields: Read = fields(
  {
    schedule,
    join: references,
    agenda: references,
    minutes: references,
    recordings: references,
    slides: references,
    consent: note,
    notes,
  },
  summarised,
)

export const meeting: Read = (value, context, path) => meetingFields(withSchedule(value, context, path), context, path)

/** The address of an invitation; of mail too, since people subscribe to lists by mail. */
const invite = short((text) => ({ href: isMail(text) ? `mailto:${mailOf(text)}` : text }), asItIs)

const channelFields = fields(
  {
    invite,
    notes,
    unsubscribe: (value) => (typeof value === 'string' && isMail(value) ? `mailto:${mailOf(value)}` : value),
    access: short((text) => (text === 'members' ? accessOf(text) : undefined), asItIs),
  },
  { purpose: 'description' },
  { subscribe: 'invite', archive: 'href' },
)

export const channel: Read = short((text) => channelOfAddress(text), channelFields)

/** The id of a channel by its id or its name. */
const channelId: Read = (value, { ids }) => (typeof value === 'string' ? (ids.channel(value) ?? value) : value)
export const channelIds: Read = list(channelId)

export const repository: Read = short(
  (text, context, path) => {
    const told = repositoryOf(text)
    if ('repository' in told) return told.repository
    refuse(context, path, problemMessages.repositoryText({ value: text, address: told.address }), told.address)
    return { name: text, href: '/' }
  },
  (value) => {
    if (!isFields(value) || value['name'] !== undefined || typeof value['href'] !== 'string') return value
    const told = repositoryOf(value['href'])
    if ('repository' in told) value['name'] = told.repository.name
    return value
  },
)

export const bodyFields: Readonly<Record<string, Read>> = {
  members: people,
  leads: people,
  charter: labelled('Charter'),
  membersSource: labelled('Members'),
  ballots: list(named(fields({ nominations: dates, voting: dates, resultsOn: asText }))),
  notes,
}
export const bodyNames: Readonly<Record<string, string>> = { summary: 'description' }

const callForPapers = short(
  (text) => (isAddress(text) ? { href: text } : undefined),
  fields({ opens: asText, closes: asText }),
)
const recording = fields({ recordings: references, slides: references, minutes: references }, titled)
const policy = fields(
  { covers: listItems, principles: list(named()), reporting: fields({ contact: reference }) },
  summarised,
)
const topic: Read = named(fields({ topics: (value, context, path) => list(topic)(value, context, path) }, titled))
const contactFields = fields({
  for: oneOrSeveral,
  via: (value, context, path) => channelIds(oneOrSeveral(value, context, path), context, path),
  person: member,
  notes,
})

/** A contact by an address of mail is somebody whose name is not known. */
const contact: Read = (value, context, path) => {
  const read = contactFields(value, context, path)
  if (!isFields(read) || typeof read['email'] !== 'string' || read['person'] !== undefined) return read
  const { email } = read
  if (!isMail(email)) return read
  const address = mailOf(email)
  delete read['email']
  read['person'] = { name: address, href: `mailto:${address}` }
  context.paths.note(read, path, new Map([['person', 'email']]))
  context.paths.noteShort(read['person'] as object, [...path, 'email'])
  return read
}
const logo = shortBy('src', asItIs)

const organization = named(fields({ logo, since: asText }, summarised))
const role = fields(
  {
    duties: listItems,
    requirements: listItems,
    rights: listItems,
    holders: oneOrSeveral,
    bodies: oneOrSeveral,
  },
  summarised,
)

/** How each collection and field of a community may be written. Bodies and groups are read apart, since they nest. */
export const communityFields: Readonly<Record<string, Read>> = {
  channels: list(channel),
  meetings: list(meeting),
  recordings: list(recording),
  events: list(fields({ dates, callForPapers }, titled)),
  repositories: list(repository),
  resources: list(fields({ notes }, { label: 'name' })),
  contributionPaths: list(fields({ items: listItems, channels: channelIds }, summarised)),
  steps: list(named(fields({}, { title: 'name', body: 'description' }))),
  people: list(person),
  contacts: list(contact),
  principles: list(named()),
  policies: list(policy),
  topics: list(topic),
  focusAreas: list(fields({ drivers: people }, summarised)),
  roles: list(role),
  roadmap: list(named(fields({ due: asText }, summarised))),
  releases: list(fields({ date: asText, supportedUntil: asText }, { summary: 'description' })),
  adopters: list(organization),
  sponsors: list(organization),
  recognitions: list(fields({}, { who: 'name', how: 'description' })),
  repositoryGroups: list(fields({}, titled)),
  sections: list(fields({ notes })),
  foundation: named(fields({ logo })),
  logo,
  calendar,
  roadmapSource: labelled('Roadmap'),
}
