import type { OneOrMany } from '../model/entry.ts'
import type { Lead, Reference } from '../model/link.ts'
import { address, type Coerce, number, object, oneOf, oneOrMany, refuse, string, union } from './coerce.ts'
import { name, text } from './textShapes.ts'

const lead = /* @__PURE__ */ object<Lead>({
  count: number,
  unit: oneOf({ hour: true, day: true, week: true, month: true }),
})

const referenceFields = /* @__PURE__ */ union<Reference>({
  href: address,
  label: name,
  via: string,
  lead,
  note: text,
  withheld: text,
})

/** Where something is that belongs to a meeting. */
export const reference: Coerce<Reference> = (value, path) => {
  const coerced = referenceFields(value, path)
  if (!coerced || 'href' in coerced || 'via' in coerced || 'withheld' in coerced) return coerced
  return refuse(value, path, 'an object with href, via or withheld')
}

export const references: Coerce<OneOrMany<Reference>> = /* @__PURE__ */ oneOrMany(reference)
