import { writeDuration } from '../calendar/duration.ts'
import { sameData } from '../calendar/sameData.ts'
import { readWrittenSchedule, writeSchedule } from '../calendar/writtenSchedule.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Schedule } from '../model/schedule.ts'
import { isAddress, isFeed } from './addressForms.ts'
import type { FileContext } from './fileForm.ts'
import { readPersonText } from './personText.ts'
import { isFields } from './plainData.ts'
import { repositoryOf } from './repositoryText.ts'
import { schedule as readSchedule } from './shortForms.ts'
import { SourcePaths } from './sourcePaths.ts'
import { WrittenIds } from './writtenIds.ts'
import { WrittenPeople } from './writtenPeople.ts'

type Value = Readonly<Record<string, unknown>>

/** The short form of a value, or undefined where it has none. */
type Shorten = (value: Value) => unknown

const hasOnly = (value: Value, ...names: string[]): boolean => {
  const keys = Object.keys(value)
  return keys.length === names.length && names.every((name) => typeof value[name] === 'string')
}

const by =
  (field: string): Shorten =>
  (value) =>
    hasOnly(value, field) ? value[field] : undefined

/** A text alone that is an address is no name. */
const named: Shorten = (value) =>
  hasOnly(value, 'name') && !/^https?:\S+$/i.test(String(value['name'])) ? value['name'] : undefined

const labelled =
  (label: string): Shorten =>
  (value) =>
    hasOnly(value, 'label', 'href') && value['label'] === label && isAddress(String(value['href']))
      ? value['href']
      : undefined

/** A name with the company and the user name on GitHub, where they are read as the same. */
const person: Shorten = ({ name, affiliations, handle, ...rest }) => {
  if (typeof name !== 'string' || /^https?:\S+$/i.test(name) || Object.keys(rest).length > 0) return undefined
  const companies: readonly unknown[] = affiliations === undefined ? [] : [affiliations].flat()
  const inside = companies.length > 0 ? ` (${companies.join(', ')})` : ''
  const user = isFields(handle) && typeof handle['name'] === 'string' ? ` @${handle['name']}` : ''
  const short = name + inside + user
  const whole = {
    name,
    ...(affiliations !== undefined && { affiliations: companies }),
    ...(handle !== undefined && { handle }),
  }
  return sameData(readPersonText(short), { person: whole }) ? short : undefined
}

const note: Shorten = (value) =>
  hasOnly(value, 'kind', 'body') && value['kind'] === 'note' ? value['body'] : undefined

const reference: Shorten = (value) => {
  if (hasOnly(value, 'href') && isAddress(String(value['href']))) return value['href']
  return hasOnly(value, 'via') && !isAddress(String(value['via'])) ? value['via'] : undefined
}

const plural = (count: unknown, unit: unknown): string => `${String(count)} ${String(unit)}${count === 1 ? '' : 's'}`
const isWhole = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 999

const lead: Shorten = ({ count, unit, ...rest }) =>
  isWhole(count) && typeof unit === 'string' && Object.keys(rest).length === 0 ? plural(count, unit) : undefined

const every: Shorten = ({ min, max, unit, ...rest }) => {
  if (!isWhole(min) || !isWhole(max) || typeof unit !== 'string' || Object.keys(rest).length > 0) return undefined
  return min === max ? plural(min, unit) : `${String(min)} to ${plural(max, unit)}`
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

const dates: Shorten = (value) => {
  const { from, to } = value
  if (hasOnly(value, 'from') && isDay(from)) return from
  return hasOnly(value, 'from', 'to') && isDay(from) && isDay(to) ? `${from} to ${to}` : undefined
}

const calendar: Shorten = (value) => by(isFeed(String(value['feed'] ?? value['href'])) ? 'feed' : 'href')(value)

const repository: Shorten = (value) => {
  const { name, href } = value
  return hasOnly(value, 'name', 'href') && sameData(repositoryOf(String(href)), { repository: { name, href } })
    ? href
    : undefined
}

/** The short form of the value of a field, or of each item where it is a list. */
export const shortForms: Readonly<Record<string, Shorten>> = {
  join: reference,
  agenda: reference,
  minutes: reference,
  recordings: reference,
  slides: reference,
  contact: reference,
  lead,
  every,
  dates,
  calendar,
  consent: note,
  notes: note,
  invite: by('href'),
  logo: by('src'),
  handle: by('name'),
  foundation: named,
  charter: labelled('Charter'),
  membersSource: labelled('Members'),
  person,
  people: person,
  members: person,
  leads: person,
  drivers: person,
  steps: named,
  principles: named,
  topics: named,
  roadmap: named,
  roadmapSource: labelled('Roadmap'),
  adopters: named,
  sponsors: named,
  repositories: repository,
}

/** A schedule, or several, in words that are read as the same. Its fields may have short forms too. */
export function shortSchedule(value: unknown): string | undefined {
  try {
    const context: FileContext = {
      paths: new SourcePaths(),
      problems: [],
      ids: new WrittenIds({}),
      people: new WrittenPeople({}),
    }
    const whole = readSchedule(value, context, []) as OneOrMany<Schedule>
    const text = context.problems.length > 0 ? undefined : writeSchedule(whole)
    const read = text === undefined ? undefined : readWrittenSchedule(text)
    return read && 'schedules' in read && sameData(read.schedules, [whole].flat()) ? text : undefined
  } catch {
    // What the data holds instead of a schedule is reported by the checks.
    return undefined
  }
}

/** A number of minutes as `duration`. */
export function shortDuration(minutes: unknown): string | undefined {
  try {
    return writeDuration(minutes as number)
  } catch {
    return undefined
  }
}
