/**
 * Refuses a value, in the one form that all messages of the engine have.
 * @throws RangeError that names the subject, what is expected and what was received
 */
export function throwRangeError(subject: string, received: unknown, expected: string): never {
  const value = /^(?:string|object)$/.test(typeof received) ? JSON.stringify(received) : String(received)
  throw new RangeError(`${subject} must be ${expected}; received ${value}.`)
}

/**
 * Refuses what is not a finite number.
 * @throws RangeError that names the subject
 */
export function assertFinite(subject: string, value: number, expected = 'a finite number'): void {
  if (!Number.isFinite(value)) throwRangeError(subject, value, expected)
}

/**
 * Refuses a present that is not given. No component reads the host's clock instead: the page would differ by host.
 * @throws RangeError
 */
export function assertNow(now: number): void {
  assertFinite('now', now, 'a finite number of epoch milliseconds')
}
