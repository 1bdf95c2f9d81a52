// This module imports nothing, so that bundlers may put the answer in: they find the function empty in production, and
// drop the calls with the words in them. It is asked once, since Node takes long to answer.
/** Whether messages to developers are given: never in a production build. */
export const isDevelopment: boolean = process.env.NODE_ENV !== 'production'

const told = /* @__PURE__ */ new Set<string>()

/** Says something to whoever builds the page, once: what happened, what follows, how to mend it. */
export function warnOnce(message: () => string): void {
  if (isDevelopment) {
    const text = message()
    if (told.has(text)) return
    told.add(text)
    console.warn(`moothall: ${text}`)
  }
}
