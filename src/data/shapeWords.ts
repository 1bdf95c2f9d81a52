import { isAddress } from './addressForms.ts'
import { idOf } from './entryId.ts'
import { entryOfPair } from './entryOfPair.ts'
import { fieldsOf, membersOf, plainType } from './fieldTypes.ts'
import { isWhole, meantValue, objectOfText } from './meantValue.ts'
import type { Edit } from './problem.ts'
import { dateFixes, problemMessages, shapeFixes, type Words } from './problemMessages.ts'
import { listed } from './problemWords.ts'
import { typeExamples } from './typeExamples.ts'
import { UNKNOWN, yamlField, yamlInline } from './yamlInline.ts'

/** What is allowed at places of their own. */
const placeWords: Readonly<Record<string, string>> = {
  address: 'an address as a text',
  date: 'a date as a text, "2026-05-03"',
  partialDate: 'a date as a text, "2026-05-03", "2026-05" or "2026"',
  time: 'a time as a text, "16:00"',
  timeZone: 'an IANA time zone, "Europe/Berlin"',
  rule: 'an RRULE value, "FREQ=WEEKLY;BYDAY=TH"',
  id: 'a text in lower case with hyphens, "weekly-call"',
  inLanguage: 'a language tag as a text, "en"',
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
  const examples = typeExamples[type] ?? (declared === '' ? typeExamples['Block']! : [])
  const field = /[^.[\]]+$/.exec(subject)?.[0] ?? subject

  if (isText && (typeof value === 'number' || typeof value === 'boolean')) {
    const expected = placeWords[place ?? ''] ?? 'a text'
    const isSure = place === undefined || place === 'words' || place === 'text' || place === 'prose'
    if (place === 'date' && /^\d{4}$/.test(String(value))) return words(expected, dateFixes.wholeDay(String(value)))
    if (!isSure) return words(expected, shapeFixes.write(expected))
    return { ...words(expected, shapeFixes.quote(field, value)), ...set(`${value}`) }
  }
  if (isText) {
    const isMarkup = /^(?:Text|Prose)$/.test(type)
    const expected = placeWords[place ?? ''] ?? (isMarkup ? 'a text, which may be Markdown' : 'a text')
    const texts = Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined
    const line = texts ? yamlField(field, texts.join(isMarkup ? '\n\n' : ', ')) : `${field}: "${UNKNOWN}"`
    return words(expected, place && placeWords[place] ? shapeFixes.write(placeWords[place]) : shapeFixes.line(line))
  }
  if (allowed.includes('boolean')) {
    const meant = meantFlag(value)
    return meant === undefined
      ? words('true or false', shapeFixes.flag(field))
      : { ...words('true or false', shapeFixes.line(`${field}: ${meant}`)), ...set(meant) }
  }
  const number = allowed.includes('integer') ? 'a whole number' : 'a number'
  if (allowed.includes('number') || allowed.includes('integer'))
    return { ...words(number, fixOfNumber(field, value)), ...numberEdit(path, value) }
  const isList = allowed.includes('array') && !allowed.includes('object')
  if (isList) return wrongList({ ...wrong, subject, declared }, field, type)
  const some = listed(examples.map((example) => `\`${example}\``))
  const many = allowed.includes('array') ? ', or a list of those' : ''
  const expected = examples.length > 0 ? `${some}${many}` : listed(allowed.map((each) => plainWords[each] ?? each))
  const isOfMany = examples.length > 1 || many !== ''
  return {
    ...words(isOfMany ? expected : `an object such as ${expected}`, fixOfObject({ ...wrong, expected }, type, field)),
    ...objectEdit(path, type, value),
  }
}

/** How the object is written that a value stands for, with what is received in it. */
function fixOfObject(
  { subject, value, expected }: WrongShape & { expected: string },
  type: string,
  field: string,
): string {
  const meant = Array.isArray(value) && value.length > 1 ? undefined : meantValue(type, [value].flat()[0])
  if (typeof meant !== 'object' || meant === null) return shapeFixes.form(expected)
  const line = subject.endsWith(']') ? `- ${yamlInline(meant)}` : yamlField(field, meant)
  const isPart = type === 'ChannelAccess' && !('post' in meant)
  return isPart ? shapeFixes.access(line) : shapeFixes.line(line)
}

function wrongList(wrong: WrongShape, field: string, type: string): Words & { edit?: Edit } {
  const { subject, path, value } = wrong
  const [example] = typeExamples[type] ?? []
  const isTexts = example === undefined || type === 'Inline'
  const words = (fix: string) =>
    problemMessages.shape({
      subject,
      expected: example ? `a list of \`${example}\`` : 'a list of texts',
      value,
      fix,
    })
  if (typeof value === 'object' && value !== null) {
    const keyed = keyedEntries(type, value as Record<string, unknown>)
    if (keyed) return words(shapeFixes.entries(yamlInline(keyed[0])))
    const line = isShort(value) ? yamlInline(value) : `{ ${UNKNOWN} }`
    return { ...words(shapeFixes.entry(line)), edit: { kind: 'set', path, value: [value] } }
  }
  if (typeof value !== 'string') return words(shapeFixes.write('a list'))
  if ((isTexts || isTextToo.has(type)) && value.includes(',')) {
    const parts = value.split(',').map((part) => part.trim())
    return words(shapeFixes.parts({ parts: yamlField(field, parts), whole: yamlField(field, [value]) }))
  }
  // Remarks are no addresses.
  if (type === 'Note' && isAddress(value)) return words(shapeFixes.minutes(yamlField('minutes', value)))
  const isProse = /[.!?:]\s|[.!]$/.test(value) && value.includes(' ') && !path.includes('.')
  if (isProse && !isTexts) return words(shapeFixes.intro(yamlInline({ kind: path, intro: shortened(value) })))
  const item = isTexts ? value : objectOfText(type, value)
  if (item === undefined) return words(shapeFixes.form(`\`${field}: [${example ?? UNKNOWN}]\``))
  const isSure = isTexts || isCertain(type, value)
  const line = yamlField(field, [type === 'Note' || isTextToo.has(type) ? value : item])
  return {
    ...words(shapeFixes.line(line)),
    ...(isSure && { edit: { kind: 'set', path, value: [item] } }),
  }
}

/** Types for which a text alone may stand in a list. */
const isTextToo = new Set(['Person', 'Principle', 'Step', 'Topic'])

const isShort = (value: unknown): boolean => JSON.stringify(value).length <= 160

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 50).trimEnd()}${UNKNOWN}` : text)

/** The entries that stand under keys, where a list is meant: what a key says is the id or the name of an entry. */
function keyedEntries(type: string, value: Readonly<Record<string, unknown>>): object[] | undefined {
  const fields = new Set(fieldsOf(type))
  const entries = Object.entries(value)
  if (entries.length === 0 || entries.some(([key]) => fields.has(key))) return undefined
  const made = entries.map(([key, inner]) => {
    if (typeof inner === 'string') return entryOfPair(type, key, inner)
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return undefined
    const name = idOf(key) === key ? { id: key } : { name: key }
    return isShort(inner) ? { ...name, ...inner } : { ...name, [UNKNOWN]: UNKNOWN }
  })
  return made.every((each) => each !== undefined) ? made : undefined
}

/** Whether an object says the same as the text that stands there: nothing is left open, and nothing is guessed. */
function isCertain(type: string, value: string): boolean {
  const meant = objectOfText(type, value)
  if (meant === undefined || !isWhole(meant)) return false
  if (type === 'ChannelAccess') return 'post' in meant
  if (type === 'Reference') return 'href' in meant
  return /^(?:CommunityCalendar|ContributionPath|FocusArea|Foundation|Handle|Invite|ListItem|Logo|Note|PageSection|Person|Principle|Step|Topic)$/.test(
    type,
  )
}

function objectEdit(path: string, type: string, value: unknown): { edit?: Edit } {
  return typeof value === 'string' && isCertain(type, value)
    ? { edit: { kind: 'set', path, value: objectOfText(type, value) } }
    : {}
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
