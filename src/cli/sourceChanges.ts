import { describeSchedule } from '../calendar/describeSchedule.ts'
import { sameData } from '../calendar/sameData.ts'
import { toArray } from '../calendar/toArray.ts'
import { entryKey } from '../data/entryKey.ts'
import { valueAt } from '../data/path.ts'
import { entryWord } from '../data/problemWords.ts'
import type { FetchedEntries, KeyedEntry } from '../data/snapshot.ts'
import { localize } from '../i18n/localize.ts'
import type { RecurringSchedule, Schedule, ScheduleException, SingleSchedule } from '../model/schedule.ts'

/**
 * What came, went and changed in the entries of a source, in sentences.
 * @example sourceChanges(before, after) // ['Weekly call moved from 15:00 to 16:00 UTC.', 'Jane Doe left the maintainers.']
 */
export function sourceChanges(before: FetchedEntries, after: FetchedEntries): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => listChanges(name, before[name] ?? [], after[name] ?? []))
}

/** The keys that others have too, in order. */
const sharedKeys = (entries: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): string =>
  [...entries.keys()].filter((key) => others.has(key)).join('\n')

function listChanges(list: string, before: readonly KeyedEntry[], after: readonly KeyedEntry[]): string[] {
  const old = new Map(before.map((entry) => [entry.key, entry]))
  const now = new Map(after.map((entry) => [entry.key, entry]))
  const changes = [
    ...before.filter(({ key }) => !now.has(key)).map((entry) => wentWords(list, entry)),
    ...after.filter(({ key }) => !old.has(key)).map((entry) => cameWords(list, entry)),
    ...after.flatMap((entry) => {
      const former = old.get(entry.key)
      return former ? entryChanges(list, former, entry) : []
    }),
  ]
  return sharedKeys(old, now) === sharedKeys(now, old)
    ? changes
    : [...changes, `The order of the ${plural(list)} changed.`]
}

const plural = (list: string): string => (list === 'bodies' ? 'groups' : list)

/** What an entry is called: its name, else what names it in the source. */
function nameOf(entry: object): string {
  for (const field of ['name', 'question', 'role', 'for']) {
    const text = localize(toArray(valueAt(entry, [field]) as string | undefined)[0], 'en')?.value
    if (typeof text === 'string' && text !== '') return text
  }
  const key = valueAt(entry, ['key'])
  return typeof key === 'string' ? key : (entryKey(entry) ?? 'An entry')
}

/** The group that people are members of. One that has the name of any such group is called by its kind of people. */
const groupWords = (body: object): string =>
  /^(?:maintainers|committers|members|people)$/i.test(nameOf(body)) ? `the ${nameOf(body).toLowerCase()}` : nameOf(body)

function cameWords(list: string, entry: KeyedEntry): string {
  if (list === 'people') return `${nameOf(entry)} was added to the people.`
  const schedule = list === 'meetings' ? scheduleWords(entry['schedule']) : undefined
  return `${subject(list, entry)} was added${schedule === undefined ? '' : `: ${schedule}`}.`
}

const wentWords = (list: string, entry: KeyedEntry): string =>
  list === 'people' ? `${nameOf(entry)} left the people.` : `${subject(list, entry)} was removed.`

/** Meetings and events go by their names; of other entries the kind is said. */
const subject = (list: string, entry: object): string =>
  list === 'meetings' || list === 'events' || list === 'people'
    ? nameOf(entry)
    : `The ${entryWord(list)} ${nameOf(entry)}`

type Changed = (subject: string, before: unknown, after: unknown, entry: object) => string[]

/** What the calendar of a source counts, of which a page shows nothing. */
const bookkeeping = new Set(['key', 'id', 'updatedOn', 'revision'])

const words: Readonly<Record<string, string>> = {
  affiliations: 'company',
  handle: 'user name',
  href: 'address',
  join: 'way to join',
  agenda: 'agenda',
  minutes: 'minutes',
  dates: 'dates',
}

const special: Readonly<Record<string, Changed>> = {
  name: (_subject, before, after) => [`${String(before)} is now called ${String(after)}.`],
  schedule: (meeting, before, after) => scheduleChanges(meeting, before, after),
  members: (_subject, before, after, body) => memberChanges(before, after, body),
  affiliations: (person, before, after) => [
    `${person} moved from ${listed(before) || 'no company'} to ${listed(after) || 'no company'}.`,
  ],
  dates: (event, before, after) => [`${event} moved from ${datesWords(before)} to ${datesWords(after)}.`],
  maturity: (entry, before, after) => [`${entry} changed from ${String(before)} to ${String(after)}.`],
}

function entryChanges(list: string, before: KeyedEntry, after: KeyedEntry): string[] {
  if (sameData(before, after)) return []
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !bookkeeping.has(field) && !sameData(before[field], after[field]),
  )
  if (fields.length === 0) return [`${subject(list, after)} was saved again.`]
  return fields.flatMap((field) => {
    const said = special[field]?.(subject(list, after), before[field], after[field], after) ?? []
    return said.length > 0 ? said : [plainChange(subject(list, after), field, before[field], after[field])]
  })
}

function plainChange(of: string, field: string, before: unknown, after: unknown): string {
  const called = words[field] ?? field.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  if (before === undefined) return `${of}: ${called} was added${valueWords(after)}.`
  if (after === undefined) return `${of}: ${called} was removed.`
  const [from, to] = [shortText(before), shortText(after)]
  return from === undefined || to === undefined
    ? `${of}: ${called} changed.`
    : `${of}: ${called} changed from ${from} to ${to}.`
}

const valueWords = (value: unknown): string => {
  const text = shortText(value)
  return text === undefined ? '' : `: ${text}`
}

/** A value that can be quoted in a sentence: a short text, an address, or a name within. */
function shortText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : (valueAt(value, ['href']) ?? valueAt(value, ['name']))
  return typeof text === 'string' && text.length <= 120 && !text.includes('\n') ? text : undefined
}

const listed = (value: unknown): string => toArray((value ?? []) as string | readonly string[]).join(', ')

function datesWords(value: unknown): string {
  const { from, to } = Object(value) as { from?: string; to?: string }
  if (from === undefined) return 'no date'
  return to === undefined ? from : `${from} to ${to}`
}

const membersOf = (value: unknown): Map<string, KeyedEntry> =>
  new Map(
    toArray((value ?? []) as object | readonly object[]).map((member) => {
      const key = entryKey(member) ?? JSON.stringify(member)
      return [key, { ...member, key }]
    }),
  )

function memberChanges(before: unknown, after: unknown, body: object): string[] {
  const [old, now] = [membersOf(before), membersOf(after)]
  const group = groupWords(body)
  return [
    ...[...old.values()].filter(({ key }) => !now.has(key)).map((person) => `${nameOf(person)} left ${group}.`),
    ...[...now.values()].filter(({ key }) => !old.has(key)).map((person) => `${nameOf(person)} joined ${group}.`),
    ...[...now.values()].flatMap((person) => {
      const former = old.get(person.key)
      // Who leaves a group may leave their id to the same person in another.
      return former && !sameData({ ...former, id: '' }, { ...person, id: '' })
        ? entryChanges('people', former, person)
        : []
    }),
  ]
}

type Timed = RecurringSchedule | SingleSchedule

const isTimed = (schedule: Schedule | undefined): schedule is Timed =>
  schedule?.kind === 'recurring' || schedule?.kind === 'single'

/** For the comparison of rules alone. */
const noTime = { time: '00:00', timeZone: 'UTC' }

const slotsOf = (value: unknown): readonly Schedule[] => toArray((value ?? []) as Schedule | readonly Schedule[])

function scheduleChanges(meeting: string, before: unknown, after: unknown): string[] {
  const [old, now] = [slotsOf(before), slotsOf(after)]
  const [from, to] = [old[0], now[0]]
  if (old.length !== 1 || now.length !== 1 || !isTimed(from) || !isTimed(to))
    return otherSchedule(meeting, before, after)
  const changes = exceptionChanges(meeting, from.exceptions ?? [], to.exceptions ?? [])
  if (from.time !== to.time || from.timeZone !== to.timeZone) {
    const zone = from.timeZone === to.timeZone ? '' : ` ${from.timeZone}`
    changes.unshift(`${meeting} moved from ${from.time}${zone} to ${to.time} ${to.timeZone}.`)
  }
  if (from.durationMinutes !== to.durationMinutes)
    changes.push(`${meeting} takes ${minutes(to.durationMinutes)} instead of ${minutes(from.durationMinutes)}.`)
  if (from.kind === 'single' && to.kind === 'single' && from.date !== to.date)
    changes.push(`${meeting} moved from ${from.date} to ${to.date}.`)
  const isOther =
    from.kind !== to.kind || (from.kind === 'recurring' && to.kind === 'recurring' && from.rule !== to.rule)
  if (isOther && describe({ ...from, ...noTime }) !== describe({ ...to, ...noTime }))
    changes.push(...otherSchedule(meeting, before, after))
  return changes.length > 0 ? changes : [`The dates of ${meeting} changed.`]
}

const minutes = (count: number | undefined): string =>
  count === undefined ? 'an unknown time' : `${count} minute${count === 1 ? '' : 's'}`

function otherSchedule(meeting: string, before: unknown, after: unknown): string[] {
  const [from, to] = [scheduleWords(before), scheduleWords(after)]
  return [from === to ? `The dates of ${meeting} changed.` : `${meeting} was “${from}”, and is now “${to}”.`]
}

const scheduleWords = (value: unknown): string => slotsOf(value).map(describe).join('; ')

function describe(schedule: Schedule): string {
  try {
    return describeSchedule(schedule)
  } catch {
    // What the engine cannot read is reported by the checks.
    return schedule.kind
  }
}

const byDate = (list: readonly ScheduleException[]): Map<string, ScheduleException> =>
  new Map(list.map((exception) => [exception.date, exception]))

function exceptionChanges(
  meeting: string,
  before: readonly ScheduleException[],
  after: readonly ScheduleException[],
): string[] {
  const [old, now] = [byDate(before), byDate(after)]
  return [
    ...[...now.values()].flatMap((exception) => {
      if (sameData(old.get(exception.date), exception)) return []
      return [`${meeting} of ${exception.date} ${exceptionWords(exception)}.`]
    }),
    // Dates that are past leave a calendar in time.
    ...[...old.values()]
      .filter(({ date }) => !now.has(date))
      .map(({ date }) => `${meeting} of ${date} is no longer an exception.`),
  ]
}

function exceptionWords(exception: ScheduleException): string {
  if (exception.kind === 'moved') return `moved to ${[exception.to.date, exception.to.time].filter(Boolean).join(' ')}`
  return exception.kind === 'cancelled' ? 'is cancelled' : 'was added'
}
