import type { ComponentProps, ReactElement, ReactNode } from 'react'

import type { Entry } from '../model/entry.ts'
import { classes } from './classes.ts'
import { contentOrError } from './entries.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import type { Site } from './site.ts'

interface CardProps<Value extends Entry> extends Omit<ComponentProps<'article'>, 'title' | 'content'> {
  /** The anchor of the card. */
  id: string
  title: ReactNode
  headingLevel: HeadingLevel
  entry: Value
  /** Where the entry stands in the data, for messages to developers. */
  at: string
  site: Site
  /** The content below the heading. Must build it in place, so that what it throws is caught here. */
  content: (entry: Value, at: string) => ReactNode
  'data-slot': string
}

/** An entry under a heading of its own, labelled by it. An entry that cannot be shown keeps its heading. */
export function Card<Value extends Entry>(props: CardProps<Value>): ReactElement {
  const { id, title, headingLevel, entry, at, site, content, className, 'data-slot': slot, ...root } = props
  return (
    <article
      aria-labelledby={`${id}-heading`}
      {...root}
      id={id}
      data-moothall=""
      data-slot={slot}
      className={classes('mh:card', className)}
    >
      <Heading level={headingLevel} id={`${id}-heading`}>
        {title}
      </Heading>
      {contentOrError(entry, at, site, content)}
    </article>
  )
}
