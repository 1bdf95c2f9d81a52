import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { assertFinite } from './calendar/rangeError.ts'
import { type CollectionRenderers, collectionSections, type SectionFrame } from './collectionSections.tsx'
import { jsonLdText } from './data/jsonLd.ts'
import { structuredData } from './data/structuredData.ts'
import { localize } from './i18n/localize.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { entriesOf } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { below, type HeadingLevel } from './internal/headingNode.tsx'
import { withOffPage } from './internal/offPage.ts'
import { fieldAt } from './internal/place.ts'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { siteContent } from './internal/siteContent.tsx'
import { warnOnce } from './internal/warnOnce.ts'
import type { CollectionName, CollectionSection, Community, PageSection, ProseSection } from './model/community.ts'
import type { Entry } from './model/entry.ts'
import type { Link } from './model/link.ts'
import type { Localized } from './model/text.ts'
import { PageHeader } from './PageHeader.tsx'
import { proseNodes } from './ProseText.tsx'
import { sectionNode } from './Section.tsx'
import { TableOfContents } from './TableOfContents.tsx'

export interface CommunityPageProps extends Omit<ComponentProps<'article'>, 'children'>, SiteProps {
  /** The community that the page is about. */
  community: Community
  /** The present in epoch milliseconds: the next dates of the meetings are computed from it. */
  now: number
  /**
   * The sections of the page, in order.
   * @default those of the community, else one for each collection that has entries
   */
  sections?: readonly PageSection[]
  /** A site's own components for the sections of some collections, in place of the library's. */
  renderers?: Partial<CollectionRenderers>
  /** The absolute address at which the site publishes a feed of the meetings, for readers to subscribe to. */
  feedHref?: string
  /** The address of a written .ics file of the meetings. */
  fileHref?: string
  /**
   * Whether the sections are listed below the heading of the page.
   * @default false
   */
  showContents?: boolean
  /**
   * Whether the page carries what it says as JSON-LD, for search engines.
   * @default true
   */
  structuredData?: boolean
  /**
   * Level of the page's heading; its sections stand one below.
   * @default 1
   */
  headingLevel?: HeadingLevel
}

interface PageContext extends Pick<CommunityPageProps, 'community' | 'now' | 'feedHref' | 'fileHref'> {
  /** The same community, with a mark on what others may refer to and no section shows. */
  referredTo: Community
  renderers: CollectionRenderers
  site: Site
  headingLevel: HeadingLevel
  /** The anchor of the page's own heading. */
  titleId: string
}

/**
 * A whole community page from the data of one community. Sections stand in the order that the data gives, else in the
 * library's own; each has an anchor that stays. Renders an `<article>` labelled by its heading. Server-safe.
 */
export function CommunityPage(props: CommunityPageProps): ReactElement {
  assertFinite('now', props.now)
  const [site, rest] = splitSite(props)
  const { community, now, sections = community.sections, renderers, feedHref, fileHref, ...others } = rest
  const { showContents = false, structuredData: hasData = true, headingLevel = 1, className, ...root } = others
  const anchor = root.id ?? `${site.idPrefix}community`
  const allRenderers = { ...collectionSections, ...renderers }
  const parts = sections ? entriesOf(sections, 'sections') : defaultSections(community, allRenderers)
  const page: PageContext = {
    community,
    referredTo: withOffPage(community, parts),
    now,
    feedHref,
    fileHref,
    renderers: allRenderers,
    site,
    headingLevel: below(headingLevel),
    titleId: `${anchor}-title-heading`,
  }
  return (
    <article
      aria-labelledby={page.titleId}
      {...root}
      id={anchor}
      data-moothall=""
      data-slot="community-page"
      className={classes('mh:page', className)}
    >
      <PageHeader
        id={`${anchor}-title`}
        title={community.title ?? community.name}
        name={nameBesideTitle(community, site)}
        tagline={community.tagline}
        description={community.description}
        foundation={community.foundation}
        maturity={community.maturity}
        links={headerLinks(community, site)}
        headingLevel={headingLevel}
        {...site}
      />
      {showContents && (
        <TableOfContents
          entries={parts.filter((part) => hasSection(part, allRenderers)).map((part) => contentsEntry(part, site))}
          {...site}
          {...(site.idPrefix && { 'aria-label': contentsName(community, site) })}
        />
      )}
      {parts.map((part, index) => (
        <PagePart key={part?.id ?? `${part?.kind}-${index}`} section={part} page={page} />
      ))}
      {trademarkLine(community, site)}
      {hasData && dataScript(community, now, site)}
    </article>
  )
}

function nameBesideTitle({ title, name }: Community, site: Site): string | undefined {
  const heading = localize(title, site.locale)?.value
  return heading === undefined || heading.includes(name) ? undefined : name
}

/** Beside another community, the contents say whose they are. */
function contentsName({ title, name }: Community, site: Site): string {
  const { contents } = messagesFor(pageMessages, site.messages?.page)
  return `${contents}: ${localize(title, site.locale)?.value ?? name}`
}

function headerLinks({ url, blog, links }: Community, site: Site): readonly Link[] {
  const words = messagesFor(pageMessages, site.messages?.page)
  return [
    ...(url ? [{ label: words.site, href: url }] : []),
    ...(blog ? [{ label: words.blog, href: blog }] : []),
    ...entriesOf(links, 'links'),
  ]
}

function defaultSections(community: Community, renderers: CollectionRenderers): PageSection[] {
  return (Object.keys(renderers) as CollectionName[])
    .filter((kind) => entriesOf<Entry>(community[kind], kind).length > 0)
    .map((kind) => ({ kind }))
}

const anchorOf = (section: PageSection, site: Site): string => site.idPrefix + (section?.id ?? section?.kind)

function headingOf(section: PageSection, site: Site): Localized<string> {
  if (section.kind === 'prose') return section.heading
  return section.heading ?? headingFor(section.kind, site)
}

/** Beside another community, the name of a section goes on with that of the page. */
const sectionName = (anchor: string, { site, titleId }: PageContext): Pick<SectionFrame, 'aria-labelledby'> =>
  site.idPrefix ? { 'aria-labelledby': `${anchor}-heading ${titleId}` } : {}

const contentsEntry = (section: PageSection, site: Site): { id: string; heading: Localized<string> } => ({
  id: anchorOf(section, site),
  heading: headingOf(section, site),
})

const hasSection = (part: PageSection, renderers: CollectionRenderers): boolean =>
  part?.kind === 'prose' || Object.hasOwn(renderers, part?.kind)

// A component, so that a site's own renderer may use hooks, and keeps its state where sections come and go.
function PagePart({ section, page }: { section: PageSection; page: PageContext }): ReactNode {
  if (section?.kind === 'prose') return proseSection(section, page)
  const { community, referredTo, renderers, site, headingLevel, now, feedHref, fileHref } = page
  const kind: CollectionName | undefined = section?.kind
  if (!hasSection(section, renderers)) {
    warnOnce(
      () =>
        `CommunityPage: sections has the kind ${JSON.stringify(kind)}, which is none, so the section is not shown; ` +
        `use prose or one of ${Object.keys(renderers).join(', ')}.`,
    )
    return null
  }
  const frame = {
    id: anchorOf(section, site),
    heading: headingOf(section, site),
    headingLevel,
    intro: section.intro,
    outro: section.outro,
    notes: section.notes,
    ...sectionName(anchorOf(section, site), page),
    ...site,
  }
  const show = renderers[kind] as (entries: readonly Entry[], frame: object, page: object) => ReactNode
  const shown = show(entriesShown(section, community), frame, { community: referredTo, now, feedHref, fileHref })
  return renderers[kind] === collectionSections[kind] ? shown : siteContent(shown)
}

function proseSection(part: ProseSection, page: PageContext): ReactElement {
  const { heading, body } = part
  const { site, headingLevel } = page
  const anchor = anchorOf(part, site)
  const section = { id: anchor, headingLevel, intro: body, ...sectionName(anchor, page) }
  return sectionNode(section, site, { slot: 'section', heading, content: null })
}

function entriesShown({ kind, only }: CollectionSection, community: Community): readonly Entry[] {
  const entries: readonly Entry[] = entriesOf<Entry>(community[kind], kind)
  if (!only) return entries
  return entriesOf(only, `sections: only of ${kind}`).flatMap((id) => {
    const entry = entries.find((each) => each?.id === id)
    if (entry) return [entry]
    warnOnce(
      () => `CommunityPage: a section of ${kind} names ${JSON.stringify(id)} in only, which is not among them.`,
    )
    return []
  })
}

/** What the foundation asks to be said about its trademarks. */
function trademarkLine({ foundation }: Community, site: Site): ReactNode {
  const line = foundation?.trademarks
  if (!line) return null
  return <footer className="mh:trademarks">{proseNodes(line, site, fieldAt('foundation', 'trademarks'))}</footer>
}

/** What the page says, for machines. A script of this type is data: no browser runs it, and no policy forbids it. */
function dataScript(community: Community, now: number, { locale, baseUrl }: Site): ReactElement {
  const json = jsonLdText(structuredData(community, { now, locale, baseUrl }))
  // oxlint-disable-next-line react/no-danger -- React would escape the quotes, which JSON needs; `<` is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
