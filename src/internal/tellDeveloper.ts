// Bundlers and Node put the value in; a page without a bundler has no such thing, and counts as production.
declare const process: { env: { NODE_ENV?: string } } | undefined

/** Whether messages to developers are given: never in a production build. */
export const isDevelopment: boolean = typeof process !== 'undefined' && process.env.NODE_ENV !== 'production'

const told = new Set<string>()

/** Says something to whoever builds the page, once, in development only: what happened, what follows, how to mend it. */
export function tellDeveloper(message: string): void {
  if (!isDevelopment || told.has(message)) return
  told.add(message)
  console.warn(`moothall: ${message}`)
}
