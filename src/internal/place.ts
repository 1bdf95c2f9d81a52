import { isDevelopment } from './tellDeveloper.ts'

// Messages to developers name the place in the data. Elsewhere nobody reads it, and a page has hundreds.
/** The place of a field: `fieldAt('meetings[2]', 'title')` is `meetings[2].title`. */
export const fieldAt = (at: string, field: string): string => (isDevelopment ? `${at}.${field}` : '')

/** The place of a member of a list: `itemAt('meetings', 2)` is `meetings[2]`. */
export const itemAt = (at: string, index: number): string => (isDevelopment ? `${at}[${index}]` : '')
