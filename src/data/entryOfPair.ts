import { isAddress } from './addressForms.ts'
import { fieldsOf } from './fieldTypes.ts'
import { UNKNOWN } from './yamlInline.ts'

/** The field that names an entry, and the one that says more: `- Be respectful: Treat everyone well.` */
const pairFields: Readonly<Record<string, readonly [name: string, text: string]>> = {
  Adopter: ['name', 'use'],
  Ballot: ['name', 'voting'],
  ContributionPath: ['name', 'description'],
  Event: ['name', 'dates'],
  Faq: ['question', 'answer'],
  FocusArea: ['name', 'description'],
  Link: ['label', 'href'],
  Principle: ['name', 'description'],
  Recognition: ['name', 'description'],
  Release: ['version', 'date'],
  Repository: ['name', 'href'],
  RoadmapItem: ['name', 'description'],
  Role: ['name', 'description'],
  Sponsor: ['name', 'description'],
  Step: ['name', 'description'],
  Topic: ['name', 'topics'],
}

/** What else an entry needs, which nothing tells. */
const open: Readonly<Record<string, object>> = {
  Body: { kind: UNKNOWN },
  Channel: { kind: UNKNOWN },
  Policy: { kind: UNKNOWN },
  Resource: { kind: UNKNOWN },
  Meeting: { schedule: UNKNOWN },
}

/** The two fields that the name and the value of a pair fill, where these make a whole entry. */
export function fieldsOfPair(type: string, value: unknown): readonly [name: string, text: string] | undefined {
  const fields = Object.hasOwn(pairFields, type) ? pairFields[type] : undefined
  if (fields === undefined) return undefined
  if (fields[1] === 'topics') return Array.isArray(value) ? fields : undefined
  if (typeof value !== 'string') return undefined
  if (fields[1] === 'href') return isAddress(value) ? fields : undefined
  return fields[1] === 'description' && isAddress(value) ? undefined : fields
}

/** An entry written as a name with its text: `- Be respectful: Treat everyone well.` */
export function entryOfPair(type: string, name: string, value: unknown): object | undefined {
  const pair = fieldsOfPair(type, value)
  if (pair) return { [pair[0]]: name, [pair[1]]: value }
  if (typeof value !== 'string') return undefined
  const fields = fieldsOf(type)
  const text = ['href', 'description'].find(
    (field) => fields.includes(field) && (field === 'href') === isAddress(value),
  )
  if (!fields.includes('name') || text === undefined) return undefined
  return { ...(Object.hasOwn(open, type) ? open[type] : {}), name, [text]: value }
}
