import { readDuration } from '../calendar/duration.ts'
import { readWrittenSchedule } from '../calendar/writtenSchedule.ts'
import { isAddress, isFeed, isMail } from './addressForms.ts'
import { datesInWords } from './dateWords.ts'
import { type FileContext, fields, list, oneOrMany, type Read, short } from './fileForm.ts'
import { pathOf, type Segment } from './path.ts'
import { isFields } from './plainData.ts'
import type { Edit } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'

/** The name of the field at a path. */
const fieldOf = (path: readonly Segment[]): string => String(path.findLast((segment) => typeof segment === 'string'))

/** Says that a short form cannot be read, with the value that is meant for certain. */
export function refuse({ problems }: FileContext, path: readonly Segment[], words: Words, meant?: unknown): void {
  const at = pathOf(path)
  const edit: Edit | undefined = meant === undefined ? undefined : { kind: 'set', path: at, value: meant }
  problems.push({ severity: 'error', path: at, ...words, ...(edit && { edit }) })
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
const asText = (value: unknown): unknown => (Number.isInteger(value) ? String(value) : value)

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

const scheduleFields = fields({ every })

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

/** A schedule in words may have several slots. */
const slot = short((text, context, path) => {
  const written = readWrittenSchedule(text)
  if ('schedules' in written) return written.schedules
  const { fault, canonical } = written
  // It may leave a date to be filled in.
  const isWhole = canonical !== undefined && 'schedules' in readWrittenSchedule(canonical)
  const words = problemMessages.textFault(fault, canonical)
  refuse(context, path, words, isWhole ? canonical : undefined)
  return [{ kind: 'unscheduled', reason: 'not-published' }]
}, fullSchedule)

/** One slot or several. */
export const schedule: Read = (value, context, path) => {
  const slots = Array.isArray(value) ? list(slot)(value, context, path) : slot(value, context, path)
  return Array.isArray(slots) && slots.length === 1 && !Array.isArray(value) ? (slots[0] as object) : slots
}
