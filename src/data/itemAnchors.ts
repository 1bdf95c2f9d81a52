import { anchorName, nthName } from './anchorName.ts'
import type { Anchors } from './anchors.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields that hold items of lists. */
const isItems = (name: string): boolean => name === 'items' || name === 'covers'

const holders = /* @__PURE__ */ new WeakMap<object, boolean>()

/** Whether a text within a value has items with anchors. Most have none, and a page is rendered again and again. */
function hasItems(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const known = holders.get(value)
  if (known !== undefined) return known
  // What holds itself is not looked at again.
  holders.set(value, false)
  const has = Object.entries(value).some(
    ([name, field]) =>
      (isItems(name) && Array.isArray(field) && field.some((item) => isObject(item) && item['id'])) || hasItems(field),
  )
  holders.set(value, has)
  return has
}

const isByLanguage = (fields: object): boolean =>
  Object.entries(fields).every(([tag, text]) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) && Array.isArray(text))

/** Deeper than any text goes; what holds itself ends here. */
const DEEPEST = 40

/** The same value, in which the ids of items are numbered that the page has already. */
export const withItemNumbers = <Value>(value: Value, anchors: Anchors, path: string): Value =>
  numbered(value, anchors, path, 0) as Value

function numbered(value: unknown, anchors: Anchors, path: string, depth: number): unknown {
  if (!hasItems(value) || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((each, index) => numbered(each, anchors, `${path}[${index}]`, depth + 1))
  const fields = Object.entries(value)
  if (isByLanguage(value)) {
    const texts = fields.map(([tag, text]) => (own: Anchors): [string, unknown] => [
      tag,
      numbered(text, own, `${path}.${tag}`, depth + 1),
    ])
    return Object.fromEntries(anchors.alternatives(texts))
  }
  // Symbols are not among the entries.
  return {
    ...value,
    ...Object.fromEntries(
      fields.map(([name, field]: [string, unknown]) => {
        const at = `${path}.${name}`
        if (!isItems(name) || !Array.isArray(field)) return [name, numbered(field, anchors, at, depth + 1)]
        return [name, field.map((item, index) => numberedItem(item, anchors, `${at}[${index}]`, depth + 1))]
      }),
    ),
  }
}

function numberedItem(item: unknown, anchors: Anchors, path: string, depth: number): unknown {
  if (!isObject(item)) return item
  const { id: given = '' } = item
  const name = typeof given === 'string' || typeof given === 'number' ? anchorName(String(given)) : ''
  const number = name ? anchors.claim(`item-${name}`, `${path}.id`) : 1
  const whole = numbered(item, anchors, path, depth) as object
  const id = name && nthName(name, number)
  return id === given ? whole : { ...whole, id }
}
