import { closeMenusLeftIn } from './closeLeft.ts'
import { copyOnClick } from './copyText.ts'
import { onceNear } from './onceNear.ts'
import { readClock, watchClock } from './readerClock.ts'

type Place = Document | HTMLElement

/** HTML that no React takes over, with lines for the reader. */
export const READER = '[data-moothall-reader^="{"]'

/** What fills some of the lines that HTML reserves for the reader. */
export interface Filler {
  selector: string
  load: () => Fill | Promise<Fill>
}

type Fill = (now: number, place: ParentNode) => void

export const timeSelector: string = `${READER} :is([data-span], [data-dates])`
export const agendaSelector: string = `${READER} .mh\\:agenda-count`

/**
 * Does in HTML that nothing hydrates what the components do, in a page or a part of it, until the signal. Returns what
 * looks for changes of the HTML. What cannot be loaded leaves the HTML as it was made.
 */
export function enhancePart(place: Place, fillers: readonly Filler[], signal?: AbortSignal): () => void {
  const fills = [...fillers, contentsOf(place, signal)].map((filler) => fillWhenNear(place, filler, signal))
  const fill = (): void => fills.forEach((each) => each())
  fill()
  const stop = watchClock(fill)
  signal?.addEventListener('abort', stop)
  closeMenusLeftIn(place, signal)
  copyOnClick(place, signal)
  place.addEventListener('input', (event) => void filterBy(event), signal && { signal })
  return fill
}

/** The lists of contents, in which the section is marked that is being read. */
const contentsOf = (place: Place, signal?: AbortSignal): Filler => ({
  selector: '.mh\\:toc',
  load: async () => (await import('./watchCurrentSection.ts')).watchCurrentSection(place, signal),
})

/** Loads what fills the elements of the selector once one of them is about to be seen; it fills all of them. */
function fillWhenNear(place: Place, { selector, load }: Filler, signal?: AbortSignal): () => void {
  let loaded: Fill | undefined
  let loading: Promise<void> | undefined
  const begin = async (): Promise<void> => {
    try {
      loaded = await load()
    } catch {
      return
    }
    if (!signal?.aborted) fill()
  }
  const watch = onceNear(() => void (loading ??= begin()), signal)
  const fill = (): void => (loaded ? loaded(readClock(), place) : place.querySelectorAll(selector).forEach(watch))
  return fill
}

/** Lets a field above groups or people find them; what does so is loaded with the first letter. */
async function filterBy({ target }: Event): Promise<void> {
  const field = target as HTMLInputElement
  const form = field.closest('.mh\\:group-filter, .mh\\:people-filter')
  if (!form) return
  const filter = await import('./filterRows.ts').catch(() => undefined)
  filter?.filterRows(form, field.value)
}
