import type { ReactElement, ReactNode } from 'react'

import type { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import { summaryOf } from '../prepare/beyondRow.ts'
import { groupMessagesFor } from '../prepare/bodySections.ts'
import { type GroupColumn, groupColumns } from '../prepare/groupColumns.ts'
import { groupPeople } from '../prepare/groupPeople.ts'
import { type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { DataLink } from './DataLink.tsx'
import { EntryLinkById } from './EntryLinks.tsx'
import { FilledMessage } from './FilledMessage.tsx'
import { GroupChannels } from './GroupChannels.tsx'
import { GroupMore } from './GroupMore.tsx'
import { GroupPeopleList } from './GroupPeople.tsx'
import { InlineList } from './InlineList.tsx'
import { SiteContent } from './SiteContent.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface GroupCellsProps {
  body: Body
  /** The anchor of the row. */
  anchor: string
  path: DataPath
  related: Related
  /** The columns behind the first. */
  columns: readonly GroupColumn[] | undefined
  showParent: boolean
  /** The address of the group's own page. */
  href: string | undefined
  /** The meetings of the group, rendered. */
  meetings: ReactNode
  /** A site's own content below the name. */
  extra: ReactNode
  site: Site
}

/** The cells of a group's row. */
export function GroupCells(props: GroupCellsProps): ReactElement {
  const { body, anchor, path, related, columns = groupColumns, meetings, site } = props
  const messages = groupMessagesFor(site)
  const people = groupPeople(body, path)
  const cells: Record<GroupColumn, { label: string; content: ReactNode }> = {
    leads: {
      label: people.areLeads ? messages.leads : messages.members,
      content: <GroupPeopleList {...people} {...{ body, anchor, messages, site }} isInHead={false} />,
    },
    members: {
      label: messages.members,
      content: <GroupPeopleList {...people} {...{ body, anchor, messages, site }} isInHead />,
    },
    meetings: { label: messages.meetings, content: meetings },
    channels: { label: messages.channels, content: <GroupChannels {...{ body, path, related, site }} /> },
  }
  return (
    <>
      <th scope="row" role="rowheader" data-column="group">
        <div>
          <GroupName {...props} />
        </div>
        <GroupMore {...{ body, path, related, people, anchor, site }} />
      </th>
      {columns.map((column) => (
        // The cell keeps the head of its column where the row is a block, and its people whether they lead or not.
        <td
          key={column === 'members' ? 'leads' : column}
          role="cell"
          data-column={column}
          data-label={cells[column].label}
        >
          {cells[column].content}
        </td>
      ))}
    </>
  )
}

/** What a group is called, what it is in the community's own words, what it belongs to, what it does in short, and its charter. */
function GroupName({ body, path, related, showParent, href, extra, site }: GroupCellsProps) {
  const { name, kindLabel, description, charter, parent } = body
  const label = <Name value={name} site={site} />
  const { text: summary } = summaryOf(description, site)
  warnUnknownIds(parent, related.bodies, path.field('parent'))
  const upper = parent && showParent && (
    <FilledMessage key="parent" message={groupMessagesFor(site).partOf} name="group">
      <EntryLinkById id={parent} entries={related.bodies} anchor="body" site={site} />
    </FilledMessage>
  )
  return (
    <>
      <p className="mh:entry-name">
        {href ? (
          <SiteLink href={href} site={site}>
            {label}
          </SiteLink>
        ) : (
          label
        )}
      </p>
      {(kindLabel || upper) && (
        <p className="mh:muted">
          <InlineList items={[kindLabel && <Name key="kind" value={kindLabel} site={site} />, upper]} />
        </p>
      )}
      {(summary || charter) && (
        <p className="mh:muted">
          {summary && <LocalizedText text={summary} site={site} />} {charter && <DataLink link={charter} site={site} />}
        </p>
      )}
      {extra && <SiteContent>{extra}</SiteContent>}
    </>
  )
}
