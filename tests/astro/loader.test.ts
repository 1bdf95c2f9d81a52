import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, it, vi } from 'vitest'

import { createLoader } from '../../src/astro/loader.ts'
import type { LoaderOptions } from '../../src/astro/options.ts'
import { broken, folderWith, kiln, now } from '../bundler/kiln.ts'

const machine = { sheet: () => '', now: () => now }
const file = 'src/kiln.moothall.yaml'

/** A collection with the loader, in a site with this file. */
function collectionOf(text: string, options: Partial<LoaderOptions> = {}) {
  const folder = folderWith({ [file]: text })
  const entries: object[] = []
  const listeners: ((path: string) => void)[] = []
  const warnings: string[] = []
  const errors: string[] = []
  const context = {
    config: { root: pathToFileURL(`${folder}/`) },
    store: { clear: () => entries.splice(0), set: (entry: object) => entries.push(entry) },
    logger: { warn: (message: string) => warnings.push(message), error: (message: string) => errors.push(message) },
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    generateDigest: () => 'digest',
    watcher: { add: () => {}, on: (_event: 'change', listener: (path: string) => void) => listeners.push(listener) },
  }
  const path = join(folder, file)
  const change = (next: string) => {
    writeFileSync(path, next)
    for (const listener of listeners) listener(path)
  }
  const load = () => createLoader({ file, ...options }, machine).load(context)
  return { load, entries, change, warnings, errors }
}

it('loads the community with its finished page', async () => {
  const { load, entries } = collectionOf(kiln)
  await load()
  expect(entries).toEqual([
    expect.objectContaining({
      id: 'kiln',
      filePath: file,
      data: expect.objectContaining({ name: 'Kiln' }) as object,
      rendered: {
        html: expect.stringContaining('Thursday 7 May') as string,
        metadata: { headings: [], frontmatter: {}, imagePaths: [] },
      },
    }),
  ])
})

it('follows the file, and keeps the last good entry while it has errors', async () => {
  const { load, entries, change, errors } = collectionOf(kiln)
  await load()
  change(kiln.replace('name: Kiln', 'name: Lantern'))
  await vi.waitFor(() => expect(entries).toMatchObject([{ data: { name: 'Lantern' } }]))
  change(broken)
  await vi.waitFor(() => expect(errors).toEqual([expect.stringMatching(/:6:49: error: [^]*:10:5: error: /)]))
  expect(entries).toMatchObject([{ data: { name: 'Lantern' } }])
})

it('fails where the file has errors', async () => {
  const { load, entries, warnings } = collectionOf(broken)
  await expect(load()).rejects.toThrow(/:6:49: error: [^]*:10:5: error: /)
  expect(warnings).toEqual([expect.stringMatching(/:9:5: warning: /)])
  expect(entries).toEqual([])
})

it.each([
  [{ files: file }, 'moothall/astro: There is no option "files" here. Write file, if that is meant.'],
  [{ theme: 'oci' }, 'There is no option "theme" here.'],
  [{ file: 'kiln.yml' }, 'file must be the path of a file that ends in .moothall.yaml; received "kiln.yml".'],
])('refuses the options %j', (options, reason) => {
  expect(() => createLoader({ file, ...options }, machine)).toThrow(reason)
})

it('refuses a file that does not exist', async () => {
  await expect(collectionOf(kiln, { file: 'none.moothall.yaml' }).load()).rejects.toThrow(
    /file: \/.*\/none\.moothall\.yaml does not exist\./,
  )
})
