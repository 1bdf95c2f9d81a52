// The entries of the package, as paths within `src` and `dist`, without their endings.
import { globSync } from 'node:fs'

/** The catalogues of other languages, which share one declaration. */
export const localeEntries = globSync('src/locales/*.ts')
  .map((path) => path.slice('src/'.length, -'.ts'.length))
  .filter((entry) => entry !== 'locales/wordsFor')
  .toSorted()

/** Browsers run these. They stay one file for each source file, so that a bundler leaves out what a site does not use. */
export const browserEntries = [
  'index',
  'model/index',
  'calendar/index',
  'icons/index',
  'themes/index',
  'docusaurus/mdx',
  'docusaurus/page',
]

/** Servers, builds and the command run these. The packages they need are bundled into them. */
export const serverEntries = [
  'adapters/index',
  'astro/index',
  'bundler/index',
  'cli/moothall',
  'data/index',
  'docusaurus/index',
  'docusaurus/loader',
  'export/index',
  'format/index',
  'loader/index',
  'themes/define',
]

/** The entries that have types. */
export const typedEntries = [
  ...browserEntries.filter((entry) => entry !== 'docusaurus/page'),
  ...serverEntries.filter((entry) => !entry.startsWith('cli/') && entry !== 'docusaurus/loader'),
  'elements/index',
  'elements/page',
]

/** The entry whose types the build writes from the table of the elements. */
export const writtenTypes = ['elements/react']

/** What exists only in a site with Docusaurus. */
export const virtualModules = ['@docusaurus/*', '@generated/*', '@theme/*']
