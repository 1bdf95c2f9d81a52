import { fields, list, type Read, short, shortBy } from './fileForm.ts'
import { withSchedule } from './meetingSchedule.ts'
import { calendar, dates, reference, references, repositoryByAddress, schedule } from './shortForms.ts'

const asItIs: Read = (value) => value

const titled = { title: 'name' }
const summarised = { title: 'name', summary: 'description' }

const note = short((body) => ({ kind: 'note', body }), asItIs)
const notes = list(note)
const named = (read: Read = asItIs): Read => shortBy('name', read)

const person: Read = named(fields({ handle: named() }))
export const people: Read = list(person)

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

export const channel: Read = fields({ invite: shortBy('href', asItIs), notes }, { purpose: 'description' })

export const repository: Read = short((text) => repositoryByAddress(text), asItIs)

export const bodyFields: Readonly<Record<string, Read>> = { members: people, notes }
export const bodyNames: Readonly<Record<string, string>> = { summary: 'description' }

const recording = fields({ recordings: references, slides: references, minutes: references }, titled)
const policy = fields({ principles: list(named()), reporting: fields({ contact: reference }) }, summarised)
const topic: Read = named(fields({ topics: (value, context, path) => list(topic)(value, context, path) }, titled))
const contact = fields({
  for: (value) => (Array.isArray(value) || value === undefined ? value : [value]),
  via: (value) => (typeof value === 'string' ? [value] : value),
  person,
  notes,
})
const logo = shortBy('src', asItIs)

/** How each collection and field of a community may be written. Bodies and groups are read apart, since they nest. */
export const communityFields: Readonly<Record<string, Read>> = {
  channels: list(channel),
  meetings: list(meeting),
  recordings: list(recording),
  events: list(fields({ dates }, titled)),
  repositories: list(repository),
  resources: list(fields({ notes }, { label: 'name' })),
  contributionPaths: list(fields({}, summarised)),
  steps: list(named(fields({}, { title: 'name', body: 'description' }))),
  people,
  contacts: list(contact),
  principles: list(named()),
  policies: list(policy),
  topics: list(topic),
  focusAreas: list(fields({ drivers: people }, summarised)),
  recognitions: list(fields({}, { who: 'name', how: 'description' })),
  repositoryGroups: list(fields({}, titled)),
  sections: list(fields({ notes })),
  foundation: named(fields({ logo })),
  logo,
  calendar,
}
