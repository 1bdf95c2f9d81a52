import { warnOfUnknownKeys } from './warnOfUnknownKeys.ts'

/** What a site can replace through `components`. A test compares them with the type. */
export const componentNames = [
  'AdopterItem',
  'AdopterList',
  'ChannelItem',
  'ChannelList',
  'ContactItem',
  'ContactList',
  'ContributionItem',
  'ContributionPaths',
  'EventItem',
  'EventList',
  'FaqItem',
  'FaqList',
  'FocusAreaItem',
  'FocusAreaList',
  'GovernanceCard',
  'GroupList',
  'GroupRow',
  'GroupTable',
  'MeetingCard',
  'MeetingRow',
  'MeetingSchedule',
  'PeopleList',
  'PersonItem',
  'PolicyCard',
  'PolicyList',
  'PrincipleItem',
  'PrincipleList',
  'RecognitionItem',
  'RecognitionList',
  'RecordingItem',
  'RecordingList',
  'ReleaseItem',
  'ReleaseList',
  'RepositoryItem',
  'RepositoryList',
  'ResourceItem',
  'ResourceList',
  'RoadmapItem',
  'RoadmapList',
  'RoleItem',
  'RoleLadder',
  'Section',
  'SponsorItem',
  'SponsorList',
  'StepItem',
  'StepList',
  'TopicItem',
  'TopicTree',
] as const

/** Warns of a site's own components that take the place of none. Those of other lists may be given to all lists alike. */
export function warnOfComponents(components: object | undefined): void {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknownKeys('components', components, 'component', () => componentNames)
  }
}
