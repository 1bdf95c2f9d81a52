import type { ReactElement } from 'react'

import { NamedWords } from './client/NamedWords.tsx'
import { DataPath } from './data/path.ts'
import { agendaMessages } from './i18n/dateMessages.ts'
import { type MeetingMessages, meetingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { MeetingCardProps } from './MeetingCard.tsx'
import type { Channel } from './model/channel.ts'
import type { Meeting } from './model/meeting.ts'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { MeetingStatus } from './parts/MeetingStatus.tsx'
import { NextOccurrence } from './parts/NextOccurrence.tsx'
import { References } from './parts/References.tsx'
import { SiteInline } from './parts/SiteContent.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { Name } from './parts/Text.tsx'
import { kindLabel } from './prepare/entryMessagesFor.ts'
import { joinHref } from './prepare/joinHref.ts'
import { meetingShape } from './prepare/meetingShapes.ts'
import { nameText } from './prepare/nameText.ts'
import { prepare, type Prepared } from './prepare/prepare.ts'
import { type Site, splitSite } from './prepare/site.ts'

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
    <ItemFrame {...root} entry={entry} ownClassName="mh:short-item" extra={children} site={site}>
      {meeting && (
        <>
          <div className="mh:short-text">
            <div className="mh:item-head">
              <p className="mh:entry-name">
                <Name value={meeting.name} site={site} />
              </p>
              {isRestricted && <span className="mh:badge-plain">{kindLabel(messages.accessKinds, access, site)}</span>}
              <MeetingStatus meeting={meeting} meetings={related?.meetings} messages={messages} site={site} />
            </div>
            <div className="mh:meta">
              <NextOccurrence
                occurrences={occurrences ?? []}
                otherwise={datesNote ?? [when ?? []].flat().join(' · ')}
                site={site}
              />
            </div>
          </div>
          {(meeting.join || actions) && (
            <RowActions {...{ meeting, actions, site, messages }} entry={entry} channels={related?.channels} />
          )}
        </>
      )}
    </ItemFrame>
  )
}

interface RowActionsProps extends Pick<MeetingRowProps, 'actions'> {
  meeting: Meeting
  entry: Prepared<Meeting>
  channels: readonly Channel[] | undefined
  messages: MeetingMessages
  site: Site
}

/** The way in as a button, else what is known of it. */
function RowActions({ meeting, entry, channels, messages, actions, site }: RowActionsProps): ReactElement {
  const { join } = meeting
  const href = joinHref(meeting)
  return (
    <div className="mh:row-acts mh:short-acts">
      {href && (
        <SiteLink href={href} site={site}>
          <NamedWords
            message={messagesFor(agendaMessages, site.messages?.agenda).join}
            name="meeting"
            value={nameText(meeting.name, site).value}
          />
        </SiteLink>
      )}
      {!href && join && (
        <p className="mh:meta">
          <References
            references={join}
            label={messages.join}
            channels={channels}
            path={entry.path.field('join')}
            site={site}
          />
        </p>
      )}
      <SiteInline>{actions}</SiteInline>
    </div>
  )
}
