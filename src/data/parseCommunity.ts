import type { Community } from '../model/community.ts'
import { invisibleIn, isAddress, withoutInvisible } from './addressForms.ts'
import { readProse, readText } from './markdown.ts'
import { MarkdownWork } from './markdownWork.ts'
import { mergeSnapshot } from './mergeSnapshot.ts'
import { isOfSnapshot, pathOf, type Segment, segmentsOf, segmentsOfPointer, valueAt } from './path.ts'
import { placeFault } from './placeProblems.ts'
import { plainData } from './plainData.ts'
import type { Problem } from './problem.ts'
import { problemMessages } from './problemMessages.ts'
import { readFileForm } from './readFileForm.ts'
import { referenceProblems } from './references.ts'
import { type Place, shapeOf } from './shape.ts'
import { shapeProblems } from './shapeProblems.ts'
import { sourceProblems } from './sourceProblems.ts'

/** What data was read as. */
export interface ParsedCommunity {
  /** Undefined where a problem is an error. */
  community: Community | undefined
  problems: readonly Problem[]
  /**
   * The path at which something of the community was written, for problems that `reviewCommunity` finds in it: what is
   * written inside a group, or in a short form, is elsewhere in the community.
   * @example sourcePath('meetings[0].name') // 'groups[0].meetings[0].name'
   */
  sourcePath: (path: string) => string
}

export interface ParseCommunityOptions {
  /**
   * Whether unknown fields are left out with a warning, where otherwise they are errors.
   * @default false
   */
  lenient?: boolean
  /**
   * What `moothall sync` wrote beside the file, as parsed JSON. Its entries are merged under those of the file. A problem in
   * one of them has a path such as `snapshot.sources.calendar.entries.meetings[0].name`.
   */
  snapshot?: unknown
}

/**
 * Reads what a community's file holds (`CommunityFile`) as a community, and lists all that is wrong with it. A broken
 * entry does not keep the others from being checked. It never throws, whatever the data holds.
 *
 * Short forms, `groups` and names of earlier releases are read into the fields of `Community`.
 *
 * Texts that are given as a string may be Markdown (CommonMark), and are compiled to pieces and blocks. Names, titles
 * and labels are plain words. Fields that are unknown are errors, since what they say would be lost; fields that hold
 * `null` count as absent; `$schema` and fields of the whole whose names begin with `x-` are passed over.
 * @example
 * parseCommunity({ version: 1, id: 'kiln', name: 'Kiln' })
 * // { community: undefined, problems: [{ severity: 'error', path: 'url', rule: 'missing-field', … }] }
 */
export function parseCommunity(
  input: unknown,
  { lenient = false, snapshot }: ParseCommunityOptions = {},
): ParsedCommunity {
  const { value: data, problems } = plainData(input)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    if (problems.length === 0) problems.push({ severity: 'error', path: '', ...problemMessages.noCommunity(data) })
    return { community: undefined, problems, sourcePath: (path) => path }
  }
  problems.push(...cleanAddresses(data))
  const { problems: mergeProblems, originOf } = mergeSnapshot(data as Record<string, unknown>, snapshot)
  problems.push(...mergeProblems)
  const form = readFileForm(data as Record<string, unknown>)
  const sourcePath = (path: string): string => originOf(form.sourcePath(path))
  problems.push(...form.problems.map((problem) => atOrigin(problem, originOf)))
  const { errors, places } = shapeOf(data)
  const found = shapeProblems(errors, places, data, { isLenient: lenient, sourcePath })
  for (const { keyword, instancePath, params } of errors) {
    if (keyword === 'additionalProperties')
      remove(data, [...segmentsOfPointer(instancePath), String(params.additionalProperty)])
  }
  for (const key of Object.keys(data)) if (key === '$schema' || key.startsWith('x-')) remove(data, [key])
  found.push(...places.flatMap(placeProblem), ...referenceProblems(places, data, sourcePath))
  found.push(...sourceProblems((data as Record<string, unknown>)['sources']))
  const work = new MarkdownWork()
  found.push(...places.flatMap((place) => compileText(place, data, work)))
  problems.push(...found.map((problem) => withoutLostEdit(atSource(problem, sourcePath, data))))
  // What is missing is said once.
  const missing = new Set(found.filter(({ rule }) => rule === 'missing-field').map(({ path }) => sourcePath(path)))
  const said = problems.filter(({ rule, path }) => rule !== 'empty-field' || !missing.has(path))
  const isGood = said.every(({ severity }) => severity !== 'error')
  return { community: isGood ? (data as Community) : undefined, problems: said, sourcePath }
}

/**
 * Takes characters that nobody sees out of addresses, in place, and reports them. Left in, they would make something else
 * of a short form, such as the name of a channel of the address of a call.
 */
function cleanAddresses(value: unknown, path: readonly Segment[] = []): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<Segment, unknown>
  return Object.entries(holder).flatMap(([key, inner]): Problem[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof inner !== 'string') return cleanAddresses(inner, at)
    const character = invisibleIn(inner)
    const address = character && withoutInvisible(inner)
    if (!character || !address || !isAddress(address)) return []
    holder[key] = address
    const words = problemMessages.invisible({ value: inner, character })
    return [{ severity: 'error', path: pathOf(at), ...words, edit: { kind: 'set', path: pathOf(at), value: address } }]
  })
}

/** A problem of the canonical form, with the paths of what was written. */
function atSource({ edit, ...problem }: Problem, sourcePath: (path: string) => string, data: object): Problem {
  const { path } = problem
  if (!edit) return { ...problem, path: sourcePath(path) }
  const segments = segmentsOf(edit.path)
  const at = sourcePath(edit.path)
  // A short form has no place for a field that is missing in it.
  const isLost = valueAt(data, segments) === undefined && at === sourcePath(pathOf(segments.slice(0, -1)))
  return { ...problem, path: sourcePath(path), ...(!isLost && { edit: { ...edit, path: at } }) }
}

/** A problem of the merged file, with the paths of what was written. */
const atOrigin = ({ edit, ...problem }: Problem, originOf: (path: string) => string): Problem =>
  withoutLostEdit({
    ...problem,
    path: originOf(problem.path),
    ...(edit && { edit: { ...edit, path: originOf(edit.path) } }),
  })

/** The snapshot is not to be edited. */
const withoutLostEdit = ({ edit, ...problem }: Problem): Problem =>
  edit && !isOfSnapshot(edit.path) ? { ...problem, edit } : problem

function placeProblem({ name, value, pointer }: Place): Problem[] {
  const fault = placeFault(name, value)
  if (!fault) return []
  const { meant, ...words } = fault
  const path = pathOf(segmentsOfPointer(pointer))
  return [
    { severity: 'error', path, ...words, ...(meant !== undefined && { edit: { kind: 'set', path, value: meant } }) },
  ]
}

/** Puts the text that Markdown stands for in its place. */
function compileText({ name, value, pointer }: Place, data: object, work: MarkdownWork): Problem[] {
  if (typeof value !== 'string' || (name !== 'text' && name !== 'prose')) return []
  const segments = segmentsOfPointer(pointer)
  const { value: text, remarks } = name === 'text' ? readText(value, work) : readProse(value, work)
  if (text !== value) {
    const parent = valueAt(data, segments.slice(0, -1)) as Record<Segment, unknown>
    parent[segments.at(-1)!] = text
  }
  const path = pathOf(segments)
  return remarks.map((remark) => ({ severity: remark.rule === 'address' ? 'error' : 'warning', path, ...remark }))
}

function remove(data: object, segments: readonly Segment[]): void {
  const parent = valueAt(data, segments.slice(0, -1))
  if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, segments.at(-1)!)
}
