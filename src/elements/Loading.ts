/** What an element is loading. What it begins anew ends what was under way. */
export class Loading {
  #controller: AbortController | undefined

  get isUnderWay(): boolean {
    return this.#controller !== undefined
  }

  end(): void {
    this.#controller?.abort()
    this.#controller = undefined
  }

  /** @param onError hears why the work has failed, unless it was ended */
  async begin(work: (signal: AbortSignal) => Promise<void>, onError: (error: unknown) => void): Promise<void> {
    this.end()
    const controller = (this.#controller = new AbortController())
    const { signal } = controller
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted) onError(error)
    } finally {
      if (this.#controller === controller) this.#controller = undefined
    }
  }
}
