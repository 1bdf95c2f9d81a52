import { build } from 'esbuild'
import ts from 'typescript'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { parseFile, sourceFiles } from '../fixtures/sources.ts'

beforeEach(() => {
  vi.resetModules()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('warnOnce', () => {
  it('names the library, so that the message can be found', async () => {
    const { warnOnce } = await import('../../src/prepare/warnOnce.ts')
    warnOnce(() => 'channels[0].name is missing.')
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('moothall: channels[0].name is missing.')
  })

  it('says the same thing once, and another thing beside it', async () => {
    const { warnOnce } = await import('../../src/prepare/warnOnce.ts')
    warnOnce(() => 'channels[0].name is missing.')
    warnOnce(() => 'channels[0].name is missing.')
    warnOnce(() => 'channels[1].name is missing.')
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      ['moothall: channels[0].name is missing.'],
      ['moothall: channels[1].name is missing.'],
    ])
  })

  it('is there for development, and not for production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { isDevelopment } = await import('../../src/prepare/warnOnce.ts')
    expect(isDevelopment).toBe(false)
  })
})

/** Of each message of the components its longest piece that is always said; the words for unknown names stand apart. */
function messages(): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'warnOnce') found.push(longestText(node))
    ts.forEachChild(node, visit)
  }
  const isOfComponents = (path: string): boolean => !/src\/(elements|cli)\//.test(path)
  for (const path of sourceFiles.filter(isOfComponents)) visit(parseFile(path))
  // Some have no words of their own beside the name of a field.
  return [...found.filter((words) => /[a-z].* /i.test(words)), 'There is no ']
}

function longestText(node: ts.Node): string {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
  let longest = isText ? node.text : ''
  ts.forEachChild(node, (child) => {
    const text = longestText(child)
    if (text.length > longest.length) longest = text
  })
  return longest
}

describe('a production build', () => {
  const bundled = async (environment: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: ['src/index.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      external: ['react', 'react-dom'],
      define: { 'process.env.NODE_ENV': JSON.stringify(environment) },
    })
    return outputFiles[0]?.text ?? ''
  }

  const production = bundled('production')
  const development = bundled('development')

  it.each(messages())('does not carry: %s', async (words) => {
    expect(await development).toContain(words)
    expect(await production).not.toContain(words)
  })
})
