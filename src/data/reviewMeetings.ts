import { toArray } from '../calendar/toArray.ts'
import { writeSchedule } from '../calendar/writtenSchedule.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { type Finding, listOf, nameOf, type ReviewContext, type ReviewRule } from './review.ts'
import { slotsOf } from './reviewDates.ts'
import { reviewMessages } from './reviewMessages.ts'

const isHeld = ({ schedule, status, supersededBy }: Meeting): boolean =>
  !supersededBy && status !== 'paused' && [schedule].flat().some(({ kind }) => kind !== 'ended')

const hasDates = ({ schedule }: Meeting): boolean =>
  [schedule]
    .flat()
    .some((slot) => slot.kind === 'recurring' || slot.kind === 'single' || (slot.kind === 'approximate' && slot.next))

function withoutJoin({ community }: ReviewContext): (Finding | undefined)[] {
  return listOf(community.meetings).map((meeting, index) => {
    const ways = [meeting.join ?? []].flat()
    if (!isHeld(meeting) || !hasDates(meeting) || ways.length > 0) return undefined
    return { path: `meetings[${index}]`, ...reviewMessages.noWayToJoin(nameOf(meeting.name, meeting.id ?? '')) }
  })
}

/** Dates without a length: their events have no end, and calendar programs draw them as a line. */
function withoutDuration(context: ReviewContext): Finding[] {
  const found = new Map<Meeting, string[]>()
  for (const { meeting, schedule, path } of slotsOf(context)) {
    if (!hasNoLength(schedule)) continue
    const places = found.get(meeting) ?? []
    places.push(path)
    found.set(meeting, places)
  }
  return [...found].flatMap(([meeting, places]) => {
    const whole = writeSchedule(toArray(meeting.schedule).map(withLength))
    // What words can say of a meeting is said of all its slots at once.
    const paths = whole === undefined ? places : places.slice(0, 1).map((path) => path.replace(/\[\d+\]$/, ''))
    return paths.map((path) => ({ path, ...reviewMessages.noDuration(whole) }))
  })
}

/** Of an approximate schedule a calendar has the next date, where that is set. */
const hasNoLength = (schedule: Schedule): boolean =>
  (schedule.kind === 'recurring' ||
    schedule.kind === 'single' ||
    (schedule.kind === 'approximate' && schedule.next !== undefined && schedule.time !== undefined)) &&
  schedule.durationMinutes === undefined

/** A schedule as it could be, with a length. */
const withLength = (schedule: Schedule): Schedule =>
  hasNoLength(schedule) ? ({ ...schedule, durationMinutes: 60 } as Schedule) : schedule

const whenOf = (meeting: Meeting): string =>
  JSON.stringify(
    [meeting.schedule].flat().map((schedule) => ({ ...schedule, asPublished: undefined, exceptions: undefined })),
  )

const titleOf = ({ name, id }: Meeting): string =>
  nameOf(name, id ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Two meetings of one name that are held at different times: often one is the old entry. */
function twice({ community, sourcePath }: ReviewContext): (Finding | undefined)[] {
  const meetings = listOf(community.meetings)
  const first = new Map<string, number>()
  return meetings.map((meeting, index) => {
    if (!isHeld(meeting)) return undefined
    const title = titleOf(meeting)
    const other = first.get(title)
    if (other === undefined) {
      first.set(title, index)
      return undefined
    }
    const isSame = whenOf(meetings[other]!) === whenOf(meeting)
    return {
      path: `meetings[${index}]`,
      ...reviewMessages.duplicateMeeting({ other: sourcePath(`meetings[${other}]`), isSame }),
    }
  })
}

/** One place under two names: a reader takes it for two. */
function twoNames({ community, sourcePath }: ReviewContext): (Finding | undefined)[] {
  const first = new Map<string, number>()
  const channels = listOf(community.channels)
  return channels.map((channel, index) => {
    const address = channel.href ?? channel.address
    if (address === undefined || channel.status === 'retired') return undefined
    const key = `${channel.kind} ${channel.href ? '' : (channel.network ?? '')} ${address.replace(/\/$/, '').toLowerCase()}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, index)
      return undefined
    }
    const [name, otherName] = [nameOf(channel.name, ''), nameOf(channels[other]!.name, '')]
    // A room of a workspace often has no address but that of the workspace.
    const isRoom = nameOf(channel.workspace, '') === otherName || nameOf(channels[other]!.workspace, '') === name
    if (name === otherName || isRoom) return undefined
    return {
      path: `channels[${index}]`,
      ...reviewMessages.twoNames({ name, otherName, other: sourcePath(`channels[${other}]`) }),
    }
  })
}

/** Rules about meetings and channels as wholes. */
export const meetingRules: readonly ReviewRule[] = [
  { id: 'no-way-to-join', severity: 'warning', find: withoutJoin },
  { id: 'no-duration', severity: 'info', find: withoutDuration },
  { id: 'duplicate-meeting', severity: 'warning', find: twice },
  { id: 'two-names', severity: 'warning', find: twoNames },
]
