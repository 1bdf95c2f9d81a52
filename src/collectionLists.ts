import type { ComponentType } from 'react'

import { AdopterList, type AdopterListComponents, type AdopterListProps } from './AdopterList.tsx'
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
import { GroupTable, type GroupTableComponents, type GroupTableProps } from './GroupTable.tsx'
import { MeetingSchedule, type MeetingScheduleComponents, type MeetingScheduleProps } from './MeetingSchedule.tsx'
import type { BodiesSection, CollectionName } from './model/community.ts'
import type { SectionComponents } from './parts/SectionFrame.tsx'
import { PeopleList, type PeopleListComponents, type PeopleListProps } from './PeopleList.tsx'
import { PolicyList, type PolicyListComponents, type PolicyListProps } from './PolicyList.tsx'
import { PrincipleList, type PrincipleListComponents, type PrincipleListProps } from './PrincipleList.tsx'
import { RecognitionList, type RecognitionListComponents, type RecognitionListProps } from './RecognitionList.tsx'
import { RecordingList, type RecordingListComponents, type RecordingListProps } from './RecordingList.tsx'
import { ReleaseList, type ReleaseListComponents, type ReleaseListProps } from './ReleaseList.tsx'
import type { CollectionRenderers } from './RenderedSection.tsx'
import { RepositoryList, type RepositoryListComponents, type RepositoryListProps } from './RepositoryList.tsx'
import { ResourceList, type ResourceListComponents, type ResourceListProps } from './ResourceList.tsx'
import { RoadmapList, type RoadmapListComponents, type RoadmapListProps } from './RoadmapList.tsx'
import { RoleLadder, type RoleLadderComponents, type RoleLadderProps } from './RoleLadder.tsx'
import { SponsorList, type SponsorListComponents, type SponsorListProps } from './SponsorList.tsx'
import { StepList, type StepListComponents, type StepListProps } from './StepList.tsx'
import { TopicTree, type TopicTreeComponents, type TopicTreeProps } from './TopicTree.tsx'

/** The lists, by name. */
export interface ListComponents {
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
  /** Shows the bodies if the section's layout is a table. */
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

/** Your own components, used in place of the library's: frames, lists, cards and items. */
export interface CommunityComponents
  extends
    SectionComponents,
    ListComponents,
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
    TopicTreeComponents {}

export type ListName = keyof ListComponents

/** The library's own lists. */
export const libraryLists: Required<ListComponents> = {
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
}

/** The list that shows each collection, in the order of a page whose data gives none. */
export const listNames: Readonly<Record<CollectionName, ListName>> = {
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
}

/** The collections that a page can show, in the order of a page whose data gives none. */
export const collectionNames: readonly CollectionName[] = /* @__PURE__ */ Object.keys(listNames) as CollectionName[]

interface OwnLists {
  components?: CommunityComponents
  renderers?: CollectionRenderers
}

/** So many are seen at a glance: bodies have a card each, where the data does not say how, and no list is counted. */
export const FEW = 8

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
