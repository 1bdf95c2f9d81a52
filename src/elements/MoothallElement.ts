import type { ReactElement } from 'react'

import { goToAnchor } from '../client/goToAnchor.ts'
import { enhancePage } from '../export/enhancePage.ts'
import type { Community } from '../model/community.ts'
import type { Note } from '../model/text.ts'
import { readAttributes } from './attributes.ts'
import { languageAround, registeredMessages, warnOfMissing } from './catalogues.ts'
import { ContentRoot } from './ContentRoot.ts'
import { contentOf, elementContents } from './contents.tsx'
import { faultOf, parseJson, unknownIds, wholeDocument } from './data.ts'
import { elementAttributes } from './elementAttributes.ts'
import { ElementBase } from './ElementBase.ts'
import type { Content, ElementContent } from './elementContent.ts'
import { fetchShared } from './fetchShared.ts'
import { fillers } from './fillers.ts'
import { fetchPage } from './finishedPage.ts'
import { Loading } from './Loading.ts'
import { leftOut } from './PageElement.ts'
import { PageRoot } from './PageRoot.ts'
import { REGISTERED } from './registerMessages.ts'
import { showCopied, slotOf } from './slots.ts'
import type { MoothallTag } from './tag.ts'
import { Warnings } from './Warnings.ts'

/**
 * An element that shows a part of a community page. What the page puts in it stays in it: it is rendered until the data is
 * there, and where the data is missing or wrong; then the console says why. The content is in the page itself, so that
 * style sheets and links reach it.
 */
export class MoothallElement extends ElementBase {
  readonly #root = new ContentRoot(this)
  readonly #pageRoot = new PageRoot(this)
  readonly #observer = new MutationObserver((records) => this.#follow(records))
  readonly #loading = new Loading()
  readonly #warnings = new Warnings(this)
  #own: Community | Note | undefined
  /** What was read, in an object of its own: `undefined` may be what an element without data needs. */
  #read: { data: unknown } | { page: Element } | undefined
  #inline: string | undefined
  #isDue = false
  /** Words of a language have come, perhaps of its own. */
  readonly #onWords = (): void => {
    if (this.#read) this.#showSoon()
  }

  /** What the element shows, in place of `page`, `src` and a script inside. Data that has changed is a new object. */
  get data(): Community | Note | undefined {
    const read = this.#read
    return this.#own ?? (read && 'data' in read ? (read.data as Community | Note | undefined) : undefined)
  }

  set data(data: Community | Note | undefined) {
    this.#own = data ?? undefined
    this.#readAnew()
  }

  /** Asks for the data anew, past the browser's cache; resolves when it is shown, or when the console has said why not. */
  async refresh(): Promise<void> {
    if (this.isConnected) await this.#load('no-cache')
  }

  connectedCallback(): void {
    addEventListener(REGISTERED, this.#onWords)
    this.#takeOwnData()
    this.#observe()
    slotOf(this).addEventListener('slotchange', this.#showLost)
    showCopied(this)
    // An element that was only moved still has what it has read.
    if (this.#read) this.#showSoon()
    else if (!this.#loading.isUnderWay) void this.#load()
  }

  /** Elements that are moved by `moveBefore` keep all they have. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (name === 'src' || name === 'page') this.#readAnew()
    else if (this.isConnected) this.#showSoon()
  }

  disconnectedCallback(): void {
    // A framework that moves an element takes it away first.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#observer.disconnect()
      removeEventListener(REGISTERED, this.#onWords)
      this.#forget()
      this.#root.clear()
      this.#pageRoot.clear()
    })
  }

  /** A property that was set before the element was defined hides the accessor. */
  #takeOwnData(): void {
    if (!Object.hasOwn(this, 'data')) return
    const { data } = this
    Reflect.deleteProperty(this, 'data')
    this.#own = data
  }

  #forget(): void {
    this.#loading.end()
    this.#read = undefined
  }

  #readAnew(): void {
    if (this.isConnected) void this.#load()
    else this.#forget()
  }

  #scripts(): NodeListOf<Element> {
    return this.querySelectorAll(':scope > script[type="application/json"]')
  }

  #observe(): void {
    this.#observer.observe(this, { childList: true })
    for (const script of this.#scripts())
      this.#observer.observe(script, { childList: true, characterData: true, subtree: true })
  }

  /** The page has changed what is in the element. */
  #follow(records: readonly MutationRecord[]): void {
    const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
      target === this &&
      [...addedNodes, ...removedNodes].every((node) => this.#root.owns(node) || this.#pageRoot.owns(node))
    if (!this.isConnected || records.every(isOurs)) return
    this.#observe()
    const hasSource = this.#own !== undefined || this.hasAttribute('src') || this.#pageAddress() !== null
    if (!hasSource && this.#scripts()[0]?.textContent !== this.#inline) void this.#load()
  }

  readonly #showLost = (): void => {
    if (this.isConnected && (this.#root.isLost || this.#pageRoot.isLost)) this.#showSoon()
  }

  get #content(): ElementContent {
    return elementContents[this.localName as MoothallTag]
  }

  /** The address of a page that is finished, where the element shows one. */
  #pageAddress(): string | null {
    return this.#content.isPage ? this.getAttribute('page') : null
  }

  #load(cache: RequestCache = 'default'): Promise<void> {
    this.#warnings.reset()
    return this.#loading.begin(
      async (signal) => {
        const address = this.#own ? null : this.#pageAddress()
        this.#read = await (address === null
          ? this.#readChecked(cache, signal)
          : this.#readPage(address, cache, signal))
        this.#show()
      },
      (error) => this.#warnings.addFailure(error),
    )
  }

  async #readPage(address: string, cache: RequestCache, signal: AbortSignal): Promise<{ page: Element }> {
    const { page, refused } = await fetchPage(address, cache, signal)
    for (const name of refused) this.#warnings.add(leftOut(name))
    return { page }
  }

  async #readChecked(cache: RequestCache, signal: AbortSignal): Promise<{ data: unknown }> {
    const data = await this.#readData(cache, signal)
    signal.throwIfAborted()
    const fault = faultOf(data, this.#content)
    if (fault !== undefined) throw new Error(fault)
    return { data }
  }

  async #readData(cache: RequestCache, signal: AbortSignal): Promise<unknown> {
    await wholeDocument()
    signal.throwIfAborted()
    if (this.#content.data === 'none') return undefined
    if (this.#own) return this.#own
    const src = this.getAttribute('src')
    this.#inline = this.#scripts()[0]?.textContent
    if (src !== null) {
      const address = new URL(src, document.baseURI).href
      return parseJson(await fetchShared(address, { cache }, signal), address)
    }
    if (this.#inline !== undefined) return parseJson(this.#inline, 'its script')
    this.#root.clear()
    this.#pageRoot.clear()
    throw new Error(
      'it has no data: set src to the address of a JSON file, put a <script type="application/json"> in it, or set data.',
    )
  }

  /** Attributes change one after the other. */
  #showSoon(): void {
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      // What is still to come reads the attributes when it is there.
      if (!this.isConnected || this.#loading.isUnderWay) return
      if (this.#read) this.#show()
      else void this.#load()
    })
  }

  #show(): void {
    const read = this.#read
    if (read && 'page' in read) {
      this.#root.clear()
      this.#pageRoot.show(read.page)
      enhancePage(fillers)
      goToAnchor(this)
      return
    }
    this.#pageRoot.clear()
    try {
      if (this.#root.show(this.#rendered(read?.data))) goToAnchor(this)
    } catch (error) {
      this.#root.clear()
      this.#warnings.addFailure(error)
    }
  }

  #rendered(data: unknown): ReactElement {
    const tag = this.localName as MoothallTag
    const content = this.#content
    const { given, faults } = readAttributes(this, elementAttributes[tag])
    for (const each of faults) this.#warnings.add(each)
    const unknown = unknownIds(data, content.collection, given.only)
    for (const id of unknown)
      this.#warnings.add(`only names ${JSON.stringify(id)}, which is not among its ${content.collection}.`)
    if (given.only && unknown.length === given.only.length)
      throw new Error(`only leaves none of its ${content.collection} to show.`)
    const fault = (content as Content<string, unknown>).fault?.(given, data)
    if (fault !== undefined) throw new Error(fault)
    // oxlint-disable-next-line moothall/no-host-clock -- in a browser it is the reader's clock, and no server renders this
    const now = given.now ?? Date.now()
    const locale = given.locale ?? languageAround(this) ?? 'en'
    const messages = registeredMessages(locale)
    if (messages || /^en(-|$)/.test(locale)) return contentOf(tag, data, { ...given, locale }, now, { messages })
    warnOfMissing(locale)
    return contentOf(tag, data, { ...given, locale: 'en' }, now, { lang: 'en' })
  }
}
