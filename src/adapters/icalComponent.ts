import ICAL from 'ical.js'

/** A property of a component, as jCal has it (RFC 7265 §3.4). */
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
}

type JCal = [string, [string, Record<string, string | string[]>, string, ...unknown[]][], JCal[]]

/**
 * Reads the calendars of a file. Of ical.js only the parser is used, so nothing of it is shared between calls.
 * @throws Error that says which line is at fault
 */
export function readCalendars(text: string): Component[] {
  const clean = text
    // Exports join files, and leave byte order marks and empty lines behind.
    .replace(/\uFEFF|\0/g, '')
    .replace(/(?:\r\n?|\n)[ \t]/g, '')
    .replace(/[\r\n]+/g, '\r\n')
    // Exchange does not quote the colon in its name of UTC.
    .replace(/;TZID=(tzone:\/\/[^:;"\r]+):/gi, ';TZID="$1":')
    .trim()
  const read = ICAL.parse(clean) as unknown as JCal | JCal[]
  const calendars = typeof read[0] === 'string' ? [read as JCal] : (read as JCal[])
  return calendars.map(componentOf).filter(({ name }) => name === 'VCALENDAR')
}

const componentOf = ([name, properties, components]: JCal): Component => ({
  name: name.toUpperCase(),
  properties: properties.map(([property, parameters, type, ...values]) => ({
    name: property.toUpperCase(),
    parameters,
    type,
    values,
  })),
  components: components.map(componentOf),
})

/** The first property of a name. */
export const propertyOf = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name)

/** The text of the first property of a name; undefined where it is missing or blank. */
export function textOf(component: Component, name: string): string | undefined {
  const value = propertyOf(component, name)?.values[0]
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}

/** A duration in milliseconds (RFC 5545 §3.3.6). */
export const milliseconds = (duration: string): number => ICAL.Duration.fromString(duration).toSeconds() * 1000
