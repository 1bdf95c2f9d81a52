/** Instants by token patterns, on date-fns-tz. Apart, so that pages without patterns do not carry it. */
export { formatInstant, type FormatInstantOptions } from './formatInstant.ts'
