import { readFileSync } from 'node:fs'

import { describe, expect, it, vi } from 'vitest'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { problemMessages } from '../../src/data/problemMessages.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'
import { reviewCommunity } from '../../src/data/reviewCommunity.ts'
import { reviewMessages } from '../../src/data/reviewMessages.ts'
import { checksumOf } from '../../src/data/snapshot.ts'

/** A file of sources, and their snapshot. */
class Sourced {
  readonly text: string
  readonly snapshot: unknown

  constructor(text: string, snapshot: unknown) {
    this.text = text
    this.snapshot = snapshot
  }
}

/** What is read, and what is said about it: severity and rule, path, and both sentences. */
type Example = readonly [data: unknown, rule: string, path: string, sentences: string]

const kiln = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'
const call = (fields: string) => `meetings: [{ id: call, name: Call, ${fields} }]`
const slot = (fields: string) => `meetings: [{ name: Call, schedule: { ${fields} } }]`
const single = 'kind: single, date: 2026-06-04, time: "16:00", timeZone: UTC'
const weekly = (fields: string) =>
  slot(`kind: recurring, rule: FREQ=WEEKLY;BYDAY=TH, time: "16:00", timeZone: Europe/Berlin${fields}`)

const loop: Record<string, unknown> = {}
loop['self'] = loop

let deep: unknown = 'a'
for (let level = 0; level < 70; level++) deep = [deep]

const calendar = 'sources: [{ id: calendar, kind: icalendar, path: a.ics, into: meetings }]\n'
const source = { kind: 'icalendar', path: 'a.ics', into: 'meetings' }

/** The file with a calendar, and a snapshot of it that fits, but for some fields. */
function sourced(text: string, fields: object = {}, ofSnapshot: object = {}): Sourced {
  const entries = { meetings: [{ key: 'a@b', id: 'call', name: 'Call', schedule: { kind: 'ended' } }] }
  const sources = { calendar: { source, fetchedOn: '2026-05-01', files: [], entries, ...fields } }
  return new Sourced(kiln + calendar + text, { version: 1, checksum: checksumOf(sources), sources, ...ofSnapshot })
}

const ofFiles: Readonly<Record<keyof typeof problemMessages, Example>> = {
  noSnapshot: [
    kiln + calendar,
    'warning no-snapshot',
    'sources',
    'The file names sources, and has no snapshot of them, so what they hold is missing. Run `moothall sync` with this file, and commit the file that it writes beside it.',
  ],
  notFetched: [
    sourced('', {}, { sources: {}, checksum: checksumOf({}) }),
    'warning no-snapshot',
    'sources[0]',
    'The snapshot has nothing of the source "calendar". Run `moothall sync` with this file.',
  ],
  unreadableSnapshot: [
    sourced('', {}, { loop }),
    'error snapshot',
    'sources',
    'The snapshot of the sources must be JSON that `moothall sync` wrote: A value must have an end; received one that holds itself. Run `moothall sync` with this file, which writes the snapshot anew.',
  ],
  noSnapshotForm: [
    sourced('', {}, { sources: [] }),
    'error snapshot',
    'sources',
    'The snapshot of the sources must be JSON that `moothall sync` wrote: it has other fields, or none. Run `moothall sync` with this file, which writes the snapshot anew.',
  ],
  newerSnapshot: [
    sourced('', {}, { version: 2 }),
    'error snapshot',
    'sources',
    'The snapshot of the sources must be of version 1; received 2, which a newer Moothall wrote. Update Moothall, or run `moothall sync` with this one, which writes the snapshot anew.',
  ],
  editedSnapshot: [
    sourced('', {}, { checksum: '0' }),
    'warning edited-snapshot',
    'snapshot',
    'The snapshot was changed by hand or by a merge: its checksum is that of other entries. Run `moothall sync --force`, which writes it anew. To change an entry, name it by `from` in your own file.',
  ],
  changedSource: [
    sourced('', { source: { ...source, path: 'b.ics' } }),
    'warning old-snapshot',
    'sources[0]',
    'The source "calendar" was changed since the last sync, so its entries may be others. Run `moothall sync` with this file.',
  ],
  failedSource: [
    sourced('', { failed: { since: '2026-05-02', reason: 'its host does not exist.' } }),
    'warning failed-source',
    'sources[0]',
    'The source "calendar" cannot be fetched since 2026-05-02, so its entries are those of 2026-05-01: its host does not exist. Mend the source, or remove it, and run `moothall sync`.',
  ],
  unknownSource: [
    sourced('meetings: [{ from: calender#a@b, name: Call, schedule: to be decided }]'),
    'error unknown-source',
    'meetings[0].from',
    'No source has the id "calender". Write `calendar#…`, or add the source to `sources`.',
  ],
  goneEntry: [
    sourced('meetings: [{ from: calendar#weekly, agenda: /agenda }]'),
    'warning gone-entry',
    'meetings[0].from',
    'The source "calendar" has no entry "weekly" of this kind any more, so it is left out. Remove it here too, or write its fields yourself and remove `from`.',
  ],
  unknownKey: [
    new Sourced(`${kiln}${calendar.replace(' }', ', hide: [weekly] }')}`, sourced('').snapshot),
    'warning unknown-key',
    'sources[0].hide[0]',
    'The source "calendar" has no entry "weekly" that could be hidden. Remove the key.',
  ],
  unmappedField: [
    `${kiln}sources: [{ id: a, kind: adopters, path: ADOPTERS.md, into: adopters, map: { set: { levle: pilot } } }]`,
    'error unknown-field',
    'sources[0].map.set.levle',
    'Entries of adopters have no field "levle" that a map could change. Write `level`, if that is meant; else remove it.',
  ],
  noPlaceOfSource: [
    `${kiln}sources: [{ id: a, kind: icalendar, into: meetings }]`,
    'error missing-field',
    'sources[0]',
    'A source must have `href` or `path`, and not both; received an object with `id`, `kind` and `into`. Write `href: https://…` for a file of the web, or `path: …` for one beside this file.',
  ],
  noSourceAddress: [
    `${kiln}sources: [{ id: a, kind: icalendar, href: "https://me:secret@example.org/a.ics", into: meetings }]`,
    'error address',
    'sources[0].href',
    'The address of a source must begin with https: and hold no name and no password; received "https://me:secret@example.org/a.ics". Write the whole address, or `path: …` for a file beside this one. `moothall sync --token` sends a password.',
  ],
  noSourcePath: [
    `${kiln}sources: [{ id: a, kind: icalendar, path: [a.ics, /etc/passwd], into: meetings }]`,
    'error value',
    'sources[0].path[1]',
    'The path of a source must be seen from the community\'s file; received "/etc/passwd". Write it such as `../MAINTAINERS.csv`.',
  ],
  noCommunity: [
    '- a',
    'error type',
    '',
    'The file must be an object with fields; received a list. Write the fields `version: 1`, `id`, `name` and `url`.',
  ],
  missingField: [
    `${kiln}recordings: [{ id: a }]`,
    'error missing-field',
    'recordings[0].name',
    'name is missing; a recording needs it. Add `name`.',
  ],
  missingExample: [
    'version: 1\nname: Kiln',
    'error missing-field',
    'url',
    'url is missing; a community needs it. Add `url`, such as `url: https://example.org`.',
  ],
  missingValue: [
    `${kiln}channels: [{ name: Chat on Slack }]`,
    'error missing-field',
    'channels[0].kind',
    'kind is missing; it must be slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube or other. Add `kind: slack`, if that is meant.',
  ],
  missingLine: [
    `${kiln}sections: [{ kind: prose, heading: Our history, body: Long. }]`,
    'error missing-field',
    'sections[0].id',
    'id is missing; a prose section needs it. Add `id: our-history`.',
  ],
  keyedEntry: [
    `${kiln}principles: [{ Be respectful: Treat everyone well. }]`,
    'error type',
    'principles[0]',
    'An entry of principles must have its name in a field; received "Be respectful" as a field. Write `- name: Be respectful`, and below it `description: Treat everyone well.`.',
  ],
  suchField: [
    `${kiln}meetings: [{ name: Call, schedule: { kind: recurring, every: { min: 2, max: 2, unit: week }, time: "16:00", timeZone: UTC } }]`,
    'error unknown-field',
    'meetings[0].schedule.every',
    'RecurringSchedule has no field "every". Write it in the form of `rule: FREQ=WEEKLY;BYDAY=TH`, with what `every` says.',
  ],
  addedField: [
    `${kiln}groups: [{ name: Docs, links: [{ label: Site, href: /docs }], wiki: https://wiki.example.org }]`,
    'error unknown-field',
    'groups[0].wiki',
    'Group has no field "wiki". Add `- { label: Wiki, href: "https://wiki.example.org" }` to `links`, and remove `wiki`.',
  ],
  mergedField: [
    `${kiln}channels: [{ kind: slack, name: Chat, invite: https://a.example, temporary: true }]`,
    'error unknown-field',
    'channels[0].temporary',
    'Channel has no field "temporary". Write `invite: { href: "https://a.example", temporary: true }` in place of `invite`, and remove `temporary`.',
  ],
  emptyField: [
    `${kiln}groups: [{ name: Docs, contact: {} }]`,
    'error unknown-field',
    'groups[0].contact',
    'Group has no field "contact". Remove it: it holds nothing.',
  ],
  nestedBodies: [
    `${kiln}bodies: [{ name: Docs, kind: sig, subprojects: [Site] }]`,
    'error unknown-field',
    'bodies[0].subprojects',
    'Body has no field "subprojects". Write each as an entry of `bodies`, with the `id` of this one as its `parent`.',
  ],
  fieldOfGroup: [
    `${kiln}focusAreas: [{ name: Docs, meetings: [call] }]`,
    'error unknown-field',
    'focusAreas[0].meetings',
    'FocusArea has no field "meetings". A group with `meetings` is an entry of `groups`: write it there. Or add what is meant to `meetings` of the community, and name it in `description`.',
  ],
  fieldOfWhole: [
    `${kiln}foundation: { name: CNCF, maturity: sandbox }`,
    'error unknown-field',
    'foundation.maturity',
    'Foundation has no field "maturity". `maturity` is a field of the whole community: write it at the left edge of the file.',
  ],
  fieldOfWholeToo: [
    `${kiln}events: [{ name: Summit, people: [Ann] }]\npeople: [Bob]`,
    'error unknown-field',
    'events[0].people',
    'Event has no field "people". Add what it holds to `people` of the community, at the left edge of the file.',
  ],
  shortTerm: [
    `${kiln}people: [{ name: Ann, term: two years }]`,
    'error short-form',
    'people[0].term',
    'term must be two dates, or one with a word; received "two years". Write `term: 2025-05-01 to 2027-04-30`, `term: 2025 to 2027`, `term: since 2025` or `term: until 2027`, with your dates.',
  ],
  personText: [
    `${kiln}people: [Mohammed Naser (mnaser)]`,
    'error short-form',
    'people[0]',
    'A person as a text must be a name, a company in brackets and a GitHub user name behind an @; received "Mohammed Naser (mnaser)", where it is not sure what (mnaser) is. Write `{ name: Mohammed Naser, handle: { name: mnaser, service: github } }`, if that is meant, or `affiliations` for a company.',
  ],
  personPart: [
    `${kiln}people: [Joe Betz (Google, CNCF)]`,
    'error short-form',
    'people[1]',
    'A person as a text must have both brackets; received "CNCF)". Put the whole in quotes: between `[` and `]` a comma parts the entries of a list.',
  ],
  repositoryText: [
    `${kiln}repositories: [core]`,
    'error short-form',
    'repositories[0]',
    'A repository as a text must be an address, or owner and name on GitHub; received "core". Write the address with https://, or `owner/name`.',
  ],
  shortDates: [
    `${kiln}events: [{ name: Summit, dates: in May }]`,
    'error short-form',
    'events[0].dates',
    'dates must be a date or two; received "in May". Write `dates: 2026-05-03` or `dates: 2026-05-03 to 2026-05-05`, with your days.',
  ],
  invisible: [
    `${kiln}blog: "https://a.example/\u200bblog"`,
    'error address',
    'blog',
    'An address must have no characters that nobody sees; received "https://a.example/\\u200bblog", with U+200B in it. Delete that character: it came along when the address was copied.',
  ],
  missingChoice: [
    `${kiln}meetings: [{ name: Call, schedule: { kind: ended }, join: { label: Zoom } }]`,
    'error missing-field',
    'meetings[0].join',
    'join must have `href`, `via` or `withheld`; received an object with `label`. Write it as `{ href: "https://example.org" }`, `{ via: chat }` or `{ withheld: Sent to members. }`.',
  ],
  renamedField: [
    `${kiln}summary: We make kilns.`,
    'error unknown-field',
    'summary',
    'Community has no field "summary". Write `description` instead of `summary`.',
  ],
  reshapedField: [
    `${kiln}people: [{ name: Ann, github: ann }]`,
    'error unknown-field',
    'people[0].github',
    'Person has no field "github". Write `handle: { name: ann, service: github }` instead of `github`.',
  ],
  repeatedField: [
    `${kiln}description: A\nsummary: A`,
    'error unknown-field',
    'summary',
    'Community has no field "summary". Remove `summary`, which says the same as `description`.',
  ],
  takenField: [
    `${kiln}description: A\nsummary: B`,
    'error unknown-field',
    'summary',
    'Community has no field "summary". `description` is given too. Keep what is right in `description`, and remove `summary`.',
  ],
  fieldWithin: [
    `${kiln}meetings: [{ name: Call, schedule: { kind: ended }, rule: FREQ=DAILY }]`,
    'error unknown-field',
    'meetings[0].rule',
    'Meeting has no field "rule". Move it into `schedule`.',
  ],
  fieldAbove: [
    `${kiln}meetings: [{ name: Call, schedule: { ${single}, join: /call } }]`,
    'error unknown-field',
    'meetings[0].schedule.join',
    'SingleSchedule has no field "join". Move it out of `schedule`, so that it lines up with the `name` of the meeting.',
  ],
  fieldOfOther: [
    `${kiln}${slot('kind: ended, rule: FREQ=DAILY')}`,
    'error unknown-field',
    'meetings[0].schedule.rule',
    'EndedSchedule has no field "rule". Write `kind: recurring`, which has it, or remove it.',
  ],
  unknownField: [
    `${kiln}patrons: [a]`,
    'error unknown-field',
    'patrons',
    'Community has no field "patrons". There is no field for it. To keep it, write it as a section of kind `prose`. The fields of Community: node_modules/moothall/docs/data.md#community',
  ],
  version: [
    'version: 2',
    'error version',
    'version',
    'version must be 1; received 2. Write `version: 1`, or install a newer Moothall: `npm install moothall@latest`.',
  ],
  value: [
    `${kiln}maturity: grown`,
    'error value',
    'maturity',
    'maturity must be sandbox, incubating, graduated, emeritus or archived; received "grown". Choose one of those.',
  ],
  limit: [
    `${kiln}${weekly(', durationMinutes: 0')}`,
    'error value',
    'meetings[0].schedule.durationMinutes',
    'durationMinutes must be at least 1; received 0. Write a number of at least 1.',
  ],
  shape: [
    `${kiln}tagline: [a]`,
    'error type',
    'tagline',
    'tagline must be a text; received a list. Write `tagline: a`.',
  ],
  noData: [
    { a: () => 1 },
    'error type',
    'a',
    'A value must be what JSON can hold; received a function. Write a text, a number, true or false.',
  ],
  classInstance: [
    { a: new Date(0) },
    'error type',
    'a',
    'A value must be plain data; received an object of a class, such as a date. Write a date as a text: "2026-05-03".',
  ],
  loop: [
    loop,
    'error loop',
    'self',
    'A value must have an end; received one that holds itself. Write out what is meant.',
  ],
  tooDeep: [
    { deep },
    'error too-deep',
    `deep${'[0]'.repeat(60)}`,
    'Values must be nested at most 60 levels deep; received more. Look for brackets left open: no field of a community is as deep as that.',
  ],
  tooMany: [
    { list: Array.from({ length: 200_001 }, () => 1) },
    'error too-large',
    'list[199998]',
    'The data must have at most 200000 values; received more. Split it into several communities.',
  ],
  unsafeKey: ['constructor: a', 'error unsafe-key', 'constructor', 'No field has the name constructor. Remove it.'],
  unreadable: [
    new Proxy({}, { ownKeys: () => [].at(0)! }),
    'error unreadable',
    '',
    'The data must be plain; reading it fails. Give plain data, as JSON or YAML hold it.',
  ],
  emptyAddress: [
    `${kiln}channels: [{ kind: slack, name: Chat, href: }]`,
    'warning empty-field',
    'channels[0].href',
    'href must have a value; received nothing, so it counts as absent. Write the address, or remove the field.',
  ],
  duplicateId: [
    `${kiln}steps: [{ id: a, name: A }, { id: a, name: B }]`,
    'error duplicate-id',
    'steps[1].id',
    'id must be unique in its list; received "a", which steps[0] has too. Give one of the two another id.',
  ],
  sameName: [
    `${kiln}steps: [{ name: A }, { name: A }]`,
    'error duplicate-id',
    'steps[1].id',
    'id must be given where two entries have the same name; received none, so this and steps[0] have the anchor a. Add `id: a-2` to one of the two.',
  ],
  sameSection: [
    `${kiln}steps: [{ name: A }]\nsections: [{ kind: steps }, { kind: steps }]`,
    'error duplicate-id',
    'sections[1]',
    'A second section of kind "steps" must have an id; received none, so both have the anchor steps. Add `id` to this section, such as `id: more-steps`.',
  ],
  unknownReference: [
    `${kiln}bodies: [{ id: docs, name: A, kind: sig, parent: dosc }]`,
    'error unknown-reference',
    'bodies[0].parent',
    'No group has the id "dosc". Write `docs`, if that is meant.',
  ],
  unwrittenId: [
    `${kiln}bodies: [{ name: Docs, kind: sig }, { name: A, kind: sig, parent: docs }]`,
    'error unknown-reference',
    'bodies[1].parent',
    'No group has the id "docs". The one named "Docs" has no id. Add `id: docs` to it.',
  ],
  longText: [
    'x'.repeat(2_000_001),
    'error too-large',
    '',
    'The file must have at most 2000000 characters; received 2000001. Split it into several communities.',
  ],
  deepText: [
    '['.repeat(70) + ']'.repeat(70),
    'error too-deep',
    '',
    'The file must be nested at most 60 levels deep; received more, so it is not read. Look for brackets left open: no field of a community is as deep as that.',
  ],
  manyAliases: [
    `a: &a [${'1,'.repeat(400)}1]\nb: &b [${'*a,'.repeat(400)}1]\nc: [${'*b,'.repeat(400)}1]`,
    'error too-large',
    'c[0][95][105]',
    'Aliases must not make more of the file than is read; received more. Write the values out where they are needed.',
  ],
  tab: ['a:\n\tb: 1', 'error syntax', '', 'YAML must be indented with spaces; received a tab. Indent with spaces.'],
  noYaml: [
    'title: Call: weekly',
    'error syntax',
    '',
    'The file cannot be read as YAML: Nested mappings are not allowed in compact mappings Put the value in quotes: a colon, `@`, `#` or a bracket in it means something to YAML.',
  ],
  noJson: [
    '',
    'error syntax',
    '',
    'The file is not JSON: Unexpected end of JSON input Write it as JSON, or give the file a name that ends in `.yaml`.',
  ],
  severalDocuments: [
    'a: b\n---\nc: d',
    'error several-documents',
    '',
    'A file must hold one community; received more than one document. Put what follows the line `---` into a file of its own.',
  ],
  customTag: [
    'a: !b c',
    'error custom-tag',
    'a',
    'A value must have no tag of its own; received !b. Remove the tag, and write the plain value.',
  ],
  mergeKey: [
    'a: { <<: { b: c } }',
    'error merge-key',
    'a["<<"]',
    'YAML 1.2 has no merge key `<<`. Write the fields out.',
  ],
  duplicateKey: [
    'id: a\nid: b',
    'error duplicate-key',
    'id',
    'A field must be given once; received "id" twice, and only the first is read. Keep one of the two, or give the entry an item of its own in its list.',
  ],
  key: [
    '[a]: b',
    'error key',
    '',
    'The name of a field must be a plain word; received a list, an object or an alias. Write the name of a field.',
  ],
  unknownAlias: [
    'a: *b',
    'error alias',
    'a',
    'An alias must name an anchor before it; received *b, and there is no &b. Write out what is meant, or quote a text that begins with `*`.',
  ],
  aliasLoop: [
    'a: &b { c: *b }',
    'error alias-loop',
    'a.c',
    'An alias must stand outside what it stands for; received *b within &b. Write out what is meant.',
  ],
  oldName: [
    `${kiln}steps: [{ title: A }]`,
    'warning old-name',
    'steps[0].title',
    'title is an earlier name of name. Write name.',
  ],
  shortForm: [
    `${kiln}${slot('every: now and then')}`,
    'error short-form',
    'meetings[0].schedule.every',
    'every must be a range and a unit, such as "4 to 8 weeks"; received "now and then". Write a range and a unit, such as "4 to 8 weeks".',
  ],
  commentForValue: [
    'version: 1\nid: kiln\nname: #kiln\nurl: https://kiln.example.org',
    'error comment',
    'name',
    'name must have a value; received the comment #kiln, since `#` begins one. Write `name: "#kiln"`.',
  ],
  shortReference: [
    `${kiln}${call('schedule: { kind: ended }, join: zoom')}`,
    'error short-form',
    'meetings[0].join',
    'join must be an address, or the id or the name of a channel; received "zoom". Write the address with https://. If it is not public, write `join: { withheld: zoom }`.',
  ],
  textFault: [
    `${kiln}${call('schedule: bi-weekly on Tuesday')}`,
    'error short-form',
    'meetings[0].schedule',
    'frequency must have one meaning; received "bi-weekly". Write "every other Tuesday 16:00 Europe/Berlin from YYYY-MM-DD", with your own time and time zone and a date on which it is held. For twice a week: "every Tuesday and Friday 16:00 Europe/Berlin", with your own days, time and time zone. If only the rhythm is known: "about every 2 weeks on Tuesday".',
  ],
  missingSchedule: [
    `${kiln}meetings: [{ name: Call, day: Thursday, time: "16:00", timezone: UTC }]`,
    'error missing-field',
    'meetings[0].day',
    'schedule is missing; a meeting needs it. Write `schedule: every Thursday 16:00 UTC`. It replaces `day`, `time` and `timezone`.',
  ],
  untoldSchedule: [
    `${kiln}${slot('time: "16:00"')}`,
    'error value',
    'meetings[0].schedule',
    'schedule must say when it is held; received an object with `time`. Write `schedule: every Thursday 16:00 Europe/Berlin`, with your own day and time zone.',
  ],
  lengthOutside: [
    `${kiln}${call('schedule: every Thursday 16:00 UTC, duration: 1h')}`,
    'error unknown-field',
    'meetings[0].duration',
    'Meeting has no field "duration". Write `schedule: every Thursday 16:00 UTC for 1h` instead.',
  ],
  date: [
    `${kiln}updatedOn: 2026-02-30`,
    'error date',
    'updatedOn',
    'A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "2026-02-30". There is no such day: February 2026 has 28.',
  ],
  time: [
    `${kiln}${slot('kind: single, date: 2026-05-03, time: "9:00", timeZone: UTC')}`,
    'error time',
    'meetings[0].schedule.time',
    'A time must be HH:mm with 24 hours; received "9:00". Write `"09:00"`.',
  ],
  timeZone: [
    `${kiln}${slot('kind: single, date: 2026-05-03, time: "09:00", timeZone: ET')}`,
    'error time-zone',
    'meetings[0].schedule.timeZone',
    'A time zone must be an IANA name such as Europe/Berlin; received "ET". Write `America/New_York`, if that is meant.',
  ],
  ruleInWords: [
    `${kiln}${slot('kind: recurring, rule: daily, time: "16:00", timeZone: UTC')}`,
    'error rrule',
    'meetings[0].schedule.rule',
    'rule must be an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TH; received "daily". Write `rule: FREQ=DAILY`.',
  ],
  rule: [
    `${kiln}${slot('kind: recurring, rule: FREQ=SOMETIMES, time: "16:00", timeZone: UTC')}`,
    'error rrule',
    'meetings[0].schedule.rule',
    'rule "FREQ=SOMETIMES" is not an RRULE that gives dates: FREQ must be one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY; received "SOMETIMES". Mend that part, as in `FREQ=WEEKLY;BYDAY=TH` (RFC 5545 §3.3.10).',
  ],
  id: [
    'id: The Kiln',
    'error id',
    'id',
    'id must be lower case with hyphens; received "The Kiln". Write `id: the-kiln`.',
  ],
  refusedAddress: [
    `${kiln}blog: "data:x"`,
    'error address',
    'blog',
    'An address must be one that can be linked; received "data:x": the scheme "data" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address. Write an address of the web, or remove the field.',
  ],
  mailAddress: [
    `${kiln}blog: press@kiln.example.org`,
    'error address',
    'blog',
    'A mail address must begin with mailto:; received "press@kiln.example.org", which is a path on your own site. Write `mailto:press@kiln.example.org`.',
  ],
  brokenAddress: [
    `${kiln}blog: "https://"`,
    'error address',
    'blog',
    'An address must be one that a browser can open; received "https://". Look for what is missing or too much in it.',
  ],
  rawHtml: [
    `${kiln}tagline: <b>a</b>`,
    'warning raw-html',
    'tagline',
    'A text must be words or Markdown; received HTML, "<b>a</b>", which is shown as it is written. Write it in Markdown, or put what is to be shown between backticks.',
  ],
  noPicture: [
    `${kiln}description: "![a](b.png)"`,
    'warning markdown',
    'description',
    'A text cannot hold a picture; its words "a" are shown instead. Link to the picture, or remove it.',
  ],
  tooMuchMarkdown: [
    `${kiln}description: "${'_a*'.repeat(5333)}"`,
    'warning markdown',
    'description',
    'There is more Markdown in these 15999 characters than is read, so they are shown as they are written. Shorten the text, or link to a page that has it.',
  ],
  noHeading: [
    `${kiln}description: "# a"`,
    'warning markdown',
    'description',
    'A text cannot hold a heading; its words are shown as a paragraph. Make a section of it, or remove the `#`.',
  ],
  noRule: [
    `${kiln}description: "a\\n\\n---"`,
    'warning markdown',
    'description',
    'A text cannot hold a line across; it is left out. Remove the line.',
  ],
  noQuotation: [
    `${kiln}description: "> a"`,
    'warning markdown',
    'description',
    'A text cannot hold a quotation; its words are shown as they are. Begin it with `[!NOTE]` to make a note of it.',
  ],
  noBlockInItem: [
    `${kiln}description: "- a\\n\\n      b"`,
    'warning markdown',
    'description',
    'A point of a list can hold sentences and points; a code in it is left out. Put it before or after the list.',
  ],
  interval: [
    `${kiln}${slot('kind: approximate, every: { min: 8, max: 4, unit: week }')}`,
    'error value',
    'meetings[0].schedule.every',
    'min must be at most max; received 8 and 4. Write the smaller as `min`.',
  ],
  noLanguage: [
    `${kiln}title: {}`,
    'error language',
    'title',
    'A text must have words; received an empty object. Write the text.',
  ],
  languageTag: [
    `${kiln}inLanguage: english`,
    'error language',
    'inLanguage',
    'inLanguage must be a language tag of BCP 47; received "english". Write one such as `en` or `pt-BR`.',
  ],
  language: [
    `${kiln}title: { english: A }`,
    'error language',
    'title',
    'A text must be a text alone, or have language tags as keys; received the key "english". Write the text alone, without `english`: "A".',
  ],
}

/** What follows the first fields of a community. */
const ofTheReview: Readonly<Record<keyof typeof reviewMessages, Example>> = {
  exceptionWithoutDate: [
    weekly(', exceptions: [{ kind: cancelled, date: 2026-05-06 }]'),
    'error exception-without-date',
    'meetings[0].schedule.exceptions[0].date',
    'There is no meeting on 2026-05-06, so this cancels nothing. The nearest date is 2026-05-07; write that, if it is meant.',
  ],
  fromOffRule: [
    weekly(', from: 2026-05-06'),
    'info from-not-on-rule',
    'meetings[0].schedule.from',
    '2026-05-06 is no date of the rule FREQ=WEEKLY;BYDAY=TH; it begins on 2026-05-07. Write 2026-05-07, or mend the rule.',
  ],
  noFirstDate: [
    slot('kind: recurring, rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, time: "16:00", timeZone: UTC'),
    'warning no-dates',
    'meetings[0].schedule',
    'The rule counts from its first date, and none is given, so no date can be computed. Add `from` with the date of one meeting. If no date is known: `schedule: about every 2 weeks on Thursday 16:00 UTC`.',
  ],
  noSuchDate: [
    slot('kind: recurring, rule: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, time: "16:00", timeZone: UTC'),
    'error no-dates',
    'meetings[0].schedule.rule',
    'The rule FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 never gives a date. Look at its parts: some exclude each other.',
  ],
  farEnd: [
    `meetings: [{ name: Call, schedule: every Thursday 16:00 Europe/Berlin for 1h until 2125-03-05 }]`,
    'warning far-end',
    'meetings[0].schedule.rule',
    'It ends on 2125-03-05, more than ten years ahead, and readers are told so. Write `schedule: every Thursday 16:00 Europe/Berlin for 1h`, if no end is meant.',
  ],
  pastNext: [
    slot('kind: approximate, next: 2026-04-01'),
    'warning past-next',
    'meetings[0].schedule.next',
    'The next date, 2026-04-01, is past. Write it as `last`, and the next one as `next`, if it is known.',
  ],
  pastFirst: [
    slot('kind: approximate, first: In spring 2024'),
    'warning past-next',
    'meetings[0].schedule.first',
    'first says "In spring 2024", which is past, and there is no `last` with a date that was held. Add `last` with the last date held. If it did not begin, remove `first`, and say so in `note`.',
  ],
  meetingOver: [
    slot('kind: single, date: 2026-04-01, time: "16:00", timeZone: UTC'),
    'warning meeting-over',
    'meetings[0].schedule',
    'It has no dates any more; the last was 2026-04-01. Give it new dates, or write { kind: ended }.',
  ],
  pauseOver: [
    call(`schedule: { ${single} }, status: paused, resumesOn: 2026-04-01`),
    'warning pause-over',
    'meetings[0].resumesOn',
    'It is still marked as paused, and was to be held again from 2026-04-01. Remove `status` and `resumesOn`, or write the new date.',
  ],
  oldZone: [
    slot('kind: single, date: 2026-06-04, time: "16:00", timeZone: US/Eastern'),
    'info fixed-zone',
    'meetings[0].schedule.timeZone',
    'US/Eastern is an old name. Write America/New_York, if that is meant.',
  ],
  fixedZone: [
    slot('kind: single, date: 2026-06-04, time: "16:00", timeZone: EST'),
    'error fixed-zone',
    'meetings[0].schedule.timeZone',
    'EST does not follow the clocks of a place, so it is wrong for half of the year. Write America/New_York, if that is meant.',
  ],
  otherDay: [
    `meetings: [{ name: Tuesday call, schedule: every Thursday 16:00 UTC }]`,
    'warning other-day',
    'meetings[0].name',
    'It says Tuesday, and the schedule is on Thursday. Find out which is right, and mend the other.',
  ],
  ambiguousInterval: [
    'tagline: We meet bi-weekly.',
    'warning ambiguous-interval',
    'tagline',
    '“bi-weekly” means twice in that time to some readers, and every second time to others. Write “every two weeks” or “twice a month”, and give the schedule a rule.',
  ],
  outlookRule: [
    slot('kind: recurring, rule: "FREQ=MONTHLY;BYMONTHDAY=1,15", time: "16:00", timeZone: UTC'),
    'info outlook-rule',
    'meetings[0].schedule.rule',
    'Outlook skips an event with this rule, since it has more than one day of the month, or one counted from the end. Make a schedule of each of its days, where that can be done: a meeting can have several.',
  ],
  noWayToJoin: [
    slot(single),
    'warning no-way-to-join',
    'meetings[0]',
    'Call has dates, and nothing says how to get in. Add `join` with an address, with the name of the channel that hands it out, or `join: { withheld: Members get the link by mail. }` with what is known of it.',
  ],
  noDuration: [
    slot(single),
    'info no-duration',
    'meetings[0].schedule',
    'The length is missing, so the calendar event has no end. Add the length: "2026-06-04 16:00 UTC for 1h".',
  ],
  duplicateMeeting: [
    `meetings: [{ id: a, name: Call, schedule: ad hoc }, { id: b, name: Call, schedule: ad hoc }]`,
    'warning duplicate-meeting',
    'meetings[1]',
    'meetings[0] has the same name, and the same time. Keep the one that is right; if both are held, make one meeting with several schedules, or tell them apart by their names.',
  ],
  twoNames: [
    'channels: [{ kind: zulip, name: Chat, href: https://a.example/ }, { kind: zulip, name: Talk, href: https://a.example }]',
    'warning two-names',
    'channels[1]',
    'Talk and Chat (channels[0]) lead to the same place. Keep one of them, or give each its own address; a room of a workspace names that in `workspace`.',
  ],
  hostTypo: [
    'blog: https://gihtub.com/kiln',
    'warning host-typo',
    'blog',
    'The host gihtub.com is nearly github.com. Open the link, and write github.com if that is meant.',
  ],
  addressWithoutScheme: [
    'blog: www.kiln.example.org',
    'warning address-without-scheme',
    'blog',
    '"www.kiln.example.org" is a path on your own site as it stands. Begin it with https://.',
  ],
  siteAddress: [
    { version: 1, id: 'kiln', name: 'Kiln', url: '/community' },
    'error address-without-scheme',
    'url',
    'The address of the site must begin with https://; received "/community", from which no calendar can be made. Write it whole, such as `url: https://kiln.example.org`.',
  ],
  notEncrypted: [
    'blog: http://kiln.example.org',
    'warning not-encrypted',
    'blog',
    '"http://kiln.example.org" is not encrypted. Write https, if the site answers there.',
  ],
  shortenedAddress: [
    'blog: https://bit.ly/kiln',
    'warning shortened-address',
    'blog',
    'bit.ly hides where the link leads, and nobody sees when that changes. Write the address that it leads to.',
  ],
  datedAddress: [
    'channels: [{ kind: zulip, name: Chat, href: https://a.example/2024 }]',
    'info dated-address',
    'channels[0].href',
    'The address is of 2024. Look for one that does not change with the year, or for that of this year.',
  ],
  otherTarget: [
    'links: [{ label: www.a.example, href: https://b.example }]',
    'warning other-target',
    'links[0]',
    'The words are an address at a.example, and the link leads to b.example. Find out which is right, and make the words say where the link leads.',
  ],
  userInfo: [
    'blog: https://zoom.us@evil.example/j/1',
    'error user-info',
    'blog',
    'What stands before the @ is a user name or a password; the link leads to evil.example. Write the address without what stands before the @, if that host is meant.',
  ],
  mixedScripts: [
    'blog: https://z\u043e\u043em.us/',
    'error mixed-scripts',
    'blog',
    'The host mixes letters of several scripts that look alike; the link leads to xn--zm-fmca.us. Type the address by hand, or write the host in Punycode, if it is meant.',
  ],
  directionMark: [
    'tagline: "Kiln\\u200f"',
    'info hidden-characters',
    'tagline',
    'U+200F marks a direction; the page sees to that itself. Remove U+200F; typing the words anew does it.',
  ],
  turnedOrder: [
    'people: [{ name: "Ada\\u202e", role: Chair }]',
    'warning hidden-characters',
    'people[0].name',
    'U+202E turns the order of the letters behind it, so they read as others. Remove U+202E; typing the words anew does it.',
  ],
  invisibleCharacter: [
    'people: [{ name: "Ada\\u009b31m", role: Chair }]',
    'warning hidden-characters',
    'people[0].name',
    'U+009B is invisible. Remove U+009B; typing the words anew does it.',
  ],
  verifiedInFuture: [
    'verifiedOn: 2026-06-01',
    'info not-verified',
    'verifiedOn',
    '2026-06-01 is still to come. Write the day on which it was last seen to be true.',
  ],
  notVerified: [
    'verifiedOn: 2024-05-03',
    'info not-verified',
    'verifiedOn',
    'It was last seen to be true 730 days ago, on 2024-05-03. Look whether it still is, and write today’s date.',
  ],
  expired: [
    'expires: 2026-05-01',
    'warning expired',
    'expires',
    'It is no longer true since 2026-05-01. Remove the entry, or bring it up to date.',
  ],
  inviteEnded: [
    'channels: [{ kind: slack, name: Chat, invite: { href: https://a.example, expires: 2026-05-01 } }]',
    'error invite-ends',
    'channels[0].invite.expires',
    'The invitation ended on 2026-05-01. Make a new one, or link to a page that always has one.',
  ],
  inviteEnds: [
    'channels: [{ kind: slack, name: Chat, invite: { href: https://a.example, expires: 2026-05-10 } }]',
    'warning invite-ends',
    'channels[0].invite.expires',
    'The invitation ends on 2026-05-10. Make a new one before that.',
  ],
  inviteOfAKindThatEnds: [
    'channels: [{ kind: slack, name: Chat, invite: { href: https://join.slack.com/t/kiln/shared_invite/a } }]',
    'warning invite-ends',
    'channels[0].invite',
    'An invitation of this kind ends after some days or uses, and the page does not say so. Write `invite: { href: "https://join.slack.com/t/kiln/shared_invite/a", temporary: true }`, or `expires` in it if you know the day.',
  ],
  inviteElsewhere: [
    'links: [{ label: Chat, href: https://join.slack.com/t/kiln/shared_invite/a }]',
    'warning invite-ends',
    'links[0].href',
    'An invitation of this kind ends after some days or uses, and the page does not say so. Write `invite: { href: "https://join.slack.com/t/kiln/shared_invite/a", temporary: true }` in the channel instead.',
  ],
  termEnded: [
    'people: [{ name: Ann, term: { from: 2024-01-01, to: 2026-01-01 } }]',
    'warning term-ended',
    'people[0].term.to',
    'The term of Ann ended on 2026-01-01, and they are listed as active. Write the new term, or set `status` to `emeritus`, or remove the entry.',
  ],
  blankWords: [
    'tagline: ""',
    'warning blank-text',
    'tagline',
    'A text must have words that can be seen; received "". Write some, or remove the field.',
  ],
  missingLanguage: [
    'inLanguage: en\ntagline: { de: Wir brennen Töpfe }',
    'info missing-language',
    'tagline',
    'It is given in de, and other texts also in en. Translate it. `moothall translate <file> --to en` lists what lacks it.',
  ],
  unnamedLanguage: [
    'tagline: { de: Wir brennen Töpfe }',
    'info unnamed-language',
    'tagline',
    'It names its languages, and the texts that name none count as texts in the language of each page. Add `inLanguage: en` to the community, if that is their language.',
  ],
  relativeWords: [
    'tagline: A release comes next month.',
    'warning relative-words',
    'tagline',
    '“next month” counts from the day on which it was written, which readers do not know. Write the month and the year.',
  ],
  wordsOfNow: [
    'tagline: We are currently few.',
    'info relative-words',
    'tagline',
    '“currently” counts from the day on which it was written, which readers do not know. Leave it out, or write since when.',
  ],
  deadNetwork: [
    'channels: [{ kind: irc, name: "#kiln", network: freenode }]',
    'warning dead-network',
    'channels[0]',
    'Nobody may be there: communities left freenode in May 2021, most of them for Libera.Chat or OFTC. Write where the channel is now, or set `status` to `retired`.',
  ],
  personalMail: [
    'tagline: Write to ann.smith@gmail.com.',
    'warning personal-mail',
    'tagline',
    'It holds what looks like somebody’s own mail address, at gmail.com. Write the address of a list or of a role, unless they agreed to this.',
  ],
  strayBracket: [
    'blog: https://a.example/blog)',
    'warning stray-bracket',
    'blog',
    '"https://a.example/blog)" ends in a bracket that does not begin in it. Write `https://a.example/blog`, if that opens.',
  ],
  unlistedSections: [
    'people: [Ann]\nsteps: [Say hello]\nfaqs: [{ question: Who?, answer: All. }]\nsections: [{ kind: faqs }]',
    'warning unlisted-section',
    'sections',
    '`sections` leaves out steps and people, so the page does not show their entries. Add `- kind: steps` and `- kind: people` to it, or remove `sections`: then the page has a section for each.',
  ],
  calendarNotShown: [
    'calendar: /calendar\nsteps: [Say hello]\nsections: [{ kind: steps }]',
    'warning unlisted-section',
    'calendar',
    'The calendar is shown with the meetings, and `sections` has no section of them. Add `- kind: meetings` to `sections`, or link to the calendar in `links`.',
  ],
  deadAnchor: [
    'links: [{ label: Contribute, href: "#docs" }]\ncontributionPaths: [{ name: Docs }]',
    'warning dead-anchor',
    'links[0].href',
    'No section or entry has the anchor "#docs". Write `"#contribution-docs"`, if that is meant.',
  ],
  sameAnchor: [
    'channels: [{ id: chat, kind: zulip, name: Chat, href: https://a.example/ }]\nsections: [{ kind: prose, id: channel-chat, heading: A, body: B. }, { kind: channels }]',
    'warning same-anchor',
    'channels[0]',
    'The anchor `#channel-chat` belongs to sections[0], so this has `#channel-chat--2`. Write another `id` here, or there.',
  ],
  shownTwice: [
    'channels: [{ id: chat, kind: zulip, name: Chat, href: https://a.example/ }]\nsections: [{ kind: channels }, { kind: channels, id: more, only: [chat] }]',
    'warning same-anchor',
    'sections[1].only[0]',
    'sections[0] shows this already, and links to `#channel-chat` lead there. Show each entry in one section: list them in `only`, or remove one of the sections.',
  ],
  twiceInOnly: [
    'channels: [{ id: chat, kind: zulip, name: Chat, href: https://a.example/ }]\nsections: [{ kind: channels, only: [chat, chat] }]',
    'warning same-anchor',
    'sections[0].only[1]',
    '"chat" stands here twice, and is shown once. Remove it.',
  ],
  placeholderName: [
    'people: [TBD]',
    'warning unclear-name',
    'people[0].name',
    '"TBD" is not the name of a person. Write `vacant: true` in place of it, if nobody has the role.',
  ],
  nameWithMore: [
    'people: [{ name: Wavell Watson/CNCF }]',
    'warning unclear-name',
    'people[0].name',
    'A name must be a name alone; received "Wavell Watson/CNCF". Write `{ name: Wavell Watson, affiliations: [CNCF] }`, if that is meant.',
  ],
  channelWithoutAddress: [
    'channels: [{ kind: slack, name: Chat }]',
    'warning no-address',
    'channels[0]',
    'Chat has no address, and nothing says why. Add `href` or `address`, or `status: missing` if the community has published none.',
  ],
}

const reference = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')

/** Every problem of a text or a value, as a line of its rule, its path and its sentences. */
function problemsOf(data: unknown, fileName: string): string[][] {
  const { text: written, snapshot } = data instanceof Sourced ? data : { text: data }
  const text = typeof written === 'string' ? readCommunityText(written, { fileName }) : { value: written, problems: [] }
  const { community, problems } = parseCommunity(text.value, { snapshot })
  const reviewed = community ? reviewCommunity(community, { now: Date.UTC(2026, 4, 3, 12) }) : []
  return [...text.problems, ...problems, ...reviewed].map(({ severity, rule, path, message, fix }) => [
    `${severity} ${rule}`,
    path,
    `${message} ${fix}`,
  ])
}

describe.each<[string, object, Readonly<Record<string, Example>>, string]>([
  ['a file', problemMessages, ofFiles, ''],
  ['the review', reviewMessages, ofTheReview, kiln],
])('the sentence of %s', (_what, catalogue, examples, start) => {
  it.each(Object.entries(examples))('%s', (name, [data, rule, path, sentences]) => {
    const said = vi.spyOn(catalogue as Record<string, () => unknown>, name)
    const fileName = name === 'noJson' ? 'kiln.json' : 'kiln.yaml'
    const found = problemsOf(typeof data === 'string' ? start + data : data, fileName)

    expect(said).toHaveBeenCalled()
    expect(found).toContainEqual([rule, path, sentences])
    expect(reference).toContain(`<a id="problem-${rule.split(' ')[1]}"></a>`)
  })
})
