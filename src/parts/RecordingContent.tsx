import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { meetingMessages, recordingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Recording } from '../model/meeting.ts'
import { type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { Facts } from './Facts.tsx'
import { referenceFact } from './References.tsx'
import { Name } from './Text.tsx'

interface RecordingContentProps {
  recording: Recording
  path: DataPath
  related: Pick<Related, 'channels' | 'meetings'>
  site: Site
}

/** When a meeting was held, and what remains of it. */
export function RecordingContent({ recording, path, related, site }: RecordingContentProps): ReactElement {
  const { name, heldOn, meeting, recordings, slides, minutes } = recording
  warnUnknownIds(meeting, related.meetings, path.field('meeting'))
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const labels = messagesFor(recordingMessages, site.messages?.recordings)
  const shared = { channels: related.channels, site }
  return (
    <>
      <p className="mh:entry-name">
        <Name value={name} site={site} />
      </p>
      {heldOn && (
        <p className="mh:muted" suppressHydrationWarning>
          {formatLocalDate(heldOn, site.locale)}
        </p>
      )}
      <Facts
        facts={[
          {
            label: labels.meeting,
            value: meeting && <EntryLinkById id={meeting} entries={related.meetings} anchor="meeting" site={site} />,
          },
          referenceFact(labels.recording, recordings, { ...shared, path: path.field('recordings') }),
          referenceFact(messages.slides, slides, { ...shared, path: path.field('slides') }),
          referenceFact(messages.minutes, minutes, { ...shared, path: path.field('minutes') }),
        ]}
      />
    </>
  )
}
