import { expect, it } from 'vitest'

import { runOn } from './runOn.ts'

const kiln =
  'version: 1\nid: kiln\nname: Kiln\nurl: https://kiln.example.org\nchannels: []\nsections: [{ kind: channels }]\n'

it('html copies a style sheet on the disk into the site, and links an address', async () => {
  const { written } = await runOn(
    [
      'html',
      'kiln.moothall.yaml',
      '-o',
      'out',
      '--stylesheet',
      'brand/site.css',
      '--stylesheet',
      'https://a.example/b.css',
    ],
    { 'kiln.moothall.yaml': kiln, 'brand/site.css': 'a{}' },
  )
  expect(written['out/sheets/site.css']).toBe('a{}')
  expect(written['out/index.html']).toContain('href="sheets/site.css"')
  expect(written['out/index.html']).toContain('href="https://a.example/b.css"')
})

it('html takes words of a file in place of the library’s', async () => {
  const files = { 'kiln.yaml': kiln, 'words.yaml': 'channels: { empty: Nowhere yet. }' }
  expect((await runOn(['html', 'kiln.yaml', '--messages', 'words.yaml'], files)).printed).toContain('Nowhere yet.')
})

it('html refuses words that have no place, and placeholders that are never filled', async () => {
  const words = 'chanels: { empty: None. }\nschedule: { weekly: "Jeden {dayz}" }\n'
  const left = await runOn(['html', 'kiln.yaml', '--messages', 'words.yaml'], {
    'kiln.yaml': kiln,
    'words.yaml': words,
  })
  expect([left.exitCode, left.warnings]).toEqual([
    1,
    [
      'words.yaml:1:1: error: chanels: There is no message "chanels" here. Write channels, if that is meant.',
      'words.yaml:2:13: error: schedule.weekly: A placeholder must be {days}; received {dayz}. Write one of those, or remove it.',
    ],
  ])
})

it('theme writes the style sheet of a brand, and refuses one that is none', async () => {
  const good = await runOn(['theme', 'brand.yaml', '-o', 'theme.css'], { 'brand.yaml': "primary: '#262262'\n" })
  expect(good.exitCode).toBe(0)
  expect(good.written['theme.css']).toMatch(/--moothall-[a-z-]+: #/)
  const tokens = await runOn(['theme', 'brand.yaml', '--format', 'tokens', '-o', 'brand.tokens.json'], {
    'brand.yaml': "primary: '#262262'\nradius: 14\n",
  })
  expect(JSON.parse(tokens.written['brand.tokens.json']!)).toMatchObject({
    shape: { radius: { $type: 'dimension', $value: { value: 14, unit: 'px' } } },
  })
  const bad = await runOn(['theme', 'brand.yaml'], { 'brand.yaml': 'primary: blueish\n' })
  expect([bad.exitCode, bad.warnings[0]]).toEqual([1, expect.stringMatching(/^brand\.yaml: error: .*"blueish"/)])
})

it.each([
  ['SOURCE_DATE_EPOCH', '1777809600', '2026-05-03T12:00:00.000Z, from SOURCE_DATE_EPOCH', '20260503T120000Z'],
  [
    'the last change of the file',
    undefined,
    '2026-05-01T00:00:00.000Z, from the last change of the file',
    '20260501T000000Z',
  ],
])('ics without --stamp takes %s, and says so', async (_what, epoch, said, stamp) => {
  const meeting = '{ id: a, name: A, schedule: { kind: single, date: 2026-06-04, time: "16:00", timeZone: UTC } }'
  const files = { 'kiln.yaml': `version: 1\nid: kiln\nname: Kiln\nurl: https://a.example\nmeetings: [${meeting}]\n` }
  const more = { variable: () => epoch, changedAt: () => Date.UTC(2026, 4, 1) + 0.5 }
  const { printed, warnings } = await runOn(['ics', 'kiln.yaml'], files, more)
  expect(warnings).toEqual([`kiln.yaml: note: the stamp is ${said}; give --stamp for another`])
  expect(printed).toContain(`DTSTAMP:${stamp}`)
})
