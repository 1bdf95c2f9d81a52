import type { ReactNode } from 'react'

import type { Body } from '../model/body.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Repository } from '../model/resources.ts'
import { nameOrMissing } from './entries.tsx'
import { inlineList } from './links.tsx'
import type { Site } from './site.ts'
import { isDevelopment, tellDeveloper } from './tellDeveloper.ts'

type Named = Pick<Body, 'id' | 'name'> | Pick<Meeting, 'id' | 'title'> | Pick<Repository, 'id' | 'name'>

/** Entries by their `id`s, each linked to where it stands on the page. */
export function relatedLinks(
  ids: readonly string[] | undefined,
  entries: readonly Named[] | undefined,
  anchor: string,
  site: Site,
  at: string,
): ReactNode {
  return ids && inlineList(ids.map((id) => relatedLink(id, entries, anchor, site, at)))
}

/** An entry by its `id`, linked to where it stands on the page. */
export function relatedLink(
  id: string,
  entries: readonly Named[] | undefined,
  anchor: string,
  site: Site,
  at: string,
): ReactNode {
  const entry = entries?.find((each) => each?.id === id)
  if (!entry) {
    if (isDevelopment) tellDeveloper(`${at} names ${JSON.stringify(id)}, which is not among the entries given.`)
    return id
  }
  const name = 'title' in entry ? entry.title : entry.name
  return <a href={`#${site.idPrefix}${anchor}-${id}`}>{nameOrMissing(name, `${at}.name`, site)}</a>
}
