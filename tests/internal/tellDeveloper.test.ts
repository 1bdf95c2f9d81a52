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

describe('tellDeveloper', () => {
  it('names the library, so that the message can be found', async () => {
    const { tellDeveloper } = await import('../../src/internal/tellDeveloper.ts')
    tellDeveloper('channels[0].name is missing.')
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('moothall: channels[0].name is missing.')
  })

  it('says the same thing once, and another thing beside it', async () => {
    const { tellDeveloper } = await import('../../src/internal/tellDeveloper.ts')
    tellDeveloper('channels[0].name is missing.')
    tellDeveloper('channels[0].name is missing.')
    tellDeveloper('channels[1].name is missing.')
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      ['moothall: channels[0].name is missing.'],
      ['moothall: channels[1].name is missing.'],
    ])
  })

  it('is there for development, and not for production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { isDevelopment } = await import('../../src/internal/tellDeveloper.ts')
    expect(isDevelopment).toBe(false)
  })
})

/** The calls of `tellDeveloper` in a file that do not stand behind the question whether this is development. */
function unguardedCalls(path: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isIfStatement(node) &&
      /^(isDevelopment\b|process\.env\.NODE_ENV !== 'production')/.test(node.expression.getText())
    )
      return
    if (ts.isCallExpression(node) && node.expression.getText() === 'tellDeveloper') found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(parseFile(path))
  return found
}

// A bundler drops what stands behind the question, words and all.
it.each(sourceFiles)('the messages of %s stay out of production builds', (path) => {
  expect(unguardedCalls(path)).toEqual([])
})
