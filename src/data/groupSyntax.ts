import { channelOfAddress } from './channelText.ts'
import { entryId } from './entryId.ts'
import { type FileContext, fields, type Read } from './fileForm.ts'
import { bodyFields, bodyNames, channel, meeting, repository } from './fileTypes.ts'
import type { Segment } from './path.ts'
import { type Fields, isFields } from './plainData.ts'

const readers = { meetings: meeting, channels: channel, repositories: repository } satisfies Record<string, Read>
type Inside = keyof typeof readers
const inside = Object.keys(readers) as Inside[]
const group = fields(bodyFields, bodyNames)

/** The list of a community, made where there is none. What is no list is left for the validator to report. */
function listOf(community: Fields, name: string): unknown[] {
  if (community[name] === undefined) community[name] = []
  return Array.isArray(community[name]) ? (community[name] as unknown[]) : []
}

/**
 * Reads `groups`, bodies with their meetings, channels, repositories and groups inside them, into the collections of the
 * community. What has no id gets one from its name, and a meeting also from that of its group.
 */
export function readGroups(community: Fields, context: FileContext): void {
  const { groups } = community
  if (!Array.isArray(groups)) return
  delete community['groups']
  const bodies = listOf(community, 'bodies')
  for (const [index, each] of groups.entries()) bodies.push(...bodiesOf(each, undefined, ['groups', index]))

  function bodiesOf(value: unknown, parent: string | undefined, path: readonly Segment[]): unknown[] {
    if (!isFields(value)) return [value]
    // What is inside is read at its place in the file, before it moves.
    const body = group(value, context, path) as Fields
    body['kind'] ??= 'other'
    if (parent !== undefined) body['parent'] ??= parent
    for (const name of inside) if (Array.isArray(body[name])) moveOut(body, name, path)
    if (Array.isArray(body['leads'])) addLeads(body)
    const inner = body['groups']
    if (!Array.isArray(inner)) return [body]
    delete body['groups']
    const id = context.ids.give('bodies', body, [entryId(body)])
    return [body, ...inner.flatMap((each: unknown, index) => bodiesOf(each, id, [...path, 'groups', index]))]
  }

  /** The id that a text stands for, which is no entry of its own. */
  function idMeant(name: Inside, text: string): string | undefined {
    const { ids } = context
    if (name === 'repositories') return ids.has(name, text) ? text : undefined
    if (name === 'meetings') return text
    return ids.channel(text) ?? (channelOfAddress(text) ? undefined : text)
  }

  /** Moves what is written inside a group to its collection, and leaves its id. */
  function moveOut(body: Fields, name: Inside, path: readonly Segment[]): void {
    const collection = listOf(community, name)
    const { ids } = context
    const groupId = ids.give('bodies', body, [entryId(body)])
    const ownIds = (body[name] as unknown[]).map((item, index) => {
      const id = typeof item === 'string' ? idMeant(name, item) : undefined
      const entry = id ?? readers[name](item, context, [...path, name, index])
      if (!isFields(entry)) return entry
      collection.push(entry)
      const ownName = entryId(entry)
      const long = `${groupId}-${ownName ?? name}`
      return ids.give(name, entry, name === 'meetings' ? [long] : [ownName, long])
    })
    body[name] = ownIds
  }
}

/** Those who lead come first among the members. */
export function addLeads(body: Fields): void {
  const leads = body['leads'] as unknown[]
  delete body['leads']
  for (const lead of leads) if (isFields(lead) && lead['vacant'] === undefined) lead['lead'] = true
  body['members'] = [...leads, ...(Array.isArray(body['members']) ? (body['members'] as unknown[]) : [])]
}

/**
 * Lets entries name the group in which they are listed, where no groups are written: `group: Technical groups`. The
 * groups come in the order of their first entries.
 */
export function readGroupNames(
  community: Fields,
  entries: 'bodies' | 'repositories',
  collection: 'bodyGroups' | 'repositoryGroups',
  { ids }: FileContext,
): void {
  if (community[collection] !== undefined || !Array.isArray(community[entries])) return
  const made = new Map<string, Fields>()
  for (const entry of community[entries] as unknown[]) {
    if (!isFields(entry) || typeof entry['group'] !== 'string') continue
    const name = entry['group']
    const named = made.get(name) ?? { name }
    made.set(name, named)
    entry['group'] = ids.give(collection, named, [entryId(named)])
  }
  if (made.size > 0) community[collection] = [...made.values()]
}
