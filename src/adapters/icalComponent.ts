import ICAL from 'ical.js'

import type { Lose } from './source.ts'

/** A property of a component, as jCal has it (RFC 7265 §3.4). One that cannot be read keeps its name, and has no values. */
export interface Property {
  /** Upper case. */
  name: string
  parameters: Readonly<Record<string, string | string[]>>
  type: string
  values: readonly unknown[]
}

/** A component of a calendar (RFC 7265 §3.3). */
export interface Component {
  /** Upper case. */
  name: string
  properties: Property[]
  components: Component[]
  /** The number of the line on which it begins, from 1. */
  line: number
}

type JCalProperty = [string, Record<string, string | string[]>, string, ...unknown[]]

/** A content line: its folds undone, with the number of the line on which it begins. */
interface ContentLine {
  text: string
  line: number
}

/** A line that cannot be read, and why. */
interface Fault extends ContentLine {
  reason: string
}

type Open = Component & { faults: Fault[] }

/** Components that are allowed in a calendar, and in no other component (RFC 5545 §3.6). */
const WHOLE = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'])

/** Why what a calendar breaks off in is lost. */
export const CALENDAR_WITHOUT_END = 'the calendar has no end; what is whole of it was read'

/**
 * Reads the calendars of a file. Of ical.js only its reader of lines is used, so nothing of it is shared between calls,
 * and what is wrong with a line costs that line: it is lost with its number and the title of its event. A component
 * without an end is lost as a whole, since nobody knows what else it said.
 */
export function readCalendars(text: string, lose: Lose): Component[] {
  const calendars: Component[] = []
  const open: Open[] = []
  const close = (): void => {
    const { faults, ...component } = open.pop()!
    for (const fault of faults) loseLine(fault, component, lose)
    const parent = open.at(-1)
    if (parent) parent.components.push(component)
    else if (component.name === 'VCALENDAR') calendars.push(component)
  }
  // A component without an end takes its contents with it.
  const dropFrom = (depth: number): void => {
    const [component] = open.splice(depth)
    if (component)
      lose(`line ${component.line}`, titleOf(component), `its ${component.name} has no end, so it is left out`)
  }
  const closeCalendar = (): void => {
    dropFrom(1)
    lose(`line ${open[0]!.line}`, '', CALENDAR_WITHOUT_END)
    close()
  }
  for (const content of contentLines(text)) {
    const [, word, written] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(content.text) ?? []
    const name = written?.toUpperCase()
    if (name === undefined) readLine(content, open.at(-1), lose)
    else if (word!.toUpperCase() === 'BEGIN') {
      // Calendars and events cannot be nested: the one before has no end.
      if (name === 'VCALENDAR' && open.length > 0) closeCalendar()
      else if (WHOLE.has(name)) dropFrom(1)
      open.push({ name, properties: [], components: [], line: content.line, faults: [] })
    } else if (open.some((component) => component.name === name)) {
      dropFrom(open.findLastIndex((component) => component.name === name) + 1)
      close()
    } else lose(`line ${content.line}`, content.text, 'it ends what has not begun')
  }
  // Of a calendar that breaks off, the events that are whole are kept.
  if (open.length > 0) closeCalendar()
  return calendars
}

function* contentLines(text: string): Generator<ContentLine> {
  // Exports join files, and leave byte order marks and empty lines behind.
  const lines = text.replace(/\uFEFF|\0/g, '').split(/\r\n?|\n/)
  let parts: string[] = []
  let begun = 0
  for (const [index, line] of lines.entries()) {
    if (/^[ \t]/.test(line)) parts.push(line.slice(1))
    else if (line !== '') {
      if (parts.length > 0) yield { text: parts.join(''), line: begun }
      parts = [line]
      begun = index + 1
    }
  }
  if (parts.length > 0) yield { text: parts.join(''), line: begun }
}

function readLine(content: ContentLine, component: Open | undefined, lose: Lose): void {
  if (!component) {
    if (content.text.trim() !== '') lose(`line ${content.line}`, content.text, 'it stands outside of a calendar')
    return
  }
  // Exchange does not quote the colon in its name of UTC.
  const text = content.text.replace(/;TZID=(tzone:\/\/[^:;"\r]+):/i, ';TZID="$1":')
  try {
    const read = (ICAL.parse as unknown as { property: (line: string) => JCalProperty }).property(text)
    const [name, parameters, type, ...values] = read
    component.properties.push({ name: name.toUpperCase(), parameters, type, values })
  } catch (error) {
    component.faults.push({ ...content, reason: (error as Error).message.slice(0, 60) })
    // An event whose rule cannot be read is no single event.
    const name = /^[a-z][\w-]*(?=[;:])/i.exec(text)?.[0].toUpperCase()
    if (name !== undefined) component.properties.push({ name, parameters: {}, type: 'unknown', values: [] })
  }
}

function loseLine({ text, line, reason }: Fault, component: Component, lose: Lose): void {
  const title = titleOf(component)
  lose(`line ${line}`, text, `the line cannot be read${title && ` (of “${title}”)`}: ${reason}`)
}

/** What a component is called, for whoever looks for it. */
export const titleOf = (component: Component): string => textOf(component, 'SUMMARY')?.slice(0, 80) ?? ''

/** The first property of a name. */
export const propertyOf = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name)

/** The text of the first property of a name; undefined where it is missing or blank. */
export function textOf(component: Component, name: string): string | undefined {
  const value = propertyOf(component, name)?.values[0]
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}

/** A duration in milliseconds (RFC 5545 §3.3.6); NaN where it is none. */
export function milliseconds(duration: string): number {
  try {
    return ICAL.Duration.fromString(duration).toSeconds() * 1000
  } catch {
    return NaN
  }
}

const WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

function partText(name: string, value: unknown): string {
  if (name === 'wkst' && typeof value === 'number') return WEEK[value - 1]!
  return name === 'until' ? String(value).replace(/[-:]/g, '') : [value].flat().join()
}

/** The parts of a rule as RFC 5545 writes them. */
export const ruleParts = (property: Property): string[] =>
  Object.entries((property.values[0] ?? {}) as Record<string, unknown>).map(
    ([name, value]) => `${name.toUpperCase()}=${partText(name, value).toUpperCase()}`,
  )
