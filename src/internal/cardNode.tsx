import type { ComponentProps, ReactElement, ReactNode } from 'react'

import type { Entry } from '../model/entry.ts'
import { classes } from './classes.ts'
import { contentOrError } from './entries.tsx'
import { headingNode, type HeadingLevel } from './headingNode.tsx'
import type { Site } from './site.ts'

interface CardOptions<Value extends Entry> {
  /** What a site gives for the root element. */
  root: ComponentProps<'article'>
  slot: string
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
}

/** An entry under a heading of its own, labelled by it. An entry that cannot be shown keeps its heading. */
export function cardNode<Value extends Entry>(options: CardOptions<Value>): ReactElement {
  const { root, slot, id, title, headingLevel, entry, at, site, content } = options
  return (
    <article
      aria-labelledby={`${id}-heading`}
      {...root}
      id={id}
      data-moothall=""
      data-slot={slot}
      className={classes('mh:card', root.className)}
    >
      {headingNode(headingLevel, title, `${id}-heading`)}
      {contentOrError(entry, at, site, content)}
    </article>
  )
}
