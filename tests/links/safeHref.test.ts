import { describe, expect, it } from 'vitest'

import { safeHref, whyRefused } from '../../src/links/safeHref.ts'

const refusedScheme = (scheme: string) =>
  `the scheme "${scheme}" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address`

describe('safeHref', () => {
  it.each([
    'https://example.org/',
    'http://example.org/path?query=1#part',
    'mailto:chairs@example.org',
    'webcal://example.org/calendar.ics',
    'irc://irc.example.org/moot',
    'ircs://irc.example.org:6697/moot',
    'matrix:r/moot:example.org',
    'tel:+49-30-1234567',
  ])('lets %s through', (address) => {
    expect(safeHref(address)).toBe(address)
  })

  it.each([
    ['a path from the root', '/community/'],
    ['a path from the page', 'docs/charter.md'],
    ['a path upwards', '../charter'],
    ['an anchor', '#meetings'],
    ['a query', '?page=2'],
    ['an address that takes the scheme of the page', '//example.org/'],
    ['a colon after a slash', '/wiki/Talk:Moot'],
    ['a colon after a digit', '3:16'],
    ['letters of other scripts', '/förderung/会议'],
  ])('lets %s through', (_what, address) => {
    expect(safeHref(address)).toBe(address)
  })

  it.each([
    ['HTTPS://EXAMPLE.ORG/', 'HTTPS://EXAMPLE.ORG/'],
    ['MailTo:chairs@example.org', 'MailTo:chairs@example.org'],
    ['  https://example.org/  ', 'https://example.org/'],
    ['\n\thttps://example.org/\n', 'https://example.org/'],
    ['\u00a0https://example.org/\ufeff', 'https://example.org/'],
  ])('takes a scheme in upper case, and drops the space around an address: %j', (address, href) => {
    expect(safeHref(address)).toBe(href)
  })

  it.each([
    ['javascript:alert(1)', 'javascript'],
    ['JavaScript:alert(1)', 'javascript'],
    ['  javascript:alert(1)', 'javascript'],
    ['\njavascript:alert(1)', 'javascript'],
    ['\u00a0javascript:alert(1)', 'javascript'],
    ['\ufeffjavascript:alert(1)', 'javascript'],
    ['javascript://example.org/%0aalert(1)', 'javascript'],
    ['vbscript:msgbox(1)', 'vbscript'],
    ['data:text/html,<script>alert(1)</script>', 'data'],
    ['DATA:text/html;base64,PHA+', 'data'],
    ['blob:https://example.org/1', 'blob'],
    ['file:///etc/passwd', 'file'],
    ['ftp://example.org/', 'ftp'],
    ['sms:+49301234567', 'sms'],
    ['view-source:https://example.org/', 'view-source'],
    ['example.org:8080/path', 'example.org'],
  ])('refuses the scheme of %j', (address, scheme) => {
    expect(safeHref(address)).toBeUndefined()
    expect(whyRefused(address)).toBe(refusedScheme(scheme))
  })

  it.each([
    ['a line break within a scheme', 'java\nscript:alert(1)'],
    ['a carriage return within a scheme', 'java\rscript:alert(1)'],
    ['a tab within a scheme', 'java\tscript:alert(1)'],
    ['a line break before the colon', 'javascript\n:alert(1)'],
    ['a null before the scheme', '\u0000javascript:alert(1)'],
    ['another control character before the scheme', '\u0001javascript:alert(1)'],
    ['a control character that deletes', 'java\u007fscript:alert(1)'],
    ['a line break within a path', 'https://example.org/a\nb'],
    ['a control character of terminals', 'https://example.org/\u009b31m'],
  ])('refuses %s', (_what, address) => {
    expect(safeHref(address)).toBeUndefined()
    expect(whyRefused(address)).toBe('it has a control character in it')
  })

  it.each([
    ['an empty string', '', 'it is empty'],
    ['space alone', ' \n\t', 'it is empty'],
    ['nothing', undefined, 'it is not a string'],
    ['null', null, 'it is not a string'],
    ['a number', 42, 'it is not a string'],
    ['a list', ['https://example.org/'], 'it is not a string'],
    ['an object that turns into an address', { toString: () => 'https://example.org/' }, 'it is not a string'],
  ])('refuses %s', (_what, address, refused) => {
    expect(safeHref(address)).toBeUndefined()
    expect(whyRefused(address)).toBe(refused)
  })
})
