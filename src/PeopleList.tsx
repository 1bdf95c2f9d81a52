import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { peopleMessages } from './i18n/governanceMessages.ts'
import { peopleHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Person, Vacancy } from './model/people.ts'
import { Avatar } from './parts/Avatar.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { PersonLine } from './parts/PersonLine.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { personShape } from './prepare/peopleShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface PersonItemProps extends ItemProps {
  /** The person, or the seat that nobody holds. */
  person: Person | Vacancy
}

export interface PeopleListComponents {
  /** Renders a person, or a vacant seat, as an `<li>`. */
  PersonItem?: ComponentType<PersonItemProps>
}

export interface PeopleListProps extends ListProps<PeopleListComponents> {
  /** The people, and the seats that nobody holds, in the order given. */
  people: readonly (Person | Vacancy)[]
}

/**
 * People with their roles, companies and terms; vacant seats and former members are marked as such. A picture is shown
 * only where an address is given, so that no other server learns who reads. Renders a `<section>`. Server-safe.
 */
export function PeopleList({ people, ...section }: PeopleListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.PersonItem ?? PersonItem
  return (
    <SectionFrame {...section} heading={listHeading(section, 'people', peopleHeading)} data-slot="people-list">
      <EntryList
        entries={people}
        shape={personShape}
        path={DataPath.of('people')}
        site={site}
        anchor="person"
        className="mh:people"
        itemClassName="mh:person"
        empty={messagesFor(peopleMessages, site.messages?.people).empty}
      >
        {(person, { key, id }) => <Item key={key} id={id} person={person} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** Somebody in a `PeopleList`, or a seat that nobody holds. Renders an `<li>`. Server-safe. */
export function PersonItem({ person: data, children, ...props }: PersonItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, personShape, DataPath.prop('PersonItem', 'person'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:person" extra={children} site={site}>
      {entry.value && (
        <>
          <Avatar person={entry.value} site={site} />
          <span>
            <PersonLine person={entry.value} site={site} />
          </span>
        </>
      )}
    </ItemFrame>
  )
}
