import { CommandError } from '../cli/CommandError.ts'
import { buildModule, type Machine } from './buildModule.ts'
import { moothallFile } from './moothallFile.ts'
import { fileError, problemsText } from './problemText.ts'
import { type BundlerOptions, readOptions } from './readOptions.ts'

/** The part of a loader's context that webpack, Rspack and Turbopack have in common. */
export interface LoaderContext {
  resourcePath: string
  resourceQuery?: string
  async: () => (error: Error | null, code?: string) => void
  getOptions: () => object
  addDependency: (file: string) => void
  cacheable?: (isCacheable: boolean) => void
  emitWarning: (warning: Error) => void
}

/** Gives a loader the module that is made from its file. */
export const loadModule = (loader: LoaderContext, machine: Machine): Promise<void> =>
  answer(loader, () => build(loader, machine))

/** Gives a loader the code of a module, or the error that its build throws. */
export async function answer(loader: Pick<LoaderContext, 'async'>, make: () => Promise<string>): Promise<void> {
  const done = loader.async()
  let code: string
  try {
    code = await make()
  } catch (error) {
    done(error instanceof CommandError ? fileError(error.message) : (error as Error))
    return
  }
  done(null, code)
}

async function build(loader: LoaderContext, machine: Machine): Promise<string> {
  const { resourcePath, resourceQuery = '' } = loader
  loader.addDependency(resourcePath)
  const options: BundlerOptions = readOptions(loader.getOptions())
  const file = moothallFile(resourcePath + resourceQuery)
  if (!file)
    throw fileError(
      `moothall/loader: it reads *.moothall.yaml, and ?page of it; received ${resourcePath}${resourceQuery}.`,
    )
  // Its dates are those of the instant, so the next build makes it anew.
  if (file.form === 'page' && options.now === undefined) loader.cacheable?.(false)
  const { code, errors, warnings, text, files } = await buildModule(file, options, machine)
  files.filter((each) => each !== resourcePath).forEach((each) => loader.addDependency(each))
  if (warnings.length > 0) loader.emitWarning(fileError(problemsText(warnings, text)))
  if (code === undefined) throw fileError(problemsText(errors, text))
  return code
}
