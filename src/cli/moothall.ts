#!/usr/bin/env node
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { run } from './run.ts'

// A page for readers has no remarks for developers; `moothall check` makes them.
process.env['NODE_ENV'] ??= 'production'

const inPackage = (path: string): URL => new URL(`../${path}`, import.meta.url)

const { version } = JSON.parse(readFileSync(inPackage('../package.json'), 'utf8')) as { version: string }

// Whoever reads our output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
  writeFile: (path, text) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  },
  changedAt: (path) => (path === '-' ? undefined : statSync(path).mtimeMs),
  variable: (name) => process.env[name],
  watch: async (paths, onChange) => (await import('./watchFiles.ts')).watchFiles(paths, onChange),
  packageFile: (path) => (existsSync(inPackage(path)) ? readFileSync(inPackage(path), 'utf8') : undefined),
  print: (text) => process.stdout.write(text),
  warn: (line) => process.stderr.write(`${line}\n`),
  // oxlint-disable-next-line moothall/no-host-clock -- a command is run at an instant; --now takes its place
  now: () => Date.now(),
  zoneData: process.versions['tz'],
  version,
})
