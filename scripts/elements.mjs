// Bundles the custom elements to scripts for sites without React: all of them, the components with Preact in React's place;
// and the one that shows finished HTML. Neither has a static import.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'
import { minify } from 'rolldown/utils'

import { partsApart } from './enhancer.mjs'
import { manifestIn, packageFolderOf } from './packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const banner =
  '/*! moothall: Apache-2.0. It holds Preact: MIT, Copyright (c) 2015-present Jason Miller; see elements.LICENSE.txt */'

/** No page that is made in a browser has JSON-LD. */
const withoutJsonLd = {
  name: 'without JSON-LD',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/parts\/JsonLdScript\.tsx$/ }, () => ({ contents: 'export const JsonLdScript = () => null' })),
}

/** Elements show the reader's time without another file. */
const rarePartsApart = partsApart('fillAgendas.ts', 'datesByRule.ts')

async function bundle(entry, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minifySyntax: true,
    format: 'esm',
    target: 'es2022',
    // No bundler of the site makes a build for development of it, so the console is told what is wrong with the data.
    define: { 'process.env.NODE_ENV': '"elements"' },
    metafile: true,
    write: false,
    ...options,
  })
  const { code } = await minify('elements.js', outputFiles[0].text, { module: true, compress: { target: 'es2022' } })
  return { code, inputs: Object.keys(metafile.inputs) }
}

/** Returns the script, the folders of the packages that went in, and their licence. */
export async function bundleElements() {
  const { code, inputs } = await bundle('src/elements/index.ts', {
    jsx: 'automatic',
    alias: { react: './src/elements/renderer.ts', 'react/jsx-runtime': './src/elements/renderer.ts' },
    plugins: [rarePartsApart, withoutJsonLd],
  })
  const folders = new Set(inputs.map((path) => packageFolderOf(join(root, path))))
  const packages = [...folders].filter((folder) => manifestIn(folder).name !== 'moothall')
  if (packages.some((folder) => manifestIn(folder).name !== 'preact'))
    throw new Error(`elements.LICENSE.txt names Preact alone, and the script holds also ${packages.join(', ')}`)
  const [preact] = packages
  return {
    script: `${banner}\n${code}`,
    packages,
    licence: `elements.js holds Preact (https://preactjs.com), whose licence follows.\n\n${readFileSync(join(preact, 'LICENSE'), 'utf8')}`,
  }
}

/** The script of the element that shows finished HTML. It holds the script for such pages, and no other package. */
export async function bundlePageElement() {
  const { code } = await bundle('src/elements/page.ts', { plugins: [rarePartsApart] })
  return code
}

/** The script that gives the elements the words of a language. It has no import. */
export async function bundleElementWords(tag) {
  const { code } = await bundle(undefined, {
    entryPoints: undefined,
    stdin: {
      contents: `import messages from './src/locales/${tag}.ts'
import { registerMessages } from './src/elements/registerMessages.ts'
registerMessages('${tag}', messages)`,
      resolveDir: root,
    },
    charset: 'utf8',
  })
  return code
}

/** What the attribute `integrity` of a script or a style sheet is to be, by the names of the files. */
export const integrityOf = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      `sha384-${createHash('sha384').update(content).digest('base64')}`,
    ]),
  )
