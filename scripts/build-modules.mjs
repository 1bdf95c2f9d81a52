// Compiles the sources: one JavaScript file and one declaration for each, as the rest of the build takes them.
import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'

import { browserEntries, localeEntries, virtualModules } from './entries.mjs'
import { ensureValidator } from './validator.mjs'

const tsc = 'node_modules/typescript-7/bin/tsc'

/** Compiles `src` into a folder. */
export async function compileTo(folder) {
  rmSync(folder, { recursive: true, force: true })
  await ensureValidator()
  execFileSync(process.execPath, [tsc, '-p', 'config/tsconfig.build.json', '--outDir', folder], { stdio: 'inherit' })
  copyFileSync('src/data/validateCommunity.js', join(folder, 'data/validateCommunity.js'))
  // The compiler rewrites .ts in the specifiers of scripts, but not in those of declarations.
  for (const file of globSync('**/*.d.ts', { cwd: folder })) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]+?)\.tsx?(['"])/g, '$1.js$2'))
  }
}

/** The compiled files that browsers run, as paths within the folder: the browser entries, and all that they import. */
export async function browserModules(folder) {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...browserEntries, ...localeEntries].map((entry) => `${entry}.js`),
    outdir: 'unused',
    bundle: true,
    format: 'esm',
    external: ['react', 'react-dom', ...virtualModules],
    metafile: true,
    write: false,
  })
  const modules = Object.keys(metafile.inputs)
  const foreign = modules.filter((path) => path.startsWith('..'))
  if (foreign.length > 0) throw new Error(`browser entries may import nothing but React: ${foreign.join(', ')}`)
  return modules
}
