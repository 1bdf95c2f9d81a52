import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'

import { toMarkdown } from '../../src/export/toMarkdown.tsx'
import type { Community } from '../../src/model/community.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Prose } from '../../src/model/text.ts'
import { catalogueWith } from '../../stories/data/catalogueWith.ts'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { technicalCommittee } from '../../stories/pages/data/technical-committee.ts'
import { takeDeveloperMessages } from '../finders.ts'
import { withTexts } from '../fixtures/extremes.ts'
import { samples } from '../fixtures/samples.ts'
import { inOneLine, linksOf, outlineOf, showPage } from '../pages/page.tsx'

const everything: Community = samples.CommunityPage.community

// Code hosts look for bare addresses in what they have read, and link them to themselves: that is no markup of the data.
const asWritten = gfmFromMarkdown().map(({ transforms: _transforms, ...extension }) => extension)

/** As a code host reads it. */
const read = (markdown: string): Root => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [asWritten] })

function nodesOf<Type extends Nodes['type']>(tree: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const found = tree.type === type ? [tree as Extract<Nodes, { type: Type }>] : []
  return 'children' in tree ? [...found, ...tree.children.flatMap((child) => nodesOf(child, type))] : found
}

const textOf = (tree: Nodes): string => {
  if ('value' in tree) return tree.value
  return 'children' in tree ? tree.children.map(textOf).join(/paragraph|listItem|root/.test(tree.type) ? ' ' : '') : ''
}

const kiln: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org/',
  tagline: 'Come in and warm up',
  channels: [
    {
      id: 'chat',
      kind: 'slack',
      name: '#kiln',
      href: 'https://kiln.slack.example/',
      description: [
        { kind: 'emphasis', text: 'Any' },
        ' question, such as one about ',
        { kind: 'code', text: 'kiln run' },
      ],
    },
    { id: 'irc', kind: 'irc', name: '#kiln', address: '#kiln', status: 'retired', successor: 'chat' },
    { id: 'list', kind: 'mailing-list', name: 'Announcements', status: 'missing' },
  ],
  meetings: [
    {
      id: 'call',
      name: 'Community call',
      schedule: {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '08:00',
        timeZone: 'America/Los_Angeles',
        durationMinutes: 60,
        exceptions: [{ kind: 'cancelled', date: '2026-05-07', reason: 'A holiday.' }],
      },
      join: { via: 'chat', lead: { count: 1, unit: 'day' } },
      agenda: { withheld: 'By mail.' },
    },
  ],
  people: [{ id: 'ada', name: 'Ada', role: 'Chair', handle: { name: 'ada', service: 'github' } }],
  faqs: [{ id: 'cost', question: 'What does it cost?', answer: 'Nothing.' }],
  steps: [{ id: 'fork', name: 'Fork it' }],
}

describe('a COMMUNITY.md', () => {
  it('begins with the logo for light backgrounds, below the heading', () => {
    const logo = {
      src: 'https://kiln.example.org/logo.svg',
      darkSrc: 'https://kiln.example.org/dark.svg',
      alt: 'An oven',
    }
    expect(toMarkdown({ ...kiln, logo }, { now })).toMatch(
      /^# Kiln\n\n!\[An oven\]\(https:\/\/kiln\.example\.org\/logo\.svg\)\n\nCome in/,
    )
  })

  it('writes tables as tables', () => {
    const description: Prose = [{ kind: 'table', head: ['Oven', 'Owner'], rows: [['Old', 'Ada | Ben']] }]
    expect(toMarkdown({ ...kiln, description }, { now })).toContain(
      '| Oven | Owner |\n| - | - |\n| Old | Ada \\| Ben |\n',
    )
  })

  it('says what the page says, as headings, lists and links', () => {
    expect(toMarkdown(kiln, { now })).toBe(`# Kiln

Come in and warm up

[Website](https://kiln.example.org/)

## How to get started

1. **Fork it**

## Where we talk

- **#kiln** – Slack · *Any* question, such as one about \`kiln run\`

  [Open #kiln](https://kiln.slack.example/)

- **Announcements** – Mailing list · Address not published

- **#kiln** · *Retired* – IRC · Replaced by [#kiln](#where-we-talk)

## When we meet

### Community call

*Cancelled* *Updated 3 May 2026* · Thursday 7 May · 08:00–09:00 · Pacific Time ·
15:00 UTC · A holiday.

[Get the link in #kiln – Community call](#where-we-talk)

Next after that

- Thu 14 May 08:00
- Thu 21 May 08:00
- Thu 28 May 08:00

Every Thursday, 08:00 Pacific Time, 1 hour

> **Info: No link yet**
>
> Link posted in [#kiln](#where-we-talk) one day before

- **Agenda:** By mail.

## People

- Ada – [ada on GitHub](https://github.com/ada) · Chair

## Questions and answers

### What does it cost?

Nothing.

Kiln · Updated 3 May 2026
`)
  })

  it('is in the language and the words of the site, and leads to it from elsewhere', () => {
    const community: Community = {
      ...kiln,
      channels: [{ id: 'chat', kind: 'other', name: { en: 'Chat', de: 'Plausch' }, href: '/chat' }],
      sections: [{ kind: 'channels', heading: { en: 'Talk', de: 'Reden' } }],
    }
    const messages = catalogueWith({ page: { site: 'Webseite' }, channels: { kinds: { other: 'Kanal' } } })
    const markdown = toMarkdown(community, { now, locale: 'de', messages, baseUrl: 'https://kiln.example.org/' })
    expect(markdown).toContain('[Webseite](https://kiln.example.org/)')
    expect(markdown).toContain('## Reden\n\n- **Plausch** – Kanal\n\n  [Open Plausch](https://kiln.example.org/chat)')
  })

  it('shows the sections asked for, the contents, and the feed that the site publishes', () => {
    const options = { feedHref: 'https://kiln.example.org/calls.ics', showContents: true }
    const markdown = toMarkdown(kiln, { now, sections: [{ kind: 'meetings' }], ...options })
    expect(markdown).toContain('1. [When we meet](#when-we-meet)')
    expect(markdown).toContain(
      'Subscribe to the calendar:\n[Apple Calendar and other apps](webcal://kiln.example.org/calls.ics) ·',
    )
    expect(markdown).not.toContain('Where we talk')
  })

  it('leaves out characters that no document can have, and keeps all others', () => {
    const tagline = 'Warm\u0000 \u001Bup\uD800 & <dry> "off" 🔥'
    const [, line] = toMarkdown({ ...kiln, tagline }, { now }).split('\n\n')
    expect(line).toBe('Warm up & \\<dry> "off" 🔥')
  })

  it('says of an entry that cannot be shown so in its place, and the others stand', () => {
    const people = [
      { id: 'a', name: 'A', term: { from: 'in May' } },
      { id: 'b', name: 'B' },
    ]
    const markdown = toMarkdown({ ...kiln, people }, { now, sections: [{ kind: 'people' }] })
    expect(markdown).toMatch(/^- \*\*A\*\* This entry could not be\s+read\./m)
    expect(markdown).toMatch(/^- B$/m)
    expect(takeDeveloperMessages()).toEqual([expect.stringContaining('people[0].term.from must be a date')])
  })
})

const pages = [oci, ocm, kataContainers, modelpack, openci, technicalCommittee, everything, kiln]

describe.each(pages.map((community) => [community.name, community] as const))('%s', (_name, community) => {
  const markdown = toMarkdown(community, { now })
  const tree = read(markdown)
  const page = showPage(community)
  for (const menu of page.querySelectorAll(':not([data-slot=published-calendars]) > [popover]')) menu.remove()

  it('has every link of the page, but those that add a date to a calendar', () => {
    const links = nodesOf(tree, 'link').map(({ url }) => url)
    expect([...new Set(links.filter((url) => !url.startsWith('#')))].toSorted()).toEqual(
      linksOf(page)
        .map((href) => href.replaceAll(' ', '%20'))
        .toSorted(),
    )
  })

  it('has every heading of the page, and each question is one', () => {
    const headings = nodesOf(tree, 'heading').map((heading) => inOneLine(textOf(heading)).replace(/^\d+\. /, ''))
    const ofPage = outlineOf(page).map((line) => line.slice(2))
    const rows = [...page.querySelectorAll('.mh\\:short-item .mh\\:entry-name')]
    const questions = [...page.querySelectorAll('summary:not(.mh\\:short-head)'), ...rows].map((named) =>
      inOneLine(named.textContent),
    )
    expect(headings.toSorted()).toEqual([...ofPage, ...questions].toSorted())
  })

  it('leads only to headings that are there', () => {
    const anchors = new Set<string>()
    for (const heading of nodesOf(tree, 'heading')) {
      const slug = textOf(heading)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-')
      let anchor = slug
      for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
      anchors.add(anchor)
    }
    const links = nodesOf(tree, 'link').flatMap(({ url }) => (url.startsWith('#') ? [url.slice(1)] : []))
    const own = JSON.stringify(community)
    expect(links.filter((anchor) => !anchors.has(anchor) && !own.includes(`"#${anchor}"`))).toEqual([])
  })

  it('says the same at whatever column it is wrapped', () => {
    const words = (width: number): string => inOneLine(textOf(read(toMarkdown(community, { now, width }))))
    expect(words(20)).toBe(words(Infinity))
    expect(nodesOf(read(toMarkdown(community, { now, width: 20 })), 'listItem')).toHaveLength(
      nodesOf(tree, 'listItem').length,
    )
  })

  it('has no line beyond 80 columns but for what has no space in it', () => {
    const long = markdown.split('\n').filter((line) => line.length > 80 && !/^#|\]\(|^ *\|/.test(line))
    expect(
      long.filter((line) =>
        /\S \S/.test(
          line
            .trim()
            .replace(/^[-*>] /, '')
            .slice(0, 60),
        ),
      ),
    ).toEqual([])
  })

  it('is the same text each time', () => {
    expect(toMarkdown(community, { now })).toBe(markdown)
  })
})

describe('groups in a table', () => {
  const docs = {
    id: 'docs',
    kind: 'sig' as const,
    name: 'Docs',
    description: 'Writes | reads.',
    group: 'a',
    members: [{ id: 'ada', name: 'Ada', lead: true }],
    channels: ['docs-chat'],
  }
  const community: Community = {
    ...kiln,
    channels: [{ id: 'docs-chat', kind: 'zulip', name: '#docs', href: 'https://chat.example.org/docs' }],
    bodies: [docs],
    bodyGroups: [{ id: 'a', name: 'First' }],
    sections: [{ kind: 'bodies', layout: 'table' }],
  }
  const markdownOf = (changes: Partial<Community>): string =>
    toMarkdown({ ...community, ...changes }, { now: Date.UTC(2026, 4, 3, 12) })

  it('are a table of Markdown below their heading, a line for each, where a line says all', () => {
    expect(markdownOf({})).toContain(
      [
        '### First',
        '',
        '1 group',
        '',
        '| Group | Leads | Channels |',
        '| - | - | - |',
        '| **Docs**; Writes \\| reads. | Ada | [#docs](https://chat.example.org/docs) Zulip |',
      ].join('\n'),
    )
  })

  it('are chapters where rows unfold, with each thing said once', () => {
    const markdown = markdownOf({
      bodies: [
        {
          ...docs,
          charter: { label: 'Charter', href: 'https://example.org/charter' },
          members: [{ id: 'ada', name: 'Ada', lead: true, affiliations: ['Kiln Ltd'] }],
          meetings: ['docs-call'],
        },
      ],
      meetings: [
        {
          id: 'docs-call',
          name: 'Docs call',
          schedule: { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=1TU', time: '16:00', timeZone: 'UTC' },
          join: { href: 'https://meet.example.org/docs' },
        },
      ],
    })
    expect(markdown.slice(markdown.indexOf('### First'))).toBe(
      [
        '### First',
        '1 group',
        '#### Docs',
        'Writes | reads. [Charter](https://example.org/charter)',
        '*Special interest group*',
        '- **Leads:**\n  - Ada – Lead · Kiln Ltd',
        '##### Docs call',
        'Tue 5 May 16:00 UTC',
        'After that',
        '- Tue 2 Jun 16:00\n- Tue 7 Jul 16:00',
        'First Tuesday of every month, 16:00 UTC',
        '[Join Docs call](https://meet.example.org/docs)',
        '**Channels:** [#docs](https://chat.example.org/docs) Zulip',
        'Kiln · Updated 3 May 2026\n',
      ].join('\n\n'),
    )
  })

  it.each<[string, Partial<Meeting>, string]>([
    ['nothing of a meeting is folded', { access: 'members' }, 'As needed\n\n*Members only*'],
    ['it pauses', { status: 'paused' }, '*Paused* · As needed'],
    [
      'it has a way in',
      { join: { href: 'https://meet.example.org/docs' } },
      '*No fixed date* · As needed\n\n[Join Docs call](https://meet.example.org/docs)',
    ],
  ])('say what is known in place of dates where %s', (_what, changes, said) => {
    const call: Meeting = { id: 'docs-call', name: 'Docs call', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }
    const markdown = markdownOf({
      bodies: [
        {
          ...docs,
          kind: 'sig',
          members: [{ id: 'ada', name: 'Ada', lead: true, affiliations: ['Kiln Ltd'] }],
          meetings: ['docs-call'],
        },
      ],
      meetings: [{ ...call, ...changes }],
    })
    expect(markdown).toContain(`##### Docs call\n\n${said}\n`)
  })

  it('are reached from the contents', () => {
    const meetings = [{ id: 'call', name: 'Call', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }]
    const bodies = Array.from({ length: 13 }, (_, index) => ({ ...docs, id: `g${index}`, meetings: ['call'] }))
    const markdown = toMarkdown(
      { ...community, bodies, meetings: meetings as Community['meetings'] },
      { now: Date.UTC(2026, 4, 3, 12), showContents: true },
    )
    expect(markdown).toContain('[First](#first)')
  })

  it('say a label once that is also the name of a link', () => {
    const markdown = markdownOf({
      bodies: [{ ...docs, charter: { label: 'Charter', href: 'https://example.org/charter' } }],
      sections: [{ kind: 'bodies', layout: 'cards' }],
    })
    expect(markdown).toContain('\n* [Charter](https://example.org/charter)\n')
  })
})

describe('texts and addresses that mean harm', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '![picture](https://evil.example/a.png)',
    '<https://evil.example/>',
    'https://evil.example/ www.evil.example me@evil.example',
    '<!-- hidden -->',
    '# Heading',
    '- item',
    '1. one',
    '> quote',
    '> [!WARNING]',
    '```js\nalert(1)\n```',
    '    code',
    '---',
    '===',
    '| a | b |\n| - | - |\n| c | d |',
    '[^1]: a footnote',
    '[label]: javascript:alert(1)',
    '~~struck~~ **strong** _emphasis_ `code`',
    '&lt;script&gt; &amp; &#x3c;',
    '\\<b\\> \\',
    'a $x$ and $$y$$',
    '[ ] to do',
  ])('are words alone: %j', (harm) => {
    const tame = withTexts(kiln, () => 'tame') as Community
    const hostile = withTexts(kiln, () => harm) as Community
    const [expected, tree] = [read(toMarkdown(tame, { now })), read(toMarkdown(hostile, { now }))]
    expect(nodesOf(tree, 'html')).toEqual([])
    expect(nodesOf(tree, 'image')).toEqual([])
    expect(nodesOf(tree, 'footnoteReference')).toEqual([])
    for (const type of ['heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak', 'definition'] as const) {
      expect(nodesOf(tree, type)).toHaveLength(nodesOf(expected, type).length)
    }
    const urls = (root: Root): string[] =>
      nodesOf(root, 'link').map(({ url }) => url.replace(/(#|github\.com\/).*/, '$1'))
    expect(urls(tree)).toEqual(urls(expected))
    expect(textOf(tree)).toContain(inOneLine(harm).slice(0, 12))
  })

  it.each(['javascript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'lead nowhere: %j',
    (href) => {
      const community: Community = {
        ...kiln,
        links: [{ label: 'Bad', href }],
        blog: href,
        people: [{ id: 'a', name: 'A', href }],
      }
      const tree = read(toMarkdown(community, { now }))
      expect(nodesOf(tree, 'link').filter(({ url }) => !/^(https:|#)/.test(url))).toEqual([])
      expect(inOneLine(textOf(tree))).toContain('Bad')
      expect(takeDeveloperMessages()).not.toEqual([])
    },
  )

  it('cannot end an address that it leads to', () => {
    const href = 'https://kiln.example.org/a b)c(d<e>"f"[g]'
    const tree = read(toMarkdown({ ...kiln, links: [{ label: 'Odd ](https://evil.example)', href }] }, { now }))
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toContain('https://kiln.example.org/a%20b)c(d<e>"f"[g]')
    expect(nodesOf(tree, 'link').filter(({ url }) => url.includes('evil'))).toEqual([])
  })
})
