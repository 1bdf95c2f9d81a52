import type { Plugin } from 'esbuild'

export const laterApart: Plugin
