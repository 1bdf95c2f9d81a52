import type { Community } from '../model/community.ts'
import { readProse, readText } from './markdown.ts'
import { pathOf, type Segment, segmentsOfPointer, valueAt } from './path.ts'
import { placeFault } from './placeProblems.ts'
import { plainData } from './plainData.ts'
import type { Problem } from './problem.ts'
import { referenceProblems } from './references.ts'
import { type Place, shapeOf } from './shape.ts'
import { shapeProblems } from './shapeProblems.ts'

/** What data was read as. */
export interface ParsedCommunity {
  /** Undefined where a problem is an error. */
  community: Community | undefined
  problems: readonly Problem[]
}

/**
 * Reads data of any origin as a community, and says all that is wrong with it: a broken entry does not keep the others
 * from being looked at. It never throws, whatever the data holds.
 *
 * Texts that are given as a string may be Markdown (CommonMark), and are compiled to pieces and blocks. Names, titles
 * and labels are plain words. Fields that are unknown are left out and reported; fields that hold `null` count as
 * absent; `$schema` and fields of the whole whose names begin with `x-` are passed over.
 * @example
 * parseCommunity({ version: 1, id: 'kiln', name: 'Kiln' })
 * // { community: undefined, problems: [{ severity: 'error', path: 'url', rule: 'missing-field', … }] }
 */
export function parseCommunity(input: unknown): ParsedCommunity {
  const { value: data, problems } = plainData(input)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    if (problems.length === 0) problems.push(noCommunity)
    return { community: undefined, problems }
  }
  const { errors, places } = shapeOf(data)
  problems.push(...shapeProblems(errors, places, data))
  for (const { keyword, instancePath, params } of errors) {
    if (keyword === 'additionalProperties')
      remove(data, [...segmentsOfPointer(instancePath), String(params.additionalProperty)])
  }
  for (const key of Object.keys(data)) if (key === '$schema' || key.startsWith('x-')) remove(data, [key])
  problems.push(...places.flatMap(placeProblem), ...referenceProblems(places, data))
  problems.push(...places.flatMap((place) => compileText(place, data)))
  const isGood = problems.every(({ severity }) => severity !== 'error')
  return { community: isGood ? (data as Community) : undefined, problems }
}

const noCommunity: Problem = {
  severity: 'error',
  path: '',
  rule: 'type',
  message: 'It holds no community.',
  fix: 'Write an object with the fields version, id, name and url.',
}

function placeProblem({ name, value, pointer }: Place): Problem[] {
  const fault = placeFault(name, value)
  return fault ? [{ severity: 'error', path: pathOf(segmentsOfPointer(pointer)), ...fault }] : []
}

/** Puts the text that Markdown stands for in its place. */
function compileText({ name, value, pointer }: Place, data: object): Problem[] {
  if (typeof value !== 'string' || (name !== 'text' && name !== 'prose')) return []
  const segments = segmentsOfPointer(pointer)
  const { value: text, remarks } = name === 'text' ? readText(value) : readProse(value)
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
