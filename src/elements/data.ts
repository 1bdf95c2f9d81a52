import { errorMessage } from '../calendar/errorMessage.ts'
import type { ElementContent } from './elementContent.ts'

const documents = new Map<string, Promise<unknown>>()

/** What stands under an address. Elements that name the same one share one request. */
function documentAt(address: string): Promise<unknown> {
  const known = documents.get(address)
  if (known) return known
  const asked = fetchJson(address)
  documents.set(address, asked)
  // What failed may be there the next time.
  asked.catch(() => documents.delete(address))
  return asked
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new Error(
      `${address} cannot be fetched (${String(error)}); ` +
        'is the address right, does the site answer, and does its content security policy allow it (connect-src)?',
    )
  })
  if (!response.ok)
    throw new Error(`${address} is answered with ${response.status}; put the file there, or set src to where it is.`)
  return parseJson(await response.text(), address)
}

function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`${from} is no JSON: ${errorMessage(error)}`, { cause: error })
  }
}

/** The data of an element: what is at `src`, else what stands in it. */
export function readData(src: string | null, inline: string | undefined): unknown {
  if (src !== null) return documentAt(new URL(src, document.baseURI).href)
  if (inline !== undefined) return parseJson(inline, 'its script')
  throw new Error(
    'it has no data: set src to the address of a JSON file, or put a <script type="application/json"> in it.',
  )
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
export function faultOf(data: unknown, content: Pick<ElementContent, 'data' | 'collection'>): string | undefined {
  if (content.data === 'none') return undefined
  const wanted = content.data === 'note' ? 'a note' : 'a community'
  if (!isObject(data)) return `its data is ${kindOf(data)}, and must be ${wanted}, an object.`
  for (const field of content.data === 'note' ? ['kind', 'body'] : ['id', 'name'])
    if (data[field] === undefined) return `its data has no ${field}, so it is not ${wanted}.`
  const { [content.collection ?? 'id']: collection } = data
  if (content.collection && collection !== undefined && !Array.isArray(collection))
    return `${content.collection} is ${kindOf(collection)}, and must be a list.`
  return undefined
}

/** The ids that an element is to show and its data does not have. */
export function unknownIds(data: unknown, collection: string | undefined, only: readonly string[] = []): string[] {
  if (!isObject(data) || collection === undefined) return []
  const entries = (data[collection] ?? []) as readonly unknown[]
  const ids = new Set(entries.map((entry) => (isObject(entry) ? entry['id'] : undefined)))
  return only.filter((id) => !ids.has(id))
}
