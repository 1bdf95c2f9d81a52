import type { ComponentProps, ReactElement } from 'react'

import { pageMessages } from './i18n/pageMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { entriesOf, nameOrMissing } from './internal/entries.tsx'
import { propAt } from './internal/place.ts'
import { type SiteProps, splitSite } from './internal/site.ts'
import type { Localized } from './model/text.ts'

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
  label?: string
}

/** The sections of a page as links to their anchors; nothing where there are none. Renders a `<nav>`. Server-safe. */
export function TableOfContents(props: TableOfContentsProps): ReactElement | null {
  const [site, { entries, label, className, ...root }] = splitSite(props)
  const list = entriesOf(entries, propAt('TableOfContents', 'entries')).filter((entry) => entry?.id)
  if (list.length === 0) return null
  const name = label ?? messagesFor(pageMessages, site.messages?.page).contents
  return (
    <nav
      aria-label={name}
      {...root}
      data-moothall=""
      data-slot="table-of-contents"
      className={classes('mh:section', className)}
    >
      <p className="mh:eyebrow" aria-hidden="true">
        {name}
      </p>
      <ol className="mh:toc">
        {list.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{nameOrMissing(heading, `TableOfContents: ${id}`, site)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
