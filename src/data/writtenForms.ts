import { writeDuration } from '../calendar/duration.ts'
import { sameData } from '../calendar/sameData.ts'
import { readWrittenSchedule, writeSchedule } from '../calendar/writtenSchedule.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Schedule } from '../model/schedule.ts'
import { isAddress, isFeed } from './addressForms.ts'
import { repositoryOf } from './repositoryText.ts'

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
  foundation: by('name'),
  person: by('name'),
  people: by('name'),
  members: by('name'),
  leads: by('name'),
  drivers: by('name'),
  steps: by('name'),
  principles: by('name'),
  topics: by('name'),
  repositories: repository,
}

/** A schedule, or several, in words that are read as the same. */
export function shortSchedule(value: unknown): string | undefined {
  try {
    const text = writeSchedule(value as OneOrMany<Schedule>)
    const read = text === undefined ? undefined : readWrittenSchedule(text)
    return read && 'schedules' in read && sameData(read.schedules, [value].flat()) ? text : undefined
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
