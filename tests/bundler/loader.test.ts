import { join } from 'node:path'

import { expect, it } from 'vitest'

import { loadModule } from '../../src/bundler/loadModule.ts'
import { broken, folderWith, kiln, now } from './kiln.ts'

interface Loaded {
  code?: string
  error?: Error
  watched: string[]
  warnings: string[]
  /** What the loader was told of caches. */
  cacheable: boolean[]
}

/** Calls the loader as webpack does. */
function load(resourcePath: string, resourceQuery: string, options = {}): Promise<Loaded> {
  const watched: string[] = []
  const warnings: string[] = []
  const cacheable: boolean[] = []
  return new Promise((resolve) => {
    const context = {
      resourcePath,
      resourceQuery,
      async: () => (error: Error | null, code?: string) =>
        resolve({ watched, warnings, cacheable, ...(error ? { error } : { code: code! }) }),
      getOptions: () => options,
      addDependency: (file: string) => watched.push(file),
      cacheable: (isCacheable: boolean) => cacheable.push(isCacheable),
      emitWarning: ({ message }: Error) => warnings.push(message),
    }
    void loadModule(context, { sheet: (name) => `/* ${name} */`, now: () => now })
  })
}

const evaluate = async (code = ''): Promise<Record<string, unknown>> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>

it('gives the data and the page, and watches the file', async () => {
  const file = join(folderWith({ 'kiln.moothall.yaml': kiln }), 'kiln.moothall.yaml')
  const data = await load(file, '')
  expect(await evaluate(data.code)).toMatchObject({ default: { name: 'Kiln' } })
  expect(data).toMatchObject({ watched: [file], warnings: [] })
  const page = await load(file, '?page', { theme: 'oci' })
  expect(await evaluate(page.code)).toMatchObject({
    html: expect.stringContaining('Thursday 7 May') as string,
    styles: '/* styles.css */\n/* themes/oci.css */',
  })
})

it('keeps no page in a cache whose dates are those of the build', async () => {
  const file = join(folderWith({ 'kiln.moothall.yaml': kiln }), 'kiln.moothall.yaml')
  expect((await load(file, '?page')).cacheable).toEqual([false])
  expect((await load(file, '?page', { now })).cacheable).toEqual([])
  expect((await load(file, '')).cacheable).toEqual([])
})

it('fails with every error at its place, and without the lines of a program', async () => {
  const file = join(folderWith({ 'kiln.moothall.yaml': broken }), 'kiln.moothall.yaml')
  const { error, warnings } = await load(file, '')
  expect(error?.message).toMatch(/kiln\.moothall\.yaml:6:49: error: .*\n[^]*kiln\.moothall\.yaml:10:5: error: /)
  expect(error?.stack).toBe('')
  expect(warnings).toEqual([expect.stringMatching(/kiln\.moothall\.yaml:9:5: warning: /)])
})

it.each([
  ['an unknown option', 'kiln.moothall.yaml', '', { them: 'oci' }, 'There is no option "them" here.'],
  ['a file that cannot be read', 'none.moothall.yaml', '', {}, /none\.moothall\.yaml: error: there is no such file/],
  ['other files', 'kiln.yaml', '', {}, /^moothall\/loader: .*; received .*kiln\.yaml/],
])('refuses %s', async (_what, name, query, options, reason) => {
  const folder = folderWith({ 'kiln.moothall.yaml': kiln })
  const { error } = await load(join(folder, name), query, options)
  expect(() => {
    throw error!
  }).toThrow(reason)
})
