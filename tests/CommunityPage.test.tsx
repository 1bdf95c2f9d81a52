import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../src/CommunityPage.tsx'
import { scheduleMessages } from '../src/i18n/scheduleMessages.ts'
import type { Community, PageSection } from '../src/model/community.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { catalogueWith } from '../stories/data/catalogueWith.ts'
import { now } from '../stories/data/now.ts'
import { linesOf, readAt, takeDeveloperMessages } from './finders.ts'

const kiln: Community = { version: 1, id: 'kiln', name: 'Kiln', url: 'https://example.org/' }

const full: Community = {
  ...kiln,
  policies: [
    { id: 'conduct', kind: 'code-of-conduct', name: 'Code of conduct', href: '/conduct', description: 'Be kind.' },
  ],
  principles: [{ id: 'openness', name: 'Openness' }],
  bodies: [{ id: 'council', kind: 'steering', name: 'Kiln council', meetings: ['call'], repositories: ['core'] }],
  repositories: [{ id: 'core', name: 'kiln', href: 'https://code.example.org/kiln', group: 'ovens' }],
  repositoryGroups: [{ id: 'ovens', name: 'Ovens' }],
  resources: [{ id: 'guide', kind: 'documentation', name: 'Glaze guide', href: '/guide' }],
  events: [
    {
      id: 'days',
      name: 'Kiln Days',
      dates: { from: '2025-10-04' },
      href: '/days',
      description: 'Two days in Berlin.',
    },
  ],
  meetings: [
    {
      id: 'call',
      name: 'Community call',
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'Europe/Berlin' },
      join: { via: 'chat' },
    },
  ],
  recordings: [{ id: 'april', name: 'Glazes', heldOn: '2026-04-30', slides: { via: 'chat' } }],
  channels: [
    { id: 'chat', kind: 'zulip', name: '#kiln', href: '/chat' },
    { id: 'forum', kind: 'forum', name: 'Kiln forum', href: '/forum' },
  ],
}

const names = (level: number) => screen.getAllByRole('heading', { level }).map((heading) => heading.textContent)

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

const { weekly: _weekly, ...withoutWeekly } = scheduleMessages

describe('CommunityPage', () => {
  it('is an article named by the heading of the page', () => {
    render(<CommunityPage community={kiln} now={now} />)
    expect(screen.getByRole('article', { name: 'Kiln' })).toHaveAttribute('id', 'community')
    expect(names(1)).toEqual(['Kiln'])
  })

  describe('what the foundation asks to be said about its trademarks', () => {
    const withLine = (trademarks: NonNullable<Community['foundation']>['trademarks']): Community => ({
      ...full,
      foundation: { name: 'Potters Guild', trademarks },
    })

    it('stands at the end of the page, after every section', () => {
      const { container } = render(<CommunityPage community={withLine('Kiln is a mark of the Guild.')} now={now} />)
      const line = screen.getByText('Kiln is a mark of the Guild.')
      const sections = [...container.querySelectorAll('section')]
      expect(sections.length).toBeGreaterThan(5)
      expect(sections.every((each) => each.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING)).toBe(true)
      expect(line.closest('footer')?.parentElement).toBe(screen.getByRole('article', { name: 'Kiln' }))
    })

    it('may have links, which are as safe as all others', () => {
      render(
        <CommunityPage
          community={withLine([
            { kind: 'paragraph', text: ['See ', { kind: 'link', text: 'the rules', href: '/marks' }, '.'] },
          ])}
          now={now}
          baseUrl="https://guild.example"
        />,
      )
      expect(screen.getByRole('link', { name: 'the rules' })).toHaveAttribute('href', 'https://guild.example/marks')
    })

    it('is in the language of the page, where there is one', () => {
      const line = { en: 'Kiln is a mark.', de: 'Kiln ist eine Marke.' }
      render(<CommunityPage community={withLine(line)} now={now} locale="de" messages={catalogueWith()} />)
      expect(screen.getByText('Kiln ist eine Marke.')).toBeVisible()
      expect(screen.queryByText('Kiln is a mark.')).toBeNull()
    })

    it.each([undefined, null, ''])('leaves nothing behind where it is %j', (nothing) => {
      const { container } = render(<CommunityPage community={withLine(nothing as never)} now={now} />)
      expect(container.querySelector('footer')).toHaveTextContent(/^Kiln( · Updated \d+ \w+ \d{4})?$/)
    })
  })

  it('shows its beginning: title, name, tagline, description, foundation and addresses', () => {
    render(
      <CommunityPage
        now={now}
        community={{
          ...kiln,
          title: 'Community',
          tagline: 'Open ovens for everyone.',
          description: 'Kiln is built by potters.',
          foundation: { name: 'Example Foundation' },
          maturity: 'incubating',
          blog: '/blog',
          links: [{ label: 'Shop', href: 'https://shop.example.com/' }],
        }}
      />,
    )
    const page = screen.getByRole('article', { name: 'Community' })
    expect(within(page.querySelector('header')!).getByText('Kiln')).toBeVisible()
    expect(page).toHaveTextContent('Open ovens for everyone.')
    expect(page).toHaveTextContent('Kiln is built by potters.')
    expect(page).toHaveTextContent('Incubating project of Example Foundation')
    const links = within(screen.getByRole('navigation', { name: 'Kiln links' })).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Website', 'https://example.org/'],
      ['Blog', '/blog'],
      ['Shop', 'https://shop.example.com/'],
    ])
  })

  it('does not repeat a name that is the title', () => {
    const { container } = render(<CommunityPage community={{ ...kiln, title: 'Kiln' }} now={now} />)
    expect(within(container.querySelector('header')!).getAllByText('Kiln')).toHaveLength(1)
  })

  describe('its sections', () => {
    it("stand in the library's own order where the data gives none", () => {
      render(<CommunityPage community={full} now={now} />)
      expect(names(2)).toEqual([
        'Where we talk',
        'When we meet',
        'Recordings',
        'Events',
        'Resources',
        'Repositories',
        'Who decides',
        'What we stand for',
        'Policies',
      ])
    })

    it('are left out where there is nothing to show', () => {
      render(<CommunityPage community={{ ...kiln, channels: [], principles: full.principles }} now={now} />)
      expect(names(2)).toEqual(['What we stand for'])
    })

    it('stand in the order that the data gives, with its headings, words and anchors', () => {
      render(
        <CommunityPage
          now={now}
          community={{
            ...full,
            sections: [
              {
                kind: 'principles',
                heading: 'Our values',
                id: 'values',
                intro: 'Agreed on in 2024.',
                outro: 'That is all.',
              },
              { kind: 'prose', id: 'history', heading: 'How it began', body: 'With an oven.' },
              { kind: 'channels', notes: [{ kind: 'tip', body: 'Search before you ask.' }] },
            ],
          }}
        />,
      )
      expect(names(2)).toEqual(['Our values', 'How it began', 'Where we talk'])
      const values = screen.getByRole('region', { name: 'Our values' })
      expect(values).toHaveAttribute('id', 'values')
      expect(values).toHaveTextContent(/Agreed on in 2024\..*Openness.*That is all\./)
      expect(screen.getByRole('region', { name: 'How it began' })).toHaveTextContent('With an oven.')
      expect(screen.getByRole('region', { name: 'How it began' })).toHaveAttribute('id', 'history')
      expect(screen.getByRole('region', { name: 'Where we talk' })).toHaveTextContent('Search before you ask.')
      expect(screen.getByRole('region', { name: 'Where we talk' })).toHaveAttribute('id', 'channels')
    })

    it('show only the entries that they name, in that order', () => {
      render(
        <CommunityPage community={{ ...full, sections: [{ kind: 'channels', only: ['forum', 'chat'] }] }} now={now} />,
      )
      const channels = screen.getByRole('region', { name: 'Where we talk' })
      expect(
        within(channels)
          .getAllByRole('link', { name: /kiln/i })
          .map((link) => link.textContent),
      ).toEqual(['Open Kiln forum', 'Open #kiln'])
    })

    it('say so where the data asks for a section of nothing', () => {
      render(
        <CommunityPage
          now={now}
          community={{
            ...kiln,
            sections: [
              { kind: 'channels' },
              { kind: 'meetings' },
              { kind: 'recordings' },
              { kind: 'events' },
              { kind: 'resources' },
              { kind: 'repositories' },
              { kind: 'bodies' },
              { kind: 'principles' },
            ],
          }}
        />,
      )
      const page = screen.getByRole('article')
      expect(page).toHaveTextContent('No channels yet.')
      expect(page).toHaveTextContent('No meetings yet.')
      expect(page).toHaveTextContent('No recordings yet.')
      expect(page).toHaveTextContent('No events yet.')
      expect(page).toHaveTextContent('No resources yet.')
      expect(page).toHaveTextContent('No repositories yet.')
      expect(page).toHaveTextContent('No groups yet.')
      expect(page).toHaveTextContent('No principles yet.')
    })

    it('lead to one another', () => {
      render(<CommunityPage community={full} now={now} />)
      const council = screen.getByRole('article', { name: 'Kiln council' })
      expect(within(council).getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '#meeting-call')
      expect(within(council).getByRole('link', { name: 'kiln' })).toHaveAttribute('href', '#repository-core')
      const links = screen.getAllByRole('link', { name: 'Get the link in #kiln – Community call' })
      expect(links.map((link) => link.getAttribute('href'))).toEqual(['#channel-chat', '#channel-chat'])
    })

    it('show events and policies with what they are', () => {
      render(<CommunityPage community={full} now={now} />)
      const events = screen.getByRole('region', { name: 'Events' })
      expect(within(events).getByRole('link', { name: 'Kiln Days' })).toHaveAttribute('href', '/days')
      expect(events).toHaveTextContent('Past4 October 2025Two days in Berlin.')
      const policies = screen.getByRole('region', { name: 'Policies' })
      expect(within(policies).getByRole('link', { name: 'Code of conduct' })).toHaveAttribute('href', '/conduct')
      expect(policies).toHaveTextContent('Be kind.')
    })

    it('show the next dates of meetings, from the present that the page is given', () => {
      readAt(now)
      render(<CommunityPage community={full} now={now} />)
      expect(linesOf(screen.getByRole('article', { name: 'Community call' }))).toEqual([
        'in 4 days | Thursday 7 May | 14:00 | your time · 16:00 Central European Time',
        'Thu 14 May | 14:00',
        'Thu 21 May | 14:00',
      ])
    })

    it('show recordings with what can be had of them', () => {
      render(<CommunityPage community={full} now={now} />)
      const recordings = screen.getByRole('region', { name: 'Recordings' })
      expect(recordings).toHaveTextContent('Glazes30 April 2026SlidesLink posted in #kiln')
      expect(within(recordings).getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#channel-chat')
    })

    it('show the titles of groups of repositories', () => {
      render(<CommunityPage community={full} now={now} />)
      expect(within(screen.getByRole('region', { name: 'Repositories' })).getByText('Ovens')).toBeVisible()
    })
  })

  describe('on a site', () => {
    it.each([
      [1, 2, 3],
      [3, 4, 5],
      [5, 6, 6],
    ])('puts its sections below a heading of level %d, and its cards below those', (level, sections, cards) => {
      render(<CommunityPage community={full} now={now} headingLevel={level as 1 | 3 | 5} />)
      expect(screen.getByRole('heading', { name: 'Kiln', level })).toBeVisible()
      expect(screen.getByRole('heading', { name: 'When we meet', level: sections })).toBeVisible()
      expect(screen.getByRole('heading', { name: 'Community call', level: cards })).toBeVisible()
      expect(screen.getByRole('heading', { name: 'Kiln council', level: cards })).toBeVisible()
    })

    it("shows everything in the reader's language", () => {
      render(
        <CommunityPage
          now={now}
          community={{
            ...kiln,
            title: { en: 'Community', de: 'Gemeinschaft' },
            blog: '/blog',
            meetings: [
              {
                id: 'call',
                name: { en: 'Community call', de: 'Gemeinschaftstreffen' },
                schedule: { kind: 'single', date: '2026-05-03', time: '16:00', timeZone: 'Europe/Berlin' },
              },
            ],
          }}
          locale="de"
          messages={catalogueWith({ page: { headings: { meetings: 'Wann wir uns treffen' }, site: 'Webseite' } })}
        />,
      )
      expect(screen.getByRole('article', { name: 'Gemeinschaft' })).toBeVisible()
      expect(screen.getByRole('link', { name: 'Webseite' })).toBeVisible()
      expect(screen.getByRole('region', { name: 'Wann wir uns treffen' })).toBeVisible()
      expect(screen.getByRole('article', { name: 'Gemeinschaftstreffen' })).toHaveTextContent(
        '3. Mai 2026, 16:00 Mitteleuropäische Zeit',
      )
    })

    it.each([
      ['no words', undefined, 'messages lacks adopters, affiliations, agenda, calendar, callout and 20 more.'],
      ['some words', { page: { site: 'Webseite' } }, 'adopters.empty, adopters.levels'],
      ['all words but one', { ...catalogueWith(), schedule: withoutWeekly }, 'schedule.weekly'],
    ])('is in English, and marked so, with %s of another language', (_what, messages, lacking) => {
      readAt(now)
      const community = { ...full, title: { en: 'Community', ar: 'مجتمع' } }
      render(<CommunityPage community={community} now={now} locale="ar" messages={messages} />)
      const page = screen.getByRole('article', { name: 'Community' })
      expect(page).toHaveAttribute('lang', 'en')
      expect(page).toHaveTextContent('Thursday 7 May')
      expect(page).not.toHaveTextContent('الخميس')
      expect(takeDeveloperMessages()[0]).toContain(lacking)
    })

    it('is left as it is, with a whole catalogue or in a variety of English', () => {
      readAt(now)
      const { rerender } = render(<CommunityPage community={full} now={now} locale="de" messages={catalogueWith()} />)
      const page = screen.getByRole('article', { name: 'Kiln' })
      expect(page).not.toHaveAttribute('lang')
      expect(page).toHaveTextContent('Donnerstag, 7. Mai')
      rerender(<CommunityPage community={full} now={now} locale="en-US" />)
      expect(page).not.toHaveAttribute('lang')
      expect(page).toHaveTextContent('Thursday, May 7')
    })

    it('puts the prefix before every anchor, and before every link to one', () => {
      const { container } = render(<CommunityPage community={full} now={now} idPrefix="kiln-" />)
      const anchors = [...container.querySelectorAll('[id]')].map((element) => element.id)
      expect(anchors.filter((anchor) => !anchor.startsWith('kiln-'))).toEqual([])
      expect(anchors).toContain('kiln-community')
      expect(anchors).toContain('kiln-channels')
      expect(anchors).toContain('kiln-channel-chat')
      const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
      expect(targets.filter((target) => !anchors.includes(target ?? ''))).toEqual([])
      expect(targets.length).toBeGreaterThan(0)
    })

    it('stands beside another community without sharing an anchor with it', () => {
      const { container } = render(
        <>
          <CommunityPage community={full} now={now} idPrefix="one-" />
          <CommunityPage community={full} now={now} idPrefix="two-" />
        </>,
      )
      const anchors = [...container.querySelectorAll('[id]')].map((element) => element.id)
      expect(new Set(anchors).size).toBe(anchors.length)
    })

    it('resolves relative addresses against the base address, in every section', () => {
      render(<CommunityPage community={full} now={now} baseUrl="https://example.org/community/" />)
      expect(screen.getByRole('link', { name: 'Glaze guide' })).toHaveAttribute('href', 'https://example.org/guide')
      expect(screen.getByRole('link', { name: 'Open Kiln forum' })).toHaveAttribute('href', 'https://example.org/forum')
    })

    it("renders links within the site with the site's own component, in every section", () => {
      render(<CommunityPage community={full} now={now} linkComponent={RouterLink} />)
      expect(screen.getByRole('link', { name: 'Glaze guide' })).toHaveAttribute('href', '/app/guide')
      expect(screen.getByRole('link', { name: 'Code of conduct' })).toHaveAttribute('href', '/app/conduct')
    })

    it('lists no section among its contents that it does not show', () => {
      const sections = [{ kind: 'tides' }, { kind: 'principles' }] as unknown as PageSection[]
      render(<CommunityPage community={full} now={now} sections={sections} showContents />)
      const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
      expect(contents.getAllByRole('link').map((link) => link.textContent)).toEqual(['What we stand for'])
      expect(takeDeveloperMessages()).toHaveLength(1)
    })

    it('keeps the anchors of its parts beside an anchor of its own', () => {
      render(<CommunityPage community={full} now={now} id="page" />)
      expect(screen.getByRole('article', { name: 'Kiln' })).toHaveAttribute('id', 'page')
      expect(screen.getByRole('region', { name: 'Where we talk' })).toHaveAttribute('id', 'channels')
    })
  })

  it.each([
    [
      'a section of a kind that is none',
      { sections: [{ kind: 'weather' }, { kind: 'principles' }] },
      'community.sections[0].kind must be one of prose, group, channels, meetings, recordings, events, repositories, resources, contributionPaths, steps, bodies, people, contacts, principles, policies, topics, focusAreas, roles, roadmap, releases, adopters, sponsors, recognitions, faqs; received "weather".',
    ],
    [
      'a section that is null',
      { sections: [null, { kind: 'principles' }] },
      'community.sections[0] is empty. Remove it.',
    ],
    [
      'a section that names an entry that is not there',
      { sections: [{ kind: 'channels', only: ['attic'] }, { kind: 'principles' }] },
      'sections: only of channels names "attic", which is not among them. It is left out.',
    ],
    [
      'channels that are no list',
      { channels: 'https://chat.example.org/', sections: [{ kind: 'channels' }, { kind: 'principles' }] },
      'channels must be a list; received "https://chat.example.org/". It is left out.',
    ],
    [
      'a channel that is null',
      { channels: [null], meetings: [], bodies: [] },
      'channels[0] must be an object; received null. ',
    ],
    ['an event that is null', { events: [null] }, 'events[0] must be an object; received null. '],
    ['a recording that is null', { recordings: [null] }, 'recordings[0] must be an object; received null. '],
    [
      'a body that is null',
      { bodies: [null], channels: [], meetings: [] },
      'bodies[0] must be an object; received null. The entry cannot be shown.',
    ],
    [
      'an address that runs',
      { url: 'javascript:alert(1)' },
      'PageHeader: actions[1].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    ['no name', { name: undefined }, 'PageHeader: heading is missing. Add it: readers see other words in its place.'],
  ])('shows the rest of a page with %s, and tells the developer', (_what, fault, message) => {
    render(<CommunityPage community={{ ...full, ...fault } as Community} now={now} />)
    expect(screen.getByRole('region', { name: 'What we stand for' })).toHaveTextContent('Openness')
    expect(takeDeveloperMessages().join('\n')).toContain(`moothall: ${message}`)
  })
})

describe('groups on a page', () => {
  const groups = (count: number): Community['bodies'] =>
    Array.from({ length: count }, (_, index) => ({ id: `g${index}`, kind: 'sig', name: `Group ${index}` }))

  const page = (community: Partial<Community>, props: object = {}) =>
    render(<CommunityPage community={{ ...full, ...community }} now={now} {...props} />)

  it('have a card each up to eight of them, and a row of a table above, unless the data says otherwise', () => {
    const { rerender } = page({ bodies: groups(8) })
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    const show = (community: Partial<Community>, props: object = {}) =>
      rerender(<CommunityPage community={{ ...full, ...community }} now={now} {...props} />)
    show({ bodies: groups(9) })
    expect(screen.getByRole('table', { name: 'Who decides' })).toBeVisible()
    show({ bodies: groups(9), sections: [{ kind: 'bodies', layout: 'cards' }] })
    expect(screen.getByRole('article', { name: 'Group 8' })).toBeVisible()
    show({ bodies: groups(1), sections: [{ kind: 'bodies', layout: 'table' }] })
    expect(screen.getByRole('table', { name: 'Who decides' })).toBeVisible()
    show({ bodies: groups(9) }, { components: { GroupList: () => <p>Our own cards</p> } })
    expect(screen.getByText('Our own cards')).toBeVisible()
  })

  it('are in the contents below the section of their table: the groups, or of more than twelve the headings', () => {
    const contents = () =>
      within(screen.getByRole('navigation', { name: 'On this page' }))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
    const bodyGroups = [{ id: 'odd', name: 'Odd ones' }]
    const bodies = groups(13)!.map((body, index) => (index % 2 ? { ...body, group: 'odd' } : body))
    const sections = [{ kind: 'bodies', layout: 'table' }] as const
    const { unmount } = page({ bodies: bodies.slice(0, 2), bodyGroups, sections }, { showContents: true })
    expect(contents()).toEqual(['#bodies', '#body-g0', '#body-g1'])
    unmount()
    page({ bodies, bodyGroups, sections }, { showContents: true })
    expect(contents()).toEqual(['#bodies', '#bodies--group-odd', '#bodies--rest'])
    expect(document.getElementById('bodies--group-odd')).toHaveTextContent('Odd ones')
  })

  it('can be shown whole, one at a time, with what belongs to them', () => {
    page({ sections: [{ kind: 'group', only: ['council'] }] })
    const group = screen.getByRole('region', { name: 'Kiln council' })
    expect(group).toHaveAttribute('id', 'group-council')
    expect(document.getElementById('body-council')).toHaveTextContent('Steering committee')
    expect(names(3)).toEqual(['Meetings', 'Repositories'])
    expect(within(group).getByRole('article', { name: 'Community call' })).toHaveAttribute('id', 'meeting-call')
    expect(within(group).getByRole('link', { name: 'kiln' })).toHaveAttribute('href', 'https://code.example.org/kiln')
    expect(within(group).getByRole('link', { name: 'Get the link in #kiln – Community call' })).toBeVisible()
  })

  it('lead to what another section shows, so that no anchor stands twice', () => {
    const { container } = page({
      sections: [{ kind: 'group', only: ['council'] }, { kind: 'meetings' }, { kind: 'bodies' }],
    })
    const group = screen.getByRole('region', { name: 'Kiln council' })
    expect(within(group).getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '#meeting-call')
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  describe('in a table', () => {
    const weekly = { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TU', time: '16:00', timeZone: 'UTC' } as const
    const docs = { id: 'docs', kind: 'sig', name: 'Docs', meetings: ['docs-call'], channels: ['docs-chat', 'docs-irc'] }
    const tabled: Partial<Community> = {
      calendar: { href: 'https://calendar.example.org/' },
      channels: [
        { id: 'docs-chat', kind: 'zulip', name: '#docs', href: 'https://chat.example.org/docs' },
        { id: 'docs-irc', kind: 'irc', name: '#docs-irc', address: '#docs', description: 'For the old hands.' },
        { id: 'all', kind: 'zulip', name: '#all', href: 'https://chat.example.org/all', bridgedTo: ['docs-chat'] },
      ],
      meetings: [
        { id: 'docs-call', name: 'Docs call', schedule: weekly, minutes: { href: 'https://notes.example.org/docs' } },
        { id: 'all-hands', name: 'All hands', schedule: weekly },
      ],
      bodies: [...groups(8)!, docs as NonNullable<Community['bodies']>[number]],
      sections: undefined,
    }
    const region = (name: string) => screen.getByRole('region', { name })

    it('stand between the dates and the lists, which leave out what rows show', () => {
      page(tabled)
      expect(names(2).slice(0, 3)).toEqual(['When we meet', 'Who decides', 'Where we talk'])
      expect(
        [...region('Where we talk').querySelectorAll('.mh\\:entry-name')].map(({ textContent }) => textContent),
      ).toEqual(['#docs-irc', '#all'])
      expect(names(3)).toEqual(expect.arrayContaining(['Upcoming meetings', 'Other meetings']))
      expect(document.querySelectorAll('#meetings > ul > li')).toHaveLength(1)
      expect(within(region('When we meet')).getAllByRole('link', { name: 'Docs call' })[0]).toHaveAttribute(
        'href',
        '#meeting-docs-call',
      )
    })

    it('have the anchors of what they show, with all that is known of it', () => {
      const { container } = page(tabled)
      const row = screen.getByRole('row', { name: /^Docs/ })
      expect(row.querySelector('#meeting-docs-call')).toHaveTextContent('Every Tuesday, 16:00 UTC')
      expect(within(row).getByRole('link', { name: /^Minutes ?– Docs call$/ })).toHaveAttribute(
        'href',
        'https://notes.example.org/docs',
      )
      expect(row.querySelector('#channel-docs-chat')).toHaveTextContent('#docs Zulip')
      expect(within(row).getByRole('link', { name: '#docs' })).toHaveAttribute('href', 'https://chat.example.org/docs')
      expect(within(row).getByRole('link', { name: '#docs-irc' })).toHaveAttribute('href', '#channel-docs-irc')
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
    })

    it('leave to a section what it names', () => {
      page({ ...tabled, sections: [{ kind: 'bodies' }, { kind: 'meetings', only: ['docs-call'] }] })
      expect(within(region('When we meet')).getByRole('article', { name: 'Docs call' })).toHaveAttribute(
        'id',
        'meeting-docs-call',
      )
      expect(within(region('Who decides')).getByRole('link', { name: 'Docs call' })).toHaveAttribute(
        'href',
        '#meeting-docs-call',
      )
    })

    it('leave out a list of which nothing remains, unless its section says more', () => {
      const channels = tabled.channels!.slice(0, 1)
      const bodies = [...groups(8)!, { ...docs, channels: ['docs-chat'] } as never]
      const { unmount } = page({ ...tabled, bodies, channels, sections: [{ kind: 'bodies' }, { kind: 'channels' }] })
      expect(names(2)).toEqual(['Who decides'])
      unmount()
      page({ ...tabled, bodies, channels, sections: [{ kind: 'bodies' }, { kind: 'channels', intro: 'Be kind.' }] })
      expect(region('Where we talk')).toHaveTextContent(/^Where we talkBe kind\.$/)
    })

    it('leave everything to the lists of a site', () => {
      page(tabled, { components: { GroupTable: () => <p>Our own table</p> } })
      expect(within(region('Where we talk')).getAllByRole('listitem')).toHaveLength(3)
      expect(screen.queryByRole('heading', { name: 'Other meetings' })).not.toBeInTheDocument()
    })

    it('keep the calendar of all meetings where no section has it', () => {
      const calendar = () => screen.getAllByRole('link', { name: 'View the calendar' })
      const { unmount } = page({ ...tabled, sections: [{ kind: 'bodies' }] })
      expect(calendar().map((link) => link.closest('section')?.id)).toEqual(['bodies'])
      unmount()
      const { unmount: end } = page({ ...tabled, sections: [{ kind: 'bodies' }, { kind: 'meetings' }] })
      expect(calendar().map((link) => link.closest('section')?.id)).toEqual(['meetings'])
      end()
      page({ ...tabled, sections: [{ kind: 'channels' }] })
      expect(calendar().map((link) => link.getAttribute('href'))).toEqual(['https://calendar.example.org/'])
      expect(calendar()[0]!.closest('nav')).not.toBeNull()
    })
  })

  it('tell the developer of a section about a group that is not there', () => {
    page({ sections: [{ kind: 'group', only: ['nobody'] }, { kind: 'principles' }] })
    expect(screen.getByRole('region', { name: 'What we stand for' })).toBeVisible()
    expect(takeDeveloperMessages().join('\n')).toContain(
      'moothall: sections: only of group names "nobody", which is not among the bodies.',
    )
  })
})

describe('the anchors of a page', () => {
  const chat = { id: 'chat', kind: 'zulip', name: '#kiln', href: '/chat', bridgedTo: ['forum'] } as const
  const forum = { id: 'forum', kind: 'forum', name: 'Forum', href: '/forum', bridgedTo: ['chat'] } as const
  const text = (id: string): PageSection => ({ kind: 'prose', id, heading: id, body: `About ${id}.` })
  const list = (words: string) => [{ kind: 'list', items: [{ id: 'ask', text: words }] }] as const

  /** What has an anchor more than once, and the references within the page that no element has as its id. */
  function faultsOf(container: HTMLElement) {
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    const references = [...container.querySelectorAll('[aria-labelledby]')].flatMap((each) =>
      each.getAttribute('aria-labelledby')!.split(' '),
    )
    const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1))
    return {
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      missing: [...references, ...links].filter((id) => !ids.includes(id)),
    }
  }

  it.each<[what: string, community: Partial<Community>]>([
    [
      'the same person in the list and in two bodies',
      {
        people: [{ id: 'ada', name: 'Ada' }],
        bodies: [
          { id: 'core', kind: 'sig', name: 'Core', members: [{ id: 'ada', name: 'Ada' }] },
          { id: 'docs', kind: 'sig', name: 'Docs', members: [{ name: 'Ada' }, { name: 'Ada' }] },
        ],
      },
    ],
    [
      'two seats of one role',
      {
        bodies: [{ id: 'a', kind: 'sig', name: 'A', members: [1, 2, 3].map(() => ({ vacant: true, role: 'Chair' })) }],
      },
    ],
    ['items of different lists', { description: list('One'), faqs: [{ question: 'How?', answer: list('Two') }] }],
    [
      'an entry named twice in one section',
      { channels: [chat, forum], sections: [{ kind: 'channels', only: ['chat', 'chat', 'forum'] }] },
    ],
    [
      'one collection in two sections',
      { channels: [chat, forum], sections: [{ kind: 'channels' }, { kind: 'channels' }] },
    ],
    [
      'texts with the anchors of collections, of entries, of what belongs to them, and of the page',
      {
        channels: [chat, forum],
        meetings: full.meetings!,
        sections: [
          ...[
            'channels',
            'channel-chat',
            'channels-heading',
            'community',
            'community-next',
            'meeting-call-calendar',
          ].map(text),
          { kind: 'channels' },
          { kind: 'meetings' },
        ],
      },
    ],
    [
      'a group whole, twice, beside its parts',
      {
        ...full,
        sections: [
          { kind: 'group', only: ['council'] },
          { kind: 'group', only: ['council'] },
          text('body-council'),
          text('group-council-meetings'),
          { kind: 'meetings' },
          { kind: 'bodies' },
        ],
      },
    ],
    [
      'a body with the name of a group of bodies',
      {
        bodyGroups: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'Again' },
        ],
        bodies: [
          { id: 'group-a', kind: 'sig', name: 'One', group: 'a' },
          { id: 'b', kind: 'sig', name: 'Two', group: 'a' },
        ],
      },
    ],
    [
      'topics of one name below two others',
      {
        topics: [
          { name: 'A', topics: [{ name: 'Docs' }] },
          { name: 'B', topics: [{ name: 'Docs' }] },
        ],
      },
    ],
    ['entries without a name', { policies: [{}, {}], bodies: [{}, {}], meetings: [{}, {}] } as unknown as Community],
    [
      'ids that are none',
      { channels: ['a b', 'a-b', 'a--b', '--', ' '].map((id) => ({ ...chat, id, bridgedTo: ['a--b'] })) },
    ],
  ])('are unique, and every link leads to one: %s', (_what, community) => {
    for (const idPrefix of ['', 'oci-']) {
      const { container, unmount } = render(
        <CommunityPage community={{ ...kiln, ...community }} now={now} idPrefix={idPrefix} showContents />,
      )
      expect(faultsOf(container)).toEqual({ twice: [], missing: [] })
      unmount()
    }
    takeDeveloperMessages()
  })

  it('belong to the first, and links to an entry lead to its own', () => {
    const sections: PageSection[] = [text('channel-chat'), { kind: 'channels' }, text('channels')]
    render(<CommunityPage community={{ ...kiln, channels: [chat, forum], sections }} now={now} showContents />)
    expect(document.getElementById('channel-chat')).toHaveTextContent('About channel-chat.')
    expect(document.getElementById('channel-chat--2')).toHaveTextContent('#kiln')
    expect(document.getElementById('channel-forum')).toHaveTextContent('Forum')
    expect(document.getElementById('channels--2')).toHaveTextContent('About channels.')
    expect(screen.getByRole('link', { name: 'Zulip' })).toHaveAttribute('href', '#channel-chat--2')
    const contents = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    expect(contents.map((link) => link.getAttribute('href'))).toEqual(['#channel-chat', '#channels', '#channels--2'])
  })

  it('stay what they are where nothing else wants them', () => {
    const { container } = render(<CommunityPage community={full} now={now} />)
    expect(
      [
        'channels',
        'channel-chat',
        'meeting-call',
        'body-council',
        'policy-conduct',
        'event-days',
        'recording-april',
      ].filter((id) => !container.querySelector(`#${id}`)),
    ).toEqual([])
  })
})

it('says beside the heading of a long list how many entries it has, in the words of the page', () => {
  const repositories = Array.from({ length: 9 }, (_, index) => ({
    id: `r${index}`,
    name: `r${index}`,
    href: `https://code.example.org/r${index}`,
  }))
  const countIn = (page: Community, props: object = {}) => {
    const { container } = render(<CommunityPage community={page} now={now} {...props} />)
    return container.querySelector('[data-slot="repository-list"] > h2')?.getAttribute('data-count') ?? undefined
  }
  expect(countIn({ ...kiln, repositories })).toBe('9 repositories')
  expect(countIn({ ...kiln, repositories: repositories.slice(1) })).toBe(undefined)
  const counts = { repositories: { one: '{count} Ofen', other: '{count} Öfen' } }
  expect(countIn({ ...kiln, repositories }, { messages: { page: { counts } } })).toBe('9 Öfen')
  takeDeveloperMessages()
})

describe('the width of a page', () => {
  const bodiesOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `g${index}`,
      kind: 'working-group' as const,
      name: `G${index}`,
    }))
  const steps = [{ id: 'hello', name: 'Say hello' }]
  it.each<[boolean, string, Partial<Community>, object]>([
    [true, 'a table of twelve groups', { bodies: bodiesOf(12), steps }, {}],
    [false, 'one of eleven', { bodies: bodiesOf(11), steps }, {}],
    [false, 'one that begins the page', { bodies: bodiesOf(12) }, {}],
    [
      false,
      'twelve cards',
      { bodies: bodiesOf(12), sections: [{ kind: 'steps' }, { kind: 'bodies', layout: 'cards' }], steps },
      {},
    ],
    [false, 'a table of the site', { bodies: bodiesOf(12), steps }, { components: { GroupTable: () => null } }],
  ])('is the whole (%s) for %s', (isWide, _what, data, props) => {
    const { container } = render(<CommunityPage community={{ ...kiln, ...data }} now={now} {...props} />)
    const wide = container.querySelectorAll(String.raw`.mh\:page-wide`)
    expect(wide).toHaveLength(isWide ? 1 : 0)
    expect([...wide].map((each) => each.querySelector('input')?.type)).toEqual(isWide ? ['search'] : [])
    takeDeveloperMessages()
  })
})
