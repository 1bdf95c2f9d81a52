import { agendaSelector, type Filler, timeSelector } from '../client/enhancePart.ts'
import { keepReaderLines } from '../client/fillReaderLines.ts'

/** As for other finished HTML, but a site that has the one file of the elements has the reader's time. */
export const fillers: readonly Filler[] = [
  { selector: timeSelector, load: () => keepReaderLines },
  { selector: agendaSelector, load: async () => (await import('../client/fillAgendas.ts')).keepAgendas },
]
