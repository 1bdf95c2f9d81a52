import { join } from 'node:path'

import ts from 'typescript'
import { expect, it } from 'vitest'

import { parseFile, root, sourceFiles } from '../fixtures/sources.ts'

const files = sourceFiles.filter((file) => /^src\/i18n\/(?!define|merge)\w+Messages\.ts$/.test(file))

const inBraces = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsIn)

/** The placeholders that a type declares: `Message<'from' | 'to'>`. */
const declared = (type: ts.TypeNode | undefined): string[] =>
  [...(type?.getText() ?? '').matchAll(/Message<([^>]*)>/g)].flatMap(([, names]) =>
    [...names!.matchAll(/'(\w+)'/g)].map(([, name]) => name!),
  )

it.each(files)('the types in %s declare the placeholders of the English words', async (file) => {
  const constants = (await import(join(root, file))) as Record<string, Record<string, unknown>>
  const { statements } = parseFile(file)
  const compared = statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const { name, type } = declarationList.declarations[0]!
    const typeName = type?.getText()
    const members = statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === typeName)?.members
    return (members?.filter((each) => ts.isPropertySignature(each)) ?? []).map((member) => {
      const key = (member.name as ts.Identifier).text
      const found = textsIn(constants[name.getText()]![key]).flatMap(inBraces)
      return {
        message: `${typeName}.${key}`,
        declared: declared(member.type).toSorted(),
        found: [...new Set(found)].toSorted(),
      }
    })
  })
  expect(compared.length).toBeGreaterThan(0)
  for (const each of compared) expect(each).toEqual({ ...each, declared: each.found })
})
