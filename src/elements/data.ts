import { errorMessage } from '../calendar/errorMessage.ts'
import { collectionNames } from '../collectionLists.ts'
import { nameFields } from '../data/entryId.ts'
import type { ElementContent } from './elementContent.ts'

/** An element has all its children only when the page has been read as far as its end. */
export async function wholeDocument(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }))
}

/** JSON from an address or from the page, as it is. */
export function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`${from} is no JSON: ${errorMessage(error)}`, { cause: error })
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`

/** Says in words why data is not what an element shows; `undefined` where it is. */
export function faultOf(
  data: unknown,
  content: Pick<ElementContent, 'data' | 'collection' | 'isPage'>,
): string | undefined {
  if (content.data === 'none') return undefined
  const wanted = content.data === 'note' ? 'a note' : 'a community'
  if (!isObject(data)) return `its data is ${kindOf(data)}, and must be ${wanted}, an object.`
  for (const field of content.data === 'note' ? ['kind', 'body'] : ['id', 'name']) {
    const { [field]: value } = data
    if (value === undefined || value === null || value === '')
      return `its data has no ${field}, so it is not ${wanted}. Add ${field}.`
  }
  if (content.data === 'note') return undefined
  if (!isText(data['name'])) return 'name must be a text, or one for each language.'
  const { collection, isPage } = content
  if (collection) return listFault(data, collection) ?? nameFault(data, [collection])
  return isPage ? nameFault(data, collectionNames) : undefined
}

function listFault(data: Record<string, unknown>, name: string): string | undefined {
  const { [name]: list } = data
  if (list === undefined || list === null) return `its data has no ${name}. Add ${name}, a list.`
  return Array.isArray(list) ? undefined : `${name} is ${kindOf(list)}, and must be a list.`
}

const isNamed = (entry: unknown): boolean => isObject(entry) && nameFields.some((field) => isText(entry[field]))

/** Where no entry has a name, "Name missing" is all that readers would get. */
function nameFault(data: Record<string, unknown>, names: readonly string[]): string | undefined {
  const lists = names.filter((name) => Array.isArray(data[name]) && data[name].length > 0)
  if (lists.length === 0 || lists.some((name) => (data[name] as unknown[]).some(isNamed))) return undefined
  return `${lists[0]}[0] has no name, and no other entry has one. Give each its name.`
}

const isText = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : typeof value === 'object' && value !== null
      ? Object.values(value).some(isText)
      : Number.isFinite(value)

/** The ids that an element is to show and its data does not have. */
export function unknownIds(data: unknown, collection: string | undefined, only: readonly string[] = []): string[] {
  if (!isObject(data) || collection === undefined) return []
  const entries = (data[collection] ?? []) as readonly unknown[]
  const ids = new Set(entries.map((entry) => (isObject(entry) ? entry['id'] : undefined)))
  return only.filter((id) => !ids.has(id))
}
