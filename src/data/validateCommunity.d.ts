// The types of validateCommunity.js, which scripts/validator.mjs generates from the types in src/model.

/** What the validator finds: the keyword of the schema that does not hold at a path. */
export interface ShapeError {
  /** A JSON pointer (RFC 6901). */
  instancePath: string
  keyword: string
  params: Readonly<Record<string, unknown>>
}

/** Checks the shape of a community, and calls `visit` of its `this` with each value that needs a closer look. */
export declare const validateCommunity: {
  (this: { visit: (name: string, value: unknown, pointer: string) => void }, data: unknown): boolean
  errors?: ShapeError[] | null
}

/** Of each type its fields with their types; of one that has none, what it stands for: `Schedule|Schedule[]`. */
export declare const types: Readonly<Record<string, string | Readonly<Record<string, string>>>>
