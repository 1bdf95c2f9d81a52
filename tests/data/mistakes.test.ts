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
    'people[0].twitter: Person has no field "twitter". Write `handle: { name: ann, service: x }` instead of `twitter`.',
    true,
  ],
  [
    'wrong name: github of a person',
    'people: [{ name: Ann, github: ann }]',
    'people[0].github: Person has no field "github". Write `handle: { name: ann, service: github }` instead of `github`.',
    true,
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
    'meetings[0].zoom: Meeting has no field "zoom". Write `join` instead of `zoom`.',
    true,
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
    'meetings[0].when: schedule is missing; a meeting needs it. Write `schedule: every Thursday 16:00 Europe/Berlin`, with your own time and time zone. If only the rhythm is known: `schedule: about every week on Thursday`. If nothing is known: `schedule: to be decided`. It replaces `when`.',
    false,
  ],
  [
    'wrong name: repo',
    'repo: https://github.com/a/b',
    'repo: Community has no field "repo". Write `repositories: ["https://github.com/a/b"]` instead of `repo`.',
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
    'bodies[0].chairs: Body has no field "chairs". Write `leads: [{ name: Ann Lee, role: Chair }]` instead of `chairs`.',
    false,
  ],
  [
    'wrong name: leads of a focus area',
    'focusAreas: [{ name: Docs, leads: [Ann Lee] }]',
    'focusAreas[0].leads: FocusArea has no field "leads". Write `drivers` instead of `leads`.',
    true,
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
    'channels[0].url: Channel has no field "url". `href` is given too. Keep what is right in `href`, and remove `url`.',
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
    'meetings[0].join: join must be an address, or the id or the name of a channel; received "see the wiki". Write the address with https://. If it is not public, write `join: { withheld: see the wiki }`.',
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
    'channels[0]: An entry of channels must be an object such as `{ kind: slack, name: "#general", href: "https://example.slack.com" }`; received "slack". Write `- { kind: slack, name: …, href: … }`. Put what you know where `…` is.',
    false,
  ],
  [
    'wrong shape: channels under keys',
    'channels: { chat: { kind: slack, name: Chat } }',
    'channels: channels must be a list of `{ kind: slack, name: "#general", href: "https://example.slack.com" }`; received an object with `chat`. Begin each entry with "- " instead of a key: `- { id: chat, kind: slack, name: Chat }`.',
    false,
  ],
  [
    'wrong shape: one meeting, no list',
    'meetings: { name: Call, schedule: { kind: unscheduled, reason: ad-hoc } }',
    'meetings: meetings must be a list of `{ name: Weekly call, schedule: { kind: unscheduled, reason: ad-hoc } }`; received an object with `name` and `schedule`. Begin the entry with "- ": `- { name: Call, schedule: { kind: unscheduled, reason: ad-hoc } }`.',
    true,
  ],
  [
    'wrong shape: a charter that is words',
    'bodies: [{ name: TSC, kind: steering, charter: The charter }]',
    'bodies[0].charter: charter must be an object such as `{ label: Charter, href: "https://example.org/charter" }`; received "The charter". Write `charter: { label: The charter, href: … }`. Put what you know where `…` is.',
    false,
  ],
  [
    'wrong shape: links that is an address',
    'links: https://a.example',
    'links: links must be a list of `{ label: Charter, href: "https://example.org/charter" }`; received "https://a.example". Write `links: [{ label: …, href: "https://a.example" }]`. Put what you know where `…` is.',
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
    'channels[0].updatedOn: updatedOn must be a date as a text, "2026-05-03"; received 2026. Write the whole day, such as `2026-05-03`.',
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
    'events[0].dates: dates must be a date or two; received "3 May 2026". Write `dates: 2026-05-03`.',
    true,
  ],
  [
    'wrong kind: twitter',
    `channels:
  - name: Chat
    kind: twitter`,
    'channels[0].kind: kind must be slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube or other; received "twitter". Write `kind: x`.',
    true,
  ],
  [
    'wrong kind: teams',
    `channels:
  - name: Chat
    kind: teams`,
    'channels[0].kind: kind must be slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube or other; received "teams". Choose one of those, or write `kind: other` and `kindLabel: Microsoft Teams`.',
    false,
  ],
  [
    'wrong kind: slak',
    `channels:
  - name: Chat
    kind: slak`,
    'channels[0].kind: kind must be slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube or other; received "slak". Write `kind: slack`.',
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
    'bodies[0].kind: kind must be oversight, steering, committee, sig, working-group, board, maintainers, team, user-group or other; received "council". Write `kind: steering` and `kindLabel: Council`, if that is meant.',
    false,
  ],
  [
    'wrong kind: chanels for a section',
    'sections: [{ kind: chanels }]',
    'sections[0].kind: kind must be channels, meetings, recordings, events, repositories, resources, contributionPaths, steps, people, contacts, principles, policies, topics, focusAreas, roles, roadmap, releases, sponsors, recognitions, faqs, bodies, adopters, group or prose; received "chanels". Write `kind: channels`.',
    true,
  ],
  [
    'missing: kind of a policy',
    'policies: [{ name: Code of Conduct, href: https://a.example }]',
    'policies[0].kind: kind is missing; it must be code-of-conduct, security, governance, contributing, license, trademark, privacy, process or other. Add `kind: code-of-conduct`, if that is meant.',
    false,
  ],
  [
    'missing: kind of a channel',
    `channels:
  - name: Chat
    href: https://a.example`,
    'channels[0].kind: kind is missing; it must be slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube or other. Add the one that is meant, such as `kind: slack`.',
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
    'meetings[0].schedule: schedule is missing; a meeting needs it. Write `schedule: every Thursday 16:00 Europe/Berlin for 1h`, with your own day, time and time zone. If no time is known: `schedule: to be decided`.',
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
    'meetings[0].schedule.rule: rule is missing; a recurring schedule needs it. Add `rule`, such as `rule: FREQ=WEEKLY;BYDAY=TH`.',
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
    'meetings[0].schedule.timeZone: timeZone is missing; a recurring schedule needs it. Add `timeZone`, such as `timeZone: Europe/Berlin`.',
    false,
  ],
  [
    'missing: name',
    'people: [{ role: Chair }]',
    'people[0].name: name is missing; a person needs it. Add `name`, or write `vacant: true` if nobody has the role.',
    false,
  ],
  [
    'missing: the address of the site',
    'url:',
    'url: url is missing; a community needs it. Add `url`, such as `url: https://example.org`.',
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
    'meetings[0].schedule.join: RecurringSchedule has no field "join". Move it out of `schedule`, so that it lines up with the `name` of the meeting.',
    false,
  ],
  [
    'misplaced: rule of a single date',
    `meetings:
  - name: Call
    schedule: { kind: single, date: 2026-05-07, time: "16:00", timeZone: UTC, rule: FREQ=DAILY }`,
    'meetings[0].schedule.rule: SingleSchedule has no field "rule". Write `kind: recurring`, which has it, or remove it.',
    false,
  ],
  [
    'misplaced: expires in the invitation’s place',
    `channels:
  - name: Chat
    kind: slack
    temporary: true`,
    'channels[0].temporary: Channel has no field "temporary". Write `invite: { href: …, temporary: true }` instead of `temporary`. Put what you know where `…` is.',
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
    'meetings[0].join.via: No channel has the id "slack". Write `slak`, if that is meant.',
    false,
  ],
  [
    'typo: an id that is only a name',
    `meetings:
  - name: Call
    schedule: { kind: unscheduled, reason: ad-hoc }
    join: { via: chat }
channels: [{ name: Chat, kind: slack }]`,
    'meetings[0].join.via: No channel has the id "chat". The one named "Chat" has no id. Add `id: chat` to it.',
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
    'channels[0].verifiedOn: A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "2026-02-30". There is no such day: February 2026 has 28.',
    false,
  ],
  [
    'date the American way',
    `channels:
  - name: Chat
    kind: slack
    verifiedOn: 05/03/2026`,
    'channels[0].verifiedOn: A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received "05/03/2026". Write the year first: `2026-03-05` for 5 March 2026, `2026-05-03` for 3 May 2026.',
    false,
  ],
  [
    'address of mail',
    `channels:
  - name: Chat
    kind: email
    href: list@a.example`,
    'channels[0].href: A mail address must begin with mailto:; received "list@a.example", which is a path on your own site. Write `mailto:list@a.example`.',
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
    'patrons: [ACME]',
    'patrons: Community has no field "patrons". There is no field for it. To keep it, write it as a section of kind `prose`. The fields of Community: node_modules/moothall/docs/data.md#community',
    false,
  ],
  [
    'an unknown field of a channel',
    `channels:
  - name: Chat
    kind: slack
    emoji: x`,
    'channels[0].emoji: Channel has no field "emoji". There is no field for it. To keep it, put it into `description`. The fields of Channel: node_modules/moothall/docs/data.md#channel',
    false,
  ],
  ['version missing', 'version:', 'version: version must be 1; received nothing. Write `version: 1`.', true],
  [
    'version 2',
    'version: 2',
    'version: version must be 1; received 2. Write `version: 1`, or install a newer Moothall: `npm install moothall@latest`.',
    false,
  ],
  [
    'written as a name with its text: a principle',
    `principles:
  - Be respectful: Treat everyone well.
  - name: Open`,
    'principles[0]: An entry of principles must have its name in a field; received "Be respectful" as a field. Write `- name: Be respectful`, and below it `description: Treat everyone well.`.',
    true,
  ],
  [
    'written as a name with its text: a link',
    'links: [{ Guide: https://a.example/guide }]',
    'links[0]: An entry of links must have its name in a field; received "Guide" as a field. Write `- label: Guide`, and below it `href: https://a.example/guide`.',
    true,
  ],
  [
    'written as a name with its text: a topic',
    `topics:
  - Storage: [CSI, Volumes]`,
    'topics[0]: An entry of topics must have its name in a field; received "Storage" as a field. Write `- name: Storage`, and below it `topics: [CSI, Volumes]`.',
    true,
  ],
  [
    'written as a name with its text: a question',
    `faqs:
  - Who may join?: Everyone.`,
    'faqs[0]: An entry of faqs must have its name in a field; received "Who may join?" as a field. Write `- question: Who may join?`, and below it `answer: Everyone.`.',
    true,
  ],
  [
    'written as a name with its text: a channel',
    `channels:
  - Slack: https://kiln.slack.com`,
    'channels[0]: An entry of channels must have its name in a field; received "Slack" as a field. Write `- kind: …`, and below it `name: Slack` and `href: https://kiln.slack.com`. Put what you know where `…` is.',
    false,
  ],
  [
    'principles under keys',
    'principles: { Be respectful: Treat everyone. }',
    'principles: principles must be a list of `{ name: Openness }`; received an object with `Be respectful`. Begin each entry with "- " instead of a key: `- { name: Be respectful, description: Treat everyone. }`.',
    false,
  ],
  [
    'prose in place of entries',
    'events: We meet twice a year. Come along!',
    'events: events must be a list of `{ name: Kiln Summit, dates: { from: 2026-05-03 } }`; received "We meet twice a year. Come along!". Write entries that begin with "- ". A text before them is `intro` of a section: `- { kind: events, intro: We meet twice a year. Come along! }` in `sections`.',
    false,
  ],
  [
    'wrong kind: committers',
    'bodies: [{ name: TAC, kind: committers }]',
    'bodies[0].kind: kind must be oversight, steering, committee, sig, working-group, board, maintainers, team, user-group or other; received "committers". Write `kind: maintainers`, if that is meant.',
    false,
  ],
  [
    'wrong kind: pmc',
    'bodies: [{ name: TAC, kind: pmc }]',
    'bodies[0].kind: kind must be oversight, steering, committee, sig, working-group, board, maintainers, team, user-group or other; received "pmc". Write `kind: steering` and `kindLabel: PMC`, if that is meant.',
    false,
  ],
  [
    'wrong value: top-level project',
    'maturity: top-level',
    'maturity: maturity must be sandbox, incubating, graduated, emeritus or archived; received "top-level". Write `maturity: graduated`, if that is meant.',
    false,
  ],
  [
    'wrong kind: release',
    'policies: [{ name: Releases, kind: release }]',
    'policies[0].kind: kind must be code-of-conduct, security, governance, contributing, license, trademark, privacy, process or other; received "release". Write `kind: process`, if that is meant.',
    false,
  ],
  [
    'access of a private channel',
    'channels: [{ kind: slack, name: Chat, access: private }]',
    'channels[0].access: access must be an object such as `{ read: public, post: account }`; received "private". Write `access: { read: members, post: members }`.',
    true,
  ],
  [
    'access of a closed channel',
    'channels: [{ kind: slack, name: Chat, access: closed }]',
    'channels[0].access: access must be an object such as `{ read: public, post: account }`; received "closed". Write `access: { read: members, post: members }`.',
    true,
  ],
  [
    'access of a public channel',
    'channels: [{ kind: slack, name: Chat, access: public }]',
    'channels[0].access: access must be an object such as `{ read: public, post: account }`; received "public". Write `access: { read: public }`, and `post` if you know who may post.',
    false,
  ],
  [
    'access: anyone',
    'channels: [{ kind: slack, name: Chat, access: { read: anyone } }]',
    'channels[0].access.read: read must be public, account, members or moderators; received "anyone". Write `read: public`.',
    true,
  ],
  [
    'notes that are one text',
    'channels: [{ kind: slack, name: Chat, notes: We move in June. }]',
    'channels[0].notes: notes must be a list of `{ kind: warning, body: Meetings are recorded. }`; received "We move in June.". Write `notes: [We move in June.]`.',
    true,
  ],
  [
    'notes that are an address',
    'meetings: [{ name: A, schedule: to be decided, notes: https://docs.google.com/a }]',
    'meetings[0].notes: notes must be a list of `{ kind: warning, body: Meetings are recorded. }`; received "https://docs.google.com/a". Write `minutes: https://docs.google.com/a`, if it leads to notes of meetings. Remarks are a list of texts.',
    false,
  ],
  [
    'reporting in words',
    'policies: [{ name: S, kind: security, reporting: Write to us. }]',
    'policies[0].reporting: reporting must be an object such as `{ how: Write to the committee. }`; received "Write to us.". Write `reporting: { how: Write to us. }`.',
    false,
  ],
  [
    'contact of a policy',
    'policies: [{ name: S, kind: security, contact: security@a.example }]',
    'policies[0].contact: Policy has no field "contact". Write `reporting: { how: Write to security@a.example. }` instead of `contact`.',
    false,
  ],
  [
    'wrong name: organization',
    'people: [{ name: A, organization: Dremio }]',
    'people[0].organization: Person has no field "organization". Write `affiliations` instead of `organization`.',
    true,
  ],
  [
    'chairs beside members',
    'groups: [{ name: SIG, members: [A], chairs: [B] }]',
    'groups[0].chairs: Group has no field "chairs". Write `leads: [{ name: B, role: Chair }]` instead of `chairs`.',
    false,
  ],
  [
    'href of a step',
    'steps: [{ name: A, href: https://a.example }]',
    'steps[0].href: Step has no field "href". Write `links: [{ label: …, href: "https://a.example" }]` instead of `href`. Put what you know where `…` is.',
    false,
  ],
  [
    'href of a recognition',
    'recognitions: [{ name: A, description: B, href: https://a.example }]',
    'recognitions[0].href: Recognition has no field "href". Add `[More](https://a.example)` to `description`, and remove `href`.',
    false,
  ],
  [
    'videos of an event',
    'events: [{ name: A, videos: https://a.example }]',
    'events[0].videos: Event has no field "videos". Write `description: "[Videos](https://a.example)"` instead of `videos`.',
    false,
  ],
  [
    'a newsletter',
    'newsletter: https://a.example/news',
    'newsletter: Community has no field "newsletter". Write `channels: [{ kind: mailing-list, name: …, href: "https://a.example/news" }]` instead of `newsletter`. Put what you know where `…` is.',
    false,
  ],
  [
    'calendars of the community',
    'calendars: [https://a.example/cal.ics]',
    'calendars: Community has no field "calendars". Write `calendar: https://a.example/cal.ics` instead of `calendars`.',
    false,
  ],
  [
    'twitter of the page',
    'seo: { twitter: kiln }',
    'seo.twitter: Seo has no field "twitter". Write `socialHandle: "@kiln"` instead of `twitter`.',
    true,
  ],
  [
    'wrong name: bestFor',
    'channels: [{ kind: slack, name: A, bestFor: Questions }]',
    'channels[0].bestFor: Channel has no field "bestFor". Write `description` instead of `bestFor`.',
    true,
  ],
  [
    'a section of text without a kind',
    'sections: [{ heading: Our history, text: Long ago. }]',
    'sections[0].kind: kind is missing; it must be channels, meetings, recordings, events, repositories, resources, contributionPaths, steps, people, contacts, principles, policies, topics, focusAreas, roles, roadmap, releases, sponsors, recognitions, faqs, bodies, adopters, group or prose. Add `kind: prose`, if that is meant.',
    false,
  ],
  [
    'a section of text without an id',
    'sections: [{ kind: prose, heading: Our history, body: Long ago. }]',
    'sections[0].id: id is missing; a prose section needs it. Add `id: our-history`.',
    false,
  ],
  [
    'wrong kind: contact for a section',
    'sections: [{ kind: contact }]',
    'sections[0].kind: kind must be channels, meetings, recordings, events, repositories, resources, contributionPaths, steps, people, contacts, principles, policies, topics, focusAreas, roles, roadmap, releases, sponsors, recognitions, faqs, bodies, adopters, group or prose; received "contact". Write `kind: contacts`.',
    true,
  ],
  [
    'missing: kind of a calendar file',
    'meetings: [{ name: A, schedule: to be decided, calendars: [{ label: A, href: https://a.example/a.ics }] }]',
    'meetings[0].calendars[0].kind: kind is missing; it must be feed, download, embed or event-template. Add `kind: download`, if that is meant.',
    false,
  ],
  [
    'a weekday in another language',
    'meetings: [{ name: A, schedule: { every: 2 weeks, weekday: Mittwoch } }]',
    'meetings[0].schedule.weekday: weekday must be MO, TU, WE, TH, FR, SA or SU; received "Mittwoch". Choose one of those.',
    false,
  ],
  [
    'wrong kind: etherpad',
    'channels: [{ kind: etherpad, name: A, href: https://a.example }]',
    'channels[0].kind: kind must be slack, zulip, discord, matrix, irc, mailing-list, forum, github-discussions, github, gitlab, document, blog, rss, email, bluesky, mastodon, x, linkedin, youtube or other; received "etherpad". Write `kind: document` and `kindLabel: Etherpad`, if that is meant.',
    false,
  ],
  [
    'href of a contribution path',
    'contributionPaths: [{ name: A, href: https://a.example }]',
    'contributionPaths[0].href: ContributionPath has no field "href". Write `links: [{ label: Guide, href: "https://a.example" }]` instead of `href`.',
    false,
  ],
  [
    'access: members only',
    'meetings: [{ name: A, schedule: to be decided, access: members only, join: https://a.example }]',
    'meetings[0].access: access must be public, members or invitation; received "members only". Write `access: members`.',
    true,
  ],
  [
    'invisible characters before an address',
    'meetings: [{ name: A, schedule: to be decided, join: "\u200b\u200bhttps://a.example" }]',
    'meetings[0].join: An address must have no characters that nobody sees; received "\\u200b\\u200bhttps://a.example", with U+200B in it. Delete that character: it came along when the address was copied.',
    true,
  ],
  [
    'contact that is a mail address',
    'policies: [{ name: S, kind: security, reporting: { how: A, contact: security@a.example } }]',
    'policies[0].reporting.contact: contact must be an address, or the id or the name of a channel; received "security@a.example". Write `contact: mailto:security@a.example`.',
    true,
  ],
  [
    'elections with how',
    'bodies: [{ name: TSC, kind: steering, elections: { how: We vote. } }]',
    'bodies[0].elections: A text must be a text alone, or have language tags as keys; received the key "how". Write the text alone, without `how`: "We vote.".',
    false,
  ],
  [
    'a list as one text',
    'topics: a, b, c',
    'topics: topics must be a list of `{ name: Storage }`; received "a, b, c". Write `topics: [a, b, c]`, or `topics: ["a, b, c"]` if it is one.',
    false,
  ],
  [
    'temporary beside the invitation',
    'channels: [{ kind: slack, name: A, temporary: true, invite: https://a.example }]',
    'channels[0].temporary: Channel has no field "temporary". Write `invite: { href: "https://a.example", temporary: true }` in place of `invite`, and remove `temporary`.',
    false,
  ],
  [
    'reportsTo of a group',
    'groups: [{ name: SIG, reportsTo: tsc }]',
    'groups[0].reportsTo: Group has no field "reportsTo". Write `parent` instead of `reportsTo`.',
    true,
  ],
  [
    'chair of a group',
    'groups: [{ name: SIG, chair: JB Onofre }]',
    'groups[0].chair: Group has no field "chair". Write `leads: [{ name: JB Onofre, role: Chair }]` instead of `chair`.',
    false,
  ],
  [
    'slack of a group',
    'groups: [{ name: SIG, slack: sig-x }]',
    'groups[0].slack: Group has no field "slack". Write `channels: [{ kind: slack, name: "#sig-x" }]` instead of `slack`.',
    false,
  ],
  [
    'contact of a group',
    'groups: [{ name: SIG, contact: private }]',
    'groups[0].contact: Group has no field "contact". Write `channels: [private]` instead of `contact`.',
    false,
  ],
  [
    'subprojects of a group',
    'groups: [{ name: SIG, subprojects: [{ name: A }] }]',
    'groups[0].subprojects: Group has no field "subprojects". Write `groups` instead of `subprojects`.',
    true,
  ],
  [
    'frequency of a group',
    'groups: [{ name: SIG, frequency: every Thursday 16:00 UTC }]',
    'groups[0].frequency: Group has no field "frequency". Write `meetings: [{ name: …, schedule: "every Thursday 16:00 UTC" }]` instead of `frequency`. Put what you know where `…` is.',
    false,
  ],
  [
    'website of a group',
    'groups: [{ name: SIG, website: https://a.example }]',
    'groups[0].website: Group has no field "website". Write `links: [{ label: Website, href: "https://a.example" }]` instead of `website`.',
    false,
  ],
  [
    'a name that begins a comment',
    'name: #kiln',
    'name: name must have a value; received the comment #kiln, since `#` begins one. Write `name: "#kiln"`.',
    true,
  ],
  [
    'a reference to a channel where none is near',
    `meetings: [{ name: A, schedule: to be decided, join: { via: sig } }]
channels: [{ id: chat, kind: slack, name: A }]`,
    'meetings[0].join.via: No channel has the id "sig". Write `chat`, or add `- { id: sig, kind: …, name: …, href: … }` to `channels`.',
    false,
  ],
  [
    'calendar of a meeting',
    'meetings: [{ name: A, schedule: to be decided, calendar: https://a.example/a.ics }]',
    'meetings[0].calendar: Meeting has no field "calendar". Write `calendars: [{ kind: download, label: …, href: "https://a.example/a.ics" }]` instead of `calendar`. Put what you know where `…` is.',
    false,
  ],
  [
    'facilitator of a meeting',
    'meetings: [{ name: A, schedule: to be decided, facilitator: Ann }]',
    'meetings[0].facilitator: Meeting has no field "facilitator". Write `host` instead of `facilitator`.',
    true,
  ],
  [
    'email of a mailing list',
    'channels: [{ kind: mailing-list, name: dev, email: dev@a.example }]',
    'channels[0].email: Channel has no field "email". Write `address: dev@a.example` instead of `email`.',
    true,
  ],
  [
    'subscribe beside invite',
    'channels: [{ kind: mailing-list, name: dev, subscribe: dev@a.example, invite: /x }]',
    'channels[0].subscribe: Channel has no field "subscribe". `invite` is given too. Keep what is right in `invite`, and remove `subscribe`.',
    false,
  ],
  [
    'pronouns of a person',
    'people: [{ name: A, pronouns: she/her }]',
    'people[0].pronouns: Person has no field "pronouns". There is no field for it. To keep it for yourselves, make a comment of it, with `#`. The fields of Person: node_modules/moothall/docs/data.md#person',
    false,
  ],
  [
    'days of an event in words',
    'events: [{ name: A, when: 3-5 May 2026 }]',
    'events[0].when: Event has no field "when". Write `dates: 2026-05-03 to 2026-05-05` instead of `when`.',
    false,
  ],
  [
    'url of a repository without a name',
    'repositories: [{ url: https://github.com/kiln/core }]',
    'repositories[0].url: Repository has no field "url". Write `href` instead of `url`.',
    true,
  ],
  [
    'a section that is a word',
    'sections: [meetings]',
    'sections[0]: An entry of sections must be `{ kind: meetings }` or `{ kind: prose, id: about, heading: About, body: Who we are. }`; received "meetings". Write `- { kind: meetings }`.',
    true,
  ],
  [
    'a foundation that is an address',
    'foundation: https://www.cncf.io',
    'foundation: foundation must be an object such as `{ name: CNCF, href: "https://www.cncf.io" }`; received "https://www.cncf.io". Write `foundation: { name: …, href: "https://www.cncf.io" }`. Put what you know where `…` is.',
    false,
  ],
  [
    'url of a logo',
    'logo: { url: /logo.svg }',
    'logo.url: Logo has no field "url". Write `src` instead of `url`.',
    true,
  ],
  [
    'an address without https',
    'meetings: [{ name: A, schedule: to be decided, join: zoom.us/j/1 }]',
    'meetings[0].join: join must be an address, or the id or the name of a channel; received "zoom.us/j/1". Write `join: https://zoom.us/j/1`.',
    true,
  ],
  [
    'a lead of a group',
    'groups: [{ name: A, lead: Ann Lee }]',
    'groups[0].lead: Group has no field "lead". Write `leads: [Ann Lee]` instead of `lead`.',
    true,
  ],
  [
    'a repository that is written as a text, by its name',
    'repositories: [kiln/core]\ncontributionPaths: [{ name: Code, repositories: [core] }]',
    'contributionPaths[0].repositories[0]: No repository has the id "core". The one named "core" has no id. Write it in fields: `- { id: core, name: core, href: "https://github.com/kiln/core" }`.',
    true,
  ],
  [
    'an address that is not known yet',
    'meetings: [{ name: A, schedule: to be decided, join: TBD }]',
    'meetings[0].join: join must be an address, or the id or the name of a channel; received "TBD". Remove `join` until there is an address.',
    false,
  ],
  [
    'a field whose name is like that of another thing',
    'meetings: [{ name: A, schedule: to be decided, recorded: true }]',
    'meetings[0].recorded: Meeting has no field "recorded". Write `recordings`, if that is meant. If not, there is no field for it. To keep it, put it into `description`. The fields of Meeting: node_modules/moothall/docs/data.md#meeting',
    false,
  ],
  [
    'the layout of a section by another name',
    'sections: [{ kind: bodies, as: cards }]',
    'sections[0].as: BodiesSection has no field "as". Write `layout` instead of `as`.',
    true,
  ],
  [
    'temporary that is empty',
    'channels: [{ kind: slack, name: A, contact: [] }]',
    'channels[0].contact: Channel has no field "contact". Remove it: it holds nothing.',
    true,
  ],
])('%s', (_what, rest, line, isFixed) => {
  const top = /^(version|id|name|url):/.exec(rest)?.[1]
  const base = top === undefined ? kiln : kiln.replace(new RegExp(`^${top}:.*\\n`, 'm'), '')
  const text = readCommunityText(base + rest)
  const { community, problems: found } = parseCommunity(text.value)
  const problems = [...text.problems, ...found]
  expect(problems.map(({ path, message, fix }) => `${path}: ${message} ${fix}`)).toEqual([line])
  expect(problems[0]?.edit !== undefined).toBe(isFixed)
  expect(community === undefined || text.problems.length > 0).toBe(true)
})
