/** The stories whose look is the point, by their files. Each has a picture for every width and scheme. */
const stories: Record<string, readonly string[]> = {
  'pages/OCI': ['Page'],
  'pages/OCM': ['Page'],
  'pages/KataContainers': ['Page'],
  'pages/ModelPack': ['Page'],
  'pages/InventedCommunities': ['TechnicalCommittee', 'OneMaintainer'],
  CommunityPage: ['RightToLeft'],
  'themes/Headers': ['Kinds'],
  PageHeader: ['WithEverything', 'LogoWithWords'],
  FoundationBadge: ['WithALogo'],
  SocialLinks: ['SeveralServices'],
  NextMeeting: ['First', 'NoDates'],
  MeetingCard: [
    'EveryWeek',
    'WithEverything',
    'TwoSlots',
    'CancelledAndMoved',
    'RunningNow',
    'Approximate',
    'ToBeDecided',
    'Ended',
    'Paused',
    'Superseded',
    'JoinThroughAChannel',
    'NotReadable',
    'RightToLeft',
  ],
  MeetingRow: ['InASchedule', 'NextDateCancelled'],
  MeetingSchedule: ['SeveralMeetings', 'Empty'],
  UpcomingMeetings: ['ThreeWeeks', 'NothingToCome'],
  AddToCalendar: ['Open'],
  SubscribeMenu: ['Open'],
  ChannelList: ['SeveralChannels', 'InvitationFirst'],
  GovernanceCard: ['SteeringCommittee'],
  GroupTable: ['SeveralGroups', 'WhatRowsUnfold'],
  PeopleList: ['SeveralPeople', 'WithAPicture', 'VacantAndEmeritus', 'Many'],
  ContributionPaths: ['SeveralWays'],
  FocusAreaList: ['SeveralAreas'],
  StepList: ['ThreeSteps'],
  FaqList: ['Open'],
  EventList: ['Dated'],
  RecordingList: ['Recordings'],
  RepositoryList: ['WithDescriptions', 'Statuses'],
  ResourceList: ['SeveralKinds'],
  PrincipleList: ['WithDescriptions'],
  CalloutNote: ['Note', 'Danger'],
  TableOfContents: ['ManySections'],
  TopicTree: ['NestedTopics'],
}

export const pictured: readonly string[] = Object.entries(stories).flatMap(([file, names]) =>
  names.map((name) => `${file} ${name}`),
)

export const widths = [390, 1280] as const

export const schemes = ['light', 'dark'] as const

/** The name of a picture: `MeetingCard-Paused-390-dark`. */
export const pictureOf = (story: string, width: number, scheme: string): string =>
  `${story.replace(' ', '-')}-${width}-${scheme}`

export const pictures: readonly string[] = pictured.flatMap((story) =>
  widths.flatMap((width) => schemes.map((scheme) => pictureOf(story, width, scheme))),
)
