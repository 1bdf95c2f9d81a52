import type { ReactElement } from 'react'

import { formatLocalDate } from '../i18n/formats.ts'
import type { MeetingMessages } from '../i18n/meetingMessages.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Meeting } from '../model/meeting.ts'
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
  const { status, resumesOn, supersededBy } = meeting
  if (status !== 'paused' && !supersededBy) return null
  return (
    <div className="mh:chips">
      {status === 'paused' && (
        <p className="mh:chip" data-look="moved" suppressHydrationWarning>
          {resumesOn ? fill(messages.pausedUntil, { date: formatLocalDate(resumesOn, site.locale) }) : messages.paused}
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
