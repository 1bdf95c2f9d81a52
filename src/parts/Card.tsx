import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { numberedName } from '../data/anchorName.ts'
import type { Entry } from '../model/entry.ts'
import type { Prepared } from '../prepare/prepare.ts'
import type { Site, SiteProps } from '../prepare/site.ts'
import { BrokenEntry, brokenName } from './BrokenEntry.tsx'
import { classes } from './classes.ts'
import { Freshness } from './Freshness.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { SiteContent } from './SiteContent.tsx'

/** What every card takes beside its entry. */
export interface CardProps extends ComponentProps<'article'>, SiteProps {
  /**
   * Heading level, to fit the page around it.
   * @default 3
   */
  headingLevel?: HeadingLevel
  /** A site's own content, shown below that of the card. */
  children?: ReactNode
}

interface CardFrameProps extends ComponentProps<'article'> {
  entry: Prepared<unknown>
  /** The anchor of the card. */
  id: string
  /** Names the part for a site's own styles. */
  slot: string
  heading: ReactNode
  headingLevel?: HeadingLevel
  /** A site's own content below. */
  extra: ReactNode
  site: Site
}

/** An entry under a heading of its own. Renders an `<article>` labelled by it. One that cannot be shown keeps its heading. */
export function Card(props: CardFrameProps): ReactElement {
  const { entry, id, slot, heading, headingLevel = 3, extra, site, className, children, ...root } = props
  const headingId = `${id}--heading`
  return (
    <article
      aria-labelledby={headingId}
      {...root}
      id={id}
      data-moothall=""
      data-slot={slot}
      className={classes('mh:card', className)}
    >
      <Heading level={headingLevel} id={headingId}>
        {(entry.error !== undefined && brokenName(entry, site)) || heading}
      </Heading>
      {entry.error === undefined ? children : <BrokenEntry entry={entry} isNamed site={site} />}
      <Freshness entry={entry.value as Entry | undefined} site={site} />
      {extra && <SiteContent>{extra}</SiteContent>}
    </article>
  )
}

/** The anchor of a card: its own `id`, else one made from its entry. */
export function cardAnchor(id: string | undefined, anchor: string, entry: unknown, { idPrefix }: Site): string {
  return id ?? `${idPrefix}${anchor}-${numberedName(entry)}`
}
