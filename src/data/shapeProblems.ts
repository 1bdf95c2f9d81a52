import { isSlip, nearestName } from '../names/nearestName.ts'
import { aliasOf } from './aliases.ts'
import { idOf } from './entryId.ts'
import { entryOfPair, fieldsOfPair } from './entryOfPair.ts'
import { declaredType, fieldsOf, fieldTypeOf, membersOf, plainType, valuesOf } from './fieldTypes.ts'
import { calendarKindOf } from './meantValue.ts'
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
import { yamlField } from './yamlInline.ts'

/** The words for how the validator compares a number with its bound. */
const comparisons: Readonly<Record<string, string>> = { '>': 'more than', '>=': 'at least', '<=': 'at most' }

interface Reading {
  data: unknown
  isLenient: boolean
  /** The types that were found, by their JSON pointers. */
  typeAt: ReadonlyMap<string, string>
  /** The places beyond types: `address`, `date`. */
  placeAt: ReadonlyMap<string, string>
  /** Whether a body was written as a group. */
  isGroup: (path: string) => boolean
}

interface ShapeProblemOptions {
  /** Whether an unknown field is a warning. */
  isLenient?: boolean
  /** The path at which something was written. */
  sourcePath?: (path: string) => string
}

/** Words what the validator found. */
export function shapeProblems(
  errors: readonly ShapeError[],
  places: readonly Place[],
  data: unknown,
  { isLenient = false, sourcePath = (path) => path }: ShapeProblemOptions = {},
): Problem[] {
  const choices = places.filter(({ name }) => name.startsWith('choice '))
  if (errors.length === 0 && choices.length === 0) return []
  const typeAt = new Map<string, string>()
  const placeAt = new Map<string, string>()
  for (const { name, pointer } of places) {
    if (name.startsWith('type ')) typeAt.set(pointer, name.slice('type '.length))
    else placeAt.set(pointer, name)
  }
  const isGroup = (path: string): boolean => sourcePath(path).startsWith('groups')
  const reading = { data, isLenient, typeAt, placeAt, isGroup }
  const keyed = keyedEntries(errors, reading)
  const found = [
    ...keyed.values(),
    ...errors.filter(({ instancePath }) => !keyed.has(instancePath)).map((error) => problemOf(error, reading)),
    ...choices.map((each) => missingChoice(each, data)),
  ]
  return withoutEchoes(found)
}

/** Entries that are written as a name with its text, by their pointers. Each is one mistake, not an unknown and a missing field. */
function keyedEntries(errors: readonly ShapeError[], { data, typeAt }: Reading): Map<string, Problem> {
  const found = new Map<string, Problem>()
  for (const { keyword, instancePath } of errors) {
    if (keyword !== 'additionalProperties' || !/\/\d+$/.test(instancePath)) continue
    const segments = segmentsOfPointer(instancePath)
    const entries = Object.entries(Object(valueAt(data, segments)) as object)
    const [[key, value] = ['', undefined]] = entries as [string, unknown][]
    const type = typeAt.get(instancePath) ?? plainType(declaredType(segments) ?? '')
    // A slip of the fingers in the name of a field is another mistake.
    if (entries.length !== 1 || aliasOf(type, key, value) || synonymOf(key, type) || isSlipOfField(key, type)) continue
    const entry = entryOfPair(type, key, value)
    if (entry === undefined) continue
    const path = pathOf(segments)
    const pair = fieldsOfPair(type, value)
    const edit: Edit | undefined = pair && {
      kind: 'split',
      path: pathOf([...segments, key]),
      name: pair[0],
      to: pair[1],
    }
    const lines = Object.entries(entry).map(([field, inner]) => yamlField(field, inner))
    const words = problemMessages.keyedEntry({ subject: subjectOf(segments), key, lines })
    found.set(instancePath, { severity: 'error', path, ...words, ...(edit && { edit }) })
  }
  return found
}

const isSlipOfField = (key: string, type: string): boolean => {
  const near = nearestName(key, fieldsOf(type))
  return near !== undefined && isSlip(key, near)
}

/** A problem, with the field that was meant by an unknown one. */
type Found = Problem & { meant?: string }

/** A field under another name is missing under its own: said once, unless the first is only a warning. */
function withoutEchoes(found: readonly Found[]): Problem[] {
  const meant = new Set(found.flatMap((each) => (each.severity === 'error' && each.meant ? [each.meant] : [])))
  return found
    .filter(({ rule, path }) => rule !== 'missing-field' || !(meant.has(path) || isNamedByAddress(path, meant)))
    .map(({ meant: _meant, ...problem }) => problem)
}

/** A repository has its name from its address. */
const isNamedByAddress = (path: string, meant: ReadonlySet<string>): boolean =>
  /^repositories\[\d+\]\.name$/.test(path) && meant.has(path.replace(/name$/, 'href'))

function problemOf(error: ShapeError, reading: Reading): Found {
  const { instancePath, keyword, params } = error
  const { data, isLenient, typeAt, placeAt, isGroup } = reading
  const segments = segmentsOfPointer(instancePath)
  const value = valueAt(data, segments)
  const path = pathOf(segments)
  const type = typeAt.get(instancePath) ?? plainType(declaredType(segments) ?? 'Community')
  if (keyword === 'required') return missing(segments, String(params.missingProperty), type, value)
  if (keyword === 'additionalProperties') {
    const field = [...segments, String(params.additionalProperty)]
    const typeName = type === 'Body' && isGroup(path) ? 'Group' : type
    const words = unknownField({ segments: field, type, typeName, data })
    return { severity: isLenient ? 'warning' : 'error', ...words }
  }
  if (path === 'version') {
    const isMeant = value === '1' || value === '1.0'
    return { severity: 'error', path, ...problemMessages.version(value), ...(isMeant && { edit: setTo(path, 1) }) }
  }
  const subject = subjectOf(segments)
  if (keyword === 'enum' || keyword === 'const') {
    const allowed = [params.allowedValues ?? params.allowedValue].flat()
    const valueType = plainType(declaredType(segments) ?? '')
    const hasLabel = subject === 'kind' && fieldsOf(ownerOf(segments)).includes('kindLabel')
    return { severity: 'error', path, ...wrongValue({ subject, path, value, allowed, valueType, hasLabel }) }
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
    const meant = kindMeant(values, Object(owner) as Record<string, unknown>)
    const words = problemMessages.missingValue({ field, values, meant, valueType: plainType(declared ?? '') })
    return { severity: 'error', path, ...words }
  }
  return { severity: 'error', path, ...missingWords(field, plainType(type), declared, owner) }
}

function missingWords(field: string, type: string, declared: string | undefined, owner: unknown): Words {
  const heading = valueAt(owner, ['heading'])
  const own = field === 'id' && typeof heading === 'string' ? idOf(heading) : ''
  if (own !== '') return problemMessages.missingLine({ field, type, line: yamlField('id', own) })
  const example = exampleFor(field, declared)
  return example
    ? problemMessages.missingExample({ field, type, example })
    : problemMessages.missingField({ field, type })
}

/** The kind that the other fields of an entry tell. */
function kindMeant(values: readonly string[], owner: Readonly<Record<string, unknown>>): string | undefined {
  if (values.includes('prose') && ['body', 'text', 'content', 'description'].some((field) => field in owner))
    return 'prose'
  const { href } = owner
  if (values.includes('event-template') && typeof href === 'string') return calendarKindOf(href)
  const said = Object.values(owner)
    .filter((each) => typeof each === 'string')
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return values.find((each) => said.includes(each) && each.length > 2)
}

/** What may be written for a field, on one line. */
function exampleFor(field: string, declared: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = {
    id: 'id: kiln',
    inLanguage: 'inLanguage: en',
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
