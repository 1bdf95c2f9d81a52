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
  /** Begins the anchors of the people, where they have none elsewhere. */
  anchor?: string
  site: Site
}

/** People within another entry, one line each; nothing where there are none. */
export function PersonRows({ people, path, className, anchor, site }: PersonRowsProps): ReactElement {
  return (
    <EntryList entries={people} shape={personShape} path={path} anchor={anchor} className={className} site={site}>
      {(person, { key, id }) => (
        <li key={key} id={id}>
          <PersonLine person={person} site={site} />
        </li>
      )}
    </EntryList>
  )
}
