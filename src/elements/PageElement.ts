import { goToAnchor } from '../client/goToAnchor.ts'
import { enhancePage } from '../export/enhancePage.ts'
import { ElementBase } from './ElementBase.ts'
import { fillers } from './fillers.ts'
import { fetchPage } from './finishedPage.ts'
import { Loading } from './Loading.ts'
import { PageRoot } from './PageRoot.ts'
import { showCopied, slotOf } from './slots.ts'
import { Warnings } from './Warnings.ts'

/**
 * An element that shows a community page which is finished HTML, from the file that `page` names. What the page puts in it
 * is rendered until the file is there, and where it is missing or wrong; then the console says why.
 */
export class PageElement extends ElementBase {
  static readonly observedAttributes: readonly string[] = ['page']

  readonly #root = new PageRoot(this)
  readonly #loading = new Loading()
  readonly #warnings = new Warnings(this)
  #page: Element | undefined

  /** Asks for the file anew, past the browser's cache; resolves when it is shown, or when the console has said why not. */
  async refresh(): Promise<void> {
    if (this.isConnected) await this.#load('no-cache')
  }

  connectedCallback(): void {
    slotOf(this).addEventListener('slotchange', this.#follow)
    showCopied(this)
    if (this.#page) this.#show(this.#page)
    else if (!this.#loading.isUnderWay) void this.#load()
  }

  /** Elements that are moved by `moveBefore` keep all they have. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#load()
    else this.#forget()
  }

  disconnectedCallback(): void {
    // A framework that moves an element takes it away first.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#forget()
      this.#root.clear()
    })
  }

  #forget(): void {
    this.#loading.end()
    this.#page = undefined
  }

  /** The page has changed what is in the element. */
  readonly #follow = (): void => {
    if (this.isConnected && this.#page && this.#root.isLost) this.#show(this.#page)
  }

  #load(cache: RequestCache = 'default'): Promise<void> {
    this.#warnings.reset()
    return this.#loading.begin(
      async (signal) => {
        const address = this.getAttribute('page')
        if (address === null) {
          this.#root.clear()
          throw new Error(
            'it has no page: set page to the address of a file that `moothall html` has written. Data at src is shown ' +
              'by moothall/elements, not by moothall/elements/page',
          )
        }
        const { page, refused } = await fetchPage(address, cache, signal)
        for (const name of refused) this.#warnings.add(leftOut(name))
        this.#page = page
        this.#show(page)
      },
      (error) => this.#warnings.addFailure(error),
    )
  }

  #show(page: Element): void {
    this.#root.show(page)
    enhancePage(fillers)
    goToAnchor(this)
  }
}

/** What the console is told of an element that the library never writes. */
export const leftOut = (name: string): string =>
  `the file holds <${name}>, which no page of moothall has; it is left out.`
