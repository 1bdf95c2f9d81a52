import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import * as esbuild from 'esbuild'
import { rolldown } from 'rolldown'
import { build as viteBuild } from 'vite'
import { describe, expect, it } from 'vitest'

import type { BundlerOptions } from '../../src/bundler/readOptions.ts'
import { broken, folderWith, kiln, moothall, now } from './kiln.ts'

type Build = (folder: string, options?: BundlerOptions) => Promise<unknown>

/** Each builds `main.js` of a folder into `built.mjs`. */
const builds: Record<string, Build> = {
  esbuild: (folder, options) =>
    esbuild.build({
      entryPoints: [join(folder, 'main.js')],
      outfile: join(folder, 'built.mjs'),
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      plugins: [moothall.esbuild(options)],
    }),
  Rolldown: async (folder, options) => {
    const bundle = await rolldown({
      input: join(folder, 'main.js'),
      plugins: [moothall.rolldown(options)],
      logLevel: 'silent',
    })
    await bundle.write({ file: join(folder, 'built.mjs') })
  },
  Vite: (folder, options) =>
    viteBuild({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [moothall.vite(options)],
      build: { ssr: 'main.js', outDir: '.', rolldownOptions: { output: { entryFileNames: 'built.mjs' } } },
    }),
}

/** What the built script writes, as JSON. */
const runBuilt = (folder: string): unknown =>
  JSON.parse(execFileSync(process.execPath, [join(folder, 'built.mjs')], { encoding: 'utf8' }))

const prints = (imports: string, value: string): string => `${imports}\nconsole.log(JSON.stringify(${value}))\n`

describe.each(Object.entries(builds))('%s', (_name, build) => {
  it('gives the data as it is parsed, frozen to its depth', async () => {
    const folder = folderWith({
      'kiln.moothall.yaml': kiln,
      'other.moothall.yml': kiln.replace('name: Kiln', 'name: Other'),
      'json.moothall.json': '{ "version": 1, "id": "json", "name": "Json", "url": "https://json.example" }',
      'main.js': prints(
        `import kiln from './kiln.moothall.yaml'
import other from './other.moothall.yml'
import json from './json.moothall.json'`,
        `[kiln.meetings[0].schedule, other.name, json.name, Object.isFrozen(kiln), Object.isFrozen(kiln.meetings[0].schedule)]`,
      ),
    })
    await build(folder)
    expect(runBuilt(folder)).toEqual([
      {
        kind: 'recurring',
        rule: 'FREQ=WEEKLY;BYDAY=TH',
        time: '16:00',
        timeZone: 'Europe/Berlin',
        durationMinutes: 60,
      },
      'Other',
      'Json',
      true,
      true,
    ])
  })

  it('gives the page, made at the instant of the build', async () => {
    const folder = folderWith({
      'kiln.moothall.yaml': kiln,
      'main.js': prints(
        `import page, { html, head, styles } from './kiln.moothall.yaml?page'`,
        `[page, html, head, styles]`,
      ),
    })
    await build(folder, { theme: 'cncf', locale: 'en-US', idPrefix: 'kiln-' })
    const [page, html, head, styles] = runBuilt(folder) as [Record<string, string>, string, string, string]
    expect(page).toEqual({ html, head, styles })
    expect(html).toContain(`data-now="${now}"`)
    expect(html).toContain('id="kiln-meetings"')
    expect(html).toContain('data-moothall-reader="{')
    expect(html).toContain('Thursday, May 7')
    expect(head).toContain('<title>Kiln</title>')
    expect(styles).toBe('/* styles.css */\n/* themes/cncf.css */')
  })

  it('takes the present as an option', async () => {
    const folder = folderWith({
      'kiln.moothall.yaml': kiln,
      'main.js': prints(`import { html } from './kiln.moothall.yaml?page'`, 'html'),
    })
    await build(folder, { now: Date.UTC(2026, 5, 1) })
    expect(runBuilt(folder)).toContain('Thursday 4 June')
  })

  it('fails with every error of the data', async () => {
    const folder = folderWith({
      'kiln.moothall.yaml': broken,
      'main.js': prints(`import kiln from './kiln.moothall.yaml'`, 'kiln'),
    })
    const failure = build(folder)
    await expect(failure).rejects.toThrow(/kiln\.moothall\.yaml:6:\d+: (?:error|ERROR).*"javascript:alert\(1\)"/)
    await expect(failure).rejects.toThrow(/kiln\.moothall\.yaml:10:\d: (?:error|ERROR).*Meeting has no field "shedule"/)
  })

  it('names a file that does not exist', async () => {
    const folder = folderWith({ 'main.js': prints(`import { html } from './none.moothall.yaml?page'`, 'html') })
    await expect(build(folder)).rejects.toThrow('"./none.moothall.yaml?page"')
  })

  it('leaves other files to others', async () => {
    const folder = folderWith({
      'plain.json': '{ "name": 1 }',
      'main.js': prints(`import plain from './plain.json'`, 'plain'),
    })
    await build(folder)
    expect(runBuilt(folder)).toEqual({ name: 1 })
  })
})

it('esbuild knows the places of problems, in its own counting, and how to mend them', async () => {
  const folder = folderWith({ 'kiln.moothall.yaml': broken, 'main.js': `import './kiln.moothall.yaml'` })
  const { errors, warnings } = (await builds['esbuild']!(folder).catch(
    (error: unknown) => error,
  )) as esbuild.BuildFailure
  expect(errors.map(({ location, notes }) => [location?.line, location?.column, notes[0]?.text])).toEqual([
    // Two letters before it take more than a byte.
    [6, 51, 'fix: Write an address of the web, or remove the field.'],
    [10, 4, 'fix: Write `schedule` instead of `shedule`.'],
  ])
  expect(warnings.map(({ location, text }) => [location?.line, text])).toEqual([
    [9, 'meetings[0].title: title is an earlier name of name. [old-name]'],
  ])
})

it('Rolldown warns of what is no error', async () => {
  const folder = folderWith({
    'kiln.moothall.yaml': kiln.replace('    name: Weekly', '    title: Weekly'),
    'main.js': `import './kiln.moothall.yaml'`,
  })
  const logs: unknown[] = []
  const bundle = await rolldown({
    input: join(folder, 'main.js'),
    plugins: [moothall.rolldown()],
    onLog: (_level, { message, loc }) => logs.push([message.split('\n')[0], loc?.line, loc?.column]),
  })
  await bundle.generate()
  expect(logs).toEqual([
    [
      expect.stringContaining('kiln.moothall.yaml:7:5: warning: meetings[0].title: title is an earlier name of name.'),
      7,
      5,
    ],
  ])
})
