// As `warnOnce`: nothing is imported here and the question is asked once, so that bundlers find these functions empty
// in production and drop the calls with their words. There they give nothing, whatever the types say: a place is for
// messages alone, and never a key.
const isDevelopment = process.env.NODE_ENV !== 'production'

/** The place of a field in the data, for messages to developers: `fieldAt('meetings[2]', 'title')` is `meetings[2].title`. */
export function fieldAt(at: string, field: string): string
export function fieldAt(at: string, field: string): string | undefined {
  if (isDevelopment) return `${at}.${field}`
}

/** The place of a member of a list: `itemAt('meetings', 2)` is `meetings[2]`. */
export function itemAt(at: string, index: number): string
export function itemAt(at: string, index: number): string | undefined {
  if (isDevelopment) return `${at}[${index}]`
}

/** The place of what a component was given: `propAt('PageHeader', 'title')` is `PageHeader: title`. */
export function propAt(component: string, prop: string): string
export function propAt(component: string, prop: string): string | undefined {
  if (isDevelopment) return `${component}: ${prop}`
}
