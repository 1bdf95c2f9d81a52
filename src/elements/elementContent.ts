import type { ReactNode } from 'react'

import type { CollectionName, Community } from '../model/community.ts'
import type { Note } from '../model/text.ts'
import type { Site } from '../prepare/site.ts'
import type { Given } from './attributes.ts'

/** What an element shows its content from. */
export interface Surroundings {
  given: Given
  /** What of `given` the site says once for all components. */
  site: Site
  /** Epoch milliseconds. */
  now: number
}

export interface Content<Kind extends string, Data> {
  /** What the JSON must be. */
  data: Kind
  show: (data: Data, surroundings: Surroundings) => ReactNode
  /** The part of the community that is shown; `only` chooses among its entries. */
  collection?: CollectionName
  /** Whether all parts are shown. */
  isPage?: boolean
  /** Says in words why nothing can be shown, and how to mend that. */
  fault?: (given: Given, data: Data) => string | undefined
}

/** How an element makes its content. */
export type ElementContent = Content<'community', Community> | Content<'note', Note> | Content<'none', undefined>
