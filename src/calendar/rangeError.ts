/**
 * Refuses a value. One form of message for the whole engine, since the review shows it to people who mend data.
 * @throws RangeError that says which field, what was read, and what is allowed
 */
export function throwRangeError(field: string, read: unknown, allowed: string): never {
  throw new RangeError(`${field}: read "${String(read)}", allowed is ${allowed}`)
}

/**
 * Refuses what is not a finite number.
 * @throws RangeError that names the field
 */
export function assertFinite(field: string, value: number): void {
  if (!Number.isFinite(value)) throwRangeError(field, value, 'a number')
}
