import type { ComponentProps, ReactElement, ReactNode } from 'react'

import type { Entry } from '../model/entry.ts'
import type { Prepared } from '../prepare/prepare.ts'
import type { Site, SiteProps } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'
import { classes } from './classes.ts'
import { Freshness } from './Freshness.tsx'
import { SiteContent } from './SiteContent.tsx'

/** The props that every item has besides its entry. */
export interface ItemProps extends ComponentProps<'li'>, SiteProps {
  /** Your own content, shown below that of the item. */
  children?: ReactNode
}

interface ItemFrameProps extends ComponentProps<'li'> {
  entry: Prepared<unknown>
  /** The library's own class names. */
  ownClassName?: string
  /** A site's own content below. */
  extra: ReactNode
  site: Site
}

/** The `<li>` of an entry, with a sentence in the place of one that cannot be shown. */
export function ItemFrame(props: ItemFrameProps): ReactElement {
  const { entry, ownClassName, extra, site, className, children, ...root } = props
  return (
    <li {...root} className={ownClassName ? classes(ownClassName, className) : className}>
      {entry.error === undefined ? children : <BrokenEntry entry={entry} site={site} />}
      <Freshness entry={entry.value as Entry | undefined} site={site} />
      {extra && <SiteContent>{extra}</SiteContent>}
    </li>
  )
}
