import { describe, expect, it } from 'vitest'

import { toJsonLd } from '../../src/export/toJsonLd.ts'
import type { Community } from '../../src/model/community.ts'
import { clock, runOn } from './runOn.ts'

const kiln: Community = {
  version: 1,
  id: 'kiln',
  name: 'Kiln',
  url: 'https://kiln.example.org/',
  channels: [{ id: 'chat', kind: 'other', name: { en: 'Chat', de: 'Plausch' }, href: '/chat' }],
  faqs: [{ id: 'end', question: 'Does </script> end it?', answer: 'No.' }],
  meetings: [
    {
      id: 'call',
      name: 'Call',
      schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'UTC' },
    },
  ],
}
const files = { 'kiln.json': kiln }

describe('moothall markdown', () => {
  it('prints the page as Markdown', async () => {
    const { exitCode, printed } = await runOn(['markdown', 'kiln.json'], files)
    expect(exitCode).toBe(0)
    expect(printed).toMatch(/^# Kiln\n/)
    expect(printed).toContain('- **Chat** – Channel\n\n  [Open Chat](/chat)\n')
    expect(printed).toContain('*Updated 3 May 2026* · Thursday 7 May · 16:00 · UTC\n')
    expect(printed).toContain('### Does \\</script> end it?\n')
  })

  it('takes what the options say, into a file', async () => {
    const options = ['--locale', 'de', '--base-url', 'https://kiln.example.org/', '--now', '2026-06-01', '--contents']
    const { printed, written } = await runOn(
      ['markdown', 'kiln.json', '-o', 'COMMUNITY.md', '--width', '40', ...options],
      files,
    )
    expect(printed).toBe('')
    expect(Object.keys(written)).toEqual(['COMMUNITY.md'])
    expect(written['COMMUNITY.md']).toContain(
      '- **Plausch** – Kanal\n\n  [Öffnen: Plausch](https://kiln.example.org/chat)',
    )
    expect(written['COMMUNITY.md']).toMatch(/Donnerstag,\s4\.\sJuni/)
    expect(written['COMMUNITY.md']).toContain('1. [Austausch](#austausch)')
  })
})

describe('moothall json-ld', () => {
  it('prints what toJsonLd gives, with nothing in it that can end a script element', async () => {
    const { exitCode, printed } = await runOn(
      ['json-ld', 'kiln.json', '--base-url', 'https://kiln.example.org/'],
      files,
    )
    expect(exitCode).toBe(0)
    expect(JSON.parse(printed)).toEqual(toJsonLd(kiln, { now: clock, baseUrl: 'https://kiln.example.org/' }))
    expect(printed).not.toContain('<')
  })

  it('writes a file', async () => {
    const { written } = await runOn(['json-ld', 'kiln.json', '-o', 'kiln.jsonld', '--now', '2026-06-01'], files)
    expect(written['kiln.jsonld']).toContain('"startDate": "2026-06-04T16:00:00+00:00"')
  })
})

const ics = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    'NAME:Kiln',
    'URL:https://kiln.example.org/',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const event = (description: string) =>
  [
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20260101T000000Z',
    'DTSTART:20260507T160000Z',
    'SUMMARY:Call',
    `DESCRIPTION:${description}`,
    'RRULE:FREQ=WEEKLY',
    'X-ODD:1',
    'END:VEVENT',
  ].join('\r\n')

describe('moothall import', () => {
  it('prints YAML that check has nothing against, and tells what is lost', async () => {
    const left = await runOn(['import', 'icalendar', 'kiln.ics'], { 'kiln.ics': ics(event('We talk.')) })
    expect(left.exitCode).toBe(0)
    expect(left.printed).toMatch(/^version: 1\nid: kiln\nname: Kiln\n/)
    expect(left.warnings).toEqual([
      expect.stringMatching(/^kiln\.ics: VEVENT\.UID: lost: "1": /),
      expect.stringMatching(/^kiln\.ics: VEVENT\[0\]\.X-ODD: lost: "1": /),
    ])
    const checked = await runOn(['check', 'kiln.yaml', '--format', 'json'], { 'kiln.yaml': left.printed })
    expect(JSON.parse(checked.printed)).not.toContainEqual(expect.objectContaining({ severity: 'error' }))
  })

  it('writes control characters as escapes, which keep what was there', async () => {
    const calendar = ics(event('We talk.')).replace('Call', 'Call\u009b31m \u202egro\u202c')
    const { printed } = await runOn(['import', 'icalendar', 'kiln.ics'], { 'kiln.ics': calendar })
    expect(printed).toContain(String.raw`name: "Call\u009b31m \u202egro\u202c"`)
  })

  it.each(['2 * 3 * 4', '*not stressed*', '`no code`', '# no heading'])(
    'keeps %j a text, though texts in a file may be Markdown',
    async (text) => {
      const { printed } = await runOn(['import', 'icalendar', 'kiln.ics'], { 'kiln.ics': ics(event(text)) })
      const page = await runOn(['html', 'kiln.yaml', '--fragment'], { 'kiln.yaml': printed })
      expect(page.printed).toContain(`<p>${text}</p>`)
    },
  )

  it('takes what only its user knows', async () => {
    const args = ['import', 'icalendar', 'a.ics', '--id', 'own', '--name', 'Own', '--url', 'https://own.example/']
    const { printed } = await runOn(args, { 'a.ics': ics(event('x')) })
    expect(printed).toMatch(/^version: 1\nid: own\nname: Own\nurl: https:\/\/own\.example\/\n/)
  })

  it.each([
    [
      'kubernetes-sigs',
      'sigs.yaml',
      'sigs: [{ dir: docs, name: Docs, contact: { slack: docs } }]',
      'bodies:\n  - id: docs\n',
    ],
    [
      'yaml2ical',
      'qa.yaml',
      "project: QA\nschedule: [{ time: '1400', day: Tuesday, irc: qa, frequency: weekly }]",
      'rule: FREQ=WEEKLY;BYDAY=TU\n',
    ],
    [
      'yaml2ics',
      'calls.yaml',
      'timezone: UTC\nevents: [{ summary: Call, begin: 2026-05-07 16:00:00, duration: { minutes: 60 } }]',
      'date: "2026-05-07"\n',
    ],
    [
      'rust-calendar',
      'calls.toml',
      '[[events]]\nuid = "1"\ntitle = "Call"\nstart = { date = "2026-05-07T16:00:00.00", timezone = "Etc/UTC" }',
      'date: "2026-05-07"\n',
    ],
    ['dot-project', 'project.yaml', 'name: Kiln\nrepositories: [https://github.com/kiln/kiln]', 'repositories:\n'],
    [
      'maintainers-csv',
      'all.csv',
      ',Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS\nSandbox,Kiln,Ada,Analytical,ada,https://example.org/OWNERS\n',
      '- id: ada\n',
    ],
    ['maintainers-md', 'MAINTAINERS.md', '# Maintainers\n\n- Ada (@ada)', '- id: ada\n'],
    ['owners', 'OWNERS', 'approvers: [ada]', '- id: ada\n'],
    ['codeowners', 'CODEOWNERS', '* @ada', '- id: ada\n'],
    [
      'security-insights',
      'security-insights.yml',
      'header: {license: https://kiln.example.org/license}',
      'kind: license\n',
    ],
    ['security-txt', 'security.txt', 'Contact: mailto:security@kiln.example.org', 'kind: security\n'],
    [
      'landscape',
      'landscape.yml',
      'landscape: [{subcategories: [{items: [{name: Kiln, homepage_url: https://kiln.example.org, project: sandbox}]}]}]',
      'maturity: sandbox\n',
    ],
    ['adopters', 'ADOPTERS.md', '- [Quay](https://quay.example.org)', 'name: Quay\n'],
    ['all-contributors', '.all-contributorsrc', '{"contributors": [{"login": "ada"}]}', '- id: ada\n'],
    ['funding', 'FUNDING.yml', 'github: ada', 'https://github.com/sponsors/ada\n'],
    [
      'apache',
      'committees.json',
      '[{"id": "kiln", "name": "Kiln", "homepage": "https://kiln.example.org", "roster": {"ada": {"name": "Ada"}}}]',
      '- id: ada\n',
    ],
    ['governance-md', 'GOVERNANCE.md', '# How we decide', 'name: How we decide\n'],
  ])('reads %s', async (format, file, text, words) => {
    const own = ['--name', 'Kiln', '--url', 'https://kiln.example.org']
    const { exitCode, printed } = await runOn(['import', format, file, ...own], { [file]: text })
    expect(exitCode).toBe(0)
    expect(printed).toMatch(/^version: 1\nid: kiln\nname: Kiln\n/)
    expect(printed).toContain(words)
  })

  it('quotes what readers of YAML 1.1 would not take for a text', async () => {
    const { printed } = await runOn(['import', 'icalendar', 'kiln.ics'], { 'kiln.ics': ics(event('no')) })
    expect(printed).toContain('description: "no"\n')
    expect(printed).toContain('time: "16:00"\n')
    expect(printed).toContain('from: "2026-05-07"\n')
  })

  it.each(['', 'URL:/calls', 'URL:https://kiln.example.org/ a b'])(
    'writes nothing where no address is known (%j), and says what to give',
    async (line) => {
      const calendar = ics(event('x')).replace('URL:https://kiln.example.org/', line)
      const left = await runOn(['import', 'icalendar', 'kiln.ics', '-o', 'kiln.yaml'], { 'kiln.ics': calendar })
      expect([left.exitCode, left.written, left.printed]).toEqual([2, {}, ''])
      expect(left.warnings.at(-1)).toBe(
        'moothall import: error: the files do not say where the site of Kiln is; give --url <address>',
      )
    },
  )

  it('refuses an address that is none', async () => {
    const args = ['import', 'icalendar', 'kiln.ics', '--url', 'kiln.example.org']
    const left = await runOn(args, { 'kiln.ics': ics(event('x')) })
    expect([left.exitCode, left.printed]).toEqual([2, ''])
  })

  it('writes files of many communities that check has nothing against', async () => {
    const csv = `,Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS
Sandbox,Kiln,Ada,Analytical,ada,https://example.org/OWNERS
Incubating,Oven,Bob,,bob,https://example.org/OWNERS
`
    const unknown = await runOn(['import', 'maintainers-csv', 'all.csv', '-o', 'data'], { 'all.csv': csv })
    expect([unknown.exitCode, unknown.written]).toEqual([2, {}])
    expect(unknown.warnings.at(-1)).toBe(
      'moothall import: error: the files do not say where the site of Kiln, Oven is; give --url <address>; {id} in it stands for the id of each',
    )
    const args = ['import', 'maintainers-csv', 'all.csv', '-o', 'data', '--url', 'https://{id}.example.org/']
    const { exitCode, written } = await runOn(args, { 'all.csv': csv })
    expect(exitCode).toBe(0)
    expect(written['data/oven.yaml']).toContain('url: https://oven.example.org/\n')
    for (const [path, text] of Object.entries(written)) {
      const checked = await runOn(['check', path, '--format', 'json'], { [path]: text })
      expect(JSON.parse(checked.printed)).not.toContainEqual(expect.objectContaining({ severity: 'error' }))
    }
  })

  it('writes a file for each community where there are several', async () => {
    const calendars = { 'a.ics': ics(event('x')), 'b.ics': ics(event('y')).replace('NAME:Kiln', 'NAME:Oven') }
    const args = ['import', 'icalendar', 'a.ics', 'b.ics']
    const { written } = await runOn([...args, '-o', 'data'], calendars)
    expect(Object.keys(written)).toEqual(['data/kiln.yaml', 'data/oven.yaml'])
    const { exitCode, warnings } = await runOn(args, calendars)
    expect(exitCode).toBe(2)
    expect(warnings.at(-1)).toMatch(/there are 2 communities; give a folder/)
  })

  it('keeps to the folder that it is given, and writes no file twice', async () => {
    const args = ['import', 'icalendar', 'a.ics', 'b.ics', '--id', '../../Own', '-o', 'data']
    const { written } = await runOn(args, { 'a.ics': ics(event('x')), 'b.ics': ics(event('y')) })
    expect(Object.keys(written)).toEqual(['data/own.yaml', 'data/own-2.yaml'])
  })

  it('says what it cannot read', async () => {
    const left = await runOn(['import', 'icalendar', 'a.ics'], { 'a.ics': 'hello' })
    expect(left.exitCode).toBe(1)
    expect(left.warnings.at(-1)).toBe('moothall import: error: no community in a.ics')
    const missing = await runOn(['import', 'icalendar', 'b.ics'], {})
    expect([missing.exitCode, missing.warnings]).toEqual([1, ['b.ics: error: it cannot be read: no such file']])
  })
})
