import type { ComponentProps, ComponentType, ReactElement, ReactNode } from 'react'

import { assertNow } from './calendar/rangeError.ts'
import type { GroupTableSection } from './client/GroupTables.tsx'
import { CommunityCalendarLinks } from './CommunityCalendarLinks.tsx'
import { forEntry } from './data/entryId.ts'
import { DataPath } from './data/path.ts'
import { GroupMeetings } from './GroupMeetings.tsx'
import { governanceMessages } from './i18n/governanceMessages.ts'
import { bodiesHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { MeetingScheduleProps } from './MeetingSchedule.tsx'
import type { Body, BodyGroup } from './model/body.ts'
import { BrokenCell, BrokenRow } from './parts/BrokenRow.tsx'
import { cardAnchor } from './parts/Card.tsx'
import { Empty } from './parts/Empty.tsx'
import { entryAnchor } from './parts/EntryList.tsx'
import { FilteredGroupTables } from './parts/FilteredGroupTables.tsx'
import { GroupCaption } from './parts/GroupCaption.tsx'
import { GroupCells } from './parts/GroupCells.tsx'
import { below } from './parts/Heading.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { type BodySection, bodySectionAnchor, bodySections, groupMessagesFor } from './prepare/bodySections.ts'
import { bodyShape } from './prepare/bodyShape.ts'
import { columnHeads, columnsFor, type GroupColumn, groupColumns } from './prepare/groupColumns.ts'
import { groupWords } from './prepare/groupWords.ts'
import { nameText } from './prepare/nameText.ts'
import { prepare, prepareAll, valuesOf } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { siteOf, type SiteProps, splitSite } from './prepare/site.ts'
import { warnOfUnmatchedEntries } from './prepare/warnOfUnknownKeys.ts'
import type { CalendarAddresses } from './SubscribeMenu.tsx'

export interface GroupRowProps extends ComponentProps<'tr'>, SiteProps {
  /** The body that the row is about. */
  body: Body
  /** The current time in epoch milliseconds. The next dates are computed from it. */
  now: number
  /**
   * How many dates of each meeting to show. Cancelled dates are shown in addition.
   * @default 3
   */
  count?: number
  /** The channels, meetings, bodies and repositories that it can refer to. */
  related?: Related
  /** The address of a page about this body. */
  href?: string
  /** The addresses of the calendars of single meetings on your site, by the `id` of the meeting. */
  calendarAddresses?: Readonly<Record<string, CalendarAddresses>>
  /**
   * The columns after the name.
   * @default leads, meetings and channels
   */
  columns?: readonly GroupColumn[]
  /**
   * Whether to show the parent body.
   * @default true
   */
  showParent?: boolean
  /** Your own content, shown below the name. */
  children?: ReactNode
}

export interface GroupTableComponents {
  /** Renders a body as a `<tr>` with four cells. */
  GroupRow?: ComponentType<GroupRowProps>
}

export interface GroupTableProps
  extends
    ListProps<GroupTableComponents>,
    Pick<GroupRowProps, 'now' | 'count' | 'calendarAddresses'>,
    Pick<MeetingScheduleProps, 'calendar' | 'feedHref' | 'fileHref'> {
  /** The bodies, in the order given. */
  bodies: readonly Body[]
  /** The groups that bodies can name. If no body names one, bodies are listed under their parent body. */
  bodyGroups?: readonly BodyGroup[]
  /**
   * The channels, meetings, bodies and repositories that they can refer to.
   * @default the bodies of this table
   */
  related?: Related
  /** The addresses of pages about single bodies on your site, by the `id` of the body. */
  groupAddresses?: Readonly<Record<string, string>>
}

/**
 * The bodies of a community, one row each: what it does, who leads it, when it meets next and where it talks. Further
 * details are collapsed. Tables of twelve or more bodies have a search field. Renders a `<section>`. Server-safe; the
 * field and the reader's time run in the browser.
 */
export function GroupTable(props: GroupTableProps): ReactElement {
  const { bodies, now, count, calendarAddresses, calendar, feedHref, fileHref, ...others } = props
  const { bodyGroups, related, groupAddresses, ...section } = others
  assertNow(now)
  const site = siteOf(section)
  const { headingLevel = 2, id = `${site.idPrefix}bodies` } = section
  const Own = section.components?.GroupRow
  const Row = Own ?? GroupRow
  const entries = prepareAll(bodies, bodyShape, DataPath.of('bodies'))
  const known = { bodies: valuesOf(entries), ...related }
  warnOfUnmatchedEntries('groupAddresses', groupAddresses, 'body', bodies, related?.bodies)
  const heading = listHeading(section, 'bodies', bodiesHeading)
  const sectionOf = (each: BodySection, index: number): GroupTableSection => {
    // A site's own row has a cell for each.
    const columns = Own ? groupColumns : columnsFor(each.bodies)
    const { key, heading: own, description } = each
    const rowProps = { now, count, calendarAddresses, columns, showParent: !each.parent, related: known, ...site }
    return {
      key,
      id: bodySectionAnchor(each, id),
      ...(own !== undefined
        ? {
            caption: {
              id: `${id}--table-${index + 1}`,
              content: (
                <GroupCaption
                  heading={own}
                  description={description}
                  count={each.bodies.length}
                  headingLevel={below(headingLevel)}
                  site={site}
                />
              ),
            },
          }
        : { label: nameText(heading, site).value }),
      columns: columnHeads(columns, groupMessagesFor(site)),
      rows: each.bodies.map((entry) => ({
        key: entry.key,
        words: entry.value ? groupWords(entry.value, known, site) : '',
        row: entry.value ? (
          <Row
            key={entry.key}
            id={entryAnchor(entry, 'body', site)}
            body={entry.value}
            href={forEntry(groupAddresses, entry.value)}
            {...rowProps}
          />
        ) : (
          <BrokenRow key={entry.key} entry={entry} site={site} />
        ),
      })),
    }
  }
  return (
    <SectionFrame {...section} id={id} heading={heading} data-slot="group-table">
      <CommunityCalendarLinks id={`${id}--subscribe`} {...{ calendar, feedHref, fileHref, site }} />
      {entries.length === 0 ? (
        <Empty>{messagesFor(governanceMessages, site.messages?.governance).empty}</Empty>
      ) : (
        <FilteredGroupTables
          name={id}
          count={entries.length}
          sections={bodySections(entries, bodyGroups, site).map(sectionOf)}
          site={site}
        />
      )}
    </SectionFrame>
  )
}

/**
 * A body of a `GroupTable`, with its further details collapsed. A meeting that no other part of the page shows expands
 * too. Renders a `<tr>`. Server-safe; the reader's time runs in the browser.
 */
export function GroupRow(props: GroupRowProps): ReactElement {
  const [site, { body: data, now, count, related: given, href, calendarAddresses, ...others }] = splitSite(props)
  const { columns, showParent = true, children, ...root } = others
  const related = given ?? {}
  assertNow(now)
  const entry = prepare(data, bodyShape, DataPath.prop('GroupRow', 'body'))
  const { error, value: body, path } = entry
  const anchor = cardAnchor(root.id, 'body', data, site)
  return (
    <tr role="row" {...root}>
      {error === undefined ? (
        <GroupCells
          {...{ body, anchor, path, related, columns, showParent, href, site }}
          meetings={<GroupMeetings {...{ body, anchor, path, related, now, count, calendarAddresses, site }} />}
          extra={children}
        />
      ) : (
        <BrokenCell entry={entry} site={site} />
      )}
    </tr>
  )
}
