import { readClock } from '../client/readerClock.ts'
import { fillAgendas } from './fillAgendas.ts'
import { fillReaderLines } from './fillReaderLines.ts'

/** Says in HTML that nothing hydrates what the components say once they are hydrated. */
export function fillPage(): void {
  const now = readClock()
  fillReaderLines(now)
  fillAgendas(now)
}
