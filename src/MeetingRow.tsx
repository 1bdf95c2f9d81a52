import type { ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { meetingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { MeetingCardProps } from './MeetingCard.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { MeetingStatus } from './parts/MeetingStatus.tsx'
import { NextOccurrence } from './parts/NextOccurrence.tsx'
import { References } from './parts/References.tsx'
import { SiteInline } from './parts/SiteContent.tsx'
import { Name } from './parts/Text.tsx'
import { kindLabel } from './prepare/entryMessagesFor.ts'
import { meetingShape } from './prepare/meetingShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { splitSite } from './prepare/site.ts'

export interface MeetingRowProps
  extends
    ItemProps,
    Pick<MeetingCardProps, 'meeting' | 'related' | 'when' | 'occurrences' | 'now' | 'datesNote' | 'actions'> {}

/**
 * One meeting in a few lines: its name, when it is next held, and how to get in. Renders an `<li>`. Server-safe; the
 * reader's time runs in the browser.
 */
export function MeetingRow(props: MeetingRowProps): ReactElement {
  const [site, { meeting: data, related, when, occurrences, now: _now, datesNote, actions, children, ...root }] =
    splitSite(props)
  const entry = prepare(data, meetingShape, DataPath.prop('MeetingRow', 'meeting'))
  const meeting = entry.value
  const { access = 'public' } = meeting ?? {}
  const isRestricted = access !== 'public'
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  return (
    <ItemFrame {...root} entry={entry} extra={children} site={site}>
      {meeting && (
        <>
          <p className="mh:entry-name">
            <Name value={meeting.name} site={site} />
          </p>
          <MeetingStatus meeting={meeting} meetings={related?.meetings} messages={messages} site={site} />
          <NextOccurrence
            occurrences={occurrences ?? []}
            otherwise={datesNote ?? [when ?? []].flat().join(' · ')}
            site={site}
          />
          {(meeting.join || isRestricted || actions) && (
            <p>
              {meeting.join && (
                <References
                  references={meeting.join}
                  label={messages.join}
                  channels={related?.channels}
                  path={entry.path.field('join')}
                  site={site}
                />
              )}
              {isRestricted && (
                <span className="mh:muted">{` (${kindLabel(messages.accessKinds, access, site)})`}</span>
              )}{' '}
              <SiteInline>{actions}</SiteInline>
            </p>
          )}
        </>
      )}
    </ItemFrame>
  )
}
