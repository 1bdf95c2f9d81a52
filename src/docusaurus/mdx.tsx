/** Components for the MDX of a site that has the plugin `moothall/docusaurus`. */
import schedule from '@generated/moothall/default/schedule.js'
import type { ReactElement } from 'react'

import type { LinkedHtml } from './linkedHtml.ts'
import { LinkedPage } from './LinkedPage.tsx'

/** Which meetings `MeetingSchedule` shows. */
export interface MeetingScheduleProps {
  /**
   * The `id` of the only meeting to show.
   * @default all meetings
   */
  meeting?: string
}

const pages = new Map<string, () => Promise<LinkedHtml>>()

/** The same function for the same meeting, by which React tells whether the page is another. */
function pageOf(meeting: string): () => Promise<LinkedHtml> {
  const page = pages.get(meeting) ?? (async () => chosen((await schedule.schedules()).default, meeting))
  pages.set(meeting, page)
  return page
}

function chosen(schedules: Readonly<Record<string, LinkedHtml>>, meeting: string): LinkedHtml {
  const found = Object.hasOwn(schedules, meeting) ? schedules[meeting] : undefined
  if (found) return found
  const ids = Object.keys(schedules).filter(Boolean).join(', ')
  throw new TypeError(`MeetingSchedule: meeting must be one of ${ids}; received ${JSON.stringify(meeting)}.`)
}

/**
 * The meetings of the plugin's file of data, with their next dates, made while the site is built. Where a site has several
 * plugins, the file is that of the one without an `id`.
 *
 * @throws TypeError where no meeting has the `id`; it fails the build
 * @example
 * <MeetingSchedule meeting="weekly-call" />
 */
export function MeetingSchedule({ meeting = '' }: MeetingScheduleProps): ReactElement {
  return <LinkedPage page={pageOf(meeting)} sheet={schedule.sheet} />
}
