import type { ReactElement, ReactNode } from 'react'

import { numberedName } from '../data/anchorName.ts'
import { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import type { Channel } from '../model/channel.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Person, Vacancy } from '../model/people.ts'
import type { Repository } from '../model/resources.ts'
import { address } from '../prepare/coerce.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import { findEntry, type Referable } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { name } from '../prepare/textShapes.ts'
import { InlineList } from './InlineList.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

/** An entry that others can name by its `id`. */
type Named = Body | Channel | Meeting | Person | Repository | Vacancy

interface EntryLinkProps {
  id: string
  /** The entries among which it is. */
  entries: readonly Named[] | undefined
  /** Begins the anchors of these entries: `channel` makes `#channel-chat`. */
  anchor: string
  /** Stands before the words, within the link. */
  icon?: ReactNode
  /**
   * The words.
   * @default the name of the entry
   */
  children?: ReactNode
  site: Site
}

/** An entry by its `id`, linked to its place on the page, else to its own address. An unknown one is its bare `id`. */
export function EntryLinkById({ id, entries, anchor, icon, children, site }: EntryLinkProps): ReactElement {
  const entry = findEntry<Named>(entries, id)
  if (!entry) return <>{id}</>
  const label = (
    <>
      {icon}
      {children ?? <Name value={nameOf(entry)} site={site} />}
    </>
  )
  const href = entry.isOffPage ? ownHref(entry) : `#${anchor}-${numberedName(entry)}`
  if (!href) return label
  return (
    <SiteLink href={href} site={site}>
      {label}
    </SiteLink>
  )
}

const ownHref = (entry: Named): string | undefined =>
  'href' in entry ? address(entry.href, DataPath.of('related').field('href')) : undefined

/** The related entries come as the data has them. */
const nameOf = (entry: Referable<Named>) => name('name' in entry ? entry.name : entry.role, DataPath.of('related'))

interface EntryLinksProps extends Pick<EntryLinkProps, 'entries' | 'anchor' | 'site'> {
  ids: readonly string[]
}

/** Several entries by their `id`s, on one line. */
export function EntryLinksById({ ids, ...rest }: EntryLinksProps): ReactElement {
  const keys = uniqueKeys(ids)
  return (
    <InlineList
      items={ids.map((id, index) => (
        <EntryLinkById key={keys[index]} id={id} {...rest} />
      ))}
    />
  )
}
