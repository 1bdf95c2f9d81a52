import { readDuration } from '../calendar/duration.ts'
import { readWrittenSchedule } from '../calendar/writtenSchedule.ts'
import { weekdayNamed } from '../calendar/writtenWords.ts'
import { isAddress, isFeed, isMail } from './addressForms.ts'
import { datesInWords } from './dateWords.ts'
import { type FileContext, fields, list, oneOrMany, type Read, short } from './fileForm.ts'
import { pathOf, type Segment } from './path.ts'
import { type Fields, isFields } from './plainData.ts'
import type { Edit } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { FREQUENCY, isScheduleDay, isSchedulePart, scheduleMeant } from './scheduleMeant.ts'
import { yamlInline } from './yamlInline.ts'

/** The name of the field at a path. */
const fieldOf = (path: readonly Segment[]): string => String(path.findLast((segment) => typeof segment === 'string'))

/** Says that a short form cannot be read, with the value that is meant for certain, in the place of what it replaces. */
export function refuse(
  { problems }: FileContext,
  path: readonly Segment[],
  words: Words,
  meant?: unknown,
  replaced: readonly Segment[] = path,
): void {
  const edit: Edit | undefined = meant === undefined ? undefined : { kind: 'set', path: pathOf(replaced), value: meant }
  problems.push({ severity: 'error', path: pathOf(path), ...words, ...(edit && { edit }) })
}

/** A value that a text of this form stands for. In the place of one that cannot be read, `instead` lets the rest be checked. */
const byPattern = (
  pattern: RegExp,
  made: (...groups: string[]) => object,
  instead: object,
  expected: string,
  read: Read = (value) => value,
): Read =>
  short((text, context, path) => {
    const match = pattern.exec(text.trim())
    if (match) return made(...match.slice(1))
    refuse(context, path, problemMessages.shortForm({ field: fieldOf(path), expected, value: text }))
    return instead
  }, read)

/** `1 week`, `2 days`. */
const lead = byPattern(
  /^(\d{1,4}) (hour|day|week|month)s?$/i,
  (count, unit) => ({ count: Number(count), unit: unit.toLowerCase() }),
  { count: 1, unit: 'day' },
  'a number and a unit, such as "1 week"',
)

/** `4 to 8 weeks`, `2 weeks`. */
const every = byPattern(
  /^(\d{1,3})(?:(?: to |-|–)(\d{1,3}))? (day|week|month)s?$/i,
  (min, max = min, unit) => ({ min: Number(min), max: Number(max), unit: unit.toLowerCase() }),
  { min: 1, max: 1, unit: 'week' },
  'a range and a unit, such as "4 to 8 weeks"',
)

const DATE = '(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)'
const range = new RegExp(`^${DATE}(?:(?: to | ?– ?|/| - |(?<=^\\d{4})-(?=\\d{4}$))${DATE})?$`)

/** A year alone is a number in YAML. */
export const asText = (value: unknown): unknown => (Number.isInteger(value) ? String(value) : value)

const dateFields = fields({ from: asText, to: asText })

/** `2026-05-03`, `2026-05-03 to 2026-05-05`, `2026-05`, `2025-2027`. */
const readDates = short((text, context, path) => {
  const [, from, to] = range.exec(text.trim()) ?? []
  if (from !== undefined) return to === undefined ? { from } : { from, to }
  const meant = datesInWords(text)
  refuse(context, path, problemMessages.shortDates({ value: text, meant }), meant)
  return { from: '2000-01-01' }
}, dateFields)

export const dates: Read = (value, context, path) => readDates(asText(value), context, path)

const readTerm = short((text, context, path) => {
  const [, since] = new RegExp(`^(?:since|from) ${DATE}$`).exec(text.trim()) ?? []
  if (since !== undefined) return { from: since }
  const [, until] = new RegExp(`^(?:until|to) ${DATE}$`).exec(text.trim()) ?? []
  if (until !== undefined) return { to: until }
  const [, from, to] = range.exec(text.trim()) ?? []
  if (from !== undefined && to !== undefined) return { from, to }
  refuse(context, path, problemMessages.shortTerm(text))
  return { from: '2000' }
}, dateFields)

/** `2025 to 2027`, `2025-05-01 to 2027-04-30`, `since 2025`, `until 2027-04`. */
export const term: Read = (value, context, path) => readTerm(asText(value), context, path)

/** The address that a text without a scheme is: of mail, or of a host with a name such as `zoom.us`. */
function addressMeant(text: string): string | undefined {
  if (isMail(text)) return `mailto:${text}`
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(text) ? `https://${text}` : undefined
}

/** An address, or the id or the name of the channel that hands it out. */
export const reference: Read = short((text, context, path) => {
  if (isAddress(text)) return { href: text }
  const via = context.ids.channel(text)
  if (via !== undefined) return { via }
  const address = addressMeant(text)
  const words = problemMessages.shortReference({ field: fieldOf(path), value: text, address })
  refuse(context, path, words, address)
  return { href: '/' }
}, fields({ lead }))

export const references: Read = oneOrMany(reference)

/** A feed, or the page of a calendar. */
export const calendar: Read = short(
  (text) => (isFeed(text) ? { feed: text } : { href: text }),
  (value) => value,
)

/** A day of the week by its name in English, or as RFC 5545 abbreviates it. */
const weekday: Read = (value) => (typeof value === 'string' ? (weekdayNamed(value.toLowerCase()) ?? value) : value)

const scheduleFields = fields({ every, weekday: oneOrMany(weekday) })

/** The fields that only one kind of schedule has. */
const kindsByField = [
  ['rule', 'recurring'],
  ['date', 'single'],
  ['every', 'approximate'],
  ['reason', 'unscheduled'],
] as const

/** A schedule in fields: with `duration` in words, and the kind that its fields tell. */
const fullSchedule: Read = (value, context, path) => {
  if (!isFields(value)) return value
  if (isUntold(value)) return meantSchedule(value, context, path)
  const names = new Map<string, string>()
  const schedule = scheduleFields(value, context, path) as Record<string, unknown>
  if (typeof schedule['duration'] === 'string' && schedule['durationMinutes'] === undefined) {
    const duration = readDuration(schedule['duration'])
    delete schedule['duration']
    schedule['durationMinutes'] = 'minutes' in duration ? duration.minutes : 1
    names.set('durationMinutes', 'duration')
    if ('fault' in duration) refuse(context, [...path, 'duration'], problemMessages.textFault(duration.fault))
  }
  const told = kindsByField.find(([field]) => field in schedule)
  if (schedule['kind'] === undefined && told) schedule['kind'] = told[1]
  context.paths.note(schedule, path, names)
  return schedule
}

/** The fields that tell nothing of when it is, and have no place in words. */
const untelling = new Set(['label', 'asPublished', 'note', 'exceptions'])

/** `every: 2 weeks` in the place of a rule. */
const isEveryOfRule = ({ kind, every: often }: Fields): boolean => kind === 'recurring' && typeof often === 'string'

/** Whether an object tells no kind of schedule, or how often it is held in place of one or of its rule. */
function isUntold(value: Fields): boolean {
  const { kind } = value
  const isFrequency = typeof kind === 'string' && FREQUENCY.test(kind)
  const names = Object.keys(value).filter((name) => name !== 'every' || !isEveryOfRule(value))
  const isKnown = names.every((name) => name === 'kind' || untelling.has(name) || isSchedulePart(name))
  const told = names.some((name) => kindsByField.some(([field]) => field === name && field !== 'date'))
  const isWithoutRule = kind === 'recurring' && (names.some(isScheduleDay) || isEveryOfRule(value))
  return isKnown && !told && (isFrequency || isWithoutRule || (kind === undefined && value['date'] === undefined))
}

/** Where fields do not tell what a schedule is, the words that they mean are shorter. */
function meantSchedule(value: Fields, context: FileContext, path: readonly Segment[]): object {
  const kind = value['kind'] === 'recurring' ? undefined : value['kind']
  const frequency = isEveryOfRule(value) ? `every ${String(value['every'])}` : kind
  const { fix, text } = scheduleMeant(value, typeof frequency === 'string' ? frequency : undefined)
  const at = kind === undefined ? path : [...path, 'kind']
  const beside = Object.entries(value).filter(([name]) => untelling.has(name))
  const whole = beside.length === 0 ? text : withBeside(text, Object.fromEntries(beside))
  const line = typeof whole === 'object' ? `Write it in fields: \`${yamlInline(whole)}\`.` : fix
  refuse(context, at, problemMessages.untoldSchedule({ value, kind, fix: line }), whole, path)
  const instead = { kind: 'unscheduled', reason: 'not-published' }
  context.paths.note(instead, path)
  return instead
}

/** A schedule in words with what words have no place for; undefined where it would be said of several. */
function withBeside(text: string | undefined, beside: Fields): Fields | undefined {
  const written = text === undefined ? undefined : readWrittenSchedule(text)
  if (!written || !('schedules' in written) || written.schedules.length > 1) return undefined
  return { ...written.schedules[0], ...beside }
}

/** A schedule in words may have several slots. */
const slot = short((text, context, path) => {
  const written = readWrittenSchedule(text)
  if ('schedules' in written) return written.schedules
  const { fault, meant } = written
  refuse(context, path, problemMessages.textFault(fault), meant)
  return [{ kind: 'unscheduled', reason: 'not-published' }]
}, fullSchedule)

/** One slot or several. */
export const schedule: Read = (value, context, path) => {
  const slots = Array.isArray(value) ? list(slot)(value, context, path) : slot(value, context, path)
  return Array.isArray(slots) && slots.length === 1 && !Array.isArray(value) ? (slots[0] as object) : slots
}
