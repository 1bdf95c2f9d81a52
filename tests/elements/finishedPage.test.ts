import ts from 'typescript'
import { expect, it } from 'vitest'

import { allowedElements } from '../../src/elements/finishedPage.ts'
import { parseFile, sourceFiles } from '../fixtures/sources.ts'

/** Of the document around a page. */
const around = ['body', 'head', 'html', 'link', 'main', 'meta', 'script', 'title']

function elementsIn(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) found.push(node.tagName.getText())
    ts.forEachChild(node, visit)
  }
  visit(parseFile(file))
  return found.filter((name) => /^[a-z]\w*$/.test(name))
}

it('no element that the library writes is left out of a finished page', () => {
  const written = new Set(sourceFiles.filter((file) => file.endsWith('.tsx')).flatMap(elementsIn))
  expect([...written].filter((name) => !allowedElements.has(name)).toSorted()).toEqual(around)
})
