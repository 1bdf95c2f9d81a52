import { fillAgendas } from '../client/fillAgendas.ts'
import { fillReaderLines } from '../client/fillReaderLines.ts'
import { readClock } from '../client/readerClock.ts'

/** Says in HTML that nothing hydrates what the components say once they are hydrated. */
export function fillPage(): void {
  const now = readClock()
  fillReaderLines(now)
  fillAgendas(now)
}
