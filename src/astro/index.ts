/** An integration of Astro that adds a community page to a site, and a loader for content collections. For Node. */
import { machine } from '../bundler/machine.ts'
import { createIntegration, type MoothallIntegration } from './integration.ts'
import { createLoader, type MoothallLoader } from './loader.ts'
import type { AstroOptions, LoaderOptions } from './options.ts'

export type { MoothallIntegration } from './integration.ts'
export type { MoothallLoader } from './loader.ts'
export type { AstroOptions, LoaderOptions } from './options.ts'

/**
 * Adds a community page to a site with Astro, made from a file of data: the page, its calendars, the style sheet and the
 * script for the reader's time. Components of the site can import the file too, as with `moothall/bundler`.
 *
 * @throws TypeError that names the option which cannot be used
 * @example
 * // astro.config.mjs
 * export default defineConfig({ integrations: [moothall({ data: 'src/community.moothall.yaml' })] })
 */
export default function moothall(options: AstroOptions): MoothallIntegration {
  return createIntegration(options, machine)
}

/**
 * Loads a file of data into a content collection, as its one entry. Its `id` and its `data` are the community's, and
 * `render(entry)` gives the finished page.
 *
 * @throws TypeError that names the option which cannot be used
 * @example
 * // src/content.config.ts
 * const community = defineCollection({ loader: moothallLoader({ file: 'src/community.moothall.yaml' }) })
 */
export function moothallLoader(options: LoaderOptions): MoothallLoader {
  return createLoader(options, machine)
}
