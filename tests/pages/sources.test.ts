import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it, onTestFinished } from 'vitest'

import { Disk } from '../../src/cli/disk.ts'
import { runOn } from '../cli/runOn.ts'

const pages = fileURLToPath(new URL('../../stories/pages/data', import.meta.url))

/** Says what has changed in the sources of a page since its snapshot, in a copy of its files. */
async function checkSources(page: string, source: string, change: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-page-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(pages, page), folder, { recursive: true })
  const path = join(folder, source)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  writeFileSync(path, after)
  const { readFile, writeFiles, replaceFile, exists, isFile } = new Disk()
  const file = join(folder, `${page}.moothall.yaml`)
  const host = { readFile, writeFiles, replaceFile, exists, isFile }
  const { exitCode, printed } = await runOn(['sync', '--check', file], {}, host)
  return { isChanged: after !== before, exitCode, printed }
}

describe.each([
  [
    'modelpack',
    'MAINTAINERS.md',
    (text: string) => text.replace('- bmicklea\n', ''),
    'maintainers: bmicklea left the maintainers.\n',
  ],
  [
    'ocm',
    'ocm-community.ics',
    (text: string) => text.replaceAll('T170000', 'T160000').replaceAll('T180000', 'T170000'),
    'calendar: OCM Community Call moved from 17:00 to 16:00 Europe/Berlin.\n',
  ],
])('the page of %s', (page, source, change, report) => {
  it('has what its sources have', async () => {
    expect(await checkSources(page, source, (text) => text)).toEqual({
      isChanged: false,
      exitCode: 0,
      printed: 'Nothing changed.\n',
    })
  })

  it('is reported to be out of date when they change', async () => {
    expect(await checkSources(page, source, change)).toEqual({ isChanged: true, exitCode: 1, printed: report })
  })
})
