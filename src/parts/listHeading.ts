import type { CollectionName } from '../model/community.ts'
import type { SiteProps } from '../prepare/site.ts'
import type { SectionComponents, SectionProps } from './SectionFrame.tsx'

/** The props that every list component has besides its entries. */
export interface ListProps<Components = object> extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /**
   * The heading above the list, which also names it for assistive technology.
   * @default the library's words for the collection
   */
  heading?: SectionProps['heading']
  /** Your own components, used in place of the library's. */
  components?: SectionComponents & Components
}

/** The heading of a list: that of its props, else the site's words for the collection, else the library's. */
export const listHeading = (
  { heading, messages }: Pick<ListProps, 'heading'> & SiteProps,
  collection: CollectionName,
  defaultHeading: string,
): SectionProps['heading'] => heading ?? messages?.page?.headings?.[collection] ?? defaultHeading
