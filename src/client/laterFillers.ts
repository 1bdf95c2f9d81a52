import { agendaSelector, type Filler, timeSelector } from './enhancePart.ts'
import type { FillAt } from './readerClock.ts'

/** Loads what fills a place and the clock for it, which all places of a page share. */
const byClock =
  (load: () => Promise<FillAt>): Filler['load'] =>
  async () => {
    const [{ keepByClock }, fill] = await Promise.all([import('./readerClock.ts'), load()])
    return keepByClock(fill)
  }

/** Each is a file of its own, which browsers load where there is something to fill. */
export const laterFillers: readonly Filler[] = [
  { selector: timeSelector, load: byClock(async () => (await import('./fillReaderLines.ts')).fillReaderLines) },
  { selector: agendaSelector, load: byClock(async () => (await import('./fillAgendas.ts')).fillAgendas) },
]
