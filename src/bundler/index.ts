/** Plugins with which bundlers read `*.moothall.yaml`: its data, or with `?page` the finished page. For Node. */
import { type Bundler, createBundler } from './createBundler.ts'
import { machine } from './machine.ts'

export type { Bundler } from './createBundler.ts'
export type { EsbuildPlugin } from './esbuildPlugin.ts'
export type { BuiltPage } from './finishedPage.tsx'
export type { BundlerOptions } from './readOptions.ts'
export type { RollupPlugin } from './rollupPlugin.ts'
export type { WebpackPlugin } from './webpackPlugin.ts'

/**
 * The plugin of each bundler.
 *
 * @example
 * // vite.config.js
 * export default { plugins: [moothall.vite({ theme: 'cncf' })] }
 */
const moothall: Bundler = createBundler(machine)
export default moothall
