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

  it('says nothing in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { isDevelopment, tellDeveloper } = await import('../../src/internal/tellDeveloper.ts')
    tellDeveloper('channels[0].name is missing.')
    expect(isDevelopment).toBe(false)
    expect(console.warn).not.toHaveBeenCalled()
  })
})
