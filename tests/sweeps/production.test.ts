import { rmSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { compileFor, type ReactMajor, renderElsewhere } from '../fixtures/compiled.ts'
import { componentNames } from '../fixtures/components.ts'

type Html = Readonly<Record<string, string>>

const releases: readonly ReactMajor[] = [18, 19]
const pages = {} as Record<ReactMajor, { development: Html; production: Html }>

beforeAll(() => {
  for (const react of releases) {
    const directory = compileFor(react)
    const pageIn = (NODE_ENV: string): Html => renderElsewhere(directory, { NODE_ENV, TZ: 'UTC' })
    pages[react] = { development: pageIn('development'), production: pageIn('production') }
    rmSync(directory, { recursive: true })
  }
}, 60_000)

describe.each(releases)('on React %i', (react) => {
  // What is said to developers, and the keys that React asks of them, must not change what a reader is shown.
  it.each(componentNames)('the HTML of %s in production is the one that was seen in development', (name) => {
    expect(pages[react].production[name]).toBeTruthy()
    expect(pages[react].production[name]).toBe(pages[react].development[name])
  })
})

/** Without what each release writes in a way of its own: the ids that it makes up, the capitals of an attribute. */
const inCommon = (html: string): string => {
  const ids = [...new Set(html.match(/:R\w*:|_R_\w*_/g))]
  return ids
    .reduce((text, id, index) => text.replaceAll(id, `id-${index}`), html)
    .replaceAll('popoverTarget=', 'popovertarget=')
}

// Therefore only what a component does in a browser is tested on both versions.
it.each(componentNames)('the HTML of %s on React 18 is that on React 19', (name) => {
  expect(inCommon(pages[18].production[name] ?? '')).toBe(inCommon(pages[19].production[name] ?? ''))
})
