import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

import { type Bundler, createBundler } from '../../src/bundler/createBundler.ts'

export const now: number = Date.UTC(2026, 4, 3, 12)

/** The plugins, on a machine whose clock stands, and whose package has been built. */
export const moothall: Bundler = createBundler({ sheet: (name) => `/* ${name} */`, now: () => now })

export const kiln = `version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
meetings:
  - id: call
    name: Weekly call
    schedule: every Thursday 16:00 Europe/Berlin for 1h
`

/** An error in line 6, a warning in line 9, and another error in line 10. */
export const broken = `version: 1
id: kiln
name: Kiln – “é”
url: https://kiln.example.org
channels:
  - { id: chat, kind: slack, name: '#kiln – é', href: 'javascript:alert(1)' }
meetings:
  - id: call
    title: Call
    shedule: every Thursday 16:00 Europe/Berlin for 1h
`

/** A folder with these files, until the end of the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'moothall-bundler-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
