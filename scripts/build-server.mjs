// Bundles what servers, builds and the command run, with the packages it needs.
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { rolldown } from 'rolldown'
import { esmExternalRequirePlugin } from 'rolldown/plugins'

import { serverEntries } from './entries.mjs'
import { packageFolderOf } from './packages.mjs'

/**
 * Leaves the modules of browsers where they are: their `'use client'` lines and their caches must exist once, and not
 * also in a bundle. Each bundle lies one folder below them, so that one path fits all.
 */
const keepBrowserModules = (folder, modules) => ({
  name: 'keep-browser-modules',
  resolveId(source, importer) {
    if (!source.startsWith('.') || importer === undefined) return undefined
    const path = relative(folder, join(importer, '..', source))
    return modules.includes(path) ? { id: `../${path}`, external: true } : undefined
  },
})

/** Of the table of Windows' zones only what is read: the zone of each name for the world (territory 001). */
const trimZoneTable = {
  name: 'trim-zone-table',
  transform(code, id) {
    if (!id.includes('/windows-iana/')) return undefined
    return code
      .replaceAll(/^ *description: .*\n/gm, '')
      .replaceAll(/\{\s*windowsName: [^{}]*?territory: '(?!001)\w+'[^{}]*\},? ?/g, '')
  },
}

function assertNoClientModule(output) {
  for (const id of output.flatMap(({ moduleIds }) => moduleIds)) {
    if (id.startsWith('/') && /^['"]use client['"]/.test(readFileSync(id, 'utf8')))
      throw new Error(`${id} would lose its 'use client' in a bundle`)
  }
}

/**
 * Writes the bundles to `dist`.
 * @param folder the absolute path of the compiled sources
 * @returns the folders of the packages that went in
 */
export async function bundleServerEntries(folder, modules) {
  const bundle = await rolldown({
    cwd: folder,
    input: Object.fromEntries(serverEntries.map((entry) => [entry, `./${entry}.js`])),
    external: /^react(-dom)?(\/|$)/,
    // Of a package that has a variant for Node and one for every platform, the latter: sites run these entries too.
    platform: 'neutral',
    transform: { target: 'es2022' },
    resolve: { mainFields: ['module', 'main'], conditionNames: ['import', 'module', 'default'] },
    plugins: [trimZoneTable, keepBrowserModules(folder, modules), esmExternalRequirePlugin({ external: [/^node:/] })],
  })
  const { output } = await bundle.write({
    dir: resolve('dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: true,
    comments: false,
  })
  assertNoClientModule(output)
  const used = output.flatMap((chunk) =>
    Object.entries(chunk.modules).filter(([, module]) => module.renderedLength > 0),
  )
  const files = used
    .map(([id]) => id.replace(/[?].*$/, ''))
    .filter((id) => id.startsWith('/') && !id.startsWith(folder))
  return new Set(files.map(packageFolderOf))
}
