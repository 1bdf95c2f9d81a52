import { parseCommunity } from '../data/parseCommunity.ts'
import { isOfSnapshot } from '../data/path.ts'
import { type Problem, shown } from '../data/problem.ts'
import { listed } from '../data/problemWords.ts'
import { readCommunityText, type TextPlace, type TextProblem } from '../data/readCommunityText.ts'
import { reviewParsed } from '../data/reviewCommunity.ts'
import type { Community } from '../model/community.ts'
import { nearestName } from '../names/nearestName.ts'
import { importFormats } from './importFormats.ts'
import { readInput } from './readInput.ts'
import { readSnapshotFile, type SnapshotHost, snapshotPath, type SnapshotText } from './snapshotFile.ts'

/** A problem with its place in a file. */
export interface FileProblem extends TextProblem {
  file: string
  /** What the file holds, where it is another than the community's own: the snapshot of its sources. */
  fileText?: string
}

/** A file with the data of a community, as far as it could be read. */
export interface CommunityFile {
  file: string
  text: string
  /** What the text holds, as it is written. */
  value: unknown
  /** The paths of all files that were read, and of the snapshot that there may be. */
  files: readonly string[]
  /** Absent where a problem is an error. */
  community?: Community
  problems: readonly FileProblem[]
  placeOf: (path: string) => TextPlace
  /** A problem with its place, which may be in the snapshot. */
  placed: Placed
  /** The path at which something of the community was written. */
  sourcePath: (path: string) => string
}

/**
 * Reads the data of a community, YAML or JSON, with the snapshot of its sources, and says what is wrong with it. Where it
 * is lenient, unknown fields are warnings.
 * @throws CommandError where the file cannot be read
 */
export function openCommunity(file: string, host: SnapshotHost, lenient = false): CommunityFile {
  const text = readInput(file, host)
  const { value, problems: textProblems, placeOf } = readCommunityText(text, { fileName: file })
  const files = [file]
  if (value === undefined)
    return {
      file,
      text,
      value,
      files,
      problems: inOrder(textProblems, file),
      placeOf,
      placed: placer(placeOf),
      sourcePath,
    }
  const snapshot = hasSources(value) ? readSnapshotFile(file, host) : undefined
  if (snapshot) files.push(snapshotPath(file))
  const read = parseCommunity(value, { lenient, snapshot: snapshot?.value })
  const placed = placer(placeOf, snapshot && { file: snapshotPath(file), text: snapshot.text })
  const all = [...textProblems, ...[...faultOf(snapshot, read.problems), ...kindProblems(value)].map(placed)]
  const isGood = read.community !== undefined && all.every(({ severity }) => severity !== 'error')
  return {
    file,
    text,
    value,
    files,
    ...(isGood && { community: read.community }),
    problems: inOrder(all, file),
    placeOf,
    placed,
    sourcePath: read.sourcePath,
  }
}

const hasSources = (value: unknown): boolean => Array.isArray((Object(value) as { sources?: unknown }).sources)

/** A snapshot that is no JSON is reported instead of one that is missing. */
function faultOf(snapshot: SnapshotText | undefined, problems: readonly Problem[]): Problem[] {
  const { fault } = snapshot ?? {}
  if (!fault) return [...problems]
  const others = problems.filter(({ rule, path }) => rule !== 'no-snapshot' || path !== 'sources')
  return [...others, { severity: 'error', path: 'snapshot', ...fault }]
}

/** Sources of kinds that no reader knows. */
function kindProblems(value: unknown): Problem[] {
  const { sources } = Object(value) as { sources?: unknown }
  const kinds = Object.keys(importFormats)
  return (Array.isArray(sources) ? (sources as unknown[]) : []).flatMap((source, index): Problem[] => {
    const { kind } = Object(source) as { kind?: unknown }
    if (typeof kind !== 'string' || kinds.includes(kind)) return []
    const near = nearestName(kind, kinds)
    return [
      {
        severity: 'error',
        path: `sources[${index}].kind`,
        rule: 'value',
        message: `kind must be ${listed(kinds)}; received ${shown(kind)}.`,
        fix: near === undefined ? 'Write the one that is meant.' : `Write \`kind: ${near}\`, if that is meant.`,
      },
    ]
  })
}

type Placed = (problem: Problem) => TextProblem & Partial<Pick<FileProblem, 'file' | 'fileText'>>

/** Gives problems their places: in the file, or in its snapshot, which is looked through only where one is in it. */
function placer(placeOf: CommunityFile['placeOf'], snapshot?: { file: string; text: string }): Placed {
  let placeInSnapshot: CommunityFile['placeOf'] | undefined
  return (problem) => {
    if (!snapshot || !isOfSnapshot(problem.path)) return { ...problem, place: placeOf(problem.path) }
    const { file, text } = snapshot
    placeInSnapshot ??= readCommunityText(text).placeOf
    return { ...problem, place: placeInSnapshot(problem.path.replace(/^snapshot\.?/, '')), file, fileText: text }
  }
}

/** All problems of a file: those of its text and its shape, and where these leave a community, what is stale in it. */
export function problemsOf(
  { file, community, problems, placed, sourcePath }: CommunityFile,
  now: number,
): FileProblem[] {
  const review: Problem[] = community ? reviewParsed(community, { now, sourcePath }) : []
  const found = review.map((each) => placed({ ...each, path: sourcePath(each.path) }))
  return inOrder([...problems, ...found], file)
}

const sourcePath = (path: string): string => path

const inOrder = (problems: readonly (TextProblem & { file?: string })[], file: string): FileProblem[] =>
  problems
    .map((problem) => ({ file, ...problem }))
    .toSorted(
      (a, b) =>
        Number(a.file !== file) - Number(b.file !== file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    )
