import type { ComponentType, ReactElement } from 'react'

import { ChannelList, type ChannelListComponents, type ChannelListProps } from './ChannelList.tsx'
import { ContactList, type ContactListComponents, type ContactListProps } from './ContactList.tsx'
import {
  ContributionPaths,
  type ContributionPathsComponents,
  type ContributionPathsProps,
} from './ContributionPaths.tsx'
import { EventList, type EventListComponents, type EventListProps } from './EventList.tsx'
import { FaqList, type FaqListComponents, type FaqListProps } from './FaqList.tsx'
import { FocusAreaList, type FocusAreaListComponents, type FocusAreaListProps } from './FocusAreaList.tsx'
import { GroupList, type GroupListComponents, type GroupListProps } from './GroupList.tsx'
import { MeetingSchedule, type MeetingScheduleComponents, type MeetingScheduleProps } from './MeetingSchedule.tsx'
import type { CollectionName, Collections, Community } from './model/community.ts'
import type { SectionComponents } from './parts/OwnSection.tsx'
import { SiteContent } from './parts/SiteContent.tsx'
import { PeopleList, type PeopleListComponents, type PeopleListProps } from './PeopleList.tsx'
import { PolicyList, type PolicyListComponents, type PolicyListProps } from './PolicyList.tsx'
import { preparedEntries } from './prepare/preparedCommunity.ts'
import type { Related } from './prepare/related.ts'
import { PrincipleList, type PrincipleListComponents, type PrincipleListProps } from './PrincipleList.tsx'
import { RecognitionList, type RecognitionListComponents, type RecognitionListProps } from './RecognitionList.tsx'
import { RecordingList, type RecordingListComponents, type RecordingListProps } from './RecordingList.tsx'
import {
  type CollectionRenderer,
  type CollectionRenderers,
  keyOf,
  RenderedSection,
  type SectionFrame,
} from './RenderedSection.tsx'
import { RepositoryList, type RepositoryListComponents, type RepositoryListProps } from './RepositoryList.tsx'
import { ResourceList, type ResourceListComponents, type ResourceListProps } from './ResourceList.tsx'
import { StepList, type StepListComponents, type StepListProps } from './StepList.tsx'
import type { CalendarAddresses } from './SubscribeMenu.tsx'
import { TopicTree, type TopicTreeComponents, type TopicTreeProps } from './TopicTree.tsx'

/** A site's own components in place of the library's: frames, lists, cards and items. */
export interface CommunityComponents
  extends
    SectionComponents,
    ChannelListComponents,
    ContactListComponents,
    ContributionPathsComponents,
    EventListComponents,
    FaqListComponents,
    FocusAreaListComponents,
    GroupListComponents,
    MeetingScheduleComponents,
    PeopleListComponents,
    PolicyListComponents,
    PrincipleListComponents,
    RecognitionListComponents,
    RecordingListComponents,
    RepositoryListComponents,
    ResourceListComponents,
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
  PeopleList?: ComponentType<PeopleListProps>
  ContactList?: ComponentType<ContactListProps>
  PrincipleList?: ComponentType<PrincipleListProps>
  PolicyList?: ComponentType<PolicyListProps>
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
  related: Related
  community: Community
  components?: CommunityComponents
  renderers?: CollectionRenderers
}

type Lists = { readonly [Name in (typeof listNames)[CollectionName]]: NonNullable<CommunityComponents[Name]> }

interface ViewProps<Name extends CollectionName> {
  entries: Collections[Name]
  frame: SectionFrame & { components?: CommunityComponents }
  lists: Lists
  page: PageContext
}

/** The component that shows each collection. */
const listNames = {
  steps: 'StepList',
  channels: 'ChannelList',
  meetings: 'MeetingSchedule',
  recordings: 'RecordingList',
  events: 'EventList',
  contributionPaths: 'ContributionPaths',
  resources: 'ResourceList',
  repositories: 'RepositoryList',
  focusAreas: 'FocusAreaList',
  topics: 'TopicTree',
  bodies: 'GroupList',
  people: 'PeopleList',
  contacts: 'ContactList',
  principles: 'PrincipleList',
  policies: 'PolicyList',
  recognitions: 'RecognitionList',
  faqs: 'FaqList',
} as const satisfies Record<CollectionName, keyof CommunityComponents>

const libraryLists: Lists = {
  StepList,
  ChannelList,
  MeetingSchedule,
  RecordingList,
  EventList,
  ContributionPaths,
  ResourceList,
  RepositoryList,
  FocusAreaList,
  TopicTree,
  GroupList,
  PeopleList,
  ContactList,
  PrincipleList,
  PolicyList,
  RecognitionList,
  FaqList,
}

/** How the entries of each collection are shown, in the order of a page whose data gives none. */
const views: { readonly [Name in CollectionName]: (props: ViewProps<Name>) => ReactElement } = {
  steps: ({ entries, frame, lists }) => <lists.StepList steps={entries} {...frame} />,
  channels: ({ entries, frame, lists, page: { related } }) => (
    <lists.ChannelList channels={entries} related={related} {...frame} />
  ),
  meetings: ({ entries, frame, lists, page }) => {
    const { related, now, count, feedHref, fileHref, calendarAddresses } = page
    const options = { related, now, count, feedHref, fileHref, calendarAddresses }
    return <lists.MeetingSchedule meetings={entries} {...options} {...frame} />
  },
  recordings: ({ entries, frame, lists, page: { related } }) => (
    <lists.RecordingList recordings={entries} related={related} {...frame} />
  ),
  events: ({ entries, frame, lists, page: { now } }) => <lists.EventList events={entries} now={now} {...frame} />,
  contributionPaths: ({ entries, frame, lists, page: { related } }) => (
    <lists.ContributionPaths contributionPaths={entries} related={related} {...frame} />
  ),
  resources: ({ entries, frame, lists }) => <lists.ResourceList resources={entries} {...frame} />,
  repositories: ({ entries, frame, lists, page: { community } }) => (
    <lists.RepositoryList repositories={entries} groups={community.repositoryGroups} {...frame} />
  ),
  focusAreas: ({ entries, frame, lists }) => <lists.FocusAreaList focusAreas={entries} {...frame} />,
  topics: ({ entries, frame, lists }) => <lists.TopicTree topics={entries} {...frame} />,
  bodies: ({ entries, frame, lists, page: { related } }) => (
    <lists.GroupList bodies={entries} related={related} {...frame} />
  ),
  people: ({ entries, frame, lists }) => <lists.PeopleList people={entries} {...frame} />,
  contacts: ({ entries, frame, lists, page: { related } }) => (
    <lists.ContactList contacts={entries} related={related} {...frame} />
  ),
  principles: ({ entries, frame, lists }) => <lists.PrincipleList principles={entries} {...frame} />,
  policies: ({ entries, frame, lists, page: { related } }) => (
    <lists.PolicyList policies={entries} related={related} {...frame} />
  ),
  recognitions: ({ entries, frame, lists }) => <lists.RecognitionList recognitions={entries} {...frame} />,
  faqs: ({ entries, frame, lists }) => <lists.FaqList faqs={entries} {...frame} />,
}

/** The collections that a page can show, in the order of a page whose data gives none. */
export const collectionNames: readonly CollectionName[] = /* @__PURE__ */ Object.keys(views) as CollectionName[]

interface CollectionViewProps {
  kind: CollectionName
  /** As the data has them. */
  entries: readonly unknown[]
  frame: SectionFrame
  page: PageContext
}

/** The entries of a collection as a section, by the site's own list where there is one. */
export function CollectionView({ kind, entries, frame, page }: CollectionViewProps): ReactElement {
  const { components, renderers } = page
  const render = renderers?.[kind] as CollectionRenderer | undefined
  if (render) {
    return (
      <SiteContent>
        <RenderedSection key={keyOf(render)} render={render} entries={entries} frame={frame} page={page} />
      </SiteContent>
    )
  }
  const View = views[kind] as ComponentType<
    Omit<ViewProps<CollectionName>, 'entries'> & { entries: readonly unknown[] }
  >
  const own = components?.[listNames[kind]]
  const props = { frame: { ...frame, components }, page }
  if (!own) return <View entries={entries} lists={libraryLists} {...props} />
  // The own list of a site looks as on its own pages, and gets no entry that cannot be shown.
  return (
    <SiteContent>
      <View entries={preparedEntries(kind, entries)} lists={{ ...libraryLists, [listNames[kind]]: own }} {...props} />
    </SiteContent>
  )
}
