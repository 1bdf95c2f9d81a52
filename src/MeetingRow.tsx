import type { ReactElement } from 'react'

import { toArray } from './calendar/toArray.ts'
import { WayWords } from './client/WayWords.tsx'
import { DataPath } from './data/path.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { scheduleMessages } from './i18n/scheduleMessages.ts'
import type { MeetingCardProps } from './MeetingCard.tsx'
import type { Channel } from './model/channel.ts'
import type { Meeting } from './model/meeting.ts'
import type { Localized } from './model/text.ts'
import { CalendarLinksMenu } from './parts/CalendarMenu.tsx'
import { cardAnchor } from './parts/Card.tsx'
import { DatedName } from './parts/DatedName.tsx'
import * as drawings from './parts/drawings.ts'
import { Icon } from './parts/Icon.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { AccessChip, MeetingContent, type MeetingContentProps } from './parts/MeetingContent.tsx'
import { MeetingName } from './parts/MeetingName.tsx'
import { meetingStatusText } from './parts/MeetingStatus.tsx'
import { hasRemarks } from './parts/ScheduleLines.tsx'
import { SiteInline } from './parts/SiteContent.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { accessLabel, joinWays, shortJoinWay } from './prepare/joinLinks.ts'
import { meetingShape } from './prepare/meetingShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { type Site, splitSite } from './prepare/site.ts'

export interface MeetingRowProps
  extends
    ItemProps,
    Pick<
      MeetingCardProps,
      | 'meeting'
      | 'related'
      | 'when'
      | 'occurrences'
      | 'expectedDates'
      | 'isOver'
      | 'now'
      | 'calendarLinks'
      | 'datesNote'
      | 'actions'
    > {
  /**
   * Whether an agenda above lists the dates. The row then shows the rule in place of the next date.
   * @default false
   */
  isBelowAgenda?: boolean
  /** The name of the group whose row the meeting is in. The meeting's name does not repeat it visibly. */
  group?: Localized<string>
}

/**
 * One meeting in a few lines: its name, its next date and how to join. The rest of what a `MeetingCard` shows is
 * collapsed below. Renders an `<li>`. Server-safe; the reader's time runs in the browser.
 */
export function MeetingRow(props: MeetingRowProps): ReactElement {
  const [site, { meeting: data, related, when, occurrences, expectedDates, isOver, now, ...others }] = splitSite(props)
  const { calendarLinks, datesNote, actions, isBelowAgenda = false, group, children, ...root } = others
  const entry = prepare(data, meetingShape, DataPath.prop('MeetingRow', 'meeting'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:short-item" extra={children} site={site}>
      {entry.value && (
        <>
          <RowText
            {...{ related, when, occurrences, expectedDates, isOver, now, datesNote, isBelowAgenda, group, site }}
            meeting={entry.value}
            path={entry.path}
          />
          <RowActions
            {...{ actions, calendarLinks, site }}
            meeting={entry.value}
            channels={related?.channels}
            menuId={`${cardAnchor(root.id, 'meeting', data, site)}--calendar`}
          />
        </>
      )}
    </ItemFrame>
  )
}

interface RowTextProps extends Omit<
  MeetingContentProps,
  'hasDate' | 'hasTile' | 'hasJoin' | 'actions' | 'calendarLinks' | 'menuId'
> {
  /** Whether the dates stand above, so that the row says the rule. */
  isBelowAgenda: boolean
  group: Localized<string> | undefined
}

/** The lines of a row, and what is folded below them where there is more to say. */
function RowText({ isBelowAgenda, group, ...content }: RowTextProps): ReactElement {
  const { meeting, related, when, site } = content
  const rule = toArray(when ?? []).join('')
  const { listedDates } = messagesFor(scheduleMessages, site.messages?.schedule)
  // Words that lead to the dates alone are none without them.
  const saysRule = isBelowAgenda && rule !== '' && !rule.includes(listedDates)
  const head = <RowHead {...content} group={group} saysRule={saysRule} />
  if (!hasMore(content)) return <div className="mh:short-text mh:short-head">{head}</div>
  return (
    <details className="mh:short-text">
      <summary className="mh:short-head">
        {head}
        <Icon drawing={drawings.arrow} />
      </summary>
      <div className="mh:short-more">
        <AccessChip access={meeting.access} site={site} />
        <MeetingContent
          {...content}
          hasDate={saysRule}
          hasTile={false}
          menuId=""
          hasJoin={joinWays(meeting, related?.channels, site).length > (accessLabel(meeting, site) ? 0 : 1)}
        />
      </div>
    </details>
  )
}

const foldedFields = [
  'description',
  'consent',
  'notes',
  'join',
  'agenda',
  'minutes',
  'recordings',
  'slides',
  'calendars',
  'host',
  'expect',
  'bring',
  'supersededBy',
] as const

const hasMore = ({ meeting, occurrences }: Omit<RowTextProps, 'isBelowAgenda' | 'group'>): boolean =>
  Boolean(occurrences?.length) ||
  foldedFields.some((field) => meeting[field]) ||
  toArray(meeting.schedule ?? []).some(hasRemarks)

/** What is seen of a meeting before its row is unfolded. */
function RowHead(props: Omit<RowTextProps, 'path' | 'isBelowAgenda'> & { saysRule: boolean }): ReactElement {
  const { meeting, related, when, occurrences, now, datesNote, saysRule, group, site } = props
  const status = meetingStatusText({ meeting, meetings: related?.meetings, site })
  const rule = toArray(when ?? []).join(' · ')
  return (
    <DatedName
      meeting={meeting}
      occurrences={saysRule ? [] : (occurrences ?? [])}
      otherwise={saysRule ? rule : (datesNote ?? rule)}
      now={now}
      site={site}
    >
      <span className="mh:entry-name">
        <MeetingName name={meeting.name} group={group} site={site} />
      </span>
      {status && (
        <span className="mh:badge-plain" suppressHydrationWarning>
          {status}
        </span>
      )}
    </DatedName>
  )
}

interface RowActionsProps extends Pick<MeetingRowProps, 'actions' | 'calendarLinks'> {
  meeting: Meeting
  channels: readonly Channel[] | undefined
  /** The id of the list of calendars. */
  menuId?: string
  site: Site
}

/**
 * The first way in and the way into a calendar as one button, and what the site adds; further ways in are folded. Where
 * not everyone may come, it is said who may, and all ways in are folded.
 */
export function RowActions(props: RowActionsProps): ReactElement | null {
  const { meeting, channels, actions, calendarLinks = [], menuId = '', site } = props
  const [first] = joinWays(meeting, channels, site)
  const access = accessLabel(meeting, site)
  const way = first && !access && shortJoinWay(first, meeting, site)
  if (!way && !access && !actions && calendarLinks.length === 0) return null
  return (
    <div className="mh:short-acts">
      {access && <p className="mh:meta mh:row-access">{access}</p>}
      {(way || actions) && (
        <p className="mh:row-acts">
          {way && (
            <SiteLink href={way.address} site={site}>
              <WayWords text={way.text} suffix={way.suffix} lang={way.lang} />
            </SiteLink>
          )}
          <SiteInline>{actions}</SiteInline>
        </p>
      )}
      <CalendarLinksMenu links={calendarLinks} id={menuId} meeting={meeting} site={site} />
    </div>
  )
}
