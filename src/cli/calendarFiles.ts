import { whyNoDates } from '../calendar/whyNoDates.ts'
import { localize } from '../i18n/localize.ts'
import type { MessageOverrides } from '../i18n/messages.ts'
import { wordsFor } from '../locales/wordsFor.ts'
import type { Community } from '../model/community.ts'
import type { Meeting } from '../model/meeting.ts'
import type { CalendarAddresses } from '../SubscribeMenu.tsx'
import { calendarText, hostOf, lastChange, withIds } from './calendarText.ts'
import type { Host } from './host.ts'

export interface Calendars {
  /** The texts, by the names of their files. */
  files: ReadonlyMap<string, string>
  /** Where the calendar of all meetings is. */
  whole: CalendarAddresses
  /** Where those of single meetings are, by their ids. */
  each: Record<string, CalendarAddresses>
}

export interface CalendarFilesOptions {
  now: number
  locale: string
  /** A site's own words in place of the library's. */
  messages?: MessageOverrides
  /** The absolute address of the folder of the files. A feed needs one. */
  baseUrl?: string
  /** The feed of all meetings, where it is published elsewhere. */
  feedHref?: string
  /**
   * What stands before the names of the files in the addresses of a page, with a slash at its end.
   * @default '' for a page in the same folder
   */
  folder?: string
}

export const noCalendars = (feedHref?: string): Calendars => ({
  files: new Map(),
  whole: feedHref === undefined ? {} : { feedHref },
  each: {},
})

/**
 * A calendar of all meetings, and one of each that is still held, with the addresses for links on a page.
 * @throws CommandError
 */
export function calendarFiles(
  community: Community,
  { now, locale, messages, baseUrl, feedHref, folder = '' }: CalendarFilesOptions,
  path: string,
  host: Pick<Host, 'warn' | 'zoneData'>,
): Calendars {
  const { name, url } = community
  const files = new Map<string, string>()
  const meetings = withIds(community.meetings ?? [], path, host)
  const stamp = lastChange(community) ?? now
  const words = wordsFor(locale, messages)
  const common = { url, domain: hostOf(url, path), stamp, locale, messages: words, zoneData: host.zoneData }
  const add = (file: string, chosen: readonly Meeting[], title: string): CalendarAddresses => {
    files.set(file, calendarText(chosen, { ...common, name: title }, path))
    return { fileHref: folder + file, ...(baseUrl !== undefined && { feedHref: new URL(file, baseUrl).href }) }
  }
  const held = meetings.filter((meeting) => whyNoDates(meeting, { after: now }) === undefined)
  if (held.length === 0) return noCalendars(feedHref)
  const whole = { ...add('calendar.ics', meetings, name), ...(feedHref !== undefined && { feedHref }) }
  const each = held.map((meeting) => {
    const title = localize(meeting.name, locale)?.value ?? meeting.id
    return [meeting.id, add(`meetings/${meeting.id}.ics`, [meeting], `${name}: ${title}`)]
  })
  return { files, whole, each: Object.fromEntries(each) as Calendars['each'] }
}
