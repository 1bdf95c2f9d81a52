export { AddToCalendar, type AddToCalendarProps } from './AddToCalendar.tsx'
export {
  AdopterItem,
  type AdopterItemProps,
  AdopterList,
  type AdopterListComponents,
  type AdopterListProps,
} from './AdopterList.tsx'
export { CalloutNote, type CalloutNoteProps } from './CalloutNote.tsx'
export {
  ChannelItem,
  type ChannelItemProps,
  ChannelList,
  type ChannelListComponents,
  type ChannelListProps,
} from './ChannelList.tsx'
export type { CommunityComponents } from './collectionLists.ts'
export type { FinishedPage, PageSource } from './client/pageSource.ts'
export { CommunityHtml, type CommunityHtmlProps } from './CommunityHtml.tsx'
export {
  CommunityMeta,
  communityMeta,
  communityMetadata,
  type CommunityMetadata,
  type CommunityMetaProps,
  type PageMeta,
} from './CommunityMeta.tsx'
export { CommunityPage, type CommunityPageProps } from './CommunityPage.tsx'
export {
  ContactItem,
  type ContactItemProps,
  ContactList,
  type ContactListComponents,
  type ContactListProps,
} from './ContactList.tsx'
export {
  ContributionItem,
  type ContributionItemProps,
  ContributionPaths,
  type ContributionPathsComponents,
  type ContributionPathsProps,
} from './ContributionPaths.tsx'
export {
  EventItem,
  type EventItemProps,
  EventList,
  type EventListComponents,
  type EventListProps,
} from './EventList.tsx'
export { FaqItem, type FaqItemProps, FaqList, type FaqListComponents, type FaqListProps } from './FaqList.tsx'
export {
  FocusAreaItem,
  type FocusAreaItemProps,
  FocusAreaList,
  type FocusAreaListComponents,
  type FocusAreaListProps,
} from './FocusAreaList.tsx'
export { FoundationBadge, type FoundationBadgeProps } from './FoundationBadge.tsx'
export { GovernanceCard, type GovernanceCardProps } from './GovernanceCard.tsx'
export { GroupList, type GroupListComponents, type GroupListProps } from './GroupList.tsx'
export {
  GroupRow,
  type GroupRowProps,
  GroupTable,
  type GroupTableComponents,
  type GroupTableProps,
} from './GroupTable.tsx'
export { LocalTime, type LocalTimeProps } from './LocalTime.tsx'
export { MeetingCard, type MeetingCardProps } from './MeetingCard.tsx'
export { MeetingRow, type MeetingRowProps } from './MeetingRow.tsx'
export { MeetingSchedule, type MeetingScheduleComponents, type MeetingScheduleProps } from './MeetingSchedule.tsx'
export { NextMeeting, type NextMeetingProps } from './NextMeeting.tsx'
export { PageHeader, type PageHeaderProps } from './PageHeader.tsx'
export type { HeaderAction } from './parts/HeaderActions.tsx'
export {
  PeopleList,
  type PeopleListComponents,
  type PeopleListProps,
  PersonItem,
  type PersonItemProps,
} from './PeopleList.tsx'
export { PolicyCard, type PolicyCardProps } from './PolicyCard.tsx'
export { PolicyList, type PolicyListComponents, type PolicyListProps } from './PolicyList.tsx'
export {
  PrincipleItem,
  type PrincipleItemProps,
  PrincipleList,
  type PrincipleListComponents,
  type PrincipleListProps,
} from './PrincipleList.tsx'
export { ProseText, type ProseTextProps } from './ProseText.tsx'
export {
  RecognitionItem,
  type RecognitionItemProps,
  RecognitionList,
  type RecognitionListComponents,
  type RecognitionListProps,
} from './RecognitionList.tsx'
export {
  RecordingItem,
  type RecordingItemProps,
  RecordingList,
  type RecordingListComponents,
  type RecordingListProps,
} from './RecordingList.tsx'
export {
  ReleaseItem,
  type ReleaseItemProps,
  ReleaseList,
  type ReleaseListComponents,
  type ReleaseListProps,
} from './ReleaseList.tsx'
export type { CollectionRenderers, SectionFrame, SectionSurroundings } from './RenderedSection.tsx'
export {
  RepositoryItem,
  type RepositoryItemProps,
  RepositoryList,
  type RepositoryListComponents,
  type RepositoryListProps,
} from './RepositoryList.tsx'
export {
  ResourceItem,
  type ResourceItemProps,
  ResourceList,
  type ResourceListComponents,
  type ResourceListProps,
} from './ResourceList.tsx'
export {
  RoadmapItem,
  type RoadmapItemProps,
  RoadmapList,
  type RoadmapListComponents,
  type RoadmapListProps,
} from './RoadmapList.tsx'
export {
  RoleItem,
  type RoleItemProps,
  RoleLadder,
  type RoleLadderComponents,
  type RoleLadderProps,
} from './RoleLadder.tsx'
export { Section, type SectionProps } from './Section.tsx'
export { SocialLinks, type SocialLinksProps } from './SocialLinks.tsx'
export {
  SponsorItem,
  type SponsorItemProps,
  SponsorList,
  type SponsorListComponents,
  type SponsorListProps,
} from './SponsorList.tsx'
export { StepItem, type StepItemProps, StepList, type StepListComponents, type StepListProps } from './StepList.tsx'
export { SubscribeMenu, type CalendarAddresses, type SubscribeMenuProps } from './SubscribeMenu.tsx'
export { TableOfContents, type ContentsEntry, type TableOfContentsProps } from './TableOfContents.tsx'
export {
  TopicItem,
  type TopicItemProps,
  TopicTree,
  type TopicTreeComponents,
  type TopicTreeProps,
} from './TopicTree.tsx'
export { UpcomingMeetings, type UpcomingMeetingsProps } from './UpcomingMeetings.tsx'
export { defineMessages } from './i18n/defineMessages.ts'
export { mergeMessages } from './i18n/mergeMessages.ts'
export type { MessageOverrides, Messages } from './i18n/messages.ts'
export type { CardProps } from './parts/Card.tsx'
export type { ListProps } from './parts/listHeading.ts'
export type { HeadingLevel } from './parts/Heading.tsx'
export type { ItemProps } from './parts/ItemFrame.tsx'
export type { SectionComponents } from './parts/SectionFrame.tsx'
export type { Related } from './prepare/related.ts'
export type { SiteLinkProps, SiteProps } from './prepare/site.ts'
