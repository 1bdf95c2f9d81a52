/** The name of the slot, and of what is in it. */
export const SLOT = 'moothall'

const slots = new WeakMap<HTMLElement, HTMLSlotElement>()

/**
 * The slot of an element's shadow root, which holds nothing else. While it has its name, only the content of the library
 * is rendered; without a name, the other children are.
 */
export function slotOf(host: HTMLElement): HTMLSlotElement {
  const known = slots.get(host)
  if (known) return known
  const slot = document.createElement('slot')
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.replaceChildren(slot)
  slots.set(host, slot)
  return slot
}

/** The content of the library in an element. */
export const shownIn = (host: HTMLElement): NodeListOf<Element> => host.querySelectorAll(`:scope > [slot=${SLOT}]`)

/** Whether a node is the library's content in an element. A router that morphs the page takes the name of the slot away. */
export const isShownIn = (host: HTMLElement, node: Node): boolean =>
  node.parentNode === host && node instanceof Element && node.slot === SLOT

/** Shows at once what stands in a copy of an element, as routers put it back, until it is made anew. */
export function showCopied(host: HTMLElement): void {
  if (shownIn(host).length > 0) slotOf(host).name = SLOT
}
