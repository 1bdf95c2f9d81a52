import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import ts from 'typescript'
import { describe, expect, it, vi } from 'vitest'

import { WordTables } from '../../.storybook/WordTables.tsx'
import { propsReader } from '../../scripts/component-props.mjs'
import { catalogue } from '../../src/i18n/catalogue.ts'
import { manual } from '../../stories/manual.ts'
import { componentNames, elementOf, fullProps, sampleElement } from '../fixtures/components.ts'
import { parseFile, root } from '../fixtures/sources.ts'

/** The components that the package exports, and the files that they are in. */
const exported = parseFile('src/index.ts')
  .statements.filter(ts.isExportDeclaration)
  .filter(({ isTypeOnly }) => !isTypeOnly)
  .flatMap(({ exportClause, moduleSpecifier }) =>
    exportClause && ts.isNamedExports(exportClause) && moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? exportClause.elements.map(({ name, isTypeOnly }) => ({
          name: name.text,
          isTypeOnly,
          file: moduleSpecifier.text,
        }))
      : [],
  )
  .filter(({ name, isTypeOnly }) => !isTypeOnly && /^[A-Z]/.test(name))

/** What the page of a component shows the props of: it, and the items that it is made of. */
const pages = readdirSync(join(root, 'stories'))
  .filter((file) => file.endsWith('.stories.tsx'))
  .map((file) => readFileSync(join(root, 'stories', file), 'utf8'))
  .filter((text) => /^ {2}title: 'Components\//m.test(text))
  .flatMap((text) => [
    ...(/^ {2}component: (\w+),$/m.exec(text)?.slice(1) ?? []),
    ...(/^ {2}subcomponents: \{ (.+) \},$/m.exec(text)?.[1]?.split(', ') ?? []),
  ])

/** The names in a table of messages. */
const namesIn = (table: string): string[] => [...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name)

// The blocks of Storybook need a browser. This one then leaves the table as it is written.
vi.mock('@storybook/addon-docs/blocks', () => ({ Markdown: ({ children }: { children: string }) => children }))

describe('the manual', () => {
  it('has every component that the package exports', () => {
    expect(pages.toSorted()).toEqual(exported.map(({ name }) => name).toSorted())
  })

  it('says of every prop what it is for', { timeout: 120_000 }, () => {
    const propsIn = propsReader()
    const program = ts.createProgram([join(root, 'src/index.ts')], {
      jsx: ts.JsxEmit.ReactJSX,
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    })
    const checker = program.getTypeChecker()
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, 'src/index.ts'))!)!
    const types = new Map(checker.getExportsOfModule(module).map((each) => [each.name, each]))

    /** Its props that are the library's own, as the compiler has them. */
    const ownProps = (component: string): string[] =>
      checker
        .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(types.get(`${component}Props`)!)))
        .filter((prop) => prop.declarations?.some((each) => !each.getSourceFile().fileName.includes('node_modules')))
        .map(({ name }) => name)

    const docs = new Map(
      [...new Set(exported.map(({ file }) => file))]
        .flatMap((file) => propsIn(join(root, 'src', file)))
        .map(({ displayName, props }) => [displayName, props]),
    )
    const undocumented = exported.flatMap(({ name }) =>
      ownProps(name)
        .filter((prop) => {
          const { description = '', tags } = (docs.get(name)?.[prop] ?? {}) as { description?: string; tags?: object }
          return description === '' && !Object.hasOwn(Object(tags), 'deprecated')
        })
        .map((prop) => `${name}: ${prop}`),
    )
    expect(undocumented).toEqual([])
  })

  it('has every message', () => {
    const leaves = (words: unknown, path: string): string[] =>
      typeof words === 'object' && words !== null
        ? Object.entries(words).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
        : [path]
    const shown = Object.values(manual).flatMap(({ words = [] }) =>
      words.flatMap((part) =>
        namesIn(renderToStaticMarkup(createElement(WordTables, { parts: [part] }))).map((key) => `${part}.${key}`),
      ),
    )
    const all = Object.entries(catalogue).flatMap(([part, words]) => leaves(words, part))
    expect(all.filter((key) => !shown.includes(key))).toEqual([])
  })

  /** The catalogue with the name of its part before each word. */
  const marked = Object.fromEntries(Object.entries(catalogue).map(([part, words]) => [part, mark(words, part)]))
  function mark(words: unknown, part: string): unknown {
    if (typeof words === 'string') return `⟦${part}⟧${words}`
    return Object.fromEntries(Object.entries(Object(words)).map(([key, value]) => [key, mark(value, part)]))
  }

  it.each(componentNames.filter((name) => name in manual))('names the parts of the messages that %s shows', (name) => {
    // Of what a sample refers to, not all is related.
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const html = [sampleElement(name, { messages: marked }), elementOf(name, { ...fullProps(name), messages: marked })]
      .map((element) => renderToStaticMarkup(element))
      .join('')
    const shown = new Set([...html.matchAll(/⟦(\w+)⟧/g)].map(([, part = '']) => part))
    expect([...shown].filter((part) => !manual[name]?.words?.some((each) => each === part))).toEqual([])
  })
})
