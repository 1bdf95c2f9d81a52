import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { meetingMessages, recordingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { Recording } from '../model/meeting.ts'
import type { Site } from '../prepare/site.ts'
import { Facts } from './Facts.tsx'
import { referenceFact } from './References.tsx'
import { Name } from './Text.tsx'

interface RecordingContentProps {
  recording: Recording
  path: DataPath
  /** The channels that references can name. */
  channels: readonly Channel[] | undefined
  site: Site
}

/** When a meeting was held, and what remains of it. */
export function RecordingContent({ recording, path, channels, site }: RecordingContentProps): ReactElement {
  const { title, heldOn, recordings, slides, minutes } = recording
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const { recording: recordingLabel } = messagesFor(recordingMessages, site.messages?.recordings)
  const shared = { channels, site }
  return (
    <>
      <p className="mh:entry-name">
        <Name value={title} site={site} />
      </p>
      {heldOn && (
        <p className="mh:muted" suppressHydrationWarning>
          {formatLocalDate(heldOn, site.locale)}
        </p>
      )}
      <Facts
        facts={[
          referenceFact(recordingLabel, recordings, { ...shared, path: path.field('recordings') }),
          referenceFact(messages.slides, slides, { ...shared, path: path.field('slides') }),
          referenceFact(messages.minutes, minutes, { ...shared, path: path.field('minutes') }),
        ]}
      />
    </>
  )
}
