import type { ReactElement } from 'react'

import type { GroupMessages } from '../i18n/groupMessages.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import type { GroupPeople } from '../prepare/groupPeople.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { DataLink } from './DataLink.tsx'
import { InlineList } from './InlineList.tsx'
import { PersonName } from './PersonLine.tsx'
import { Name } from './Text.tsx'

interface GroupPeopleListProps extends Pick<GroupPeople, 'areLeads' | 'people' | 'more'> {
  membersSource: Body['membersSource']
  /** Whether the head of the column calls them members. */
  isInHead: boolean
  messages: GroupMessages
  site: Site
}

/** The people of a group on one line with what they do, marked as members where the column has leads. */
export function GroupPeopleList(props: GroupPeopleListProps): ReactElement | null {
  const { areLeads, people, more, membersSource, isInHead, messages, site } = props
  if (people.length === 0) return membersSource ? <DataLink link={membersSource} site={site} /> : null
  const keys = uniqueKeys(people.map(({ id, name }) => id ?? name))
  const names = people.map((person, index) => (
    <span key={keys[index]}>
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
        <span className="mh:group-label">{fill(messages.labelled, { label: messages.members })}</span>
      )}
      <InlineList items={[...names, more > 0 && plural(messages.more, more, site.locale)]} separator=", " />
    </>
  )
}
