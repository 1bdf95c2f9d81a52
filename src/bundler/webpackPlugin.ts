import { fileURLToPath } from 'node:url'

import { fileName } from './moothallFile.ts'
import type { BundlerOptions } from './readOptions.ts'

interface Compiler {
  options: { module: { rules: unknown[] } }
}

/** A plugin of webpack or Rspack. */
export interface WebpackPlugin {
  // oxlint-disable-next-line typescript/no-explicit-any -- the bundler's own type, which a site may have in any version
  apply: (compiler: any) => void
}

// The bundle of this file lies in a folder beside that of the loader.
const loader = fileURLToPath(new URL('../loader/index.js', import.meta.url))

/** The plugin of webpack and Rspack: a rule for the files, with the loader. */
export function webpackPlugin(options: BundlerOptions): WebpackPlugin {
  return {
    apply({ options: { module } }: Compiler) {
      // Behind other rules for YAML and JSON, so that its type holds, and its loader begins before theirs.
      module.rules.push({
        test: fileName,
        resourceQuery: /^(?:\?page)?$/,
        type: 'javascript/auto',
        enforce: 'post',
        use: [{ loader, options }],
      })
    },
  }
}
