import type { ComponentProps, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { Localized } from './model/text.ts'
import { classes } from './parts/classes.ts'
import { Name } from './parts/Text.tsx'
import { contentsShape } from './prepare/communityShapes.ts'
import { uniqueKeys } from './prepare/prepare.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'

/** One line of a table of contents. */
export interface ContentsEntry {
  /** The anchor of the section, without the number sign. */
  id: string
  heading: Localized<string>
}

export interface TableOfContentsProps extends Omit<ComponentProps<'nav'>, 'children'>, SiteProps {
  /** The sections of the page, in order. */
  entries: readonly ContentsEntry[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'On this page'
   */
  heading?: string
}

/** The sections of a page as links to their anchors; nothing where there are none. Renders a `<nav>`. Server-safe. */
export function TableOfContents(props: TableOfContentsProps): ReactElement | null {
  const [site, { entries: data, heading, className, ...root }] = splitSite(props)
  const entries = contentsShape(data, DataPath.prop('TableOfContents', 'entries'))?.filter(({ id }) => id) ?? []
  if (entries.length === 0) return null
  const label = heading ?? messagesFor(pageMessages, site.messages?.page).contents
  const keys = uniqueKeys(entries.map(({ id }) => id))
  return (
    <nav
      aria-label={label}
      {...root}
      data-moothall=""
      data-slot="table-of-contents"
      className={classes('mh:contents-list', className)}
    >
      <p className="mh:label" aria-hidden="true">
        {label}
      </p>
      <ol className="mh:toc">
        {entries.map((entry, index) => (
          <li key={keys[index]}>
            <a href={`#${entry.id}`}>
              <Name value={entry.heading} site={site} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
