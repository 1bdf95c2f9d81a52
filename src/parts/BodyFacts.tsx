import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { GovernanceMessages } from '../i18n/governanceMessages.ts'
import type { Body } from '../model/body.ts'
import type { Person } from '../model/people.ts'
import { type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById, EntryLinksById } from './EntryLinks.tsx'
import { Facts } from './Facts.tsx'
import { isTabular, MemberTable } from './MemberTable.tsx'
import { PersonRows } from './PersonRows.tsx'

interface BodyFactsProps {
  body: Body
  path: DataPath
  related: Related
  /** The `id`s of the bodies below it. */
  subgroups?: readonly string[]
  /** The anchor of the body. */
  anchor: string
  messages: GovernanceMessages
  site: Site
}

/** Where a body stands, who sits on it, and what it works on. */
export function BodyFacts(props: BodyFactsProps): ReactElement {
  const { body, path, related, subgroups, anchor, messages, site } = props
  const { parent, members, repositories } = body
  warnUnknownIds(parent, related.bodies, path.field('parent'))
  warnUnknownIds(repositories, related.repositories, path.field('repositories'))
  const membersLabel = areLeads(members) ? messages.leads : messages.members
  return (
    <Facts
      facts={[
        {
          label: messages.parent,
          value: parent && <EntryLinkById id={parent} entries={related.bodies} anchor="body" site={site} />,
        },
        {
          label: messages.subgroups,
          value: subgroups?.length && (
            <ul className="mh:row">
              {subgroups.map((id) => (
                <li key={id}>
                  <EntryLinkById id={id} entries={related.bodies} anchor="body" site={site} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: membersLabel,
          name: 'members',
          // The head of a table says it too.
          isPlain: isTable(members),
          value: members?.length && (
            <Members members={members} path={path.field('members')} label={membersLabel} {...{ anchor, site }} />
          ),
        },
        {
          label: messages.repositories,
          value: repositories?.length && (
            <EntryLinksById ids={repositories} entries={related.repositories} anchor="repository" site={site} />
          ),
        },
      ]}
    />
  )
}

/** Whether all who are named lead the body. The members come as the data has them. */
export const areLeads = (members: Body['members']): boolean =>
  Array.isArray(members) && members.length > 0 && members.every((each) => (Object(each) as Person).lead === true)

/** Fewer do not need the width of a table. */
const TABULAR = 3

/** The members come as the data has them. */
const isTable = (members: Body['members']): boolean =>
  Array.isArray(members) && members.length >= TABULAR && isTabular(members)

interface MembersProps {
  members: NonNullable<Body['members']>
  path: DataPath
  label: string
  anchor: string
  site: Site
}

/** A table where roles, companies or terms are known, else the names. */
function Members({ members, path, label, anchor, site }: MembersProps): ReactElement {
  if (isTable(members)) return <MemberTable {...{ members, path, label, anchor, site }} />
  return (
    <div data-part="members">
      <PersonRows people={members} path={path} within={anchor} className="mh:rows" site={site} />
    </div>
  )
}
