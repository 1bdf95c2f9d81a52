// Rolls up the declarations of the entries, so that each type is in one file, and no file needs another package's types.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

import { typedEntries } from './entries.mjs'

const model = 'model/index'

async function rollUp(folder, entries, external) {
  const bundle = await rolldown({
    cwd: folder,
    input: Object.fromEntries(entries.map((entry) => [entry, `./${entry}.d.ts`])),
    external: (id) => /^react(-dom)?(\/|$)/.test(id),
    plugins: [external, dts({ dtsOnly: true, tsconfig: false })],
  })
  await bundle.write({
    dir: resolve('dist'),
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'types/[name].d.ts',
    minifyInternalExports: false,
  })
}

/** The types of the data have one file, to which the others refer. */
const modelApart = (folder) => ({
  name: 'model-apart',
  resolveId: {
    order: 'pre',
    handler: (source, importer) =>
      importer !== undefined && relative(folder, join(importer, '..', source)).startsWith('model/')
        ? { id: 'moothall/model', external: true }
        : undefined,
  },
})

/** Writes the declarations to `dist`. */
export async function rollUpTypes(folder) {
  await rollUp(folder, [model])
  await rollUp(
    folder,
    typedEntries.filter((entry) => entry !== model),
    modelApart(folder),
  )
  for (const file of globSync('dist/**/*.d.ts')) {
    const text = readFileSync(file, 'utf8')
    const path = relative(join(file, '..'), `dist/${model}.js`)
    writeFileSync(file, text.replaceAll('"moothall/model"', `"${path.startsWith('.') ? path : `./${path}`}"`))
  }
}
