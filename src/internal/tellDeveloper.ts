import { whyRefused } from '../data/safeHref.ts'

// Bundlers and Node put the value in. To ask first whether there is a process would answer no in every bundle.
declare const process: { env: { NODE_ENV?: string } }

/** Whether messages to developers are given: never in a production build. */
export const isDevelopment: boolean = process.env.NODE_ENV !== 'production'

const told = new Set<string>()

/**
 * Says something to whoever builds the page, once: what happened, what follows, how to mend it. Callers ask
 * `isDevelopment` first, so that the words of the message stay out of production builds.
 */
export function tellDeveloper(message: string): void {
  // Some bundlers drop the calls and keep the function, unless they see here that nothing of it is left.
  if (process.env.NODE_ENV === 'production' || told.has(message)) return
  told.add(message)
  console.warn(`moothall: ${message}`)
}

/** Says that an address is not taken, and why. */
export function tellRefused(at: string, address: unknown, outcome: string): void {
  if (process.env.NODE_ENV !== 'production') {
    tellDeveloper(`${at}: ${JSON.stringify(address)} ${outcome}: ${whyRefused(address)}.`)
  }
}
