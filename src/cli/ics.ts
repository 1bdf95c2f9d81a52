import { parseArgs } from 'node:util'

import { type ICalendarOptions, toICalendar } from '../calendar/toICalendar.ts'
import { localize } from '../i18n/localize.ts'
import type { Community } from '../model/community.ts'
import type { Meeting } from '../model/meeting.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { readCommunity } from './readCommunity.ts'

export const icsUsage = `Usage: moothall ics <data.json> [options]

Writes the meetings of a community as a calendar (RFC 5545).

  -o, --output <file>   where to; without it, to standard output
      --each            one file for each meeting, <id>.ics in the folder that --output names
      --domain <host>   the host name that UIDs are made from; without it, that of the community's url
      --name <text>     what the calendar is called; without it, the community's name
      --url <address>   the page of the calendar; without it, the community's url
      --source <address>  where the calendar is published
      --stamp <time>    when it is made, 2026-05-03 or 2026-05-03T12:00Z; without it, the day of the last change in the data
      --refresh <span>  how often clients look for changes, such as PT12H; without it, P1D
      --color <name>    the name of a colour of CSS
      --locale <tag>    the language of the texts; without it, en

The same data, options and zone data give the same bytes. Give --stamp where meetings have no first date.
`

const options = {
  output: { type: 'string', short: 'o' },
  each: { type: 'boolean' },
  domain: { type: 'string' },
  name: { type: 'string' },
  url: { type: 'string' },
  source: { type: 'string' },
  stamp: { type: 'string' },
  refresh: { type: 'string' },
  color: { type: 'string' },
  locale: { type: 'string' },
} as const

/** The verb `ics`. */
export function ics(args: readonly string[], host: Host): void {
  const { path, values } = parse(args)
  const community = readCommunity(path, host)
  const meetings = community.meetings ?? []
  const { name = community.name, locale = 'en', output } = values
  const url = values.url ?? community.url
  const common = {
    ...pick(values),
    url,
    domain: values.domain ?? hostOf(url, path),
    stamp: values.stamp === undefined ? lastChange(community, path) : readStamp(values.stamp),
    locale,
    zoneData: host.zoneData,
  }
  // All is made before anything is written, so that a fault leaves no half of the files behind.
  const files = values.each
    ? meetings.map((meeting) => {
        const title = localize(meeting.title, locale)?.value ?? meeting.id
        return {
          path: `${output}/${meeting.id}.ics`,
          text: write([meeting], { ...common, name: `${name}: ${title}` }, path),
        }
      })
    : [{ path: output, text: write(meetings, { ...common, name }, path) }]
  for (const file of files) {
    if (file.path === undefined) host.print(file.text)
    else host.writeFile(file.path, file.text)
    noteOmitted(file.text, path, host)
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

const pick = ({ source, refresh, color }: Values) => ({
  ...(source !== undefined && { source }),
  ...(refresh !== undefined && { refresh }),
  ...(color !== undefined && { color }),
})

function parse(args: readonly string[]): { path: string; values: Values } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [path] = positionals
    if (path === undefined || positionals.length > 1)
      throw new Error(`give one file with data, not ${positionals.length}`)
    if (values.each && values.output === undefined) throw new Error('--each needs a folder, --output <folder>')
    return { path, values }
  } catch (error) {
    const [message] = (error as Error).message.split('. ')
    throw new CommandError([`moothall ics: error: ${message}`, 'moothall ics --help says what it takes'], 2)
  }
}

/** Writes a calendar; where a schedule cannot be read, it tells of every meeting of which that is so. */
function write(meetings: readonly Meeting[], given: ICalendarOptions, path: string): string {
  try {
    return toICalendar(meetings, given)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const faults = meetings.flatMap((meeting) => faultOf([meeting], given) ?? [])
    throw new CommandError((faults.length > 0 ? faults : [error.message]).map((fault) => `${path}: error: ${fault}`))
  }
}

function faultOf(meetings: readonly Meeting[], given: ICalendarOptions): string | undefined {
  // A fault of the options is no fault of each meeting.
  const message = (each: readonly Meeting[]): string | undefined => {
    try {
      toICalendar(each, given)
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  }
  return message([]) === undefined ? message(meetings) : undefined
}

function noteOmitted(text: string, path: string, host: Host): void {
  for (const [, reason, id] of text
    .replaceAll('\r\n ', '')
    .matchAll(/^X-MOOTHALL-OMITTED;X-REASON=([a-z-]+):(.*)$/gm)) {
    host.warn(`${path}: note: meeting "${id}" has no dates (${reason}), so it has no event`)
  }
}

function hostOf(url: string, path: string): string {
  if (URL.canParse(url)) return new URL(url).hostname
  throw new CommandError([
    `${path}: error: url: read ${JSON.stringify(url)}, allowed is an absolute address; or give --domain and --url`,
  ])
}

function readStamp(text: string): number {
  const stamp = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/.test(text) ? Date.parse(text) : NaN
  if (!Number.isNaN(stamp)) return stamp
  throw new CommandError(
    [`moothall ics: error: --stamp: read "${text}", allowed is 2026-05-03 or 2026-05-03T12:00Z`],
    2,
  )
}

/** The last day that the data names as the day of a change or of a check; the clock would give other bytes each time. */
function lastChange(community: Community, path: string): number {
  const days = [community, ...(community.meetings ?? [])].flatMap(({ updatedOn, verifiedOn }) => [
    updatedOn,
    verifiedOn,
  ])
  const last = days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  if (last !== undefined) return readStamp(last)
  throw new CommandError([
    `${path}: error: nothing in it has updatedOn or verifiedOn; give --stamp, such as --stamp 2026-05-03`,
  ])
}
