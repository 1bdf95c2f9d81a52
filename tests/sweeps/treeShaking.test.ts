import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { laterApart } from '../../scripts/later-apart.mjs'
import { compileFor } from '../fixtures/compiled.ts'
import { componentNames, headComponentNames } from '../fixtures/components.ts'
import { root } from '../fixtures/sources.ts'

/** The other components that each renders. A site that imports one gets these with it, and no more. */
const rendered: Record<string, readonly string[]> = {
  AddToCalendar: [],
  AdopterItem: [],
  AdopterList: [],
  CalloutNote: [],
  ChannelItem: [],
  ChannelList: [],
  CommunityHtml: [],
  CommunityMeta: [],
  CommunityPage: [
    'AddToCalendar',
    'AdopterList',
    'ChannelList',
    'CollectionView',
    'CommunityCalendarLinks',
    'CommunityHeader',
    'CommunitySection',
    'ContactList',
    'ContributionPaths',
    'EventList',
    'FaqList',
    'FocusAreaList',
    'FoundationBadge',
    'GovernanceCard',
    'GroupList',
    'GroupMeetings',
    'GroupTable',
    'GroupView',
    'MeetingCard',
    'MeetingRow',
    'MeetingSchedule',
    'NextMeeting',
    'PageContents',
    'PageHeader',
    'PageSections',
    'PeopleList',
    'PolicyCard',
    'PolicyList',
    'PrincipleList',
    'RecognitionList',
    'RecordingList',
    'ReleaseList',
    'RenderedSection',
    'RepositoryList',
    'ResourceList',
    'RoadmapList',
    'RoleLadder',
    'SponsorList',
    'StepList',
    'SubscribeMenu',
    'TableOfContents',
    'TopicTree',
    'UpcomingMeetings',
  ],
  ContactItem: [],
  ContactList: [],
  ContributionItem: [],
  ContributionPaths: [],
  EventItem: [],
  EventList: [],
  FaqItem: [],
  FaqList: [],
  FocusAreaItem: [],
  FocusAreaList: [],
  FoundationBadge: [],
  GovernanceCard: [],
  GroupList: ['GovernanceCard'],
  GroupRow: ['GroupMeetings', 'MeetingRow'],
  GroupTable: ['CommunityCalendarLinks', 'GroupMeetings', 'MeetingRow', 'SubscribeMenu'],
  LocalTime: [],
  MeetingCard: [],
  MeetingRow: [],
  MeetingSchedule: ['CommunityCalendarLinks', 'MeetingCard', 'MeetingRow', 'SubscribeMenu', 'UpcomingMeetings'],
  NextMeeting: ['AddToCalendar'],
  PageHeader: ['FoundationBadge'],
  PeopleList: [],
  PersonItem: [],
  PolicyCard: [],
  PolicyList: ['PolicyCard'],
  PrincipleItem: [],
  PrincipleList: [],
  ProseText: [],
  RecognitionItem: [],
  RecognitionList: [],
  RecordingItem: [],
  RecordingList: [],
  ReleaseItem: [],
  ReleaseList: [],
  RepositoryItem: [],
  RepositoryList: [],
  ResourceItem: [],
  ResourceList: [],
  RoadmapItem: [],
  RoadmapList: [],
  RoleItem: [],
  RoleLadder: [],
  Section: [],
  SocialLinks: [],
  SponsorItem: [],
  SponsorList: [],
  StepItem: [],
  StepList: [],
  SubscribeMenu: [],
  TableOfContents: [],
  TopicItem: [],
  TopicTree: [],
  UpcomingMeetings: [],
}

/** An item is in the file of its list. */
const fileOf: Record<string, string> = {
  AdopterItem: 'AdopterList',
  ChannelItem: 'ChannelList',
  ContactItem: 'ContactList',
  ContributionItem: 'ContributionPaths',
  EventItem: 'EventList',
  FaqItem: 'FaqList',
  FocusAreaItem: 'FocusAreaList',
  GroupRow: 'GroupTable',
  PersonItem: 'PeopleList',
  PrincipleItem: 'PrincipleList',
  RecognitionItem: 'RecognitionList',
  RecordingItem: 'RecordingList',
  ReleaseItem: 'ReleaseList',
  RepositoryItem: 'RepositoryList',
  ResourceItem: 'ResourceList',
  RoadmapItem: 'RoadmapList',
  RoleItem: 'RoleLadder',
  SponsorItem: 'SponsorList',
  StepItem: 'StepList',
  TopicItem: 'TopicTree',
}

/** Those that compute dates. */
const withEngine = [
  'AddToCalendar',
  'CommunityPage',
  'GroupRow',
  'GroupTable',
  'MeetingSchedule',
  'NextMeeting',
  'UpcomingMeetings',
]

let directory = ''

beforeAll(() => {
  directory = compileFor(19)
  const { type, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ type, sideEffects }))
}, 60_000)

afterAll(() => rmSync(directory, { recursive: true }))

/** The modules of the library of which something is in the script of a site that imports this name alone. */
async function modulesOf(name: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './index.js'`, resolveDir: directory },
    absWorkingDir: directory,
    bundle: true,
    format: 'esm',
    external: ['react', 'react-dom'],
    plugins: [laterApart],
    write: false,
    metafile: true,
  })
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
}

it('every component is looked at', () => {
  expect(Object.keys(rendered).toSorted()).toEqual([...componentNames, ...headComponentNames].toSorted())
})

describe.each(Object.entries(rendered))('a site that imports %s alone', (name, others) => {
  it('gets no component that it does not render, and the engine only with dates', async () => {
    const modules = await modulesOf(name)
    const components = modules.flatMap((path) => /^([A-Z]\w*)\.js$/.exec(path)?.[1] ?? []).toSorted()

    expect(components).toEqual([fileOf[name] ?? name, ...others].toSorted())
    expect(modules.includes('calendar/recurrence.js')).toBe(withEngine.includes(name))
  })
})
