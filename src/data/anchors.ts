import { nthName } from './anchorName.ts'

/** Something on the page that wants an anchor, and the one that it gets. */
export interface AnchorClaim {
  wanted: string
  anchor: string
  /** Where it is in the data; undefined for the page itself, and for what it has without being told. */
  path: string | undefined
  /** The path of the section that shows it; undefined for what is no entry of a section. */
  section: string | undefined
  /** The first that wanted it; undefined where this is the first. */
  first: AnchorClaim | undefined
}

interface Wanted {
  count: number
  first: AnchorClaim
}

/** Gives out the anchors of a page: the first that wants one gets it, and the others get it with a number. */
export class Anchors {
  readonly claims: AnchorClaim[]
  readonly #wanted: Map<string, Wanted>

  constructor(claims: AnchorClaim[] = [], wanted: ReadonlyMap<string, Wanted> = new Map()) {
    this.claims = claims
    this.#wanted = new Map(wanted)
  }

  /** The number of this claim among those of its name. */
  claim(wanted: string, path?: string, section?: string): number {
    const known = this.#wanted.get(wanted)
    const count = (known?.count ?? 0) + 1
    const claim = { wanted, anchor: nthName(wanted, count), path, section, first: known?.first }
    this.#wanted.set(wanted, { count, first: known?.first ?? claim })
    this.claims.push(claim)
    return count
  }

  /** Lets each of several texts, of which the page has one, claim the same anchors. */
  alternatives<Value>(texts: readonly ((anchors: Anchors) => Value)[]): Value[] {
    const before = new Map(this.#wanted)
    return texts.map((claimAll) => {
      const own = new Anchors(this.claims, before)
      const value = claimAll(own)
      for (const [name, wanted] of own.#wanted) {
        if (wanted.count > (this.#wanted.get(name)?.count ?? 0)) this.#wanted.set(name, wanted)
      }
      return value
    })
  }
}
