import type { Imported, SourceFile } from '../adapters/source.ts'

/** What a reader of another format may be told on the command line. */
export interface ImportSettings {
  id?: string
  name?: string
  url?: string
  timeZone?: string
}

/** A format that `import` reads. */
export interface ImportFormat {
  description: string
  /** Loads the reader, which is needed for this format alone. */
  load: () => Promise<(files: readonly SourceFile[], settings: ImportSettings) => Imported>
}

/** The formats that `import` reads, by the names that the command line has for them. */
export const importFormats: Readonly<Record<string, ImportFormat>> = {
  icalendar: {
    description: 'calendars (.ics) as Google, Outlook and others export them',
    load: async () => (await import('../adapters/fromICalendar.ts')).fromICalendar,
  },
}
