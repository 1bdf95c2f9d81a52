import { rmSync } from 'node:fs'

import ts from 'typescript'
import { describe, expect, it, onTestFinished } from 'vitest'

import { callAsServerComponents, compileFor, type ReactMajor } from '../fixtures/compiled.ts'
import { componentNames } from '../fixtures/components.ts'
import { parse, parseFile, sourceFiles } from '../fixtures/sources.ts'

const isClientModule = (source: ts.SourceFile): boolean => {
  const [first] = source.statements
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use client'
  )
}

// Any other hook, of React or of a file of ours, needs a browser or the context of one.
const hooksOfServers = new Set(['use', 'useCallback', 'useDebugValue', 'useId', 'useMemo'])

function clientNeed(node: ts.Node): string | undefined {
  if (ts.isJsxAttribute(node) && /^on[A-Z]/.test(node.name.getText())) return `the handler ${node.name.getText()}`
  if (!ts.isCallExpression(node)) return undefined
  const name = node.expression.getText().split('.').at(-1) ?? ''
  if (name === 'createContext' || (/^use[A-Z]/.test(name) && !hooksOfServers.has(name))) return name
  return undefined
}

/** What in a file works in a browser only. */
function clientNeeds(source: ts.SourceFile): string[] {
  const needs: string[] = []
  const visit = (node: ts.Node): void => {
    const need = clientNeed(node)
    if (need !== undefined) needs.push(need)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return needs
}

describe('what makes a file a client module', () => {
  it.each([
    [`const [open, setOpen] = useState(false)`, ['useState']],
    [`const [open, setOpen] = React.useState<boolean>(false)`, ['useState']],
    [`const zone = useSyncExternalStore(subscribe, read, () => undefined)`, ['useSyncExternalStore']],
    [`const zone = useReaderZone()`, ['useReaderZone']],
    [`const Context = createContext(undefined)`, ['createContext']],
    [`const node = <button onClick={() => open()} />`, ['the handler onClick']],
    [`const id = useId()`, []],
    [`const value = useMemo(() => sort(list), [list])`, []],
    [`const used = user(list)`, []],
    [`const node = <button type="button" />`, []],
  ])('%s', (text, needs) => {
    expect(clientNeeds(parse('Example.tsx', text))).toEqual(needs)
  })
})

it.each(sourceFiles)("%s says 'use client' exactly when it has a client hook or a handler", (file) => {
  const source = parseFile(file)
  const needs = clientNeeds(source)
  const found = `${file} has ${needs.join(', ') || 'neither a client hook nor a handler'}`
  const advice = needs.length > 0 ? "say 'use client', and keep the file small" : "take 'use client' out"
  expect(isClientModule(source), `${found}; ${advice}.`).toBe(needs.length > 0)
})

describe('on a server that leaves client modules to the browser', () => {
  it.each<[ReactMajor]>([[18], [19]])(
    'every component loads and renders on React %s',
    (react) => {
      const directory = compileFor(react)
      onTestFinished(() => rmSync(directory, { recursive: true }))

      const report = callAsServerComponents(directory, react)

      expect(report.react).toMatch(new RegExp(`^${react}\\.`))
      expect(report.modules).toEqual(expect.arrayContaining(['index.js', 'CommunityPage.js', 'parts/SiteLink.js']))
      expect(componentNames.length).toBeGreaterThan(0)
      expect(report.faults).toEqual({})
    },
    60_000,
  )
})
