/** From a place in a text to another; without letters where both are the same. */
interface Span {
  start: number
  end: number
}

/** Spans of a text of which no two share a letter. Those without letters may stand at one place, and beside others. */
export class Spans {
  /** In order, of those with letters. */
  readonly #spans: Span[] = []
  /** In order, the places of those without. */
  readonly #places: number[] = []

  /** Whether a span shares letters with one that was added, or one of the two is within the other. */
  meets({ start, end }: Span): boolean {
    const next = firstIndex(this.#spans, (span) => span.end > start)
    const other = this.#spans[next]
    if (other !== undefined && other.start < end) return true
    const place = this.#places[firstIndex(this.#places, (each) => each > start)]
    return place !== undefined && place < end
  }

  add({ start, end }: Span): void {
    if (start === end)
      this.#places.splice(
        firstIndex(this.#places, (each) => each > start),
        0,
        start,
      )
    else
      this.#spans.splice(
        firstIndex(this.#spans, (span) => span.start > start),
        0,
        { start, end },
      )
  }
}

/** The index of the first item of which something is true, as it is of all that follow. */
function firstIndex<Item>(items: readonly Item[], isBehind: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
