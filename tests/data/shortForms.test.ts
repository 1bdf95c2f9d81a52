import { describe, expect, it } from 'vitest'

import { channelOfAddress } from '../../src/data/channelText.ts'
import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readPersonText } from '../../src/data/personText.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { repositoryOf } from '../../src/data/repositoryText.ts'

const parse = (text: string) =>
  parseCommunity(readCommunityText(`version: 1\nname: Kiln\nurl: https://kiln.example.org\n${text}`).value)

/** What a file stands for, where nothing is wrong with it. */
function read(text: string) {
  const { community, problems } = parse(text)
  expect(problems).toEqual([])
  return community!
}

describe('a person as a text', () => {
  it.each([
    ['Ada Example', { name: 'Ada Example' }],
    ['Ada Example (Example Ltd.)', { name: 'Ada Example', affiliations: ['Example Ltd.'] }],
    ['Ada Example @ada-example', { name: 'Ada Example', handle: { name: 'ada-example', service: 'github' } }],
    [
      'Joe Betz (Google, CNCF) @jpbetz',
      { name: 'Joe Betz', affiliations: ['Google', 'CNCF'], handle: { name: 'jpbetz', service: 'github' } },
    ],
    ['Ann Lee (kubernetes.io)', { name: 'Ann Lee', affiliations: ['kubernetes.io'] }],
    ['Ann Lee (Example, Inc., CNCF)', { name: 'Ann Lee', affiliations: ['Example, Inc.', 'CNCF'] }],
    ['Jonathan (Jon) Doe', { name: 'Jonathan (Jon) Doe' }],
    [
      'David (Dave) Doe (Amazon) @dave',
      { name: 'David (Dave) Doe', affiliations: ['Amazon'], handle: { name: 'dave', service: 'github' } },
    ],
    ['山田 太郎 (日立)', { name: '山田 太郎', affiliations: ['日立'] }],
  ])('%s', (text, person) => {
    expect(readPersonText(text)).toEqual({ person })
  })

  it.each([
    ['Mohammed Naser (mnaser)', '(mnaser)', { name: 'Mohammed Naser', handle: { name: 'mnaser', service: 'github' } }],
    ['Bob Bee (chair)', '(chair)', { name: 'Bob Bee', role: 'chair' }],
    ['Ann Lee (she/her)', '(she/her)', { name: 'Ann Lee (she/her)' }],
    ['Ann (ACME) Lee @ann', '@ann', { name: 'Ann (ACME) Lee', handle: { name: 'ann', service: '…' } }],
    ['Eve Eve @eve_x', '@eve_x', { name: 'Eve Eve', handle: { name: 'eve_x', service: '…' } }],
    ['Wavell Watson/CNCF', '/CNCF', { name: 'Wavell Watson', affiliations: ['CNCF'] }],
  ])('%s is not sure', (text, reason, meant) => {
    expect(readPersonText(text)).toEqual({ reason, meant })
  })

  it('that is half of one is refused', () => {
    expect(readPersonText('Joe Betz (Google')).toEqual({ isPart: true })
    expect(readPersonText('CNCF)')).toEqual({ isPart: true })
  })

  it('among members may name one of the people, whose role stays behind', () => {
    const { bodies } = read(`
people:
  - { id: ben, name: Ben Bee, handle: '@ben', affiliations: Dremio, role: Release manager, href: /ben }
bodies: [{ name: TSC, kind: steering, leads: [ben], members: [Ben Bee, Carl Cee] }]`)
    const ben = { name: 'Ben Bee', affiliations: ['Dremio'], handle: { name: 'ben' }, href: '/ben' }
    expect(bodies![0]!.members).toEqual([{ ...ben, lead: true }, ben, { name: 'Carl Cee' }])
  })

  it('among members may name one who is written as a text', () => {
    const { bodies } = read(`
people: [Ben Bee (Dremio) @ben]
bodies: [{ name: TSC, kind: steering, members: [Ben Bee] }]`)
    expect(bodies![0]!.members).toEqual([
      { name: 'Ben Bee', affiliations: ['Dremio'], handle: { name: 'ben', service: 'github' } },
    ])
  })

  it('is only a name where two people have it', () => {
    const { bodies } = read(`
people: [{ id: a, name: Ben Bee, href: /a }, { id: b, name: Ben Bee, href: /b }]
bodies: [{ name: TSC, kind: steering, members: [Ben Bee] }]`)
    expect(bodies![0]!.members).toEqual([{ name: 'Ben Bee' }])
  })
})

describe('a channel as its address', () => {
  it.each([
    ['https://kubernetes.slack.com/messages/sig-cli', { kind: 'slack', name: '#sig-cli' }],
    ['https://kubernetes.slack.com/archives/C09NXKJKA', { kind: 'slack', name: 'Slack' }],
    ['https://groups.google.com/a/kubernetes.io/g/sig-cli', { kind: 'mailing-list', name: 'sig-cli' }],
    ['https://groups.google.com/forum/#!forum/kiln-dev', { kind: 'mailing-list', name: 'kiln-dev' }],
    ['https://github.com/orgs/kiln/discussions', { kind: 'github-discussions', name: 'kiln' }],
    ['https://github.com/kiln/core', { kind: 'github', name: 'kiln/core' }],
    ['https://discord.gg/abc', { kind: 'discord', name: 'Discord' }],
    ['https://kiln.zulipchat.com/#narrow/stream/5-general', { kind: 'zulip', name: '#general' }],
    ['https://matrix.to/#/%23kiln:a.example', { kind: 'matrix', name: '#kiln:a.example', address: '#kiln:a.example' }],
    [
      'https://lists.apache.org/list.html?dev@kafka.apache.org',
      { kind: 'mailing-list', name: 'dev@kafka.apache.org', address: 'dev@kafka.apache.org' },
    ],
    ['https://lists.fd.io/g/vpp-dev', { kind: 'mailing-list', name: 'vpp-dev' }],
    ['https://lists.a.example/mailman/listinfo/dev', { kind: 'mailing-list', name: 'dev' }],
    ['https://www.youtube.com/@kiln', { kind: 'youtube', name: '@kiln' }],
    ['https://bsky.app/profile/kiln.dev', { kind: 'bluesky', name: '@kiln.dev' }],
    ['https://fosstodon.org/@kiln', { kind: 'mastodon', name: '@kiln@fosstodon.org' }],
    ['https://x.com/kiln', { kind: 'x', name: '@kiln' }],
    ['irc://irc.libera.chat/kiln', { kind: 'irc', name: '#kiln', network: 'irc.libera.chat' }],
    ['mailto:dev@a.example', { kind: 'email', name: 'dev@a.example' }],
    ['https://discuss.a.example/', { kind: 'forum', name: 'discuss.a.example' }],
  ])('%s', (address, channel) => {
    expect(channelOfAddress(address)).toEqual({ ...channel, href: address })
  })

  it('of an invitation is one', () => {
    const href = 'https://join.slack.com/t/kiln/shared_invite/a'
    expect(channelOfAddress(href)).toEqual({ kind: 'slack', name: 'Slack', invite: { href, temporary: true } })
  })

  it.each(['https://a.example/chat', 'https://github.com/kiln/core/issues', 'https://github.com', 'chat'])(
    '%s tells no kind',
    (text) => {
      expect(channelOfAddress(text)).toBeUndefined()
    },
  )

  it('can be named by the name that it gives, and gets an id of its own beside another of that name', () => {
    const { channels, meetings } = read(`
channels: [https://kubernetes.slack.com/messages/sig-cli, https://groups.google.com/g/sig-cli]
meetings: [{ name: Call, schedule: { kind: ended }, join: '#sig-cli', minutes: sig-cli }]`)
    expect(channels!.map(({ id }) => id)).toEqual(['sig-cli', 'sig-cli-mailing-list'])
    expect([meetings![0]!.join, meetings![0]!.minutes]).toEqual([{ via: 'sig-cli' }, { via: 'sig-cli-mailing-list' }])
  })
})

describe('other short forms', () => {
  it('a group names channels by their names, and holds them as addresses', () => {
    const { bodies } = read(`
channels: [{ kind: slack, name: '#General', href: /chat }]
groups: [{ name: Docs, channels: ['#general', https://groups.google.com/g/docs] }]
bodies: [{ name: TSC, kind: steering, channels: [General] }]`)
    expect(bodies!.map(({ channels }) => channels)).toEqual([['general'], ['general', 'docs']])
  })

  it('a charter is an address, and items are texts', () => {
    const { bodies, contributionPaths, policies } = read(`
bodies: [{ name: TSC, kind: steering, charter: https://a.example/charter }]
contributionPaths: [{ name: Docs, items: [Mend it., { text: Write., items: [More.] }] }]
policies: [{ name: Conduct, kind: code-of-conduct, covers: [Chats, Events] }]`)
    expect(bodies![0]!.charter).toEqual({ label: 'Charter', href: 'https://a.example/charter' })
    expect(contributionPaths![0]!.items).toEqual([{ text: 'Mend it.' }, { text: 'Write.', items: [{ text: 'More.' }] }])
    expect(policies![0]!.covers).toEqual([{ text: 'Chats' }, { text: 'Events' }])
  })

  it('a mailing list has an address to subscribe, one to leave, and its archive', () => {
    const { channels } = read(`
channels:
  - kind: mailing-list
    name: dev
    subscribe: dev-subscribe@a.example
    unsubscribe: dev-unsubscribe@a.example
    archive: https://lists.a.example/dev
    access: members`)
    expect(channels).toEqual([
      {
        kind: 'mailing-list',
        name: 'dev',
        invite: { href: 'mailto:dev-subscribe@a.example' },
        unsubscribe: 'mailto:dev-unsubscribe@a.example',
        href: 'https://lists.a.example/dev',
        access: { read: 'members', post: 'members' },
      },
    ])
  })

  it('a contact is an address of mail', () => {
    expect(read('contacts: [{ for: Conduct, email: conduct@a.example }]').contacts).toEqual([
      { for: ['Conduct'], person: { name: 'conduct@a.example', href: 'mailto:conduct@a.example' } },
    ])
  })

  it.each([
    ['https://a.example/kiln/core.git', { name: 'core', href: 'https://a.example/kiln/core.git' }],
    ['kiln/core', { name: 'core', href: 'https://github.com/kiln/core' }],
  ])('a repository is %s', (text, repository) => {
    expect(repositoryOf(text)).toEqual({ repository })
  })

  it('a repository with an address needs no name', () => {
    expect(read('repositories: [{ href: https://a.example/kiln/core, description: All. }]').repositories).toEqual([
      { name: 'core', href: 'https://a.example/kiln/core', description: 'All.' },
    ])
  })

  it('recordings of a meeting have its name, and an id with their date', () => {
    const { recordings } = read(`
meetings: [{ id: weekly, name: Weekly call, schedule: { kind: ended } }]
recordings: [{ meeting: weekly, heldOn: 2026-05-03 }, { meeting: weekly, heldOn: 2026-05-10 }]`)
    expect(recordings!.map(({ id, name }) => [id, name])).toEqual([
      ['weekly-call-2026-05-03', 'Weekly call'],
      ['weekly-call-2026-05-10', 'Weekly call'],
    ])
  })

  it.each([
    ['2025', { from: '2025' }],
    ['2025-05', { from: '2025-05' }],
    ['2025-05-03 to 2025-05-05', { from: '2025-05-03', to: '2025-05-05' }],
    ['2025-12 to 2026-01', { from: '2025-12', to: '2026-01' }],
    ['{ from: 2025 }', { from: '2025' }],
  ])('an event is on %s', (text, dates) => {
    expect(read(`events: [{ name: Summit, dates: ${text} }]`).events).toEqual([{ name: 'Summit', dates }])
  })

  it.each([
    ['2023-2026', { from: '2023', to: '2026' }],
    ['2025-05-01 to 2027-04', { from: '2025-05-01', to: '2027-04' }],
    ['since 2023', { from: '2023' }],
    ['until 2026-05', { to: '2026-05' }],
    ['{ from: 2023, to: 2026 }', { from: '2023', to: '2026' }],
  ])('a term is %s', (text, term) => {
    expect(read(`people: [{ name: Ann, term: ${text} }]`).people).toEqual([{ name: 'Ann', term }])
  })

  it('a text is not taken for the id that is missing in what it stands for', () => {
    const [problem] = parse('repositories: [https://a.example/core, https://b.example/core]').problems
    expect([problem?.path, problem?.rule, problem?.edit]).toEqual(['repositories[1]', 'duplicate-id', undefined])
  })
})
