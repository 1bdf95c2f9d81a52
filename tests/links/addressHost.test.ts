import { describe, expect, it } from 'vitest'

import { hostWords, isAbsolute } from '../../src/links/addressHost.ts'

describe('hostWords', () => {
  it.each([
    ['a host', 'https://meet.example.org/j/1', 'meet.example.org'],
    ['a host in capitals, behind www', 'HTTPS://WWW.Example.ORG', 'example.org'],
    ['a port', 'https://example.org:8443/j', 'example.org:8443'],
    ['the port of the scheme', 'https://example.org:443/j', 'example.org'],
    ['a calendar', 'webcal://example.org/calls.ics', 'example.org'],
    ['the scheme of the page', '//evil.example/j', 'evil.example'],
    ['backslashes', String.raw`\\evil.example\j`, 'evil.example'],
    ['a slash and a backslash', String.raw`/\evil.example`, 'evil.example'],
    ['a host where a user stands', 'https://zoom.us@evil.example/j/1', 'evil.example'],
    ['a user with a password', 'https://zoom.us:443@evil.example/j/1', 'evil.example'],
    ['a user with an encoded slash', 'https://zoom.us%2Fj@evil.example', 'evil.example'],
    ['a backslash before an @', String.raw`https://evil.example\@zoom.us`, 'evil.example'],
    ['a host behind an encoded letter', 'https://%65vil.example', 'evil.example'],
    ['wide letters', 'https://ｅvil.example', 'evil.example'],
    ['a host with an invisible character', 'https://ev\u00adil\u200b.example', 'evil.example'],
    ['an address in numbers', 'https://[2001:db8::1]/j', '[2001:db8::1]'],
    ['letters with marks', 'https://www.Bücher.example', 'bücher.example'],
    ['one other script', 'https://пример.рф/', 'пример.рф'],
    ['two scripts in a name', 'https://z\u043e\u043em.us', 'xn--zm-fmca.us'],
    ['a whole name of letters that look Latin', 'https://\u0430\u0440\u0440\u04cf\u0435.com', 'xn--80ak6aa92e.com'],
    ['a mailbox', ' mailto:chairs@example.org?subject=Call', 'chairs@example.org'],
    ['a mailbox whose host has two scripts', 'mailto:chairs@z\u043e\u043em.us', 'chairs@xn--zm-fmca.us'],
    ['a letter of Latin that looks like another', 'https://g\u0131thub.com', 'xn--gthub-n4a.com'],
  ])('of %s', (_what, href, words) => {
    expect(hostWords(href)).toBe(words)
  })

  it.each([
    '/j/1',
    'j',
    '#j',
    '',
    'https://',
    'https:///',
    'https://a b/',
    'tel:+49301234567',
    'mailto:',
    'mailto:?to=a@example.org',
    'mailto:a@example.org,b@example.org',
    'mailto:zoom.us%40a@example.org',
  ])('are not there for %j', (href) => {
    expect(hostWords(href)).toBeUndefined()
  })
})

it.each([
  ['https://example.org', true],
  ['mailto:a@example.org', true],
  ['//example.org', true],
  [String.raw`\\example.org`, true],
  [String.raw`/\example.org`, true],
  [String.raw`\/example.org`, true],
  ['/path', false],
  [String.raw`\path`, false],
  ['path', false],
])('%s names its own host: %s', (href, expected) => {
  expect(isAbsolute(href)).toBe(expected)
})
