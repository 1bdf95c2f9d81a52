import type * as Agendas from '../client/fillAgendas.ts'
import { fillReaderLines } from '../client/fillReaderLines.ts'
import { readClock } from '../client/readerClock.ts'

let agendas: Promise<typeof Agendas> | undefined

/**
 * Says in HTML that nothing hydrates what the components say once they are hydrated. What agendas need is loaded where
 * there is one; where it cannot be, they stay as they are.
 */
export async function fillPage(): Promise<void> {
  fillReaderLines(readClock())
  if (!document.querySelector('[data-moothall-reader^="{"] .mh\\:agenda-count')) return
  try {
    agendas ??= import('../client/fillAgendas.ts')
    const { fillAgendas } = await agendas
    fillAgendas(readClock())
  } catch {
    // They are right by the organiser's days.
  }
}
