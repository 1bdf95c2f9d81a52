import { relative } from 'node:path'

import { CommandError } from '../cli/CommandError.ts'
import type { FileProblem } from '../cli/problems.ts'
import { buildModule, type Machine } from './buildModule.ts'
import { fileName, moothallFile } from './moothallFile.ts'
import { problemLine } from './problemText.ts'
import type { BundlerOptions } from './readOptions.ts'

interface Message {
  text: string
  location?: { file: string; line: number; column: number; lineText: string }
  notes?: { text: string }[]
}

interface LoadResult {
  contents?: string
  loader?: 'js'
  errors?: Message[]
  warnings?: Message[]
  watchFiles?: string[]
}

interface Build {
  onLoad: (
    options: { filter: RegExp; namespace: string },
    load: (file: { path: string; suffix: string }) => Promise<LoadResult | undefined>,
  ) => void
}

/** A plugin of esbuild. */
export interface EsbuildPlugin {
  name: string
  // oxlint-disable-next-line typescript/no-explicit-any -- esbuild's own type, which a site may have in any version
  setup: (build: any) => void
}

/** The plugin of esbuild. */
export function esbuildPlugin(options: BundlerOptions, machine: Machine): EsbuildPlugin {
  return {
    name: 'moothall',
    setup({ onLoad }: Build) {
      onLoad({ filter: fileName, namespace: 'file' }, async ({ path, suffix }) => {
        const file = moothallFile(path + suffix)
        return file && load(() => buildModule(file, options, machine), path)
      })
    },
  }
}

async function load(build: () => ReturnType<typeof buildModule>, path: string): Promise<LoadResult> {
  const watchFiles = [path]
  try {
    const { code, errors, warnings, text, files } = await build()
    const lines = text.split(/\r?\n/)
    const placed = (problem: FileProblem) => messageOf(problem, lines, path)
    return {
      ...(code !== undefined && { contents: code, loader: 'js' }),
      errors: errors.map(placed),
      warnings: warnings.map(placed),
      watchFiles: [...files],
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { errors: [{ text: error.message }], watchFiles }
  }
}

/** esbuild counts columns from 0, in bytes of UTF-8. */
function messageOf(problem: FileProblem, lines: readonly string[], path: string): Message {
  const { line, column } = problem.place
  const lineText = (problem.fileText?.split(/\r?\n/) ?? lines)[line - 1] ?? ''
  const bytes = new TextEncoder().encode(lineText.slice(0, column - 1)).length
  const file = problem.fileText === undefined ? relative(process.cwd(), path) : problem.file
  return {
    text: problemLine(problem),
    location: { file, line, column: bytes, lineText },
    notes: [{ text: `fix: ${problem.fix}` }],
  }
}
