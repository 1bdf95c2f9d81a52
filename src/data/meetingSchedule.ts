import { readDuration } from '../calendar/duration.ts'
import { readWrittenSchedule, writeSchedule } from '../calendar/writtenSchedule.ts'
import { isSlip } from '../names/nearestName.ts'
import type { FileContext } from './fileForm.ts'
import { pathOf, type Segment } from './path.ts'
import { type Fields, isFields } from './plainData.ts'
import { problemMessages } from './problemMessages.ts'
import { inFields, scheduleMeant } from './scheduleMeant.ts'

/**
 * A meeting whose schedule is where it belongs. What is written of it in other fields is reported as what it means, and left
 * out, so that it is reported once.
 */
export function withSchedule(value: unknown, context: FileContext, path: readonly Segment[]): unknown {
  if (!isFields(value)) return value
  if (typeof value['schedule'] === 'string') reportLength(value, value['schedule'], context, path)
  // A slip of the pen is reported with the name that is meant.
  if (value['schedule'] !== undefined || Object.keys(value).some((field) => isSlip(field, 'schedule'))) return value
  const { fields, fix } = scheduleMeant(value)
  const [field, ...others] = fields
  const isRead = others.length === 0 && 'schedules' in readWrittenSchedule(value[field ?? ''] as string)
  const at = pathOf([...path, field ?? 'schedule'])
  context.problems.push({
    severity: 'error',
    path: at,
    ...problemMessages.missingSchedule({ fields, fix }),
    ...(isRead && { edit: { kind: 'rename', path: at, to: 'schedule' } }),
  })
  for (const each of fields) delete value[each]
  value['schedule'] = { kind: 'unscheduled', reason: 'not-published' }
  return value
}

/** A length beside a schedule in words belongs into the words. */
function reportLength(value: Fields, schedule: string, { problems }: FileContext, path: readonly Segment[]): void {
  const field = ['duration', 'durationMinutes', 'length'].find((each) => value[each] !== undefined)
  if (field === undefined) return
  const length = typeof value[field] === 'number' ? `${value[field]}m` : String(value[field])
  delete value[field]
  const reading = readDuration(length)
  const known = readWrittenSchedule(schedule)
  const minutes = 'minutes' in reading ? reading.minutes : 60
  const text =
    'schedules' in known ? writeSchedule(known.schedules.map((slot) => withLength(slot, minutes))) : undefined
  const fix = inFields(
    text === undefined
      ? `Write it behind the time zone, as in "every Thursday 16:00 UTC for 1h".`
      : `Write "${text}" instead.`,
  )
  problems.push({ severity: 'error', path: pathOf([...path, field]), ...problemMessages.lengthOutside({ field, fix }) })
}

const withLength = <Slot extends { kind: string }>(slot: Slot, durationMinutes: number): Slot =>
  slot.kind === 'unscheduled' || slot.kind === 'ended' ? slot : { ...slot, durationMinutes }
