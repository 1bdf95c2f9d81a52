import { act, render, screen, within } from '@testing-library/react'
import { Component, type ComponentType, type ReactNode, useEffect, useId, useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { ChannelItem, type ChannelItemProps, ChannelList, type ChannelListProps } from '../src/ChannelList.tsx'
import type { CommunityComponents } from '../src/collectionLists.ts'
import { CommunityPage, type CommunityPageProps } from '../src/CommunityPage.tsx'
import { GovernanceCard, type GovernanceCardProps } from '../src/GovernanceCard.tsx'
import { GroupList } from '../src/GroupList.tsx'
import { MeetingCard, type MeetingCardProps } from '../src/MeetingCard.tsx'
import { MeetingRow, type MeetingRowProps } from '../src/MeetingRow.tsx'
import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { CollectionName, Community } from '../src/model/community.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import { PolicyCard, type PolicyCardProps } from '../src/PolicyCard.tsx'
import { PolicyList } from '../src/PolicyList.tsx'
import { Section, type SectionProps } from '../src/Section.tsx'
import { TopicItem, type TopicItemProps } from '../src/TopicTree.tsx'
import { catalogueWith } from '../stories/data/catalogueWith.ts'
import { now } from '../stories/data/now.ts'
import { takeDeveloperMessages } from './finders.ts'
import { sampleElement } from './fixtures/components.ts'

const german = catalogueWith()

const kiln: Community = { version: 1, id: 'kiln', name: 'Kiln', url: 'https://example.org/' }

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '16:00',
  timeZone: 'Europe/Berlin',
  durationMinutes: 60,
}

const full: Community & Required<Pick<Community, CollectionName>> = {
  ...kiln,
  steps: [{ id: 'hello', name: 'Say hello' }],
  channels: [
    { id: 'chat', kind: 'zulip', name: '#kiln', href: '/chat' },
    { id: 'forum', kind: 'forum', name: 'Kiln forum', href: '/forum' },
  ],
  meetings: [
    {
      id: 'call',
      name: 'Community call',
      schedule: thursdays,
      join: { href: 'https://meet.example.org/kiln' },
    },
  ],
  recordings: [{ id: 'april', name: 'Glazes' }],
  events: [{ id: 'days', name: 'Kiln Days' }],
  contributionPaths: [{ id: 'docs', name: 'Documentation' }],
  resources: [{ id: 'guide', kind: 'documentation', name: 'Glaze guide', href: '/guide' }],
  repositories: [{ id: 'core', name: 'kiln', href: 'https://code.example.org/kiln' }],
  focusAreas: [{ id: 'heat', name: 'Heat' }],
  topics: [{ id: 'clay', name: 'Clay', topics: [{ id: 'slip', name: 'Slip' }] }],
  bodies: [{ id: 'council', kind: 'steering', name: 'Kiln council' }],
  people: [{ id: 'ada', name: 'Ada' }],
  contacts: [{ id: 'press', for: ['Press'], person: { id: 'grace', name: 'Grace' } }],
  principles: [{ id: 'openness', name: 'Openness' }],
  policies: [{ id: 'conduct', kind: 'code-of-conduct', name: 'Code of conduct', href: '/conduct' }],
  roles: [{ id: 'potter', name: 'Potter' }],
  roadmap: [{ id: 'wheel', name: 'A wheel' }],
  releases: [{ id: 'first', version: '1.0' }],
  adopters: [{ id: 'school', name: 'The school' }],
  sponsors: [{ id: 'mill', name: 'The mill' }],
  recognitions: [{ id: 'award', name: 'Ada', description: 'For the glazes.' }],
  faqs: [{ id: 'why', question: 'Why?', answer: 'Because.' }],
}

/** A component of a site that shows nothing of its own, and keeps the props that it gets. */
function recorder<Props extends object>(Shown: ComponentType<Props>) {
  const calls: Props[] = []
  function Recorder(props: Props) {
    calls.push(props)
    return <Shown {...props} />
  }
  return { Recorder, calls }
}

const Frame = ({ id, heading, children }: SectionProps) => (
  <section id={id} aria-label={`Ours: ${heading as string}`}>
    {children}
  </section>
)

/** An item that can be clicked, and remembers how often. */
function Counter({ channel }: ChannelItemProps) {
  const [count, setCount] = useState(0)
  return (
    <li>
      <button type="button" onClick={() => setCount((previous) => previous + 1)}>
        {channel.name as string}: {count}
      </button>
    </li>
  )
}

const click = (name: string) => act(() => screen.getByRole('button', { name }).click())

describe("a site's own item", () => {
  it.each([
    ['StepItem', 'steps', 'step', 'step-hello'],
    ['ChannelItem', 'channels', 'channel', 'channel-chat'],
    ['RecordingItem', 'recordings', 'recording', 'recording-april'],
    ['EventItem', 'events', 'event', 'event-days'],
    ['ContributionItem', 'contributionPaths', 'contributionPath', 'contribution-docs'],
    ['ResourceItem', 'resources', 'resource', 'resource-guide'],
    ['RepositoryItem', 'repositories', 'repository', 'repository-core'],
    ['FocusAreaItem', 'focusAreas', 'focusArea', 'focus-area-heat'],
    ['TopicItem', 'topics', 'topic', 'topic-clay'],
    ['PersonItem', 'people', 'person', 'person-ada'],
    ['ContactItem', 'contacts', 'contact', 'contact-press'],
    ['PrincipleItem', 'principles', 'principle', 'principle-openness'],
    ['RoleItem', 'roles', 'role', 'role-potter'],
    ['RoadmapItem', 'roadmap', 'item', 'roadmap-wheel'],
    ['ReleaseItem', 'releases', 'release', 'release-first'],
    ['AdopterItem', 'adopters', 'adopter', 'adopter-school'],
    ['SponsorItem', 'sponsors', 'sponsor', 'sponsor-mill'],
    ['RecognitionItem', 'recognitions', 'recognition', 'recognition-award'],
  ] as const)('%s is mounted as the <li> of each of the %s', (name, collection, prop, id) => {
    const { Recorder, calls } = recorder(({ id: anchor }: { id?: string }) => <li id={anchor}>Ours</li>)
    const community = { ...full, sections: [{ kind: collection }] } as Community
    render(
      <CommunityPage
        community={community}
        now={now}
        locale="de"
        messages={german}
        idPrefix="one-"
        components={{ [name]: Recorder }}
      />,
    )
    const items = screen.getAllByText('Ours')
    expect(items).toHaveLength(full[collection].length)
    expect(items[0]?.parentElement).toHaveProperty('tagName', expect.stringMatching(/^[UO]L$/))
    expect(calls[0]).toMatchObject({ id: `one-${id}`, locale: 'de', idPrefix: 'one-' })
    expect((calls[0] as Record<string, unknown>)[prop]).toBe(full[collection][0])
  })

  it('FaqItem is mounted for each question, with the anchor of its answer', () => {
    const { Recorder, calls } = recorder(() => <details>Ours</details>)
    render(<CommunityPage community={{ ...kiln, faqs: full.faqs }} now={now} components={{ FaqItem: Recorder }} />)
    expect(screen.getByText('Ours')).toHaveProperty('tagName', 'DETAILS')
    expect(calls[0]).toMatchObject({ faq: full.faqs[0], answerId: 'faq-why', locale: 'en' })
  })

  it('MeetingRow is mounted as the <li> of each meeting, with its dates computed', () => {
    const { Recorder, calls } = recorder(({ id }: MeetingRowProps) => <li id={id}>Ours</li>)
    render(<MeetingSchedule meetings={full.meetings} now={now} layout="rows" components={{ MeetingRow: Recorder }} />)
    expect(screen.getByText('Ours')).toHaveAttribute('id', 'meeting-call')
    expect(calls[0]).toMatchObject({
      meeting: full.meetings[0],
      when: ['Every Thursday, 16:00 Central European Time, 1 hour'],
      occurrences: [{ start: Date.UTC(2026, 4, 7, 14) }, {}, {}],
      now,
    })
  })

  it('TopicItem shows the topics below it by the same component', () => {
    render(
      <CommunityPage
        community={{ ...kiln, topics: full.topics }}
        now={now}
        components={{ TopicItem: (props: TopicItemProps) => <TopicItem {...props}>Ours</TopicItem> }}
      />,
    )
    const items = within(screen.getByRole('region')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(['ClaySlipOursOurs', 'SlipOurs'])
  })
})

describe("a site's own card", () => {
  it('MeetingCard gets the schedule in words, the dates, and the ways into a calendar', () => {
    const { Recorder, calls } = recorder<MeetingCardProps>(() => <p>Ours</p>)
    render(<CommunityPage community={full} now={now} components={{ MeetingCard: Recorder }} />)
    expect(screen.getByText('Ours')).toBeVisible()
    expect(calls[0]).toMatchObject({
      id: 'meeting-call',
      meeting: full.meetings[0],
      when: ['Every Thursday, 16:00 Central European Time, 1 hour'],
      occurrences: [
        { start: Date.UTC(2026, 4, 7, 14), end: Date.UTC(2026, 4, 7, 15), timeZone: 'Europe/Berlin' },
        { start: Date.UTC(2026, 4, 14, 14) },
        { start: Date.UTC(2026, 4, 21, 14) },
      ],
      now,
      related: { channels: full.channels, meetings: full.meetings },
      headingLevel: 3,
      locale: 'en',
    })
    expect(calls[0]?.calendarLinks?.map(({ service }) => service)).toContain('google')
    expect(calls[0]).toHaveProperty('datesNote', undefined)
  })

  it('MeetingCard gets the reason why there are no dates', () => {
    const { Recorder, calls } = recorder<MeetingCardProps>(() => null)
    const schedule = { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260226' }
    render(
      <MeetingSchedule
        meetings={[{ ...full.meetings[0]!, schedule }]}
        now={now}
        components={{ MeetingCard: Recorder }}
      />,
    )
    expect(calls[0]).toMatchObject({
      occurrences: [],
      datesNote: 'The last date was 26 February',
    })
  })

  it('GovernanceCard gets the body, and what it can name', () => {
    const { Recorder, calls } = recorder<GovernanceCardProps>(() => <p>Ours</p>)
    render(<CommunityPage community={full} now={now} headingLevel={2} components={{ GovernanceCard: Recorder }} />)
    expect(screen.getByText('Ours')).toBeVisible()
    const { channels, meetings, bodies, repositories } = full
    expect(calls[0]).toMatchObject({
      id: 'body-council',
      body: bodies[0],
      related: { channels, meetings, bodies, repositories },
      headingLevel: 4,
    })
  })

  it('PolicyCard gets the policy, and the channels that it can name', () => {
    const { Recorder, calls } = recorder<PolicyCardProps>(() => <p>Ours</p>)
    render(<CommunityPage community={full} now={now} components={{ PolicyCard: Recorder }} />)
    expect(screen.getByText('Ours')).toBeVisible()
    expect(calls[0]).toMatchObject({
      id: 'policy-conduct',
      policy: full.policies[0],
      related: { channels: full.channels },
      headingLevel: 3,
    })
  })

  it("looks as on the site's own pages", () => {
    render(<CommunityPage community={full} now={now} components={{ PolicyCard: () => <p>Ours</p> }} />)
    expect(screen.getByText('Ours').parentElement).toHaveAttribute('data-moothall-site')
  })
})

describe("a site's own list", () => {
  const Ours = ({ id, heading }: { id?: string; heading?: unknown }) => (
    <section id={id} aria-label={`Ours: ${heading as string}`} />
  )

  it.each([
    ['StepList', 'steps'],
    ['ChannelList', 'channels'],
    ['MeetingSchedule', 'meetings'],
    ['RecordingList', 'recordings'],
    ['EventList', 'events'],
    ['ContributionPaths', 'contributionPaths'],
    ['ResourceList', 'resources'],
    ['RepositoryList', 'repositories'],
    ['FocusAreaList', 'focusAreas'],
    ['TopicTree', 'topics'],
    ['GroupList', 'bodies'],
    ['PeopleList', 'people'],
    ['ContactList', 'contacts'],
    ['PrincipleList', 'principles'],
    ['PolicyList', 'policies'],
    ['RoleLadder', 'roles'],
    ['RoadmapList', 'roadmap'],
    ['ReleaseList', 'releases'],
    ['AdopterList', 'adopters'],
    ['SponsorList', 'sponsors'],
    ['RecognitionList', 'recognitions'],
    ['FaqList', 'faqs'],
  ] as const)('%s shows all %s', (name, collection) => {
    const { Recorder, calls } = recorder(Ours)
    render(<CommunityPage community={full} now={now} components={{ [name]: Recorder }} />)
    const section = document.getElementById(collection)!
    expect(section).toHaveAccessibleName(expect.stringMatching(/^Ours: ./))
    expect(section.parentElement).toHaveAttribute('data-moothall-site')
    expect(calls[0]).toMatchObject({ [collection]: full[collection], id: collection, headingLevel: 2, locale: 'en' })
  })

  it('gets the words around the entries, and what they can name', () => {
    const { Recorder, calls } = recorder<ChannelListProps>(() => null)
    const sections = [{ kind: 'channels', only: ['forum'], heading: 'Talk', intro: 'Hello.', outro: 'Bye.' }] as const
    render(<CommunityPage community={{ ...full, sections }} now={now} components={{ ChannelList: Recorder }} />)
    expect(calls[0]).toMatchObject({
      channels: [full.channels[1]],
      heading: 'Talk',
      intro: 'Hello.',
      outro: 'Bye.',
      related: { meetings: [{ id: 'call' }], channels: [{ id: 'chat' }, { id: 'forum' }] },
    })
  })

  it("may show the library's own list, which passes on the other components", () => {
    render(
      <CommunityPage
        community={full}
        now={now}
        components={{
          ChannelList: (props) => <ChannelList {...props} heading="Say hello" />,
          ChannelItem: ({ channel }) => <li>Ours: {channel.id}</li>,
        }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Say hello' })).toHaveTextContent('Ours: chatOurs: forum')
  })

  it('is the library’s own where the site has none after all', () => {
    render(<CommunityPage community={full} now={now} components={{ ChannelList: undefined, ChannelItem: undefined }} />)
    expect(screen.getByRole('link', { name: 'Open #kiln' })).toBeVisible()
  })
})

describe("a site's own section", () => {
  it.each([
    'StepList',
    'ChannelList',
    'MeetingSchedule',
    'RecordingList',
    'EventList',
    'ContributionPaths',
    'ResourceList',
    'RepositoryList',
    'FocusAreaList',
    'TopicTree',
    'GroupList',
    'PeopleList',
    'ContactList',
    'PrincipleList',
    'PolicyList',
    'RoleLadder',
    'RoadmapList',
    'ReleaseList',
    'AdopterList',
    'SponsorList',
    'RecognitionList',
    'FaqList',
  ])('frames what %s shows', (name) => {
    const { Recorder, calls } = recorder(Frame)
    render(sampleElement(name, { id: 'place', heading: 'Here', headingLevel: 4, components: { Section: Recorder } }))
    const section = screen.getByRole('region', { name: 'Ours: Here' })
    expect(calls[0]).toMatchObject({ id: 'place', heading: 'Here', headingLevel: 4 })
    expect(calls[0]).not.toHaveProperty('components')
    const content = section.firstElementChild!
    expect(content).toHaveAttribute('data-moothall')
    expect(content.textContent).not.toBe('')
    expect(screen.queryByRole('heading', { name: 'Here' })).not.toBeInTheDocument()
  })

  it('frames every section of a page, those of text too', () => {
    const { Recorder, calls } = recorder(Frame)
    const sections = [
      { kind: 'prose', id: 'history', heading: 'How it began', body: 'With an oven.' },
      { kind: 'channels', intro: 'Hello.', outro: 'Bye.', notes: [{ kind: 'tip', body: 'Search first.' }] },
    ] as const
    render(<CommunityPage community={{ ...full, sections }} now={now} components={{ Section: Recorder }} />)
    expect(screen.getAllByRole('region').map((region) => region.id)).toEqual(['history', 'channels'])
    expect(calls[0]).toMatchObject({ id: 'history', heading: 'How it began', intro: 'With an oven.', headingLevel: 2 })
    expect(calls[1]).toMatchObject({
      heading: 'Where we talk',
      intro: 'Hello.',
      outro: 'Bye.',
      notes: [{ kind: 'tip' }],
    })
  })

  it("may be the library's own with something around it", () => {
    const Panel = (props: SectionProps) => (
      <div data-testid="panel">
        <Section {...props} />
      </div>
    )
    render(<ChannelList channels={full.channels} intro="Hello." components={{ Section: Panel }} />)
    const section = within(screen.getByTestId('panel')).getByRole('region', { name: 'Where we talk' })
    expect(section).toHaveTextContent(/^Where we talkHello\..*#kiln/)
    expect(section).toHaveAttribute('data-slot', 'channel-list')
  })
})

describe("a site's own components", () => {
  const page = (components: CommunityComponents, channels = full.channels) => (
    <CommunityPage community={{ ...kiln, channels: structuredClone(channels) }} now={now} components={components} />
  )

  const items = () => within(screen.getByRole('region')).getAllByRole('listitem')

  it('may use hooks, and keep their state while the page around them changes', () => {
    const { rerender } = render(page({ ChannelItem: Counter }))
    click('Kiln forum: 0')
    click('Kiln forum: 1')
    const button = screen.getByRole('button', { name: 'Kiln forum: 2' })
    rerender(page({ ChannelItem: Counter }))
    rerender(page({ ChannelItem: Counter }, [{ id: 'list', kind: 'mailing-list', name: 'List' }, ...full.channels]))
    rerender(page({ ChannelItem: Counter }, full.channels.toReversed()))
    expect(screen.getByRole('button', { name: 'Kiln forum: 2' })).toBe(button)
    expect(screen.getByRole('button', { name: '#kiln: 0' })).toBeVisible()
  })

  it('may use hooks in place of a whole list, a card and a section', () => {
    const Own = ({ id }: { id?: string }) => {
      const own = useId()
      const [name] = useState('Ours')
      return (
        <p id={id} data-own={own}>
          {name}
        </p>
      )
    }
    render(
      <CommunityPage community={full} now={now} components={{ ChannelList: Own, MeetingCard: Own, Section: Own }} />,
    )
    const owns = screen.getAllByText('Ours').map((each) => each.dataset['own'])
    expect(new Set(owns).size).toBe(owns.length)
    expect(owns.length).toBeGreaterThan(10)
  })

  it('start anew where another takes their place', () => {
    const Compact = () => <li>{useState('compact')[0]}</li>
    const Full = () => <li>{useState('full')[0]}</li>
    const { rerender } = render(page({ ChannelItem: Compact }, [full.channels[0]!]))
    expect(items().map((item) => item.textContent)).toEqual(['compact'])
    rerender(page({ ChannelItem: Full }, [full.channels[0]!]))
    expect(items().map((item) => item.textContent)).toEqual(['full'])
  })

  it("show the library's own, and something more", () => {
    render(page({ ChannelItem: (props) => <ChannelItem {...props}>Say hello</ChannelItem> }))
    const [first] = items()
    expect(within(first!).getByRole('link', { name: 'Open #kiln' })).toHaveAttribute('href', '/chat')
    expect(within(first!).getByText('Say hello')).toHaveAttribute('data-moothall-site')
    expect(first).toHaveAttribute('id', 'channel-chat')
  })

  it.each(['Section', 'ChannelList', 'ChannelItem'] as const)('throw what they throw: %s', (name) => {
    const Broken = () => {
      throw new Error('Out of clay')
    }
    expect(() => renderToStaticMarkup(page({ [name]: Broken }))).toThrow('Out of clay')
  })

  it("throw into the site's own error boundary", () => {
    const Broken = () => {
      throw new Error('Out of clay')
    }
    render(<Boundary>{page({ ChannelItem: Broken })}</Boundary>)
    expect(screen.getByText('Caught: Out of clay')).toBeVisible()
    vi.mocked(console.error).mockClear()
  })

  const broken = [null, 'chat', { id: 'old', kind: 'zulip', name: 'Old', invite: { href: '/i', expires: 'soon' } }]

  it('get no entry that cannot be shown; the library says so in its place', () => {
    const { Recorder, calls } = recorder(({ channel }: ChannelItemProps) => <li>Ours: {channel.id}</li>)
    render(
      <CommunityPage
        community={{ ...kiln, channels: [...broken, full.channels[0]] as never }}
        now={now}
        components={{ ChannelItem: Recorder }}
      />,
    )
    expect(items().map((item) => item.textContent)).toEqual([
      expect.stringContaining('This entry could not be read.'),
      expect.stringContaining('This entry could not be read.'),
      expect.stringContaining('Old This entry could not be read.'),
      'Ours: chat',
    ])
    expect(calls.map(({ channel }) => channel)).toEqual([full.channels[0]])
    expect(calls[0]?.related?.channels).toEqual([full.channels[0]])
    expect(takeDeveloperMessages()).toHaveLength(3)
  })

  it('get none in place of a whole list either', () => {
    const { Recorder, calls } = recorder<ChannelListProps>(() => null)
    render(
      <CommunityPage
        community={{ ...kiln, channels: [...broken, full.channels[0]] as never }}
        now={now}
        components={{ ChannelList: Recorder }}
      />,
    )
    expect(calls[0]?.channels).toEqual([full.channels[0]])
    expect(calls[0]?.related?.channels).toEqual([full.channels[0]])
    takeDeveloperMessages()
  })

  // Each takes a component with props of its own.
  /* oxlint-disable typescript/no-explicit-any */
  it.each([
    [
      'ChannelList',
      (Recorder: ComponentType<any>) => (
        <ChannelList channels={[null, full.channels[0]] as never} components={{ ChannelItem: Recorder }} />
      ),
      { channels: [full.channels[0]] },
    ],
    [
      'GroupList',
      (Recorder: ComponentType<any>) => (
        <GroupList bodies={[null, full.bodies[0]] as never} components={{ GovernanceCard: Recorder }} />
      ),
      { bodies: [full.bodies[0]] },
    ],
    [
      'MeetingSchedule',
      (Recorder: ComponentType<any>) => (
        <MeetingSchedule
          meetings={[null, full.meetings[0]] as never}
          now={now}
          components={{ MeetingCard: Recorder }}
        />
      ),
      { meetings: [full.meetings[0]] },
    ],
  ] as const) /* oxlint-enable typescript/no-explicit-any */(
    'can look up no entry of %s that cannot be shown',
    (_name, make, related) => {
      const { Recorder, calls } = recorder<{ related?: object }>(() => null)
      render(make(Recorder))
      expect(calls.map((props) => props.related)).toEqual([related])
      takeDeveloperMessages()
    },
  )

  it('get entries whose fields are what their types say', () => {
    const { Recorder, calls } = recorder(({ channel }: ChannelItemProps) => <li>{channel.id}</li>)
    const channel = { ...full.channels[0], topics: 'clay', description: null, name: 2024 }
    render(<ChannelList channels={[channel as never]} components={{ ChannelItem: Recorder }} />)
    expect(calls[0]?.channel).toMatchObject({ id: 'chat', name: '2024' })
    expect(calls[0]?.channel).not.toHaveProperty('topics')
    expect(calls[0]?.channel).not.toHaveProperty('description')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: channels[0].topics must be a list; received "clay". It is left out.',
    ])
  })

  it("render on a server, and the library's part within keeps its root", () => {
    document.body.innerHTML = renderToStaticMarkup(
      <CommunityPage
        community={full}
        now={now}
        components={{
          Section: Frame,
          ChannelItem: ({ id, channel }) => <li id={id}>Ours: {channel.id}</li>,
          PolicyCard: (props) => <PolicyCard {...props}>Ours, too</PolicyCard>,
        }}
      />,
    )
    const section = screen.getByRole('region', { name: 'Ours: Where we talk' })
    const list = within(section).getByRole('list')
    expect(list).toHaveTextContent('Ours: chatOurs: forum')
    expect(section).toContainElement(list.closest('[data-moothall]'))
    expect(screen.getByRole('article', { name: 'Code of conduct' })).toHaveTextContent('Ours, too')
    document.body.innerHTML = ''
  })
})

describe("a site's own content in a card", () => {
  it('is one link for each meeting beside the way to join, in five lines', () => {
    const meetings = [full.meetings[0]!, { ...full.meetings[0]!, id: 'sprint', name: 'Sprint', join: undefined }]
    render(
      <CommunityPage
        community={{ ...kiln, meetings }}
        now={now}
        components={{
          MeetingCard: (props) => <MeetingCard {...props} actions={<a href={`/rsvp/${props.meeting.id}`}>RSVP</a>} />,
        }}
      />,
    )
    const links = screen.getAllByRole('link', { name: 'RSVP' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/rsvp/call', '/rsvp/sprint'])
    for (const link of links) {
      expect(link.parentElement).toHaveAttribute('data-moothall-site')
    }
    expect(links[0]?.closest('.mh\\:acts')).toHaveTextContent('Join')
  })

  const actions = <a href="/rsvp">RSVP</a>

  it('is shown in every card: actions among its content, children at the end', () => {
    render(
      <>
        <MeetingCard meeting={full.meetings[0]!} actions={actions}>
          Ours
        </MeetingCard>
        <GovernanceCard body={full.bodies[0]!} actions={actions}>
          Ours
        </GovernanceCard>
        <PolicyCard policy={full.policies[0]!} actions={actions}>
          Ours
        </PolicyCard>
      </>,
    )
    const cards = screen.getAllByRole('article')
    expect(cards).toHaveLength(3)
    for (const card of cards) {
      expect(within(card).getByRole('link', { name: 'RSVP' }).closest('[data-moothall-site]')).not.toBeNull()
      expect(card.lastElementChild).toHaveTextContent('Ours')
      expect(card.lastElementChild).toHaveAttribute('data-moothall-site')
    }
  })

  it.each([undefined, null, false, ''])('leaves nothing behind where it is %j', (nothing) => {
    const { container } = render(
      <>
        <MeetingCard meeting={full.meetings[0]!} actions={nothing}>
          {nothing}
        </MeetingCard>
        <GovernanceCard body={full.bodies[0]!} actions={nothing}>
          {nothing}
        </GovernanceCard>
        <PolicyCard policy={full.policies[0]!} actions={nothing}>
          {nothing}
        </PolicyCard>
        <ul>
          <MeetingRow meeting={full.meetings[0]!} actions={nothing}>
            {nothing}
          </MeetingRow>
          <ChannelItem channel={full.channels[0]!}>{nothing}</ChannelItem>
        </ul>
      </>,
    )
    expect(container.querySelector('[data-moothall-site]')).toBeNull()
    expect(screen.getAllByRole('link', { name: /^Join / })).toHaveLength(2)
  })

  it('reaches the cards of lists that stand alone', () => {
    render(
      <>
        <GroupList
          bodies={full.bodies}
          components={{ GovernanceCard: (props) => <GovernanceCard {...props} actions={<a href="/vote">Vote</a>} /> }}
        />
        <PolicyList
          policies={full.policies}
          components={{ PolicyCard: (props) => <PolicyCard {...props} actions={<a href="/sign">Sign</a>} /> }}
        />
      </>,
    )
    expect(within(screen.getByRole('article', { name: 'Kiln council' })).getByText('Vote')).toBeVisible()
    expect(within(screen.getByRole('article', { name: 'Code of conduct' })).getByText('Sign')).toBeVisible()
  })
})

describe('deprecated names', () => {
  // Each is told once in the life of a page, and so by the first test alone.
  afterEach(() => void takeDeveloperMessages())

  const page = (channels: () => ReactNode) => (
    <CommunityPage community={{ ...kiln, channels: full.channels }} now={now} renderers={{ channels }} />
  )

  it('renderers still works, and the developer is told once', () => {
    const { rerender } = render(page(() => <p>Ours</p>))
    rerender(page(() => <p>Ours, later</p>))
    expect(screen.getByText('Ours, later')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: CommunityPage: renderers is deprecated, and goes with the next minor version. Use components.',
    ])
  })

  it('renderers are given the entries, the frame and the page around them', () => {
    const channels = vi.fn<() => null>(() => null)
    render(page(channels))
    expect(channels).toHaveBeenCalledWith(
      full.channels,
      expect.objectContaining({ id: 'channels', heading: 'Where we talk', headingLevel: 2 }),
      expect.objectContaining({ community: expect.objectContaining({ id: 'kiln' }) as object, now }),
    )
  })

  it('a renderer with a state of its own starts anew where another takes its place', () => {
    const Compact = () => <p>{useState('compact')[0]}</p>
    const Full = () => <p>{useState('full')[0]}</p>
    const { rerender } = render(page(Compact))
    expect(screen.getByText('compact')).toBeVisible()
    rerender(page(Full))
    expect(screen.getByText('full')).toBeVisible()
  })

  it('a renderer with an effect can be taken by one without', () => {
    const cleanUp = vi.fn<() => void>()
    const WithEffect = () => {
      useEffect(() => cleanUp, [])
      return <p>With</p>
    }
    const { rerender } = render(page(WithEffect))
    rerender(page(() => <p>Without</p>))
    expect(screen.getByText('Without')).toBeVisible()
    expect(cleanUp).toHaveBeenCalledOnce()
    rerender(<CommunityPage community={{ ...kiln, channels: full.channels }} now={now} />)
    expect(screen.getByRole('link', { name: 'Open #kiln' })).toBeVisible()
  })

  it('structuredData still works, and the developer is told', () => {
    const hasBlock = (props: Partial<CommunityPageProps>) =>
      renderToStaticMarkup(<CommunityPage community={kiln} now={now} {...props} />).includes('<script')
    expect(hasBlock({ structuredData: false })).toBe(false)
    expect(takeDeveloperMessages()).toEqual([
      'moothall: CommunityPage: structuredData is deprecated, and goes with the next minor version. Use showStructuredData.',
    ])
    expect(hasBlock({ structuredData: false, showStructuredData: true })).toBe(true)
    expect(hasBlock({ showStructuredData: false })).toBe(false)
  })

  it('marks still works, and the developer is told', () => {
    const { rerender } = render(<ChannelList channels={full.channels} marks={{ chat: <b>K</b> }} />)
    expect(screen.getByText('K')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: ChannelList: marks is deprecated, and goes with the next minor version. Use icons.',
    ])
    rerender(<ChannelList channels={full.channels} icons={{ chat: <b>L</b> }} marks={{ chat: <b>K</b> }} />)
    expect(screen.getByText('L')).toBeVisible()
    expect(screen.queryByText('K')).not.toBeInTheDocument()
  })
})

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error ? <p>Caught: {error.message}</p> : this.props.children
  }
}
