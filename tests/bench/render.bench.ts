/**
 * Measures the rendering of each component on a server beside the same HTML written directly in React, in one run: both
 * give the same bytes, and they take turns. Ends with an error when a floor is missed.
 */
import { JSDOM } from 'jsdom'
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

const window = new JSDOM('').window

/** Attributes that have another name in React. */
const names: Readonly<Record<string, string>> = {
  class: 'className',
  datetime: 'dateTime',
  popovertarget: 'popoverTarget',
  viewbox: 'viewBox',
  for: 'htmlFor',
}

/** The code that makes an element of the HTML, as a compiler writes it for JSX. */
function codeOf(node: Node): string {
  if (!(node instanceof window.Element)) return JSON.stringify(node.textContent)
  const props = [...node.attributes].map(
    ({ name, value }) => `${JSON.stringify(names[name] ?? name)}:${propOf(name, value)}`,
  )
  if (node.localName === 'script') {
    const html = JSON.stringify({ __html: node.textContent })
    return `jsx("script",{${[...props, `dangerouslySetInnerHTML:${html}`].join()}})`
  }
  const children = [...node.childNodes].map(codeOf)
  if (children.length === 1) props.push(`children:${children[0]}`)
  if (children.length > 1) props.push(`children:[${children.join()}]`)
  return `${children.length > 1 ? 'jsxs' : 'jsx'}(${JSON.stringify(node.localName)},{${props.join()}})`
}

const propOf = (name: string, value: string): string =>
  ['hidden', 'checked', 'selected', 'open', 'disabled'].includes(name) ? 'true' : JSON.stringify(value)

/** A component written by hand that gives this HTML and computes nothing. */
function writtenByHand(html: string): FunctionComponent {
  const { body } = new window.DOMParser().parseFromString(`<body>${html}`, 'text/html')
  const roots = [...body.childNodes].map(codeOf)
  const make = new Function('jsx', 'jsxs', 'Fragment', `return () => jsxs(Fragment,{children:[${roots.join()}]})`)
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
