import { type ICalendarOptions, toICalendar } from '../calendar/toICalendar.ts'
import { whyNoDates } from '../calendar/whyNoDates.ts'
import { entryId } from '../data/entryId.ts'
import type { Community } from '../model/community.ts'
import type { Meeting } from '../model/meeting.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'

/**
 * Writes a calendar; where a schedule cannot be read, it tells of every meeting of which that is so.
 * @throws CommandError
 */
export function calendarText(meetings: readonly Meeting[], given: ICalendarOptions, path: string): string {
  try {
    return toICalendar(meetings, given)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const faults = meetings.flatMap((meeting) => faultOf([meeting], given) ?? [])
    throw new CommandError((faults.length > 0 ? faults : [error.message]).map((fault) => `${path}: error: ${fault}`))
  }
}

function faultOf(meetings: readonly Meeting[], given: ICalendarOptions): string | undefined {
  // A fault of the options is no fault of each meeting.
  const message = (each: readonly Meeting[]): string | undefined => {
    try {
      toICalendar(each, given)
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  }
  return message([]) === undefined ? message(meetings) : undefined
}

/**
 * Meetings with an id each. One made from a name changes with the name, and with it the identity of its events, which
 * is said.
 */
export function withIds(
  meetings: readonly Meeting[],
  path: string,
  host: Pick<Host, 'warn'>,
): readonly (Meeting & { id: string })[] {
  return meetings.map((meeting, index) => {
    const { id } = meeting
    if (id !== undefined) return { ...meeting, id }
    const made = entryId(meeting) ?? `meeting-${index + 1}`
    if (whyNoDates(meeting) === undefined) {
      host.warn(
        `${path}: note: meetings[${index}] has no id, so "${made}" is taken. Run moothall check --fix to write it.`,
      )
    }
    return { ...meeting, id: made }
  })
}

/**
 * The host name of a community's address, for the UIDs of its events.
 * @throws CommandError
 */
export function hostOf(url: string, path: string): string {
  if (URL.canParse(url)) return new URL(url).hostname
  throw new CommandError([
    `${path}: error: url must be an absolute address; received ${JSON.stringify(url)}. Mend it, or give --domain and --url.`,
  ])
}

/** The last day that the data names as the day of a change or of a check; the clock would give other bytes each time. */
export function lastChange(community: Community): number | undefined {
  const entries = [community, ...(community.meetings ?? [])]
  const days = entries.flatMap(({ updatedOn, verifiedOn }) => [updatedOn, verifiedOn])
  const last = days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  return last === undefined ? undefined : Date.parse(last)
}
