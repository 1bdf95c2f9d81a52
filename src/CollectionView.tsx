import type { ComponentType, ReactElement } from 'react'

import { AdopterList, type AdopterListComponents, type AdopterListProps } from './AdopterList.tsx'
import { ChannelList, type ChannelListComponents, type ChannelListProps } from './ChannelList.tsx'
import { ContactList, type ContactListComponents, type ContactListProps } from './ContactList.tsx'
import {
  ContributionPaths,
  type ContributionPathsComponents,
  type ContributionPathsProps,
} from './ContributionPaths.tsx'
import type { PageAnchors } from './data/pageAnchors.ts'
import { EventList, type EventListComponents, type EventListProps } from './EventList.tsx'
import { FaqList, type FaqListComponents, type FaqListProps } from './FaqList.tsx'
import { FocusAreaList, type FocusAreaListComponents, type FocusAreaListProps } from './FocusAreaList.tsx'
import { GroupList, type GroupListComponents, type GroupListProps } from './GroupList.tsx'
import { GroupTable, type GroupTableComponents, type GroupTableProps } from './GroupTable.tsx'
import { messagesFor, plural } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import { MeetingSchedule, type MeetingScheduleComponents, type MeetingScheduleProps } from './MeetingSchedule.tsx'
import type { AdoptersSection, BodiesSection, CollectionName, Community, PageSection } from './model/community.ts'
import type { SectionComponents } from './parts/SectionFrame.tsx'
import { SiteContent } from './parts/SiteContent.tsx'
import { PeopleList, type PeopleListComponents, type PeopleListProps } from './PeopleList.tsx'
import { PolicyList, type PolicyListComponents, type PolicyListProps } from './PolicyList.tsx'
import { preparedEntries } from './prepare/preparedCommunity.ts'
import type { Related, RowEntries } from './prepare/related.ts'
import { withoutRows } from './prepare/rowEntries.ts'
import { siteOf } from './prepare/site.ts'
import { PrincipleList, type PrincipleListComponents, type PrincipleListProps } from './PrincipleList.tsx'
import { RecognitionList, type RecognitionListComponents, type RecognitionListProps } from './RecognitionList.tsx'
import { RecordingList, type RecordingListComponents, type RecordingListProps } from './RecordingList.tsx'
import { ReleaseList, type ReleaseListComponents, type ReleaseListProps } from './ReleaseList.tsx'
import {
  type CollectionRenderer,
  type CollectionRenderers,
  keyOf,
  RenderedSection,
  type SectionFrame,
} from './RenderedSection.tsx'
import { RepositoryList, type RepositoryListComponents, type RepositoryListProps } from './RepositoryList.tsx'
import { ResourceList, type ResourceListComponents, type ResourceListProps } from './ResourceList.tsx'
import { RoadmapList, type RoadmapListComponents, type RoadmapListProps } from './RoadmapList.tsx'
import { RoleLadder, type RoleLadderComponents, type RoleLadderProps } from './RoleLadder.tsx'
import { SponsorList, type SponsorListComponents, type SponsorListProps } from './SponsorList.tsx'
import { StepList, type StepListComponents, type StepListProps } from './StepList.tsx'
import type { CalendarAddresses } from './SubscribeMenu.tsx'
import { TopicTree, type TopicTreeComponents, type TopicTreeProps } from './TopicTree.tsx'

/** A site's own components in place of the library's: frames, lists, cards and items. */
export interface CommunityComponents
  extends
    SectionComponents,
    AdopterListComponents,
    ChannelListComponents,
    ContactListComponents,
    ContributionPathsComponents,
    EventListComponents,
    FaqListComponents,
    FocusAreaListComponents,
    GroupListComponents,
    GroupTableComponents,
    MeetingScheduleComponents,
    PeopleListComponents,
    PolicyListComponents,
    PrincipleListComponents,
    RecognitionListComponents,
    RecordingListComponents,
    ReleaseListComponents,
    RepositoryListComponents,
    ResourceListComponents,
    RoadmapListComponents,
    RoleLadderComponents,
    SponsorListComponents,
    StepListComponents,
    TopicTreeComponents {
  StepList?: ComponentType<StepListProps>
  ChannelList?: ComponentType<ChannelListProps>
  MeetingSchedule?: ComponentType<MeetingScheduleProps>
  RecordingList?: ComponentType<RecordingListProps>
  EventList?: ComponentType<EventListProps>
  ContributionPaths?: ComponentType<ContributionPathsProps>
  ResourceList?: ComponentType<ResourceListProps>
  RepositoryList?: ComponentType<RepositoryListProps>
  FocusAreaList?: ComponentType<FocusAreaListProps>
  TopicTree?: ComponentType<TopicTreeProps>
  GroupList?: ComponentType<GroupListProps>
  /** Shows the bodies where the section has the layout of a table. */
  GroupTable?: ComponentType<GroupTableProps>
  PeopleList?: ComponentType<PeopleListProps>
  ContactList?: ComponentType<ContactListProps>
  PrincipleList?: ComponentType<PrincipleListProps>
  PolicyList?: ComponentType<PolicyListProps>
  RoleLadder?: ComponentType<RoleLadderProps>
  RoadmapList?: ComponentType<RoadmapListProps>
  ReleaseList?: ComponentType<ReleaseListProps>
  AdopterList?: ComponentType<AdopterListProps>
  SponsorList?: ComponentType<SponsorListProps>
  RecognitionList?: ComponentType<RecognitionListProps>
  FaqList?: ComponentType<FaqListProps>
}

/** What a section may need of the page around it. */
export interface PageContext {
  /** The present in epoch milliseconds. */
  now: number
  /** How many dates of each meeting are shown. */
  count?: number
  feedHref?: string
  fileHref?: string
  /** Where the calendar of a single meeting is published, by the `id` of the meeting. */
  calendarAddresses?: Readonly<Record<string, CalendarAddresses>>
  /** Where the site publishes a page about a single body, by the `id` of the body. */
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

/** The library's own lists. */
const libraryLists = {
  AdopterList,
  ChannelList,
  ContactList,
  ContributionPaths,
  EventList,
  FaqList,
  FocusAreaList,
  GroupList,
  GroupTable,
  MeetingSchedule,
  PeopleList,
  PolicyList,
  PrincipleList,
  RecognitionList,
  RecordingList,
  ReleaseList,
  RepositoryList,
  ResourceList,
  RoadmapList,
  RoleLadder,
  SponsorList,
  StepList,
  TopicTree,
} as const

type ListName = keyof typeof libraryLists

/** The list that shows each collection, in the order of a page whose data gives none. */
const listNames = {
  steps: 'StepList',
  channels: 'ChannelList',
  meetings: 'MeetingSchedule',
  recordings: 'RecordingList',
  events: 'EventList',
  contributionPaths: 'ContributionPaths',
  roles: 'RoleLadder',
  resources: 'ResourceList',
  repositories: 'RepositoryList',
  roadmap: 'RoadmapList',
  releases: 'ReleaseList',
  focusAreas: 'FocusAreaList',
  topics: 'TopicTree',
  bodies: 'GroupList',
  people: 'PeopleList',
  contacts: 'ContactList',
  principles: 'PrincipleList',
  policies: 'PolicyList',
  adopters: 'AdopterList',
  sponsors: 'SponsorList',
  recognitions: 'RecognitionList',
  faqs: 'FaqList',
} as const satisfies Record<CollectionName, ListName>

/** The collections that a page can show, in the order of a page whose data gives none. */
export const collectionNames: readonly CollectionName[] = /* @__PURE__ */ Object.keys(listNames) as CollectionName[]

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

type OwnLists = Pick<PageContext, 'components' | 'renderers'>

/** So many are seen at a glance: bodies have a card each, where the data does not say how, and no list is counted. */
const FEW = 8

/** The list that shows a collection. A site's own list of bodies shows however many there are. */
function listNameOf({ kind, entries, page, layout }: CollectionViewProps): ListName {
  if (kind !== 'bodies') return listNames[kind]
  return layoutOfBodies(layout, entries.length, page.components) === 'table' ? 'GroupTable' : 'GroupList'
}

/** Whether a site shows a collection by a list of its own. */
export const isOwnList = (kind: CollectionName, { components, renderers }: OwnLists): boolean =>
  renderers?.[kind] !== undefined || components?.[listNames[kind]] !== undefined

/** Whether the library's own table shows so many bodies. Of a site's own nothing is known. */
export const isLibraryTable = (
  layout: BodiesSection['layout'],
  count: number,
  { components, renderers }: OwnLists,
): boolean =>
  !components?.GroupTable &&
  !components?.GroupRow &&
  !renderers?.bodies &&
  layoutOfBodies(layout, count, components) === 'table'

/** How so many bodies are shown. */
export function layoutOfBodies(
  layout: BodiesSection['layout'],
  count: number,
  components: CommunityComponents | undefined,
): 'cards' | 'table' {
  if (layout === 'cards' || layout === 'table') return layout
  const hasOwnCards = components?.GroupList !== undefined && components.GroupTable === undefined
  return count > FEW && !hasOwnCards ? 'table' : 'cards'
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
