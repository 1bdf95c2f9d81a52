import type { ReactElement } from 'react'

import { formatLocalDate } from '../i18n/formats.ts'
import type { MeetingMessages } from '../i18n/meetingMessages.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Meeting } from '../model/meeting.ts'
import { nameText } from '../prepare/nameText.ts'
import { findEntry } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { FilledMessage } from './FilledMessage.tsx'

interface MeetingStatusProps {
  meeting: Meeting
  /** The meetings that `supersededBy` can name. */
  meetings: readonly Meeting[] | undefined
  messages: MeetingMessages
  site: Site
}

/** Whether a meeting is paused or replaced; nothing where it is held as usual. */
export function MeetingStatus({ meeting, meetings, messages, site }: MeetingStatusProps): ReactElement | null {
  const { status, supersededBy } = meeting
  if (status !== 'paused' && !supersededBy) return null
  return (
    <div className="mh:chips">
      {status === 'paused' && (
        <p className="mh:chip" data-look="moved" suppressHydrationWarning>
          {pausedText(meeting, messages, site)}
        </p>
      )}
      {supersededBy && (
        <p className="mh:chip" data-look="plain">
          <FilledMessage message={messages.supersededBy} name="meeting">
            <EntryLinkById id={supersededBy} entries={meetings} anchor="meeting" site={site} />
          </FilledMessage>
        </p>
      )}
    </div>
  )
}

function pausedText({ resumesOn }: Meeting, messages: MeetingMessages, { locale }: Site): string {
  return resumesOn ? fill(messages.pausedUntil, { date: formatLocalDate(resumesOn, locale) }) : messages.paused
}

/** The same in one line of words, for a place where no link can stand. */
export function meetingStatusText({ meeting, meetings, messages, site }: MeetingStatusProps): string {
  const { status, supersededBy } = meeting
  const successor = supersededBy ? findEntry(meetings, supersededBy) : undefined
  return [
    status === 'paused' && pausedText(meeting, messages, site),
    successor && fill(messages.supersededBy, { meeting: nameText(successor.name, site).value }),
  ]
    .filter(Boolean)
    .join(' · ')
}
