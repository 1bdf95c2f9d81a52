import { membersOf, plainType } from './fieldTypes.ts'
import type { Edit } from './problem.ts'
import { problemMessages, shapeFixes, type Words } from './problemMessages.ts'
import { listed, yamlField } from './problemWords.ts'
import { typeExamples } from './typeExamples.ts'

/** What is allowed at places of their own. */
const placeWords: Readonly<Record<string, string>> = {
  address: 'an address as a text',
  date: 'a date as a text, "2026-05-03"',
  time: 'a time as a text, "16:00"',
  timeZone: 'an IANA time zone, "Europe/Berlin"',
  rule: 'an RRULE value, "FREQ=WEEKLY;BYDAY=TH"',
  id: 'a text in lower case with hyphens, "weekly-call"',
}

const plainWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** A value in a place that takes another shape. */
export interface WrongShape {
  subject: string
  path: string
  value: unknown
  /** The type that the model has for the place. */
  declared: string | undefined
  /** The shapes of JSON that the validator takes. */
  allowed: readonly string[]
  /** What the place is beyond its type: `address`, `date`. */
  place: string | undefined
}

/** What is said about a value of the wrong shape: the shapes that there are, with an example. */
export function wrongShape(wrong: WrongShape): Words & { edit?: Edit } {
  const { subject, path, value, declared = '', allowed, place } = wrong
  const words = (expected: string, fix: string) => problemMessages.shape({ subject, expected, value, fix })
  const set = (to: unknown): { edit: Edit } => ({ edit: { kind: 'set', path, value: to } })
  const isText = membersOf(declared).some((member) => member === 'string') || allowed.includes('string')
  const type = plainType(declared)
  const examples = typeExamples[type] ?? []
  const field = /[^.[\]]+$/.exec(subject)?.[0] ?? subject

  if (isText && (typeof value === 'number' || typeof value === 'boolean')) {
    const expected = placeWords[place ?? ''] ?? 'a text'
    const isSure = place === undefined || place === 'words' || place === 'text' || place === 'prose'
    if (!isSure) return words(expected, shapeFixes.write(expected))
    return { ...words(expected, shapeFixes.quote(field, value)), ...set(`${value}`) }
  }
  if (isText) {
    const isMarkup = /^(?:Text|Prose)$/.test(type)
    const expected = placeWords[place ?? ''] ?? (isMarkup ? 'a text, which may be Markdown' : 'a text')
    return words(
      expected,
      place && placeWords[place] ? shapeFixes.write(placeWords[place]) : shapeFixes.field(field, '"…"'),
    )
  }
  if (allowed.includes('boolean')) {
    const meant = meantFlag(value)
    return meant === undefined
      ? words('true or false', shapeFixes.flag(field))
      : { ...words('true or false', shapeFixes.field(field, meant)), ...set(meant) }
  }
  const number = allowed.includes('integer') ? 'a whole number' : 'a number'
  if (allowed.includes('number') || allowed.includes('integer'))
    return { ...words(number, fixOfNumber(field, value)), ...numberEdit(path, value) }
  const shape = typeof value === 'string' ? shapeOf(type, value) : undefined
  const isList = allowed.includes('array') && !allowed.includes('object')
  if (isList) return wrongList({ ...wrong, subject, declared }, field, type, shape)
  const some = listed(examples.map((example) => `\`${example}\``))
  const many = allowed.includes('array') ? ', or a list of those' : ''
  const expected = examples.length > 0 ? `${some}${many}` : listed(allowed.map((each) => plainWords[each] ?? each))
  const written = shape ?? examples[0]
  const write = (form: string) => (subject.endsWith(']') ? shapeFixes.item(form) : shapeFixes.field(field, form))
  const fix = written ? write(written) : shapeFixes.write(expected)
  return {
    ...words(examples.length > 1 || many ? expected : `an object such as ${expected}`, fix),
    ...shapeEdit(path, type, value),
  }
}

function wrongList(wrong: WrongShape, field: string, type: string, shape: string | undefined): Words & { edit?: Edit } {
  const { subject, path, value } = wrong
  const [example] = typeExamples[type] ?? []
  const isOne = typeof value === 'object' && value !== null
  const isWord = typeof value === 'string' && (example === undefined || type === 'Inline')
  const item = isWord ? JSON.stringify(value) : (shape ?? example)
  const words = (fix: string) =>
    problemMessages.shape({
      subject,
      expected: example ? `a list of ${typeWords(type)}` : 'a list of texts',
      value,
      fix,
    })
  // Each under a key of its own: what the key says is a name or an id.
  if (isOne && isKeyed(value)) return words(shapeFixes.entries(example ?? '…'))
  if (isOne)
    return {
      ...words(shapeFixes.entry(example ?? '…')),
      edit: { kind: 'set', path, value: [value] },
    }
  const wrapped = isWord ? value : shapedValue(type, value)
  const fix = item === undefined ? shapeFixes.write('a list') : shapeFixes.field(field, `[${item}]`)
  return { ...words(fix), ...(wrapped !== undefined && { edit: { kind: 'set', path, value: [wrapped] } }) }
}

/** Whether every field holds an object: entries under keys, where a list is meant. */
const isKeyed = (value: object): boolean => {
  const inner = Object.values(value)
  return inner.length > 0 && inner.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
}

const typeWords = (type: string): string => `\`${typeExamples[type]![0]}\``

/** A text that is an address, or a name, as the object that is meant by it. */
function shapedValue(type: string, value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'string') return undefined
  const isAddress = /^[a-z][a-z0-9+.-]*:\S+$|^\/\S*$/i.test(value)
  if (/^(?:Reference|Invite|CommunityCalendar)$/.test(type)) return isAddress ? { href: value } : undefined
  if (type === 'Logo') return /\s/.test(value) ? undefined : { src: value }
  if (isAddress) return undefined
  if (type === 'Handle') return /\s/.test(value) ? undefined : { name: value.replace(/^@/, '') }
  return /^(?:Person|Topic|Principle|Foundation|Step|FocusArea|ContributionPath)$/.test(type)
    ? { name: value }
    : type === 'ListItem'
      ? { text: value }
      : undefined
}

function shapeEdit(path: string, type: string, value: unknown): { edit?: Edit } {
  const shaped = shapedValue(type, value)
  return shaped ? { edit: { kind: 'set', path, value: shaped } } : {}
}

/** The same as YAML on one line; where it is an address of something that needs a label, with one. */
function shapeOf(type: string, value: string): string | undefined {
  if (type === 'Link' && /^(?:https?:|\/)/.test(value)) return `{ label: …, href: ${JSON.stringify(value)} }`
  const shaped = shapedValue(type, value) ?? (type === 'Reference' ? { withheld: value } : undefined)
  const [entry] = Object.entries(shaped ?? {})
  return entry && `{ ${yamlField(...entry)} }`
}

function meantFlag(value: unknown): boolean | undefined {
  if (/^(?:yes|true|on|y)$/i.test(String(value))) return true
  return /^(?:no|false|off|n)$/i.test(String(value)) ? false : undefined
}

const fixOfNumber = (field: string, value: unknown): string =>
  typeof value === 'string' && /^\d+$/.test(value)
    ? shapeFixes.unquote(field, value)
    : shapeFixes.number(field, /minutes/i.test(field) ? 60 : 1)

const numberEdit = (path: string, value: unknown): { edit?: Edit } =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? { edit: { kind: 'set', path, value: Number(value) } } : {}
