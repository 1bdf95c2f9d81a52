import { join } from 'node:path'

import ts from 'typescript'
import { expect, it } from 'vitest'

import { root } from '../fixtures/sources.ts'

/** What the compiler says of a file of a site with the types of `moothall/bundler/client`. */
function faultsOf(text: string): string[] {
  const site = join(root, 'tests/bundler/site.ts')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    allowImportingTsExtensions: true,
    types: ['node'],
    paths: {
      'moothall/model': [join(root, 'src/model/index.ts')],
      'moothall/bundler': [join(root, 'src/bundler/index.ts')],
    },
  }
  const compilerHost = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...compilerHost,
    fileExists: (name) => name === site || compilerHost.fileExists(name),
    readFile: (name) => (name === site ? text : compilerHost.readFile(name)),
    getSourceFile: (name, ...rest) =>
      name === site
        ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
        : compilerHost.getSourceFile(name, ...rest),
  }
  const program = ts.createProgram([site, join(root, 'src/bundler/client.d.ts')], options, host)
  const source = program.getSourceFile(site)
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start }) => {
      const line = source!.getLineAndCharacterOfPosition(start ?? 0).line + 1
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    },
  )
}

it('types what is imported: the data, the page and its parts', () => {
  const text = `import yaml from './kiln.moothall.yaml'
import yml from './kiln.moothall.yml'
import json from './kiln.moothall.json'
import page, { head, html, styles } from './kiln.moothall.yaml?page'

export const texts: string[] = [yaml.name, yml.id, json.url, page.html, page.head, page.styles, head, html, styles].map(String)
export const never: number = yaml.meetings
export const none = page.css
`
  expect(faultsOf(text)).toEqual([
    expect.stringMatching(/^7: Type .*Meeting/),
    expect.stringMatching(/^8: Property 'css' does not exist/),
  ])
}, 30_000)

it('the plugins fit into the settings of bundlers', () => {
  const text = `import moothall from 'moothall/bundler'
import { defineConfig } from 'vite'
import type { BuildOptions } from 'esbuild'
import type { InputOptions } from 'rolldown'

export const vite = defineConfig({ plugins: [moothall.vite({ theme: 'cncf' })] })
export const esbuild: BuildOptions = { plugins: [moothall.esbuild()] }
export const rolldown: InputOptions = { plugins: [moothall.rolldown({ theme: 'none' })] }
`
  expect(faultsOf(text)).toEqual([expect.stringMatching(/^8: Type '"none"' is not assignable/)])
}, 30_000)
