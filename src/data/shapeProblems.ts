import { nearestName } from '../names/nearestName.ts'
import { declaredType, fieldTypeOf, membersOf, plainType, valuesOf } from './fieldTypes.ts'
import { pathOf, type Segment, segmentsOfPointer, valueAt } from './path.ts'
import type { Edit, Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { listed } from './problemWords.ts'
import type { Place } from './shape.ts'
import { wrongShape } from './shapeWords.ts'
import { synonymOf } from './synonyms.ts'
import { typeExamples } from './typeExamples.ts'
import { unknownField } from './unknownField.ts'
import type { ShapeError } from './validateCommunity.js'
import { wrongValue } from './valueWords.ts'

/** The words for how the validator compares a number with its bound. */
const comparisons: Readonly<Record<string, string>> = { '>': 'more than', '>=': 'at least', '<=': 'at most' }

interface Reading {
  data: unknown
  isLenient: boolean
  /** The types that were found, by their JSON pointers. */
  typeAt: ReadonlyMap<string, string>
  /** The places beyond types: `address`, `date`. */
  placeAt: ReadonlyMap<string, string>
}

/** Words what the validator found. Where `isLenient`, an unknown field is a warning. */
export function shapeProblems(
  errors: readonly ShapeError[],
  places: readonly Place[],
  data: unknown,
  isLenient = false,
): Problem[] {
  const choices = places.filter(({ name }) => name.startsWith('choice '))
  if (errors.length === 0 && choices.length === 0) return []
  const typeAt = new Map<string, string>()
  const placeAt = new Map<string, string>()
  for (const { name, pointer } of places) {
    if (name.startsWith('type ')) typeAt.set(pointer, name.slice('type '.length))
    else placeAt.set(pointer, name)
  }
  const reading = { data, isLenient, typeAt, placeAt }
  const found = [
    ...errors.map((error) => problemOf(error, reading)),
    ...choices.map((each) => missingChoice(each, data)),
  ]
  return withoutEchoes(found)
}

/** A problem, with the field that was meant by an unknown one. */
type Found = Problem & { meant?: string }

/** A field under another name is missing under its own: said once, unless the first is only a warning. */
function withoutEchoes(found: readonly Found[]): Problem[] {
  const meant = new Set(found.flatMap((each) => (each.severity === 'error' && each.meant ? [each.meant] : [])))
  return found
    .filter(({ rule, path }) => rule !== 'missing-field' || !meant.has(path))
    .map(({ meant: _meant, ...problem }) => problem)
}

function problemOf(error: ShapeError, reading: Reading): Found {
  const { instancePath, keyword, params } = error
  const { data, isLenient, typeAt, placeAt } = reading
  const segments = segmentsOfPointer(instancePath)
  const value = valueAt(data, segments)
  const path = pathOf(segments)
  const type = typeAt.get(instancePath) ?? plainType(declaredType(segments) ?? 'Community')
  if (keyword === 'required') return missing(segments, String(params.missingProperty), type, value)
  if (keyword === 'additionalProperties') {
    const field = [...segments, String(params.additionalProperty)]
    return { severity: isLenient ? 'warning' : 'error', ...unknownField(field, type, data) }
  }
  if (path === 'version') {
    const isMeant = value === '1' || value === '1.0'
    return { severity: 'error', path, ...problemMessages.version(value), ...(isMeant && { edit: setTo(path, 1) }) }
  }
  const subject = subjectOf(segments)
  if (keyword === 'enum' || keyword === 'const') {
    const allowed = [params.allowedValues ?? params.allowedValue].flat()
    return { severity: 'error', path, ...wrongValue({ subject, path, value, allowed, type: ownerOf(segments) }) }
  }
  if (keyword.endsWith('imum')) {
    const limit = `${comparisons[String(params.comparison)]} ${String(params.limit)}`
    return { severity: 'error', path, ...problemMessages.limit({ subject, limit, value }) }
  }
  const declared = declaredType(segments)
  const allowed = [params.type].flat().map(String)
  return {
    severity: 'error',
    path,
    ...wrongShape({ subject, path, value, declared, allowed, place: placeAt.get(instancePath) }),
  }
}

const setTo = (path: string, value: unknown): Edit => ({ kind: 'set', path, value })

/** The type around a place. */
const ownerOf = (segments: readonly Segment[]): string => plainType(declaredType(segments.slice(0, -1)) ?? 'Community')

/** What a message calls a place: the name of the field, or the item with its list. */
function subjectOf(segments: readonly Segment[]): string {
  const start = segments.findLastIndex((segment) => typeof segment === 'string')
  return pathOf(segments.slice(Math.max(start, 0)))
}

/** The values that the field of a kind may have, of the type or the union that stands there. */
function missing(segments: readonly Segment[], field: string, type: string, owner: unknown): Problem {
  const at = [...segments, field]
  const path = pathOf(at)
  const declared = declaredType(at)
  const values = valuesOfField(declaredType(segments) ?? type, field)
  if (field === 'version')
    return { severity: 'error', path, ...problemMessages.version(undefined), edit: setTo(path, 1) }
  if (values.length > 1) {
    const said = Object.values(Object(owner) as object)
      .filter((each) => typeof each === 'string')
      .join(' ')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
    const meant = values.find((each) => said.includes(each) && each.length > 2)
    return { severity: 'error', path, ...problemMessages.missingValue({ field, values, meant, type: plainType(type) }) }
  }
  const example = exampleFor(field, declared)
  const words: Words = example
    ? problemMessages.missingExample({ field, type: plainType(type), example })
    : problemMessages.missingField({ field, type: plainType(type) })
  return { severity: 'error', path, ...words }
}

/** What may be written for a field, on one line. */
function exampleFor(field: string, declared: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = {
    id: 'id: kiln',
    url: 'url: https://example.org',
    href: 'href: https://example.org',
    rule: 'rule: FREQ=WEEKLY;BYDAY=TH',
    time: 'time: "16:00"',
    timeZone: 'timeZone: Europe/Berlin',
    date: 'date: 2026-05-03',
    from: 'from: 2026-05-03',
    to: 'to: { date: 2026-05-08 }',
    for: 'for: [Press]',
    items: 'items: [{ text: Read the guide. }]',
  }
  if (Object.hasOwn(known, field)) return known[field]
  const [example] = typeExamples[plainType(declared ?? '')] ?? []
  return example && yamlFieldOf(field, example, declared!)
}

const yamlFieldOf = (field: string, example: string, declared: string): string =>
  /(?<!\|.*)\[\]$/.test(declared) ? `${field}: [${example}]` : `${field}: ${example}`

/** The values that a field may have in any of the types that a union stands for. */
const valuesOfField = (declared: string, field: string): string[] => {
  const members = membersOf(declared).map((member) => member.replace(/(\[\])+$/, ''))
  return [...new Set(members.flatMap((member) => valuesOf(fieldTypeOf(member, field) ?? '')))]
}

function missingChoice({ name, pointer }: Place, data: unknown): Problem {
  const segments = segmentsOfPointer(pointer)
  const fields = name.slice('choice '.length).split(',')
  const value = valueAt(data, segments) as Record<string, unknown>
  const declared = declaredType(segments) ?? ''
  for (const key of Object.keys(value)) {
    const synonym = synonymOf(key, declared)
    const meant = synonym?.field ?? nearestName(key, fields)
    if (meant === undefined || !fields.includes(meant)) continue
    const words = problemMessages.renamedField({ type: plainType(declared), field: key, meant, isSure: true })
    const path = pathOf([...segments, key])
    return { severity: 'error', path, ...words, edit: { kind: 'rename', path, to: meant } }
  }
  const examples = listed((typeExamples[plainType(declared)] ?? []).map((example) => `\`${example}\``))
  const words = problemMessages.missingChoice({ subject: subjectOf(segments), fields, value, examples })
  return { severity: 'error', path: pathOf(segments), ...words }
}
