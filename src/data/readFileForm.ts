import { channelOfAddress } from './channelText.ts'
import { entryId, idOf } from './entryId.ts'
import { fields, list, type FileContext, type Read } from './fileForm.ts'
import { bodyFields, bodyNames, channelIds, communityFields } from './fileTypes.ts'
import { FreeIds } from './freeIds.ts'
import { addLeads, readGroupNames, readGroups } from './groupSyntax.ts'
import type { Segment } from './path.ts'
import { type Fields, isFields } from './plainData.ts'
import type { Problem } from './problem.ts'
import { SourcePaths } from './sourcePaths.ts'
import { WrittenIds } from './writtenIds.ts'
import { WrittenPeople } from './writtenPeople.ts'

/** The canonical form of what is written in a file. */
export interface FileForm {
  problems: Problem[]
  /** The path at which the value at a path of the canonical form was written. */
  sourcePath: (path: string) => string
}

const bodyAsWritten = fields({ ...bodyFields, channels: channelIds }, bodyNames)

const body: Read = (value, context, path) => {
  const read = bodyAsWritten(value, context, path)
  if (isFields(read) && Array.isArray(read['leads'])) addLeads(read)
  return read
}

const community = fields({ ...communityFields, bodies: list(body) })

/** Turns what is written in a file into its canonical form, in place: short forms, groups, and names of earlier releases. */
export function readFileForm(data: Fields): FileForm {
  const paths = new SourcePaths()
  const problems: Problem[] = []
  readChannelAddresses(data, [], paths)
  const context: FileContext = { paths, problems, ids: new WrittenIds(data), people: new WrittenPeople(data) }
  community(data, context, [])
  readGroups(data, context)
  nameRecordings(data)
  tellContactsApart(data['contacts'])
  tellApart(data['channels'], paths)
  readGroupNames(data, 'bodies', 'bodyGroups', context)
  readGroupNames(data, 'repositories', 'repositoryGroups', context)
  return { problems, sourcePath: (path) => context.paths.of(data, path) }
}

/** Channels that are written as addresses, so that others can name them. Of groups those inside come along. */
function readChannelAddresses(holder: Fields, path: readonly Segment[], paths: SourcePaths): void {
  const { channels, groups } = holder
  if (Array.isArray(channels)) {
    holder['channels'] = channels.map((each: unknown, index) => {
      const channel = typeof each === 'string' ? channelOfAddress(each) : undefined
      if (channel) paths.noteShort(channel, [...path, 'channels', index])
      return channel ?? each
    })
  }
  if (!Array.isArray(groups)) return
  for (const [index, group] of groups.entries())
    if (isFields(group)) readChannelAddresses(group, [...path, 'groups', index], paths)
}

/** Channels that are written as addresses get an id with their kind, where others have the same name: a chat and a list. */
function tellApart(channels: unknown, paths: SourcePaths): void {
  if (!Array.isArray(channels)) return
  const entries = channels.filter(isFields)
  const taken = new Set(entries.filter((entry) => !paths.isShort(entry) || entry['id'] !== undefined).map(entryId))
  const freeId = freeIdsOf(taken)
  for (const entry of entries) {
    if (!paths.isShort(entry) || entry['id'] !== undefined) continue
    if (taken.has(entryId(entry))) entry['id'] = freeId(`${String(entry['name'])}-${String(entry['kind'])}`)
    taken.add(entryId(entry))
  }
}

function freeIdsOf(taken: ReadonlySet<unknown>): (text: string) => string {
  const ids = new FreeIds((id) => taken.has(id))
  return (text) => {
    const id = idOf(text)
    return taken.has(id) ? ids.after(id) : id
  }
}

/** A subject may have several contacts, which nobody refers to. */
function tellContactsApart(contacts: unknown): void {
  if (!Array.isArray(contacts)) return
  const entries = contacts.filter(isFields)
  const taken = new Set<unknown>(entries.map(({ id }) => id))
  const freeId = freeIdsOf(taken)
  for (const entry of entries) {
    const id = entry['id'] === undefined ? entryId(entry) : undefined
    if (id === undefined) continue
    if (taken.has(id)) entry['id'] = freeId(idOf(id) || 'contact')
    taken.add(entryId(entry))
  }
}

/** Recordings without a name have that of their meeting. Those of one name get an id with their date. */
function nameRecordings({ recordings, meetings }: Fields): void {
  if (!Array.isArray(recordings)) return
  const entries = recordings.filter(isFields)
  const found = new Map<unknown, Fields>()
  for (const meeting of Array.isArray(meetings) ? meetings.filter(isFields).toReversed() : [])
    found.set(entryId(meeting), meeting)
  for (const entry of entries) {
    if (entry['name'] !== undefined || typeof entry['meeting'] !== 'string') continue
    const meeting = found.get(entry['meeting'])
    if (meeting?.['name'] !== undefined) entry['name'] = meeting['name']
  }
  const counts = new Map<string | undefined, number>()
  for (const entry of entries) counts.set(entryId(entry), (counts.get(entryId(entry)) ?? 0) + 1)
  for (const entry of entries) {
    const name = entryId(entry)
    // By whatever name: that the date has another field is reported by itself.
    const heldOn = entry['heldOn'] ?? entry['date']
    if (entry['id'] !== undefined || name === undefined || counts.get(name) === 1 || typeof heldOn !== 'string')
      continue
    entry['id'] = idOf(`${name}-${heldOn}`)
  }
}
