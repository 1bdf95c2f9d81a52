import type { ReactElement } from 'react'

import { numberedName } from './data/anchorName.ts'
import { entryId, forEntry } from './data/entryId.ts'
import type { DataPath } from './data/path.ts'
import { MeetingRow, RowActions } from './MeetingRow.tsx'
import type { Body } from './model/body.ts'
import type { Meeting } from './model/meeting.ts'
import { BrokenEntry } from './parts/BrokenEntry.tsx'
import { DatedName } from './parts/DatedName.tsx'
import { EntryLinkById } from './parts/EntryLinks.tsx'
import { MeetingName } from './parts/MeetingName.tsx'
import { meetingDatesFor } from './prepare/meetingDatesFor.ts'
import { meetingShape } from './prepare/meetingShapes.ts'
import { nameBesideGroup } from './prepare/nameBesideGroup.ts'
import { nameText } from './prepare/nameText.ts'
import { prepare, uniqueKeys } from './prepare/prepare.ts'
import { findEntry, type Related, warnUnknownIds } from './prepare/related.ts'
import type { Site } from './prepare/site.ts'
import type { CalendarAddresses } from './SubscribeMenu.tsx'

interface GroupMeetingsProps {
  body: Body
  /** The anchor of the row. */
  anchor: string
  path: DataPath
  related: Related
  /** Epoch milliseconds. */
  now: number
  count: number | undefined
  calendarAddresses: Readonly<Record<string, CalendarAddresses>> | undefined
  site: Site
}

/** The meetings of a group in its row; nothing where it has none. */
export function GroupMeetings({ body, path, related, ...rest }: GroupMeetingsProps): ReactElement | null {
  const { meetings = [] } = body
  if (meetings.length === 0) return null
  const at = path.field('meetings')
  warnUnknownIds(meetings, related.meetings, at)
  const keys = uniqueKeys(meetings)
  const isNamedByRow = meetings.length === 1 && isNamesake(findEntry(related.meetings, meetings[0]), body, rest.site)
  return (
    <ul className={isNamedByRow ? 'mh:group-meetings mh:group-meeting-own' : 'mh:group-meetings'}>
      {meetings.map((id, index) => (
        <GroupMeeting key={keys[index]} id={id} group={body} path={at.item(index)} related={related} {...rest} />
      ))}
    </ul>
  )
}

/** Whether the name of a meeting says no more than that of its group: "Core call" in Core. */
function isNamesake(meeting: Meeting | undefined, group: Body, site: Site): boolean {
  const rest = nameBesideGroup(nameText(meeting?.name, site).value, nameText(group.name, site).value)
  return rest !== undefined && !/\s/.test(rest)
}

interface GroupMeetingProps extends Omit<GroupMeetingsProps, 'body'> {
  id: string
  /** In whose row it is. */
  group: Body
}

/** A meeting that unfolds to what its card would say, or a link to where the page says it. */
function GroupMeeting(props: GroupMeetingProps): ReactElement {
  const { id, group, anchor, path, related, now, count, calendarAddresses, site } = props
  const data = findEntry(related.meetings, id)
  if (!data) return <li className="mh:short-item">{id}</li>
  const entry = prepare(data, meetingShape, path)
  if (entry.error !== undefined) {
    return (
      <li className="mh:short-item">
        <BrokenEntry entry={entry} site={site} />
      </li>
    )
  }
  const meeting = entry.value
  const hasPlace = data.inRowOf !== undefined && data.inRowOf === entryId(group)
  const isWhole = hasPlace || data.isOffPage === true
  const dates = meetingDatesFor(
    meeting,
    { now, count, showCalendarLinks: isWhole, ...site, ...forEntry(calendarAddresses, meeting) },
    path,
  )
  if (isWhole) {
    const own = `meeting-${numberedName(data)}`
    const inRow = hasPlace ? site.idPrefix + own : `${anchor}--${own}`
    return <MeetingRow id={inRow} group={group.name} {...{ meeting, now, related }} {...dates} {...site} />
  }
  const rule = dates.when.join(' · ')
  return (
    <li className="mh:short-item">
      <div className="mh:short-text">
        <DatedName
          meeting={meeting}
          occurrences={dates.occurrences}
          otherwise={dates.datesNote ?? rule}
          now={now}
          site={site}
        >
          <span className="mh:entry-name">
            <EntryLinkById id={id} entries={related.meetings} anchor="meeting" site={site}>
              <MeetingName name={meeting.name} group={group.name} site={site} />
            </EntryLinkById>
          </span>
        </DatedName>
      </div>
      <RowActions meeting={meeting} channels={related.channels} site={site} />
    </li>
  )
}
