import type { Community } from '../model/community.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Schedule } from '../model/schedule.ts'
import { Entries, referenceOf } from './entries.ts'
import type { Field } from './field.ts'
import { proseOf } from './prose.ts'
import { beginCommunity, readFiles, type Source } from './readFiles.ts'
import type { CommunityOptions, ImportedInFull, SourceFile } from './source.ts'
import { readYaml } from './yaml.ts'
import { slotOf } from './yaml2icalSlot.ts'

export interface FromYaml2icalOptions extends CommunityOptions {
  /** The IRC network that the channels are on, such as `OFTC`. */
  network?: string
}

/**
 * Reads the meetings of OpenInfra projects, which yaml2ical makes calendars of: each file is a meeting, and all of them
 * are one community. Times are in UTC there. Odd and even weeks are those of ISO 8601, so they become lists of weeks
 * and hold in years with 53 of them too. Whatever has no place in the data is listed as a loss.
 * @example
 * fromYaml2ical([{ path: 'meetings/qa.yaml', text }], { name: 'Example', url: 'https://example.org', network: 'OFTC' })
 * // { communities: [{ …, meetings: [{ id: 'qa', … }], channels: [{ kind: 'irc', … }] }], losses: [], values: { … } }
 */
export function fromYaml2ical(files: readonly SourceFile[], options: FromYaml2icalOptions = {}): ImportedInFull {
  return readFiles(files, readYaml, (sources) => communitiesOf(sources, options))
}

function communitiesOf(sources: readonly Source[], options: FromYaml2icalOptions): Community[] {
  const [first] = sources
  if (!first) return []
  const entries = new Entries()
  const meetings = sources.flatMap(({ root }) => meetingOf(root, entries, options.network) ?? [])
  if (meetings.length === 0) return []
  return [
    {
      ...beginCommunity({}, options, first),
      ...(entries.channels.length > 0 && { channels: entries.channels }),
      meetings,
    },
  ]
}

function meetingOf(root: Field, entries: Entries, network: string | undefined): Meeting | undefined {
  const title = root.get('project').text()
  if (title === undefined) return root.lose('it is no meeting of yaml2ical: it has no project')
  const slots = root.get('schedule').records
  if (slots.length === 0) root.get('schedule').note('', 'the meeting has no schedule')
  const schedules = slots.map(slotOf)
  const join = joinOf(slots, entries, network)
  const agenda = referenceOf(root.get('agenda_url'))
  const host = root.get('chair').text()
  const summary = proseOf(root.get('description'))
  const expect = proseOf(root.get('agenda'))
  // Logs are kept under this name, so it is a good one to last.
  const id = root.get('meeting_id').text() ?? title
  const none: Schedule = { kind: 'unscheduled', reason: 'not-published' }
  return {
    id: entries.id(id),
    name: title,
    ...(summary !== undefined && { description: summary }),
    schedule: schedules.length > 1 ? schedules : (schedules[0] ?? none),
    ...(join.length > 0 && { join: join.length === 1 ? join[0] : join }),
    ...(agenda && { agenda }),
    ...(host !== undefined && { host }),
    ...(expect !== undefined && { expect }),
  }
}

/** The channels of the slots, each once. */
function joinOf(slots: readonly Field[], entries: Entries, network: string | undefined): Reference[] {
  const references = new Map<string, Reference>()
  for (const slot of slots) {
    const place = slot.get('irc')
    const written = place.peek()
    if (written === undefined) continue
    if (/^https?:/i.test(written)) {
      const reference = referenceOf(place)
      if (reference) references.set(reference.href, reference)
    } else if (/\s/.test(written)) place.lose('it is no channel of IRC')
    else {
      const name = place.text()!.replace(/^#?/, '#')
      const via = entries.channel({ kind: 'irc', name, ...(network !== undefined && { network }) })
      references.set(via, { via })
    }
  }
  if (references.size > 1) slots[0]!.note('', 'the slots have places of their own; say in a note which is which')
  return [...references.values()]
}
