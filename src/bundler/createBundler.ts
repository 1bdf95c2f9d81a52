import type { Machine } from './buildModule.ts'
import { type EsbuildPlugin, esbuildPlugin } from './esbuildPlugin.ts'
import { type BundlerOptions, readOptions } from './readOptions.ts'
import { type RollupHooks, type RollupPlugin, rollupPlugin } from './rollupPlugin.ts'
import { type WebpackPlugin, webpackPlugin } from './webpackPlugin.ts'

/** Makes the plugin of each bundler. */
export interface Bundler {
  vite: (options?: BundlerOptions) => RollupPlugin
  rollup: (options?: BundlerOptions) => RollupPlugin
  rolldown: (options?: BundlerOptions) => RollupPlugin
  webpack: (options?: BundlerOptions) => WebpackPlugin
  rspack: (options?: BundlerOptions) => WebpackPlugin
  esbuild: (options?: BundlerOptions) => EsbuildPlugin
}

const webpack = (options?: BundlerOptions): WebpackPlugin => webpackPlugin(readOptions(options))

export function createBundler(machine: Machine): Bundler {
  const rollup = (options?: BundlerOptions): RollupHooks => rollupPlugin(readOptions(options), machine)
  return {
    vite: rollup,
    rollup,
    rolldown: rollup,
    webpack,
    rspack: webpack,
    esbuild: (options) => esbuildPlugin(readOptions(options), machine),
  }
}
