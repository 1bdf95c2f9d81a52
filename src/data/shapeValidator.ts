/** What the validator finds: the keyword of the schema that does not hold at a place. */
export interface ShapeError {
  /** A JSON pointer (RFC 6901). */
  instancePath: string
  keyword: string
  params: Readonly<Record<string, unknown>>
}

/** The generated validator. Its `this` is told of each place on the way. */
export interface ShapeValidator {
  (this: { visit: (name: string, value: unknown, pointer: string) => void }, data: unknown): boolean
  errors?: ShapeError[] | null
}
