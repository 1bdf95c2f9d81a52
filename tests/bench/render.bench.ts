/**
 * Measures the rendering of each component on a server beside the same HTML written directly in React, in one run: both
 * give the same bytes, and they take turns, once V8 has compiled them; how long the first page of a process takes is not
 * measured. Components that compute dates are compared with a page that asks the public engine for the same, meeting by
 * meeting; how long they take beside ready words is reported too. Ends with an error when a floor is missed. Names of
 * components may be given: then those alone are measured.
 */
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'

import type * as Engine from '../../src/calendar/index.ts'
import type { Occurrence } from '../../src/calendar/occurrence.ts'
import type * as Exporting from '../../src/export/index.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { inventedPerson } from '../../stories/pages/data/invented-people.ts'
import { samples } from '../fixtures/samples.ts'

/**
 * How many times as long as plain React a component may take. Most of it is React's own work on the components of
 * which it is made, each of which a site may replace: fewer of them would be faster, and harder to read and to replace.
 */
const FLOOR = 2.8
/** Of a list four times as long: linear, and a little for the collection of what is thrown away. */
const LINEAR = 4.6
/** Milliseconds before the first round, and of each round. */
const WARM_UP = 500
const ROUND = 1
const ROUNDS = 240

// The compiled library: what a site's server runs. It has no types until it is built.
const compiled = (path: string): Promise<Record<string, unknown>> => import(new URL(path, import.meta.url).href)
const library = await compiled('../../dist/index.js')
const engine = (await compiled('../../dist/calendar/index.js')) as typeof Engine
const exporting = (await compiled('../../dist/export/index.js')) as typeof Exporting

let missed = 0

/** How many times longer one takes than the other. */
interface Ratio {
  /** In the faster quarter of the rounds of each: what else the machine does can only add to it. */
  undisturbed: number
  /** In all rounds, with the collection of what was thrown away. */
  all: number
}

function report(what: string, value: number, floor: number, rest = ''): void {
  const holds = value <= floor
  if (!holds) missed++
  console.log(`${holds ? 'ok    ' : 'MISSED'}  ${what.padEnd(52)} ${value.toFixed(2)} ×  (floor ${floor})${rest}`)
}

const inAll = ({ all }: Ratio): string => `, in all rounds ${all.toFixed(2)} ×`

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

/** Milliseconds that so many runs take. */
function time(run: () => void, runs: number): number {
  const begin = performance.now()
  for (let left = runs; left > 0; left--) run()
  return performance.now() - begin
}

/** How many runs fill a round, once the engine has compiled what it will: a server has long been warm. */
function runsPerRound(run: () => void): number {
  const begin = performance.now()
  while (performance.now() - begin < WARM_UP) run()
  return Math.max(1, Math.round((10 * ROUND) / time(run, 10)))
}

/** They take turns in short rounds, so that whatever else the machine does meets both. */
function ratio(ours: () => void, theirs: () => void): Ratio {
  const sides = [ours, theirs].map((run) => ({ run, runs: runsPerRound(run), times: [] as number[] }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, runs, times } of sides) times.push(time(run, runs) / runs)
  }
  const [own, other] = sides.map(({ times }) => times.toSorted((a, b) => a - b))
  const inFirst = (rounds: number): number => sum(own!.slice(0, rounds)) / sum(other!.slice(0, rounds))
  return { undisturbed: inFirst(ROUNDS / 4), all: inFirst(ROUNDS) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const words = new Map<string, string>()

/** A date in words, made once: a page that wrote it anew with `Intl` each time would take longer than all the rest. */
function write({ start, end = start, timeZone }: Occurrence): string {
  const key = `${start} ${end} ${timeZone}`
  let text = words.get(key)
  if (text === undefined) {
    text = new Intl.DateTimeFormat('en-GB', { timeZone }).formatRange(start, end)
    words.set(key, text)
  }
  return text
}

/** What a page asks of the engine for one card: the rule in words, three dates or why there are none, and the links. */
function askForCard(meeting: Meeting, now: number): void {
  for (const schedule of [meeting.schedule].flat()) engine.describeSchedule(schedule)
  const dates = engine.nextOccurrences(meeting, { after: now, count: 3 })
  dates.forEach(write)
  if (dates.length === 0 && !engine.expectedWindow(meeting, { now })) engine.whyNoDates(meeting, { after: now })
  engine.calendarLinks(meeting, { after: now })
}

const { AddToCalendar, CommunityPage, MeetingSchedule, NextMeeting, UpcomingMeetings } = samples

/** Of the components that compute dates, what a page without them would do for the same dates. */
const questions: Readonly<Record<string, () => void>> = {
  AddToCalendar: () => {
    const { meeting, now, feedHref, fileHref } = AddToCalendar
    engine.calendarLinks(meeting, { after: now, feedHref, fileHref })
  },
  CommunityPage: () => {
    const { community, now } = CommunityPage
    for (const meeting of community.meetings ?? []) askForCard(meeting, now)
    exporting.jsonLdText(exporting.toJsonLd(community, { now }))
  },
  MeetingSchedule: () => {
    for (const meeting of MeetingSchedule.meetings) askForCard(meeting, MeetingSchedule.now)
  },
  NextMeeting: () => {
    const { meetings, now: after } = NextMeeting
    const dates = meetings.flatMap((meeting) => engine.nextOccurrences(meeting, { after, count: 8 }))
    write(dates.toSorted((a, b) => a.start - b.start)[0]!)
  },
  UpcomingMeetings: () => {
    const { meetings, now: from, days = 7 } = UpcomingMeetings
    for (const meeting of meetings)
      engine.occurrencesBetween(meeting, { from, to: from + days * 86_400_000 }).forEach(write)
  },
}

function compare(name: string, props: object): void {
  const component = library[name] as FunctionComponent
  const ours = (): string => renderToStaticMarkup(createElement(component, props))
  const html = ours()
  const byHand = writtenByHand(html)
  const theirs = (): string => renderToStaticMarkup(createElement(byHand))
  if (theirs() !== html) throw new Error(`${name}: the two give different HTML:\n${html}\n${theirs()}`)
  const ask = questions[name]
  const told = `${name}, ${html.length} characters`
  const beside = ratio(ours, theirs)
  if (!ask) return report(told, beside.undisturbed, FLOOR, inAll(beside))
  const answerAndRender = (): void => {
    ask()
    theirs()
  }
  const answered = ratio(ours, answerAndRender)
  report(`${told}, dates computed`, answered.undisturbed, FLOOR, inAll(answered))
  console.log(`        ${'against words at hand'.padEnd(52)} ${beside.undisturbed.toFixed(2)} ×`)
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
  report('PeopleList of 2,000 against one of 500', ratio(render(2000), render(500)).all, LINEAR)
}

if (process.env.NODE_ENV !== 'production') throw new Error('Run it with NODE_ENV=production: npm run bench:render')
console.log(`Node ${process.version}`)
const asked = process.argv.slice(2)
for (const [name, props] of Object.entries(samples))
  if (asked.length === 0 || asked.includes(name)) compare(name, props)
if (asked.length === 0) compareLengths()
if (missed > 0) {
  console.error(`${missed} floors missed`)
  process.exitCode = 1
}
