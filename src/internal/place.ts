// Read once, since to ask Node for it takes long; and here, so that bundlers see that nothing is left of these
// functions in production, where nobody reads what they say.
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
