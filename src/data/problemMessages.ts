import { shown } from './problem.ts'
import { UNKNOWN, yamlField } from './yamlInline.ts'

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

/** A value as a message quotes it; of an object its fields. */
function received(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return shown(value)
  const keys = Object.keys(value).map((key) => `\`${key}\``)
  if (keys.length === 0) return 'an empty object'
  return `an object with ${listed(keys.length > 4 ? [...keys.slice(0, 3), `${keys.length - 3} more`] : keys, 'and')}`
}

/** Types of values that the reference explains one by one. */
const explained = new Set([
  'Access',
  'BodyKind',
  'CalendarKind',
  'ChannelStatus',
  'MeetingAccess',
  'NoteKind',
  'RepositoryStatus',
  'UnscheduledReason',
])

/** The chapter of the reference about a type, in the package as it is installed. */
export const chapterOf = (type: string): string => `node_modules/moothall/docs/data.md#${type.toLowerCase()}`

const explainedIn = (type: string | undefined): string =>
  type !== undefined && explained.has(type) ? ` What each means: ${chapterOf(type)}` : ''

const fieldOfType = (type: string, field: string): string => `${type} has no field ${shown(field)}.`

const wordsOf = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

/** A type within a sentence: `a recurring schedule`. */
function typeInWords(type: string): string {
  const words = wordsOf(type)
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}

/** What to do about a proposed line that leaves something open. */
export const toFillIn = (line: string): string =>
  line.includes(UNKNOWN) ? ` Put what you know where \`${UNKNOWN}\` is.` : ''

/** What a message calls a place: the field, or an entry of the list. */
export const subjectWords = (subject: string): string => {
  const list = /^(.+)\[\d+\]$/.exec(subject)?.[1]
  return list === undefined ? subject : `An entry of ${list}`
}

/** The sentences, by what is wrong. */
export const problemMessages = {
  noCommunity: (value: unknown): Words => ({
    rule: 'type',
    message: `The file must be an object with fields; received ${received(value)}.`,
    fix: 'Write the fields `version: 1`, `id`, `name` and `url`.',
  }),
  missingField: ({ field, type }: { field: string; type: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${typeInWords(type)} needs it.`,
    fix:
      field === 'name' && type === 'Person'
        ? 'Add `name`, or write `vacant: true` if nobody has the role.'
        : `Add \`${field}\`.`,
  }),
  missingExample: ({ field, type, example }: { field: string; type: string; example: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${typeInWords(type)} needs it.`,
    fix: `Add \`${field}\`, such as \`${example}\`.`,
  }),
  missingLine: ({ field, type, line }: { field: string; type: string; line: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${typeInWords(type)} needs it.`,
    fix: `Add \`${line}\`.`,
  }),
  missingValue: ({
    field,
    values,
    meant,
    valueType,
  }: {
    field: string
    values: readonly string[]
    meant?: string
    /** The type of the field. */
    valueType?: string
  }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; it must be ${listed(values)}.`,
    fix: meant
      ? `Add \`${yamlField(field, meant)}\`, if that is meant.`
      : `Add the one that is meant, such as \`${yamlField(field, values[0]!)}\`.${explainedIn(valueType)}`,
  }),
  keyedEntry: ({
    subject,
    key,
    lines,
  }: {
    subject: string
    key: string
    /** The fields of the entry, each on a line. */
    lines: readonly string[]
  }): Words => ({
    rule: 'type',
    message: `${subjectWords(subject)} must have its name in a field; received ${shown(key)} as a field.`,
    fix: `Write \`- ${lines[0]}\`, and below it ${listed(
      lines.slice(1).map((line) => `\`${line}\``),
      'and',
    )}.${toFillIn(lines.join())}`,
  }),
  missingChoice: (choice: { subject: string; fields: readonly string[]; value: unknown; examples: string }): Words => ({
    rule: 'missing-field',
    message: `${subjectWords(choice.subject)} must have ${listed(choice.fields.map((each) => `\`${each}\``))}; received ${received(choice.value)}.`,
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
  reshapedField: ({ type, field, line }: { type: string; field: string; line: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Write \`${line}\` instead of \`${field}\`.${toFillIn(line)}`,
  }),
  suchField: ({ type, field, example }: { type: string; field: string; example: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Write it in the form of \`${example}\`, with what \`${field}\` says.`,
  }),
  takenField: ({ type, field, meant }: { type: string; field: string; meant: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `\`${meant}\` is given too. Keep what is right in \`${meant}\`, and remove \`${field}\`.`,
  }),
  addedField: ({
    type,
    field,
    meant,
    items,
  }: {
    type: string
    field: string
    meant: string
    items: readonly string[]
  }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Add ${listed(items, 'and')} to \`${meant}\`, and remove \`${field}\`.`,
  }),
  mergedField: ({ type, field, meant, line }: { type: string; field: string; meant: string; line: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Write \`${line}\` in place of \`${meant}\`, and remove \`${field}\`.`,
  }),
  emptyField: ({ type, field }: { type: string; field: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: 'Remove it: it holds nothing.',
  }),
  nestedBodies: ({ type, field }: { type: string; field: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Write each as an entry of \`bodies\`, with the \`id\` of this one as its \`parent\`.`,
  }),
  fieldWithin: ({
    type,
    field,
    within,
    line,
  }: {
    type: string
    field: string
    within: string
    line?: string
  }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: line ? `Write \`${line}\` instead.` : `Move it into \`${within}\`.`,
  }),
  fieldAbove: ({
    type,
    field,
    above,
    anchor,
    owner,
  }: {
    type: string
    field: string
    /** The field that it stands in. */
    above: string
    /** The field of the object around, with which it has to line up, and the type of that. */
    anchor: string
    owner: string
  }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Move it out of \`${above}\`, so that it lines up with the \`${anchor}\` of the ${wordsOf(owner)}.`,
  }),
  fieldOfGroup: ({ type, field }: { type: string; field: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `A group with \`${field}\` is an entry of \`groups\`: write it there. Or add what is meant to \`${field}\` of the community, and name it in \`description\`.`,
  }),
  fieldOfWhole: ({ type, field }: { type: string; field: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `\`${field}\` is a field of the whole community: write it at the left edge of the file.`,
  }),
  fieldOfWholeToo: ({ type, field }: { type: string; field: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Add what it holds to \`${field}\` of the community, at the left edge of the file.`,
  }),
  fieldOfOther: ({ type, field, kinds }: { type: string; field: string; kinds: readonly string[] }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Write \`kind: ${listed(kinds)}\`, which has it, or remove it.`,
  }),
  unknownField: ({
    type,
    field,
    near,
    into,
  }: {
    type: string
    field: string
    near: readonly string[]
    /** The field that takes what has none of its own, or `section` for a section of the page. */
    into?: string
  }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: [
      ...(near.length > 0 ? [`Write ${listed(near.map((each) => `\`${each}\``))}, if that is meant.`] : []),
      keptBy(into),
      `The fields of ${type}: ${chapterOf(type)}`,
    ].join(' '),
  }),
  version: (value: unknown): Words => ({
    rule: 'version',
    message: `version must be 1; received ${shown(value)}.`,
    fix:
      typeof value === 'number' && value > 1
        ? 'Write `version: 1`, or install a newer Moothall: `npm install moothall@latest`.'
        : 'Write `version: 1`.',
  }),
  value: (choice: {
    subject: string
    values: readonly string[]
    value: unknown
    meant?: string
    isSure: boolean
    /** What `kindLabel` beside the value says in the words of the community. */
    label?: string
    /** The type of the field. */
    valueType?: string
  }): Words => ({
    rule: 'value',
    message: `${subjectWords(choice.subject)} must be ${listed(choice.values)}; received ${received(choice.value)}.`,
    fix: fixOfValue(choice),
  }),
  limit: ({ subject, limit, value }: { subject: string; limit: string; value: unknown }): Words => ({
    rule: 'value',
    message: `${subjectWords(subject)} must be ${limit}; received ${shown(value)}.`,
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
    message: `${subjectWords(subject)} must be ${expected}; received ${received(value)}.`,
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
  unknownReference: (reference: { id: string; collection: string; ids: readonly string[]; near?: string }): Words => ({
    rule: 'unknown-reference',
    message: `No ${entryWord(reference.collection)} has the id ${shown(reference.id)}.`,
    fix: fixOfReference(reference),
  }),
  unwrittenId: ({ id, collection, name }: { id: string; collection: string; name: string }): Words => ({
    rule: 'unknown-reference',
    message: `No ${entryWord(collection)} has the id ${shown(id)}. The one named ${shown(name)} has no id.`,
    fix: `Add \`id: ${id}\` to it.`,
  }),
}

const entryWordsByCollection: Readonly<Record<string, string>> = {
  bodies: 'group',
  bodyGroups: 'entry of bodyGroups',
  people: 'person',
  repositoryGroups: 'entry of repositoryGroups',
}

/** What one entry of a collection is called: `channel`. */
const entryWord = (collection: string): string =>
  entryWordsByCollection[collection] ?? collection.replace(/ies$/, 'y').replace(/s$/, '')

function keptBy(into: string | undefined): string {
  if (into === undefined) return 'There is no field for it: remove it.'
  if (into === 'section') return 'There is no field for it. To keep it, write it as a section of kind `prose`.'
  return `There is no field for it. To keep it, put it into \`${into}\`.`
}

function fixOfValue({
  subject,
  isSure,
  values,
  meant,
  label,
  valueType,
}: {
  subject: string
  isSure: boolean
  values: readonly string[]
  meant?: string
  label?: string
  valueType?: string
}): string {
  const ifMeant = isSure ? '' : ', if that is meant'
  if (meant !== undefined && label !== undefined)
    return `Write \`${yamlField(subject, meant)}\` and \`${yamlField('kindLabel', label)}\`${ifMeant}.`
  if (meant !== undefined) return `Write \`${yamlField(subject, meant)}\`${ifMeant}.`
  if (label !== undefined && values.includes('other'))
    return `Choose one of those, or write \`${subject}: other\` and \`${yamlField('kindLabel', label)}\`.${explainedIn(valueType)}`
  return `Choose one of those.${explainedIn(valueType)}`
}

/** What an entry is written as at the least. */
const leastEntries: Readonly<Record<string, string>> = {
  channels: '- { id: ID, kind: …, name: …, href: … }',
  meetings: '- { id: ID, name: …, schedule: … }',
  repositories: '- { id: ID, href: … }',
}

function fixOfReference({
  id,
  near,
  collection,
  ids,
}: {
  id: string
  near?: string
  collection: string
  ids: readonly string[]
}): string {
  if (near) return `Write \`${near}\`, if that is meant.`
  const least = leastEntries[collection]
  const added = least
    ? `add \`${least.replace('ID', id)}\` to \`${collection}\``
    : `add an entry with that id to \`${collection}\``
  if (ids.length === 0) return `${added[0]!.toUpperCase()}${added.slice(1)}.`
  if (ids.length > 8) return `Write the \`id\` of one of the ${collection}, or ${added}.`
  return `Write ${listed(ids.map((each) => `\`${each}\``))}, or ${added}.`
}
