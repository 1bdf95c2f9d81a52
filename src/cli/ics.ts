import { localize } from '../i18n/localize.ts'
import { wordsFor } from '../locales/wordsFor.ts'
import type { Community } from '../model/community.ts'
import { calendarText, hostOf, lastChange, withIds } from './calendarText.ts'
import { CommandError } from './CommandError.ts'
import type { Host } from './host.ts'
import { readImports } from './importData.ts'
import { readCommunity } from './readCommunity.ts'
import { writeOutput } from './writeOutput.ts'

export interface IcsOptions {
  output?: string
  /** A calendar to write anew, in place of a file of data. */
  from?: string
  timeZone?: string
  after?: number
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

/** The verb `ics`: the meetings of a community, or of another calendar, as a calendar. */
export async function ics(file: string | undefined, options: IcsOptions, host: Host): Promise<void> {
  const { output, each, domain, locale, source, refresh, color } = options
  if (each && output === undefined) {
    throw new CommandError(['moothall ics: error: --each needs a folder, --output <folder>'], 2)
  }
  const path = file ?? options.from
  if (path === undefined || (file !== undefined && options.from !== undefined))
    throw new CommandError(['moothall ics: error: give either a file of data, or a calendar by --from <file>'], 2)
  const community = file === undefined ? await republished(path, options, host) : readCommunity(path, host)
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
    messages: wordsFor(locale, undefined),
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

/** What another calendar holds, repaired as `import` does; what is lost is listed on standard error. */
async function republished(path: string, { name, url, timeZone, after }: IcsOptions, host: Host): Promise<Community> {
  const settings = { name, url, timeZone, after }
  const [community, ...more] = await readImports('ics', 'icalendar', [path], settings, host)
  if (more.length > 0)
    throw new CommandError([`${path}: error: it holds ${more.length + 1} calendars; give a file for each`])
  for (const event of community.events ?? [])
    host.warn(`${path}: note: the event ${JSON.stringify(event.name)} lasts whole days, and only meetings are written`)
  return community
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
