import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { focusAreasHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import type { FocusArea } from './model/participation.ts'
import { EntryList } from './parts/EntryList.tsx'
import { FocusAreaContent } from './parts/FocusAreaContent.tsx'
import { below, type HeadingLevel } from './parts/Heading.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { focusAreaShape } from './prepare/participationShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface FocusAreaItemProps extends ItemProps {
  /** The area of work that the item is about. */
  focusArea: FocusArea
  /**
   * The heading level that fits the page around it.
   * @default 3
   */
  headingLevel?: HeadingLevel
}

export interface FocusAreaListComponents {
  /** Renders an area of work as an `<li>`. */
  FocusAreaItem?: ComponentType<FocusAreaItemProps>
}

export interface FocusAreaListProps extends ListProps<FocusAreaListComponents> {
  /** The areas of work, in the order given. */
  focusAreas: readonly FocusArea[]
}

/** The areas a community works on, and who leads each, with their organizations. Renders a `<section>`. Server-safe. */
export function FocusAreaList({ focusAreas, ...section }: FocusAreaListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.FocusAreaItem ?? FocusAreaItem
  const headingLevel = below(section.headingLevel ?? 2)
  return (
    <SectionFrame
      {...section}
      heading={listHeading(section, 'focusAreas', focusAreasHeading)}
      data-slot="focus-area-list"
    >
      <EntryList
        entries={focusAreas}
        shape={focusAreaShape}
        path={DataPath.of('focusAreas')}
        site={site}
        anchor="focus-area"
        className="mh:cards mh:cards-wide"
        itemClassName="mh:card"
        empty={messagesFor(participationMessages, site.messages?.participation).emptyFocusAreas}
      >
        {(focusArea, { key, id }) => (
          <Item key={key} id={id} focusArea={focusArea} headingLevel={headingLevel} {...site} />
        )}
      </EntryList>
    </SectionFrame>
  )
}

/** An area of work of a `FocusAreaList`. Renders an `<li>`. Server-safe. */
export function FocusAreaItem(props: FocusAreaItemProps): ReactElement {
  const [site, { focusArea: data, headingLevel = 3, children, ...root }] = splitSite(props)
  const entry = prepare(data, focusAreaShape, DataPath.prop('FocusAreaItem', 'focusArea'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:card" extra={children} site={site}>
      {entry.value && (
        <FocusAreaContent focusArea={entry.value} path={entry.path} headingLevel={headingLevel} site={site} />
      )}
    </ItemFrame>
  )
}
