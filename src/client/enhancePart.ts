import { onceNear } from './onceNear.ts'

type Place = Document | HTMLElement

/** HTML that no React takes over, with lines for the reader. */
export const READER = '[data-moothall-reader^="{"]'

/** What fills some of the lines that HTML reserves for the reader. */
export interface Filler {
  selector: string
  load: () => Keep | Promise<Keep>
}

/** Keeps a place filled until the signal. Returns what fills it at once. */
type Keep = (place: Place, signal?: AbortSignal) => () => void

export const timeSelector: string = `${READER} :is([data-span], [data-dates])`
export const agendaSelector: string = `${READER} .mh\\:agenda-count`

/**
 * Does in HTML that nothing hydrates what the components do, in a page or a part of it, until the signal. Returns what
 * looks for changes of the HTML. What cannot be loaded leaves the HTML as it was made.
 */
export function enhancePart(place: Place, fillers: readonly Filler[], signal?: AbortSignal): () => void {
  const fills = [...fillers, contents].map((filler) => fillWhenNear(place, filler, signal))
  const fill = (): void => fills.forEach((each) => each())
  fill()
  for (const type of Object.keys(controls)) place.addEventListener(type, onEvent, signal && { signal })
  return fill
}

/**
 * The lists of contents, in which the section is marked that is being read. With a button that copies it is loaded as
 * well: browsers let a page write to the clipboard only while they handle the click.
 */
const contents: Filler = {
  selector: '.mh\\:toc, [data-moothall-reader] [data-copy]',
  load: async () => (await import('./controlActions.ts')).watchCurrentSection,
}

/** Loads what fills the elements of the selector once one of them is about to be seen; it fills all of them. */
function fillWhenNear(place: Place, { selector, load }: Filler, signal?: AbortSignal): () => void {
  let fillAgain: (() => void) | undefined
  let loading: Promise<void> | undefined
  const begin = async (): Promise<void> => {
    try {
      const keep = await load()
      if (signal?.aborted) return
      fillAgain = keep(place, signal)
    } catch {
      return
    }
    fillAgain()
  }
  const watch = onceNear(() => void (loading ??= begin()), signal)
  return () => (fillAgain ? fillAgain() : place.querySelectorAll(selector).forEach(watch))
}

/** The controls that HTML has, by the events that they answer. */
const controls = {
  click: '[data-moothall-reader] [data-copy]',
  input: '.mh\\:group-filter, .mh\\:people-filter',
  focusout: '.mh\\:menu-list',
}

const onEvent = (event: Event): void => void answer(event)

/** Lets a control do what it is there for; what does so is loaded with the first of them. */
async function answer(event: Event): Promise<void> {
  const { target, relatedTarget } = event as FocusEvent
  const type = event.type as keyof typeof controls
  const control = (target as Element).closest<HTMLElement>(controls[type])
  if (!control) return
  const loaded = await import('./controlActions.ts').catch(() => undefined)
  loaded?.controlActions[type](control, relatedTarget)
}
