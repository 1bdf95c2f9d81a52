// Bundles the custom elements to one script for sites without React: the components, with Preact in React's place.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { manifestIn, packageFolderOf } from './packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const banner = `/*! moothall: Apache-2.0. It holds Preact: MIT, Copyright (c) 2015-present Jason Miller; see elements.LICENSE.txt */`

/** Returns the script, the folders of the packages that went in, and their licence. */
export async function bundleElements() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/elements/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    alias: { react: './src/elements/renderer.ts', 'react/jsx-runtime': './src/elements/renderer.ts' },
    // No bundler of the site makes a build for development of it, so the console is told what is wrong with the data.
    define: { 'process.env.NODE_ENV': '"elements"' },
    banner: { js: banner },
    metafile: true,
    write: false,
  })
  const folders = new Set(Object.keys(metafile.inputs).map((path) => packageFolderOf(join(root, path))))
  const packages = [...folders].filter((folder) => manifestIn(folder).name !== 'moothall')
  if (packages.some((folder) => manifestIn(folder).name !== 'preact'))
    throw new Error(`elements.LICENSE.txt names Preact alone, and the script holds also ${packages.join(', ')}`)
  const [preact] = packages
  return {
    script: outputFiles[0].text,
    packages,
    licence: `elements.js holds Preact (https://preactjs.com), whose licence follows.\n\n${readFileSync(join(preact, 'LICENSE'), 'utf8')}`,
  }
}
