import { whyNoDates } from '../calendar/whyNoDates.ts'
import { localize } from '../i18n/localize.ts'
import type { Community } from '../model/community.ts'
import type { Meeting } from '../model/meeting.ts'
import type { CalendarAddresses } from '../SubscribeMenu.tsx'
import { calendarText, hostOf, lastChange, withIds } from './calendarText.ts'
import type { Host } from './host.ts'

export interface CalendarFilesOptions {
  now: number
  locale: string
  /** The absolute address of the folder of the files. A feed needs one. */
  baseUrl?: string
  /**
   * What stands before the files in the addresses of the page.
   * @default '' for a page in the same folder
   */
  folder?: string
  /** A feed that the site publishes by other means. */
  feedHref?: string
}

/** The calendars of a site, and where the page finds them. */
export interface CalendarFiles {
  /** By their paths in the folder. */
  files: ReadonlyMap<string, string>
  /** Of all meetings. */
  whole: CalendarAddresses
  /** By the `id`s of the meetings. */
  each: Readonly<Record<string, CalendarAddresses>>
}

/**
 * A calendar of all meetings and one of each that has dates; none where no meeting has dates.
 * @throws CommandError
 */
export function calendarFiles(
  community: Community,
  options: CalendarFilesOptions,
  path: string,
  host: Pick<Host, 'warn' | 'zoneData'>,
): CalendarFiles {
  const { now, locale, baseUrl, folder = '', feedHref } = options
  const { name, url } = community
  const files = new Map<string, string>()
  const meetings = withIds(community.meetings ?? [], path, host)
  const held = meetings.filter((meeting) => whyNoDates(meeting, { after: now }) === undefined)
  const ownFeed = feedHref === undefined ? {} : { feedHref }
  if (held.length === 0) return { files, whole: ownFeed, each: {} }
  const stamp = lastChange(community) ?? now
  const common = { url, domain: hostOf(url, path), stamp, locale, zoneData: host.zoneData }
  const add = (file: string, chosen: readonly Meeting[], title: string): CalendarAddresses => {
    files.set(file, calendarText(chosen, { ...common, name: title }, path))
    return { fileHref: folder + file, ...(baseUrl !== undefined && { feedHref: new URL(file, baseUrl).href }) }
  }
  const whole = { ...add('calendar.ics', meetings, name), ...ownFeed }
  const each = held.map((meeting) => {
    const title = localize(meeting.name, locale)?.value ?? meeting.id
    return [meeting.id, add(`meetings/${meeting.id}.ics`, [meeting], `${name}: ${title}`)]
  })
  return { files, whole, each: Object.fromEntries(each) as CalendarFiles['each'] }
}
