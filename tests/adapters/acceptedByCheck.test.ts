import fc from 'fast-check'
import { expect, it } from 'vitest'

import * as readers from '../../src/adapters/index.ts'
import { parseCommunity } from '../../src/data/parseCommunity.ts'

/** What people and programs leave in files, good and bad. */
const scraps = [
  '',
  '0',
  '-1',
  '1',
  '1.5',
  '60',
  '1e13',
  'weekly',
  'Tuesday',
  '9:00',
  '24:00',
  'PT',
  'UTC',
  'UTC+8',
  'MAYBE',
  '2026-05-07 16:00',
  '2026-05-07T16:00:00Z',
  '2026-05-07',
  '2026-02-30',
  '9999-12-31',
  '2150-01-01',
  '0000-01-01',
  'https://e.org',
  'https://e.org/a b',
  'https://[',
  'see https://[ now',
  'javascript:alert(1)',
  '//evil',
  'e.org/[x',
  'a@b.org',
  'dev@lists.e.org',
  '@ann',
  '../x',
  '`x` *y*',
  '<b>x</b>',
  'Ünï',
  '_'.repeat(300),
]

const fill = (template: string, values: readonly string[]): string => {
  let next = 0
  return template.replaceAll('?', () => JSON.stringify(values[next++ % values.length]))
}

type Read = (
  files: readonly readers.SourceFile[],
  options: { url: string; name: string; projects?: readonly string[] },
) => readers.Imported

const templates: [name: string, read: Read, template: string][] = [
  [
    'fromKubernetesSigs',
    readers.fromKubernetesSigs,
    'sigs: [{dir: ?, name: ?, mission_statement: ?, charter_link: ?, leadership: {chairs: [{github: ?, name: ?}]}, meetings: [{description: ?, day: ?, time: ?, tz: ?, frequency: ?, url: ?}], contact: {slack: ?, mailing_list: ?}, subprojects: [{name: ?, owners: [?]}]}]',
  ],
  [
    'fromYaml2ical',
    readers.fromYaml2ical,
    'project: ?\nschedule: [{time: ?, day: ?, irc: ?, frequency: ?, start_date: ?, duration: ?, skip_dates: [{skip_date: ?, reason: ?}]}]\nagenda_url: ?\nmeeting_id: ?',
  ],
  [
    'fromYaml2ics',
    readers.fromYaml2ics,
    'name: ?\ntimezone: ?\nevents: [{summary: ?, begin: ?, end: ?, duration: {minutes: ?}, url: ?, location: ?, description: ?, repeat: {interval: {weeks: ?}, until: ?, except_on: [?], also_on: [?]}}, {begin: 2026-05-07 16:00, end: ?, duration: {days: ?}, repeat: {interval: {weeks: 1}, until: ?}}]',
  ],
  [
    'fromRustCalendar',
    readers.fromRustCalendar,
    'name = ?\n[[events]]\ntitle = ?\nstart = ?\nend = ?\nlocation = ?\nlast_modified_on = ?\n[[events]]\ntitle = ?\nstart = "2026-05-07T16:00:00Z"\nend = ?\nrecurrence_rules = [{ frequency = "weekly", interval = ?, until = ? }]',
  ],
  [
    'fromDotProject',
    readers.fromDotProject,
    'slug: ?\nname: ?\nwebsite: ?\nrepositories: [?]\nsocial: {x: ?}\nmailing_lists: [?]\nslack_channels: [{name: ?, link: ?}]\nsecurity: {policy: {path: ?}, contact: {email: ?, advisory_url: ?}}\naudits: [{type: ?, date: ?, url: ?}]',
  ],
  [
    'fromMaintainersMd',
    readers.fromMaintainersMd,
    '# ?\n\n| Name | GitHub | Role | Affiliation | From | Status |\n|---|---|---|---|---|---|\n| ? | ? | ? | ? | ? | ? |\n| A | [?](?) | | ? | ? | ? |\n\n## ?\n\n- Ann Example (?) @ann\n- [?](?)\n- ?\n\n?:\n\n- Bob Example <?> ?',
  ],
  [
    'fromAdopters',
    readers.fromAdopters,
    '# ?\n\n| Name | Website | Status | Since | Use case |\n|---|---|---|---|---|\n| ? | ? | ? | ? | ? |\n| [?](?) | [?](?) | ![?](?) | | ? |\n\n## Production\n\n- [?](?) - ?\n- **?**: ?\n\n## Users\n\n- ?\n',
  ],
  [
    'fromOwners',
    readers.fromOwners,
    'approvers: [?, ?]\nreviewers: ?\nfilters: {?: {approvers: [?]}}\naliases:\n  a: [?]\n',
  ],
  ['fromCodeowners', readers.fromCodeowners, '* @ann ?\n? @bob\n[?] @lamp/team\n/a @ann ? ?\n/b'],
  [
    'fromSecurityInsights',
    readers.fromSecurityInsights,
    'header: {last-reviewed: ?, expiration-date: ?, project-url: ?, license: ?}\nproject: {name: ?, homepage: ?, funding: ?, administrators: [{name: ?, affiliation: ?, social: ?}], repositories: [{name: ?, url: ?, comment: ?}], vulnerability-reporting: {contact: {email: ?}, policy: ?}}\nproject-lifecycle: {core-maintainers: [?, ?]}\nsecurity-contacts: [{type: email, value: ?}, {type: url, value: ?}]\nrepository: {url: ?, status: ?}\ndocumentation: [?]',
  ],
  ['fromSecurityTxt', readers.fromSecurityTxt, 'Contact: ?\nContact: https://e.org\nExpires: ?\nPolicy: ?\n?: ?'],
  [
    'fromLandscape',
    readers.fromLandscape,
    'landscape: [{name: ?, subcategories: [{items: [{name: ?, description: ?, homepage_url: ?, repo_url: ?, project: ?, twitter: ?, additional_repos: [{repo_url: ?}], extra: {slack_url: ?, chat_channel: ?, blog_url: ?, audits: [{date: ?, type: ?, url: ?}]}}]}]}]',
  ],
  [
    'fromAllContributors',
    readers.fromAllContributors,
    '{"projectName": ?, "contributors": [{"login": ?, "name": ?, "profile": ?, "contributions": [?, ?]}]}',
  ],
  ['fromFunding', readers.fromFunding, 'github: [?, ?]\npatreon: ?\ntidelift: ?\ncustom: [?, ?]'],
  [
    'fromApache',
    readers.fromApache,
    '[{"id": ?, "name": ?, "homepage": ?, "charter": ?, "chair": ?, "shortdesc": ?, "roster": {"ann": {"name": ?, "date": ?}}}]',
  ],
  ['fromGovernanceMd', readers.fromGovernanceMd, '# ?\n\n## ?\n\n?\n\n### ?'],
]

/** Lines of calendars, in an order that no program would write. */
const lines =
  'BEGIN:VEVENT|END:VEVENT|BEGIN:VALARM|END:VALARM|BEGIN:VTIMEZONE|TZID:Own|END:VTIMEZONE|BEGIN:STANDARD|END:STANDARD|TZOFFSETFROM:+0100|TZOFFSETTO:xyz|UID:1|UID:2|SUMMARY:Call|SUMMARY:<b>odd</b>|DTSTART:20260105T160000Z|DTSTART:16010101T000000|DTSTART;TZID=Own:20260105T160000|DTSTART;VALUE=DATE:20260105|DTEND;VALUE=DATE:20200105|DTEND:20260105T170000Z|DURATION:PT1H|DURATION:-P1W|RRULE:FREQ=WEEKLY|RRULE:FREQ=WEEKLY;COUNT=0|RRULE:FREQ=YEARLY;BYEASTER=1|RRULE:FREQ=WEEKLY;UNTIL=20260230|RRULE:INTERVAL=2|EXDATE:20260112T160000Z|RDATE:20260113T160000Z|RDATE;VALUE=PERIOD:x/y|RECURRENCE-ID:20260112T160000Z|RECURRENCE-ID:abc|STATUS:CANCELLED|SEQUENCE:1.5|LAST-MODIFIED:20261399T000000Z|DTSTAMP:99990101T000000Z|URL:javascript:x|LOCATION:https://x y|CONFERENCE:https://[|NAME:|X-WR-TIMEZONE:Nowhere|DESCRIPTION:see https://[|;;;|:|DTSTART|DTSTART:|RRULE:|BEGIN:|END:|END:VCALENDAR'.split(
    '|',
  )

const errorsIn = ({ communities }: readers.Imported) =>
  communities.flatMap((community) =>
    parseCommunity(structuredClone(community)).problems.filter(({ severity }) => severity === 'error'),
  )

const options = { url: 'https://kiln.example.org', name: 'Kiln' }

it.each(templates)('whatever stands in a file, check takes what %s makes of it', (_name, read, template) => {
  const values = fc.array(fc.constantFrom(...scraps), { minLength: 30, maxLength: 30 })
  fc.assert(
    fc.property(values, (each) => {
      expect(errorsIn(read([{ path: 'file', text: fill(template, each) }], options))).toEqual([])
    }),
    { seed: 14, numRuns: 150 },
  )
})

it('whatever lines stand in a calendar, check takes what fromICalendar makes of it', () => {
  const some = fc.array(fc.constantFrom(...lines), { maxLength: 40 })
  fc.assert(
    fc.property(some, fc.boolean(), (each, isLater) => {
      const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...each, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
      const after = isLater ? Date.UTC(2026, 5, 1) : undefined
      expect(errorsIn(readers.fromICalendar([{ path: 'a.ics', text }], { ...options, after }))).toEqual([])
    }),
    { seed: 14, numRuns: 500 },
  )
})
