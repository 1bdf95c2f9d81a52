import type { ComponentProps, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import type { Localized, Prose as ProseData } from './model/text.ts'
import { Prose } from './parts/Prose.tsx'
import { type SiteProps, splitSite } from './prepare/site.ts'
import { prose as proseShape } from './prepare/textShapes.ts'

export interface ProseTextProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps {
  /** The text: a plain string, or paragraphs, lists and notes. */
  prose: Localized<ProseData>
}

const path = /* @__PURE__ */ DataPath.prop('ProseText', 'prose')

/** A longer text from data: paragraphs, lists, notes. Renders a `<div>`. Server-safe. */
export function ProseText({ prose: data, ...props }: ProseTextProps): ReactElement {
  const [site, root] = splitSite(props)
  const prose = proseShape(data, path)
  return <Prose {...root} prose={prose ?? []} site={site} data-moothall="" data-slot="prose-text" />
}
