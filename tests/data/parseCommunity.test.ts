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
    ['another version', 'version: 2', 'version', 'version', 'version must be 1; received 2.'],
    ['a version in words', 'version: one', 'version', 'version', 'version must be 1; received "one".'],
    ['an id with spaces', 'id: The Kiln', 'id', 'id', 'id must be lower case with hyphens; received "The Kiln".'],
    ['no address', 'url:', 'url', 'missing-field', 'url is missing; a community needs it.'],
    [
      'an address that runs',
      'url: javascript:alert(1)',
      'url',
      'address',
      'An address must be one that can be linked; received "javascript:alert(1)": the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    ['a name that is a number', 'name: 42', 'name', 'type', 'name must be a text; received 42.'],
    ['a name that is a list', 'name: [Kiln]', 'name', 'type', 'name must be a text; received a list.'],
    [
      'a name that is an object',
      'name: { en: Kiln }',
      'name',
      'type',
      'name must be a text; received an object with `en`.',
    ],
    ['an unknown field', 'patrons: [a]', 'patrons', 'unknown-field', 'Community has no field "patrons".'],
    [
      'a language for which there is none',
      'title: { english: Kiln }',
      'title',
      'language',
      'A text must be a text alone, or have language tags as keys; received the key "english".',
    ],
    ['a text in no language', 'title: {}', 'title', 'language', 'A text must have words; received an empty object.'],
    [
      'a level of a foundation that there is not',
      'maturity: grown',
      'maturity',
      'value',
      'maturity must be sandbox, incubating, graduated, emeritus or archived; received "grown".',
    ],
    [
      'a list that is an object',
      'channels: { id: chat }',
      'channels',
      'type',
      'channels must be a list of `{ kind: slack, name: "#general", href: "https://example.slack.com" }`; received an object with `id`.',
    ],
    [
      'an entry that is a text',
      'channels: [chat]',
      'channels[0]',
      'type',
      'An entry of channels must be an object such as `{ kind: slack, name: "#general", href: "https://example.slack.com" }`; received "chat".',
    ],
    [
      'an entry that is empty',
      lines('channels:', '  -'),
      'channels[0]',
      'type',
      'An entry of channels must be an object such as `{ kind: slack, name: "#general", href: "https://example.slack.com" }`; received null.',
    ],
    // Entries.
    [
      'an id twice',
      'steps: [{ id: a, name: A }, { id: a, name: B }]',
      'steps[1].id',
      'duplicate-id',
      'id must be unique in its list; received "a", which steps[0] has too.',
    ],
    [
      'an id twice in a tree',
      'topics: [{ id: a, name: A, topics: [{ id: a, name: B }] }]',
      'topics[0].topics[0].id',
      'duplicate-id',
      'id must be unique in its list; received "a", which topics[0] has too.',
    ],
    [
      'an id that is a number',
      'steps: [{ id: 7, name: A }]',
      'steps[0].id',
      'type',
      'id must be a text in lower case with hyphens, "weekly-call"; received 7.',
    ],
    [
      'a kind that is nearly right',
      channel('kind: slak').replace('    kind: zulip\n', ''),
      'channels[0].kind',
      'value',
      'kind must be slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube or other; received "slak".',
    ],
    [
      'a field with a typo',
      channel('purpos: Ask'),
      'channels[0].purpos',
      'unknown-field',
      'Channel has no field "purpos".',
    ],
    [
      'yes for true',
      channel('invite: { href: https://a.example, temporary: yes }'),
      'channels[0].invite.temporary',
      'type',
      'temporary must be true or false; received "yes".',
    ],
    [
      'an invitation that is a number',
      channel('invite: 3'),
      'channels[0].invite',
      'type',
      'invite must be an object such as `{ href: "https://example.org/invite" }`; received 3.',
    ],
    [
      'a successor that is not there',
      channel('successor: forum'),
      'channels[0].successor',
      'unknown-reference',
      'No channel has the id "forum".',
    ],
    [
      'a bridge to nowhere',
      channel('bridgedTo: [irc]'),
      'channels[0].bridgedTo[0]',
      'unknown-reference',
      'No channel has the id "irc".',
    ],
    [
      'a date of the month before',
      channel('verifiedOn: 2026-02-30'),
      'channels[0].verifiedOn',
      'date',
      'A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "2026-02-30".',
    ],
    [
      'a date in words',
      channel('verifiedOn: May 2026'),
      'channels[0].verifiedOn',
      'date',
      'A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "May 2026".',
    ],
    [
      'a date the American way',
      channel('expires: 05/03/2026'),
      'channels[0].expires',
      'date',
      'A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "05/03/2026".',
    ],
    [
      'a year for a date',
      channel('updatedOn: 2026'),
      'channels[0].updatedOn',
      'type',
      'updatedOn must be a date as a text, "2026-05-03"; received 2026.',
    ],
    [
      'a revision below 0',
      channel('revision: -1'),
      'channels[0].revision',
      'value',
      'revision must be at least 0; received -1.',
    ],
    // Meetings.
    [
      'a meeting without a schedule',
      meeting('access: public'),
      'meetings[0].schedule',
      'missing-field',
      'schedule is missing; a meeting needs it.',
    ],
    [
      'a schedule that is a number',
      meeting('schedule: 3'),
      'meetings[0].schedule',
      'type',
      'schedule must be `{ kind: recurring, rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00", timeZone: Europe/Berlin }` or `{ kind: unscheduled, reason: ad-hoc }`, or a list of those; received 3.',
    ],
    [
      'a schedule without a kind',
      meeting('schedule: { time: "16:00" }'),
      'meetings[0].schedule',
      'value',
      'schedule must say when it is held; received an object with `time`.',
    ],
    [
      'a schedule of an unknown kind',
      meeting('schedule: { kind: weekly }'),
      'meetings[0].schedule.kind',
      'value',
      'kind must be recurring, single, approximate, unscheduled or ended; received "weekly".',
    ],
    [
      'one of several schedules',
      meeting('schedule: [{ kind: ended }, { kind: single, time: "16:00", timeZone: UTC }]'),
      'meetings[0].schedule[1].date',
      'missing-field',
      'date is missing; a single schedule needs it.',
    ],
    [
      'a field of another kind',
      meeting('schedule: { kind: ended, rule: FREQ=DAILY }'),
      'meetings[0].schedule.rule',
      'unknown-field',
      'EndedSchedule has no field "rule".',
    ],
    [
      'a rule that is none',
      weekly('rule: every Thursday').replace('      rule: FREQ=WEEKLY;BYDAY=TH\n', ''),
      'meetings[0].schedule.rule',
      'rrule',
      'rule must be an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TH; received "every Thursday".',
    ],
    [
      'a rule by the hour',
      weekly('rule: FREQ=HOURLY').replace('      rule: FREQ=WEEKLY;BYDAY=TH\n', ''),
      'meetings[0].schedule.rule',
      'rrule',
      'rule "FREQ=HOURLY" is not an RRULE that gives dates: rule must be DAILY or coarser, without BYHOUR, BYMINUTE and BYSECOND; received "FREQ=HOURLY".',
    ],
    [
      'a day that there is not',
      weekly('rule: FREQ=WEEKLY;BYDAY=XX').replace('      rule: FREQ=WEEKLY;BYDAY=TH\n', ''),
      'meetings[0].schedule.rule',
      'rrule',
      'rule "FREQ=WEEKLY;BYDAY=XX" is not an RRULE that gives dates: BYDAY must be one of MO, TU, WE, TH, FR, SA, SU; received "XX".',
    ],
    [
      'a time of one digit',
      weekly('time: 9:00').replace('      time: "16:00"\n', ''),
      'meetings[0].schedule.time',
      'time',
      'A time must be HH:mm with 24 hours; received "9:00".',
    ],
    [
      'a time after midnight',
      weekly('time: "24:00"').replace('      time: "16:00"\n', ''),
      'meetings[0].schedule.time',
      'time',
      'A time must be HH:mm with 24 hours; received "24:00".',
    ],
    [
      'a time of 12 hours',
      weekly('time: 4 PM').replace('      time: "16:00"\n', ''),
      'meetings[0].schedule.time',
      'time',
      'A time must be HH:mm with 24 hours; received "4 PM".',
    ],
    [
      'a zone that is none',
      weekly('timeZone: Berlin time').replace('      timeZone: Europe/Berlin\n', ''),
      'meetings[0].schedule.timeZone',
      'time-zone',
      'A time zone must be an IANA name such as Europe/Berlin; received "Berlin time".',
    ],
    [
      'a zone that is an offset in words',
      weekly('timeZone: UTC plus 2').replace('      timeZone: Europe/Berlin\n', ''),
      'meetings[0].schedule.timeZone',
      'time-zone',
      'A time zone must be an IANA name such as Europe/Berlin; received "UTC plus 2".',
    ],
    [
      'a duration in words',
      weekly('durationMinutes: an hour'),
      'meetings[0].schedule.durationMinutes',
      'type',
      'durationMinutes must be a whole number; received "an hour".',
    ],
    [
      'a duration of nothing',
      weekly('durationMinutes: 0'),
      'meetings[0].schedule.durationMinutes',
      'value',
      'durationMinutes must be at least 1; received 0.',
    ],
    [
      'an exception without a kind',
      weekly('exceptions: [{ date: 2026-05-07 }]'),
      'meetings[0].schedule.exceptions[0].kind',
      'missing-field',
      'kind is missing; it must be cancelled, moved or added.',
    ],
    [
      'an exception that moves to nowhere',
      weekly('exceptions: [{ kind: moved, date: 2026-05-07 }]'),
      'meetings[0].schedule.exceptions[0].to',
      'missing-field',
      'to is missing; a moved occurrence needs it.',
    ],
    [
      'an exception to a date that is none',
      weekly('exceptions: [{ kind: moved, date: 2026-05-07, to: { date: 2026-05-32 } }]'),
      'meetings[0].schedule.exceptions[0].to.date',
      'date',
      'A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "2026-05-32".',
    ],
    [
      'a way to join that says nothing',
      weekly().replace('    schedule:', '    join: { label: Zoom }\n    schedule:'),
      'meetings[0].join',
      'missing-field',
      'join must have `href`, `via` or `withheld`; received an object with `label`.',
    ],
    [
      'a way to join by a channel that is not there',
      weekly().replace('    schedule:', '    join: { via: slack }\n    schedule:'),
      'meetings[0].join.via',
      'unknown-reference',
      'No channel has the id "slack".',
    ],
    [
      'a meeting that took its place and is not there',
      weekly().replace('    schedule:', '    supersededBy: other\n    schedule:'),
      'meetings[0].supersededBy',
      'unknown-reference',
      'No meeting has the id "other".',
    ],
    // People, bodies, sections.
    [
      'a contact that is nobody',
      'contacts: [{ id: a, for: [Press] }]',
      'contacts[0]',
      'missing-field',
      'An entry of contacts must have `person`, `vacant` or `via`; received an object with `id` and `for`.',
    ],
    [
      'a person without a name',
      'people: [{ id: a, role: Chair }]',
      'people[0].name',
      'missing-field',
      'name is missing; a person needs it.',
    ],
    [
      'a seat that is not vacant',
      'people: [{ id: a, vacant: false }]',
      'people[0].vacant',
      'value',
      'vacant must be true; received false.',
    ],
    [
      'a handle that is a number',
      'people: [{ id: a, name: Ann, handle: 3 }]',
      'people[0].handle',
      'type',
      'handle must be an object such as `{ name: annlee, service: github }`; received 3.',
    ],
    [
      'a body above that is not there',
      'bodies: [{ id: a, name: A, kind: sig, parent: b }]',
      'bodies[0].parent',
      'unknown-reference',
      'No group has the id "b".',
    ],
    [
      'a section about a group that is not there',
      'bodies: [{ id: a, name: A, kind: sig }]\nsections: [{ kind: group, only: [b] }]',
      'sections[0].only[0]',
      'unknown-reference',
      'No group has the id "b".',
    ],
    [
      'two sections about one group',
      'bodies: [{ id: a, name: A, kind: sig }]\nsections: [{ kind: group, only: [a] }, { kind: group, only: [a] }]',
      'sections[1]',
      'duplicate-id',
      'A second section of kind "group" must have an id; received none, so both have the anchor group-a.',
    ],
    [
      'a member that is a number',
      'bodies: [{ id: a, name: A, kind: sig, members: [3] }]',
      'bodies[0].members[0]',
      'type',
      'An entry of members must be `{ name: Ann Lee }` or `{ vacant: true }`; received 3.',
    ],
    [
      'a repository of no group',
      'repositoryGroups: [{ id: specs }]\nrepositories: [{ id: a, name: a, href: https://a.example, group: tools }]',
      'repositories[0].group',
      'unknown-reference',
      'No entry of repositoryGroups has the id "tools".',
    ],
    [
      'a section of an unknown kind',
      'sections: [{ kind: chanels }]',
      'sections[0].kind',
      'value',
      'kind must be channels, meetings, recordings, events, repositories, resources, contributionPaths, steps, people, contacts, principles, policies, topics, focusAreas, roles, roadmap, releases, sponsors, recognitions, faqs, bodies, adopters, group or prose; received "chanels".',
    ],
    [
      'a section of what is not there',
      'sections: [{ kind: meetings, only: [call] }]',
      'sections[0].only[0]',
      'unknown-reference',
      'No meeting has the id "call".',
    ],
    [
      'two sections with one anchor',
      'sections: [{ kind: meetings }, { kind: meetings }]',
      'sections[1]',
      'duplicate-id',
      'A second section of kind "meetings" must have an id; received none, so both have the anchor meetings.',
    ],
    [
      'a section of text without a text',
      'sections: [{ kind: prose, id: a, heading: A }]',
      'sections[0].body',
      'missing-field',
      'body is missing; a prose section needs it.',
    ],
    // Texts.
    [
      'a piece of an unknown kind',
      channel('description: [a, { kind: bold, text: b }]'),
      'channels[0].description[1].kind',
      'value',
      'kind must be link, code or emphasis; received "bold".',
    ],
    [
      'a link within a text that runs',
      channel('description: [{ kind: link, text: a, href: "javascript:alert(1)" }]'),
      'channels[0].description[0].href',
      'address',
      'An address must be one that can be linked; received "javascript:alert(1)": the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a link in Markdown that runs',
      channel('description: "[a](javascript:alert)"'),
      'channels[0].description',
      'address',
      'An address must be one that can be linked; received "javascript:alert": the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'a block of an unknown kind',
      'description: [{ kind: heading }]',
      'description[0].kind',
      'value',
      'kind must be paragraph, list, table or callout; received "heading".',
    ],
    [
      'a list without its points',
      'description: [{ kind: list }]',
      'description[0].items',
      'missing-field',
      'items is missing; a list needs it.',
    ],
    ['a text that is a number', 'description: 42', 'description', 'type', 'description must be a text; received 42.'],
    [
      'an address that no browser opens',
      channel('href: "https://[kiln"'),
      'channels[0].href',
      'address',
      'An address must be one that a browser can open; received "https://[kiln".',
    ],
    [
      'an empty address',
      channel('href: ""'),
      'channels[0].href',
      'address',
      'An address must be one that can be linked; received "": it is empty.',
    ],
    [
      'an address with a line break',
      channel('href: "java\\nscript:alert(1)"'),
      'channels[0].href',
      'address',
      'An address must be one that can be linked; received "java\\nscript:alert(1)": it has a control character in it.',
    ],
    [
      'data for an address',
      'seo: { image: "data:image/svg+xml,<svg onload=alert(1)>" }',
      'seo.image',
      'address',
      'An address must be one that can be linked; received "data:image/svg+xml,<svg onload=alert(1)>": the scheme "data" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
  ])('%s: one clear problem at its place', (_what, rest, path, rule, message) => {
    const top = /^(version|id|name|url):/.exec(rest)?.[1]
    const base = top === undefined ? kiln : kiln.replace(new RegExp(`^${top}:.*\\n`, 'm'), '')
    const { community, problems } = parseCommunity(readCommunityText(base + rest).value)
    const found = problems.filter((problem) => problem.path === path)
    expect(found).toEqual([
      {
        severity: 'error',
        ...(found[0]?.edit && { edit: found[0].edit }),
        path,
        rule,
        message,
        fix: expect.stringMatching(/\S/),
      },
    ])
    expect(problems).toEqual(found)
    expect(community).toBeUndefined()
  })

  it.each([
    ['descripton', channel('descripton: Ask'), 'Write `description` instead of `descripton`.'],
    [
      'time-zone',
      meeting('schedule: { kind: approximate, time-zone: UTC }'),
      'Write `timeZone` instead of `time-zone`.',
    ],
    ['Tagline', 'Tagline: Warm', 'Write `tagline` instead of `Tagline`.'],
    [
      'slack',
      channel('slack: yes'),
      'There is no field for it. To keep it, put it into `description`. The fields of Channel: node_modules/moothall/docs/data.md#channel',
    ],
  ])('names the field that %s is near to', (_field, rest, fix) => {
    expect(parse(rest).problems.map((problem) => problem.fix)).toEqual([fix])
  })

  it.each([
    ['CEST', 'Write `Europe/Berlin`, if that is meant.'],
    ['US Pacific', 'Write `America/Los_Angeles`, if that is meant.'],
    ['Nowhere/Special', 'Write one such as `Europe/Berlin` or `UTC`.'],
  ])('names the zone that %s is near to', (zone, fix) => {
    const { problems } = parse(weekly(`timeZone: ${zone}`).replace('      timeZone: Europe/Berlin\n', ''))
    expect(problems.map((problem) => problem.fix)).toEqual([fix])
  })

  it('leaves an unknown field out where it is lenient, with a warning, and reads the rest', () => {
    const { value } = readCommunityText(kiln + channel('emoji: fire'))
    expect(parseCommunity(value).community).toBeUndefined()
    const { community, problems } = parseCommunity(value, { lenient: true })
    expect(problems).toEqual([expect.objectContaining({ severity: 'warning', path: 'channels[0].emoji' })])
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
