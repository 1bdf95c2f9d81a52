// Reads the props of the components, as the tables of Storybook show them.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { withCompilerOptions } from 'react-docgen-typescript'
import ts from 'typescript'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** @returns {(file: string) => import('react-docgen-typescript').ComponentDoc[]} the components of a file, each with its props */
export function propsReader() {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    join(src, '../config/tsconfig.build.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic({ messageText }) {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
      },
    },
  )
  const components = globSync('*.tsx', { cwd: src }).map((name) => join(src, name))
  const parser = withCompilerOptions(options, {
    shouldExtractLiteralValuesFromEnum: true,
    shouldRemoveUndefinedFromOptional: true,
    savePropValueAsString: true,
    shouldIncludePropTagMap: true,
    propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
  })
  let program = ts.createProgram(components, options)

  return function propsIn(file) {
    if (program.getSourceFile(file)?.text !== readFileSync(file, 'utf8')) {
      program = ts.createProgram([...new Set([...components, file])], options, undefined, program)
    }
    return parser.parseWithProgramProvider(file, () => program)
  }
}
