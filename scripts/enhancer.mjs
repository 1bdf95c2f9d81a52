// Bundles the script for pages that were made as HTML, and apart from it the engine that it loads once all dates of a page
// have passed.
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const engine = 'enhance-dates.js'

/** The engine stays a file of its own, beside the script. */
const engineApart = {
  name: 'engine apart',
  setup: ({ onResolve }) => onResolve({ filter: /\/laterDates\.ts$/ }, () => ({ path: `./${engine}`, external: true })),
}

const bundle = async (entry, format, plugins) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    plugins,
    write: false,
  })
  return outputFiles[0].text
}

/** The scripts, by the names of their files. */
export async function bundleEnhancer() {
  return {
    'enhance.js': await bundle('src/export/enhance.ts', 'iife', [engineApart]),
    [engine]: await bundle('src/export/laterDates.ts', 'esm', []),
  }
}
