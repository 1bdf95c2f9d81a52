import { fromAdopters } from '../../src/adapters/fromAdopters.ts'
import { fromApache } from '../../src/adapters/fromApache.ts'
import { fromCodeowners } from '../../src/adapters/fromCodeowners.ts'
import { fromDotProject } from '../../src/adapters/fromDotProject.ts'
import { fromICalendar } from '../../src/adapters/fromICalendar.ts'
import { fromKubernetesSigs } from '../../src/adapters/fromKubernetesSigs.ts'
import { fromLandscape } from '../../src/adapters/fromLandscape.ts'
import { fromMaintainersCsv } from '../../src/adapters/fromMaintainersCsv.ts'
import { fromMaintainersMd } from '../../src/adapters/fromMaintainersMd.ts'
import { fromOwners } from '../../src/adapters/fromOwners.ts'
import { fromRustCalendar } from '../../src/adapters/fromRustCalendar.ts'
import { fromYaml2ical } from '../../src/adapters/fromYaml2ical.ts'
import { fromYaml2ics } from '../../src/adapters/fromYaml2ics.ts'
import { toICalendar } from '../../src/calendar/index.ts'
import { decodeText } from '../../src/cli/decodeText.ts'
import { fixText } from '../../src/cli/fixText.ts'
import { problemFormats } from '../../src/cli/problemFormats.ts'
import { openCommunity, problemsOf } from '../../src/cli/problems.ts'
import { formatCommunityText } from '../../src/data/formatCommunityText.ts'
import { readProse, readText } from '../../src/data/markdown.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import type * as Export from '../../src/export/index.ts'
import type { Community } from '../../src/model/community.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Case } from './growth.ts'

export const now = Date.UTC(2026, 4, 3, 12)

const many = <Value>(size: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: size }, (_, index) => make(index))

const kiln = (rest: object): object => ({
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org',
  ...rest,
})

const days = ['MO', 'TU', 'WE', 'TH', 'FR']
const meeting = (index: number, rest: object = {}): object => ({
  id: `meeting-${index}`,
  name: `Meeting ${index}`,
  schedule: { kind: 'recurring', rule: `FREQ=WEEKLY;BYDAY=${days[index % 5]}`, time: '16:00', timeZone: 'UTC' },
  ...rest,
})
const channel = (index: number, rest: object = {}): object => ({
  id: `channel-${index}`,
  kind: 'zulip',
  name: `Channel ${index}`,
  href: `https://chat.kiln.example.org/${index}`,
  ...rest,
})
const person = (index: number): object => ({
  id: `person-${index}`,
  name: `Person ${index}`,
  role: 'Maintainer',
  href: `https://kiln.example.org/people/${index}`,
})

/** Documents, good, broken and hostile, by what there is a number of. */
export const documents: Readonly<Record<string, (size: number) => object>> = {
  people: (size) => kiln({ people: many(size, person) }),
  'meetings and channels': (size) =>
    kiln({
      meetings: many(size, (index) => meeting(index, { join: { via: `channel-${index}` } })),
      channels: many(size, (index) => channel(index)),
    }),
  'references to nothing': (size) =>
    kiln({
      meetings: many(size, (index) => meeting(index, { join: { via: `chanel-x-${index}` } })),
      channels: many(size, (index) => channel(index)),
    }),
  'references to entries without an id': (size) =>
    kiln({
      meetings: many(size, (index) => meeting(index, { join: { via: `channel-${index}` } })),
      channels: many(size, (index) => channel(index, { id: undefined })),
    }),
  'broken entries': (size) =>
    kiln({ people: many(size, (index) => ({ naem: `Person ${index}`, rolle: 3, href: 'x y:' })) }),
  'entries with one name': (size) =>
    kiln({ channels: many(size, () => ({ kind: 'zulip', name: 'Chat', href: '/chat' })) }),
  'entries with one id': (size) => kiln({ channels: many(size, () => channel(1)) }),
  'unknown fields': (size) => kiln(Object.fromEntries(many(size, (index) => [`field-${index}`, index]))),
  'unknown fields of entries': (size) =>
    kiln({ people: many(size, (index) => ({ ...person(index), [`purpose${index}`]: 'x' })) }),
  'unknown zones': (size) =>
    kiln({
      meetings: many(size, (index) =>
        meeting(index, {
          schedule: { kind: 'recurring', rule: 'FREQ=DAILY', time: '16:00', timeZone: `Zone ${index}` },
        }),
      ),
    }),
  'schedules in words': (size) =>
    kiln({
      meetings: many(size, (index) => ({
        name: `Meeting ${index}`,
        schedule: 'every Thursday 16:00 Europe/Berlin for 1h',
      })),
    }),
  'schedules in words that cannot be read': (size) =>
    kiln({
      meetings: many(size, (index) => ({ name: `Meeting ${index}`, schedule: `whenever ${index} of us are there` })),
    }),
  'groups with members and meetings': (size) =>
    kiln({
      groups: many(size / 4, (index) => ({
        name: `Group ${index}`,
        members: ['Ada Example @ada', `Bo ${index} (Example Ltd.)`],
        meetings: [{ name: `Call ${index}`, schedule: 'every Thursday 16:00 UTC', join: 'https://meet.example.org/x' }],
        channels: [`https://chat.kiln.example.org/${index}`],
      })),
    }),
  'members that are known': (size) =>
    kiln({
      people: many(size / 2, person),
      bodies: [{ name: 'All', kind: 'committee', members: many(size / 2, (index) => `person-${index}`) }],
    }),
  'groups below groups': (size) =>
    kiln({
      bodies: many(size, (index) => ({
        id: `body-${index}`,
        name: `Body ${index}`,
        kind: 'committee',
        ...(index > 0 && { parent: `body-${index - 1}` }),
      })),
    }),
  'meetings with one name': (size) => kiln({ meetings: many(size, (index) => meeting(index, { name: 'Call' })) }),
  'channels with one address': (size) =>
    kiln({ channels: many(size, (index) => channel(index, { href: 'https://chat.example' })) }),
  'hosts that are nearly known': (size) =>
    kiln({ links: many(size, (index) => ({ label: `Link ${index}`, href: `https://githob${index}.com/` })) }),
  'exceptions of a rule': (size) =>
    kiln({
      meetings: [
        meeting(0, {
          schedule: {
            kind: 'recurring',
            rule: 'FREQ=DAILY',
            time: '16:00',
            timeZone: 'UTC',
            exceptions: many(size, (index) => ({
              kind: 'cancelled',
              date: new Date(now + index * 86_400_000).toISOString().slice(0, 10),
            })),
          },
        }),
      ],
    }),
  'links within the page': (size) =>
    kiln({
      channels: many(size / 2, (index) => channel(index)),
      links: many(size / 2, (index) => ({ label: `L ${index}`, href: `#chanel-${index}` })),
    }),
  sections: (size) =>
    kiln({
      sections: many(size, (index) => ({
        kind: 'prose',
        id: `s-${index}`,
        heading: `Section ${index}`,
        body: 'Words.',
      })),
    }),
  'texts of Markdown': (size) =>
    kiln({
      channels: many(size, (index) =>
        channel(index, { description: `We *talk* of [${index}](https://a.example/${index}).` }),
      ),
    }),
  'texts with one mark after the other': (size) =>
    kiln({ channels: many(size / 10, (index) => channel(index, { description: '_a*'.repeat(400) })) }),
  'a text of words': (size) => kiln({ description: 'We talk of kilns. '.repeat(size) }),
  'a text of lines': (size) => kiln({ description: 'We talk of kilns.\n'.repeat(size) }),
  'a list in a text': (size) => kiln({ description: '- We talk of kilns.\n'.repeat(size) }),
  'a text of mail addresses': (size) => kiln({ description: 'ada@example.org '.repeat(size) }),
  'a name of letters': (size) => kiln({ name: 'a'.repeat(size * 8), tagline: 'a.'.repeat(size * 4) }),
  'a zone of numbers': (size) =>
    kiln({
      meetings: [
        meeting(0, {
          schedule: { kind: 'recurring', rule: 'FREQ=DAILY', time: '16:00', timeZone: '10:'.repeat(size * 4) },
        }),
      ],
    }),
  'a schedule of words': (size) => kiln({ meetings: [{ name: 'A', schedule: 'every Thursday and '.repeat(size) }] }),
  'a person of words': (size) => kiln({ people: ['Ada (x) @'.repeat(size)] }),
  'an address of words': (size) => kiln({ channels: [channel(0, { href: 'https://a@a.'.repeat(size) })] }),
}

/** What hostile texts of Markdown are made of. */
const seeds = [
  '_a*',
  '<?',
  '<!--',
  '<![CDATA[',
  '*_',
  '*a',
  'a*',
  '[',
  '![',
  '[a](',
  '[a]',
  '\\',
  '`a``',
  '&#',
  '&amp;',
  '> ',
  '>',
  '1. ',
  '- ',
  '- a\n',
  '  - a\n',
  '| a ',
  '|-',
  'a@',
  'a@a.',
  '<a ',
  '<a>',
  '\t',
  '\n',
  '#',
  '~~a',
  '[^a]',
  '[a]: b\n',
]

/** Hostile texts of Markdown. */
export const hostileTexts: Readonly<Record<string, Case>> = Object.fromEntries(
  seeds.flatMap((seed): [string, Case][] => {
    const name = JSON.stringify(seed)
    return [
      [`a sentence of ${name}`, (size) => () => readText(`a${seed.repeat(size)} z`)],
      [`a text of ${name}`, (size) => () => readProse(seed.repeat(size))],
    ]
  }),
)

const file = (path: string, text: string) => [{ path, text }]
const fileOf = (text: string) => ({ readFile: () => text }) as unknown as Parameters<typeof openCommunity>[1]
const yamlOf = (size: number, entry: (index: number) => string): string =>
  `version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\nchannels:\n${many(size, entry).join('')}`

const event = (index: number): string =>
  `BEGIN:VEVENT\r\nUID:${index}\r\nDTSTART:20260507T160000Z\r\nDTEND:20260507T170000Z\r\nSUMMARY:Call ${index}\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n`

/** Reads and reviews a file, and writes what is wrong with it. */
const checked = (format: keyof typeof problemFormats, text: string) => (): string => {
  const host = fileOf(text)
  const opened = openCommunity('kiln.yaml', host)
  const sources = new Map([['kiln.yaml', text]])
  return problemFormats[format](problemsOf(opened, now), { files: ['kiln.yaml'], sources, version: '1' })
}

/** The readers of files and of texts. */
export const readers: Readonly<Record<string, Case>> = {
  'bytes of UTF-8': (size) => {
    const bytes = Buffer.from('Zürich '.repeat(size * 100))
    return () => decodeText(bytes)
  },
  'bytes of Latin-1': (size) => {
    const bytes = Buffer.from(`${'Zurich\n'.repeat(size * 10)}Z\u00fcrich`, 'latin1')
    return () => {
      try {
        decodeText(bytes)
      } catch {
        // That is what it is to find out.
      }
    }
  },
  YAML: (size) => () => readCommunityText(yamlOf(size, (index) => `  - { id: c-${index}, kind: zulip, name: C }\n`)),
  'YAML with a fault in each line': (size) => () => readCommunityText(yamlOf(size, () => '  - a: b: c\n  "\n')),
  'YAML with aliases': (size) => () => readCommunityText(`a: &a 1\nb:\n${'  - *a\n'.repeat(size)}`),
  'YAML with one key again': (size) => () => readCommunityText('a: 1\n'.repeat(size)),
  JSON: (size) => () => readCommunityText(JSON.stringify(documents['people']!(size)), { fileName: 'a.json' }),
  'check of good entries': (size) =>
    checked(
      'pretty',
      yamlOf(size, (index) => `  - { id: c-${index}, kind: zulip, name: C ${index}, href: /c }\n`),
    ),
  'check of broken entries': (size) =>
    checked(
      'pretty',
      yamlOf(size, (index) => `  - { id: c-${index}, kind: zulip, naem: C ${index}, href: /c }\n`),
    ),
  'check of broken entries, SARIF': (size) =>
    checked(
      'sarif',
      yamlOf(size, () => '  - { kind: zulip, name: 3 }\n'),
    ),
  'check of broken entries on one line': (size) => {
    const text = JSON.stringify(kiln({ channels: many(size, (index) => ({ kind: 'zulip', naem: `C ${index}` })) }))
    return checked('pretty', text)
  },
  'check of references to nothing': (size) =>
    checked('pretty', JSON.stringify(documents['references to nothing']!(size), undefined, 1)),
  'check of entries with one name': (size) =>
    checked('json', JSON.stringify(documents['entries with one name']!(size), undefined, 1)),
  fix: (size) => {
    const text = yamlOf(size, (index) => `  - { kind: zulip, naem: C ${index}, href: /c }\n`)
    const edits = many(size, (index) => ({ kind: 'rename' as const, path: `channels[${index}].naem`, to: 'name' }))
    return () => fixText(text, edits)
  },
  format: (size) => {
    const text = yamlOf(size, (index) => `  - name: C ${index}\n    kind: zulip\n    href: /c # ${index}\n`)
    return () => formatCommunityText(text, 'kiln.yaml')
  },
  icalendar: (size) => () =>
    fromICalendar(file('a.ics', `BEGIN:VCALENDAR\r\n${many(size, event).join('')}END:VCALENDAR\r\n`)),
  'icalendar with one UID': (size) => () =>
    fromICalendar(file('a.ics', `BEGIN:VCALENDAR\r\n${many(size, () => event(1)).join('')}END:VCALENDAR\r\n`)),
  'icalendar with dates of its own': (size) => () =>
    fromICalendar(
      file(
        'a.ics',
        `BEGIN:VCALENDAR\r\n${event(1)}${many(size, (index) => event(1).replace('RRULE:FREQ=WEEKLY', `RECURRENCE-ID:20260507T16${String(index % 60).padStart(2, '0')}00Z`)).join('')}END:VCALENDAR\r\n`,
      ),
    ),
  'icalendar with a long line': (size) => () =>
    fromICalendar(
      file(
        'a.ics',
        `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${'a\\, '.repeat(size)}\r\n${' a\r\n'.repeat(size)}END:VEVENT\r\nEND:VCALENDAR\r\n`,
      ),
    ),
  'icalendar with a description of addresses': (size) => () =>
    fromICalendar(
      file(
        'a.ics',
        `BEGIN:VCALENDAR\r\n${event(1).replace('SUMMARY', `DESCRIPTION:${'https://a.example/ (b) '.repeat(size)}\r\nSUMMARY`)}END:VCALENDAR\r\n`,
      ),
    ),
  'icalendar with nested components': (size) => () => fromICalendar(file('a.ics', 'BEGIN:VCALENDAR\r\n'.repeat(size))),
  'kubernetes-sigs': (size) => () =>
    fromKubernetesSigs(
      file(
        'sigs.yaml',
        `sigs:\n${many(size / 4, (index) => `- dir: sig-${index}\n  name: Sig ${index}\n  leadership: { chairs: [{ github: a${index}, name: A ${index} }] }\n  meetings: [{ description: Call, day: Thursday, time: '16:00', tz: UTC, frequency: weekly }]\n`).join('')}`,
      ),
      {},
    ),
  yaml2ical: (size) => () =>
    fromYaml2ical(
      file(
        'a.yaml',
        `project: A\nschedule:\n${many(size, () => '- { time: 1600, day: Thursday, irc: a, frequency: weekly }\n').join('')}chair: A\ndescription: x\n`,
      ),
      {},
    ),
  yaml2ics: (size) => () =>
    fromYaml2ics(
      file(
        'a.yaml',
        `name: A\nevents:\n${many(size / 4, (index) => `- { summary: Call ${index}, begin: 2026-05-07 16:00:00 +00:00, duration: { minutes: 60 }, repeat: { interval: { weeks: 1 }, until: 2027-01-01 } }\n`).join('')}`,
      ),
      {},
    ),
  'rust-calendar': (size) => () =>
    fromRustCalendar(
      file(
        'a.toml',
        `name = "A"\n${many(size / 4, (index) => `[[events]]\nuid = "${index}"\ntitle = "Call ${index}"\nstart = { date = "2026-05-07T16:00:00.00", timezone = "UTC" }\nend = { date = "2026-05-07T17:00:00.00", timezone = "UTC" }\nstatus = "confirmed"\n`).join('')}`,
      ),
      {},
    ),
  'dot-project': (size) => () =>
    fromDotProject(
      file(
        'project.yaml',
        `name: A\nslug: a\nmaintainers:\n${many(size, (index) => `- a${index}\n`).join('')}repositories:\n${many(size, (index) => `- https://github.com/a/${index}\n`).join('')}`,
      ),
      {},
    ),
  'maintainers-csv': (size) => () =>
    fromMaintainersCsv(
      file(
        'a.csv',
        `,Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS\n${many(size, (index) => `Graduated,Project ${index % 50},Name ${index},C,a${index},https://a.example\n`).join('')}`,
      ),
      {},
    ),
  'maintainers-md': (size) => () =>
    fromMaintainersMd(
      file(
        'a.md',
        many(size, (index) =>
          index % 10 === 0 ? `\n## Part ${index % 500}\n\n` : `- Ann Example (@a${index}), C\n`,
        ).join(''),
      ),
    ),
  adopters: (size) => () =>
    fromAdopters(
      file('a.md', many(size, (index) => `- [A${index}](https://a.example/${index}) - Use ${index}\n`).join('')),
    ),
  owners: (size) => () => fromOwners(file('OWNERS', `approvers:\n${many(size, (index) => `- a${index}\n`).join('')}`)),
  codeowners: (size) => () =>
    fromCodeowners(file('CODEOWNERS', many(size, (index) => `/a${index} @a${index % 50} @b/${index % 20}\n`).join(''))),
  landscape: (size) => () =>
    fromLandscape(
      file(
        'a.yml',
        `landscape:\n- subcategories:\n  - items:\n${many(size, (index) => `    - {name: A${index}, project: sandbox, homepage_url: https://a.example/${index}}\n`).join('')}`,
      ),
    ),
  apache: (size) => () =>
    fromApache(
      file(
        'a.json',
        JSON.stringify(many(size, (index) => ({ id: `a${index}`, name: 'A', roster: { ann: { name: 'Ann' } } }))),
      ),
    ),
}

// Components are in JSX, which Node reads once it is built.
const built = new URL('../../dist/export/index.js', import.meta.url)
const { toHtml, toJsonLd, toMarkdown } = (await import(built.href)) as typeof Export

const whole = (name: string) => (size: number) => documents[name]!(size) as Community

/** The writers of pages and of calendars. */
export const writers: Readonly<Record<string, Case>> = Object.fromEntries(
  ['people', 'meetings and channels', 'texts of Markdown', 'sections', 'groups below groups']
    .flatMap((name): [string, Case][] => [
      [`markdown of ${name}`, (size) => () => toMarkdown(whole(name)(size), { now })],
      [`html of ${name}`, (size) => () => toHtml(whole(name)(size), { now })],
      [`json-ld of ${name}`, (size) => () => toJsonLd(whole(name)(size), { now })],
    ])
    .concat([
      [
        'ics of meetings',
        (size) => () =>
          toICalendar(
            many(size, (index) => meeting(index) as Meeting & { id: string }),
            { name: 'Kiln', url: 'https://kiln.example.org', domain: 'kiln.example.org', stamp: now },
          ),
      ],
    ]),
)
