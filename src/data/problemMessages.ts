import type { TextFault } from '../calendar/textFault.ts'
import { idOf } from './entryId.ts'
import { shown } from './problem.ts'
import {
  chapterOf,
  entryWord,
  explainedIn,
  listed,
  oneOfType,
  received,
  subjectWords,
  toFillIn,
  typeWords,
} from './problemWords.ts'
import { UNKNOWN, yamlField, yamlInline } from './yamlInline.ts'

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
  // The sources and their snapshot.
  noSnapshot: (): Words => ({
    rule: 'no-snapshot',
    message: 'The file names sources, and has no snapshot of them, so what they hold is missing.',
    fix: 'Run `moothall sync` with this file, and commit the file that it writes beside it.',
  }),
  notFetched: (id: string): Words => ({
    rule: 'no-snapshot',
    message: `The snapshot has nothing of the source ${shown(id)}.`,
    fix: 'Run `moothall sync` with this file.',
  }),
  unreadableSnapshot: (reason: string): Words => ({
    rule: 'snapshot',
    message: `The snapshot of the sources must be JSON that \`moothall sync\` wrote: ${reason}`,
    fix: 'Run `moothall sync` with this file, which writes the snapshot anew.',
  }),
  noSnapshotForm: (): Words => problemMessages.unreadableSnapshot('it has other fields, or none.'),
  newerSnapshot: (version: number): Words => ({
    rule: 'snapshot',
    message: `The snapshot of the sources must be of version 1; received ${version}, which a newer Moothall wrote.`,
    fix: 'Update Moothall, or run `moothall sync` with this one, which writes the snapshot anew.',
  }),
  editedSnapshot: (): Words => ({
    rule: 'edited-snapshot',
    message: 'The snapshot was changed by hand or by a merge: its checksum is that of other entries.',
    fix: 'Run `moothall sync --force`, which writes it anew. To change an entry, name it by `from` in your own file.',
  }),
  changedSource: (id: string): Words => ({
    rule: 'old-snapshot',
    message: `The source ${shown(id)} was changed since the last sync, so its entries may be others.`,
    fix: 'Run `moothall sync` with this file.',
  }),
  failedSource: ({
    id,
    fetchedOn,
    since,
    reason,
  }: {
    id: string
    fetchedOn: string
    since?: unknown
    reason?: unknown
  }): Words => ({
    rule: 'failed-source',
    message: `The source ${shown(id)} cannot be fetched since ${String(since)}, so its entries are those of ${fetchedOn}: ${String(reason)}`,
    fix: 'Mend the source, or remove it, and run `moothall sync`.',
  }),
  unknownSource: ({ id, ids }: { id: string; ids: readonly string[] }): Words => ({
    rule: 'unknown-source',
    message: `No source has the id ${shown(id)}.`,
    fix: `Write ${listed(ids.map((each) => `\`${each}#…\``))}, or add the source to \`sources\`.`,
  }),
  goneEntry: ({ key, source, near }: { key: string; source: string; near?: string }): Words => ({
    rule: 'gone-entry',
    message: `The source ${shown(source)} has no entry ${shown(key)} of this kind any more, so it is left out.`,
    fix:
      near === undefined || near === key
        ? 'Remove it here too, or write its fields yourself and remove `from`.'
        : `Write \`${source}#${near}\`, if that is meant; else remove it here too.`,
  }),
  unknownKey: ({ key, source, near }: { key: string; source: string; near?: string }): Words => ({
    rule: 'unknown-key',
    message: `The source ${shown(source)} has no entry ${shown(key)} that could be hidden.`,
    fix: near === undefined ? 'Remove the key.' : `Write \`${near}\`, if that is meant; else remove the key.`,
  }),
  unmappedField: ({ field, into, near }: { field: string; into: readonly string[]; near?: string }): Words => ({
    rule: 'unknown-field',
    message: `Entries of ${listed(into)} have no field ${shown(field)} that a map could change.`,
    fix: near === undefined ? 'Remove it.' : `Write \`${near}\`, if that is meant; else remove it.`,
  }),
  noPlaceOfSource: (value: unknown): Words => ({
    rule: 'missing-field',
    message: `A source must have \`href\` or \`path\`, and not both; received ${received(value)}.`,
    fix: 'Write `href: https://…` for a file of the web, or `path: …` for one beside this file.',
  }),
  noSourceAddress: (value: unknown): Words => ({
    rule: 'address',
    message: `The address of a source must begin with https: and hold no name and no password; received ${shown(value)}.`,
    fix: 'Write the whole address, or `path: …` for a file beside this one. `moothall sync --token` sends a password.',
  }),
  noSourcePath: (value: unknown): Words => ({
    rule: 'value',
    message: `The path of a source must be seen from the community's file; received ${shown(value)}.`,
    fix: 'Write it such as `../MAINTAINERS.csv`.',
  }),
  // The shape of the data.
  noCommunity: (value: unknown): Words => ({
    rule: 'type',
    message: `The file must be an object with fields; received ${received(value)}.`,
    fix: 'Write the fields `version: 1`, `id`, `name` and `url`.',
  }),
  missingField: ({ field, type }: { field: string; type: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${oneOfType(type)} needs it.`,
    fix:
      field === 'name' && type === 'Person'
        ? 'Add `name`, or write `vacant: true` if nobody has the role.'
        : `Add \`${field}\`.`,
  }),
  missingExample: ({ field, type, example }: { field: string; type: string; example: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${oneOfType(type)} needs it.`,
    fix: `Add \`${field}\`, such as \`${example}\`.`,
  }),
  missingLine: ({ field, type, line }: { field: string; type: string; line: string }): Words => ({
    rule: 'missing-field',
    message: `${field} is missing; ${oneOfType(type)} needs it.`,
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
  repeatedField: ({ type, field, meant }: { type: string; field: string; meant: string }): Words => ({
    rule: 'unknown-field',
    message: fieldOfType(type, field),
    fix: `Remove \`${field}\`, which says the same as \`${meant}\`.`,
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
    fix: `Move it out of \`${above}\`, so that it lines up with the \`${anchor}\` of the ${typeWords(owner)}.`,
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
      keptBy(into, near.length > 0 ? 'If not, there' : 'There'),
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
  emptyAddress: (field: string): Words => ({
    rule: 'empty-field',
    message: `${field} must have a value; received nothing, so it counts as absent.`,
    fix: 'Write the address, or remove the field.',
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
  unwrittenId: ({
    id,
    collection,
    name,
    line,
  }: {
    id: string
    collection: string
    name: string
    /** The entry in fields, where it is a text. */
    line?: string
  }): Words => ({
    rule: 'unknown-reference',
    message: `No ${entryWord(collection)} has the id ${shown(id)}. The one named ${shown(name)} has no id.`,
    fix: line ? `Write it in fields: \`${line}\`.` : `Add \`id: ${id}\` to it.`,
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
  commentForValue: ({ field, value }: { field: string; value: string }): Words => ({
    rule: 'comment',
    message: `${field} must have a value; received the comment ${value}, since \`#\` begins one.`,
    fix: `Write \`${yamlField(field, value)}\`.`,
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
  shortReference: ({ field, value, address }: { field: string; value: string; address?: string }): Words => ({
    rule: 'short-form',
    message: `${field} must be an address, or the id or the name of a channel; received ${shown(value)}.`,
    fix:
      address === undefined
        ? isOpen(value)
          ? `Remove \`${field}\` until there is an address.`
          : `Write the address with https://. If it is not public, write \`${yamlField(field, { withheld: value })}\`.`
        : `Write \`${yamlField(field, address)}\`.`,
  }),
  shortDates: ({ value, meant }: { value: string; meant?: string }): Words => ({
    rule: 'short-form',
    message: `dates must be a date or two; received ${shown(value)}.`,
    fix: meant
      ? `Write \`dates: ${meant}\`.`
      : 'Write `dates: 2026-05-03` or `dates: 2026-05-03 to 2026-05-05`, with your days.',
  }),
  shortTerm: (value: string): Words => ({
    rule: 'short-form',
    message: `term must be two dates, or one with a word; received ${shown(value)}.`,
    fix: 'Write `term: 2025-05-01 to 2027-04-30`, `term: 2025 to 2027`, `term: since 2025` or `term: until 2027`, with your dates.',
  }),
  personText: ({ value, reason, meant }: { value: string; reason: string; meant: object }): Words => ({
    rule: 'short-form',
    message: `A person as a text must be a name, a company in brackets and a GitHub user name behind an @; received ${shown(value)}, where it is not sure what ${reason} is.`,
    fix: `Write \`${yamlInline(meant)}\`, if that is meant, or \`affiliations\` for a company.${toFillIn(yamlInline(meant))}`,
  }),
  personPart: (value: string): Words => ({
    rule: 'short-form',
    message: `A person as a text must have both brackets; received ${shown(value)}.`,
    fix: 'Put the whole in quotes: between `[` and `]` a comma parts the entries of a list.',
  }),
  repositoryText: ({ value, address }: { value: string; address?: string }): Words => ({
    rule: 'short-form',
    message: `A repository as a text must be an address, or owner and name on GitHub; received ${shown(value)}.`,
    fix: address ? `Write \`${address}\`.` : 'Write the address with https://, or `owner/name`.',
  }),
  // What the parts of a schedule in words must be is said where they are read, beside the grammar.
  textFault: ({ subject, expected, received: text, fix }: TextFault): Words => ({
    rule: 'short-form',
    message: `${subject} must ${expected}; received ${text === '' ? 'nothing' : JSON.stringify(text)}.`,
    fix,
  }),

  missingSchedule: ({ fields, fix }: { fields: readonly string[]; fix: string }): Words => ({
    rule: 'missing-field',
    message: 'schedule is missing; a meeting needs it.',
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
  date: ({ value, fix }: { value: string; fix: string }): Words => ({
    rule: 'date',
    message: `A date must be a day of the calendar as YYYY-MM-DD, from 1900 to 2200; received ${shown(value)}.`,
    fix,
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
    message: `A mail address must begin with mailto:; received ${shown(value)}, which is a path on your own site.`,
    fix: `Write \`mailto:${value}\`.`,
  }),
  invisible: ({ value, character }: { value: string; character: string }): Words => ({
    rule: 'address',
    message: `An address must have no characters that nobody sees; received ${shown(value)}, with ${character} in it.`,
    fix: `Delete that character: it came along when the address was copied.`,
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
  tooMuchMarkdown: (length: number): Words => ({
    rule: 'markdown',
    message: `There is more Markdown in these ${length} characters than is read, so they are shown as they are written.`,
    fix: 'Shorten the text, or link to a page that has it.',
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
  languageTag: (value: string): Words => ({
    rule: 'language',
    message: `inLanguage must be a language tag of BCP 47; received ${shown(value)}.`,
    fix: 'Write one such as `en` or `pt-BR`.',
  }),
  noLanguage: (): Words => ({
    rule: 'language',
    message: 'A text must have words; received an empty object.',
    fix: 'Write the text.',
  }),
  language: ({ tag, only }: { tag: string; only?: string }): Words => ({
    rule: 'language',
    message: `A text must be a text alone, or have language tags as keys; received the key ${shown(tag)}.`,
    fix:
      only === undefined
        ? 'Write a text, or one for each language: `{ en: Meetings, de: Treffen }`.'
        : `Write the text alone, without \`${tag}\`: ${shown(only)}.`,
  }),
}

/** Whether a text says that there is nothing to say yet. */
const isOpen = (text: string): boolean =>
  /^(?:tb[acd]|to be (?:announced|confirmed|decided)|n\/a|none|unknown|-|\?+)$/i.test(text)

function keptBy(into: string | undefined, there: string): string {
  const none = `${there} is no field for it.`
  if (into === undefined) return `${none} To keep it for yourselves, make a comment of it, with \`#\`.`
  if (into === 'section') return `${none} To keep it, write it as a section of kind \`prose\`.`
  return `${none} To keep it, put it into \`${into}\`.`
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
    ? `add \`${least.replace('ID', idOf(id) || UNKNOWN)}\` to \`${collection}\``
    : `add an entry with that id to \`${collection}\``
  if (ids.length === 0) return `${added[0]!.toUpperCase()}${added.slice(1)}.`
  if (ids.length > 8) return `Write the \`id\` of one of the ${collection}, or ${added}.`
  return `Write ${listed(ids.map((each) => `\`${each}\``))}, or ${added}.`
}

/** What to do about a value of another shape. */
export const shapeFixes = {
  write: (what: string): string => `Write ${what}.`,
  line: (line: string): string => `Write \`${line}\`.${toFillIn(line)}`,
  access: (line: string): string => `Write \`${line}\`, and \`post\` if you know who may post.`,
  form: (form: string): string => `Write it in the form of ${form}, with what it says.`,
  quote: (field: string, value: number | boolean): string => `Put it in quotes: \`${field}: "${value}"\`.`,
  flag: (field: string): string => `Write \`${field}: true\` or \`${field}: false\`.`,
  unquote: (field: string, value: string): string => `Write \`${field}: ${value}\`, without quotes.`,
  number: (field: string, example: number): string => `Write \`${field}: ${example}\`, a number without a unit.`,
  entries: (entry: string): string => `Begin each entry with "- " instead of a key: \`- ${entry}\`.${toFillIn(entry)}`,
  entry: (entry: string): string => `Begin the entry with "- ": \`- ${entry}\`.${toFillIn(entry)}`,
  parts: ({ parts, whole }: { parts: string; whole: string }): string =>
    `Write \`${parts}\`, or \`${whole}\` if it is one.`,
  minutes: (line: string): string =>
    `Write \`${line}\`, if it leads to notes of meetings. Remarks are a list of texts.`,
  intro: (section: string): string =>
    `Write entries that begin with "- ". A text before them is \`intro\` of a section: \`- ${section}\` in \`sections\`.`,
}

/** What to do about a date that is none. */
export const dateFixes = {
  meant: (date: string): string => `Write \`${date}\`.`,
  either: ({ dayFirst, monthFirst }: { dayFirst: string; monthFirst: string }): string =>
    `Write the year first: \`${dayFirst}\` for ${inEnglish(dayFirst)}, \`${monthFirst}\` for ${inEnglish(monthFirst)}.`,
  noSuchDay: ({ month, days }: { month: string; days: number }): string =>
    `There is no such day: ${month} has ${days}.`,
  wholeDay: (year: string): string => `Write the whole day, such as \`${year}-05-03\`.`,
  form: (): string => 'Write it such as `2026-05-03`.',
}

const inEnglish = (date: string): string => {
  const day = new Date(`${date}T00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
