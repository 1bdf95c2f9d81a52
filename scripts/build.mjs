// Builds dist. What browsers run is one file for each source file, so that a site's bundler leaves out what the site does
// not use. What servers and builds run is bundled, with the packages it needs. Types are rolled up.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { transform } from 'esbuild'

import { browserModules, compileTo } from './build-modules.mjs'
import { bundleServerEntries } from './build-server.mjs'
import { rollUpTypes } from './build-types.mjs'
import { elementManifests } from './element-manifests.mjs'
import { bundleElements, bundleElementWords, bundlePageElement, integrityOf } from './elements.mjs'
import { bundleEnhancer } from './enhancer.mjs'
import { localeEntries } from './entries.mjs'
import { builtNotices, noticesText } from './notices.mjs'
import { writeRegistry } from './registry.mjs'

rmSync('dist', { recursive: true, force: true })
await compileTo('temp/compiled')
// Bundlers name a file by the path without links.
const compiled = realpathSync('temp/compiled')

const modules = await browserModules(compiled)
for (const path of modules) {
  mkdirSync(dirname(join('dist', path)), { recursive: true })
  // Editors show the comments of the declarations, so scripts are written without theirs.
  const isCatalogue = path.startsWith('locales/')
  const { code } = await transform(readFileSync(join(compiled, path), 'utf8'), {
    legalComments: 'none',
    charset: 'utf8',
    minifyWhitespace: isCatalogue,
  })
  writeFileSync(join('dist', path), code)
}

const bundled = await bundleServerEntries(compiled, modules)
await rollUpTypes(compiled)

// Scripts that a site without a bundler can take as they are: all elements, the one for finished HTML, the script for
// pages that were made as HTML, and what these two load in their turn.
const elements = await bundleElements()
const words = localeEntries.map(async (entry) => [
  `elements/${entry}.js`,
  await bundleElementWords(entry.slice('locales/'.length)),
])
const scripts = {
  'elements.js': elements.script,
  'elements-page.js': await bundlePageElement(),
  ...(await bundleEnhancer()),
  ...Object.fromEntries(await Promise.all(words)),
}
mkdirSync('dist/elements/locales', { recursive: true })
for (const [file, script] of Object.entries(scripts)) writeFileSync(join('dist', file), script)
writeFileSync('dist/elements.LICENSE.txt', elements.licence)
writeFileSync('dist/elements.integrity.json', `${JSON.stringify(integrityOf(scripts), undefined, 2)}\n`)
// Scripts without exports.
for (const file of ['enhance.d.ts', 'elements/locales/words.d.ts']) writeFileSync(join('dist', file), 'export {}\n')
for (const [file, content] of Object.entries(elementManifests())) writeFileSync(join('dist', file), content)

// One for all catalogues.
writeFileSync(
  'dist/locales/catalogue.d.ts',
  "import type { Messages } from '../index.js'\ndeclare const catalogue: Messages\nexport default catalogue\n",
)

// A declaration of modules that are no files, which the compiler does not copy.
copyFileSync('src/bundler/client.d.ts', 'dist/bundler/client.d.ts')

execFileSync(process.execPath, ['scripts/styles.mjs'], { stdio: 'inherit' })
// From TypeScript 6 on, an import of a style sheet needs a declaration too.
writeFileSync('dist/styles.css.d.ts', 'export {}\n')

writeRegistry('dist/registry')

writeFileSync(builtNotices, noticesText([...bundled, ...elements.packages]))
