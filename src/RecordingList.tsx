import type { ReactElement, ReactNode } from 'react'

import { formatLocalDate } from './i18n/formats.ts'
import { meetingMessages, recordingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { type Fact, factList } from './internal/facts.tsx'
import { fieldAt } from './internal/place.ts'
import { referenceNodes } from './internal/references.tsx'
import { type Site, siteOf } from './internal/site.ts'
import type { Channel } from './model/channel.ts'
import type { Recording } from './model/meeting.ts'
import { entrySection, type SectionProps } from './Section.tsx'

export interface RecordingListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** What remains of past meetings, in the order given. */
  recordings: readonly Recording[]
  /** The channels that references can name. */
  channels?: readonly Channel[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'Recordings'
   */
  heading?: SectionProps['heading']
}

/** Past meetings with their films, slides and minutes. Renders a `<section>`. Server-safe. */
export function RecordingList({ recordings, channels = [], ...section }: RecordingListProps): ReactElement {
  const site = siteOf(section)
  return entrySection(section, site, {
    slot: 'recording-list',
    className: 'mh:rows',
    empty: messagesFor(recordingMessages, site.messages?.recordings).empty,
    entries: recordings,
    collection: 'recordings',
    anchor: 'recording',
    content: (recording, at) => recordingContent(recording, at, channels, site),
  })
}

function recordingContent(recording: Recording, at: string, channels: readonly Channel[], site: Site): ReactNode {
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  const { recording: film } = messagesFor(recordingMessages, site.messages?.recordings)
  const fact = (name: 'recordings' | 'slides' | 'minutes', label: string): Fact => {
    const references = recording[name]
    return [label, references && referenceNodes(references, { label, channels, site, at: fieldAt(at, name) })]
  }
  return (
    <>
      <p className="mh:entry-name">{nameOrMissing(recording.title, fieldAt(at, 'title'), site)}</p>
      {recording.heldOn && (
        <p className="mh:muted" suppressHydrationWarning>
          {formatLocalDate(recording.heldOn, site.locale)}
        </p>
      )}
      {factList([fact('recordings', film), fact('slides', words.slides), fact('minutes', words.minutes)])}
    </>
  )
}
