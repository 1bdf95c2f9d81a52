import { parseCommunity } from '../data/parseCommunity.ts'
import type { Problem } from '../data/problem.ts'
import { readCommunityText, type TextPlace, type TextProblem } from '../data/readCommunityText.ts'
import { reviewParsed } from '../data/reviewCommunity.ts'
import type { Community } from '../model/community.ts'
import type { Host } from './host.ts'
import { readInput } from './readInput.ts'

/** A problem with its place in a file. */
export interface FileProblem extends TextProblem {
  file: string
}

/** A file with the data of a community, as far as it could be read. */
export interface CommunityFile {
  file: string
  text: string
  /** What the text holds, as it is written. */
  value: unknown
  /** Absent where a problem is an error. */
  community?: Community
  problems: readonly FileProblem[]
  placeOf: (path: string) => TextPlace
  /** The path at which something of the community was written. */
  sourcePath: (path: string) => string
}

/**
 * Reads the data of a community, YAML or JSON, and says what is wrong with it. Where it is lenient, unknown fields are
 * warnings.
 * @throws CommandError where the file cannot be read
 */
export function openCommunity(file: string, host: Pick<Host, 'readFile'>, lenient = false): CommunityFile {
  const text = readInput(file, host)
  const { value, problems: textProblems, placeOf } = readCommunityText(text, { fileName: file })
  if (value === undefined)
    return { file, text, value, problems: inOrder(textProblems, file), placeOf, sourcePath: asItIs }
  const { community, problems, sourcePath } = parseCommunity(value, { lenient })
  const all = [...textProblems, ...problems.map((each) => ({ ...each, place: placeOf(each.path) }))]
  const isGood = community !== undefined && all.every(({ severity }) => severity !== 'error')
  return { file, text, value, ...(isGood && { community }), problems: inOrder(all, file), placeOf, sourcePath }
}

/** All problems of a file: those of its text and its shape, and where these leave a community, what is stale in it. */
export function problemsOf(
  { file, community, problems, placeOf, sourcePath }: CommunityFile,
  now: number,
): FileProblem[] {
  const review: Problem[] = community ? reviewParsed(community, { now, sourcePath }) : []
  const found = review.map((each) => {
    const path = sourcePath(each.path)
    return { ...each, path, place: placeOf(path) }
  })
  return inOrder([...problems, ...found], file)
}

const asItIs = (path: string): string => path

const inOrder = (problems: readonly TextProblem[], file: string): FileProblem[] =>
  problems
    .map((problem) => ({ ...problem, file }))
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
