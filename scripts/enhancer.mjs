// Bundles the script for pages that were made as HTML, and apart from it what it loads where a page needs it: the reader's
// time, an agenda, what its controls do, and the engine, once all dates have passed.
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The files that it loads, by the modules that they are made from. */
const parts = {
  'fillReaderLines.ts': 'enhance-time.js',
  'fillAgendas.ts': 'enhance-agenda.js',
  'controlActions.ts': 'enhance-controls.js',
  'datesByRule.ts': 'enhance-dates.js',
}

/** Some of them stay files of their own, beside the script. */
export const partsApart = (...names) => ({
  name: 'parts apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/, namespace: 'file' }, ({ kind, path }) => {
      const name = basename(path)
      return kind === 'dynamic-import' && names.includes(name)
        ? { path: `./${parts[name]}`, external: true }
        : undefined
    }),
})

async function bundle(entry, format) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join('src', entry)],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    plugins: [partsApart(...Object.keys(parts))],
    write: false,
  })
  return outputFiles[0].text
}

/** The scripts, by the names of their files. */
export async function bundleEnhancer() {
  const scripts = { 'enhance.js': await bundle('export/enhance.ts', 'iife') }
  for (const [module, file] of Object.entries(parts)) scripts[file] = await bundle(join('client', module), 'esm')
  return scripts
}
