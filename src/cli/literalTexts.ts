import { readProse, readText } from '../data/markdown.ts'
import { type Segment, segmentsOfPointer, valueAt } from '../data/path.ts'
import { shapeOf } from '../data/shape.ts'

/**
 * A copy of a community, or of lists of it, for a file. Texts in a file may be Markdown; one that only looks like it is
 * written in pieces.
 */
export function literalTexts<Data extends object>(community: Data): Data {
  const data = structuredClone(community)
  for (const { name, value, pointer } of shapeOf(data).places) {
    if (typeof value !== 'string' || (name !== 'text' && name !== 'prose')) continue
    const compiled = name === 'text' ? readText(value).value : readProse(value).value
    if (compiled === value) continue
    const segments = segmentsOfPointer(pointer)
    const parent = valueAt(data, segments.slice(0, -1)) as Record<Segment, unknown>
    parent[segments.at(-1)!] = name === 'text' ? [value] : paragraphsOf(value)
  }
  return data
}

const paragraphsOf = (text: string): object[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ kind: 'paragraph', text: [part.trim()] }))
