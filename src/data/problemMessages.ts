import { shown } from './problem.ts'

// Every sentence about data that does not fit the types, in one form: what must be; what was received; what to do. The
// sentences of the review are in reviewMessages.ts.

/** A rule with its two sentences. */
export interface Words {
  rule: string
  /** "`kind` must be X; received Y." */
  message: string
  /** An imperative: "Write `kind: slack`." */
  fix: string
}

/** Names with commas and a last conjunction. */
export const listed = (names: readonly string[], conjunction = 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`

/** The values of a list as a message has room for: all up to eight, else some and how many there are. */
function someOf(values: readonly string[], near: readonly string[] = []): string {
  if (values.length <= 8) return listed(values)
  const some = [...new Set([...near, ...values.filter((value) => value !== 'other')])].slice(
    0,
    Math.max(near.length, 5),
  )
  return `${some.join(', ')} or one of ${values.length - some.length} more`
}

/** A value as a message quotes it; of an object its fields. */
function received(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return shown(value)
  const keys = Object.keys(value).map((key) => `\`${key}\``)
  if (keys.length === 0) return 'an empty object'
  return `an object with ${listed(keys.length > 4 ? [...keys.slice(0, 3), `${keys.length - 3} more`] : keys, 'and')}`
}

/** The chapter of the reference about a type. */
const chapterOf = (type: string): string => `docs/data.md#${type.toLowerCase()}`

/** `kind: slack`, in quotes where YAML would read anything but a text. */
export const yamlField = (field: string, value: string): string =>
  /^[\w][\w ./;=,-]*$/.test(value) && !/^[\d.]+$|^(?:true|false|null|yes|no)$/i.test(value)
    ? `${field}: ${value}`
    : `${field}: ${JSON.stringify(value)}`

const fieldOfType = (type: string, field: string): string => `${type} has no field ${shown(field)}.`

/** The sentences, by what is wrong. */
export const problemMessages = {
  noCommunity: (value: unknown): Words => ({
    rule: 'type',
    message: `The file must be an object with fields; received ${received(value)}.`,
    fix: 'Write the fields `version: 1`, `id`, `name` and `url`.',
  }),
  missingField: ({ field, type }: { field: string; type: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${type} needs it.`,
    fix: `Add \`${field}\`.`,
  }),
  missingExample: ({ field, type, example }: { field: string; type: string; example: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${type} needs it.`,
    fix: `Add \`${field}\`, such as \`${example}\`.`,
  }),
  missingValue: ({
    field,
    values,
    meant,
    type,
  }: {
    field: string
    values: readonly string[]
    meant?: string
    type: string
  }): Words => ({
    rule: 'missing-field',
    message: `${field} must be ${someOf(values)}; received nothing.`,
    fix: meant
      ? `Add \`${yamlField(field, meant)}\`, if that is meant.`
      : `Add \`${yamlField(field, values[0]!)}\`, or the one that is meant${values.length > 8 ? `; all are in ${chapterOf(type)}` : ''}.`,
  }),
  missingChoice: (choice: { subject: string; fields: readonly string[]; value: unknown; examples: string }): Words => ({
    rule: 'missing-field',
    message: `${choice.subject} must have ${listed(choice.fields.map((each) => `\`${each}\``))}; received ${received(choice.value)}.`,
    fix: `Write it as ${choice.examples}.`,
  }),
  renamedField: ({
    type,
    field,
    meant,
    isSure,
  }: {
    type: string
    field: string
    meant: string
    isSure: boolean
  }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: isSure ? `Write \`${meant}\` instead of \`${field}\`.` : `Write \`${meant}\`, if that is meant.`,
  }),
  reshapedField: ({ type, field, example }: { type: string; field: string; example: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Write \`${example}\` instead of \`${field}\`.`,
  }),
  takenField: ({ type, field, meant }: { type: string; field: string; meant: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Put what it says into \`${meant}\`, which is there already, and remove \`${field}\`.`,
  }),
  fieldWithin: ({ type, field, within }: { type: string; field: string; within: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Move it into \`${within}\`.`,
  }),
  fieldAbove: ({ type, field, above }: { type: string; field: string; above: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Move it out into the ${above} around it: indent it less.`,
  }),
  fieldOfOther: ({ type, field, kinds }: { type: string; field: string; kinds: readonly string[] }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Remove it, or write \`kind: ${listed(kinds)}\`, which has it.`,
  }),
  unknownField: ({ type, field, near }: { type: string; field: string; near: readonly string[] }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix:
      near.length > 0
        ? `Remove it, or write ${listed(near.map((each) => `\`${each}\``))} if that is meant.`
        : `Remove it. See the fields of ${type}: ${chapterOf(type)}`,
  }),
  version: (value: unknown): Words => ({
    rule: 'version',
    message: `version must be 1; received ${shown(value)}.`,
    fix:
      typeof value === 'number' && value > 1
        ? 'Use a release of the library that reads this version.'
        : 'Write `version: 1`.',
  }),
  value: (choice: {
    subject: string
    values: readonly string[]
    value: unknown
    near: readonly string[]
    isSure: boolean
    type: string
  }): Words => {
    const [meant] = choice.near
    return {
      rule: 'value',
      message: `${choice.subject} must be ${someOf(choice.values, choice.near)}; received ${received(choice.value)}.`,
      fix: fixOfValue(choice, meant),
    }
  },
  limit: ({ subject, limit, value }: { subject: string; limit: string; value: unknown }): Words => ({
    rule: 'value',
    message: `${subject} must be ${limit}; received ${shown(value)}.`,
    fix: `Write a number of ${limit}.`,
  }),
  shape: ({
    subject,
    expected,
    value,
    fix,
  }: {
    subject: string
    expected: string
    value: unknown
    fix: string
  }): Words => ({
    rule: 'type',
    message: `${subject} must be ${expected}; received ${received(value)}.`,
    fix,
  }),
  noData: (value: unknown): Words => ({
    rule: 'type',
    message: `A value must be what JSON can hold; received ${shown(value)}.`,
    fix: 'Write a text, a number, true or false.',
  }),
  classInstance: (): Words => ({
    rule: 'type',
    message: 'A value must be plain data; received an object of a class, such as a date.',
    fix: 'Write a date as a text: "2026-05-03".',
  }),
  loop: (): Words => ({
    rule: 'loop',
    message: 'A value must have an end; received one that holds itself.',
    fix: 'Write out what is meant.',
  }),
  tooDeep: (limit: number): Words => ({
    rule: 'too-deep',
    message: `Values must be nested at most ${limit} levels deep; received more.`,
    fix: 'Look for brackets left open: no field of a community is as deep as that.',
  }),
  tooMany: (limit: number): Words => ({
    rule: 'too-large',
    message: `The data must have at most ${limit} values; received more.`,
    fix: 'Split it into several communities.',
  }),
  unsafeKey: (key: string): Words => ({
    rule: 'unsafe-key',
    message: `No field has the name ${key}.`,
    fix: 'Remove it.',
  }),
  unreadable: (): Words => ({
    rule: 'unreadable',
    message: 'The data must be plain; reading it fails.',
    fix: 'Give plain data, as JSON or YAML hold it.',
  }),
  duplicateId: ({ id, other }: { id: string; other: string }): Words => ({
    rule: 'duplicate-id',
    message: `id must be unique in its list; received ${shown(id)}, which ${other} has too.`,
    fix: 'Give one of the two another id.',
  }),
  sameName: ({ id, other, free }: { id: string; other: string; free: string }): Words => ({
    rule: 'duplicate-id',
    message: `id must be given where two entries have the same name; received none, so this and ${other} have the anchor ${id}.`,
    fix: `Add \`id: ${free}\` to one of the two.`,
  }),
  sameSection: ({ kind, anchor }: { kind: string; anchor: string }): Words => ({
    rule: 'duplicate-id',
    message: `A second section of kind ${shown(kind)} must have an id; received none, so both have the anchor ${anchor}.`,
    fix: `Add \`id\` to this section, such as \`id: more-${anchor}\`.`,
  }),
  unknownReference: (reference: {
    field: string
    id: string
    collection: string
    ids: readonly string[]
    near?: string
  }): Words => ({
    rule: 'unknown-reference',
    message: `${reference.field} must name the id of one of the ${reference.collection}; received ${shown(reference.id)}.`,
    fix: fixOfReference(reference),
  }),
  unwrittenId: ({ field, id, entry }: { field: string; id: string; entry: string }): Words => ({
    rule: 'unknown-reference',
    message: `${field} must name an id that is written; received ${shown(id)}, which ${entry} has only by its name.`,
    fix: `Add \`id: ${id}\` to ${entry}.`,
  }),
}

function fixOfValue(
  { subject, isSure, values, type }: { subject: string; isSure: boolean; values: readonly string[]; type: string },
  meant: string | undefined,
): string {
  if (meant !== undefined) return `Write \`${yamlField(subject, meant)}\`${isSure ? '' : ', if that is meant'}.`
  if (values.length <= 8) return 'Choose one of those.'
  const other = values.includes('other') ? `, or write \`${subject}: other\`` : ''
  return `Choose one of those in ${chapterOf(type)}${other}.`
}

function fixOfReference({
  near,
  collection,
  ids,
}: {
  near?: string
  collection: string
  ids: readonly string[]
}): string {
  if (near) return `Write \`${near}\`, if that is meant.`
  if (ids.length === 0) return `Add an entry with that id to \`${collection}\`.`
  return ids.length > 8
    ? `Write the \`id\` of one of the ${collection}, or add it there.`
    : `Write ${listed(ids)}, or add that id to one of the ${collection}.`
}
