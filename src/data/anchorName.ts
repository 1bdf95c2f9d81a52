import { entryId } from './entryId.ts'

// Anchors are a tree: `channels`, `channel-chat`, and behind two hyphens what belongs to either, `channels--heading`. No
// name has two hyphens in it, so no anchor of a part can be that of something else.

/** A text as a name within an anchor: without white space, and with single hyphens. */
export const anchorName = (text: string): string => text.replace(/[\s-]+/gu, '-').replace(/^-|-$/g, '')

const NUMBER = Symbol('number of the anchor')

const numberOf = (entry: unknown): number | undefined => (Object(entry) as { [NUMBER]?: number })[NUMBER]

/** An entry whose anchor is the nth of its name on the page. The first, and one that has a number, is left as it is. */
export const withAnchorNumber = <Value extends object>(entry: Value, number: number): Value =>
  number === 1 || numberOf(entry) ? entry : { ...entry, [NUMBER]: number }

/** The nth of a name: the first has the name itself. */
export const nthName = (name: string, number: number): string => (number === 1 ? name : `${name}--${number}`)

/** What names an entry in its anchor, before it is numbered. */
export const nameInAnchor = (entry: unknown): string => anchorName(entryId(entry) ?? '') || 'unnamed'

/** What names an entry in its anchor, with the number that its page gives it. */
export const numberedName = (entry: unknown): string => nthName(nameInAnchor(entry), numberOf(entry) ?? 1)

/** What names each entry of a list in its anchor: numbered by the page, else within the list. */
export function namesInAnchors(entries: readonly unknown[]): string[] {
  const counts = new Map<string, number>()
  return entries.map((entry) => {
    const name = nameInAnchor(entry)
    const number = numberOf(entry)
    if (number !== undefined) return nthName(name, number)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return nthName(name, count)
  })
}
