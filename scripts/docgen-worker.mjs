import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

import { withCompilerOptions } from 'react-docgen-typescript'
import ts from 'typescript'

/** @type {{ src: string }} */
const { src } = workerData
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

function propsIn(file) {
  if (program.getSourceFile(file)?.text !== readFileSync(file, 'utf8')) {
    program = ts.createProgram([...new Set([...components, file])], options, undefined, program)
  }
  return parser.parseWithProgramProvider(file, () => program)
}

parentPort.on('message', ({ question, file }) => {
  // What holds functions or the compiler's own objects cannot be sent.
  parentPort.postMessage({ question, docs: JSON.parse(JSON.stringify(propsIn(file))) })
})
