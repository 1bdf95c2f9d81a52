/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- with another `display` browsers forget what a table is */
import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { type PeopleMessages, peopleMessages } from '../i18n/governanceMessages.ts'
import { localize } from '../i18n/localize.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Person, Vacancy } from '../model/people.ts'
import { isVacancy, personShape } from '../prepare/peopleShapes.ts'
import { prepareAll, type PreparedItem } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { Avatar } from './Avatar.tsx'
import { BrokenEntry } from './BrokenEntry.tsx'
import { entryAnchor } from './EntryList.tsx'
import { HandleLink, hasRole, isNamedByProfile, PersonName, RoleName, termText } from './PersonLine.tsx'

type Member = Person | Vacancy

interface MemberTableProps {
  members: readonly Member[]
  path: DataPath
  /** Names the table. */
  label: string
  /** The anchor of the body. */
  anchor: string
  site: Site
}

/**
 * The members of a body, vacant seats last. On a narrow page a row becomes a name and a line below it, so the roles of a
 * table are written out: with another `display` browsers would forget them.
 */
export function MemberTable({ members, path, label, anchor, site }: MemberTableProps): ReactElement {
  const { columns } = messagesFor(peopleMessages, site.messages?.people)
  const entries = prepareAll(members, personShape, path).toSorted((a, b) => rank(a) - rank(b))
  const roles = entries.map(({ value }) => roleOf(value, site))
  const shown = shownColumns(members)
  return (
    <div className="mh:members" data-part="members">
      <table role="table" aria-label={label} className="mh:member-table">
        <thead role="rowgroup">
          <tr role="row">
            {shown.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {entries.map((entry, index) => (
            <tr key={entry.key} role="row" id={entry.value && entryAnchor(entry, 'person', site, anchor)}>
              {entry.value ? (
                <MemberCells member={entry.value} columns={shown} isOffice={holdsOffice(roles, index)} site={site} />
              ) : (
                <td role="cell" colSpan={shown.length}>
                  <BrokenEntry entry={entry} site={site} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Column = keyof PeopleMessages['columns']

/** The columns of which something is known. The members come as the data has them. */
function shownColumns(members: readonly Member[]): Column[] {
  const has = (known: (person: Person) => unknown): boolean => members.some((member) => known(Object(member) as Person))
  return [
    'name',
    ...(has(({ role, lead, status }) => role || lead || status === 'emeritus') ? (['role'] as const) : []),
    ...(has(({ affiliations }) => affiliations?.length) ? (['affiliations'] as const) : []),
    ...(has(({ term }) => term) ? (['term'] as const) : []),
  ]
}

/** Whether more is known of members than their names. */
export const isTabular = (members: readonly Member[]): boolean => shownColumns(members).length > 1

const rank = ({ value }: PreparedItem<Member>): number => Number(value !== undefined && isVacancy(value))

const roleOf = (member: Member | undefined, site: Site): string | undefined =>
  localize(member?.role, site.locale)?.value

/** A role that one member holds alone, where others share theirs. */
function holdsOffice(roles: readonly (string | undefined)[], index: number): boolean {
  const count = (role: string | undefined): number => roles.filter((each) => each === role).length
  return roles[index] !== undefined && count(roles[index]) === 1 && roles.some((role) => count(role) > 1)
}

interface MemberCellsProps {
  member: Member
  columns: readonly Column[]
  isOffice: boolean
  site: Site
}

function MemberCells({ member, columns, isOffice, site }: MemberCellsProps): ReactElement {
  const messages = messagesFor(peopleMessages, site.messages?.people)
  const held = isVacancy(member) ? undefined : member
  return (
    <>
      <th scope="row" role="rowheader">
        <div className="mh:member">
          <Avatar person={member} site={site} />
          <div>
            <span className="mh:person-name">
              <PersonName person={member} site={site} />
            </span>
            {held?.handle?.name && !isNamedByProfile(held) && (
              <span className="mh:person-meta">
                <HandleLink handle={held.handle} messages={messages} site={site} />
              </span>
            )}
          </div>
        </div>
      </th>
      {columns.includes('role') && (
        <td role="cell">
          {hasRole(member) ? (
            <span className={isOffice && held ? 'mh:badge' : undefined}>
              <RoleName person={member} site={site} />
            </span>
          ) : (
            held?.status !== 'emeritus' && held && messages.member
          )}
          {held?.status === 'emeritus' && <span className="mh:badge-plain">{messages.emeritus}</span>}
        </td>
      )}
      {columns.includes('affiliations') && <td role="cell">{held?.affiliations?.join(', ')}</td>}
      {columns.includes('term') && (
        <td role="cell" className="mh:nowrap" suppressHydrationWarning>
          {termText(member.term, site)}
        </td>
      )}
    </>
  )
}
