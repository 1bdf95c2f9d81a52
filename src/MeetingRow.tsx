import type { ReactElement } from 'react'

import { NamedWords } from './client/NamedWords.tsx'
import { DataPath } from './data/path.ts'
import { agendaMessages } from './i18n/dateMessages.ts'
import { type MeetingMessages, meetingMessages } from './i18n/meetingMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { MeetingCardProps } from './MeetingCard.tsx'
import type { Channel } from './model/channel.ts'
import type { Meeting } from './model/meeting.ts'
import { cardAnchor } from './parts/Card.tsx'
import { Icon } from './parts/Icon.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { MeetingContent } from './parts/MeetingContent.tsx'
import { meetingStatusText } from './parts/MeetingStatus.tsx'
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
    Pick<
      MeetingCardProps,
      'meeting' | 'related' | 'when' | 'occurrences' | 'now' | 'calendarLinks' | 'datesNote' | 'actions'
    > {
  /**
   * Whether an agenda above has the dates. The row then says the rule in place of the next date.
   * @default false
   */
  isBelowAgenda?: boolean
}

/**
 * One meeting in a few lines: its name, when it is next held, and how to get in; all else that its card would say is
 * folded below. Renders an `<li>`. Server-safe; the reader's time runs in the browser.
 */
export function MeetingRow(props: MeetingRowProps): ReactElement {
  const [site, { meeting: data, related, when, occurrences, now, calendarLinks, datesNote, ...others }] =
    splitSite(props)
  const { actions, isBelowAgenda = false, children, ...root } = others
  const entry = prepare(data, meetingShape, DataPath.prop('MeetingRow', 'meeting'))
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:short-item" extra={children} site={site}>
      {entry.value && (
        <>
          <details className="mh:short-text">
            <RowSummary
              {...{ when, occurrences, datesNote, isBelowAgenda, messages, site }}
              meeting={entry.value}
              meetings={related?.meetings}
            />
            <div className="mh:short-more">
              <MeetingContent
                {...{ related, when, occurrences, now, calendarLinks, datesNote, site }}
                meeting={entry.value}
                path={entry.path}
                menuId={`${cardAnchor(root.id, 'meeting', data, site)}-calendar`}
                hasTile={false}
                hasJoin={false}
              />
            </div>
          </details>
          {(entry.value.join || actions) && (
            <RowActions
              {...{ actions, site, messages }}
              meeting={entry.value}
              entry={entry}
              channels={related?.channels}
            />
          )}
        </>
      )}
    </ItemFrame>
  )
}

interface RowSummaryProps extends Pick<MeetingRowProps, 'when' | 'occurrences' | 'datesNote' | 'isBelowAgenda'> {
  meeting: Meeting
  meetings: readonly Meeting[] | undefined
  messages: MeetingMessages
  site: Site
}

/** What is seen of a meeting before its row is unfolded. */
function RowSummary(props: RowSummaryProps): ReactElement {
  const { meeting, meetings, when, occurrences = [], datesNote, isBelowAgenda, messages, site } = props
  const { access = 'public', name } = meeting
  const status = meetingStatusText({ meeting, meetings, messages, site })
  const rule = [when ?? []].flat().join(' · ')
  const saysRule = isBelowAgenda && rule !== ''
  return (
    <summary className="mh:short-head">
      <span className="mh:item-head">
        <span className="mh:entry-name">
          <Name value={name} site={site} />
        </span>
        {access !== 'public' && <span className="mh:badge-plain">{kindLabel(messages.accessKinds, access, site)}</span>}
        {status && (
          <span className="mh:badge-plain" suppressHydrationWarning>
            {status}
          </span>
        )}
        <Icon kind="arrow" />
      </span>
      <span className="mh:meta">
        <NextOccurrence
          occurrences={saysRule ? [] : occurrences}
          otherwise={saysRule ? rule : (datesNote ?? rule)}
          site={site}
        />
      </span>
    </summary>
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
