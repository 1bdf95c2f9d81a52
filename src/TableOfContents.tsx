import type { ComponentProps, ReactElement } from 'react'

import { CurrentSection } from './client/CurrentSection.tsx'
import { DataPath } from './data/path.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { Localized } from './model/text.ts'
import { classes } from './parts/classes.ts'
import { Name } from './parts/Text.tsx'
import { contentsShape } from './prepare/communityShapes.ts'
import { uniqueKeys } from './prepare/prepare.ts'
import { type Site, type SiteProps, splitSite } from './prepare/site.ts'

/** One line of a table of contents. */
export interface ContentsEntry {
  /** The anchor of the section, without the number sign. */
  id: string
  heading: Localized<string>
  /** The entries below it: parts of the section with headings of their own. */
  entries?: readonly Omit<ContentsEntry, 'entries'>[]
}

export interface TableOfContentsProps extends Omit<ComponentProps<'nav'>, 'children'>, SiteProps {
  /** The sections of the page, in order. */
  entries: readonly ContentsEntry[]
  /**
   * The heading above the list, which also names it for assistive technology.
   * @default 'On this page'
   */
  heading?: string
}

/**
 * The sections of a page as links to their anchors. In the browser the section being read is highlighted.
 * Renders a `<nav>`, or nothing if there are no sections. Server-safe.
 */
export function TableOfContents(props: TableOfContentsProps): ReactElement | null {
  const [site, { entries: data, heading, className, ...root }] = splitSite(props)
  const entries = contentsShape(data, DataPath.prop('TableOfContents', 'entries'))?.filter(isTarget) ?? []
  if (entries.length === 0) return null
  const label = heading ?? messagesFor(pageMessages, site.messages?.page).contents
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
      <ContentsList entries={entries} site={site} className="mh:toc" />
      <CurrentSection />
    </nav>
  )
}

const isTarget = ({ id }: ContentsEntry): boolean => Boolean(id)

interface ContentsListProps {
  entries: readonly ContentsEntry[]
  site: Site
  className: string
}

function ContentsList({ entries, site, className }: ContentsListProps): ReactElement {
  const keys = uniqueKeys(entries.map(({ id }) => id))
  return (
    <ol className={className}>
      {entries.map(({ id, heading, entries: within = [] }, index) => {
        const inner = within.filter(isTarget)
        return (
          <li key={keys[index]}>
            <a href={`#${id}`}>
              <Name value={heading} site={site} />
            </a>
            {inner.length > 0 && <ContentsList entries={inner} site={site} className="mh:toc-inner" />}
          </li>
        )
      })}
    </ol>
  )
}
