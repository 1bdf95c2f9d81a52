import { sameData } from '../calendar/sameData.ts'
import { isSlip, nearestName, nearestNames } from '../names/nearestName.ts'
import { declaredType, fieldsOf, fieldTypeOf, membersOf, plainType, valuesOf } from './fieldTypes.ts'
import { pathOf, type Segment, valueAt } from './path.ts'
import type { Edit, Problem } from './problem.ts'
import { problemMessages, type Words } from './problemMessages.ts'
import { synonymOf } from './synonyms.ts'
import { typeExamples } from './typeExamples.ts'

/** What is said about a field that its type does not have. `severity` is for the caller to choose. */
export function unknownField(
  segments: readonly Segment[],
  type: string,
  data: unknown,
): Pick<Problem, 'path' | 'edit'> & Words & { meant?: string } {
  const field = String(segments.at(-1))
  const path = pathOf(segments)
  const holder = segments.slice(0, -1)
  const owner = Object(valueAt(data, holder)) as Record<string, unknown>
  const fields = fieldsOf(type)
  const synonym = synonymOf(field, type)
  const near = nearestName(field, fields)
  const meant = synonym?.field ?? near
  const within = fieldWithin(field, type)
  if (meant !== undefined && (synonym || !within)) {
    if (meant in owner) {
      return sameData(owner[field], owner[meant])
        ? { path, ...problemMessages.repeatedField({ type, field, meant }), edit: { kind: 'remove', path } }
        : { path, ...problemMessages.takenField({ type, field, meant }) }
    }
    const isSure = synonym ? synonym.isSame && fits(type, meant, owner[field]) : isSlip(field, meant)
    const edit: Edit | undefined = isSure ? { kind: 'rename', path, to: meant } : undefined
    const example = synonym && !isSure ? exampleOf(type, meant, owner[field], field) : undefined
    const words = example
      ? problemMessages.reshapedField({ type, field, example })
      : problemMessages.renamedField({ type, field, meant, isSure })
    return { path, ...words, ...(edit && { edit }), meant: pathOf([...holder, meant]) }
  }
  return { path, ...misplaced(field, type, holder, data) }
}

/** Whether what stands there can be what is meant: only a number is a number of minutes by another name. */
function fits(type: string, meant: string, value: unknown): boolean {
  const declared = declaredTypeOf(type, meant)
  if (declared === 'number') return typeof value === 'number'
  if (declared.endsWith('[]')) return Array.isArray(value)
  return typeof value === 'string' || (declared.startsWith('Localized') && typeof value === 'object')
}

const declaredTypeOf = (type: string, field: string): string => {
  const member = [type, ...membersOf(type)].find((each) => fieldsOf(each).includes(field)) ?? type
  return memberFieldType(member, field)
}

/** How the field that was meant is written, with the value that stands there where it has a place in it. */
function exampleOf(type: string, field: string, value: unknown, word: string): string | undefined {
  const declared = declaredTypeOf(type, field)
  const name = plainType(declared)
  if (field === 'durationMinutes') return `durationMinutes: ${minutesOf(value) ?? 60}`
  if (field === 'members' && /chair|lead/.test(word)) return 'members: [{ name: Ann Lee, lead: true }]'
  if (field === 'rule') return 'rule: FREQ=WEEKLY;BYDAY=TH'
  if (name === 'Reference' && typeof value === 'string') return `${field}: { href: ${JSON.stringify(value)} }`
  if (name === 'Handle' && typeof value === 'string') return `${field}: { name: ${value.replace(/^@/, '')} }`
  if (type === 'Person' && field === 'href' && typeof value === 'string') return `href: mailto:${value}`
  const [example] = typeExamples[name] ?? []
  if (example === undefined) return undefined
  return declared.endsWith('[]') ? `${field}: [${example}]` : `${field}: ${example}`
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

function misplaced(field: string, type: string, holder: readonly Segment[], data: unknown): Words {
  const within = fieldWithin(field, type)
  if (within !== undefined) return problemMessages.fieldWithin({ type, field, within })
  const kinds = otherKinds(field, holder, data)
  if (kinds.length > 0) return problemMessages.fieldOfOther({ type, field, kinds })
  const above = typeAbove(field, holder)
  if (above !== undefined) return problemMessages.fieldAbove({ type, field, above })
  return problemMessages.unknownField({ type, field, near: nearestNames(field, fieldsOf(type)) })
}

/** The kinds of a union that have a field which the kind that stands there has not. */
function otherKinds(field: string, holder: readonly Segment[], data: unknown): string[] {
  const members = membersOf(declaredType(holder) ?? '').map((member) => member.replace(/\[\]$/, ''))
  const having = [...new Set(members)].filter((member) => fieldsOf(member).includes(field))
  const isByKind = members.every((member) => fieldsOf(member).includes('kind'))
  if (!isByKind || having.length === 0 || valueAt(data, [...holder, 'kind']) === undefined) return []
  return having.flatMap((member) => valuesOf(fieldTypeOf(member, 'kind') ?? ''))
}

/** The nearest type around that has the field. */
function typeAbove(field: string, holder: readonly Segment[]): string | undefined {
  for (let length = holder.length - 1; length >= 0; length--) {
    const declared = declaredType(holder.slice(0, length))
    const type = declared && membersOf(declared).find((member) => fieldsOf(member).includes(field))
    if (type) return type
  }
  return undefined
}

const memberFieldType = (type: string, field: string): string => fieldTypeOf(type, field) ?? 'string'
