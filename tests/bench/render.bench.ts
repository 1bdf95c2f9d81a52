/**
 * Measures the rendering of each component on a server beside the same HTML written directly in React, in one run: both
 * give the same bytes, and they take turns. Ends with an error when a floor is missed.
 */
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'

import { inventedPerson } from '../../stories/pages/data/invented-people.ts'
import { samples } from '../fixtures/samples.ts'

const FLOOR = 1.5
/** Of a list four times as long: linear, and a little for the collection of what is thrown away. */
const LINEAR = 4.6
const ROUNDS = 9

// The compiled library: what a site's server runs. It has no types until it is built.
const library = (await import(new URL('../../dist/index.js', import.meta.url).href)) as Record<string, unknown>

let missed = 0

function report(what: string, value: number, floor: number): void {
  const holds = value <= floor
  if (!holds) missed++
  console.log(`${holds ? 'ok    ' : 'MISSED'}  ${what.padEnd(48)} ${value.toFixed(2)} ×  (floor ${floor})`)
}

/** Attributes that have another name in React. */
const names: Readonly<Record<string, string>> = {
  class: 'className',
  datetime: 'dateTime',
  for: 'htmlFor',
  popovertarget: 'popoverTarget',
}
const booleans = new Set(['checked', 'disabled', 'hidden', 'open', 'selected'])
const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const textOf = (html: string): string => html.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

interface OpenElement {
  tag: string
  props: string[]
  children: string[]
}

/** The code that makes an element, as a compiler writes it for JSX. */
function codeOf({ tag, props, children }: OpenElement): string {
  const all = [...props]
  if (tag === 'script') all.push(`dangerouslySetInnerHTML:{__html:${children.join('+')}}`)
  else if (children.length === 1) all.push(`children:${children[0]}`)
  else if (children.length > 1) all.push(`children:[${children.join()}]`)
  return `${children.length > 1 ? 'jsxs' : 'jsx'}(${JSON.stringify(tag)},{${all.join()}})`
}

const propsOf = (attributes: string): string[] =>
  [...attributes.matchAll(/([^\s="/]+)="([^"]*)"/g)].map(([, name = '', value = '']) => {
    return `${JSON.stringify(names[name] ?? name)}:${booleans.has(name) ? 'true' : JSON.stringify(textOf(value))}`
  })

/** The code of all elements and texts of the HTML. React writes HTML in one way only, so little can be met in it. */
function codesOf(html: string): string[] {
  const open: OpenElement[] = [{ tag: '', props: [], children: [] }]
  for (const [whole, end, tag, attributes = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>|[^<]+/gi)) {
    if (tag === undefined) {
      const { children, tag: around } = open.at(-1)!
      children.push(JSON.stringify(around === 'script' ? whole : textOf(whole)))
      continue
    }
    if (end === '') open.push({ tag, props: propsOf(attributes), children: [] })
    if (end === '/' || voids.has(tag)) {
      const code = codeOf(open.pop()!)
      open.at(-1)!.children.push(code)
    }
  }
  return open[0]!.children
}

/** A component written by hand that gives this HTML and computes nothing. */
function writtenByHand(html: string): FunctionComponent {
  const code = `return () => jsxs(Fragment,{children:[${codesOf(html).join()}]})`
  // oxlint-disable-next-line typescript/no-implied-eval -- the code is of the HTML that our own components gave
  const make = new Function('jsx', 'jsxs', 'Fragment', code)
  return make(runtime.jsx, runtime.jsxs, runtime.Fragment) as FunctionComponent
}

/** Microseconds of the processor that one run takes, repeated until its clock can tell. Other processes do not count. */
function time(run: () => void): number {
  const begin = process.cpuUsage().user
  let runs = 0
  let spent = 0
  do {
    run()
    runs++
    spent = process.cpuUsage().user - begin
  } while (spent < 20_000)
  return spent / runs
}

/** How many times longer the first takes than the second: the median over rounds in which they take turns. */
function ratio(ours: () => void, theirs: () => void): number {
  const ratios = Array.from({ length: ROUNDS + 2 }, () => time(ours) / time(theirs)).slice(2)
  return ratios.toSorted((a, b) => a - b)[ROUNDS >> 1]!
}

function compare(name: string, props: object): void {
  const component = library[name] as FunctionComponent
  const ours = (): string => renderToStaticMarkup(createElement(component, props))
  const html = ours()
  const byHand = writtenByHand(html)
  const theirs = (): string => renderToStaticMarkup(createElement(byHand))
  if (theirs() !== html) throw new Error(`${name}: the two give different HTML:\n${html}\n${theirs()}`)
  report(`${name}, ${html.length} characters`, ratio(ours, theirs), FLOOR)
}

function compareLengths(): void {
  const people = Array.from({ length: 2000 }, (_, number) => ({
    ...inventedPerson(number % 500),
    id: `person-${number}`,
  }))
  const list = library.PeopleList as FunctionComponent<{ people: readonly object[] }>
  const render = (count: number) => {
    const some = people.slice(0, count)
    return () => {
      renderToStaticMarkup(createElement(list, { people: some }))
    }
  }
  report('PeopleList of 2,000 against one of 500', ratio(render(2000), render(500)), LINEAR)
}

if (process.env.NODE_ENV !== 'production') throw new Error('Run it with NODE_ENV=production: npm run bench:render')
console.log(`Node ${process.version}`)
for (const [name, props] of Object.entries(samples)) compare(name, props)
compareLengths()
if (missed > 0) {
  console.error(`${missed} floors missed`)
  process.exitCode = 1
}
