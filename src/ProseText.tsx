import type { ComponentProps, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { localize } from './i18n/localize.ts'
import type { Localized, Prose } from './model/text.ts'
import { classes } from './parts/classes.ts'
import { ProseBlocks } from './parts/Prose.tsx'
import { type SiteProps, splitSite } from './prepare/site.ts'
import { prose as proseShape } from './prepare/textShapes.ts'

export interface ProseTextProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps {
  /** The text: a plain string, or paragraphs, lists and notes. */
  prose: Localized<Prose>
}

const path = /* @__PURE__ */ DataPath.prop('ProseText', 'prose')

/** A longer text from data: paragraphs, lists, notes. Renders a `<div>`. Server-safe. */
export function ProseText({ prose, className, ...props }: ProseTextProps): ReactElement {
  const [site, root] = splitSite(props)
  const choice = localize(proseShape(prose, path), site.locale)
  return (
    <div
      lang={choice?.lang}
      {...root}
      data-moothall=""
      data-slot="prose-text"
      className={classes('mh:prose', className)}
    >
      {choice && <ProseBlocks prose={choice.value} site={site} />}
    </div>
  )
}
