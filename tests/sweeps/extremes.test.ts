import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { sampleElement } from '../fixtures/components.ts'
import {
  hardTexts,
  withEachField,
  withEachListEmpty,
  withEmptyLists,
  withLevels,
  withTexts,
} from '../fixtures/extremes.ts'
import { samples } from '../fixtures/samples.ts'

// React's production build renders the same HTML, in less time.
vi.hoisted(() => {
  process.env['NODE_ENV'] = 'production'
})

// What a reader sees: in development an entry that cannot be shown gives its reason, in the words of the engine.
vi.mock('../../src/prepare/warnOnce.ts', () => ({
  isDevelopment: false,
  warnOnce: () => {},
  warnRefused: () => {},
}))

const noValue = /\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b|\bnull\b/

/** What is wrong with a component given these props; `undefined` where nothing is. */
function faultOf(name: string, props: unknown): string | undefined {
  try {
    const html = renderToStaticMarkup(createElement(sampleElement(name).type, props as object))
    const shown = html.replaceAll(/<script[^>]*>[^]*?<\/script>/g, '')
    return noValue.exec(shown)?.[0]
  } catch (error) {
    return String(error)
  }
}

const faultsOf = (name: string, cases: Iterable<[string, unknown]>): string[] =>
  [...cases].flatMap(([path, props]) => {
    const fault = faultOf(name, props)
    return fault === undefined ? [] : [`${path}: ${fault}`]
  })

// Without these there is nothing to begin with: no community, no instant.
const asked = /^\.(community|now|start|timeZone)$/

// A page takes a few milliseconds, and has hundreds of fields; but what is within an entry is checked where the
// component of the entry is.
const isDeep = (path: string): boolean => /^\.community\.(?!seo|description|foundation)\w+\.(0\.\w+\.|[1-9])/.test(path)

const withEachFieldBut = (sample: object, other: unknown): [string, unknown][] =>
  [...withEachField(sample, other)].filter(([path]) => !asked.test(path) && !isDeep(path))

describe.each(Object.entries(samples))('%s shows what there is', { timeout: 180_000 }, (name, sample) => {
  it('without any one of its fields', () => {
    expect(faultsOf(name, withEachFieldBut(sample, undefined))).toEqual([])
  })

  it('with null for any one of its fields', () => {
    expect(faultsOf(name, withEachFieldBut(sample, null))).toEqual([])
  })

  it('with nothing in any one of its lists, or in all', () => {
    expect(faultsOf(name, [...withEachListEmpty(sample), ['all', withEmptyLists(sample)]])).toEqual([])
  })

  it.each(Object.entries(hardTexts))('with %s', (_name, form) => {
    expect(faultOf(name, withTexts(sample, form))).toBeUndefined()
  })

  it('with points within points, three levels deep', () => {
    expect(faultOf(name, withLevels(sample))).toBeUndefined()
  })
})
