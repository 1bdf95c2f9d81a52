// The types of the data as the reference shows them, read from a schema that schema-types.mjs makes.
import { shownName } from './shown-name.mjs'

/** The fields that every entry has. The schema repeats them in each type; the reference shows them once. */
export const entryFields = ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'from', 'fetchedOn']

const nameOfRef = (ref) => ref.slice('#/$defs/'.length)

export const anchorOf = (name) => shownName(name).toLowerCase()

/** Whether the comment of a list of values explains each of them. */
const isExplained = ({ description = '' }) => description.includes('\n- `')

const addresses = new Set([
  'href',
  'url',
  'blog',
  'image',
  'avatar',
  'src',
  'darkSrc',
  'feed',
  'invite',
  'calendar',
  'subscribe',
  'unsubscribe',
  'archive',
  'charter',
  'membersSource',
])

const texts = {
  LocalizedString: '[plain text](#localized)',
  LocalizedText: '[sentences](#text)',
  LocalizedProse: '[longer text](#prose)',
}

const quoted = (values) => values.map((value) => `\`${value}\``).join(', ')
const alternatives = (words) => [...new Set(words)].join(' or ')

/** What a field holds, in Markdown. */
function valueOf(field, schema, definitions) {
  const words = (each) => valueOf(field, each, definitions)
  if (schema.$ref) return typeWords(nameOfRef(schema.$ref), definitions, words)
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return `one of ${quoted(schema.enum)}`
  if (schema.anyOf) return alternatives(schema.anyOf.map(words))
  if (schema.type === 'array') return `list of ${schema.items.type === 'string' ? 'texts' : words(schema.items)}`
  if (schema.type === 'boolean') return '`true` or `false`'
  if (schema.type === 'object' && !schema.properties) return `names, each with ${words(schema.additionalProperties)}`
  if (schema.type === 'object') return `fields ${quoted(Object.keys(schema.properties))}`
  if (schema.type === 'string') return addresses.has(field) ? 'address' : 'text'
  if (schema.exclusiveMinimum !== undefined) return `${schema.type} above ${schema.exclusiveMinimum}`
  return schema.minimum === undefined ? schema.type : `${schema.type} from ${schema.minimum}`
}

function typeWords(name, definitions, words) {
  const definition = definitions[name]
  if (name in texts) return texts[name]
  if (name.startsWith('OneOrMany')) {
    const [one] = definition.anyOf.filter(({ type }) => type !== 'array')
    return `${words(one)}, or a list of them`
  }
  const link = `[${shownName(name)}](#${anchorOf(name)})`
  if (!definition.enum) return link
  return `one of ${quoted(definition.enum)}${isExplained(definition) ? ` (see ${link})` : ''}`
}

/** The fields of a type for which a text alone may be given, as in `Person | string`. */
function fieldsBesideText({ anyOf = [] }, definitions) {
  const others = anyOf.filter(({ type }) => type !== 'string')
  if (others.length !== 1 || others.length === anyOf.length || !others[0].$ref) return undefined
  return definitions[nameOfRef(others[0].$ref)]
}

/** What an entry must have that is written by hand whole. One that takes the rest `from` a source needs nothing else. */
const requiredIn = ({ required, anyOf = [] }) =>
  required ?? anyOf.find((branch) => branch.required && !branch.required.includes('from'))?.required ?? []

function typeOf(name, definition, definitions) {
  const fields = fieldsBesideText(definition, definitions)
  const { properties = {} } = fields ?? definition
  const required = requiredIn(fields ?? definition)
  const isEntry = entryFields.every((field) => field in properties)
  const members = (definition.anyOf ?? []).flatMap(({ $ref }) => ($ref ? [shownName(nameOfRef($ref))] : []))
  const isShared = (field) => isEntry && entryFields.includes(field) && !required.includes(field)
  return {
    name: shownName(name),
    description: definition.description ?? fields?.description ?? '',
    examples: definition.examples ?? [],
    acceptsText: (fields !== undefined || members.length > 0) && definition.anyOf.some(({ type }) => type === 'string'),
    members: fields ? [] : members,
    fields: Object.entries(properties)
      .filter(([field]) => field !== '$schema' && !isShared(field))
      .map(([field, schema]) => fieldOf(field, schema, required.includes(field), definitions)),
    sharedFields: Object.keys(properties).filter(isShared),
  }
}

function fieldOf(name, schema, isRequired, definitions) {
  const { description = '', default: defaultValue } = schema
  const examples = schema.examples ?? examplesOfText(schema, definitions)
  return { name, value: valueOf(name, schema, definitions), isRequired, description, examples, defaultValue }
}

/** The examples of a type that is one text, such as a date or a time zone. */
function examplesOfText({ $ref }, definitions) {
  const definition = $ref && definitions[nameOfRef($ref)]
  return (definition?.type === 'string' && definition.examples) || []
}

/** The fields that every entry has, as a type of their own. */
function entryType(definitions) {
  const { properties } = Object.values(definitions).find(
    (each) => each.properties && entryFields.every((field) => field in each.properties),
  )
  return {
    name: 'Entry',
    description: 'The fields that every entry of a list has in addition to its own. All of them are optional.',
    examples: [],
    acceptsText: false,
    members: [],
    fields: entryFields.map((field) => fieldOf(field, properties[field], false, definitions)),
    sharedFields: [],
  }
}

const localizedType = ({ LocalizedString }) => ({
  name: 'Localized',
  description: LocalizedString.description,
  examples: [],
  acceptsText: false,
  members: [],
  fields: [],
  sharedFields: [],
})

/** Whether a definition gets a section of its own. */
function isShown([name, definition]) {
  if (/^(Localized|OneOrMany)/.test(name)) return false
  return !definition.enum || isExplained(definition)
}

/** The types of a schema by their shown names. */
export function typesOf({ $defs, ...root }) {
  const named = Object.entries($defs).filter(isShown)
  // What may be written replaces what it is read as: `WrittenNote` is the `Note` of a file, and adds the text alone.
  const inOrder = named.toSorted(([a], [b]) => Number(a.startsWith('Written')) - Number(b.startsWith('Written')))
  const types = [
    typeOf('Community', root, $defs),
    entryType($defs),
    localizedType($defs),
    ...inOrder.map(([name, definition]) => typeOf(name, definition, $defs)),
  ]
  return new Map(types.map((type) => [type.name, type]))
}
