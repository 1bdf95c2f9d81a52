import type { ComponentType, ReactElement } from 'react'

import { PeopleBrowser } from './client/PeopleBrowser.tsx'
import { DataPath } from './data/path.ts'
import { peopleMessages } from './i18n/governanceMessages.ts'
import { peopleHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Person, Vacancy } from './model/people.ts'
import { Affiliations } from './parts/Affiliations.tsx'
import { Avatar } from './parts/Avatar.tsx'
import { BrokenEntry } from './parts/BrokenEntry.tsx'
import { entryAnchor, EntryList } from './parts/EntryList.tsx'
import { below, type HeadingLevel } from './parts/Heading.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { PersonLine } from './parts/PersonLine.tsx'
import { PersonMore } from './parts/PersonMore.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { sortedPeople } from './prepare/listedPeople.ts'
import { isVacancy, personShape } from './prepare/peopleShapes.ts'
import { asList, prepare, prepareAll } from './prepare/prepare.ts'
import { type Site, siteOf, splitSite } from './prepare/site.ts'

export interface PersonItemProps extends ItemProps {
  /** The person, or the vacant seat. */
  person: Person | Vacancy
  /**
   * Whether to mark former members as such.
   * @default true
   */
  showStatus?: boolean
}

export interface PeopleListComponents {
  /** Renders a person, or a vacant seat, as an `<li>`. */
  PersonItem?: ComponentType<PersonItemProps>
}

export interface PeopleListProps extends ListProps<PeopleListComponents> {
  /** The people and the vacant seats, in the order given. Lists of 40 or more are sorted by name and have a filter. */
  people: readonly (Person | Vacancy)[]
  /**
   * Whether to show how many people come from each company or project.
   * @default false
   */
  showAffiliations?: boolean
}

const path = /* @__PURE__ */ DataPath.of('people')

/** Among so many a reader looks for a name. */
const MANY = 40

/**
 * People with their roles, companies and terms. Vacant seats and former members are marked as such. Pictures need an
 * address in the data, so that no other server learns who reads the page. Renders a `<section>`. Server-safe.
 */
export function PeopleList({ people, showAffiliations, ...section }: PeopleListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.PersonItem ?? PersonItem
  const given = asList(people, path)
  const isLong = given.length >= MANY
  // Where all are, the heading says it.
  const areFormer = given.every((person) => (Object(person) as Person).status === 'emeritus')
  return (
    <SectionFrame
      {...section}
      heading={listHeading(section, 'people', peopleHeading)}
      data-slot="people-list"
      // A long list says it where it says how many are found.
      data-count={isLong ? undefined : section['data-count']}
    >
      {showAffiliations && <Affiliations people={people} site={site} />}
      {isLong ? (
        <LongPeopleList
          people={people}
          Item={Item}
          name={section.id ?? `${site.idPrefix}people`}
          headingLevel={below(section.headingLevel ?? 2)}
          site={site}
        />
      ) : (
        <EntryList
          entries={people}
          shape={personShape}
          path={path}
          site={site}
          anchor="person"
          className="mh:people"
          itemClassName="mh:person"
          empty={messagesFor(peopleMessages, site.messages?.people).empty}
        >
          {(person, { key, id }) => <Item key={key} id={id} person={person} showStatus={!areFormer} {...site} />}
        </EntryList>
      )}
    </SectionFrame>
  )
}

interface LongPeopleListProps extends Pick<PeopleListProps, 'people'> {
  Item: ComponentType<PersonItemProps>
  /** Begins the anchors of the letters. */
  name: string
  headingLevel: HeadingLevel
  site: Site
}

function LongPeopleList({ people, Item, name, headingLevel, site }: LongPeopleListProps): ReactElement {
  const { filter, search, role, anyRole, count, shown, noMatch, showAll, letters } = messagesFor(
    peopleMessages,
    site.messages?.people,
  )
  const sorted = sortedPeople(prepareAll(people, personShape, path), site)
  const listed = sorted.people.map(({ entry, ...words }) => {
    const { key } = entry
    const id = entry.value && entryAnchor(entry, 'person', site)
    const item = entry.value ? (
      <Item key={key} id={id} person={entry.value} {...site} />
    ) : (
      <li key={key} className="mh:person">
        <BrokenEntry entry={entry} site={site} />
      </li>
    )
    return { ...words, item }
  })
  return (
    <PeopleBrowser
      name={name}
      people={listed}
      roles={sorted.roles}
      messages={{ locale: site.locale, filter, search, role, anyRole, count, shown, noMatch, showAll, letters }}
      headingLevel={headingLevel}
    />
  )
}

/** A person of a `PeopleList`, or a vacant seat. Renders an `<li>`. Server-safe. */
export function PersonItem({ person: data, showStatus = true, children, ...props }: PersonItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, personShape, DataPath.prop('PersonItem', 'person'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:person" extra={children} site={site}>
      {entry.value && (
        <>
          <Avatar person={entry.value} site={site} />
          <div>
            <PersonLine person={entry.value} isBelow showStatus={showStatus} site={site} />
            {!isVacancy(entry.value) && <PersonMore person={entry.value} site={site} />}
          </div>
        </>
      )}
    </ItemFrame>
  )
}
