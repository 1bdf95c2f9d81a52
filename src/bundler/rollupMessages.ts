import { resolve } from 'node:path'

import { CommandError } from '../cli/CommandError.ts'
import type { FileProblem } from '../cli/problems.ts'
import { type ReadData, readData } from './buildModule.ts'
import { problemsText } from './problemText.ts'

/** A message as Rollup, Rolldown and Vite take it. */
export interface PlacedMessage {
  message: string
  id?: string
  loc?: { file: string; line: number; column: number }
  frame?: string
}

/** The part of a plugin's context that the plugins need. */
export interface PluginContext {
  error: (message: PlacedMessage) => never
  warn: (message: PlacedMessage) => void
  addWatchFile: (file: string) => void
  resolve: (
    source: string,
    importer: string | undefined,
    options: object,
  ) => Promise<{ id: string; external?: unknown } | null>
}

type Read = Pick<ReadData, 'errors' | 'warnings' | 'text' | 'files'>

/** What is made of a file, which the bundler watches from then on. It gets the warnings, and fails by the errors. */
export async function readFor<Result extends Read>(
  context: PluginContext,
  path: string,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  context.addWatchFile(path)
  const result = await readable(read, context)
  const { errors, warnings, text, files } = result
  files.filter((file) => file !== path).forEach((file) => context.addWatchFile(file))
  if (warnings.length > 0) context.warn(placed(path, warnings, text))
  return errors.length > 0 ? context.error(placed(path, errors, text)) : result
}

async function readable<Result>(read: () => Result | Promise<Result>, context: PluginContext): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return context.error({ message: error.message })
  }
}

/**
 * The errors of a file that has changed. A file that is being written, or gone, has none: the next update, or the bundler
 * itself, tells.
 */
export function errorsIn(path: string): PlacedMessage | undefined {
  try {
    const { errors, text } = readData(path)
    return errors.length > 0 ? placed(path, errors, text) : undefined
  } catch {
    return undefined
  }
}

/** All of the problems, at the place of the first. Columns count from 1, as editors open them and the text names them. */
function placed(path: string, problems: readonly FileProblem[], text: string): PlacedMessage {
  const [{ place, file, fileText }] = problems as [FileProblem]
  const placedIn = resolve(fileText === undefined ? path : file)
  return { message: problemsText(problems, text), id: path, loc: { file: placedIn, ...place }, frame: '' }
}
