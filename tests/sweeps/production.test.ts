import { rmSync } from 'node:fs'

import { describe, expect, it, onTestFinished } from 'vitest'

import { compileFor, type ReactMajor, renderElsewhere } from '../fixtures/compiled.ts'

describe.each<ReactMajor>([18, 19])('on React %i', (react) => {
  // What is said to developers, and the keys that React asks of them, must not change what a reader is shown.
  it('a page made in production is the one that was seen in development', () => {
    const directory = compileFor(react)
    onTestFinished(() => rmSync(directory, { recursive: true }))
    const [development, production] = ['development', 'production'].map((NODE_ENV) =>
      renderElsewhere(directory, { NODE_ENV, TZ: 'UTC' }),
    )
    expect(Object.keys(production ?? {}).length).toBeGreaterThan(30)
    expect(production).toEqual(development)
  })
})
