/** Readers of other projects' formats. Each is given files, and gives communities and what it could not carry over. */
export { fromDotProject, type FromDotProjectOptions } from './fromDotProject.ts'
export { fromICalendar, type FromICalendarOptions } from './fromICalendar.ts'
export { fromMaintainersCsv, type FromMaintainersCsvOptions } from './fromMaintainersCsv.ts'
export { fromRustCalendar, type FromRustCalendarOptions } from './fromRustCalendar.ts'
export { fromYaml2ics, type FromYaml2icsOptions } from './fromYaml2ics.ts'
export { fromYaml2ical, type FromYaml2icalOptions } from './fromYaml2ical.ts'
export { fromKubernetesSigs, type FromKubernetesSigsOptions } from './fromKubernetesSigs.ts'
export type { CommunityOptions, Imported, ImportedInFull, Loss, SourceFile, Values } from './source.ts'
