import { join } from 'node:path'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { parseCommunity } from '../src/data/parseCommunity.ts'
import { type CodeBlock, exports, inLanguages } from './fixtures/codeBlocks.ts'
import { root } from './fixtures/sources.ts'

/** The first line that is not empty, by which a test names a block. */
const named = (all: readonly CodeBlock[]) => all.map((block) => ({ ...block, line: block.code.trim().split('\n')[0] }))

/** The names that an entry of the package exports; undefined where it is no module with types. */
function namesOf(specifier: string): ReadonlySet<string> | undefined {
  const target = exports[specifier.replace('moothall', '.')]
  const types = typeof target === 'object' ? target.types : undefined
  if (types === undefined) return undefined
  const file = join(root, types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts'))
  const text = ts.sys.readFile(file)
  if (text === undefined) return undefined
  const names = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.map(({ name }) => name.text)
    }
    return ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement)
      ? (statement.name?.text ?? [])
      : []
  })
  return new Set(names)
}

function syntaxFaults(code: string, fileName: string): unknown[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  })
  return diagnostics.map(({ messageText }) => messageText)
}

const isEntry = (specifier: string): boolean => {
  const entry = specifier.replace('moothall', '.')
  return Object.keys(exports).some((each) => {
    const [start = '', end] = each.split('*')
    return end === undefined ? each === entry : entry.startsWith(start) && entry.endsWith(end)
  })
}

describe.each(named(inLanguages('ts', 'tsx', 'js', 'jsx', 'mjs')))(
  'the code in $file, "$line"',
  ({ language, code }) => {
    const source = ts.createSourceFile(`code.${language === 'ts' ? 'ts' : 'tsx'}`, code, ts.ScriptTarget.Latest, true)

    it('is code', () => {
      // What a configuration holds may stand alone.
      const readings = [code, `[${code}]`].map((text) => syntaxFaults(text, source.fileName))
      expect(readings.find((faults) => faults.length === 0) ?? readings[0]).toEqual([])
    })

    it('imports what there is', () => {
      const unknown = source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
        const specifier = (moduleSpecifier as ts.StringLiteral).text
        if (!/^moothall(?:\/|$)/.test(specifier)) return []
        if (!isEntry(specifier)) return [specifier]
        const names = namesOf(specifier)
        const bindings = importClause?.namedBindings
        if (!names || !bindings || !ts.isNamedImports(bindings)) return []
        return bindings.elements
          .map(({ name, propertyName = name }) => propertyName.getText())
          .filter((name) => !names.has(name))
          .map((name) => `${specifier} has no ${name}`)
      })
      expect(unknown).toEqual([])
    })
  },
)

/** Data of a community or a part of it, as opposed to the settings of some program. */
const isCommunityData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  ['meetings', 'channels', 'bodies', 'people', 'sections', 'sources'].some((key) => key in value)

describe.each(named(inLanguages('yaml', 'yml')))('the data in $file, "$line"', ({ code }) => {
  it('is YAML, and has no problems where it is data of a community', () => {
    const value: unknown = parse(code)
    if (!isCommunityData(value)) return
    const data = { version: 1, name: 'Lantern', url: 'https://lantern.example', ...value }
    // What sources hold stands in a snapshot, which a page of documentation has not.
    expect(parseCommunity(data).problems.filter(({ rule }) => rule !== 'no-snapshot')).toEqual([])
  })
})

it.each(named(inLanguages('json', 'jsonc')))('the JSON in $file, "$line", can be read', ({ code }) => {
  const { error } = ts.parseConfigFileTextToJson('code.json', code)
  expect(error?.messageText).toBeUndefined()
})
