import { closeMenusLeftIn } from './closeLeft.ts'
import { copyOnClick } from './copyText.ts'
import { readClock, watchClock } from './readerClock.ts'

type Fill = (now: number, place: ParentNode) => void

/**
 * Does for a part of a page what `moothall/enhance.js` does for a whole one, until what it returns is called. What the
 * part has no use for is not loaded.
 */
export function enhancePart(place: HTMLElement): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const has = (selector: string): boolean => place.querySelector(selector) !== null
  const keepFilled = (fill: Fill): void => {
    const fillNow = (): void => fill(readClock(), place)
    fillNow()
    signal.addEventListener('abort', watchClock(fillNow))
  }
  /** Starts what was loaded, unless the part is gone by then. What cannot be loaded leaves the page as it was made. */
  async function start<Module>(loading: Promise<Module>, run: (module: Module) => void): Promise<void> {
    const module = await loading.catch(() => undefined)
    if (module !== undefined && !signal.aborted) run(module)
  }
  if (has('[data-span], [data-dates]'))
    void start(import('./fillReaderLines.ts'), ({ fillReaderLines }) => keepFilled(fillReaderLines))
  if (has('.mh\\:agenda-count')) void start(import('./fillAgendas.ts'), ({ fillAgendas }) => keepFilled(fillAgendas))
  if (has('.mh\\:group-filter, .mh\\:people-filter'))
    void start(import('./filterRows.ts'), ({ filterRows }) => place.addEventListener('input', filterRows, { signal }))
  if (has('.mh\\:toc')) {
    void start(import('./watchCurrentSection.ts'), ({ watchCurrentSection }) =>
      signal.addEventListener('abort', watchCurrentSection(place)),
    )
  }
  closeMenusLeftIn(place, signal)
  copyOnClick(place, signal)
  return () => ending.abort()
}
