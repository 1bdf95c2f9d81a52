import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { Person, Vacancy } from '../model/people.ts'
import { personShape } from '../prepare/peopleShapes.ts'
import type { Site } from '../prepare/site.ts'
import { EntryList } from './EntryList.tsx'
import { PersonLine } from './PersonLine.tsx'

interface PersonRowsProps {
  people: readonly (Person | Vacancy)[] | undefined
  path: DataPath
  className?: string
  /** The anchor of the entry, where the people have theirs there. */
  within?: string
  site: Site
}

/** People within another entry, one line each; nothing where there are none. */
export function PersonRows({ people, path, className, within, site }: PersonRowsProps): ReactElement {
  return (
    <EntryList
      entries={people}
      shape={personShape}
      path={path}
      anchor={within && 'person'}
      within={within}
      className={className}
      site={site}
    >
      {(person, { key, id }) => (
        <li key={key} id={id}>
          <PersonLine person={person} site={site} />
        </li>
      )}
    </EntryList>
  )
}
