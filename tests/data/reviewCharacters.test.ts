import { expect, it } from 'vitest'

import { reviewCommunity } from '../../src/data/reviewCommunity.ts'
import type { Community } from '../../src/model/community.ts'

const now = Date.UTC(2026, 4, 3, 12)

const kiln = (rest: Partial<Community>): Community => ({
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org',
  ...rest,
})

const ofChat = (href: string, name = 'Chat') => kiln({ channels: [{ id: 'chat', kind: 'zulip', name, href }] })
const named = (name: string) => ofChat('https://chat.kiln.example.org/', name)

const found = (community: Community) =>
  reviewCommunity(community, { now }).map(({ severity, rule, path, message, fix }) => [
    `${severity} ${rule}`,
    path,
    message,
    fix,
  ])

it.each<[string, Community, string, string, string]>([
  [
    'another host where a user stands',
    ofChat('https://zoom.us:1@evil.example/j/1'),
    'error user-info',
    'channels[0].href',
    'What stands before the @ is a user name or a password; the link leads to evil.example.',
  ],
  [
    'a password',
    ofChat('https://:secret@kiln.example.org/'),
    'error user-info',
    'channels[0].href',
    'What stands before the @ is a user name or a password; the link leads to kiln.example.org.',
  ],
  [
    'a user of a calendar',
    ofChat('webcal://ada@kiln.example.org/calls.ics'),
    'error user-info',
    'channels[0].href',
    'What stands before the @ is a user name or a password; the link leads to kiln.example.org.',
  ],
  [
    'Cyrillic letters in a Latin name',
    ofChat('https://z\u043e\u043em.us/j/1'),
    'error mixed-scripts',
    'channels[0].href',
    'The host mixes letters of several scripts that look alike; the link leads to xn--zm-fmca.us.',
  ],
  [
    'a name that is all Cyrillic before an ending that is not',
    ofChat('//\u0430\u0440\u0440\u04cf\u0435.com/'),
    'error mixed-scripts',
    'channels[0].href',
    'The host mixes letters of several scripts that look alike; the link leads to xn--80ak6aa92e.com.',
  ],
  [
    'an override in a name',
    named('Chat \u202egro.live'),
    'warning hidden-characters',
    'channels[0].name',
    'U+202E turns the order of the letters behind it, so they read as others.',
  ],
  [
    'an isolate in an address',
    ofChat('https://chat.kiln.example.org/\u2066a'),
    'error address',
    'channels[0].href',
    String.raw`An address must have no characters that nobody sees; received "https://chat.kiln.example.org/\u2066a", with U+2066 in it.`,
  ],
  ['a space of no width', named('Ki\u200bln'), 'warning hidden-characters', 'channels[0].name', 'U+200B is invisible.'],
  [
    'a tag in an address',
    ofChat('https://chat.kiln.example.org/a\u{e0041}b'),
    'error address',
    'channels[0].href',
    String.raw`An address must have no characters that nobody sees; received "https://chat.kiln.example.org/a\udb40\udc41b", with U+E0041 in it.`,
  ],
  [
    'a control character',
    named('Chat\u009b31m'),
    'warning hidden-characters',
    'channels[0].name',
    'U+009B is invisible.',
  ],
  ['a tag', named('Chat\u{e0041}'), 'warning hidden-characters', 'channels[0].name', 'U+E0041 is invisible.'],
  [
    'a mark of direction',
    named('Chat\u200f'),
    'info hidden-characters',
    'channels[0].name',
    'U+200F marks a direction; the page sees to that itself.',
  ],
])('finds %s', (_what, community, rule, path, message) => {
  expect(found(community)).toEqual([[rule, path, message, expect.stringMatching(/^(Write|Type|Remove|Delete) .+\.$/)]])
})

it.each([
  ['a mail address', ofChat('mailto:chat@kiln.example.org')],
  ['an @ in a path', ofChat('https://chat.kiln.example.org/@kiln')],
  ['a host with marks', ofChat('https://bücher.example/')],
  ['a Cyrillic name before another ending', ofChat('https://почта.com/')],
  ['a host of one script', ofChat('https://пример.рф/')],
  ['a Japanese host', ofChat('https://日本語.example/')],
  ['emoji of several parts', named('Chat 👩‍💻 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿')],
  ['joiners of Persian and Hindi', named('می‌خواهم क्‍ष')],
  ['a long German word', named('Mitglieder\u00adversammlung')],
])('finds nothing in %s', (_what, community) => {
  expect(found(community)).toEqual([])
})
