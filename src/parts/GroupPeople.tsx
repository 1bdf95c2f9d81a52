import type { ReactElement } from 'react'

import { namesInAnchors } from '../data/anchorName.ts'
import type { GroupMessages } from '../i18n/groupMessages.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import type { GroupPeople } from '../prepare/groupPeople.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { DataLink } from './DataLink.tsx'
import { entryAnchor } from './EntryList.tsx'
import { InlineList } from './InlineList.tsx'
import { PersonName } from './PersonLine.tsx'
import { Name } from './Text.tsx'

interface GroupPeopleListProps extends GroupPeople {
  body: Body
  /** The anchor of the row. */
  anchor: string
  /** Whether the head of the column calls them members. */
  isInHead: boolean
  messages: GroupMessages
  site: Site
}

/** The people of a group on one line with what they do, marked as members where the column has leads. */
export function GroupPeopleList(props: GroupPeopleListProps): ReactElement | null {
  const { areLeads, people, more, isAll, body, anchor, isInHead, messages, site } = props
  const { membersSource } = body
  if (people.length === 0) return membersSource ? <DataLink link={membersSource} site={site} /> : null
  const keys = uniqueKeys(people.map(({ id, name }) => id ?? name))
  const anchors = namesInAnchors(people)
  const names = people.map((person, index) => (
    // Otherwise the fold has the anchors.
    <span
      key={keys[index]}
      id={isAll ? entryAnchor({ anchorName: anchors[index]! }, 'person', site, anchor) : undefined}
    >
      <PersonName person={person} site={site} />
      {person.role && (
        <span className="mh:muted">
          {' ('}
          <Name value={person.role} site={site} />)
        </span>
      )}
    </span>
  ))
  return (
    <>
      {!areLeads && !isInHead && (
        <span className="mh:group-label">{fill(entryMessagesFor(site).labelled, { label: messages.members })}</span>
      )}
      <InlineList items={[...names, more > 0 && plural(messages.more, more, site.locale)]} separator=", " />
    </>
  )
}
