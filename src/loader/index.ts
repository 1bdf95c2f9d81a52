/** A loader of webpack, Rspack and Turbopack for `*.moothall.yaml`, and for `?page` of it. Takes the options of the plugins. */
import { type LoaderContext, loadModule } from '../bundler/loadModule.ts'
import { machine } from '../bundler/machine.ts'

function load(this: LoaderContext): void {
  // oxlint-disable-next-line oxc/no-this-in-exported-function -- the context of a loader
  void loadModule(this, machine)
}

// As `pitch` it begins before the loaders that other rules have for YAML and JSON, and ends the work on the file.
export { load as default, load as pitch }
