import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { componentNames, headComponentNames, sampleElement } from '../fixtures/components.ts'

const methods = ['error', 'warn', 'info', 'log', 'debug'] as const

interface Attribute {
  tag: string
  name: string
  value: string
}

// React escapes `<`, `>` and quotes within attributes, so a tag ends at its first `>`.
const tagsOf = (markup: string): string[] => markup.match(/<[a-z][^>]*>/gi) ?? []

const attributesOf = (markup: string): Attribute[] =>
  tagsOf(markup).flatMap((whole) => {
    const tag = /^<([^\s/>]+)/.exec(whole)?.[1] ?? ''
    const attributes = [...whole.matchAll(/\s([^\s=>"]+)(?:="([^"]*)")?/g)]
    return attributes.map(([, name = '', value = '']) => ({ tag, name: name.toLowerCase(), value }))
  })

const valuesOf = (attribute: string, markup: string): string[] =>
  attributesOf(markup).flatMap(({ name, value }) => (name === attribute ? [value] : []))

// A link asks for nothing until it is followed, and a namespace is a name that only looks like an address.
const asksAnotherHost = ({ tag, name, value }: Attribute): boolean =>
  tag !== 'a' && !name.startsWith('xmlns') && /(^|[\s(,'])(https?:)?\/\//i.test(value)

const cases: readonly (readonly [string, () => ReactElement])[] = [
  ...componentNames.map((name) => [name, () => sampleElement(name)] as const),
  ...[oci, ocm, modelpack, kataContainers, openci].map(
    (community) => [`the page of ${community.name}`, () => <CommunityPage community={community} now={now} />] as const,
  ),
]

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

it('there is no DOM here', () => {
  expect(typeof document).toBe('undefined')
})

it.each([...componentNames, ...headComponentNames])('%s renders on a server without a message', (name) => {
  renderToString(sampleElement(name))
  expect(methods.flatMap((method) => vi.mocked(console[method]).mock.calls)).toEqual([])
})

describe.each(cases)('the HTML of %s', (_name, make) => {
  let markup = ''
  beforeEach(() => {
    markup = renderToStaticMarkup(make())
  })

  it('is the same with and without the marks for hydration', () => {
    expect(renderToString(make()).replaceAll('<!-- -->', '')).toBe(markup)
  })

  it('has no style attributes', () => {
    expect(valuesOf('style', markup)).toEqual([])
  })

  it('has no handlers', () => {
    expect(attributesOf(markup).filter(({ name }) => name.startsWith('on'))).toEqual([])
  })

  it('has no script that runs', () => {
    const scripts = tagsOf(markup).filter((tag) => /^<script/i.test(tag))
    expect(scripts.filter((tag) => !tag.includes('type="application/ld+json"'))).toEqual([])
  })

  it('asks no other host for anything', () => {
    expect(attributesOf(markup).filter(asksAnotherHost)).toEqual([])
    expect(markup).not.toMatch(/url\(/i)
  })

  it('shows no value that is none', () => {
    expect(markup).not.toMatch(/\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b/)
  })

  it('names each element once', () => {
    const ids = valuesOf('id', markup)
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([])
  })
})

it.each([oci, kataContainers])('every link within the page of $name leads somewhere', (community) => {
  const markup = renderToStaticMarkup(<CommunityPage community={community} now={now} />)
  const targets = valuesOf('id', markup).map((id) => `#${id}`)
  const links = valuesOf('href', markup).filter((href) => href.startsWith('#'))
  expect(links.length).toBeGreaterThan(0)
  expect(targets).toEqual(expect.arrayContaining(links))
})
