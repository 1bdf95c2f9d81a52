/** Finds ids that nothing has yet. Of many entries with one name none counts from the beginning again. */
export class FreeIds {
  readonly #isTaken: (id: string) => boolean
  readonly #next = new Map<string, number>()

  constructor(isTaken: (id: string) => boolean) {
    this.#isTaken = isTaken
  }

  /**
   * The first of `id-2`, `id-3` and so on that is free.
   * @example new FreeIds((id) => id === 'chat-2').after('chat') // 'chat-3'
   */
  after(id: string): string {
    let count = this.#next.get(id) ?? 2
    while (this.#isTaken(`${id}-${count}`)) count++
    this.#next.set(id, count + 1)
    return `${id}-${count}`
  }
}
