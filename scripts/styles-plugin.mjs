// Gives Vite the flat sheet made from the sources as they stand, so that stories and tests never see an old one.
import { flatStyles } from './styles.mjs'

const id = 'moothall/styles.css'
const resolved = '\0moothall-styles.css'

/** @returns {import('vite').Plugin} */
export function stylesPlugin() {
  return {
    name: 'moothall-styles',
    enforce: 'pre',
    resolveId: (source) => (source === id ? resolved : undefined),
    load: (source) => (source === resolved ? flatStyles() : undefined),
    handleHotUpdate({ file, server, modules }) {
      if (!/\/src\/.*\.(tsx|css)$/.test(file)) return undefined
      const sheet = server.moduleGraph.getModuleById(resolved)
      return sheet ? [...modules, sheet] : undefined
    },
  }
}
