import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { readCommunityText, type TextProblem } from '../../src/data/readCommunityText.ts'
import { reviewCommunity } from '../../src/data/reviewCommunity.ts'
import type { Community } from '../../src/model/community.ts'

interface ReadPage {
  /** Undefined where a problem is an error. */
  community?: Community
  problems: readonly TextProblem[]
}

/** A community from YAML, and all that is wrong with it or out of date, in the order of its lines. */
export function readPage(text: string, now: number): ReadPage {
  const { value, problems, placeOf } = readCommunityText(text)
  if (value === undefined) return { problems }
  const { community, problems: inData, sourcePath } = parseCommunity(value)
  const review = community ? reviewCommunity(community, { now, sourcePath }) : []
  const placed = [...inData, ...review.map((each) => ({ ...each, path: sourcePath(each.path) }))].map((problem) => ({
    ...problem,
    place: placeOf(problem.path),
  }))
  const all = [...problems, ...placed].toSorted(
    (one, other) => one.place.line - other.place.line || one.place.column - other.place.column,
  )
  return all.some(({ severity }) => severity === 'error') ? { problems: all } : { community, problems: all }
}
