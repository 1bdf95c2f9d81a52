import type { Bounds } from './bounds.ts'

/** Of what was received, as much as tells a reader what it is. */
const LONGEST = 100

/**
 * Refuses a value, in the one form that all messages of the engine have.
 * @throws RangeError that names the subject, what is expected and what was received
 */
export function throwRangeError(subject: string, received: unknown, expected: string): never {
  const value = /^(?:string|object)$/.test(typeof received) ? JSON.stringify(received) : String(received)
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value
  throw new RangeError(`${subject} must be ${expected}; received ${shown}.`)
}

/**
 * Refuses what is not a whole number within its bounds.
 * @throws RangeError that names the subject
 */
export function assertWithin(subject: string, value: number, [least, greatest]: Bounds): void {
  if (!Number.isInteger(value) || value < least || value > greatest) {
    throwRangeError(subject, value, `a whole number from ${least} to ${greatest}`)
  }
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
