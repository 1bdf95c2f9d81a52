import { errorMessage } from '../calendar/errorMessage.ts'

/** What the console is told about an element, each thing once for what is loaded. */
export class Warnings {
  readonly #host: HTMLElement
  readonly #told = new Set<string>()

  constructor(host: HTMLElement) {
    this.#host = host
  }

  reset(): void {
    this.#told.clear()
  }

  add(message: string): void {
    if (this.#told.has(message)) return
    this.#told.add(message)
    const { localName, id } = this.#host
    console.error(`moothall: <${localName}>${id && `, id ${id}`}: ${message}`)
  }

  /** For what leaves the element as the page has it. */
  addFailure(error: unknown): void {
    this.add(`${errorMessage(error).replace(/\.?$/, '.')} What stands in the element stays.`)
  }
}
