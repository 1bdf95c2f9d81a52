/** A plugin of Docusaurus: the page of a community in the layout and the colours of the site. For Node. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

import { createPlugin, type DocusaurusPlugin, type SiteContext } from './createPlugin.ts'
import type { checkPage } from './loadPage.ts'

export type { DocusaurusPlugin, SiteContext } from './createPlugin.ts'
export type { DocusaurusOptions } from './readSettings.ts'

// The bundle of this file lies in a folder beside the sheets.
const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/**
 * The plugin of Docusaurus.
 *
 * @throws TypeError that names the option which cannot be used
 * @example
 * // docusaurus.config.js
 * plugins: [['moothall/docusaurus', { data: 'community.moothall.yaml', route: '/community' }]]
 */
const plugin: (context: SiteContext, options: unknown) => DocusaurusPlugin = createPlugin({
  pathOf,
  // Node loads it: Docusaurus would compile it for seconds.
  checkPage: async () =>
    (createRequire(import.meta.url)(pathOf('docusaurus/loader.js')) as { checkPage: typeof checkPage }).checkPage,
  // oxlint-disable-next-line moothall/no-host-clock -- a build has an instant; the option `now` takes its place
  now: () => Date.now(),
  isDevelopment: () => process.env['NODE_ENV'] === 'development',
})
export default plugin
