import type { ReactElement, ReactNode } from 'react'

import type { DataPath } from '../data/path.ts'
import { localize } from '../i18n/localize.ts'
import type { Body } from '../model/body.ts'
import type { Localized, Prose, Text } from '../model/text.ts'
import { groupMessagesFor } from '../prepare/bodySections.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import { type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { DataLink } from './DataLink.tsx'
import { EntryLinksById } from './EntryLinks.tsx'
import { GroupMeeting } from './GroupMeeting.tsx'
import { groupPeople, GroupPeopleList } from './GroupPeople.tsx'
import { SiteContent } from './SiteContent.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface GroupCellsProps {
  body: Body
  path: DataPath
  related: Related
  /** Epoch milliseconds. */
  now: number
  /** The address of the group's own page. */
  href: string | undefined
  /** A site's own content below the name. */
  extra: ReactNode
  site: Site
}

/** The cells of a group's row. */
export function GroupCells({ body, path, related, now, href, extra, site }: GroupCellsProps): ReactElement {
  const messages = groupMessagesFor(site)
  const { meetings = [], channels = [], membersSource } = body
  const people = groupPeople(body, path)
  warnUnknownIds(meetings, related.meetings, path.field('meetings'))
  warnUnknownIds(channels, related.channels, path.field('channels'))
  const meetingKeys = uniqueKeys(meetings)
  return (
    <>
      <GroupNameCell body={body} href={href} extra={extra} site={site} />
      <Cell label={people.areLeads ? messages.leads : messages.members}>
        <GroupPeopleList {...people} membersSource={membersSource} messages={messages} site={site} />
      </Cell>
      <Cell label={messages.meetings}>
        {meetings.map((id, index) => (
          <GroupMeeting
            key={meetingKeys[index]}
            id={id}
            path={path.field('meetings').item(index)}
            {...{ related, now, messages, site }}
          />
        ))}
      </Cell>
      <Cell label={messages.channels}>
        {channels.length > 0 && (
          <EntryLinksById ids={channels} entries={related.channels} anchor="channel" site={site} />
        )}
      </Cell>
    </>
  )
}

/** A cell that keeps the head of its column where the row is a block. */
function Cell({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <td role="cell" data-label={label}>
      {children}
    </td>
  )
}

/** What a group is called, what it does in short, and its charter. */
function GroupNameCell({ body, href, extra, site }: Pick<GroupCellsProps, 'body' | 'href' | 'extra' | 'site'>) {
  const { name, description, charter } = body
  const label = <Name value={name} site={site} />
  const summary = firstParagraph(description, site)
  return (
    <th scope="row" role="rowheader">
      <p className="mh:entry-name">
        {href ? (
          <SiteLink href={href} site={site}>
            {label}
          </SiteLink>
        ) : (
          label
        )}
      </p>
      {(summary || charter) && (
        <p className="mh:muted">
          {summary && <LocalizedText text={summary} site={site} />} {charter && <DataLink link={charter} site={site} />}
        </p>
      )}
      {extra && <SiteContent>{extra}</SiteContent>}
    </th>
  )
}

/** The first paragraph of a longer text, in the language that a reader gets. */
function firstParagraph(prose: Localized<Prose> | undefined, { locale }: Site): Localized<Text> | undefined {
  const choice = localize(prose, locale)
  if (!choice) return undefined
  const { value, lang } = choice
  const text = typeof value === 'string' ? value : value.find((block) => block.kind === 'paragraph')?.text
  return text === undefined || lang === undefined ? text : { [lang]: text }
}
