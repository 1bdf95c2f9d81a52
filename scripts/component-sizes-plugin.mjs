// Gives Storybook the size of each component, as a browser loads it that renders the component alone.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

const id = 'virtual:component-sizes'
const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * kB gzipped, React left out, by the name of the component.
 * @param {readonly string[]} names
 */
async function componentSizes(names) {
  const sizes = await Promise.all(
    names.map(async (name) => {
      const { outputFiles } = await build({
        stdin: { contents: `export { ${name} } from './src/index.ts'`, resolveDir: root },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        jsx: 'automatic',
        external: ['react', 'react-dom', 'react/jsx-runtime'],
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'error',
      })
      return [name, Math.round(gzipSync(outputFiles[0].contents, { level: 9 }).length / 100) / 10]
    }),
  )
  return Object.fromEntries(sizes)
}

/**
 * @param {readonly string[]} names of components
 * @returns {import('vite').Plugin}
 */
export function componentSizesPlugin(names) {
  return {
    name: 'moothall-component-sizes',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: async (source) =>
      source === `\0${id}` ? `export default ${JSON.stringify(await componentSizes(names))}` : undefined,
  }
}
