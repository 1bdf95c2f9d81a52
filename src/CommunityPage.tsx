import type { ComponentProps, ReactElement } from 'react'

import { assertNow } from './calendar/rangeError.ts'
import { collectionNames, type CommunityComponents } from './collectionLists.ts'
import { CommunityHeader } from './CommunityHeader.tsx'
import { hasCalendarSection, pageSections } from './CommunitySection.tsx'
import { pageAnchors } from './data/pageAnchors.ts'
import { DataPath } from './data/path.ts'
import type { Community, PageSection } from './model/community.ts'
import { NextMeetingFrame } from './NextMeeting.tsx'
import { PageContents } from './PageContents.tsx'
import type { PageHeaderProps } from './PageHeader.tsx'
import { PageSections } from './PageSections.tsx'
import { classes } from './parts/classes.ts'
import { below, type HeadingLevel } from './parts/Heading.tsx'
import { JsonLdScript } from './parts/JsonLdScript.tsx'
import { PageFoot } from './parts/PageFoot.tsx'
import { warnOfComponents } from './prepare/componentNames.ts'
import { markedTexts } from './prepare/markedTexts.ts'
import { nextDates } from './prepare/nextDates.ts'
import { pageLocale } from './prepare/pageLocale.ts'
import { communityShape, sectionsShape } from './prepare/pageShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { preparedCommunity } from './prepare/preparedCommunity.ts'
import { relatedOf } from './prepare/related.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'
import { warnOfUnknownEntries, warnOfUnknownKeys } from './prepare/warnOfUnknownKeys.ts'
import { warnDeprecated, withAlias } from './prepare/withAlias.ts'
import type { CollectionRenderers } from './RenderedSection.tsx'
import type { CalendarAddresses } from './SubscribeMenu.tsx'

export interface CommunityPageProps extends Omit<ComponentProps<'article'>, 'children'>, SiteProps {
  /** The community that the page is about. */
  community: Community
  /** The current time in epoch milliseconds. The next dates of the meetings are computed from it. */
  now: number
  /**
   * The sections of the page, in order.
   * @default the sections of the community, or one for each collection with entries
   */
  sections?: readonly PageSection[]
  /** Your own components, used in place of the library's: frames, lists, cards and items. */
  components?: CommunityComponents
  /**
   * Your own functions for the sections of some collections.
   * @deprecated Use `components`.
   */
  renderers?: CollectionRenderers
  /**
   * The absolute address of a feed of the meetings on your site, for readers to subscribe to.
   * @default the feed of the community's calendar
   */
  feedHref?: string
  /** The address of an .ics file of the meetings. */
  fileHref?: string
  /** The addresses of the calendars of single meetings on your site, by the `id` of the meeting. */
  calendarAddresses?: Readonly<Record<string, CalendarAddresses>>
  /** What a newcomer does first, as buttons in the header. By default they come from the data. */
  actions?: PageHeaderProps['actions']
  /** The addresses of pages about single bodies on your site, by the `id` of the body. Its card or row links there. */
  groupAddresses?: Readonly<Record<string, string>>
  /**
   * Whether to show the next meeting at the beginning of the page, if any meeting has dates.
   * @default true
   */
  showNextMeeting?: boolean
  /**
   * Whether to show a table of contents: beside the text where there is room, otherwise above it.
   * @default true if there are at least two sections
   */
  showContents?: boolean
  /**
   * Whether to include JSON-LD for search engines.
   * @default true
   */
  showStructuredData?: boolean
  /** @deprecated Use `showStructuredData`. */
  structuredData?: boolean
  /**
   * The level of the page's heading. Its sections have the next level.
   * @default 1
   */
  headingLevel?: HeadingLevel
}

/**
 * A whole community page from the data of one community. Sections follow the order of the data, or the library's
 * default order; each has a stable anchor. Renders an `<article>` labelled by its heading. Server-safe.
 */
export function CommunityPage(props: CommunityPageProps): ReactElement {
  assertNow(props.now)
  const [given, { community: data, sections: ownSections, ...settings }] = splitSite(props)
  const site = { ...given, locale: pageLocale(given.locale, given.messages) }
  const { now, components, renderers, feedHref, fileHref, calendarAddresses, groupAddresses, ...layout } = settings
  const { headingLevel = 1, showContents, showNextMeeting = true, actions, ...rest } = layout
  const { showStructuredData, structuredData, className, ...root } = rest
  const hasJsonLd = withAlias(
    'CommunityPage',
    'showStructuredData',
    showStructuredData,
    'structuredData',
    structuredData,
  )
  if (renderers) warnDeprecated('CommunityPage', 'renderers', 'components')
  const whole = markedTexts(readCommunity(data), site.locale)
  const wanted = sectionsShape(ownSections, path.field('sections')) ?? whole.sections
  const { sections: kept, rows } = pageSections(wanted, whole, { components, renderers })
  const anchor = root.id ?? `${site.idPrefix}community`
  const anchors = pageAnchors(whole, kept, anchor.startsWith(site.idPrefix) ? anchor.slice(site.idPrefix.length) : '')
  const { community, sections } = anchors
  warnOfNames(settings, community)
  const addresses = { feedHref, fileHref, calendarAddresses, groupAddresses }
  // A site's own components look up entries too, and must not meet one that cannot be shown.
  const related = relatedOf(components ? preparedCommunity(community) : community, sections, rows, groupAddresses)
  const next = nextDates(community.meetings ?? [], { now, href: undefined, channels: related.channels, site })
  const hasNext = next.dates.length > 0
  const showsNext = showNextMeeting && hasNext
  const page = { community, anchors, sections, related, rows, now, components, renderers, ...addresses }
  const titleId = `${anchor}--title--heading`
  const isOneMeeting = showsNext && new Set(next.dates.map(({ href }) => href)).size === 1
  return (
    <article
      aria-labelledby={titleId}
      lang={site.locale === given.locale ? undefined : site.locale}
      {...root}
      id={anchor}
      data-moothall=""
      data-slot="community-page"
      className={classes('mh:page', className)}
    >
      <CommunityHeader
        id={`${anchor}--title`}
        {...{ community, sections, actions, headingLevel }}
        hasCalendar={!hasCalendarSection(sections, community, { components, renderers })}
        hasHiddenNext={hasNext && !showsNext}
        {...site}
      />
      <PageSections headingLevel={below(headingLevel)} {...{ sections, community, page, titleId, isOneMeeting, site }}>
        <div className={showsNext ? 'mh:page-aside mh:page-pull' : 'mh:page-aside'}>
          {showsNext && (
            <NextMeetingFrame
              id={`${anchor}--next`}
              {...{ next, now, calendarAddresses }}
              showCalendarLinks
              {...site}
            />
          )}
          {(showContents ?? sections.length > 1) && <PageContents {...{ anchors, components, site }} />}
        </div>
      </PageSections>
      <PageFoot {...{ community, site }} now={hasNext && now} />
      {hasJsonLd !== false && <JsonLdScript community={whole} now={now} site={site} />}
    </article>
  )
}

const path = /* @__PURE__ */ DataPath.of('community')

/** A page of data that is no community at all still has its frame. */
const readCommunity = (data: Community): Community => prepare(data, communityShape, path).value ?? ({} as Community)

/** Warns of names in the props that nothing on the page has. */
function warnOfNames(props: Partial<CommunityPageProps>, { meetings, bodies }: Community): void {
  const { components, renderers, calendarAddresses, groupAddresses } = props
  warnOfComponents(components)
  warnOfUnknownKeys('renderers', renderers, 'collection', () => collectionNames)
  warnOfUnknownEntries('calendarAddresses', calendarAddresses, 'meeting', meetings)
  warnOfUnknownEntries('groupAddresses', groupAddresses, 'body', bodies)
}
