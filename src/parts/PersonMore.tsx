import type { ReactElement } from 'react'

import type { Person } from '../model/people.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { LinkList } from './DataLink.tsx'
import { InlineList } from './InlineList.tsx'
import { Name } from './Text.tsx'

/** Where somebody is, what they speak, which groups they belong to, and their further addresses. */
export function PersonMore({ person, site }: { person: Person; site: Site }): ReactElement {
  const { place, languages = [], groups = [], links } = person
  const keys = uniqueKeys(groups)
  return (
    <>
      {(place || languages.length > 0) && (
        <span className="mh:person-meta">
          <InlineList items={[place && <Name key="place" value={place} site={site} />, languages.join(', ')]} />
        </span>
      )}
      {groups.length > 0 && (
        <ul className="mh:person-groups">
          {groups.map((group, index) => (
            <li key={keys[index]} className="mh:badge-plain">
              {group}
            </li>
          ))}
        </ul>
      )}
      {links && links.length > 0 && (
        <div className="mh:person-meta">
          <LinkList links={links} layout="row" site={site} />
        </div>
      )}
    </>
  )
}
