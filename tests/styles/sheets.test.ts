import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import postcss, { type AtRule, type Root, type Rule } from 'postcss'
import { describe, expect, it } from 'vitest'

import { flatStyles, tailwindStyles } from '../../scripts/styles.mjs'
import { elementContents } from '../../src/elements/contents.tsx'
import { root, sourceFiles } from '../fixtures/sources.ts'

const flat = flatStyles()
const layered = tailwindStyles()

const styleSources = (): string[] =>
  readdirSync(join(root, 'src/styles')).map((file) => readFileSync(join(root, 'src/styles', file), 'utf8'))

function selectorsOf(sheet: Root): string[] {
  const selectors: string[] = []
  sheet.walkRules((rule) => {
    if (!isKeyframe(rule)) selectors.push(...rule.selectors)
  })
  return selectors
}

const isKeyframe = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes')

/** The compounds of a selector and the combinators between them, in turn. */
function partsOf(selector: string): string[] {
  let depth = 0
  const parts = ['']
  for (const character of selector.replaceAll(/\s*([>+~])\s*/g, '$1')) {
    if ('(['.includes(character)) depth += 1
    if (')]'.includes(character)) depth -= 1
    if (depth === 0 && ' >+~'.includes(character)) parts.push(character, '')
    else parts[parts.length - 1] += character
  }
  return parts
}

// Tokens and the choice of a scheme reach beyond our roots on purpose, and set nothing but properties of ours.
const schemeOfSite =
  /^(:where\(html,\s*body\):where\(\.(light|dark)\)|:where\(\[data-theme=['"]?(light|dark)['"]?\],.*\))$/
const isToken = (selector: string): boolean =>
  selector === ':where(:root,:host)' || selector.startsWith('[data-moothall-scheme') || schemeOfSite.test(selector)

const ourMark = /^(\.mh\\:[\w-]+|(:is\()?\[data-moothall\]|:where\((div)?\[data-moothall-site\]|:where\(moothall-)/

const weight = ':not(._._)'

/** Whether all that a selector finds is ours: a class or a mark of ours, or something within that. */
function isBound(selector: string): boolean {
  const parts = partsOf(selector.replace(/^(html|:host) /, '').replace(weight, ''))
  if (ourMark.test(parts.at(-1)!)) return true
  const ours = parts.findIndex((part) => ourMark.test(part))
  // What is within ours is ours, and so is whatever stands beside it there.
  return ours >= 0 && ' >'.includes(parts[ours + 1] ?? ' ')
}

const faults = (css: string): string[] => {
  const found: string[] = []
  const sheet = postcss.parse(css)
  for (const selector of selectorsOf(sheet)) if (!isToken(selector) && !isBound(selector)) found.push(selector)
  sheet.walkDecls((declaration) => {
    const { prop, value, important, parent } = declaration
    if (prop.startsWith('--') && !/^--(moothall|mh)-/.test(prop)) found.push(`${prop} is no name of ours`)
    if (important) found.push(`${prop} is important`)
    if (/\burl\(/.test(value)) found.push(`${prop} asks for something`)
    if (/\d(rem|ch)\b/.test(value)) found.push(`${prop} depends on the page`)
    const { selectors = [] } = parent as Partial<Rule>
    if (selectors.some(isToken) && !prop.startsWith('--moothall-')) found.push(`${prop} of ${selectors.join()}`)
  })
  sheet.walkAtRules(({ name, params }) => {
    if (/keyframes$|^property$|^font-face$|^import$|^namespace$|^page$|^charset$/.test(name))
      found.push(`@${name} ${params}`)
    if (name === 'container' && /^[a-z]/.test(params) && !params.startsWith('moothall'))
      found.push(`@container ${params}`)
  })
  return found
}

/** What a layered sheet says in our layer, and what beside it. */
function byLayer(css: string): { inside: string; outside: string[] } {
  const sheet = postcss.parse(css)
  const inside: string[] = []
  const outside: string[] = []
  for (const node of sheet.nodes) {
    if (node.type === 'atrule' && node.name === 'layer' && node.params === 'components.moothall') {
      inside.push(...(node.nodes ?? []).map(String))
    } else outside.push(String(node).replaceAll(/\s+/g, ' '))
  }
  return { inside: inside.join('\n'), outside }
}

/** The elements are blocks, unless a site hides them; a time stands in its line. */
const blockElements = `:where(${Object.keys(elementContents)
  .filter((tag) => tag !== 'moothall-local-time')
  .join(',')}):where(:not([hidden]))`

describe('the sheet for any site', () => {
  it('is bound to our roots in each of its selectors', () => {
    expect(selectorsOf(postcss.parse(flat)).length).toBeGreaterThan(100)
    expect(faults(flat)).toEqual([])
  })

  it('has no layers, over which the rules of most sites would win', () => {
    expect(flat).not.toContain('@layer')
  })

  it('weighs as much as three classes', () => {
    const weighed = selectorsOf(postcss.parse(flat)).filter((selector) => !isToken(selector))
    const light = weighed.filter((selector) => !/:not\(\._\._\)(\.mh\\:|\[data-moothall\])/.test(selector))
    expect(light).toEqual([
      ':where([data-moothall-site])',
      ':where(div[data-moothall-site]:empty)',
      'html :where([data-moothall-site]>[data-moothall]+[data-moothall])',
      ':host :where([data-moothall-site]>[data-moothall]+[data-moothall])',
      blockElements,
    ])
    expect(weighed.length).toBeGreaterThan(400)
  })

  it('has a rule for each class in the markup, and for no other', () => {
    const inMarkup = sourceFiles
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/\bmh:([a-z-]+)/g)])
    const inSheet = flat.matchAll(/\.mh\\:([a-z-]+)/g)
    const names = (found: Iterable<RegExpMatchArray>) => [...new Set([...found].map(([, name]) => name!))].toSorted()
    expect(names(inSheet)).toEqual(names(inMarkup))
    const written = styleSources().flatMap((css) => [...css.matchAll(/@utility ([a-z-]+) /g)])
    expect(names(written).filter((name) => !names(inMarkup).includes(name))).toEqual([])
  })

  it('is small', () => {
    expect(gzipSync(flat).length).toBeLessThan(15_500)
  })
})

describe('the sheet for Tailwind 4', () => {
  it('has all rules in one layer of its own, each bound to our roots', () => {
    const { inside } = byLayer(layered)
    expect(selectorsOf(postcss.parse(inside)).length).toBeGreaterThan(100)
    expect(faults(inside)).toEqual([])
  })

  it('has beside it the order of layers, which is Tailwind’s own, and names of tokens that begin with ours', () => {
    const [order, theme = '', ...others] = byLayer(layered).outside
    expect(order).toBe('@layer theme, base, components, utilities')
    expect(theme).toMatch(
      /^@theme inline \{ (--(color|radius)-moothall[a-z0-9-]*: var\(--moothall-[a-z0-9-]+\);? )+\}$/,
    )
    expect(others).toEqual([])
  })
})

describe('what is no good guest is found:', () => {
  it.each([
    ['an element', 'ul { margin: 0 }', ['ul']],
    ['everything', '*, ::before { margin: 0 }', ['*', '::before']],
    [
      'an element after a root',
      '[data-moothall] ul, a:not([data-moothall] *) { margin: 0 }',
      ['a:not([data-moothall] *)'],
    ],
    ['what stands beside a root', '[data-moothall] + p { margin: 0 }', ['[data-moothall] + p']],
    ['a class without our prefix', '.card { margin: 0 }', ['.card']],
    ['the root of the page', ':root { color: red }', [':root']],
    ['a property of the page', ':where(:root,:host) { color: red }', ['color of :where(:root,:host)']],
    [
      'a variable of another name',
      ':where(:root,:host) { --tw-ring: 0 }',
      ['--tw-ring is no name of ours', '--tw-ring of :where(:root,:host)'],
    ],
    ['keyframes', '@keyframes spin { to { rotate: 1turn } }', ['@keyframes spin']],
    ['a registered property', '@property --moothall-x { syntax: "*"; inherits: false }', ['@property --moothall-x']],
    ['what cannot be answered', '.mh\\:card { margin: 0 !important }', ['margin is important']],
    ['a request', '.mh\\:card { background: url(x.png) }', ['background asks for something']],
    ['a measure of the page', '.mh\\:card { margin: 1rem }', ['margin depends on the page']],
  ])('%s', (_what, css, expected) => {
    expect(faults(css)).toEqual(expected)
  })
})

it('no source of the sheets names an id', () => {
  for (const css of styleSources()) {
    const selectors = selectorsOf(postcss.parse(css))
    expect(selectors.filter((selector) => /#[a-z]/i.test(selector))).toEqual([])
  }
})
