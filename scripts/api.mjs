// Compares the public types of every entry with the reports in api/.
//   node scripts/api.mjs            fails on a difference
//   node scripts/api.mjs --local    writes the reports anew
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

import { typedEntries as rolledUpEntries, writtenTypes } from './entries.mjs'

const typedEntries = [...rolledUpEntries, ...writtenTypes]
const work = resolve('temp/api')
const isLocal = process.argv.includes('--local')

/** `moothall/themes/define` for `themes/define`. */
const specifierOf = (entry) => ['moothall', ...entry.split('/').filter((part) => part !== 'index')].join('/')

/** `moothall-themes-define` for it. */
const reportOf = (entry) => specifierOf(entry).replaceAll('/', '-')

function copyTypes(folder, change = (text) => text) {
  for (const file of globSync('**/*.d.ts', { cwd: 'dist' })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), change(readFileSync(join('dist', file), 'utf8')))
  }
}

/** The types as a user has them installed. */
function installTypes(folder) {
  copyTypes(folder)
  const exports = typedEntries.map((entry) => [specifierOf(entry).replace('moothall', '.'), `./${entry}.d.ts`])
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'moothall', exports: Object.fromEntries(exports) }),
  )
}

/** The names that an entry exports from files that it shares with others. */
const sharedNames = (entry) =>
  [...readFileSync(`dist/${entry}.d.ts`, 'utf8').matchAll(/^export (?:type )?\{ (.*) \};$/gm)].flatMap(([, names]) =>
    names.split(', ').map((name) => name.replace('type ', '')),
  )

/**
 * Imports of the entry's types as a user would write them. The extractor repeats in each report what an entry imports
 * from files beside it, but not what comes from a package: so each type is in the report of an entry that exports it.
 */
function importsFromPackage(entry) {
  const own = sharedNames(entry)
  const others = typedEntries.filter((other) => other !== entry)
  const owner = new Map(others.flatMap((other) => sharedNames(other).map((name) => [name, `"${specifierOf(other)}"`])))
  return (text) =>
    text.replaceAll(/^import \{ (.*) \} from ("\.{1,2}\/.*");$/gm, (_line, names, file) =>
      names
        .split(', ')
        .map((name) => `import { ${name} } from ${(!own.includes(name) && owner.get(name)) || file};`)
        .join('\n'),
    )
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

rmSync(work, { recursive: true, force: true })
installTypes(join(work, 'node_modules/moothall'))
writeFileSync(join(work, 'package.json'), '{ "name": "moothall" }')

for (const entry of typedEntries) {
  copyTypes(work, importsFromPackage(entry))
  const { succeeded, apiReportChanged } = check(entry)
  if (apiReportChanged && !isLocal) console.error(`api/${reportOf(entry)}.api.md is out of date. Run npm run api.`)
  if (!succeeded) process.exitCode = 1
}

const stale = readdirSync('api').filter((file) => !typedEntries.some((entry) => file === `${reportOf(entry)}.api.md`))
for (const file of stale) {
  console.error(`api/${file} belongs to no entry. Delete it.`)
  process.exitCode = 1
}
