import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

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
    tellDeveloper(() => 'channels[0].name is missing.')
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('moothall: channels[0].name is missing.')
  })

  it('says the same thing once, and another thing beside it', async () => {
    const { tellDeveloper } = await import('../../src/internal/tellDeveloper.ts')
    tellDeveloper(() => 'channels[0].name is missing.')
    tellDeveloper(() => 'channels[0].name is missing.')
    tellDeveloper(() => 'channels[1].name is missing.')
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

  const words = [
    'moothall: ',
    ' is missing, so the reader sees',
    ' is not linked; use',
    ' has no dates: ',
    '"supersededBy"',
  ]

  it('carries neither what is said to developers nor the places that it names', async () => {
    const production = await bundled('production')
    expect(words.filter((each) => production.includes(each))).toEqual([])
  })

  it('differs in that from one for development', async () => {
    const development = await bundled('development')
    expect(words.filter((each) => development.includes(each))).toEqual(words)
  })
})
