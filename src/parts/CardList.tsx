import type { ReactElement } from 'react'

import type { Entry } from '../model/entry.ts'
import type { PreparedItem } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'
import { SiteContent } from './SiteContent.tsx'

interface CardListProps<Value extends Entry> {
  entries: readonly PreparedItem<Value>[]
  /** Whether the cards are components of the site: they look as on its own pages. */
  areOwn: boolean
  site: Site
  /** Renders the card of an entry with this key. */
  children: (entry: Value, listed: Pick<PreparedItem<Value>, 'key' | 'path' | 'anchorName'>) => ReactElement
}

/** A card for each entry. One that cannot be shown says so in its place, and the others remain. */
export function CardList<Value extends Entry>({ entries, areOwn, site, children }: CardListProps<Value>): ReactElement {
  return (
    <>
      {entries.map((entry) => {
        const { key } = entry
        if (entry.error !== undefined) {
          return (
            <div key={key} className="mh:card">
              <BrokenEntry entry={entry} site={site} />
            </div>
          )
        }
        const card = children(entry.value, entry)
        return areOwn ? <SiteContent key={key}>{card}</SiteContent> : card
      })}
    </>
  )
}
