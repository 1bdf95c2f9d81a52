import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { GroupMessages } from '../i18n/groupMessages.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import type { Person } from '../model/people.ts'
import { isVacancy, personShape } from '../prepare/peopleShapes.ts'
import { prepareAll, type PreparedItem, uniqueKeys, valuesOf } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { DataLink } from './DataLink.tsx'
import { InlineList } from './InlineList.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

/** So many members are named where nobody leads. */
const NAMED_MEMBERS = 3

/** Who is named in the row of a group. */
export interface GroupPeople {
  /** Whether they lead it. Otherwise they are some of its members. */
  areLeads: boolean
  people: readonly Person[]
  /** How many more members there are. */
  more: number
}

/** Those who lead a body; where the data names none, its first members. Seats and former members are left out. */
export function groupPeople({ members }: Body, path: DataPath): GroupPeople {
  const items: readonly PreparedItem<NonNullable<Body['members']>[number]>[] = prepareAll(
    members,
    personShape,
    path.field('members'),
  )
  const people = valuesOf(items).flatMap((person) => (isVacancy(person) ? [] : [person]))
  const current = people.filter(({ status }) => status !== 'emeritus')
  const leads = current.filter(({ lead }) => lead === true)
  if (leads.length > 0) return { areLeads: true, people: leads, more: 0 }
  const named = current.slice(0, NAMED_MEMBERS)
  return { areLeads: false, people: named, more: current.length - named.length }
}

interface GroupPeopleListProps extends GroupPeople {
  membersSource: Body['membersSource']
  messages: GroupMessages
  site: Site
}

/** The people of a group on one line, marked as members where they do not lead it. */
export function GroupPeopleList(props: GroupPeopleListProps): ReactElement | null {
  const { areLeads, people, more, membersSource, messages, site } = props
  if (people.length === 0) return membersSource ? <DataLink link={membersSource} site={site} /> : null
  const keys = uniqueKeys(people.map(({ id, name }) => id ?? name))
  const names = people.map(({ name, href }, index) => {
    const label = <Name key={keys[index]} value={name} site={site} />
    if (!href) return label
    return (
      <SiteLink key={keys[index]} href={href} site={site}>
        {label}
      </SiteLink>
    )
  })
  return (
    <>
      {!areLeads && <span className="mh:group-label">{fill(messages.labelled, { label: messages.members })}</span>}
      <InlineList items={[...names, more > 0 && plural(messages.more, more, site.locale)]} separator=", " />
    </>
  )
}
