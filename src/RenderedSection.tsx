import type { ReactNode } from 'react'

import type { CollectionName, Collections, Community } from './model/community.ts'
import type { SectionProps } from './parts/SectionFrame.tsx'
import type { Related } from './prepare/related.ts'
import type { SiteProps } from './prepare/site.ts'

/** The props of every section of a page. */
export type SectionFrame = Pick<
  SectionProps,
  'id' | 'heading' | 'headingLevel' | 'intro' | 'outro' | 'notes' | 'aria-labelledby' | keyof SiteProps
>

/** What a section may need of the page around it. */
export interface SectionSurroundings {
  community: Community
  /** Epoch milliseconds. */
  now: number
  feedHref?: string
  fileHref?: string
}

/**
 * For each collection a function that shows its entries.
 * @deprecated Use the `components` of `CommunityPage`.
 */
export type CollectionRenderers = {
  readonly [Name in CollectionName]?: (
    entries: Collections[Name],
    frame: SectionFrame,
    surroundings: SectionSurroundings,
  ) => ReactNode
}

export type CollectionRenderer = (
  entries: readonly unknown[],
  frame: SectionFrame,
  surroundings: SectionSurroundings,
) => ReactNode

const keys = /* @__PURE__ */ new WeakMap<CollectionRenderer, string>()
let count = 0

/** A React key for a renderer: another renderer is another component, with state of its own. */
export function keyOf(render: CollectionRenderer): string {
  const key = keys.get(render) ?? `renderer-${(count += 1)}`
  keys.set(render, key)
  return key
}

interface RenderedSectionProps {
  render: CollectionRenderer
  entries: readonly unknown[]
  frame: SectionFrame
  page: SectionSurroundings & { related: Related }
}

/** A renderer, mounted as a component: it may use hooks. */
export function RenderedSection({ render, entries, frame, page }: RenderedSectionProps): ReactNode {
  const { community, related, now, feedHref, fileHref } = page
  return render(entries, frame, { community: { ...community, ...related }, now, feedHref, fileHref })
}
