// The npm packages that files come from.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const manifests = new Map()

/** The folder of the package that a file belongs to. It may lie anywhere: `node_modules` can be a symbolic link. */
export function packageFolderOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const { name, version } = manifestIn(folder) ?? {}
    if (name !== undefined && version !== undefined) return folder
    if (folder === dirname(folder)) throw new Error(`${file} belongs to no package`)
  }
}

/** The `package.json` of a folder; `undefined` where there is none. */
export function manifestIn(folder) {
  const file = join(folder, 'package.json')
  if (!manifests.has(file)) manifests.set(file, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
  return manifests.get(file)
}
