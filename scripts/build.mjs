// Makes dist: one JavaScript file for each source file, its types, the script of the elements, and the style sheets.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'

import { bundleElements } from './elements.mjs'

const tsc = 'node_modules/typescript-7/bin/tsc'

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'config/tsconfig.build.json'], { stdio: 'inherit' })

// The compiler rewrites .ts in the specifiers of scripts, but not in those of declarations.
for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue
  const path = join('dist', file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]+?)\.tsx?(['"])/g, '$1.js$2'))
}

// The elements are one script, so that a site without a bundler can take it as it is.
for (const file of readdirSync('dist/elements'))
  if (!file.includes('.d.ts') || file.startsWith('renderer.')) rmSync(join('dist/elements', file))
const { script, map, licence } = await bundleElements()
writeFileSync('dist/elements.js', script)
writeFileSync('dist/elements.js.map', map)
writeFileSync('dist/elements.LICENSE.txt', licence)

// The script for pages that were made as HTML, in one file that a page can load.
await build({
  entryPoints: ['dist/export/enhance.js'],
  outfile: 'dist/enhance.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  sourcemap: true,
  sourcesContent: false,
  allowOverwrite: true,
})

execFileSync(process.execPath, ['scripts/styles.mjs'], { stdio: 'inherit' })
// From TypeScript 6 on, an import of a style sheet needs a declaration too.
writeFileSync('dist/styles.css.d.ts', 'export {}\n')
