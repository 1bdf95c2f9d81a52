/**
 * Refuses a value. One form of message for the whole engine, since the review shows it to people who mend data.
 * @throws RangeError that says which field, what was read, and what is allowed
 */
export function fail(field: string, read: unknown, allowed: string): never {
  throw new RangeError(`${field}: read ${JSON.stringify(read)}, allowed is ${allowed}`)
}
