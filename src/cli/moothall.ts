#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'

import { Disk } from './disk.ts'
import { run } from './run.ts'

// A page for readers has no remarks for developers; `moothall check` makes them.
process.env['NODE_ENV'] ??= 'production'

const inPackage = (path: string): URL => new URL(`../${path}`, import.meta.url)

const { version } = JSON.parse(readFileSync(inPackage('../package.json'), 'utf8')) as { version: string }

let isOutputLost = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may have seen enough.
  if (error.code === 'EPIPE' || isOutputLost) return
  isOutputLost = true
  process.stderr.write(`moothall: error: standard output cannot be written: ${error.message}\n`)
  process.exitCode = 1
})
// There is nobody left to tell.
process.stderr.on('error', () => {})

const { readFile, writeFiles, replaceFile, exists, isFile, changedAt } = new Disk()

const exitCode = await run(process.argv.slice(2), {
  readFile,
  writeFiles,
  replaceFile,
  exists,
  isFile,
  changedAt,
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
process.exitCode = isOutputLost ? Math.max(exitCode, 1) : exitCode
