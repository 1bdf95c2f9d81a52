/** Readers of other projects' formats. Each is given files, and gives communities and what it could not carry over. */
export { fromICalendar, type FromICalendarOptions } from './fromICalendar.ts'
export type { Imported, Loss, SourceFile } from './source.ts'
