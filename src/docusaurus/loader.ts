/** The loader of the plugin, apart from it: what it needs is much, and Docusaurus compiles plugins anew at each start. */
import { loadPage, type PageLoaderContext } from './loadPage.ts'

export { checkPage } from './loadPage.ts'

function load(this: PageLoaderContext): void {
  // oxlint-disable-next-line oxc/no-this-in-exported-function -- the context of a loader
  void loadPage(this)
}

// As `pitch` it begins before the loaders that other rules have for YAML and JSON, and ends the work on the file.
export { load as default, load as pitch }
