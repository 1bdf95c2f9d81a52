import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { LinkedHtml } from '../../src/docusaurus/linkedHtml.ts'
import { loadPage, type PageLoaderOptions } from '../../src/docusaurus/loadPage.ts'
import { broken, folderWith, kiln, now } from '../bundler/kiln.ts'

interface Loaded {
  code?: string
  error?: Error
  /** What the loader reports beside what it gives. */
  reported: string[]
  files: Record<string, string>
}

const site: PageLoaderOptions = {
  url: 'https://kiln.example.org',
  baseUrl: '/',
  route: '/community',
  locale: 'en',
  currentLocale: 'en',
  sheets: [],
  now,
  isServer: false,
}

/** Calls the loader as webpack does. */
function load(resourcePath: string, resourceQuery: string, options: Partial<PageLoaderOptions> = {}): Promise<Loaded> {
  const reported: string[] = []
  const files: Record<string, string> = {}
  const report = ({ message }: Error) => void reported.push(message)
  return new Promise((resolve) => {
    void loadPage({
      resourcePath,
      resourceQuery,
      async: () => (error, code) => resolve({ reported, files, ...(error ? { error } : { code: code! }) }),
      getOptions: () => ({ ...site, ...options }),
      addDependency: () => {},
      emitFile: (name, content) => void (files[name] = content),
      emitError: report,
      emitWarning: report,
    })
  })
}

const evaluate = async <Module>(code = ''): Promise<Module> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Module

const fileOf = (text: string): string => join(folderWith({ 'kiln.moothall.yaml': text }), 'kiln.moothall.yaml')

const linked = `${kiln}channels:
  - { id: forum, kind: forum, name: Forum, href: /forum/?new#top }
  - { id: chat, kind: matrix, name: Chat, href: 'https://chat.example' }
  - { id: files, kind: other, name: Files, href: /files/list.pdf }
`

const pageOf = async (text: string, options: Partial<PageLoaderOptions> = {}): Promise<LinkedHtml> =>
  evaluate<LinkedHtml>((await load(fileOf(text), '?moothall=page', options)).code)

it('loads the words of the head with the page, and the page itself only when it is called for', async () => {
  const { code } = await load(fileOf(`${kiln}tagline: Fires at dawn.\n`), '?moothall')
  const { default: head } = await evaluate<{ default: { title: string; description: string } }>(code)
  expect(head).toMatchObject({ title: 'Kiln', description: 'Fires at dawn.' })
  expect(code).toContain('page: () => import("./kiln.moothall.yaml?moothall=page")')
})

it('makes the page with its next dates, its anchors and its links within the site', async () => {
  const { html, anchors, links } = await pageOf(linked)
  expect(html).toContain('Thursday 7 May')
  expect(anchors).toEqual(expect.arrayContaining(['meetings', 'meeting-call', 'channel-forum']))
  expect(links).toContain('/forum/?new#top')
  expect(links).toContain('#meetings')
  expect(links.filter((address) => /^https:|\.(?:pdf|ics)$/.test(address))).toEqual([])
})

it.each([
  [{ baseUrl: '/kiln/' }, '/kiln/forum/?new#top', '/kiln/files/list.pdf'],
  [{ trailingSlash: false }, '/forum?new#top', '/files/list.pdf'],
  [{ baseUrl: '/de/', trailingSlash: true }, '/de/forum/?new#top', '/de/files/list.pdf'],
])('writes links as the site does that has %j', async (options, page, file) => {
  const { html } = await pageOf(linked, options)
  expect(html).toContain(`href="${page}"`)
  expect(html).toContain(`href="${file}"`)
})

it('writes the way into a meeting as a link of the site, also that of a later date', async () => {
  const options = { baseUrl: '/kiln/', trailingSlash: true }
  const later = `  - name: Glaze
    schedule: every Friday 16:00 UTC
    join: { href: /rooms/glaze }
`
  const { html, links } = await pageOf(`${kiln}    join: { href: /rooms/call }\n${later}`, options)
  const ways = html.match(/(?<=href=")[\w/]*\/rooms[\w/]*/g) ?? []
  expect([...new Set(ways)].toSorted()).toEqual(['/kiln/rooms/call/', '/kiln/rooms/glaze/'])
  expect(html).toContain('<span data-address="/rooms/glaze"><a href="/kiln/rooms/glaze/"></a></span>')
  expect(links).toEqual(expect.arrayContaining(['/kiln/rooms/call/', '/kiln/rooms/glaze/']))
  const through = `${kiln}    join: { via: forum }\nchannels: [{ id: forum, kind: forum, name: Forum, href: /forum }]\n`
  const { code } = await load(fileOf(through), '?moothall=schedules', options)
  const schedules = await evaluate<Record<string, LinkedHtml>>(code)
  expect(JSON.stringify(schedules)).toContain('/kiln/forum/')
  expect(JSON.stringify(schedules)).not.toMatch(/["']\/forum/)
})

it('writes the style sheet as it is, with its hash in its name', async () => {
  const folder = folderWith({ 'kiln.moothall.yaml': kiln, 'a.css': 'a {}', 'b.css': 'b {}' })
  const options = { baseUrl: '/kiln/', sheets: ['a.css', 'b.css'].map((name) => join(folder, name)) }
  const { files, code } = await load(join(folder, 'kiln.moothall.yaml'), '?moothall', options)
  const [name = ''] = Object.keys(files).filter((each) => each.endsWith('.css'))
  expect(name).toMatch(/^assets\/css\/moothall\.[0-9a-f]{8}\.css$/)
  expect(files[name]).toBe('a {}\nb {}')
  expect(await evaluate(code)).toMatchObject({ default: { sheet: `/kiln/${name}` } })
})

it('writes the calendars once, where the page finds them', async () => {
  const file = fileOf(kiln)
  const options = { baseUrl: '/kiln/', trailingSlash: true }
  const { files } = await load(file, '?moothall', options)
  expect(Object.keys(files).filter((name) => name.endsWith('.ics'))).toEqual([
    'community/calendar.ics',
    'community/meetings/call.ics',
  ])
  expect(files['community/calendar.ics']).toContain('SUMMARY:Weekly call')
  expect((await load(file, '?moothall', { ...options, isServer: true })).files).toEqual({})
  const { html } = await pageOf(kiln, options)
  expect(html).toContain('href="/kiln/community/calendar.ics"')
  expect(html).toContain('href="webcal://kiln.example.org/kiln/community/meetings/call.ics"')
})

it('writes them at the root for a page that is there', async () => {
  const { files } = await load(fileOf(kiln), '?moothall', { route: '' })
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['calendar.ics', 'meetings/call.ics']))
})

it('makes an English page, marked so, where a locale has no words', async () => {
  const { html } = await pageOf(kiln, { locale: 'eo' })
  expect(html).toMatch(/^<article[^>]* lang="en"/)
  expect(html).toContain('Thursday 7 May')
  const { code } = await load(fileOf(kiln), '?moothall=schedules', { locale: 'eo' })
  const { default: schedules } = await evaluate<{ default: Record<string, LinkedHtml> }>(code)
  expect(schedules['']?.html).toMatch(/^<section[^>]* lang="en"/)
})

it('makes a page in the words that the library has in the language', async () => {
  const { html } = await pageOf(kiln, { locale: 'de-AT' })
  expect(html).not.toMatch(/^<article[^>]* lang=/)
  expect(html).toContain('Donnerstag, 7. Mai')
  expect(html).toContain('Jeden Donnerstag')
})

it('writes feeds and data for search engines in the language of the site', async () => {
  const german = kiln.replace('name: Weekly call', 'name: { en: Weekly call, de: Wochentreffen }')
  const { files } = await load(fileOf(german), '?moothall', { locale: 'de' })
  expect(files['community/calendar.ics']).toContain('SUMMARY:Wochentreffen')
  expect(files['community/meetings/call.ics']).toMatch(/^NAME:Kiln: Wochentreffen/m)
  const { html } = await pageOf(german, { locale: 'de' })
  expect(html).toMatch(/<script type="application\/ld\+json">[^<]*"name":"Wochentreffen"/)
})

it('makes the meetings for MDX, all of them and each', async () => {
  const { code } = await load(
    fileOf(`${kiln}  - { id: day, name: Open day, schedule: { kind: unscheduled, reason: announced-elsewhere } }\n`),
    '?moothall=schedules',
  )
  const { default: schedules } = await evaluate<{ default: Record<string, LinkedHtml> }>(code)
  expect(Object.keys(schedules)).toEqual(['', 'call', 'day'])
  expect(schedules['']?.anchors).toEqual(expect.arrayContaining(['meeting-call', 'meeting-day']))
  expect(schedules['day']?.html).toContain('Open day')
  expect(schedules['day']?.html).not.toContain('Weekly call')
})

describe('a file with errors', () => {
  it('fails a build', async () => {
    const { error } = await load(fileOf(broken), '?moothall')
    expect(error?.message).toMatch(/:6:49: error: [^]*:10:5: error: /)
  })

  it('is reported once in development, over the last good page', async () => {
    const file = fileOf(kiln)
    const good = await load(file, '?moothall')
    const goodPage = await load(file, '?moothall=page')
    writeFileSync(file, broken)
    const again = await load(file, '?moothall')
    expect(again.code).toBe(good.code)
    expect(again.reported).toEqual([
      expect.stringMatching(/:9:5: warning: /),
      expect.stringMatching(/:6:49: error: [^]*:10:5: error: /),
    ])
    expect(await load(file, '?moothall=page')).toEqual({ code: goodPage.code, reported: [], files: {} })
  })
})

it('refuses other queries', async () => {
  const { error } = await load(fileOf(kiln), '?moothall=words')
  expect(error?.message).toMatch(/^moothall\/docusaurus: it makes no module of .*\?moothall=words\.$/)
})
