import { readDuration } from '../calendar/duration.ts'
import { readWrittenSchedule } from '../calendar/writtenSchedule.ts'
import { isAddress, isFeed, isMail } from './addressForms.ts'
import { datesInWords } from './dateWords.ts'
import { type FileContext, fields, list, oneOrMany, type Read, short } from './fileForm.ts'
import { pathOf, type Segment } from './path.ts'
import { isFields } from './plainData.ts'
import { type Edit, shown } from './problem.ts'
import { yamlField } from './yamlInline.ts'

/** Says that a short form cannot be read. */
function refuse(
  { problems }: FileContext,
  path: readonly Segment[],
  message: string,
  fix: string,
  meant?: unknown,
): void {
  const at = pathOf(path)
  const edit: Edit | undefined = meant === undefined ? undefined : { kind: 'set', path: at, value: meant }
  problems.push({ severity: 'error', path: at, rule: 'short-form', message, fix, ...(edit && { edit }) })
}

/** The field that a place is of. */
const fieldOf = (path: readonly Segment[]): string => String(path.findLast((segment) => typeof segment === 'string'))

/** What a message calls a place. */
const subjectOf = (path: readonly Segment[]): string =>
  typeof path.at(-1) === 'number' ? `An entry of ${fieldOf(path)}` : fieldOf(path)

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
    refuse(context, path, `${subjectOf(path)} must be ${expected}; received ${shown(text)}.`, `Write ${expected}.`)
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

/** `2026-05-03`, `2026-05-03 to 2026-05-05`. */
export const dates: Read = short(
  (text, context, path) => {
    const [, from, to] = /^(\d{4}-\d\d-\d\d)(?:(?: to |\/|–)(\d{4}-\d\d-\d\d))?$/.exec(text.trim()) ?? []
    if (from !== undefined) return to === undefined ? { from } : { from, to }
    const meant = datesInWords(text)
    const message = `dates must be a date or two; received ${shown(text)}.`
    const fix = meant
      ? `Write \`dates: ${meant}\`.`
      : 'Write `dates: 2026-05-03` or `dates: 2026-05-03 to 2026-05-05`, with your days.'
    refuse(context, path, message, fix, meant)
    return { from: '2000-01-01' }
  },
  (value) => value,
)

/** An address, or the id or the name of the channel that hands it out. */
export const reference: Read = short((text, context, path) => {
  if (isAddress(text)) return { href: text }
  const via = context.ids.channel(text)
  if (via !== undefined) return { via }
  if (isMail(text)) {
    const message = `${subjectOf(path)} must begin with mailto: where it is a mail address; received ${shown(text)}.`
    refuse(context, path, message, `Write \`mailto:${text}\`.`, `mailto:${text}`)
  } else {
    const message = `${subjectOf(path)} must be an address, or the id or the name of a channel; received ${shown(text)}.`
    const isHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(text)
    const fix = isHost
      ? `Write \`https://${text}\`.`
      : `Write the address with https://. If it is not public, write \`${yamlField(fieldOf(path), { withheld: text })}\`.`
    refuse(context, path, message, fix, isHost ? `https://${text}` : undefined)
  }
  return { href: '/' }
}, fields({ lead }))

export const references: Read = oneOrMany(reference)

/** A feed, or the page of a calendar. */
export const calendar: Read = short(
  (text) => (isFeed(text) ? { feed: text } : { href: text }),
  (value) => value,
)

/** A repository by its address: its name is the last part of the path. */
export const repositoryByAddress = (text: string): object => ({
  name: text.replace(/(?:\.git)?\/*$/, '').replace(/^.*\//, ''),
  href: text,
})

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
    if ('problem' in duration) refuse(context, [...path, 'duration'], ...sentences(duration.problem))
  }
  const told = kindsByField.find(([field]) => field in schedule)
  if (schedule['kind'] === undefined && told) schedule['kind'] = told[1]
  context.paths.note(schedule, path, names)
  return schedule
}

/** What is wrong, and what to do about it. */
function sentences(problem: string): [message: string, fix: string] {
  const [, message = problem, fix = ''] = /^(.*?[^A-Z]\.) ([A-Z].*)$/s.exec(problem) ?? []
  return [message, fix]
}

/** A schedule in words may have several slots. */
const slot = short((text, context, path) => {
  const written = readWrittenSchedule(text)
  if ('schedules' in written) return written.schedules
  const [message, fix] = sentences(written.problem)
  refuse(context, path, message, written.canonical === undefined ? fix : `Write "${written.canonical}".`)
  // It may leave a date to be filled in.
  if (written.canonical !== undefined && 'schedules' in readWrittenSchedule(written.canonical)) {
    const problem = context.problems.at(-1)!
    problem.edit = { kind: 'set', path: problem.path, value: written.canonical }
  }
  return [{ kind: 'unscheduled', reason: 'not-published' }]
}, fullSchedule)

/** One slot or several. */
export const schedule: Read = (value, context, path) => {
  const slots = Array.isArray(value) ? list(slot)(value, context, path) : slot(value, context, path)
  return Array.isArray(slots) && slots.length === 1 && !Array.isArray(value) ? (slots[0] as object) : slots
}
