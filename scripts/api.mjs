// Compares the public types of every entry with the reports in api/.
//   node scripts/api.mjs            fails on a difference
//   node scripts/api.mjs --local    writes the reports anew
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

import { typedEntries } from './entries.mjs'

const work = resolve('temp/api')
const isLocal = process.argv.includes('--local')

/** `moothall-themes-define` for `themes/define`. */
const reportOf = (entry) => ['moothall', ...entry.split('/').filter((part) => part !== 'index')].join('-')

/**
 * A copy of the types, in which the entries import those of the data as users do: the extractor repeats in each report
 * what an entry imports from files beside it, but not what it imports from a package.
 */
function copyTypes() {
  rmSync(work, { recursive: true, force: true })
  const installed = join(work, 'node_modules/moothall')
  cpSync('dist/model/index.d.ts', join(installed, 'model.d.ts'))
  writeFileSync(join(installed, 'package.json'), '{ "name": "moothall", "exports": { "./model": "./model.d.ts" } }')
  writeFileSync(join(work, 'package.json'), '{ "name": "moothall" }')
  for (const file of globSync('**/*.d.ts', { cwd: 'dist' })) {
    cpSync(join('dist', file), join(work, file))
    const text = readFileSync(join(work, file), 'utf8')
    writeFileSync(join(work, file), text.replaceAll(/"\.{1,2}\/model\/index\.js"/g, '"moothall/model"'))
  }
}

function check(entry) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(work, 'package.json'),
    configObject: {
      projectFolder: work,
      mainEntryPointFilePath: join(work, `${entry}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM'], types: [] },
          include: ['**/*.d.ts'],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${reportOf(entry)}.api.md`,
        reportFolder: resolve('api'),
        reportTempFolder: join(work, 'reports'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: false },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  })
  return Extractor.invoke(config, {
    localBuild: isLocal,
    messageCallback(message) {
      // It names the compiler's version, once for each entry.
      if (message.messageId === 'console-preamble') message.handled = true
    },
  })
}

copyTypes()
for (const entry of typedEntries) {
  const { succeeded, apiReportChanged } = check(entry)
  if (apiReportChanged && !isLocal) console.error(`api/${reportOf(entry)}.api.md is out of date. Run npm run api.`)
  if (!succeeded) process.exitCode = 1
}

const stale = readdirSync('api').filter((file) => !typedEntries.some((entry) => file === `${reportOf(entry)}.api.md`))
for (const file of stale) {
  console.error(`api/${file} belongs to no entry. Delete it.`)
  process.exitCode = 1
}
