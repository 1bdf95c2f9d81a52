/** A loader of webpack, Rspack and Turbopack for `*.moothall.yaml`, and for `?page` of it. Takes the options of the plugins. */
import { type LoaderContext, loadModule } from '../bundler/loadModule.ts'
import { machine } from '../bundler/machine.ts'

/** Begins before the loaders that other rules have for YAML and JSON, and ends the work on the file. */
export function pitch(this: LoaderContext): void {
  loadModule(this, machine)
}

/** The same for bundlers that do not call `pitch`. */
export default function moothallLoader(this: LoaderContext): void {
  loadModule(this, machine)
}
