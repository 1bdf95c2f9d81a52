import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { ChannelList } from '../src/ChannelList.tsx'
import type { CommunityComponents } from '../src/collectionLists.ts'
import { CommunityPage, type CommunityPageProps } from '../src/CommunityPage.tsx'
import { GroupList } from '../src/GroupList.tsx'
import { GroupTable } from '../src/GroupTable.tsx'
import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { Community } from '../src/model/community.ts'
import type { Meeting } from '../src/model/meeting.ts'
import type { componentNames } from '../src/prepare/componentNames.ts'
import { SocialLinks } from '../src/SocialLinks.tsx'
import { TopicItem } from '../src/TopicTree.tsx'
import { now } from '../stories/data/now.ts'
import { takeDeveloperMessages } from './finders.ts'

const call: Meeting = { id: 'weekly-call', name: 'Weekly call', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }
const chat: Channel = { id: 'chat', kind: 'zulip', name: '#kiln' }
const forum: Channel = { id: 'forum', kind: 'forum', name: 'Kiln forum' }
const docs = { name: 'Docs team', kind: 'working-group' } as const

const kiln: Community = {
  version: 1,
  name: 'Kiln',
  url: 'https://example.org/',
  meetings: [call],
  channels: [chat, forum],
  bodies: [docs],
}

const page = (props: object): ReactNode => (
  <CommunityPage community={kiln} now={now} {...(props as Partial<CommunityPageProps>)} />
)

const Own = (): ReactNode => null

describe('a developer is warned once of', () => {
  it.each<[string, ReactNode, string[]]>([
    [
      'a component of a page that replaces none',
      page({ components: { ChanelItem: Own, Sidebar: Own } }),
      [
        'components: There is no component "ChanelItem" here. Write ChannelItem, if that is meant.',
        'components: There is no component "Sidebar" here. Remove it.',
      ],
    ],
    [
      'a component of a page that shows no section of the library',
      page({ sections: [{ kind: 'channels' }], components: { ChannelList: () => null, ChannelItm: Own } }),
      ['components: There is no component "ChannelItm" here. Write ChannelItem, if that is meant.'],
    ],
    [
      'a component of a list',
      <ChannelList key="" channels={[chat]} components={{ channelItem: () => null } as object} />,
      ['components: There is no component "channelItem" here. Write ChannelItem, if that is meant.'],
    ],
    [
      'a component of an item',
      <ul key="">
        <TopicItem topic={{ name: 'Clay' }} components={{ TopicsItem: () => null } as object} />
      </ul>,
      ['components: There is no component "TopicsItem" here. Write TopicItem, if that is meant.'],
    ],
    [
      'a renderer of no collection',
      page({ renderers: { chanels: () => null } }),
      [
        'CommunityPage: renderers is deprecated, and goes with the next minor version. Use components.',
        'renderers: There is no collection "chanels" here. Write channels, if that is meant.',
      ],
    ],
    [
      'the calendar of no meeting, on a page',
      page({ calendarAddresses: { 'weekly-cal': { fileHref: '/a.ics' }, retro: { fileHref: '/b.ics' } } }),
      [
        'calendarAddresses: There is no meeting "weekly-cal" here. Write weekly-call, if that is meant.',
        'calendarAddresses: There is no meeting "retro" here. Remove it.',
      ],
    ],
    [
      'an address of a calendar by another name',
      page({ calendarAddresses: { 'weekly-call': { filehref: '/a.ics' } } }),
      ['calendarAddresses.weekly-call: There is no address "filehref" here. Write fileHref, if that is meant.'],
    ],
    [
      'the calendar of no meeting, in a list',
      <MeetingSchedule key="" meetings={[call]} now={now} calendarAddresses={{ weekly: { fileHref: '/a.ics' } }} />,
      ['calendarAddresses: There is no meeting "weekly" here. Remove it.'],
    ],
    [
      'the page of no body, on a page',
      page({ groupAddresses: { 'doc-team': '/docs/' } }),
      ['groupAddresses: There is no body "doc-team" here. Write docs-team, if that is meant.'],
    ],
    [
      'the page of no body, in a list of cards',
      <GroupList key="" bodies={[docs]} groupAddresses={{ docsteam: '/docs/' }} />,
      ['groupAddresses: There is no body "docsteam" here. Write docs-team, if that is meant.'],
    ],
    [
      'the page of no body, in a table',
      <GroupTable key="" bodies={[docs]} now={now} groupAddresses={{ 'dcos-team': '/docs/' }} />,
      ['groupAddresses: There is no body "dcos-team" here. Write docs-team, if that is meant.'],
    ],
    [
      'the icon of no channel, in a list',
      <ChannelList key="" channels={[chat, forum]} icons={{ chat: <b>C</b>, froum: <b>F</b> }} />,
      ['icons: There is no channel "froum" here. Write forum, if that is meant.'],
    ],
    [
      'the icon of no channel, in a row',
      <SocialLinks key="" channels={[chat]} icons={{ caht: <b>C</b> }} />,
      ['icons: There is no channel "caht" here. Write chat, if that is meant.'],
    ],
  ])('%s', (_what, element, expected) => {
    const { rerender } = render(element)
    rerender(<div>{element}</div>)
    expect(takeDeveloperMessages()).toEqual(expected.map((text) => `moothall: ${text}`))
  })
})

describe('nothing is said', () => {
  it.each<[string, ReactNode]>([
    ['of what is for all lists of a site', <SocialLinks key="" channels={[chat]} icons={{ chat: 'C', forum: 'F' }} />],
    [
      'of the calendar of a meeting that is elsewhere',
      <MeetingSchedule
        key=""
        meetings={[call]}
        related={{ meetings: [call, { ...call, id: 'retro' }] }}
        now={now}
        calendarAddresses={{ retro: { fileHref: '/b.ics' } }}
      />,
    ],
    [
      'of a component of another list',
      <ChannelList key="" channels={[chat]} components={{ StepItem: Own } as object} />,
    ],
    ['of a name without a value', page({ components: { Sidebar: undefined }, groupAddresses: { none: undefined } })],
    ['of a body by its name', page({ groupAddresses: { 'docs-team': '/docs/' } })],
    ['of addresses where there are none', page({ calendarAddresses: null, groupAddresses: null, components: null })],
  ])('%s', (_what, element) => {
    render(element)
    expect(takeDeveloperMessages()).toEqual([])
  })
})

it('the known components are those that a site can replace', () => {
  expectTypeOf<(typeof componentNames)[number]>().toEqualTypeOf<keyof CommunityComponents>()
})
