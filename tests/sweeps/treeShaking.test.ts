import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compileFor } from '../fixtures/compiled.ts'
import { componentNames, headComponentNames } from '../fixtures/components.ts'
import { root } from '../fixtures/sources.ts'

const prose = ['CalloutNote', 'ProseText']
const section = [...prose, 'Section']

/** The other components that each renders. A site that imports one gets these with it, and no more. */
const rendered: Record<string, readonly string[]> = {
  AddToCalendar: [],
  CalloutNote: [],
  ChannelList: section,
  CommunityMeta: [],
  CommunityPage: [
    'CalloutNote',
    'ChannelList',
    'ContactList',
    'ContributionPaths',
    'EventList',
    'FaqList',
    'FocusAreaList',
    'FoundationBadge',
    'GovernanceCard',
    'MeetingCard',
    'MeetingSchedule',
    'PageHeader',
    'PeopleList',
    'PolicyCard',
    'PrincipleList',
    'ProseText',
    'RecognitionList',
    'RecordingList',
    'RepositoryList',
    'ResourceList',
    'Section',
    'StepList',
    'SubscribeMenu',
    'TableOfContents',
    'TopicTree',
  ],
  ContactList: section,
  ContributionPaths: section,
  EventList: section,
  FaqList: section,
  FocusAreaList: section,
  FoundationBadge: [],
  GovernanceCard: prose,
  LocalTime: [],
  MeetingCard: prose,
  MeetingSchedule: ['CalloutNote', 'MeetingCard', 'ProseText', 'Section', 'SubscribeMenu'],
  NextMeeting: [],
  PageHeader: ['CalloutNote', 'FoundationBadge', 'ProseText'],
  PeopleList: section,
  PolicyCard: prose,
  PrincipleList: section,
  ProseText: ['CalloutNote'],
  RecognitionList: section,
  RecordingList: section,
  RepositoryList: section,
  ResourceList: section,
  Section: prose,
  SocialLinks: [],
  StepList: section,
  SubscribeMenu: [],
  TableOfContents: [],
  TopicTree: section,
  UpcomingMeetings: section,
}

/** Those that compute dates. */
const withEngine = ['AddToCalendar', 'CommunityPage', 'MeetingSchedule', 'NextMeeting', 'UpcomingMeetings']

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

    expect(components).toEqual([name, ...others].toSorted())
    expect(modules.includes('calendar/recurrence.js')).toBe(withEngine.includes(name))
  })
})
