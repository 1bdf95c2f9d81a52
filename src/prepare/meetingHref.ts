import { numberedName } from '../data/anchorName.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Site } from './site.ts'

/** Leads to the card of a meeting on the same page. */
export function meetingHref(meeting: Meeting, { idPrefix }: Site): string {
  return `#${idPrefix}meeting-${numberedName(meeting)}`
}
