import { sameData } from '../calendar/sameData.ts'
import { isSlip, nearestName, nearestNames } from '../names/nearestName.ts'
import { isAddress } from './addressForms.ts'
import { type Alias, aliasOf } from './aliases.ts'
import { datesInWords } from './dateWords.ts'
import { declaredType, fieldsOf, fieldTypeOf, membersOf, plainType, valuesOf } from './fieldTypes.ts'
import { meantValue } from './meantValue.ts'
import { pathOf, type Segment, valueAt } from './path.ts'
import type { Edit, Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { synonymOf } from './synonyms.ts'
import { typeExamples } from './typeExamples.ts'
import { UNKNOWN, yamlField, yamlInline } from './yamlInline.ts'

/** A field that its type does not have, with what is around it. */
export interface UnknownField {
  segments: readonly Segment[]
  type: string
  /** What messages call the type, where a file has another name for it. */
  typeName?: string
  data: unknown
}

type Report = Pick<Problem, 'path' | 'edit'> & Words & { meant?: string }

/** What is said about a field that its type does not have. `severity` is for the caller to choose. */
export function unknownField({ segments, type, typeName = type, data }: UnknownField): Report {
  const field = String(segments.at(-1))
  const path = pathOf(segments)
  const holder = segments.slice(0, -1)
  const owner = Object(valueAt(data, holder)) as Record<string, unknown>
  const value = owner[field]
  if (isEmpty(value))
    return { path, ...problemMessages.emptyField({ type: typeName, field }), edit: { kind: 'remove', path } }
  if (type === 'Body' && isSubgroups(field)) {
    const isSure = Array.isArray(value) && typeName === 'Group' && !('groups' in owner)
    if (!isSure) return { path, ...problemMessages.nestedBodies({ type: typeName, field }) }
    const words = problemMessages.renamedField({ type: typeName, field, meant: 'groups', isSure })
    return { path, ...words, edit: { kind: 'rename', path, to: 'groups' } }
  }
  const alias = aliasOf(type, field, value, owner)
  if (alias) {
    const words = aliasWords({ type: typeName, field, alias, isTaken: alias.field in owner })
    const isSure = alias.isSure === true && !(alias.field in owner)
    const isSame = sameData(alias.value, value)
    const edit: Edit | undefined = isSure
      ? { kind: 'rename', path, to: alias.field, ...(!isSame && { value: alias.value }) }
      : undefined
    return { path, ...words, ...(edit && { edit }), meant: pathOf([...holder, alias.field]) }
  }
  const fields = fieldsOf(type)
  const synonym = synonymOf(field, type)
  const near = nearestName(field, fields)
  const meant = synonym?.field ?? near
  const within = fieldWithin(field, type)
  if (meant !== undefined && (synonym || !within)) {
    if (meant in owner) {
      return sameData(value, owner[meant])
        ? { path, ...problemMessages.repeatedField({ type: typeName, field, meant }), edit: { kind: 'remove', path } }
        : { path, ...problemMessages.takenField({ type: typeName, field, meant }) }
    }
    const isSure = synonym ? synonym.isSame && fits(type, meant, value) : isSlip(field, meant)
    const edit: Edit | undefined = isSure ? { kind: 'rename', path, to: meant } : undefined
    const words = synonym && !isSure ? reshapedWords({ type, typeName, field, meant, value }) : undefined
    const renamed = problemMessages.renamedField({ type: typeName, field, meant, isSure })
    return { path, ...(words ?? renamed), ...(edit && { edit }), meant: pathOf([...holder, meant]) }
  }
  return { path, ...misplaced({ segments, type, typeName, data }, owner) }
}

/** How the field that was meant is written, where a new name alone does not do. */
function reshapedWords({
  type,
  typeName,
  field,
  meant,
  value,
}: {
  type: string
  typeName: string
  field: string
  meant: string
  value: unknown
}): Words | undefined {
  const line = lineOf(type, meant, value)
  if (line !== undefined) return problemMessages.reshapedField({ type: typeName, field, line })
  const declared = declaredTypeOf(type, meant)
  const [example] = typeExamples[plainType(declared)] ?? []
  if (meant === 'rule')
    return problemMessages.suchField({ type: typeName, field, example: 'rule: FREQ=WEEKLY;BYDAY=TH' })
  if (example === undefined) return undefined
  return problemMessages.suchField({
    type: typeName,
    field,
    example: declared.endsWith('[]') ? `${meant}: [${example}]` : `${meant}: ${example}`,
  })
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Whether a field looks like the groups below a group. */
const isSubgroups = (field: string): boolean =>
  /^(?:sub-?_?(?:projects?|groups?|teams?|committees?|bodies)|working-?_?groups|wgs|sigs|teams|children)$/i.test(field)

function aliasWords({
  type,
  field,
  alias,
  isTaken,
}: {
  type: string
  field: string
  alias: Alias
  isTaken: boolean
}): Words {
  const line = yamlField(alias.field, alias.value)
  if (!isTaken) return problemMessages.reshapedField({ type, field, line })
  if (alias.isMerged) return problemMessages.mergedField({ type, field, meant: alias.field, line })
  const isText = alias.field === 'description'
  if (!Array.isArray(alias.value) && !isText) return problemMessages.takenField({ type, field, meant: alias.field })
  const items = [alias.value].flat().map((each) => (isText ? `\`${String(each)}\`` : `\`- ${yamlInline(each)}\``))
  return problemMessages.addedField({ type, field, meant: alias.field, items })
}

/** Lists that a text alone may stand for. */
const isTextToo = new Set(['affiliations', 'for', 'via'])

/** Whether what stands there can be what is meant: only a number is a number of minutes by another name. */
function fits(type: string, meant: string, value: unknown): boolean {
  const declared = declaredTypeOf(type, meant)
  if (declared === 'number') return typeof value === 'number'
  if (declared.endsWith('[]')) return Array.isArray(value) || (isTextToo.has(meant) && typeof value === 'string')
  if (plainType(declared) === 'Reference') return typeof value === 'string' && isAddress(value)
  if (meant === 'dates') return /^\d{4}(-\d\d){0,2}/.test(String(value))
  return typeof value === 'string' || (declared.startsWith('Localized') && typeof value === 'object')
}

const declaredTypeOf = (type: string, field: string): string => {
  const member = [type, ...membersOf(type)].find((each) => fieldsOf(each).includes(field)) ?? type
  return memberFieldType(member, field)
}

/** How the field that was meant is written, with the value that stands there; undefined where it has no place in it. */
function lineOf(type: string, field: string, value: unknown): string | undefined {
  const declared = declaredTypeOf(type, field)
  const isList = declared.endsWith('[]')
  if (plainType(declared) === 'DateRange') {
    const dates = datesInWords(String(value))
    return dates && yamlField(field, dates)
  }
  if (field === 'durationMinutes') return `durationMinutes: ${minutesOf(value) ?? 60}`
  if (plainType(declared) === 'Reference' && typeof value === 'string' && isAddress(value))
    return yamlField(field, value)
  if (declared === 'string' && typeof value === 'object') return undefined
  if (declared === 'string[]') return typeof value === 'string' ? yamlField(field, [value]) : undefined
  const meant = meantValue(plainType(declared), isList ? [value].flat() : value)
  return meant === undefined || typeof meant === 'number' ? undefined : yamlField(field, meant)
}

/** The minutes of "1h", "90 min", "1:30"; undefined where it is none of those. */
function minutesOf(value: unknown): number | undefined {
  const text = String(value)
  const [, hours = '', minutes = ''] =
    /^(?:(\d+(?:\.\d+)?) ?(?:h|hours?|hrs?))? ?(?:(\d+) ?(?:m|min|mins|minutes)?)?$/i.exec(text) ?? []
  const total = Number(hours || 0) * 60 + Number(minutes || 0)
  return total > 0 ? total : undefined
}

/** The field of a type whose own fields have the name. */
function fieldWithin(name: string, type: string): string | undefined {
  const general = new Set([
    'id',
    'kind',
    'name',
    'label',
    'description',
    'text',
    'href',
    'title',
    'note',
    'notes',
    'links',
  ])
  if (general.has(name)) return undefined
  return fieldsOf(type).find((field) =>
    membersOf(memberFieldType(type, field)).some(
      (member) => !member.endsWith('[][]') && fieldsOf(member).includes(name),
    ),
  )
}

/** What people write beside a schedule, and belongs into it. */
const ofSchedule = /^(?:frequency|recurrence|duration|length|day|weekday|tz|time-?zone)$/i

function misplaced(
  { segments, type, typeName = type, data }: UnknownField,
  owner: Readonly<Record<string, unknown>>,
): Words {
  const field = String(segments.at(-1))
  const holder = segments.slice(0, -1)
  const within = type === 'Meeting' && ofSchedule.test(field) ? 'schedule' : fieldWithin(field, type)
  if (within !== undefined) {
    const line = within in owner || within === 'schedule' ? undefined : lineWithin(type, within, field, owner[field])
    return problemMessages.fieldWithin({ type: typeName, field, within, line })
  }
  const kinds = otherKinds(field, holder, data)
  if (kinds.length > 0) return problemMessages.fieldOfOther({ type: typeName, field, kinds })
  const above = typeAbove(field, holder)
  if (above !== undefined) {
    const isFree = valueAt(data, [...above.segments, field]) === undefined
    // Of an entry it is most often the last line, which slipped to the right; a second list of the whole is another thing.
    const isSlipped = above.segments.length > 0 && isFree
    if (isSlipped)
      return problemMessages.fieldAbove({
        type: typeName,
        field,
        above: String(holder.at(-1)),
        anchor: anchorOf(above.type),
        owner: above.type,
      })
    if (['meetings', 'channels', 'repositories'].includes(field) && typeof holder.at(-1) === 'number')
      return problemMessages.fieldOfGroup({ type: typeName, field })
    if (isFree) return problemMessages.fieldOfWhole({ type: typeName, field })
    return problemMessages.fieldOfWholeToo({ type: typeName, field })
  }
  const into = noteFieldOf(type, owner)
  const near = nearestNames(field, fieldsOf(type))
  return problemMessages.unknownField({ type: typeName, field, near, into })
}

/** The object that a field belongs into, with what it still needs. */
function lineWithin(type: string, within: string, field: string, value: unknown): string | undefined {
  const declared = declaredTypeOf(type, within)
  if (typeof value === 'object' || declared.endsWith('[]') || membersOf(declared).length > 1) return undefined
  const needed = fieldsOf(plainType(declared)).includes('href') && field !== 'href' ? { href: UNKNOWN } : {}
  return yamlField(within, { ...needed, [field]: value })
}

/** The field that takes what has no field of its own. */
function noteFieldOf(type: string, owner: Readonly<Record<string, unknown>>): string | undefined {
  if (type === 'Community') return 'section'
  const fields = fieldsOf(type)
  return ['description', 'notes', 'how'].find(
    (each) => fields.includes(each) && !(each in owner && each !== 'description'),
  )
}

const anchorOf = (type: string): string =>
  ['name', 'label', 'heading', 'kind'].find((each) => fieldsOf(type).includes(each)) ?? 'kind'

/** The kinds of a union that have a field which the kind that stands there has not. */
function otherKinds(field: string, holder: readonly Segment[], data: unknown): string[] {
  const members = membersOf(declaredType(holder) ?? '').map((member) => member.replace(/\[\]$/, ''))
  const having = [...new Set(members)].filter((member) => fieldsOf(member).includes(field))
  const isByKind = members.every((member) => fieldsOf(member).includes('kind'))
  if (!isByKind || having.length === 0 || valueAt(data, [...holder, 'kind']) === undefined) return []
  return having.flatMap((member) => valuesOf(fieldTypeOf(member, 'kind') ?? ''))
}

/** The nearest object around that can have the field. */
function typeAbove(
  field: string,
  holder: readonly Segment[],
): { type: string; segments: readonly Segment[] } | undefined {
  for (let length = holder.length - 1; length >= 0; length--) {
    const segments = holder.slice(0, length)
    const declared = declaredType(segments)
    const type = declared && membersOf(declared).find((member) => fieldsOf(member).includes(field))
    if (type) return { type, segments }
  }
  return undefined
}

const memberFieldType = (type: string, field: string): string => fieldTypeOf(type, field) ?? 'string'
