import type { ReactElement } from 'react'

import { toArray } from '../calendar/toArray.ts'
import type { DataPath } from '../data/path.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { meetingMessages, recordingMessages } from '../i18n/meetingMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Reference } from '../model/link.ts'
import type { Recording } from '../model/meeting.ts'
import { nameText } from '../prepare/nameText.ts'
import { type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { Facts } from './Facts.tsx'
import { Icon } from './Icon.tsx'
import { referenceFact } from './References.tsx'
import { SiteLink } from './SiteLink.tsx'
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
  // The title leads to the only one, unless that has words of its own.
  const [only, ...others] = toArray<Reference>(recordings ?? [])
  const href = only && others.length === 0 && 'href' in only && !only.label ? only.href : undefined
  const isLinked = href !== undefined && safeHref(href) !== undefined
  const shared = { of: nameText(name, site).value, isInline: true, channels: related.channels, site }
  return (
    <>
      <span className="mh:sign" aria-hidden="true">
        <Icon drawing={drawings.video} />
      </span>
      <div className="mh:item-text">
        <p className="mh:entry-name">
          {isLinked ? (
            <SiteLink href={href} site={site}>
              <Name value={name} site={site} />
            </SiteLink>
          ) : (
            <Name value={name} site={site} />
          )}
        </p>
        <div className="mh:meta">
          {heldOn && <span suppressHydrationWarning>{formatLocalDate(heldOn, site.locale)}</span>}
          <Facts
            layout="line"
            facts={[
              {
                label: labels.meeting,
                value: meeting && (
                  <EntryLinkById id={meeting} entries={related.meetings} anchor="meeting" site={site} />
                ),
              },
              referenceFact(labels.recording, isLinked ? undefined : recordings, {
                ...shared,
                path: path.field('recordings'),
              }),
              referenceFact(messages.slides, slides, { ...shared, path: path.field('slides') }),
              referenceFact(messages.minutes, minutes, { ...shared, path: path.field('minutes') }),
            ]}
          />
        </div>
      </div>
    </>
  )
}
