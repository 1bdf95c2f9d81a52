import { isShownIn, shownIn, SLOT, slotOf } from './slots.ts'

/** Shows finished HTML among the children of an element, as `ContentRoot` shows what is rendered. */
export class PageRoot {
  readonly #host: HTMLElement
  #shown: Element | undefined
  /** What is shown, as it was before a script filled in the reader's time. */
  #html: string | undefined

  constructor(host: HTMLElement) {
    this.#host = host
  }

  /** Whether the page has removed it, as by `innerHTML`, or taken it for what the server has sent. */
  get isLost(): boolean {
    return this.#shown !== undefined && !isShownIn(this.#host, this.#shown)
  }

  owns(node: Node): boolean {
    return node === this.#shown
  }

  /** The same HTML again changes nothing, so that focus and open menus stay. */
  show(content: Element): void {
    const html = content.outerHTML
    // A copy, so that what was read stays as it was.
    if (this.isLost || html !== this.#html) this.#replace(content.cloneNode(true) as Element, html)
    slotOf(this.#host).name = SLOT
  }

  #replace(content: Element, html: string): void {
    const opened = this.#shown?.querySelectorAll<HTMLDetailsElement>('details[id][open]') ?? []
    // In a copy of the element, as a router puts it back, stands what was shown in the first.
    for (const each of shownIn(this.#host)) each.remove()
    // What a reader has opened stays open.
    for (const { id } of opened) content.querySelector(`details[id="${CSS.escape(id)}"]`)?.setAttribute('open', '')
    content.slot = SLOT
    this.#shown = content
    this.#html = html
    // Before what is not rendered: of two anchors of one name, links lead to the first.
    this.#host.prepend(content)
  }

  clear(): void {
    if (!this.#shown) return
    this.#shown.remove()
    this.#shown = undefined
    this.#html = undefined
    slotOf(this.#host).removeAttribute('name')
  }
}
