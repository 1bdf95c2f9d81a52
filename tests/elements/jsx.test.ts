import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import ts from 'typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { elementManifests } from '../../scripts/element-manifests.mjs'
import { root } from '../fixtures/sources.ts'

const right = `
import { createRef } from 'react'
import type { MoothallElement } from '../elements/index.js'

const ref = createRef<MoothallElement>()

export const right = (
  <main>
    <moothall-community ref={ref} page="/community.html" class="wide" show-contents />
    <moothall-upcoming-meetings src="/community.json" link-to="none" days={14} heading-level={3} key="agenda" />
    <moothall-next-meeting data={{ version: 1, id: 'kiln', name: 'Kiln', url: 'https://kiln.example' }}>
      <p>We meet on Thursdays.</p>
    </moothall-next-meeting>
  </main>
)
`

const wrong = [
  '<moothall-upcoming-meetings link-to="cart" />',
  '<moothall-next-meeting page="/community.html" />',
  '<moothall-local-time src="/community.json" />',
  '<moothall-channel-list heading-level={7} />',
  '<moothall-callout data={{ name: "Kiln" }} />',
  '<moothall-channels />',
]

const files: Record<string, string> = {
  'elements/react.d.ts': elementManifests()['elements/react.d.ts']!,
  'elements/index.d.ts': 'export declare class MoothallElement extends HTMLElement { refresh(): Promise<void> }',
  'model/index.d.ts': `export type { Community, Note } from '${root}/src/model/index.ts'`,
  'site/right.tsx': `import '../elements/react.js'\n${right}`,
  ...Object.fromEntries(
    wrong.map((line, index) => [
      `site/wrong${index}.tsx`,
      `import '../elements/react.js'\nexport const wrong = ${line}\n`,
    ]),
  ),
}

let folder: string

beforeAll(() => {
  mkdirSync(join(root, 'temp'), { recursive: true })
  folder = mkdtempSync(join(root, 'temp/jsx-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['19', 'node_modules'],
  ['18', 'tests/react18/node_modules'],
])('JSX knows the elements with the types of React %s', { timeout: 60_000 }, (_version, modules) => {
  const program = ts.createProgram(
    Object.keys(files)
      .filter((path) => path.startsWith('site/'))
      .map((path) => join(folder, path)),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      types: [],
      allowImportingTsExtensions: true,
      paths: { react: [join(root, modules, '@types/react')], 'react/*': [join(root, modules, '@types/react/*')] },
    },
  )
  const refused = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const name = basename(file?.fileName ?? '')
    return name.startsWith('wrong') ? name : `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
  expect(refused).toEqual(wrong.map((_line, index) => `wrong${index}.tsx`))
})
