/** A key of an object, or an index of a list. */
export type Segment = string | number

/**
 * Where a value is in the data, written as in `Problem.path`.
 * @example
 * `${DataPath.of('meetings').item(2).field('name').field('pt-BR')}` // 'meetings[2].name.pt-BR'
 */
export class DataPath {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** The path of a collection, or of another value at the top of the data. */
  static of(name: string): DataPath {
    return new DataPath(name)
  }

  /** The path of a component's prop. */
  static prop(component: string, prop: string): DataPath {
    return new DataPath(`${component}: ${prop}`)
  }

  /** The path of a field. A key that is not a plain word is quoted: `["a key"]`. */
  field(key: string): DataPath {
    if (!/^[\w$][\w$-]*$/.test(key)) return new DataPath(`${this.#text}[${JSON.stringify(key)}]`)
    return new DataPath(this.#text === '' ? key : `${this.#text}.${key}`)
  }

  /** The path of a list's item, counted from 0. */
  item(index: number): DataPath {
    return new DataPath(`${this.#text}[${index}]`)
  }

  toString(): string {
    return this.#text
  }
}

/**
 * Writes a path as messages show it.
 * @example pathOf(['meetings', 2, 'name', 'pt-BR']) // 'meetings[2].name.pt-BR'
 */
export const pathOf = (segments: readonly Segment[]): string =>
  segments
    .reduce<DataPath>(
      (path, segment) => (typeof segment === 'number' ? path.item(segment) : path.field(segment)),
      DataPath.of(''),
    )
    .toString()

/**
 * Reads a path that {@link pathOf} wrote.
 * @example segmentsOf('meetings[2].name.pt-BR') // ['meetings', 2, 'name', 'pt-BR']
 */
export function segmentsOf(path: string): Segment[] {
  const parts = path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)
  return [...parts].map(([, index, quoted, key]) => {
    if (index !== undefined) return Number(index)
    return quoted === undefined ? key! : (JSON.parse(quoted) as string)
  })
}

/** Whether a path is one of the snapshot of sources. */
export const isOfSnapshot = (path: string): boolean => /^snapshot(?:\.|$)/.test(path)

/** Reads a JSON pointer (RFC 6901). What looks like a place in a list is taken for one. */
export function segmentsOfPointer(pointer: string): Segment[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')))
}

/** What stands at a place; undefined where there is none. */
export function valueAt(value: unknown, segments: readonly Segment[]): unknown {
  return segments.reduce<unknown>((inner, segment) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, segment)) return undefined
    return (inner as Record<Segment, unknown>)[segment]
  }, value)
}
