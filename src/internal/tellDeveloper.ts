// Read once, since to ask Node for it takes long. Nothing is imported before it: so bundlers see that in production
// nothing is left of what stands here, and drop the calls with the words in them.
/** Whether messages to developers are given: never in a production build. */
export const isDevelopment: boolean = process.env.NODE_ENV !== 'production'

const told = /* @__PURE__ */ new Set<string>()

/** Says something to whoever builds the page, once: what happened, what follows, how to mend it. */
export function tellDeveloper(message: () => string): void {
  if (isDevelopment) {
    const text = message()
    if (told.has(text)) return
    told.add(text)
    console.warn(`moothall: ${text}`)
  }
}
