import { errorMessage } from '../calendar/errorMessage.ts'
import { goToAnchor } from '../client/goToAnchor.ts'
import type { Community } from '../model/community.ts'
import type { Note } from '../model/text.ts'
import { attributeNames, readAttributes } from './attributes.ts'
import { ContentRoot } from './ContentRoot.ts'
import { contentOf, elementContents } from './contents.tsx'
import { faultOf, parseJson, unknownIds, wholeDocument } from './data.ts'
import type { Content, ElementContent } from './elementContent.ts'
import { fetchShared } from './fetchShared.ts'
import type { MoothallTag } from './tag.ts'

// On a server there are no elements; there the entry can be loaded, and defines nothing.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object

/**
 * An element that shows a part of a community page. What the page puts in it stays in it: it is rendered until the data is
 * there, and where the data is missing or wrong; then the console says why. The content is in the page itself, so that
 * style sheets and links reach it.
 */
export class MoothallElement extends Base {
  static readonly observedAttributes: readonly string[] = ['src', ...attributeNames]

  readonly #root = new ContentRoot(this)
  readonly #observer = new MutationObserver((records) => this.#follow(records))
  /** Ends what the last request for data began. */
  #loading: AbortController | undefined
  #own: Community | Note | undefined
  /** What was read, in an object of its own: `undefined` may be what an element without data needs. */
  #read: { data: unknown } | undefined
  #inline: string | undefined
  #isDue = false
  readonly #told = new Set<string>()

  /** What the element shows, in place of `src` and of a script inside. Data that has changed is a new object. */
  get data(): Community | Note | undefined {
    return this.#own ?? (this.#read?.data as Community | Note | undefined)
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
    this.#takeOwnData()
    this.#observe()
    // An element that was only moved still has what it has read.
    if (this.#read) this.#showSoon()
    else if (!this.#loading) void this.#load()
  }

  /** Elements that are moved by `moveBefore` keep all they have. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (name === 'src') this.#readAnew()
    else if (this.isConnected) this.#showSoon()
  }

  disconnectedCallback(): void {
    // A framework that moves an element takes it away first.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#observer.disconnect()
      this.#forget()
      this.#root.clear()
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
    this.#loading?.abort()
    this.#loading = undefined
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
      target === this && [...addedNodes, ...removedNodes].every((node) => this.#root.owns(node))
    if (!this.isConnected || records.every(isOurs)) return
    this.#observe()
    if (!this.#own && !this.hasAttribute('src') && this.#scripts()[0]?.textContent !== this.#inline) void this.#load()
    else if (this.#root.isLost) this.#showSoon()
  }

  async #load(cache: RequestCache = 'default'): Promise<void> {
    this.#loading?.abort()
    const { signal } = (this.#loading = new AbortController())
    this.#told.clear()
    try {
      const data = await this.#readData(cache, signal)
      if (signal.aborted) return
      const fault = faultOf(data, elementContents[this.localName as MoothallTag])
      if (fault !== undefined) throw new Error(fault)
      this.#read = { data }
      this.#show()
    } catch (error) {
      if (!signal.aborted) this.#tellStays(error)
    } finally {
      if (this.#loading?.signal === signal) this.#loading = undefined
    }
  }

  async #readData(cache: RequestCache, signal: AbortSignal): Promise<unknown> {
    const content: ElementContent = elementContents[this.localName as MoothallTag]
    await wholeDocument()
    signal.throwIfAborted()
    if (content.data === 'none') return undefined
    if (this.#own) return this.#own
    const src = this.getAttribute('src')
    this.#inline = this.#scripts()[0]?.textContent
    if (src !== null) {
      const address = new URL(src, document.baseURI).href
      return parseJson(await fetchShared(address, cache, signal), address)
    }
    if (this.#inline !== undefined) return parseJson(this.#inline, 'its script')
    this.#root.clear()
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
      if (!this.isConnected || this.#loading) return
      if (this.#read) this.#show()
      else void this.#load()
    })
  }

  #show(): void {
    const tag = this.localName as MoothallTag
    const content: ElementContent = elementContents[tag]
    const data = this.#read?.data
    try {
      const { given, faults } = readAttributes(this)
      for (const each of faults) this.#tell(each)
      const unknown = unknownIds(data, content.collection, given.only)
      for (const id of unknown)
        this.#tell(`only names ${JSON.stringify(id)}, which is not among its ${content.collection}.`)
      if (given.only && unknown.length === given.only.length)
        throw new Error(`only leaves none of its ${content.collection} to show.`)
      const fault = (content as Content<string, unknown>).fault?.(given, data)
      if (fault !== undefined) throw new Error(fault)
      // oxlint-disable-next-line moothall/no-host-clock -- in a browser it is the reader's clock, and no server renders this
      const node = contentOf(tag, data, given, given.now ?? Date.now())
      if (this.#root.show(node)) goToAnchor(this)
    } catch (error) {
      this.#root.clear()
      this.#tellStays(error)
    }
  }

  #tellStays(error: unknown): void {
    const reason = errorMessage(error)
    this.#tell(`${reason.replace(/\.?$/, '.')} What stands in the element stays.`)
  }

  #tell(message: string): void {
    if (this.#told.has(message)) return
    this.#told.add(message)
    console.error(`moothall: <${this.localName}>${this.id && `, id ${this.id}`}: ${message}`)
  }
}
