// Gives Vite the sheets and the entries of the package from the sources as they stand, so that stories and tests never
// see old ones.
import { fileURLToPath } from 'node:url'

import { flatStyles, themeStyles } from './styles.mjs'

const id = 'moothall/styles.css'
const resolved = '\0moothall-styles.css'
const theme = /^moothall\/themes\/([\w-]+)\.css$/
const resolvedTheme = /^\0moothall-theme-([\w-]+)\.css$/

/** @param {string} path */
const sourceFile = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

const alias = [
  { find: /^moothall$/, replacement: sourceFile('index.ts') },
  { find: /^moothall\/(calendar|model)$/, replacement: sourceFile('$1/index.ts') },
]

/** @returns {import('vite').Plugin} */
export function stylesPlugin() {
  // Node loads the modules of the themes once, so their sheets cannot change.
  let themes
  return {
    name: 'moothall-styles',
    enforce: 'pre',
    config: () => ({ resolve: { alias } }),
    resolveId(source) {
      if (source === id) return resolved
      const name = theme.exec(source)?.[1]
      return name === undefined ? undefined : `\0moothall-theme-${name}.css`
    },
    load(source) {
      if (source === resolved) return flatStyles()
      const name = resolvedTheme.exec(source)?.[1]
      if (name === undefined) return undefined
      themes ??= themeStyles()
      return themes[name]
    },
    handleHotUpdate({ file, server, modules }) {
      if (!/\/src\/.*\.(tsx|css)$/.test(file)) return undefined
      const sheet = server.moduleGraph.getModuleById(resolved)
      return sheet ? [...modules, sheet] : undefined
    },
  }
}
