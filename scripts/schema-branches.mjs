/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema. */
// The same schema for the validator: what is checked elsewhere taken out, unions opened by what tells their members
// apart, and places marked that need more than a look at their shape.
import { mapSchema } from './schema-types.mjs'

const addresses = new Set(['href', 'url', 'blog', 'image', 'avatar', 'src', 'darkSrc', 'feed', 'unsubscribe'])

/** The definitions of `$defs` whose values are read further, by name. */
const places = {
  LocalDate: 'date',
  PartialDate: 'partialDate',
  WallTime: 'time',
  TimeZone: 'timeZone',
  Text: 'text',
  Prose: 'prose',
}

/** Properties that hold ids of entries, with the collection of those. `only` is about the collection of its section. */
const references = {
  via: 'channels',
  channels: 'channels',
  bridgedTo: 'channels',
  successor: 'channels',
  meetings: 'meetings',
  meeting: 'meetings',
  supersededBy: 'meetings',
  repositories: 'repositories',
  parent: 'bodies',
  bodies: 'bodies',
  holders: 'people',
  group: 'repositoryGroups',
  only: 'only',
}

const isPlainString = (schema) => schema?.type === 'string' && !schema.enum && schema.const === undefined

/** The place of a string property, by its name. */
function placeOfProperty(name) {
  if (addresses.has(name)) return 'address'
  if (name === 'id' || name === 'rule' || name === 'inLanguage') return name
  return name in references ? `reference ${references[name]}` : undefined
}

function marked(name, schema) {
  const place = placeOfProperty(name)
  if (place !== undefined && isPlainString(schema)) return { ...schema, place }
  if (isPlainString(schema?.items))
    return { ...schema, items: { ...schema.items, place: name === 'aliases' ? 'address' : (place ?? 'words') } }
  return isPlainString(schema) ? { ...schema, place: schema.place ?? 'words' } : schema
}

function markProperties(schema) {
  if (!schema.properties) return schema
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [
        name,
        name === '$schema' ? inner : marked(name, inner),
      ]),
    ),
  }
}

const forPeople = new Set(['description', 'default', 'examples', 'format', 'pattern', 'title'])
const withoutWords = (schema) =>
  // A property may have one of these names; a keyword holds no schema.
  Object.fromEntries(
    Object.entries(schema).filter(
      ([key, value]) => !forPeople.has(key) || (value?.type ?? value?.$ref ?? value?.anyOf),
    ),
  )

/** Opens the unions of a schema. */
function branchesOf(definitions) {
  const resolve = (schema) => (schema.$ref ? resolve(definitions[schema.$ref.slice('#/$defs/'.length)]) : schema)
  const jsonTypesOf = (schema) => {
    const { type, anyOf } = resolve(schema)
    return anyOf ? anyOf.flatMap(jsonTypesOf) : [type]
  }
  const membersOf = (schema) => {
    const resolved = resolve(schema)
    return resolved.anyOf && jsonTypesOf(schema).every((type) => type === 'object')
      ? resolved.anyOf.flatMap(membersOf)
      : [schema]
  }
  const kindsOf = (schema) => {
    const kind = resolve(schema).properties?.kind
    if (!kind) return undefined
    const { const: only, enum: several } = resolve(kind)
    return only === undefined ? several : [only]
  }

  function byKind(members) {
    return {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: members.flatMap(kindsOf) } },
      allOf: members.map((member) => ({
        if: { required: ['kind'], properties: { kind: { enum: kindsOf(member) } } },
        then: member,
      })),
    }
  }

  /** By a property that one member needs and no other has. */
  function byProperty(members) {
    const signs = members.map((member) => {
      const others = members.filter((other) => other !== member).map(resolve)
      return resolve(member).required.find((name) => !others.some((other) => name in other.properties))
    })
    // The first of two is the usual one: a person, not a vacancy.
    const [usual, ...rest] = members.length === 2 ? members : [{ place: `choice ${signs.join()}` }, ...members]
    const restSigns = members.length === 2 ? signs.slice(1) : signs
    return rest.reduceRight(
      (other, member, index) => ({ if: { required: [restSigns[index]] }, then: member, else: other }),
      usual,
    )
  }

  function ofObjects(members) {
    if (members.length === 1) return members[0]
    return members.every(kindsOf) ? byKind(members) : byProperty(members)
  }

  return function open(schema) {
    if (!schema.anyOf) return schema
    const { anyOf, ...rest } = schema
    const isObject = (member) => jsonTypesOf(member).every((type) => type === 'object')
    const objects = anyOf.filter(isObject).flatMap(membersOf)
    const others = anyOf.filter((member) => !isObject(member))
    const types = [...new Set(anyOf.flatMap(jsonTypesOf))]
    const chain = [
      ...others.map((member) => [jsonTypesOf(member), member]),
      ...(objects.length > 0 ? [[['object'], ofObjects(objects)]] : []),
    ]
    const opened = chain.reduceRight((other, [type, member]) => ({ if: { type }, then: member, else: other }), {
      type: types,
    })
    return { ...rest, ...opened }
  }
}

/** Strings that are no place yet, within unions. */
function markWords(schema) {
  const strings = schema.anyOf?.map((member) =>
    isPlainString(member) && !member.place ? { ...member, place: 'words' } : member,
  )
  const map = isPlainString(schema.additionalProperties)
    ? { ...schema.additionalProperties, place: 'words' }
    : undefined
  return { ...schema, ...(strings && { anyOf: strings }), ...(map && { additionalProperties: map }) }
}

/** The schema that the validator is made from. */
export function validatorSchema(schema) {
  const { $defs, ...root } = mapSchema(schema, withoutWords)
  const definitions = Object.fromEntries(
    Object.entries($defs).map(([name, definition]) => {
      if (name === 'InlineLink') return [name, withAddress(definition)]
      if (name.startsWith('Inline')) return [name, definition.anyOf ? markText(definition, 'piece') : definition]
      if (name in places)
        return [name, definition.anyOf ? markText(definition, places[name]) : { ...definition, place: places[name] }]
      return [name, mapSchema(mapSchema(definition, markProperties), markWords)]
    }),
  )
  // The group of a body is one of bodies.
  definitions.Body.properties.group.place = 'reference bodyGroups'
  definitions.GroupSection.properties.only.items.place = 'reference bodies'
  // Keys of a source are its own.
  definitions.Source.properties.only = definitions.Source.properties.hide
  // It names a theme, and is no anchor.
  definitions.Foundation.properties.id = { type: 'string' }
  const localized = Object.entries(definitions).filter(([name]) => name.startsWith('Localized'))
  for (const [name, definition] of localized) definitions[name] = markLanguages(definition)
  const open = branchesOf(definitions)
  const opened = mapSchema(mapSchema({ ...root }, markProperties), markWords)
  const named = Object.entries(mapSchema(definitions, open)).map(([name, definition]) => [
    name,
    definition.properties && !definition.place ? { ...definition, place: `type ${name}` } : definition,
  ])
  return { ...mapSchema(opened, open), place: 'type Community', $defs: Object.fromEntries(named) }
}

const withAddress = (schema) => ({
  ...schema,
  properties: { ...schema.properties, href: { type: 'string', place: 'address' } },
})

const markText = (schema, place) => ({
  ...schema,
  anyOf: schema.anyOf.map((member) => (isPlainString(member) ? { ...member, place } : member)),
})

const markLanguages = (schema) => ({
  ...schema,
  anyOf: schema.anyOf.map((member) => (member.type === 'object' ? { ...member, place: 'languages' } : member)),
})

/**
 * The types by name, for what is said about data that does not fit: of an object the type of each field, of another
 * type what it stands for, such as `Schedule|Schedule[]`. Those of listed values are left out but for their names.
 */
export function typesOf({ properties, $defs }) {
  const written = (schema) => {
    if (schema.$ref) return schema.$ref.slice('#/$defs/'.length)
    if (schema.type === 'array') return written(schema.items).replaceAll('|', '[]|').concat('[]')
    if (schema.anyOf) return schema.anyOf.map(written).join('|')
    return (
      [schema.enum ?? schema.const ?? []]
        .flat()
        .map((each) => JSON.stringify(each))
        .join('|') || schema.type
    )
  }
  const fieldsOf = (each) => Object.entries(each).filter(([key]) => key !== '$schema')
  const ofDefinition = (schema) =>
    schema.properties
      ? Object.fromEntries(fieldsOf(schema.properties).map(([key, inner]) => [key, written(inner)]))
      : written(schema)
  return Object.fromEntries(
    Object.entries({ Community: { properties }, ...$defs }).map(([name, schema]) => [name, ofDefinition(schema)]),
  )
}
