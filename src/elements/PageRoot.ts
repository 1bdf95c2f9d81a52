import { SLOT, slotOf } from './slots.ts'

/** Shows finished HTML among the children of an element, as `ContentRoot` shows what is rendered. */
export class PageRoot {
  readonly #host: HTMLElement
  #shown: Element | undefined

  constructor(host: HTMLElement) {
    this.#host = host
  }

  /** Whether the page has removed it, as by `innerHTML`. */
  get isLost(): boolean {
    return this.#shown !== undefined && this.#shown.parentNode !== this.#host
  }

  owns(node: Node): boolean {
    return node === this.#shown
  }

  show(content: Element): void {
    if (content !== this.#shown || this.isLost) {
      const opened = this.#shown?.querySelectorAll<HTMLDetailsElement>('details[id][open]') ?? []
      this.#shown?.remove()
      // What a reader has opened stays open.
      for (const { id } of opened) content.querySelector(`details[id="${CSS.escape(id)}"]`)?.setAttribute('open', '')
      content.slot = SLOT
      this.#shown = content
      // Before what is not rendered: of two anchors of one name, links lead to the first.
      this.#host.prepend(content)
    }
    slotOf(this.#host).name = SLOT
  }

  clear(): void {
    if (!this.#shown) return
    this.#shown.remove()
    this.#shown = undefined
    slotOf(this.#host).removeAttribute('name')
  }
}
