import { pathOf, type Segment, segmentsOf } from './path.ts'

/** Where a value was written, and under which names its fields. */
interface Origin {
  path: readonly Segment[]
  /** By the name of the canonical field. */
  names: ReadonlyMap<string, string>
  /** Whether it was made from a short form, which has no fields of its own. */
  isShort: boolean
}

const noNames: ReadonlyMap<string, string> = new Map()

/** Leads from values of the canonical form back to where they were written. */
export class SourcePaths {
  readonly #origins = new WeakMap<object, Origin>()

  /** Notes where an object or a list was written, unless it was made from a short form before. */
  note(value: object, path: readonly Segment[], names: ReadonlyMap<string, string> = noNames): void {
    if (!this.isShort(value)) this.#origins.set(value, { path, names, isShort: false })
  }

  /** Notes the short form that an object or a list was made from. */
  noteShort(value: object, path: readonly Segment[]): void {
    this.#origins.set(value, { path, names: noNames, isShort: true })
  }

  /** Whether a value was made from a short form. */
  isShort(value: object): boolean {
    return this.#origins.get(value)?.isShort === true
  }

  /** The path at which the value at a path of the canonical form was written. */
  of(root: unknown, path: string): string {
    let value = root
    let written: readonly Segment[] = []
    let origin = this.#originOf(root)
    for (const segment of segmentsOf(path)) {
      written = [...written, origin?.names.get(String(segment)) ?? segment]
      value = Object(value)[segment] as unknown
      origin = this.#originOf(value)
      if (origin) written = origin.path
      if (origin?.isShort) break
    }
    return pathOf(written)
  }

  #originOf(value: unknown): Origin | undefined {
    return typeof value === 'object' && value !== null ? this.#origins.get(value) : undefined
  }
}
