import type { ComponentType, ReactElement } from 'react'

import {
  type CommunityComponents,
  FEW,
  layoutOfBodies,
  libraryLists,
  type ListName,
  listNames,
} from './collectionLists.ts'
import type { PageAnchors } from './data/pageAnchors.ts'
import { messagesFor, plural } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { AdoptersSection, BodiesSection, CollectionName, Community, PageSection } from './model/community.ts'
import { SiteContent } from './parts/SiteContent.tsx'
import { preparedEntries } from './prepare/preparedCommunity.ts'
import type { Related, RowEntries } from './prepare/related.ts'
import { withoutRows } from './prepare/rowEntries.ts'
import { siteOf } from './prepare/site.ts'
import {
  type CollectionRenderer,
  type CollectionRenderers,
  keyOf,
  RenderedSection,
  type SectionFrame,
} from './RenderedSection.tsx'
import type { CalendarAddresses } from './SubscribeMenu.tsx'

/** What a section may need of the page around it. */
export interface PageContext {
  /** The current time in epoch milliseconds. */
  now: number
  /** How many dates of each meeting are shown. */
  count?: number
  feedHref?: string
  fileHref?: string
  /** The addresses of the calendars of single meetings, by the `id` of the meeting. */
  calendarAddresses?: Readonly<Record<string, CalendarAddresses>>
  /** The addresses of pages about single bodies on your site, by the `id` of the body. */
  groupAddresses?: Readonly<Record<string, string>>
  related: Related
  /** What the rows of tables show, and lists need not show again. */
  rows?: RowEntries
  community: Community
  /** The anchors of the page. Absent: a list stands alone. */
  anchors?: PageAnchors
  /** All sections of the page. */
  sections?: readonly PageSection[]
  components?: CommunityComponents
  renderers?: CollectionRenderers
}

const relatedOnly = ({ related }: PageContext): object => ({ related })

/** What a list takes of the page around it, beside its entries. */
const pageProps: { readonly [Name in CollectionName]?: (page: PageContext) => object } = {
  channels: relatedOnly,
  meetings: ({ related, now, count, feedHref, fileHref, calendarAddresses, community }) => ({
    calendar: community.calendar,
    related,
    now,
    count,
    feedHref,
    fileHref,
    calendarAddresses,
  }),
  recordings: relatedOnly,
  events: ({ now, related }) => ({ now, related }),
  contributionPaths: relatedOnly,
  roles: relatedOnly,
  roadmap: ({ community }) => ({ source: community.roadmapSource }),
  releases: ({ now }) => ({ now }),
  repositories: ({ community }) => ({ groups: community.repositoryGroups }),
  bodies: ({ related, community, groupAddresses }) => ({
    related,
    bodyGroups: community.bodyGroups,
    groupAddresses,
  }),
  contacts: relatedOnly,
  policies: relatedOnly,
}

/** What a table of bodies takes of the page around it; the calendar of all meetings, where no section of theirs has it. */
const tableProps = ({ related, now, count, community, sections, ...addresses }: PageContext): object => {
  const { groupAddresses, calendarAddresses, feedHref, fileHref } = addresses
  const hasMeetings = sections?.some(({ kind }) => kind === 'meetings') ?? true
  return {
    related,
    now,
    count,
    bodyGroups: community.bodyGroups,
    groupAddresses,
    calendarAddresses,
    ...(!hasMeetings && { calendar: community.calendar, feedHref, fileHref }),
  }
}

interface CollectionViewProps {
  kind: CollectionName
  /** As the data has them. */
  entries: readonly unknown[]
  frame: SectionFrame
  page: PageContext
  /** How bodies are shown. */
  layout?: BodiesSection['layout']
  /** What adopters are listed by. */
  groupBy?: AdoptersSection['groupBy']
}

/** The list that shows a collection. A site's own list of bodies shows however many there are. */
function listNameOf({ kind, entries, page, layout }: CollectionViewProps): ListName {
  if (kind !== 'bodies') return listNames[kind]
  return layoutOfBodies(layout, entries.length, page.components) === 'table' ? 'GroupTable' : 'GroupList'
}

/** The entries of a collection as a section, by the site's own list where there is one. */
export function CollectionView(props: CollectionViewProps): ReactElement {
  const { kind, entries, frame, page, groupBy } = props
  const { components, renderers } = page
  const listName = listNameOf(props)
  const render = renderers?.[kind] as CollectionRenderer | undefined
  if (render) {
    return (
      <SiteContent>
        <RenderedSection key={keyOf(render)} render={render} entries={entries} frame={frame} page={page} />
      </SiteContent>
    )
  }
  const own = components?.[listName]
  // Every list takes its entries by the name of the collection.
  const List = (own ?? libraryLists[listName]) as ComponentType<{ 'data-count'?: string }>
  const listed = page.rows ? withoutRows(kind, entries, page.rows) : entries
  const shown = own ? preparedEntries(kind, listed) : listed
  const list = (
    <List
      {...{ [kind]: shown }}
      {...(listed.length < entries.length &&
        kind === 'meetings' && { agendaOnly: entries.filter((entry) => !listed.includes(entry)) })}
      {...(listName === 'GroupTable' ? tableProps(page) : pageProps[kind]?.(page))}
      {...(kind === 'adopters' && { groupBy })}
      {...frame}
      {...{ components }}
      data-count={countText(kind, listed.length, frame)}
    />
  )
  // The own list of a site looks as on its own pages, and gets no entry that cannot be shown.
  return own ? <SiteContent>{list}</SiteContent> : list
}

/** How many entries a long list has. Lists of meetings and of groups say it themselves. */
function countText(kind: CollectionName, count: number, frame: SectionFrame): string | undefined {
  if (count <= FEW || kind === 'meetings' || kind === 'bodies') return undefined
  const { messages, locale } = siteOf(frame)
  return plural(messagesFor(pageMessages, messages?.page).counts[kind], count, locale)
}
