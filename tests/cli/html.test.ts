import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { toHtml } from '../../src/export/toHtml.tsx'
import type { Community } from '../../src/model/community.ts'
import { catalogueWith } from '../../stories/data/catalogueWith.ts'
import { clock, runOn } from './runOn.ts'

const kiln: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org/',
  updatedOn: '2026-04-01',
  meetings: [
    {
      id: 'call',
      name: { en: 'Call', de: 'Treffen' },
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' },
    },
    { id: 'council', name: 'Council', schedule: { kind: 'unscheduled', reason: 'not-published' } },
  ],
}

const html = (...args: string[]) => runOn(['html', 'kiln.json', ...args], { 'kiln.json': kiln })

const sheetsOf = (page: string | undefined): string[] =>
  [...(page ?? '').matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href!)

describe('moothall html', () => {
  it('prints the page of the present, with the style sheets that are named', async () => {
    const sheets = ['/moothall.css', '/site.css']
    const { exitCode, printed, written } = await html(...sheets.flatMap((sheet) => ['--stylesheet', sheet]))
    expect([exitCode, written]).toEqual([0, {}])
    expect(printed).toBe(toHtml(kiln, { now: clock, locale: 'en', stylesheets: sheets }))
    expect(printed).toContain('Updated 3 May 2026')
  })

  it('takes what the options say', async () => {
    const options = ['--locale', 'de', '--base-url', 'https://kiln.example.org/community/', '--contents']
    const words = { 'kiln.json': kiln, 'de.json': JSON.stringify(catalogueWith()) }
    const given = ['--now', '2026-06-01', '--local-time', '/js/enhance.js', '--fragment', '--messages', 'de.json']
    const level = ['--heading-level', '2']
    const { printed } = await runOn(['html', 'kiln.json', ...given, ...options, ...level], words)
    expect(printed).toMatch(/^<article /)
    expect(printed).toMatch(/Donnerstag, 4\.\sJuni/)
    expect(printed).toContain('data-moothall-reader="{')
    expect(printed).toContain('data-slot="table-of-contents"')
    expect(printed).toContain('<h2')
    expect(printed).not.toContain('<h1')
  })

  it('writes a site: page, style sheets, and a calendar of all meetings and of each that has dates', async () => {
    const { exitCode, printed, written, warnings } = await html('-o', 'site')
    expect([exitCode, printed, warnings]).toEqual([0, '', []])
    expect(Object.keys(written).toSorted()).toEqual([
      'site/calendar.ics',
      'site/index.html',
      'site/meetings/call.ics',
      'site/styles.css',
    ])
    const page = written['site/index.html']
    expect(sheetsOf(page)).toEqual(['styles.css'])
    expect(page).toContain('href="calendar.ics"')
    expect(page).toContain('href="meetings/call.ics"')
    expect(page).not.toContain('<script defer')
    const calendar = new ICAL.Component(ICAL.parse(written['site/meetings/call.ics']!))
    expect(calendar.getFirstPropertyValue('name')).toBe('Kiln: Call')
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toBe('call@kiln.example.org')
  })

  it('writes a page for each group, linked both ways, with the sheets and calendars of the site', async () => {
    const data: Community = {
      ...kiln,
      tagline: 'Open ovens',
      bodies: [
        { id: 'docs', kind: 'sig', name: 'Docs', meetings: ['call'], links: [{ label: 'Plan', href: 'plan.html' }] },
        { kind: 'committee', name: 'Response team', members: [{ name: 'Ada' }], parent: 'docs' },
        { id: 'web', kind: 'sig', name: 'Web', parent: 'docs' },
      ],
      sections: [{ kind: 'bodies', layout: 'table' }],
    }
    const { written } = await runOn(['html', 'kiln.json', '-o', 'site', '--each-group', '--stylesheet', 'own.css'], {
      'kiln.json': data,
      'own.css': 'a{}',
    })
    expect(Object.keys(written).filter((path) => path.startsWith('site/groups/'))).toEqual([
      'site/groups/docs/index.html',
      'site/groups/response-team/index.html',
    ])
    expect(written['site/index.html']).toContain('<a href="groups/response-team/index.html">')
    expect(written['site/groups/response-team/index.html']).toContain(
      '<a href="../../groups/docs/index.html"><bdi>Docs</bdi></a>',
    )
    expect(written['site/index.html']).toContain('<a href="groups/docs/index.html"><bdi>Docs</bdi></a>')
    const page = written['site/groups/docs/index.html']!
    expect(sheetsOf(page)).toEqual(['../../styles.css', '../../sheets/own.css'])
    expect(page).toContain('<title>Docs · Kiln</title>')
    expect(page).toContain('<a href="../../index.html#body-docs"><bdi>All groups</bdi></a>')
    expect(page).toContain('href="../../meetings/call.ics"')
    expect(page).toContain('href="../../plan.html"')
    expect(page).toContain('<dt>Subgroups</dt>')
    expect(page).toContain('<a href="../../groups/response-team/index.html"><bdi>Response team</bdi></a>')
    expect(page).toContain('dateTime="2026-05-07T16:00:00.000Z"')
    expect(page).not.toContain('Open ovens')
    expect(page).not.toContain('ld+json')
  })

  it('gives the pages of groups their absolute addresses once that of the site is known', async () => {
    const data: Community = { ...kiln, bodies: [{ id: 'docs', kind: 'sig', name: 'Docs', meetings: ['call'] }] }
    const args = [
      'html',
      'kiln.json',
      '-o',
      'site',
      '--each-group',
      '--base-url',
      'https://kiln.example.org/community/',
    ]
    const page = (await runOn(args, { 'kiln.json': data })).written['site/groups/docs/index.html']!
    expect(page).toContain('<link rel="canonical" href="https://kiln.example.org/community/groups/docs/"/>')
    expect(page).toContain('href="https://kiln.example.org/community/index.html#body-docs"')
    expect(page).toContain('href="webcal://kiln.example.org/community/meetings/call.ics"')
  })

  it('offers feeds to follow once the address of the site is known', async () => {
    const { written } = await html('-o', 'site', '--base-url', 'https://kiln.example.org/community/')
    const page = written['site/index.html']
    expect(page).toContain('href="webcal://kiln.example.org/community/calendar.ics"')
    expect(page).toContain('href="webcal://kiln.example.org/community/meetings/call.ics"')
    expect(page).toContain(
      '<link rel="alternate" type="text/calendar" href="https://kiln.example.org/community/calendar.ics"',
    )
  })

  it('adds a theme of the package, and the script for the local time', async () => {
    const args = ['-o', 'site', '--theme', 'harbour', '--local-time', '--stylesheet', 'own.css']
    const { written } = await runOn(['html', 'kiln.json', ...args], { 'kiln.json': kiln, 'own.css': 'a{}' })
    expect(written['site/themes/harbour.css']).toBe('/* harbour */')
    expect(written['site/enhance.js']).toBe('/* enhance */')
    expect(written['site/enhance-time.js']).toBe('/* time */')
    expect(written['site/enhance-controls.js']).toBe('/* controls */')
    expect(written['site/enhance-dates.js']).toBe('/* dates */')
    expect(sheetsOf(written['site/index.html'])).toEqual(['styles.css', 'themes/harbour.css', 'sheets/own.css'])
    expect(written['site/index.html']).toContain('<script defer="" src="enhance.js"></script>')
  })

  it('writes the same bytes each time', async () => {
    const args = ['-o', 'site', '--now', '2026-05-03', '--local-time']
    expect((await html(...args)).written).toEqual((await html(...args)).written)
  })

  it('writes what a site generator includes: the piece of a page, with all that it loads', async () => {
    const { exitCode, written, warnings } = await html('-o', 'out', '--fragment', '--theme', 'harbour', '--local-time')
    expect([exitCode, warnings]).toEqual([0, []])
    expect(Object.keys(written).toSorted()).toEqual([
      'out/enhance-controls.js',
      'out/enhance-dates.js',
      'out/enhance-time.js',
      'out/enhance.js',
      'out/fragment.html',
      'out/styles.css',
      'out/themes/harbour.css',
    ])
    expect(written['out/fragment.html']).toMatch(/^<article /)
    expect(written['out/fragment.html']).toContain('data-moothall-reader="{')
  })

  it('writes calendars beside a fragment that knows where its page is', async () => {
    const { written } = await html('-o', 'out', '--fragment', '--base-url', 'https://kiln.example.org/community/')
    const files = Object.keys(written).filter((path) => path.endsWith('.ics'))
    expect(files).toEqual(['out/calendar.ics', 'out/meetings/call.ics'])
    expect(written['out/fragment.html']).toContain('href="https://kiln.example.org/community/meetings/call.ics"')
  })

  it('writes the data of the elements in full, without short forms', async () => {
    const files = { 'kiln.json': { ...kiln, meetings: [], description: 'We *talk*.' } }
    const { written } = await runOn(['html', 'kiln.json', '-o', 'out', '--fragment', '--elements'], files)
    expect(Object.keys(written)).toContain('out/elements.js')
    expect(JSON.parse(written['out/community.json']!)).toMatchObject({
      name: 'Kiln',
      description: [{ kind: 'paragraph', text: ['We ', { kind: 'emphasis', text: 'talk' }, '.'] }],
    })
  })

  it('leaves nothing in a fragment that a template language would run', async () => {
    const channels = [{ id: 'chat', kind: 'zulip', name: '{{ site }} {% raw %} {# note #}' }]
    const { printed } = await runOn(['html', 'kiln.json', '--fragment'], { 'kiln.json': { ...kiln, channels } })
    expect(printed).toContain('&#123;{ site }} &#123;% raw %} &#123;# note #}')
    expect(printed).not.toMatch(/\{[{%#]/)
  })

  it('has no calendar where no meeting has dates', async () => {
    const files = { 'kiln.json': { ...kiln, meetings: [kiln.meetings![1]] } }
    const { written } = await runOn(['html', 'kiln.json', '-o', 'site'], files)
    expect(Object.keys(written).filter((path) => path.endsWith('.ics'))).toEqual([])
  })

  it.each([
    [['--theme', 'harbour'], 'moothall html: error: --theme needs a folder, --output <folder>'],
    [
      ['--local-time'],
      'moothall html: error: --local-time needs the address of the script, or a folder, --output <folder>',
    ],
    [['-o', 'site', '--elements'], 'moothall html: error: --elements needs --fragment and a folder, --output <folder>'],
    [['--fragment', '--elements'], 'moothall html: error: --elements needs --fragment and a folder, --output <folder>'],
    [
      ['-o', 'site', '--fragment', '--each-group'],
      'moothall html: error: --each-group writes whole pages, without --fragment',
    ],
    [['--each-group'], 'moothall html: error: --each-group needs a folder, --output <folder>'],
    [['-o', 'site', '--theme', 'none'], 'moothall html: error: the package has no themes/none.css'],
    [
      ['-o', 'site', '--theme', '../../secret'],
      'moothall html: error: --theme must be the id of a theme, such as cncf; received "../../secret".',
    ],
    [
      ['--stylesheet', 'missing.css'],
      'moothall html: error: --stylesheet must be a file, or an address with https://; cannot read missing.css: no such file',
    ],
    [
      ['-o', 'site', '--stylesheet', '/missing.css'],
      'moothall html: error: --stylesheet must be a file, or an address with https://; cannot read /missing.css: no such file',
    ],
    [
      ['-o', 'site', '--stylesheet', 'https://a.example/b.css', '--stylesheet', 'https://a.example/b.css'],
      'moothall html: error: --stylesheet must name each sheet once; received b.css twice',
    ],
    [
      ['--stylesheet', 'javascript:x'],
      expect.stringMatching(/'javascript:x' is invalid. A page cannot load it: the scheme "javascript"/),
    ],
  ])('refuses %j, and writes nothing', async (args, message) => {
    expect(await html(...args)).toEqual({ exitCode: 2, printed: '', written: {}, warnings: [message] })
  })

  it('refuses data with errors, each at its place', async () => {
    const data = 'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\nblog: javascript:alert(1)\n'
    const { exitCode, written, warnings } = await runOn(['html', 'kiln.yaml', '-o', 'site'], { 'kiln.yaml': data })
    expect([exitCode, written]).toEqual([1, {}])
    expect(warnings).toEqual([expect.stringMatching(/^kiln\.yaml:5:1: error: blog: /)])
  })
})

it('moothall html leads to the calendar of a meeting whose id is made from its name', async () => {
  const text =
    'version: 1\nname: Kiln\nurl: https://kiln.example\nmeetings: [{ name: Weekly call, schedule: every Thursday 16:00 UTC for 1h }]\n'
  const { written, warnings } = await runOn(['html', 'kiln.yaml', '-o', 'site', '--now', '2026-05-03'], {
    'kiln.yaml': text,
  })
  expect(Object.keys(written)).toContain('site/meetings/weekly-call.ics')
  expect(written['site/index.html']).toContain('href="meetings/weekly-call.ics"')
  expect(warnings).toEqual([
    'kiln.yaml: note: meetings[0] has no id, so "weekly-call" is taken. Run moothall check --fix to write it.',
  ])
})
