// Bundles the custom elements to one script for sites without React: the components, with Preact in React's place.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const banner = `/*! moothall: Apache-2.0. It holds Preact: MIT, Copyright (c) 2015-present Jason Miller; see elements.LICENSE.txt */`

/** A map leads to the sources in the package; those of Preact are not there, so they stand in the map itself. */
function withForeignSources(text) {
  const map = JSON.parse(text)
  const contents = map.sources.map((source, index) =>
    source.includes('node_modules/') ? map.sourcesContent[index] : null,
  )
  return JSON.stringify({ ...map, sourcesContent: contents })
}

/** Gives the script, its source map, and the licence of what it holds of others. */
export async function bundleElements() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/elements/index.ts'],
    outfile: 'dist/elements.js',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    alias: { react: './src/elements/renderer.ts', 'react/jsx-runtime': './src/elements/renderer.ts' },
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    sourcemap: true,
    metafile: true,
    write: false,
  })
  const [map, script] = outputFiles
  const foreign = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'))
  if (foreign.some((path) => !path.startsWith('node_modules/preact/')))
    throw new Error(`the licence names Preact alone, and the script holds also ${foreign.join(', ')}`)
  return {
    script: script.text,
    map: withForeignSources(map.text),
    licence: `elements.js holds Preact (https://preactjs.com), whose licence follows.\n\n${readFileSync(`${root}node_modules/preact/LICENSE`, 'utf8')}`,
  }
}
