import { localize } from '../i18n/localize.ts'
import { calendarText, hostOf, lastChange, withIds } from './calendarText.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { readCommunity } from './readCommunity.ts'
import { writeOutput } from './writeOutput.ts'

export interface IcsOptions {
  output?: string
  each?: boolean
  domain?: string
  name?: string
  url?: string
  source?: string
  stamp?: number
  refresh?: string
  color?: string
  locale: string
}

/** The verb `ics`: the meetings of a community as a calendar. */
export function ics(path: string, options: IcsOptions, host: Host): void {
  const { output, each, domain, locale, source, refresh, color } = options
  if (each && output === undefined) {
    throw new CommandError(['moothall ics: error: --each needs a folder, --output <folder>'], 2)
  }
  const community = readCommunity(path, host)
  const meetings = withIds(community.meetings ?? [], path, host)
  const { name = community.name, url = community.url } = options
  const common = {
    ...(source !== undefined && { source }),
    ...(refresh !== undefined && { refresh }),
    ...(color !== undefined && { color }),
    url,
    domain: domain ?? hostOf(url, path),
    stamp: options.stamp ?? lastChange(community) ?? stampOf(path, host),
    locale,
    zoneData: host.zoneData,
  }
  if (!each) {
    const text = calendarText(meetings, { ...common, name }, path)
    writeOutput(text, output, host)
    noteOmitted(text, path, host)
    return
  }
  const files = meetings.map((meeting): [string, string] => {
    const title = localize(meeting.name, locale)?.value ?? meeting.id
    return [`${output}/${meeting.id}.ics`, calendarText([meeting], { ...common, name: `${name}: ${title}` }, path)]
  })
  host.writeFiles(new Map(files), output)
  for (const [, text] of files) noteOmitted(text, path, host)
}

/** Where neither the command line nor the data has one: as reproducible builds set it, else as the disk has it. */
function stampOf(path: string, host: Host): number {
  const epoch = host.variable?.('SOURCE_DATE_EPOCH')
  const isSet = epoch !== undefined && /^\d{1,11}$/.test(epoch)
  const stamp = isSet ? Number(epoch) * 1000 : host.changedAt?.(path)
  if (stamp === undefined)
    throw new CommandError([`${path}: error: it has no time of change; give --stamp, such as --stamp 2026-05-03`])
  const source = isSet ? 'SOURCE_DATE_EPOCH' : 'the last change of the file'
  const whole = Math.floor(stamp / 1000) * 1000
  host.warn(`${path}: note: the stamp is ${new Date(whole).toISOString()}, from ${source}; give --stamp for another`)
  return whole
}

function noteOmitted(text: string, path: string, host: Host): void {
  for (const [, reason, id] of text
    .replaceAll('\r\n ', '')
    .matchAll(/^X-MOOTHALL-OMITTED;X-REASON=([a-z-]+):(.*)$/gm)) {
    host.warn(`${path}: note: meeting "${id}" has no dates (${reason}), so it has no event`)
  }
}
