import type { ComponentProps, ComponentType, ReactElement } from 'react'

import { AnchorArrival } from '../client/AnchorArrival.tsx'
import { DataPath } from '../data/path.ts'
import { localize } from '../i18n/localize.ts'
import { memoize } from '../i18n/memoize.ts'
import type { Localized, Note, Prose as ProseData } from '../model/text.ts'
import { required } from '../prepare/coerce.ts'
import { warnOfComponents } from '../prepare/componentNames.ts'
import { splitSite, type SiteProps } from '../prepare/site.ts'
import { name, notes as notesShape, prose } from '../prepare/textShapes.ts'
import { classes } from './classes.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Notes, Prose } from './Prose.tsx'
import { Name } from './Text.tsx'

export interface SectionProps extends ComponentProps<'section'>, SiteProps {
  /** The heading above the content, which also names the section for assistive technology. */
  heading: Localized<string>
  /**
   * The heading level that fits the page around it.
   * @default 2
   */
  headingLevel?: HeadingLevel
  /**
   * The anchor of the section.
   * @default made from the heading: "Where we talk" becomes `where-we-talk`
   */
  id?: string
  /** Text between the heading and the content. */
  intro?: Localized<ProseData>
  /** Notes between the introduction and the content. */
  notes?: readonly Note[]
  /** Text after the content. */
  outro?: Localized<ProseData>
  /** The name of the part, for your own styles. */
  'data-slot'?: string
  /** How many entries there are, in words that stand behind the heading. */
  'data-count'?: string
}

const anchors = new Map<string, string>()

/** "Where we talk" becomes `where-we-talk`. */
const anchorOf = (heading: string): string =>
  memoize(
    anchors,
    heading,
    () =>
      heading
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join('-') ?? 'section',
  )

export interface SectionComponents {
  /** Renders the frame around a section's content, which it receives as `children`. */
  Section?: ComponentType<SectionProps>
}

interface SectionFrameProps extends SectionProps {
  /** Your own frame, used in place of the library's. */
  components?: SectionComponents
}

/** A part of a page under a heading that can be linked to, with content that the library makes. */
export function SectionFrame({ components, children, ...section }: SectionFrameProps): ReactElement {
  warnOfComponents(components)
  const Own = components?.Section
  if (Own) {
    return (
      <Own {...section}>
        {/* A root of its own, so that the content looks the same wherever the site's section puts it. */}
        <div data-moothall="" className="mh:section">
          {children}
          <AnchorArrival />
        </div>
      </Own>
    )
  }
  const [site, { heading, headingLevel = 2, id, intro, notes, outro, className, ...root }] = splitSite(section)
  const { 'data-slot': slot = 'section', 'data-count': count, ...attributes } = root
  const title = required(name)(heading, DataPath.prop(slot, 'heading'))
  const anchor = id ?? site.idPrefix + anchorOf(localize(title, site.locale)?.value ?? '')
  return (
    <section
      aria-labelledby={`${anchor}--heading`}
      {...attributes}
      id={anchor}
      data-moothall=""
      data-slot={slot}
      className={classes('mh:section', className)}
    >
      <Heading level={headingLevel} id={`${anchor}--heading`} data-count={count}>
        <Name value={title} site={site} />
      </Heading>
      {intro && <Prose prose={prose(intro, DataPath.prop(slot, 'intro'))} site={site} />}
      {notes && <Notes notes={notesShape(notes, DataPath.prop(slot, 'notes'))} site={site} />}
      {children}
      {outro && <Prose prose={prose(outro, DataPath.prop(slot, 'outro'))} site={site} />}
      <AnchorArrival />
    </section>
  )
}
