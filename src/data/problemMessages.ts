import type { TextFault } from '../calendar/textFault.ts'
import { shown } from './problem.ts'
import { chapterOf, listed, received, someOf, yamlField } from './problemWords.ts'

// Every sentence about a file and what it holds, in one form: what must be; what was received; what to do. The sentences
// of the review, which judges data that fits, are in reviewMessages.ts: each list is long enough to be read alone.

/** A rule with its two sentences. */
export interface Words {
  rule: string
  /** "`kind` must be X; received Y." */
  message: string
  /** An imperative: "Write `kind: slack`." */
  fix: string
}

const fieldOfType = (type: string, field: string): string => `${type} has no field ${shown(field)}.`

/** The sentences, by what is wrong. */
export const problemMessages = {
  // The shape of the data.
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
  repeatedField: ({ type, field, meant }: { type: string; field: string; meant: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Remove \`${field}\`, which says the same as \`${meant}\`.`,
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

  // The text of a file.
  longText: ({ length, limit }: { length: number; limit: number }): Words => ({
    rule: 'too-large',
    message: `The file must have at most ${limit} characters; received ${length}.`,
    fix: 'Split it into several communities.',
  }),
  deepText: (limit: number): Words => ({
    rule: 'too-deep',
    message: `The file must be nested at most ${limit} levels deep; received more, so it is not read.`,
    fix: 'Look for brackets left open: no field of a community is as deep as that.',
  }),
  manyAliases: (): Words => ({
    rule: 'too-large',
    message: 'Aliases must not make more of the file than is read; received more.',
    fix: 'Write the values out where they are needed.',
  }),
  tab: (): Words => ({
    rule: 'syntax',
    message: 'YAML must be indented with spaces; received a tab.',
    fix: 'Indent with spaces.',
  }),
  noYaml: ({ reason, isUnquoted }: { reason: string; isUnquoted: boolean }): Words => ({
    rule: 'syntax',
    message: `The file cannot be read as YAML: ${reason}`,
    fix: isUnquoted
      ? 'Put the value in quotes: a colon, `@`, `#` or a bracket in it means something to YAML.'
      : 'Look at this line and the one above it.',
  }),
  noJson: (reason: string): Words => ({
    rule: 'syntax',
    message: `The file is not JSON: ${reason}`,
    fix: 'Write it as JSON, or give the file a name that ends in `.yaml`.',
  }),
  severalDocuments: (): Words => ({
    rule: 'several-documents',
    message: 'A file must hold one community; received more than one document.',
    fix: 'Put what follows the line `---` into a file of its own.',
  }),
  customTag: (tag: string): Words => ({
    rule: 'custom-tag',
    message: `A value must have no tag of its own; received ${tag}.`,
    fix: 'Remove the tag, and write the plain value.',
  }),
  mergeKey: (): Words => ({
    rule: 'merge-key',
    message: 'YAML 1.2 has no merge key `<<`.',
    fix: 'Write the fields out.',
  }),
  duplicateKey: (key: string): Words => ({
    rule: 'duplicate-key',
    message: `A field must be given once; received ${shown(key)} twice, and only the first is read.`,
    fix: 'Keep one of the two, or give the entry an item of its own in its list.',
  }),
  key: (): Words => ({
    rule: 'key',
    message: 'The name of a field must be a plain word; received a list, an object or an alias.',
    fix: 'Write the name of a field.',
  }),
  unknownAlias: (name: string): Words => ({
    rule: 'alias',
    message: `An alias must name an anchor before it; received *${name}, and there is no &${name}.`,
    fix: 'Write out what is meant, or quote a text that begins with `*`.',
  }),
  aliasLoop: (name: string): Words => ({
    rule: 'alias-loop',
    message: `An alias must stand outside what it stands for; received *${name} within &${name}.`,
    fix: 'Write out what is meant.',
  }),

  // Forms of a file.
  oldName: ({ old, name }: { old: string; name: string }): Words => ({
    rule: 'old-name',
    message: `${old} is an earlier name of ${name}.`,
    fix: `Write ${name}.`,
  }),
  shortForm: ({ field, expected, value }: { field: string; expected: string; value: string }): Words => ({
    rule: 'short-form',
    message: `${field} must be ${expected}; received ${shown(value)}.`,
    fix: `Write ${expected}.`,
  }),
  shortReference: ({ field, value }: { field: string; value: string }): Words => ({
    rule: 'short-form',
    message: `${field} must be an address, or the id or the name of a channel; received ${shown(value)}.`,
    fix: 'Write the address with https://. For what is not public, write `withheld: ` and what is known of it.',
  }),
  // What the parts of a schedule in words must be is said where they are read, beside the grammar.
  textFault: ({ subject, expected, received: text, fix }: TextFault): Words => ({
    rule: 'short-form',
    message: `${subject} must ${expected}; received ${text === '' ? 'nothing' : JSON.stringify(text)}.`,
    fix,
  }),

  missingSchedule: ({ fields, fix }: { fields: readonly string[]; fix: string }): Words => ({
    rule: 'missing-field',
    message: 'schedule is missing; Meeting needs it.',
    fix:
      fields.length > 0
        ? `${fix} It replaces ${listed(
            fields.map((each) => `\`${each}\``),
            'and',
          )}.`
        : fix,
  }),
  untoldSchedule: ({ value, kind, fix }: { value: unknown; kind: unknown; fix: string }): Words => ({
    rule: 'value',
    message:
      kind === undefined
        ? `schedule must say when it is held; received ${received(value)}.`
        : `kind must be recurring, single, approximate, unscheduled or ended; received ${shown(kind)}.`,
    fix,
  }),
  lengthOutside: ({ field, fix }: { field: string; fix: string }): Words => ({
    rule: 'unknown-field',
    message: `Meeting has no field ${shown(field)}.`,
    fix,
  }),

  // Single values, of the right shape and yet of no use.
  date: (value: string): Words => ({
    rule: 'date',
    message: `A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received ${shown(value)}.`,
    fix: 'Write it such as `2026-05-03`.',
  }),
  time: ({ value, meant }: { value: string; meant?: string }): Words => ({
    rule: 'time',
    message: `A time must be HH:mm with 24 hours; received ${shown(value)}.`,
    fix: meant ? `Write \`"${meant}"\`.` : 'Write it such as `"09:30"`.',
  }),
  timeZone: ({ value, meant }: { value: string; meant?: string }): Words => ({
    rule: 'time-zone',
    message: `A time zone must be an IANA name such as Europe/Berlin; received ${shown(value)}.`,
    fix: meant ? `Write \`${meant}\`, if that is meant.` : 'Write one such as `Europe/Berlin` or `UTC`.',
  }),
  ruleInWords: ({ value, meant, interval }: { value: string; meant?: string; interval?: string }): Words => ({
    rule: 'rrule',
    message: `rule must be an RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TH; received ${shown(value)}.`,
    fix: meant
      ? `Write \`rule: ${meant}\`.`
      : interval
        ? `Write \`rule: ${interval}\`, with your own day, and add \`from\` with a date on which it is held.`
        : 'Write `FREQ=WEEKLY;BYDAY=TH` (every Thursday) or `FREQ=MONTHLY;BYDAY=1MO` (first Monday), with your days.',
  }),
  rule: ({ value, reason }: { value: string; reason: string }): Words => ({
    rule: 'rrule',
    message: `rule ${shown(value)} is not an RRULE that gives dates: ${reason}`,
    fix: 'Mend that part, as in `FREQ=WEEKLY;BYDAY=TH` (RFC 5545 §3.3.10).',
  }),
  id: ({ value, meant }: { value: string; meant: string }): Words => ({
    rule: 'id',
    message: `id must be lower case with hyphens; received ${shown(value)}.`,
    fix: `Write \`id: ${meant || 'weekly-call'}\`.`,
  }),
  refusedAddress: ({ value, reason }: { value: string; reason: string }): Words => ({
    rule: 'address',
    message: `An address must be one that can be linked; received ${shown(value)}: ${reason}.`,
    fix: 'Write an address of the web, or remove the field.',
  }),
  mailAddress: (value: string): Words => ({
    rule: 'address',
    message: `An address of mail must begin with mailto:; received ${shown(value)}, which is a path on your own site.`,
    fix: `Write \`mailto:${value}\`.`,
  }),
  brokenAddress: (value: string): Words => ({
    rule: 'address',
    message: `An address must be one that a browser can open; received ${shown(value)}.`,
    fix: 'Look for what is missing or too much in it.',
  }),
  rawHtml: (value: string): Words => ({
    rule: 'raw-html',
    message: `A text must be words or Markdown; received HTML, ${shown(value)}, which is shown as it is written.`,
    fix: 'Write it in Markdown, or put what is to be shown between backticks.',
  }),
  noPicture: (alt: string): Words => ({
    rule: 'markdown',
    message: `A text cannot hold a picture; its words ${shown(alt)} are shown instead.`,
    fix: 'Link to the picture, or remove it.',
  }),
  noHeading: (): Words => ({
    rule: 'markdown',
    message: 'A text cannot hold a heading; its words are shown as a paragraph.',
    fix: 'Make a section of it, or remove the `#`.',
  }),
  noRule: (): Words => ({
    rule: 'markdown',
    message: 'A text cannot hold a line across; it is left out.',
    fix: 'Remove the line.',
  }),
  noQuotation: (): Words => ({
    rule: 'markdown',
    message: 'A text cannot hold a quotation; its words are shown as they are.',
    fix: 'Begin it with `[!NOTE]` to make a note of it.',
  }),
  noBlockInItem: (type: string): Words => ({
    rule: 'markdown',
    message: `A point of a list can hold sentences and points; a ${type} in it is left out.`,
    fix: 'Put it before or after the list.',
  }),
  interval: ({ min, max }: { min: number; max: number }): Words => ({
    rule: 'value',
    message: `min must be at most max; received ${min} and ${max}.`,
    fix: 'Write the smaller as `min`.',
  }),
  noLanguage: (): Words => ({
    rule: 'language',
    message: 'A text must have words; received an empty object.',
    fix: 'Write the text.',
  }),
  language: (tag: string): Words => ({
    rule: 'language',
    message: `A text by language must have language tags as keys; received ${shown(tag)}.`,
    fix: 'Write a text, or one for each language: `{ en: Meetings, de: Treffen }`.',
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

/** What to do about a value of another shape. */
export const shapeFixes = {
  write: (what: string): string => `Write ${what}.`,
  field: (field: string, value: string | number | boolean): string => `Write \`${field}: ${value}\`.`,
  item: (value: string): string => `Write \`- ${value}\`.`,
  quote: (field: string, value: number | boolean): string => `Put it in quotes: \`${field}: "${value}"\`.`,
  flag: (field: string): string => `Write \`${field}: true\` or \`${field}: false\`.`,
  unquote: (field: string, value: string): string => `Write \`${field}: ${value}\`, without quotes.`,
  number: (field: string, example: number): string => `Write \`${field}: ${example}\`, a number without a unit.`,
  entries: (example: string): string => `Begin each entry with "- " instead of a key: \`- ${example}\`.`,
  entry: (example: string): string => `Begin the entry with "- ": \`- ${example}\`.`,
}
