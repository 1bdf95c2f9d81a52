import { describe, expect, it } from 'vitest'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { pathOf, segmentsOfPointer, valueAt } from '../../src/data/path.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { shapeOf } from '../../src/data/shape.ts'
import type { Community } from '../../src/model/community.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'

const kiln = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'

/** Parses a community of which the rest is given as YAML. */
const parse = (rest: string) => parseCommunity(readCommunityText(kiln + rest).value)

const lines = (...parts: string[]) => parts.join('\n')

const meeting = (...parts: string[]) =>
  lines('meetings:', '  - id: call', '    name: Call', ...parts.map((part) => `    ${part}`))

const weekly = (...fields: string[]) =>
  meeting(
    'schedule:',
    ...['kind: recurring', 'rule: FREQ=WEEKLY;BYDAY=TH', 'time: "16:00"', 'timeZone: Europe/Berlin', ...fields].map(
      (field) => `  ${field}`,
    ),
  )

const channel = (...parts: string[]) =>
  lines('channels:', '  - id: chat', '    kind: zulip', '    name: Chat', ...parts.map((part) => `    ${part}`))

describe('parseCommunity', () => {
  it('gives the community, and no problems, of good data', () => {
    expect(parse(weekly('durationMinutes: 60'))).toMatchObject({
      community: {
        version: 1,
        id: 'kiln',
        name: 'Kiln',
        url: 'https://kiln.example.org',
        meetings: [
          {
            id: 'call',
            name: 'Call',
            schedule: {
              kind: 'recurring',
              rule: 'FREQ=WEEKLY;BYDAY=TH',
              time: '16:00',
              timeZone: 'Europe/Berlin',
              durationMinutes: 60,
            },
          },
        ],
      },
      problems: [],
    })
  })

  it('passes over $schema, fields that begin with x-, and fields that hold nothing', () => {
    const { community, problems } = parse(
      '$schema: ../schema.json\nx-anchors: [1, { a: b }]\ntagline:\nchannels: null\n',
    )
    expect(problems).toEqual([])
    expect(Object.keys(community ?? {})).toEqual(['version', 'id', 'name', 'url'])
  })

  it('compiles Markdown in texts, and in nothing else', () => {
    const { community } = parse(
      lines(
        'title: "*Kiln*"',
        'description: "One.\\n\\n- *Two*"',
        channel('description: "Ask [here](/ask)"', 'topics: ["`a`"]'),
      ),
    )
    expect(community).toMatchObject({
      title: '*Kiln*',
      description: [
        { kind: 'paragraph', text: 'One.' },
        { kind: 'list', items: [{ text: [{ kind: 'emphasis', text: 'Two' }] }] },
      ],
      channels: [{ description: ['Ask ', { kind: 'link', text: 'here', href: '/ask' }], topics: ['`a`'] }],
    })
  })

  it('compiles each language of a text', () => {
    const { community } = parse(channel('description: { en: "*Ask*", de: "`Frag`" }'))
    expect(community?.channels?.[0]?.description).toEqual({
      en: [{ kind: 'emphasis', text: 'Ask' }],
      de: [{ kind: 'code', text: 'Frag' }],
    })
  })

  it('changes nothing of what it is given', () => {
    const input = { ...oci, description: 'A *text*' }
    parseCommunity(Object.freeze(input))
    expect(input.description).toBe('A *text*')
  })

  it('gives the same again, given what it gave', () => {
    const { community } = parse(
      lines('description: "A \\\\*star\\\\*\\n\\n1\\\\. One"', channel('description: "\\\\*"')),
    )
    expect(parseCommunity(community).community).toEqual(community)
  })
})

describe('bad documents', () => {
  it.each([
    // The whole.
    ['another version', 'version: 2', 'version', 'version', 'Read 2, this release reads version 1.'],
    ['a version in words', 'version: one', 'version', 'version', 'Read "one", this release reads version 1.'],
    ['an id with spaces', 'id: The Kiln', 'id', 'id', 'Must be lower case with hyphens; received "The Kiln".'],
    ['no address', 'url:', 'url', 'missing-field', 'url is missing.'],
    [
      'an address that runs',
      'url: javascript:alert(1)',
      'url',
      'address',
      '"javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    ['a name that is a number', 'name: 42', 'name', 'type', 'Must be a text; received 42.'],
    ['a name that is a list', 'name: [Kiln]', 'name', 'type', 'Must be a text; received a list.'],
    ['a name that is an object', 'name: { en: Kiln }', 'name', 'type', 'Must be a text; received an object.'],
    [
      'an unknown field',
      'sponsors: [a]',
      'sponsors',
      'unknown-field',
      'Community has no field "sponsors", so it is not read.',
    ],
    [
      'a language for which there is none',
      'title: { english: Kiln }',
      'title',
      'language',
      '"english" is no language.',
    ],
    ['a text in no language', 'title: {}', 'title', 'language', 'It has a text in no language.'],
    [
      'a level of a foundation that there is not',
      'maturity: grown',
      'maturity',
      'value',
      'Must be one of sandbox, incubating, graduated, emeritus, archived; received "grown".',
    ],
    ['a list that is an object', 'channels: { id: chat }', 'channels', 'type', 'Must be a list; received an object.'],
    [
      'an entry that is a text',
      'channels: [chat]',
      'channels[0]',
      'type',
      'Must be an object with fields; received "chat".',
    ],
    [
      'an entry that is empty',
      lines('channels:', '  -'),
      'channels[0]',
      'type',
      'Must be an object with fields; received null.',
    ],
    // Entries.
    [
      'an id twice',
      'steps: [{ id: a, name: A }, { id: a, name: B }]',
      'steps[1].id',
      'duplicate-id',
      '"a" is the id of steps[0] too; anchors and relations could mean either.',
    ],
    [
      'an id twice in a tree',
      'topics: [{ id: a, name: A, topics: [{ id: a, name: B }] }]',
      'topics[0].topics[0].id',
      'duplicate-id',
      '"a" is the id of topics[0] too; anchors and relations could mean either.',
    ],
    [
      'an id that is a number',
      'steps: [{ id: 7, name: A }]',
      'steps[0].id',
      'type',
      'Must be a text in lower case with hyphens, "weekly-call"; received 7.',
    ],
    [
      'a kind that is nearly right',
      channel('kind: slak').replace('    kind: zulip\n', ''),
      'channels[0].kind',
      'value',
      'Must be one of slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube, other; received "slak".',
    ],
    [
      'a field with a typo',
      channel('purpos: Ask'),
      'channels[0].purpos',
      'unknown-field',
      'Channel has no field "purpos", so it is not read.',
    ],
    [
      'yes for true',
      channel('invite: { href: https://a.example, temporary: yes }'),
      'channels[0].invite.temporary',
      'type',
      'Must be true or false; received "yes".',
    ],
    [
      'an invitation that is a number',
      channel('invite: 3'),
      'channels[0].invite',
      'type',
      'Must be an object with fields; received 3.',
    ],
    [
      'a successor that is not there',
      channel('successor: forum'),
      'channels[0].successor',
      'unknown-reference',
      'None of the channels has the id "forum".',
    ],
    [
      'a bridge to nowhere',
      channel('bridgedTo: [irc]'),
      'channels[0].bridgedTo[0]',
      'unknown-reference',
      'None of the channels has the id "irc".',
    ],
    [
      'a date of the month before',
      channel('verifiedOn: 2026-02-30'),
      'channels[0].verifiedOn',
      'date',
      'Must be YYYY-MM-DD; received "2026-02-30".',
    ],
    [
      'a date in words',
      channel('verifiedOn: May 2026'),
      'channels[0].verifiedOn',
      'date',
      'Must be YYYY-MM-DD; received "May 2026".',
    ],
    [
      'a date the American way',
      channel('expires: 05/03/2026'),
      'channels[0].expires',
      'date',
      'Must be YYYY-MM-DD; received "05/03/2026".',
    ],
    [
      'a year for a date',
      channel('updatedOn: 2026'),
      'channels[0].updatedOn',
      'type',
      'Must be a date as a text, "2026-05-03"; received 2026.',
    ],
    [
      'a revision below 0',
      channel('revision: -1'),
      'channels[0].revision',
      'value',
      'Must be at least 0; received -1.',
    ],
    // Meetings.
    [
      'a meeting without a schedule',
      meeting('access: public'),
      'meetings[0].schedule',
      'missing-field',
      'schedule is missing.',
    ],
    [
      'a schedule that is a number',
      meeting('schedule: 3'),
      'meetings[0].schedule',
      'type',
      'Must be an object with fields, or a list; received 3.',
    ],
    [
      'a schedule without a kind',
      meeting('schedule: { time: "16:00" }'),
      'meetings[0].schedule.kind',
      'missing-field',
      'kind is missing.',
    ],
    [
      'a schedule of an unknown kind',
      meeting('schedule: { kind: weekly }'),
      'meetings[0].schedule.kind',
      'value',
      'Must be one of recurring, single, approximate, unscheduled, ended; received "weekly".',
    ],
    [
      'one of several schedules',
      meeting('schedule: [{ kind: ended }, { kind: single, time: "16:00", timeZone: UTC }]'),
      'meetings[0].schedule[1].date',
      'missing-field',
      'date is missing.',
    ],
    [
      'a field of another kind',
      meeting('schedule: { kind: ended, rule: FREQ=DAILY }'),
      'meetings[0].schedule.rule',
      'unknown-field',
      'EndedSchedule has no field "rule", so it is not read.',
    ],
    [
      'a rule that is none',
      weekly('rule: every Thursday').replace('      rule: FREQ=WEEKLY;BYDAY=TH\n', ''),
      'meetings[0].schedule.rule',
      'rrule',
      'FREQ must be one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY; received undefined.',
    ],
    [
      'a rule by the hour',
      weekly('rule: FREQ=HOURLY').replace('      rule: FREQ=WEEKLY;BYDAY=TH\n', ''),
      'meetings[0].schedule.rule',
      'rrule',
      'Must be DAILY or coarser, without BYHOUR, BYMINUTE and BYSECOND; received "FREQ=HOURLY".',
    ],
    [
      'a day that there is not',
      weekly('rule: FREQ=WEEKLY;BYDAY=XX').replace('      rule: FREQ=WEEKLY;BYDAY=TH\n', ''),
      'meetings[0].schedule.rule',
      'rrule',
      'BYDAY must be one of MO, TU, WE, TH, FR, SA, SU; received "XX".',
    ],
    [
      'a time of one digit',
      weekly('time: 9:00').replace('      time: "16:00"\n', ''),
      'meetings[0].schedule.time',
      'time',
      'Must be HH:mm; received "9:00".',
    ],
    [
      'a time after midnight',
      weekly('time: "24:00"').replace('      time: "16:00"\n', ''),
      'meetings[0].schedule.time',
      'time',
      'Must be HH:mm; received "24:00".',
    ],
    [
      'a time of 12 hours',
      weekly('time: 4 PM').replace('      time: "16:00"\n', ''),
      'meetings[0].schedule.time',
      'time',
      'Must be HH:mm; received "4 PM".',
    ],
    [
      'a zone that is none',
      weekly('timeZone: Berlin time').replace('      timeZone: Europe/Berlin\n', ''),
      'meetings[0].schedule.timeZone',
      'time-zone',
      'Must be an IANA time zone such as Europe/Berlin; received "Berlin time".',
    ],
    [
      'a zone that is an offset in words',
      weekly('timeZone: UTC plus 2').replace('      timeZone: Europe/Berlin\n', ''),
      'meetings[0].schedule.timeZone',
      'time-zone',
      'Must be an IANA time zone such as Europe/Berlin; received "UTC plus 2".',
    ],
    [
      'a duration in words',
      weekly('durationMinutes: an hour'),
      'meetings[0].schedule.durationMinutes',
      'type',
      'Must be a number; received "an hour".',
    ],
    [
      'a duration of nothing',
      weekly('durationMinutes: 0'),
      'meetings[0].schedule.durationMinutes',
      'value',
      'Must be more than 0; received 0.',
    ],
    [
      'an exception without a kind',
      weekly('exceptions: [{ date: 2026-05-07 }]'),
      'meetings[0].schedule.exceptions[0].kind',
      'missing-field',
      'kind is missing.',
    ],
    [
      'an exception that moves to nowhere',
      weekly('exceptions: [{ kind: moved, date: 2026-05-07 }]'),
      'meetings[0].schedule.exceptions[0].to',
      'missing-field',
      'to is missing.',
    ],
    [
      'an exception to a date that is none',
      weekly('exceptions: [{ kind: moved, date: 2026-05-07, to: { date: 2026-05-32 } }]'),
      'meetings[0].schedule.exceptions[0].to.date',
      'date',
      'Must be YYYY-MM-DD; received "2026-05-32".',
    ],
    [
      'a way to join that says nothing',
      weekly().replace('    schedule:', '    join: { label: Zoom }\n    schedule:'),
      'meetings[0].join',
      'missing-field',
      'It says nothing by which it could be told: one of href, via, withheld is missing.',
    ],
    [
      'a way to join by a channel that is not there',
      weekly().replace('    schedule:', '    join: { via: slack }\n    schedule:'),
      'meetings[0].join.via',
      'unknown-reference',
      'None of the channels has the id "slack".',
    ],
    [
      'a meeting that took its place and is not there',
      weekly().replace('    schedule:', '    supersededBy: other\n    schedule:'),
      'meetings[0].supersededBy',
      'unknown-reference',
      'None of the meetings has the id "other".',
    ],
    // People, bodies, sections.
    [
      'a contact that is nobody',
      'contacts: [{ id: a, for: [Press] }]',
      'contacts[0]',
      'missing-field',
      'It says nothing by which it could be told: one of person, vacant, via is missing.',
    ],
    ['a person without a name', 'people: [{ id: a, nme: Ann }]', 'people[0].name', 'missing-field', 'name is missing.'],
    [
      'a seat that is not vacant',
      'people: [{ id: a, vacant: false }]',
      'people[0].vacant',
      'value',
      'Must be true; received false.',
    ],
    [
      'a handle that is a number',
      'people: [{ id: a, name: Ann, handle: 3 }]',
      'people[0].handle',
      'type',
      'Must be an object with fields; received 3.',
    ],
    [
      'a body above that is not there',
      'bodies: [{ id: a, name: A, kind: sig, parent: b }]',
      'bodies[0].parent',
      'unknown-reference',
      'None of the bodies has the id "b".',
    ],
    [
      'a member that is a number',
      'bodies: [{ id: a, name: A, kind: sig, members: [3] }]',
      'bodies[0].members[0]',
      'type',
      'Must be an object with fields; received 3.',
    ],
    [
      'a repository of no group',
      'repositoryGroups: [{ id: specs }]\nrepositories: [{ id: a, name: a, href: https://a.example, group: tools }]',
      'repositories[0].group',
      'unknown-reference',
      'None of the repositoryGroups has the id "tools".',
    ],
    [
      'a section of an unknown kind',
      'sections: [{ kind: chanels }]',
      'sections[0].kind',
      'value',
      'Must be one of channels, meetings, recordings, events, repositories, resources, contributionPaths, steps, bodies, people, contacts, principles, policies, topics, focusAreas, recognitions, faqs, prose; received "chanels".',
    ],
    [
      'a section of what is not there',
      'sections: [{ kind: meetings, only: [call] }]',
      'sections[0].only[0]',
      'unknown-reference',
      'None of the meetings has the id "call".',
    ],
    [
      'two sections with one anchor',
      'sections: [{ kind: meetings }, { kind: meetings }]',
      'sections[1]',
      'duplicate-id',
      'Another section without an id is of the kind "meetings", so both have the anchor meetings.',
    ],
    [
      'a section of text without a text',
      'sections: [{ kind: prose, id: a, heading: A }]',
      'sections[0].body',
      'missing-field',
      'body is missing.',
    ],
    // Texts.
    [
      'a piece of an unknown kind',
      channel('description: [a, { kind: bold, text: b }]'),
      'channels[0].description[1].kind',
      'value',
      'Must be one of link, code, emphasis; received "bold".',
    ],
    [
      'a link within a text that runs',
      channel('description: [{ kind: link, text: a, href: "javascript:alert(1)" }]'),
      'channels[0].description[0].href',
      'address',
      '"javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a link in Markdown that runs',
      channel('description: "[a](javascript:alert)"'),
      'channels[0].description',
      'address',
      '"javascript:alert" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a block of an unknown kind',
      'description: [{ kind: chart }]',
      'description[0].kind',
      'value',
      'Must be one of paragraph, list, table, callout; received "chart".',
    ],
    [
      'a list without its points',
      'description: [{ kind: list }]',
      'description[0].items',
      'missing-field',
      'items is missing.',
    ],
    [
      'a text that is a number',
      'description: 42',
      'description',
      'type',
      'Must be a text, or a list, or an object with fields; received 42.',
    ],
    [
      'an address that no browser opens',
      channel('href: "https://[kiln"'),
      'channels[0].href',
      'address',
      '"https://[kiln" is no address that a browser can open.',
    ],
    ['an empty address', channel('href: ""'), 'channels[0].href', 'address', '"" does not become a link: it is empty.'],
    [
      'an address with a line break',
      channel('href: "java\\nscript:alert(1)"'),
      'channels[0].href',
      'address',
      '"java\\nscript:alert(1)" does not become a link: it has a control character in it.',
    ],
    [
      'data for an address',
      'seo: { image: "data:image/svg+xml,<svg onload=alert(1)>" }',
      'seo.image',
      'address',
      '"data:image/svg+xml,<svg onload=alert(1)>" does not become a link: the scheme "data" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
  ])('%s: one clear problem at its place', (_what, rest, path, rule, message) => {
    const top = /^(version|id|name|url):/.exec(rest)?.[1]
    const base = top === undefined ? kiln : kiln.replace(new RegExp(`^${top}:.*\\n`, 'm'), '')
    const { community, problems } = parseCommunity(readCommunityText(base + rest).value)
    const found = problems.filter((problem) => problem.path === path)
    expect(found).toEqual([
      {
        severity: rule === 'unknown-field' ? 'warning' : 'error',
        path,
        rule,
        message,
        fix: expect.stringMatching(/\S/),
      },
    ])
    // What else is said is about the same mistake: a field that was meant for the one that is missing.
    expect(problems.filter((problem) => problem.path !== path && problem.rule !== 'unknown-field')).toEqual([])
    expect(community === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  })

  it.each([
    ['descripton', channel('descripton: Ask'), 'Write description, if that is meant.'],
    ['time-zone', meeting('schedule: { kind: approximate, time-zone: UTC }'), 'Write timeZone, if that is meant.'],
    ['Name', 'Name: Kiln', 'Write name, if that is meant.'],
    ['slack', channel('slack: yes'), expect.stringMatching(/^Remove it\. The fields are: id, verifiedOn, /)],
  ])('names the field that %s is near to', (_field, rest, fix) => {
    expect(parse(rest).problems.map((problem) => problem.fix)).toEqual([fix])
  })

  it.each([
    ['CEST', 'Write Europe/Berlin, if that is meant.'],
    ['US Pacific', 'Write America/Los_Angeles, if that is meant.'],
    ['Nowhere/Special', 'Write one such as Europe/Berlin or UTC.'],
  ])('names the zone that %s is near to', (zone, fix) => {
    const { problems } = parse(weekly(`timeZone: ${zone}`).replace('      timeZone: Europe/Berlin\n', ''))
    expect(problems.map((problem) => problem.fix)).toEqual([fix])
  })

  it('leaves an unknown field out, and reads the rest', () => {
    const { community } = parse(channel('purpos: Ask'))
    expect(community?.channels).toEqual([{ id: 'chat', kind: 'zulip', name: 'Chat' }])
  })

  it('looks at every entry, however many are broken', () => {
    const { community, problems } = parse(
      lines(
        'channels: [1, { id: B }, { id: good, kind: irc, name: Good }, { id: d, kind: nope, name: D, href: "data:x" }]',
        'meetings: nothing',
        'people: [{}]',
      ),
    )
    expect(community).toBeUndefined()
    expect(problems.map(({ path, rule }) => `${path} ${rule}`).toSorted()).toEqual([
      'channels[0] type',
      'channels[1].id id',
      'channels[1].kind missing-field',
      'channels[1].name missing-field',
      'channels[3].href address',
      'channels[3].kind value',
      'meetings type',
      'people[0].name missing-field',
    ])
  })
})

describe('input that is no plain data', () => {
  const cyclic: Record<string, unknown> = { version: 1 }
  cyclic.channels = [cyclic]
  let deep: unknown = 'end'
  for (let level = 0; level < 100_000; level++) deep = { topics: [deep] }
  let shared: unknown[] = ['lol']
  for (let level = 0; level < 30; level++) shared = [shared, shared]
  const throwing = Object.defineProperty({}, 'name', { enumerable: true, get: () => expect.unreachable() })
  const base = { version: 1, id: 'kiln', name: 'Kiln', url: 'https://kiln.example.org' }

  it.each([
    ['nothing', undefined, '', 'type'],
    ['null', null, '', 'type'],
    ['a text', 'version: 1', '', 'type'],
    ['a list', [base], '', 'type'],
    ['a function', () => base, '', 'type'],
    ['a date', { ...base, verifiedOn: new Date(0) }, 'verifiedOn', 'type'],
    ['a map', { ...base, title: new Map([['en', 'Kiln']]) }, 'title', 'type'],
    ['a symbol', { ...base, title: Symbol('Kiln') }, 'title', 'type'],
    ['a number without end', { ...base, revision: Infinity }, 'revision', 'type'],
    ['no number', { ...base, revision: NaN }, 'revision', 'type'],
    ['a large number', { ...base, revision: 10n }, 'revision', 'type'],
    ['what holds itself', cyclic, 'channels[0]', 'loop'],
    ['what goes too deep', { ...base, topics: [deep] }, `topics[0]${'.topics[0]'.repeat(29)}.topics`, 'too-deep'],
    ['what multiplies', { ...base, 'x-bomb': shared }, expect.stringMatching(/^x-bomb\[/), 'too-large'],
    ['a getter that throws', throwing, '', 'unreadable'],
    ['a proxy that throws', new Proxy({}, { ownKeys: () => expect.unreachable() }), '', 'unreadable'],
    ['__proto__', JSON.parse('{"__proto__": {"polluted": true}}'), '__proto__', 'unsafe-key'],
    ['constructor', { ...base, constructor: { prototype: { polluted: true } } }, 'constructor', 'unsafe-key'],
    ['prototype within', { ...base, seo: { prototype: {} } }, 'seo.prototype', 'unsafe-key'],
    ['a hole in a list', { ...base, blog: undefined, channels: [,] }, 'channels[0]', 'type'], // oxlint-disable-line no-sparse-arrays
  ])('%s is reported, and throws nothing', (_what, input, path, rule) => {
    const { community, problems } = parseCommunity(input)
    expect(community).toBeUndefined()
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', path, rule }))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

const pages: Record<string, Community> = { oci, ocm, openci, modelpack, kataContainers }

/** A copy with another value at a pointer. */
function changed(community: Community, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(community)
  const segments = segmentsOfPointer(pointer)
  const parent = valueAt(copy, segments.slice(0, -1)) as Record<string, unknown>
  parent[segments.at(-1)!] = value
  return copy
}

describe.each(Object.entries(pages))('scripts in every place of the page of %s', (_name, community) => {
  const { places } = shapeOf(community)
  const pointersOf = (...names: string[]) =>
    places.filter(({ name, value }) => names.includes(name) && typeof value === 'string').map(({ pointer }) => pointer)

  it('are refused as an address', () => {
    const pointers = pointersOf('address')
    expect(pointers.length).toBeGreaterThan(3)
    for (const pointer of pointers) {
      const { community: parsed, problems } = parseCommunity(changed(community, pointer, 'javascript:alert(1)'))
      expect(parsed).toBeUndefined()
      expect(problems).toEqual([expect.objectContaining({ path: pathOf(segmentsOfPointer(pointer)), rule: 'address' })])
    }
  })

  it('are reported in a text, and stay words', () => {
    const script = '<script>alert(1)</script>'
    const pointers = pointersOf('words', 'text', 'prose')
    expect(pointers.length).toBeGreaterThan(20)
    for (const pointer of pointers) {
      const { community: parsed, problems } = parseCommunity(changed(community, pointer, script))
      expect(new Set(problems.map(({ path, rule }) => `${path} ${rule}`))).toEqual(
        new Set([`${pathOf(segmentsOfPointer(pointer))} raw-html`]),
      )
      expect(valueAt(parsed, segmentsOfPointer(pointer))).toBe(script)
    }
  })
})
