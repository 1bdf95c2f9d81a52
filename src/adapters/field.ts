import { type Lose, type Values, withoutMail } from './source.ts'

/**
 * A value of a file, as plain as it was written: a text, a list, or values by name. Numbers, dates and truth values
 * stay the texts that they were, so that `0900` keeps its zero.
 */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value>

const NO_PLACE = 'the data has no field for it'

/**
 * A place in a file, and the ledger of what became of it. Each text in the file is carried over or lost, once: what a
 * reader does not take is lost without further words, so that nothing can be forgotten.
 */
export class Field {
  readonly #lose: Lose
  readonly #parent: Field | undefined
  readonly #step: string | number
  readonly #content: string | readonly Field[] | ReadonlyMap<string, Field> | undefined
  #isCarried = false
  #reason: string | undefined

  /** @param step The name or index of the value in its parent; for the whole file, its path. */
  constructor(value: Value | undefined, step: string | number, lose: Lose, parent?: Field) {
    this.#step = step
    this.#lose = lose
    this.#parent = parent
    this.#content = this.#contentOf(value)
  }

  /** Its path: `sigs[0].leadership.chairs[1]`. Few places of a file are ever asked for theirs. */
  get at(): string {
    const step = this.#step
    if (!this.#parent) return String(step)
    return typeof step === 'number' ? `${this.#parent.at}[${step}]` : join(this.#parent.at, step)
  }

  /** The value by a name. It may be absent, which can be asked in the same way. */
  get(name: string): Field {
    const own = this.#content instanceof Map ? this.#content.get(name) : undefined
    return own ?? new Field(undefined, name, this.#lose, this)
  }

  /** The names of its values. */
  get names(): string[] {
    return this.#content instanceof Map ? [...this.#content.keys()] : []
  }

  /** The values of a list. A lone value counts as a list of one. */
  get items(): readonly Field[] {
    if (Array.isArray(this.#content)) return this.#content
    return this.isThere ? [this] : []
  }

  /** The values of a list that have names in them. Others are lost. */
  get records(): readonly Field[] {
    return this.items.filter((item) => {
      if (item.#content instanceof Map) return true
      item.lose('values with names are expected here')
      return false
    })
  }

  /** Whether there is anything but blanks here. */
  get isThere(): boolean {
    if (typeof this.#content === 'string') return this.#content.trim() !== ''
    for (const field of this.#content?.values() ?? []) if (field.isThere) return true
    return false
  }

  /** The text, without a mark in the ledger. */
  peek(): string | undefined {
    return typeof this.#content === 'string' ? this.#content.trim() || undefined : undefined
  }

  /** The text, which counts as carried over. Mail addresses are taken out of it. */
  text(): string | undefined {
    const text = this.peek()
    if (text === undefined) {
      if (this.isThere) this.lose('a text is expected here')
      return undefined
    }
    this.carry()
    const clean = withoutMail(text)
    if (clean !== text) this.note('', 'mail addresses were taken out')
    return clean
  }

  /** Counts everything here as carried over. */
  carry(): void {
    for (const leaf of this.#leaves()) leaf.#isCarried = true
  }

  /** Records why what is here is lost, unless it is carried over in the end. The first reason counts. */
  lose(reason: string): undefined {
    for (const leaf of this.#leaves()) leaf.#reason ??= reason
    return undefined
  }

  /** Says what else is to be known about this place, beside the ledger. */
  note(value: string, reason: string): undefined {
    return this.#lose(this.at, value, reason)
  }

  /** Closes the ledger: lists as losses what was not carried over, and counts. */
  settle(): Values {
    const leaves = this.#leaves()
    const lost = leaves.filter((leaf) => !leaf.#isCarried)
    for (const leaf of lost) this.#lose(leaf.at, leaf.#content, leaf.#reason ?? NO_PLACE)
    return { read: leaves.length, carried: leaves.length - lost.length, lost: lost.length }
  }

  #leaves(leaves: Field[] = []): Field[] {
    if (typeof this.#content !== 'string') for (const field of this.#content?.values() ?? []) field.#leaves(leaves)
    else if (this.#content.trim() !== '') leaves.push(this)
    return leaves
  }

  #contentOf(value: Value | undefined) {
    if (value === undefined || typeof value === 'string') return value
    if (Array.isArray(value))
      return (value as readonly Value[]).map((item, index) => new Field(item, index, this.#lose, this))
    const fields = new Map<string, Field>()
    for (const [name, item] of value as ReadonlyMap<string, Value>)
      fields.set(name, new Field(item, name, this.#lose, this))
    return fields
  }
}

function join(at: string, name: string): string {
  if (!/^[\w/ ()-]+$/.test(name)) return `${at}[${JSON.stringify(withoutMail(name).slice(0, 60))}]`
  return at === '' ? name : `${at}.${name}`
}
