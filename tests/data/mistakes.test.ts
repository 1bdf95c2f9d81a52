import { expect, it } from 'vitest'

import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readCommunityText } from '../../src/data/readCommunityText.ts'

const kiln = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\n'

// The likeliest mistakes, with the one line that each gets. It must be enough to mend the file by; the last column says
// whether `moothall check --fix` does so.
it.each([
  [
    'wrong name: url of a channel',
    `channels:
  - name: Chat
    kind: slack
    url: https://a.example`,
    'channels[0].url: Channel has no field "url". Write `href` instead of `url`.',
    true,
  ],
  [
    'wrong name: label of a meeting',
    `meetings:
  - label: Call
    schedule: { kind: unscheduled, reason: ad-hoc }`,
    'meetings[0].label: Meeting has no field "label". Write `name` instead of `label`.',
    true,
  ],
  [
    'wrong name: label of a step',
    'steps: [{ label: Say hello }]',
    'steps[0].label: Step has no field "label". Write `name` instead of `label`.',
    true,
  ],
  [
    'wrong name: summary',
    'summary: We make kilns.',
    'summary: Community has no field "summary". Write `description` instead of `summary`.',
    true,
  ],
  [
    'wrong name: purpose of a body',
    'bodies: [{ name: TSC, kind: steering, purpose: Decides. }]',
    'bodies[0].purpose: Body has no field "purpose". Write `description` instead of `purpose`.',
    true,
  ],
  [
    'wrong name: website of the foundation',
    'foundation: { name: CNCF, website: https://www.cncf.io }',
    'foundation.website: Foundation has no field "website". Write `href` instead of `website`.',
    true,
  ],
  [
    'wrong name: title of a link',
    'links: [{ title: Site, href: https://a.example }]',
    'links[0].title: Link has no field "title". Write `label` instead of `title`.',
    true,
  ],
  [
    'wrong name: email of a person',
    'people: [{ name: Ann, email: ann@a.example }]',
    'people[0].email: Person has no field "email". Write `href: mailto:ann@a.example` instead of `email`.',
    false,
  ],
  [
    'wrong name: twitter of a person',
    'people: [{ name: Ann, twitter: "@ann" }]',
    'people[0].twitter: Person has no field "twitter". Write `handle: { name: ann }` instead of `twitter`.',
    false,
  ],
  [
    'wrong name: github of a person',
    'people: [{ name: Ann, github: ann }]',
    'people[0].github: Person has no field "github". Write `handle: { name: ann }` instead of `github`.',
    false,
  ],
  [
    'wrong name: tz',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: "16:00"
      tz: Europe/Berlin`,
    'meetings[0].schedule.tz: RecurringSchedule has no field "tz". Write `timeZone` instead of `tz`.',
    true,
  ],
  [
    'wrong name: timezone',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: "16:00"
      timezone: Europe/Berlin`,
    'meetings[0].schedule.timezone: RecurringSchedule has no field "timezone". Write `timeZone` instead of `timezone`.',
    true,
  ],
  [
    'wrong name: start of a schedule',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: "16:00"
      timeZone: Europe/Berlin
      start: 2026-05-07`,
    'meetings[0].schedule.start: RecurringSchedule has no field "start". Write `from` instead of `start`.',
    true,
  ],
  [
    'wrong name: zoom',
    `meetings:
  - name: Call
    schedule: { kind: unscheduled, reason: ad-hoc }
    zoom: https://zoom.us/j/1`,
    'meetings[0].zoom: Meeting has no field "zoom". Write `join: { href: "https://zoom.us/j/1" }` instead of `zoom`.',
    false,
  ],
  [
    'wrong name: url within join',
    `meetings:
  - name: Call
    schedule: { kind: unscheduled, reason: ad-hoc }
    join: { url: https://zoom.us/j/1 }`,
    'meetings[0].join.url: Reference has no field "url". Write `href` instead of `url`.',
    true,
  ],
  [
    'wrong name: when',
    `meetings:
  - name: Call
    when: Thursdays`,
    'meetings[0].when: schedule is missing; Meeting needs it. Write `schedule: every Thursday 16:00 Europe/Berlin`, with your own time and time zone. If only the rhythm is known: `schedule: about every week on Thursday`. If nothing is known: `schedule: to be decided`. It replaces `when`.',
    false,
  ],
  [
    'wrong name: repo',
    'repo: https://github.com/a/b',
    'repo: Community has no field "repo". Write `repositories: [{ name: kiln, href: "https://github.com/example/kiln" }]` instead of `repo`.',
    false,
  ],
  [
    'wrong name: faq',
    'faq: [{ question: Who?, answer: All. }]',
    'faq: Community has no field "faq". Write `faqs` instead of `faq`.',
    true,
  ],
  [
    'wrong name: chairs of a body',
    'bodies: [{ name: TSC, kind: steering, chairs: [Ann Lee] }]',
    'bodies[0].chairs: Body has no field "chairs". Write `members: [{ name: Ann Lee, lead: true }]` instead of `chairs`.',
    false,
  ],
  [
    'wrong name: leads of a focus area',
    'focusAreas: [{ name: Docs, leads: [Ann Lee] }]',
    'focusAreas[0].leads: FocusArea has no field "leads". Write `drivers: [{ name: Ann Lee }]` instead of `leads`.',
    false,
  ],
  [
    'wrong name: type of a policy',
    'policies: [{ name: Conduct, type: code-of-conduct }]',
    'policies[0].type: Policy has no field "type". Write `kind` instead of `type`.',
    true,
  ],
  [
    'wrong name beside the right one',
    `channels:
  - name: Chat
    kind: slack
    href: https://a.example
    url: https://b.example`,
    'channels[0].url: Channel has no field "url". Put what it says into `href`, which is there already, and remove `url`.',
    false,
  ],
  [
    'wrong name: date of a recording',
    'recordings: [{ name: Call, date: 2026-05-03 }]',
    'recordings[0].date: Recording has no field "date". Write `heldOn` instead of `date`.',
    true,
  ],
  [
    'wrong name: heading of prose',
    'sections: [{ kind: prose, id: a, title: About, body: Us. }]',
    'sections[0].title: ProseSection has no field "title". Write `heading` instead of `title`.',
    true,
  ],
  [
    'wrong shape: join is words',
    `meetings:
  - name: Call
    schedule: { kind: unscheduled, reason: ad-hoc }
    join: see the wiki`,
    'meetings[0].join: join must be an address, or the id or the name of a channel; received "see the wiki". Write the address with https://. For what is not public, write `withheld: ` and what is known of it.',
    false,
  ],
  [
    'wrong shape: schedule in words',
    `meetings:
  - name: Call
    schedule: Thursdays at 4`,
    'meetings[0].schedule: time must have two digits for the hour, or am or pm; received "4". Write "every Thursday 04:00 Europe/Berlin", with your own time zone. If that is pm: "every Thursday 16:00 Europe/Berlin", with your own time zone.',
    false,
  ],
  [
    'wrong shape: a channel that is a word',
    'channels: [slack]',
    'channels[0]: channels[0] must be an object such as `{ kind: slack, name: "#general", href: "https://example.slack.com" }`; received "slack". Write `- { kind: slack, name: "#general", href: "https://example.slack.com" }`.',
    false,
  ],
  [
    'wrong shape: channels under keys',
    'channels: { chat: { kind: slack, name: Chat } }',
    'channels: channels must be a list of `{ kind: slack, name: "#general", href: "https://example.slack.com" }`; received an object with `chat`. Begin each entry with "- " instead of a key: `- { kind: slack, name: "#general", href: "https://example.slack.com" }`.',
    false,
  ],
  [
    'wrong shape: one meeting, no list',
    'meetings: { name: Call, schedule: { kind: unscheduled, reason: ad-hoc } }',
    'meetings: meetings must be a list of `{ name: Weekly call, schedule: { kind: unscheduled, reason: ad-hoc } }`; received an object with `name` and `schedule`. Begin the entry with "- ": `- { name: Weekly call, schedule: { kind: unscheduled, reason: ad-hoc } }`.',
    true,
  ],
  [
    'wrong shape: a charter that is an address',
    'bodies: [{ name: TSC, kind: steering, charter: https://a.example/charter }]',
    'bodies[0].charter: charter must be an object such as `{ label: Charter, href: "https://example.org/charter" }`; received "https://a.example/charter". Write `charter: { label: …, href: "https://a.example/charter" }`.',
    false,
  ],
  [
    'wrong shape: links that is an address',
    'links: https://a.example',
    'links: links must be a list of `{ label: Charter, href: "https://example.org/charter" }`; received "https://a.example". Write `links: [{ label: …, href: "https://a.example" }]`.',
    false,
  ],
  [
    'wrong shape: a number for a name',
    'name: 42',
    'name: name must be a text; received 42. Put it in quotes: `name: "42"`.',
    true,
  ],
  [
    'wrong shape: a year for a date',
    `channels:
  - name: Chat
    kind: slack
    updatedOn: 2026`,
    'channels[0].updatedOn: updatedOn must be a date as a text, "2026-05-03"; received 2026. Write a date as a text, "2026-05-03".',
    false,
  ],
  [
    'wrong shape: yes for true',
    `channels:
  - name: Chat
    kind: slack
    invite: { href: https://a.example, temporary: yes }`,
    'channels[0].invite.temporary: temporary must be true or false; received "yes". Write `temporary: true`.',
    true,
  ],
  [
    'wrong shape: dates of an event in words',
    'events: [{ name: Summit, dates: 3 May 2026 }]',
    'events[0].dates: dates must be a date or two, such as "2026-05-03 to 2026-05-05"; received "3 May 2026". Write a date or two, such as "2026-05-03 to 2026-05-05".',
    false,
  ],
  [
    'wrong kind: twitter',
    `channels:
  - name: Chat
    kind: twitter`,
    'channels[0].kind: kind must be x, slack, zulip, discord, matrix or one of 15 more; received "twitter". Write `kind: x`.',
    true,
  ],
  [
    'wrong kind: teams',
    `channels:
  - name: Chat
    kind: teams`,
    'channels[0].kind: kind must be slack, zulip, discord, matrix, irc or one of 15 more; received "teams". Choose one of those in docs/data.md#channel, or write `kind: other`.',
    false,
  ],
  [
    'wrong kind: slak',
    `channels:
  - name: Chat
    kind: slak`,
    'channels[0].kind: kind must be slack, zulip, discord, matrix, irc or one of 15 more; received "slak". Write `kind: slack`.',
    true,
  ],
  [
    'wrong kind: weekly schedule',
    `meetings:
  - name: Call
    schedule: { kind: weekly }`,
    'meetings[0].schedule.kind: kind must be recurring, single, approximate, unscheduled or ended; received "weekly". Write `schedule: every Thursday 16:00 Europe/Berlin`, with your own day, time and time zone. If only the rhythm is known: `schedule: about every week`.',
    false,
  ],
  [
    'wrong kind: a body that is a council',
    'bodies: [{ name: Council, kind: council }]',
    'bodies[0].kind: kind must be steering, oversight, committee, sig, working-group or one of 5 more; received "council". Write `kind: steering`, if that is meant.',
    false,
  ],
  [
    'wrong kind: chanels for a section',
    'sections: [{ kind: chanels }]',
    'sections[0].kind: kind must be channels, meetings, recordings, events, repositories or one of 14 more; received "chanels". Write `kind: channels`.',
    true,
  ],
  [
    'missing: kind of a policy',
    'policies: [{ name: Code of Conduct, href: https://a.example }]',
    'policies[0].kind: kind must be code-of-conduct, security, governance, contributing, license or one of 4 more; received nothing. Add `kind: code-of-conduct`, if that is meant.',
    false,
  ],
  [
    'missing: kind of a channel',
    `channels:
  - name: Chat
    href: https://a.example`,
    'channels[0].kind: kind must be slack, zulip, discord, matrix, irc or one of 15 more; received nothing. Add `kind: slack`, or the one that is meant; all are in docs/data.md#channel.',
    false,
  ],
  [
    'missing: kind of a schedule',
    `meetings:
  - name: Call
    schedule: { time: "16:00" }`,
    'meetings[0].schedule: schedule must say when it is held; received an object with `time`. Write `schedule: every Thursday 16:00 Europe/Berlin`, with your own day and time zone.',
    false,
  ],
  [
    'missing: schedule',
    `meetings:
  - name: Call
    join: { href: https://zoom.us/j/1 }`,
    'meetings[0].schedule: schedule is missing; Meeting needs it. Write `schedule: every Thursday 16:00 Europe/Berlin for 1h`, with your own day, time and time zone. If no time is known: `schedule: to be decided`.',
    false,
  ],
  [
    'missing: rule',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      time: "16:00"
      timeZone: Europe/Berlin`,
    'meetings[0].schedule.rule: rule is missing; RecurringSchedule needs it. Add `rule`, such as `rule: FREQ=WEEKLY;BYDAY=TH`.',
    false,
  ],
  [
    'missing: time zone',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: "16:00"`,
    'meetings[0].schedule.timeZone: timeZone is missing; RecurringSchedule needs it. Add `timeZone`, such as `timeZone: Europe/Berlin`.',
    false,
  ],
  [
    'missing: name',
    'people: [{ role: Chair }]',
    'people[0].name: name is missing; Person needs it. Add `name`.',
    false,
  ],
  [
    'missing: the address of the site',
    'url:',
    'url: url is missing; Community needs it. Add `url`, such as `url: https://example.org`.',
    false,
  ],
  [
    'misplaced: time beside the schedule',
    `meetings:
  - name: Call
    schedule: { kind: unscheduled, reason: ad-hoc }
    time: "16:00"`,
    'meetings[0].time: Meeting has no field "time". Move it into `schedule`.',
    false,
  ],
  [
    'misplaced: join within the schedule',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: "16:00"
      timeZone: Europe/Berlin
      join: { href: https://zoom.us/j/1 }`,
    'meetings[0].schedule.join: RecurringSchedule has no field "join". Move it out into the Meeting around it: indent it less.',
    false,
  ],
  [
    'misplaced: rule of a single date',
    `meetings:
  - name: Call
    schedule: { kind: single, date: 2026-05-07, time: "16:00", timeZone: UTC, rule: FREQ=DAILY }`,
    'meetings[0].schedule.rule: SingleSchedule has no field "rule". Remove it, or write `kind: recurring`, which has it.',
    false,
  ],
  [
    'misplaced: expires in the invitation’s place',
    `channels:
  - name: Chat
    kind: slack
    temporary: true`,
    'channels[0].temporary: Channel has no field "temporary". Move it into `invite`.',
    false,
  ],
  [
    'typo: descripton',
    `channels:
  - name: Chat
    kind: slack
    descripton: Ask`,
    'channels[0].descripton: Channel has no field "descripton". Write `description` instead of `descripton`.',
    true,
  ],
  [
    'typo: shedule',
    `meetings:
  - name: Call
    shedule: { kind: unscheduled, reason: ad-hoc }`,
    'meetings[0].shedule: Meeting has no field "shedule". Write `schedule` instead of `shedule`.',
    true,
  ],
  [
    'typo: an id that is not there',
    `meetings:
  - name: Call
    schedule: { kind: unscheduled, reason: ad-hoc }
    join: { via: slack }
channels: [{ id: slak, name: Chat, kind: slack }]`,
    'meetings[0].join.via: via must name the id of one of the channels; received "slack". Write `slak`, if that is meant.',
    false,
  ],
  [
    'typo: an id that is only a name',
    `meetings:
  - name: Call
    schedule: { kind: unscheduled, reason: ad-hoc }
    join: { via: chat }
channels: [{ name: Chat, kind: slack }]`,
    'meetings[0].join.via: via must name an id that is written; received "chat", which channels[0] has only by its name. Add `id: chat` to channels[0].',
    true,
  ],
  [
    'rule in words',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: weekly on Wednesday
      time: "16:00"
      timeZone: Europe/Berlin`,
    'meetings[0].schedule.rule: rule must be an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TH; received "weekly on Wednesday". Write `rule: FREQ=WEEKLY;BYDAY=WE`.',
    true,
  ],
  [
    'rule in words that leave a choice',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: every other week
      time: "16:00"
      timeZone: Europe/Berlin`,
    'meetings[0].schedule.rule: rule must be an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TH; received "every other week". Write `rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH`, with your own day, and add `from` with a date on which it is held.',
    false,
  ],
  [
    'rule with a prefix',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: RRULE:FREQ=WEEKLY;BYDAY=TH
      time: "16:00"
      timeZone: Europe/Berlin`,
    'meetings[0].schedule.rule: rule must be an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TH; received "RRULE:FREQ=WEEKLY;BYDAY=TH". Write `rule: FREQ=WEEKLY;BYDAY=TH`.',
    true,
  ],
  [
    'rule with a wrong day',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=XX
      time: "16:00"
      timeZone: Europe/Berlin`,
    'meetings[0].schedule.rule: rule "FREQ=WEEKLY;BYDAY=XX" is not an RRULE that gives dates: BYDAY must be one of MO, TU, WE, TH, FR, SA, SU; received "XX". Mend that part, as in `FREQ=WEEKLY;BYDAY=TH` (RFC 5545 §3.3.10).',
    false,
  ],
  [
    'time of one digit',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: 9:00
      timeZone: Europe/Berlin`,
    'meetings[0].schedule.time: A time must be HH:mm with 24 hours; received "9:00". Write `"09:00"`.',
    true,
  ],
  [
    'time of 12 hours',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: 4 PM
      timeZone: Europe/Berlin`,
    'meetings[0].schedule.time: A time must be HH:mm with 24 hours; received "4 PM". Write `"16:00"`.',
    true,
  ],
  [
    'zone as an abbreviation',
    `meetings:
  - name: Call
    schedule:
      kind: recurring
      rule: FREQ=WEEKLY;BYDAY=TH
      time: "16:00"
      timeZone: CEST`,
    'meetings[0].schedule.timeZone: A time zone must be an IANA name such as Europe/Berlin; received "CEST". Write `Europe/Berlin`, if that is meant.',
    false,
  ],
  [
    'date that is none',
    `channels:
  - name: Chat
    kind: slack
    verifiedOn: 2026-02-30`,
    'channels[0].verifiedOn: A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "2026-02-30". Write it such as `2026-05-03`.',
    false,
  ],
  [
    'date the American way',
    `channels:
  - name: Chat
    kind: slack
    verifiedOn: 05/03/2026`,
    'channels[0].verifiedOn: A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "05/03/2026". Write it such as `2026-05-03`.',
    false,
  ],
  [
    'address of mail',
    `channels:
  - name: Chat
    kind: email
    href: list@a.example`,
    'channels[0].href: An address of mail must begin with mailto:; received "list@a.example", which is a path on your own site. Write `mailto:list@a.example`.',
    true,
  ],
  [
    'an id with spaces',
    'steps: [{ id: Say Hello, name: Say hello }]',
    'steps[0].id: id must be lower case with hyphens; received "Say Hello". Write `id: say-hello`.',
    false,
  ],
  [
    'an unknown field',
    'sponsors: [ACME]',
    'sponsors: Community has no field "sponsors". Remove it. See the fields of Community: docs/data.md#community',
    false,
  ],
  [
    'an unknown field of a channel',
    `channels:
  - name: Chat
    kind: slack
    emoji: x`,
    'channels[0].emoji: Channel has no field "emoji". Remove it. See the fields of Channel: docs/data.md#channel',
    false,
  ],
  ['version missing', 'version:', 'version: version must be 1; received nothing. Write `version: 1`.', true],
  [
    'version 2',
    'version: 2',
    'version: version must be 1; received 2. Use a release of the library that reads this version.',
    false,
  ],
])('%s', (_what, rest, line, isFixed) => {
  const top = /^(version|id|name|url):/.exec(rest)?.[1]
  const base = top === undefined ? kiln : kiln.replace(new RegExp(`^${top}:.*\\n`, 'm'), '')
  const { community, problems } = parseCommunity(readCommunityText(base + rest).value)
  expect(problems.map(({ path, message, fix }) => `${path}: ${message} ${fix}`)).toEqual([line])
  expect(problems[0]?.edit !== undefined).toBe(isFixed)
  expect(community).toBeUndefined()
})
