import { closeLeft } from './closeLeft.ts'
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
  const listen = (listener: (event: Event) => void): void => place.addEventListener('input', listener, { signal })
  const keepFilled = (fill: Fill): void => {
    const fillNow = (): void => fill(readClock(), place)
    fillNow()
    signal.addEventListener('abort', watchClock(fillNow))
  }
  /** Runs with what was loaded, unless the part is gone by then. */
  const whileThere = <Module>(start: (module: Module) => void): ((module: Module) => void) => {
    return (module) => {
      if (!signal.aborted) start(module)
    }
  }
  if (has('[data-span], [data-dates]'))
    void import('./fillReaderLines.ts').then(whileThere(({ fillReaderLines }) => keepFilled(fillReaderLines)))
  if (has('.mh\\:agenda-count'))
    void import('./fillAgendas.ts').then(whileThere(({ fillAgendas }) => keepFilled(fillAgendas)))
  if (has('.mh\\:group-filter'))
    void import('./filterGroups.ts').then(whileThere(({ filterGroups }) => listen(filterGroups)))
  place.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      const menu = (target as Element).closest<HTMLElement>('.mh\\:menu-list')
      if (menu) closeLeft(menu, relatedTarget)
    },
    { signal },
  )
  return () => ending.abort()
}
