import type { ReactElement } from 'react'

import type { CollectionName } from '../model/community.ts'
import { OwnSection, type OwnSectionProps, type SectionComponents } from './OwnSection.tsx'
import type { SectionProps } from './SectionFrame.tsx'

/** What every list component takes beside its entries. */
export interface ListProps<Components = object> extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /**
   * Shown above the list, and names it for assistive technology.
   * @default the library's words for the collection
   */
  heading?: SectionProps['heading']
  /** A site's own components in place of the library's. */
  components?: SectionComponents & Components
}

interface CollectionSectionProps extends Omit<OwnSectionProps, 'heading'> {
  heading?: SectionProps['heading']
  collection: CollectionName
  /** The library's words for the collection. */
  defaultHeading: string
}

/** The section of a collection, under the collection's own heading where it is given none. */
export function CollectionSection(props: CollectionSectionProps): ReactElement {
  const { collection, defaultHeading, heading, ...section } = props
  const words = section.messages?.page?.headings?.[collection] ?? defaultHeading
  return <OwnSection {...section} heading={heading ?? words} />
}
