import type { OneOrMany } from '../model/entry.ts'

/** What stands alone as a list of one. */
export const toArray = <Value>(values: OneOrMany<Value>): readonly Value[] =>
  (Array.isArray(values) ? values : [values]) as readonly Value[]
