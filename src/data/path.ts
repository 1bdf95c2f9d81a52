/** A key of an object, or a place in a list. */
export type Segment = string | number

/**
 * Writes a path as messages show it.
 * @example pathOf(['meetings', 2, 'title', 'pt-BR']) // 'meetings[2].title.pt-BR'
 */
export function pathOf(segments: readonly Segment[]): string {
  const parts = segments.map((segment) => {
    if (typeof segment === 'number') return `[${segment}]`
    return /^[\w$][\w$-]*$/.test(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`
  })
  return parts.join('').replace(/^\./, '')
}

/**
 * Reads a path that {@link pathOf} wrote.
 * @example segmentsOf('meetings[2].title.pt-BR') // ['meetings', 2, 'title', 'pt-BR']
 */
export function segmentsOf(path: string): Segment[] {
  const parts = path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)
  return [...parts].map(([, index, quoted, key]) => {
    if (index !== undefined) return Number(index)
    return quoted === undefined ? key! : (JSON.parse(quoted) as string)
  })
}

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
