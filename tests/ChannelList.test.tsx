import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ChannelList } from '../src/ChannelList.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const forum: Channel = { id: 'forum', kind: 'forum', name: 'Kiln forum', href: 'https://forum.example.org/' }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('ChannelList', () => {
  it('shows each channel with what it is, in the order given', () => {
    render(<ChannelList channels={[forum, { ...forum, id: 'blog', kind: 'blog', name: 'Kiln news' }]} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Kiln forum')
    expect(within(first!).getByRole('link', { name: 'Open Kiln forum' })).toHaveAttribute(
      'href',
      'https://forum.example.org/',
    )
    expect(second).toHaveTextContent('Blog')
    expect(within(second!).getByRole('link', { name: 'Open Kiln news' })).toBeVisible()
  })

  it('is a region named by its heading', () => {
    render(<ChannelList channels={[forum]} />)
    expect(screen.getByRole('region', { name: 'Where we talk' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Where we talk', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<ChannelList channels={[forum]} heading="Talk to us" headingLevel={4} />)
    expect(screen.getByRole('region', { name: 'Talk to us' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Talk to us', level: 4 })).toBeVisible()
  })

  it('takes an anchor of its own', () => {
    render(<ChannelList channels={[forum]} id="talk" />)
    expect(screen.getByRole('region', { name: 'Where we talk' })).toHaveAttribute('id', 'talk')
  })

  it('says so where there are no channels', () => {
    render(<ChannelList channels={[]} />)
    expect(screen.getByText('No channels yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('shows an introduction, notes and a closing word around the channels', () => {
    render(
      <ChannelList
        channels={[forum]}
        intro="Newcomers start in the forum."
        notes={[{ kind: 'tip', body: 'Search before you ask.' }]}
        outro="Be kind."
      />,
    )
    const region = screen.getByRole('region', { name: 'Where we talk' })
    expect(region).toHaveTextContent(/Newcomers start in the forum\..*Search before you ask\..*Kiln forum.*Be kind\./)
  })

  describe('the way in', () => {
    it('is missing where no address is published', () => {
      render(
        <ChannelList channels={[{ id: 'list', kind: 'mailing-list', name: 'Announcements', status: 'missing' }]} />,
      )
      expect(screen.getByRole('listitem')).toHaveTextContent(/^AnnouncementsMailing list · Address not published/)
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
    })

    it('shows an address that is entered in a program as words', () => {
      render(<ChannelList channels={[{ id: 'room', kind: 'matrix', name: 'Kiln', address: '#kiln:example.org' }]} />)
      expect(screen.getByText('#kiln:example.org')).toBeVisible()
    })

    it('asks newcomers to get an invitation first', () => {
      render(<ChannelList channels={[{ ...forum, invite: { href: 'https://example.org/invite' } }]} />)
      const invite = screen.getByRole('link', { name: 'Get an invitation to Kiln forum' })
      expect(invite).toHaveAttribute('href', 'https://example.org/invite')
    })

    it('offers to subscribe to a mailing list, and to leave it', () => {
      const list = { id: 'dev', kind: 'mailing-list', name: 'dev', workspace: 'Kiln' } as const
      const invite = { href: 'mailto:dev-subscribe@example.org' }
      render(<ChannelList channels={[{ ...list, invite, unsubscribe: 'mailto:dev-leave@example.org' }]} />)
      expect(screen.getByRole('link', { name: /^Subscribe to / })).toHaveAttribute('href', invite.href)
      expect(screen.getByRole('link', { name: /^Unsubscribe from / })).toHaveAttribute(
        'href',
        'mailto:dev-leave@example.org',
      )
      expect(screen.queryByText(/invitation/)).not.toBeInTheDocument()
    })

    it('names the workspace that the invitation is for', () => {
      render(<ChannelList channels={[{ ...forum, workspace: 'Kiln Chat', invite: { href: '/invite' } }]} />)
      expect(screen.getByRole('link', { name: 'Get an invitation to Kiln Chat' })).toHaveAttribute('href', '/invite')
      expect(screen.getByRole('listitem')).toHaveTextContent('Kiln forumKiln ChatGet an invitation')
    })

    it.each([
      ['en', 'valid until 30 June 2026'],
      ['en-US', 'valid until June 30, 2026'],
      ['de', 'valid until 30. Juni 2026'],
    ])('says until when an invitation is valid, in %s', (locale, words) => {
      render(
        <ChannelList channels={[{ ...forum, invite: { href: '/invite', expires: '2026-06-30' } }]} locale={locale} />,
      )
      expect(screen.getByRole('listitem')).toHaveTextContent(words)
    })

    it('says that an invitation will stop working where the day is not known', () => {
      render(<ChannelList channels={[{ ...forum, invite: { href: '/invite', temporary: true } }]} />)
      expect(screen.getByRole('listitem')).toHaveTextContent('Invite links expire')
    })

    it('shows what it is best for, with links', () => {
      const purpose = ['Questions about ', { kind: 'link', text: 'glazes', href: '/glazes' }, '.'] as const
      render(<ChannelList channels={[{ ...forum, description: purpose }]} />)
      expect(screen.getByRole('listitem')).toHaveTextContent('Questions about glazes.')
      expect(screen.getByRole('link', { name: 'glazes' })).toHaveAttribute('href', '/glazes')
    })

    it('shows its topics and its network', () => {
      render(<ChannelList channels={[{ ...forum, topics: ['Releases', 'Events'], network: 'OFTC' }]} />)
      expect(screen.getByText('Topics: Releases, Events')).toBeVisible()
      expect(screen.getByText('OFTC')).toBeVisible()
    })

    it.each<[Channel['access'], string]>([
      [{ read: 'public', join: 'public', post: 'moderators' }, 'Only moderators can post'],
      [{ read: 'public', join: 'members' }, 'Only members can join'],
      [{ read: 'members', join: 'members', post: 'members' }, 'Only members can read'],
      [{ read: 'members', join: 'moderators', post: 'members' }, 'Only members can read · Only moderators can join'],
      [{ read: 'account', post: 'account' }, 'Only people with an account can read'],
    ])('says who can read, join and post where not everybody can: %o', (access, words) => {
      render(<ChannelList channels={[{ ...forum, access }]} />)
      expect(screen.getByRole('listitem')).toHaveTextContent(`Kiln forum${words}Open`)
    })

    it('says nothing of rights that everybody has, or that need an account', () => {
      const access = { read: 'public', join: 'account', post: 'account' } as const
      render(<ChannelList channels={[{ ...forum, access }]} />)
      expect(screen.getByRole('listitem')).toHaveTextContent(/^Kiln forumOpen Kiln forum$/)
    })

    it.each([
      ['archived', 'Archived'],
      ['retired', 'Retired'],
    ] as const)('says that it is %s', (status, word) => {
      render(<ChannelList channels={[{ ...forum, status }]} />)
      expect(screen.getByText(word)).toBeVisible()
    })

    it('says nothing of a channel that is active', () => {
      render(<ChannelList channels={[{ ...forum, status: 'active' }]} />)
      expect(screen.queryByText(/active/i)).not.toBeInTheDocument()
    })

    it('leads from a retired channel to the one that took its place', () => {
      render(<ChannelList channels={[{ ...forum, id: 'irc', name: '#kiln', successor: 'forum' }, forum]} />)
      expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Replaced by Kiln forum')
      expect(screen.getByRole('link', { name: 'Kiln forum' })).toHaveAttribute('href', '#channel-forum')
      expect(screen.getAllByRole('listitem')[1]).toHaveAttribute('id', 'channel-forum')
    })

    it('names the channels that carry the same conversation, with what they are', () => {
      const room: Channel = { ...forum, id: 'room', kind: 'matrix', name: '#kiln' }
      const irc: Channel = { ...forum, id: 'irc', kind: 'irc', name: '#kiln' }
      render(<ChannelList channels={[{ ...forum, bridgedTo: ['room', 'irc'] }, room, irc]} />)
      expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('bridged with Matrix and IRC')
      expect(screen.getByRole('link', { name: 'Matrix' })).toHaveAttribute('href', '#channel-room')
    })

    it('names them by their names where they are of one kind', () => {
      const room: Channel = { ...forum, id: 'room', name: 'Kiln annexe' }
      render(<ChannelList channels={[{ ...forum, bridgedTo: ['room', 'attic'] }, room]} />)
      expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('bridged with Kiln annexe and attic')
      expect(takeDeveloperMessages()).toHaveLength(1)
    })

    it('finds a successor that stands in another list of the page', () => {
      const old: Channel = { ...forum, id: 'irc', name: '#kiln', successor: 'forum' }
      render(<ChannelList channels={[old]} related={{ channels: [old, forum] }} />)
      expect(screen.getByRole('link', { name: 'Kiln forum' })).toHaveAttribute('href', '#channel-forum')
    })

    it('shows its notes', () => {
      const notes: Channel['notes'] = [{ kind: 'warning', title: 'Moving', body: 'In June it moves to the forum.' }]
      render(<ChannelList channels={[{ ...forum, notes }]} />)
      expect(screen.getByRole('note')).toHaveTextContent('Warning: MovingIn June it moves to the forum.')
    })

    it('leaves out what is given as an empty list', () => {
      render(<ChannelList channels={[{ ...forum, topics: [], bridgedTo: [], notes: [] }]} />)
      expect(screen.queryByText(/^Topics/)).not.toBeInTheDocument()
      expect(screen.getByRole('listitem')).not.toHaveTextContent('bridged')
    })
  })

  describe('on a site', () => {
    it("shows names and words in the reader's language", () => {
      render(
        <ChannelList
          channels={[
            { ...forum, name: { en: 'Forum of the project', de: 'Forum des Projekts' }, access: { read: 'members' } },
          ]}
          heading={{ en: 'Where we talk', de: 'Wo wir reden' }}
          locale="de"
          messages={{
            channels: {
              access: { read: '{who} lesen' },
              only: { members: 'Nur Mitglieder' },
              kinds: { forum: 'Diskussionsforum' },
            },
          }}
        />,
      )
      expect(screen.getByRole('region', { name: 'Wo wir reden' })).toBeVisible()
      expect(screen.getByRole('link', { name: 'Open Forum des Projekts' })).toBeVisible()
      expect(screen.getByText(/Nur Mitglieder/)).toHaveTextContent(/^Diskussionsforum · Nur Mitglieder lesen$/)
    })

    it('marks a name that is in another language than the page', () => {
      render(<ChannelList channels={[{ ...forum, name: { de: 'Plauderecke' } }]} />)
      expect(screen.getByText('Plauderecke', { selector: 'bdi' })).toHaveAttribute('lang', 'de')
    })

    it("takes the heading and the empty word from the site's own words", () => {
      const messages = { page: { headings: { channels: 'Wo wir reden' } }, channels: { empty: 'Noch keine Kanäle.' } }
      render(<ChannelList channels={[]} messages={messages} />)
      expect(screen.getByRole('region', { name: 'Wo wir reden' })).toHaveTextContent('Noch keine Kanäle.')
    })

    it('puts the prefix of the page before its anchors and before the links to them', () => {
      render(
        <ChannelList channels={[forum, { ...forum, id: 'irc', name: '#kiln', successor: 'forum' }]} idPrefix="kiln-" />,
      )
      expect(screen.getByRole('region', { name: 'Where we talk' })).toHaveAttribute('id', 'kiln-where-we-talk')
      expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('id', 'kiln-channel-forum')
      expect(screen.getByRole('link', { name: 'Kiln forum' })).toHaveAttribute('href', '#kiln-channel-forum')
    })

    it('resolves relative addresses against the base address', () => {
      render(<ChannelList channels={[{ ...forum, href: '/forum' }]} baseUrl="https://example.org" />)
      expect(screen.getByRole('link', { name: 'Open Kiln forum' })).toHaveAttribute('href', 'https://example.org/forum')
    })

    it("renders links within the site with the site's own component", () => {
      render(<ChannelList channels={[{ ...forum, href: '/forum' }]} linkComponent={RouterLink} />)
      expect(screen.getByRole('link', { name: 'Open Kiln forum' })).toHaveAttribute('href', '/app/forum')
    })
  })

  describe('given data that no compiler saw', () => {
    it.each([
      [
        'no name',
        { ...forum, name: undefined },
        'Name missing',
        'channels[0].name is missing. Add it: readers see other words in its place.',
      ],
      [
        'an unknown kind',
        { ...forum, kind: 'pigeon' },
        'pigeon',
        'channels[0].kind must be one of slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube, other; received "pigeon".',
      ],
      [
        'no kind',
        { ...forum, kind: undefined },
        'Kiln forum',
        'channels[0].kind is missing. Add it: readers see other words in its place.',
      ],
      [
        'an unknown status',
        { ...forum, status: 'asleep' },
        'asleep',
        'channels[0].status must be one of active, archived, retired, missing; received "asleep".',
      ],
      [
        'an unknown access',
        { ...forum, access: { read: 'friends' } },
        'friends',
        'channels[0].access.read must be one of public, account, members, moderators; received "friends".',
      ],
      [
        'an address that runs',
        { ...forum, href: 'javascript:alert(1)' },
        'Kiln forum',
        'channels[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
          'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
      [
        'an invitation that runs',
        { ...forum, invite: { href: 'data:text/html,hello' } },
        'Get an invitation',
        'channels[0].invite.href: "data:text/html,hello" does not become a link: the scheme "data" is not linked; ' +
          'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
      [
        'an invitation that ends on no day',
        { ...forum, invite: { href: '/invite', expires: 'soon' } },
        'Kiln forum This entry could not be read.',
        'channels[0].invite.expires must be a date, YYYY-MM-DD; received "soon". The entry cannot be shown.',
      ],
      [
        'a bridge to no channel',
        { ...forum, bridgedTo: ['elsewhere'] },
        'elsewhere',
        'channels[0].bridgedTo names "elsewhere", which is not among the related entries. It is shown without a link.',
      ],
      [
        'a successor that is no channel',
        { ...forum, status: 'archived', successor: 'nowhere' },
        'nowhere',
        'channels[0].successor names "nowhere", which is not among the related entries. It is shown without a link.',
      ],
      [
        'null in its place',
        null,
        'This entry could not be read.',
        expect.stringMatching(
          /^channels\[0\] must be an object; received null\. The entry cannot be shown\.$/,
        ) as string,
      ],
    ])('shows a channel with %s as what it is, and tells the developer', (_what, channel, shown, message) => {
      render(<ChannelList channels={[channel as Channel, { ...forum, id: 'other', name: 'The other forum' }]} />)
      expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
      expect(screen.getByRole('link', { name: 'Open The other forum' })).toBeVisible()
      expect(takeDeveloperMessages().map((each) => each.replace('moothall: ', ''))).toEqual([message])
    })

    it('shows none where the channels are no list', () => {
      render(<ChannelList channels={{ forum } as never} related={{ channels: [] }} />)
      expect(screen.getByText('No channels yet.')).toBeVisible()
      expect(takeDeveloperMessages()).toEqual([
        'moothall: channels must be a list; received an object. It is left out.',
      ])
    })

    it('says that no address is published where the address is empty', () => {
      render(<ChannelList channels={[{ ...forum, href: '' }]} />)
      expect(screen.getByRole('listitem')).toHaveTextContent('Kiln forum')
    })
  })
})

describe('ChannelList keeps its links, and with them the focus,', () => {
  const chat: Channel = {
    id: 'chat',
    kind: 'slack',
    name: '#kiln',
    href: 'https://chat.example.org/kiln',
    description: ['Quick questions; ', { kind: 'link', text: 'rules', href: '/rules' }],
    successor: 'forum',
  }

  it.each<[event: string, change: Partial<Channel>]>([
    ['a channel gets an invitation', { invite: { href: 'https://chat.example.org/invite' } }],
    ['a channel is archived', { status: 'archived' }],
    ['it becomes known what another address was shown', { shownAs: 'https://kiln.example.org/' }],
    ['a channel gets a network', { network: 'example.org' }],
  ])('where %s', (_event, change) => {
    const { rerender } = render(<ChannelList channels={[chat, forum]} />)
    const links = ['Open #kiln', 'rules'].map((name) => screen.getByRole('link', { name }))
    const successor = screen.getAllByRole('link', { name: 'Kiln forum' })[0]!
    successor.focus()

    rerender(<ChannelList channels={[{ ...chat, ...change }, forum]} />)
    expect(['Open #kiln', 'rules'].map((name) => screen.getByRole('link', { name }))).toEqual(links)
    expect(screen.getAllByRole('link', { name: 'Kiln forum' })[0]).toBe(successor)
    expect(successor).toHaveFocus()

    rerender(<ChannelList channels={[chat, forum]} />)
    expect(['Open #kiln', 'rules'].map((name) => screen.getByRole('link', { name }))).toEqual(links)
    expect(successor).toHaveFocus()
  })

  it('of the other channels where one goes', () => {
    const { rerender } = render(<ChannelList channels={[chat, forum]} />)
    const link = screen.getByRole('link', { name: 'Open Kiln forum' })
    link.focus()
    rerender(<ChannelList channels={[forum]} />)
    expect(screen.getByRole('link', { name: 'Open Kiln forum' })).toBe(link)
    expect(link).toHaveFocus()
  })
})
