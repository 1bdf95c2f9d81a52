import type { ReactElement } from 'react'

import { errorMessage } from '../calendar/errorMessage.ts'
import { attributeNames, type Given, readAttributes } from './attributes.ts'
import { contentOf, elementContents } from './contents.tsx'
import { faultOf, readData, unknownIds } from './data.ts'
import type { ElementContent } from './elementContent.ts'
import { show, showInPlace } from './renderer.ts'
import type { MoothallTag } from './tag.ts'

/** An element has all its children only when the page has been read as far as its end. */
async function wholeDocument(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }))
}

const inlineData = ':scope > script[type="application/json"]'

// On a server there are no elements; there the entry can be loaded, and defines nothing.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object

/**
 * An element that shows a part of a community page. What stands in it stays until its data is there, and where the data
 * is missing or wrong; then the console says why. Its content is in the page itself, without a shadow root, so that
 * style sheets and links reach it.
 */
export class MoothallElement extends Base {
  static readonly observedAttributes: readonly string[] = ['src', ...attributeNames]

  /** Counts what asked for new content, so that a late answer does not replace a newer one. */
  #turn = 0
  #inline: string | undefined
  #isShown = false

  connectedCallback(): void {
    void this.#update()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#update()
  }

  disconnectedCallback(): void {
    this.#turn += 1
    if (this.#isShown) show(null, this)
    this.#isShown = false
  }

  async #update(): Promise<void> {
    const turn = (this.#turn += 1)
    const tag = this.localName as MoothallTag
    const content: ElementContent = elementContents[tag]
    try {
      await wholeDocument()
      this.#inline = this.querySelector(inlineData)?.textContent ?? this.#inline
      const data = content.data === 'none' ? undefined : await readData(this.getAttribute('src'), this.#inline)
      if (turn !== this.#turn) return
      const fault = faultOf(data, content)
      if (fault !== undefined) throw new Error(fault)
      const { given, faults } = readAttributes(this)
      for (const id of unknownIds(data, content.collection, given.only))
        faults.push(`only names ${JSON.stringify(id)}, which is not among its ${content.collection}.`)
      for (const each of faults) this.#tell(each)
      this.#show(tag, data, given)
    } catch (error) {
      if (turn !== this.#turn) return
      const reason = errorMessage(error)
      this.#tell(`${reason.replace(/\.?$/, '.')} What stands in the element stays.`)
    }
  }

  #show(tag: MoothallTag, data: unknown, given: Given): void {
    // oxlint-disable-next-line moothall/no-host-clock -- in a browser it is the reader's clock, and no server renders this
    const content = contentOf(tag, data, given, given.now ?? Date.now())
    if (this.#isShown) show(content, this)
    else this.#showFirst(content)
  }

  #showFirst(content: ReactElement): void {
    const before = [...this.childNodes].map((node) => node.cloneNode(true))
    const opened = this.querySelectorAll<HTMLDetailsElement>('details[open]')
    try {
      showInPlace(content, this)
      this.#isShown = true
    } catch (error) {
      show(null, this)
      this.replaceChildren(...before)
      throw error
    }
    // What a reader has opened in the HTML of the server stays open.
    for (const each of opened) each.open = true
    this.#goToAnchor()
  }

  /** A link to an anchor in the content comes too early where the content was not in the HTML. */
  #goToAnchor(): void {
    const target = document.getElementById(location.hash.slice(1))
    if (target && scrollY === 0 && this.contains(target) && !target.matches(':target')) target.scrollIntoView()
  }

  #tell(message: string): void {
    console.error(`moothall: <${this.localName}>${this.id && `, id ${this.id}`}: ${message}`)
  }
}
