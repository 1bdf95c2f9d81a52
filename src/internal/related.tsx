import type { ReactNode } from 'react'

import type { Body } from '../model/body.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Repository } from '../model/resources.ts'
import { nameOrMissing } from './entries.tsx'
import { inlineList, labelledLink } from './links.tsx'
import type { Referable } from './offPage.ts'
import { fieldAt } from './place.ts'
import type { Site } from './site.ts'
import { warnOnce } from './warnOnce.ts'

type Named = Referable<
  Pick<Body, 'id' | 'name'> | Pick<Meeting, 'id' | 'title'> | Pick<Repository, 'id' | 'name' | 'href'>
>

/** Entries by their `id`s, each linked to where it stands on the page, else to its own address if it has one. */
export function relatedLinks(
  ids: readonly string[] | undefined,
  entries: readonly Named[] | undefined,
  anchor: string,
  site: Site,
  at: string,
): ReactNode {
  return inlineList(ids?.map((id) => relatedLink(id, entries, anchor, site, at)))
}

/** An entry by its `id`, linked to where it stands on the page, else to its own address if it has one. */
export function relatedLink(
  id: string,
  entries: readonly Named[] | undefined,
  anchor: string,
  site: Site,
  at: string,
): ReactNode {
  const entry = entries?.find((each) => each?.id === id)
  if (!entry) {
    warnOnce(() => `${at} names ${JSON.stringify(id)}, which is not among the entries given.`)
    return id
  }
  const name = nameOrMissing('title' in entry ? entry.title : entry.name, fieldAt(at, 'name'), site)
  if (entry.isOffPage) return 'href' in entry ? labelledLink(name, entry.href, site, at) : name
  return <a href={`#${site.idPrefix}${anchor}-${id}`}>{name}</a>
}
