// Compares the public types of every entry with the reports in api/.
//   node scripts/api.mjs            fails on a difference
//   node scripts/api.mjs --local    writes the reports anew
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

import { typedEntries } from './entries.mjs'

const work = resolve('temp/api')
const isLocal = process.argv.includes('--local')

/** `moothall-themes-define` for `themes/define`. */
const reportOf = (entry) => ['moothall', ...entry.split('/').filter((part) => part !== 'index')].join('-')

/** The types as users have them installed: what `moothall` and `moothall/model` export is imported from there. */
function installTypes() {
  rmSync(work, { recursive: true, force: true })
  const installed = join(work, 'node_modules/moothall')
  copyTypes(installed, (text) => text)
  const exports = { '.': './index.d.ts', './model': './model/index.d.ts' }
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name: 'moothall', exports }))
  writeFileSync(join(work, 'package.json'), '{ "name": "moothall" }')
}

function copyTypes(folder, change) {
  for (const file of globSync('**/*.d.ts', { cwd: 'dist' })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), change(readFileSync(join('dist', file), 'utf8')))
  }
}

// The extractor repeats in each report what an entry imports from files beside it, but not what comes from a package.
const takeModelFromPackage = (text) => text.replaceAll(/"\.{1,2}\/model\/index\.js"/g, '"moothall/model"')

const mainNames = () => {
  const [, names] = /^export \{ (.*) \};$/m.exec(readFileSync('dist/index.d.ts', 'utf8'))
  return new Set(names.split(', ').map((name) => name.replace('type ', '')))
}

function takeMainFromPackage(text) {
  const main = mainNames()
  return text.replaceAll(/^import \{ (.*) \} from ("\.{1,2}\/(?:types\/)?\w+\.js");$/gm, (_line, list, file) => {
    const names = list.split(', ')
    const groups = [
      [names.filter((name) => main.has(name)), '"moothall"'],
      [names.filter((name) => !main.has(name)), file],
    ]
    const lines = groups
      .filter(([each]) => each.length > 0)
      .map(([each, from]) => `import { ${each.join(', ')} } from ${from};`)
    return lines.join('\n')
  })
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
          files: [`${entry}.d.ts`],
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

installTypes()
for (const entry of typedEntries) {
  const change = entry === 'index' ? takeModelFromPackage : (text) => takeMainFromPackage(takeModelFromPackage(text))
  copyTypes(work, change)
  const { succeeded, apiReportChanged } = check(entry)
  if (apiReportChanged && !isLocal) console.error(`api/${reportOf(entry)}.api.md is out of date. Run npm run api.`)
  if (!succeeded) process.exitCode = 1
}

const stale = readdirSync('api').filter((file) => !typedEntries.some((entry) => file === `${reportOf(entry)}.api.md`))
for (const file of stale) {
  console.error(`api/${file} belongs to no entry. Delete it.`)
  process.exitCode = 1
}
