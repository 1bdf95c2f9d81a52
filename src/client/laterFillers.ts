import { agendaSelector, type Filler, timeSelector } from './enhancePart.ts'

/** Each is a file of its own, which browsers load where there is something to fill. */
export const laterFillers: readonly Filler[] = [
  { selector: timeSelector, load: async () => (await import('./fillReaderLines.ts')).keepReaderLines },
  { selector: agendaSelector, load: async () => (await import('./fillAgendas.ts')).keepAgendas },
]
