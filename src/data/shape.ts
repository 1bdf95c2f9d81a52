import { type ShapeError, validateCommunity } from './validateCommunity.js'

/** A place whose value is looked at beyond its shape: an address, a date, a text. */
export interface Place {
  /** What it is, as scripts/schema-branches.mjs names it. */
  name: string
  value: unknown
  /** A JSON pointer (RFC 6901). */
  pointer: string
}

/** Compares data with the types, and lists the places to be looked at further. Of a union only the branch meant counts. */
export function shapeOf(data: unknown): { errors: ShapeError[]; places: Place[] } {
  const places: Place[] = []
  const visit = (name: string, value: unknown, pointer: string) => places.push({ name, value, pointer })
  validateCommunity.call({ visit }, data)
  // That a branch of a union does not hold is said by what is wrong within it, and the type by which values there are.
  const found = (validateCommunity.errors ?? []).filter(({ keyword }) => keyword !== 'if')
  const listed = found.filter(({ keyword }) => keyword === 'enum' || keyword === 'const')
  const valuesAt = new Set(listed.map(({ instancePath }) => instancePath))
  const errors = found.filter(({ keyword, instancePath }) => keyword !== 'type' || !valuesAt.has(instancePath))
  return { errors, places }
}
