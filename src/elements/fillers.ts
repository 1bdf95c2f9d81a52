import { agendaSelector, type Filler, timeSelector } from '../client/enhancePart.ts'
import { fillReaderLines } from '../client/fillReaderLines.ts'
import { keepByClock } from '../client/readerClock.ts'

/** As for other finished HTML, but a site that has the one file of the elements has the reader's time. */
export const fillers: readonly Filler[] = [
  { selector: timeSelector, load: () => keepByClock(fillReaderLines) },
  { selector: agendaSelector, load: async () => keepByClock((await import('../client/fillAgendas.ts')).fillAgendas) },
]
