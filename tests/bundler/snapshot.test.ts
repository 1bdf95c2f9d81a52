import { join } from 'node:path'

import { expect, it } from 'vitest'

import { readData } from '../../src/bundler/buildModule.ts'
import { checksumOf } from '../../src/data/snapshot.ts'
import { folderWith, kiln } from './kiln.ts'

it('reads the snapshot of sources beside a file, which bundlers watch too', () => {
  const source = { kind: 'icalendar', href: 'https://nowhere.invalid/a.ics', into: 'meetings' }
  const entries = { meetings: [{ key: 'a@b', id: 'docs', name: 'Docs call', schedule: { kind: 'ended' } }] }
  const sources = { calendar: { source, fetchedOn: '2026-05-01', files: [], entries } }
  const folder = folderWith({
    'kiln.moothall.yaml': `${kiln}sources: [{ id: calendar, kind: icalendar, href: '${source.href}', into: meetings }]\n`,
    'kiln.moothall.sources.json': JSON.stringify({ version: 1, checksum: checksumOf(sources), sources }),
  })
  const { community, warnings, files } = readData(join(folder, 'kiln.moothall.yaml'))

  expect(warnings).toEqual([])
  expect(community?.meetings?.map(({ name, from }) => [name, from])).toEqual([
    ['Weekly call', undefined],
    ['Docs call', 'calendar#a@b'],
  ])
  expect(files).toEqual([join(folder, 'kiln.moothall.yaml'), join(folder, 'kiln.moothall.sources.json')])
})
