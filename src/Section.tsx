import type { ComponentProps, ReactElement } from 'react'

import { localize } from './i18n/localize.ts'
import { classes } from './internal/classes.ts'
import { nameOrMissing } from './internal/entries.tsx'
import { Heading, type HeadingLevel } from './internal/Heading.tsx'
import { type SiteProps, splitSite } from './internal/site.ts'
import { siteContent } from './internal/siteContent.tsx'
import type { Localized, Note, Prose } from './model/text.ts'
import { noteNodes, proseNodes } from './ProseText.tsx'

export interface SectionProps extends ComponentProps<'section'>, SiteProps {
  /** Shown above the content, and names the section for assistive technology. */
  heading: Localized<string>
  /**
   * Heading level, to fit the page around it.
   * @default 2
   */
  headingLevel?: HeadingLevel
  /**
   * The anchor of the section.
   * @default made from the heading: "Where we talk" becomes `where-we-talk`
   */
  id?: string
  /** Stands between the heading and the content. */
  intro?: Localized<Prose>
  /** Remarks that stand between the introduction and the content. */
  notes?: readonly Note[]
  /** Stands after the content. */
  outro?: Localized<Prose>
  /** Names the part for a site's own styles. */
  'data-slot'?: string
}

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? 'section'

/**
 * A part of a page under a heading that can be linked to. Its `children` are the site's, and look as elsewhere on the
 * site. Renders a `<section>`. Server-safe.
 */
export function Section({ children, ...props }: SectionProps): ReactElement {
  return <DataSection {...props}>{siteContent(children)}</DataSection>
}

/** A section whose content the library makes. */
export function DataSection(props: SectionProps): ReactElement {
  const [site, { heading, headingLevel = 2, id, intro, notes, outro, children, className, ...rest }] = splitSite(props)
  const slot = rest['data-slot'] ?? 'section'
  const anchor = id ?? site.idPrefix + anchorOf(localize(heading, site.locale)?.value ?? '')
  return (
    <section
      aria-labelledby={`${anchor}-heading`}
      {...rest}
      id={anchor}
      data-moothall=""
      data-slot={slot}
      className={classes('mh:section', className)}
    >
      <Heading level={headingLevel} id={`${anchor}-heading`}>
        {nameOrMissing(heading, `${slot}: heading`, site)}
      </Heading>
      {proseNodes(intro, site, `${slot}: intro`)}
      {noteNodes(notes, site, `${slot}: notes`)}
      {children}
      {proseNodes(outro, site, `${slot}: outro`)}
    </section>
  )
}
