import { type ComponentChild, render } from 'preact'
import type { ReactElement } from 'react'

import { isShownIn, SLOT, slotOf } from './slots.ts'

const STALE = 'data-moothall-stale'

/**
 * Shows content among the children of an element, without touching what else is there: that belongs to the page, or to a
 * framework which counts on finding it. A shadow root with nothing but a slot leaves those other children unrendered for as
 * long as there is content; the content itself is in the page, where style sheets and links to anchors reach it.
 */
export class ContentRoot {
  readonly #host: HTMLElement
  /** What Preact takes for the parent of the content. */
  #container: Element | undefined
  readonly #nodes = new Set<Node>()
  /** Of those, what was in the element before, as HTML of the server. It is kept when the content goes. */
  #taken: Element[] = []

  constructor(host: HTMLElement) {
    this.#host = host
  }

  get isShown(): boolean {
    return this.#container !== undefined
  }

  /** Whether the page has removed the content, as by `innerHTML`, or taken it for what the server has sent. */
  get isLost(): boolean {
    return this.isShown && ![...this.#nodes].some((node) => isShownIn(this.#host, node))
  }

  owns(node: Node): boolean {
    return this.#nodes.has(node)
  }

  /** Shows content in place of what is shown now; returns whether there is any. */
  show(content: ReactElement): boolean {
    if (this.isLost) this.clear()
    if (this.#container) render(content as ComponentChild, this.#container)
    else this.#showFirst(content)
    const hasContent = !this.isLost
    if (!hasContent) this.clear()
    return hasContent
  }

  /** Takes the content away, so that the other children are rendered again. */
  clear(): void {
    if (!this.#container) return
    // Preact removes what it rendered from wherever that is.
    const places = this.#taken
      .filter((node) => node.parentNode === this.#host)
      .map((node) => {
        const place = document.createComment('')
        node.replaceWith(place)
        return [node, place] as const
      })
    render(null, this.#container)
    for (const [node, place] of places) {
      node.removeAttribute('slot')
      place.replaceWith(node)
    }
    this.#container = undefined
    this.#nodes.clear()
    this.#taken = []
    slotOf(this.#host).removeAttribute('name')
  }

  /** HTML of the server stays in its place, so nothing moves, and becomes the content. */
  #showFirst(content: ReactElement): void {
    const standing = [...this.#host.children].filter((child) => child.matches('[data-moothall]'))
    // What a server says for search engines is not made here, and would go.
    const blocks = standing.flatMap((each) => [...each.querySelectorAll('script[type="application/ld+json"]')])
    const rootsOfBlocks = blocks.map((block) => block.parentElement)
    for (const block of blocks) block.remove()
    const opened = standing.flatMap((each) => [...each.querySelectorAll<HTMLDetailsElement>('details[open]')])
    for (const each of standing) {
      each.setAttribute(STALE, '')
      this.#nodes.add(each)
    }
    this.#container = this.#containerWith(standing)
    render(content as ComponentChild, this.#container)
    // Preact takes attributes that are not in the content off the nodes that it takes over, and leaves the others alone.
    for (const each of standing.filter((node) => node.hasAttribute(STALE))) {
      each.removeAttribute(STALE)
      this.#nodes.delete(each)
    }
    for (const [index, block] of blocks.entries()) rootsOfBlocks[index]?.append(block)
    // What a reader has opened stays open.
    for (const each of opened) each.open = true
    this.#taken = standing.filter((node) => this.#nodes.has(node))
    for (const node of this.#taken) node.slot = SLOT
    slotOf(this.#host).name = SLOT
  }

  /** The element as Preact is to see it: with the nodes of the content alone. */
  #containerWith(childNodes: readonly Element[]): Element {
    return {
      nodeType: Node.ELEMENT_NODE,
      ownerDocument: document,
      childNodes,
      firstChild: childNodes[0] ?? null,
      insertBefore: (node: ChildNode, next: Node | null) => this.#insert(node, next),
    } as unknown as Element
  }

  #insert(node: ChildNode, next: Node | null): void {
    let following = next
    while (following && following !== node && !this.#nodes.has(following)) following = following.nextSibling
    if (following !== node) {
      const last = [...this.#host.childNodes].findLast((child) => child !== node && this.#nodes.has(child))
      if (following) this.#host.insertBefore(node, following)
      else if (last) last.after(node)
      // Before what is not rendered: of two anchors of one name, links lead to the first.
      else this.#host.prepend(node)
    }
    this.#nodes.add(node)
    if (node instanceof Element) node.slot = SLOT
  }
}
