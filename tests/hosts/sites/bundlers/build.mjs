// Builds the same script with every bundler and runs it, then a site that is hydrated. Throws on the first fault.
import { deepStrictEqual, match } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import json from '@rollup/plugin-json'
import yaml from '@rollup/plugin-yaml'
import { rspack } from '@rspack/core'
import * as esbuild from 'esbuild'
import moothall from 'moothall/bundler'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'
import * as vite from 'vite'
import webpack from 'webpack'

const options = { theme: 'cncf', now: Date.now() }

/** Runs webpack or Rspack. */
const pack = (bundler, plugin, entry, name, rules = []) =>
  new Promise((done, fail) => {
    const output = { path: resolve('out'), filename: name }
    const settings = { mode: 'production', target: 'node', entry, output, module: { rules }, plugins: [plugin] }
    bundler(settings, (error, stats) => {
      if (error) fail(error)
      else if (stats.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true, colors: false })))
      else done()
    })
  })

const write = async (bundle, name) => (await bundle).write({ file: `out/${name}` })

const bundlers = {
  esbuild: (entry, name) => {
    const plugins = [moothall.esbuild(options)]
    const settings = { bundle: true, format: 'esm', logLevel: 'silent', plugins }
    return esbuild.build({ entryPoints: [entry], outfile: `out/${name}`, ...settings })
  },
  rollup: (entry, name) => write(rollup({ input: entry, plugins: [moothall.rollup(options)] }), name),
  // Beside plugins that take all YAML and JSON for theirs.
  'rollup-others': (entry, name) =>
    write(rollup({ input: entry, plugins: [json(), yaml(), moothall.rollup(options)] }), name),
  rolldown: (entry, name) => write(rolldown({ input: entry, plugins: [moothall.rolldown(options)] }), name),
  vite: (entry, name) =>
    vite.build({
      logLevel: 'silent',
      plugins: [moothall.vite(options)],
      build: {
        ssr: entry,
        outDir: 'out',
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: name } },
      },
    }),
  webpack: (entry, name) => pack(webpack, moothall.webpack(options), entry, name),
  rspack: (entry, name) => pack(rspack, moothall.rspack(options), entry, name),
}

for (const [bundler, build] of Object.entries(bundlers)) {
  await build('./src/data.js', `${bundler}.mjs`)
  deepStrictEqual(
    JSON.parse(execFileSync(process.execPath, [`out/${bundler}.mjs`], { encoding: 'utf8' })),
    {
      name: 'Larkspur',
      rule: 'FREQ=WEEKLY;BYDAY=TH',
      other: 'Shoals',
      isFrozen: true,
      isSame: true,
      hasDate: true,
      hasTheme: true,
    },
    bundler,
  )
  const error = await build('./src/broken.js', `${bundler}-broken.mjs`).catch((reason) => reason)
  match(String(error?.message), /broken\.moothall\.yaml:9:\d[^]*javascript:alert\(1\)/, bundler)
  match(String(error?.message), /broken\.moothall\.yaml:13:\d[^]*shedule/, bundler)
}

const plugins = [moothall.vite(options)]
await vite.build({ logLevel: 'silent', plugins, build: { manifest: 'manifest.json' } })
await vite.build({ logLevel: 'silent', plugins, build: { ssr: 'src/server.js', outDir: 'server', emptyOutDir: true } })
const { render } = await import('./server/server.js')
const empty = readFileSync('dist/index.html', 'utf8')
writeFileSync('dist/empty.html', empty)
const html = await render()
writeFileSync(
  'dist/index.html',
  empty.replace('<div id="root">', () => `<div id="root">${html}`),
)
