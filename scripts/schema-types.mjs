// The JSON Schema of the types in src/model, as the generator gives it, brought to 2020-12.
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  DefinitionType,
  SchemaGenerator,
} from 'ts-json-schema-generator'

import { shownName } from './shown-name.mjs'

/**
 * The generator takes a generic alias that is reached within itself and from outside for two definitions, and gives up:
 * `Localized<Prose>` stands in `Note`, which stands in `Prose`. They come out the same, which is looked at here.
 */
class ModelSchemaGenerator extends SchemaGenerator {
  appendRootChildDefinitions(root, definitions) {
    for (const child of this.typeFormatter.getChildren(root)) {
      if (!(child instanceof DefinitionType)) continue
      const name = child.getName()
      const definition = this.typeFormatter.getDefinition(child.getType())
      if (name in definitions && JSON.stringify(definitions[name]) !== JSON.stringify(definition)) {
        throw new Error(`Two types have the name ${name}.`)
      }
      definitions[name] = definition
    }
  }
}

const plainName = (name) => name.replace(/[<,]([a-z]?)/gi, (_, letter) => letter.toUpperCase()).replaceAll('>', '')

/** Turns every schema within a schema by a function, from the inside out. */
export function mapSchema(schema, turn) {
  if (Array.isArray(schema)) return schema.map((each) => mapSchema(each, turn))
  if (typeof schema !== 'object' || schema === null) return schema
  return turn(Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, mapSchema(value, turn)])))
}

/** A default in words ("the name") is for people; an editor would write it into the file. */
function wordedDefault(schema) {
  if (typeof schema.default !== 'string') return schema
  const { default: words, description, ...rest } = schema
  const isValue = rest.enum?.includes(words) || (rest.$ref !== undefined && /^[a-z]+$/.test(words))
  if (isValue) return schema
  return { ...rest, description: [description, `Default: ${words}.`].filter(Boolean).join(' ') }
}

function renamed(schema) {
  const ref = schema.$ref?.replace(/^#\/definitions\/(.+)$/, (_, name) => `#/$defs/${plainName(name)}`)
  return wordedDefault({ ...schema, ...(ref && { $ref: ref }) })
}

/** The schema of a community as components take it: what the validator is made from. */
export const modelSchema = () => schemaOf('Community', 'src/model/community.ts')

/** The schema of a community's file, with the short forms: what editors complete and explain. */
export function fileSchema() {
  const { $defs, ...schema } = schemaOf('CommunityFile', 'src/model/file.ts')
  return { ...schema, $defs: Object.fromEntries(Object.entries($defs).map(titled)) }
}

/** Editors show the title of what they offer, else the name within the schema, which is not for people. */
const titled = ([name, definition]) => [
  name,
  definition.properties ? { title: shownName(name), ...definition } : definition,
]

function schemaOf(type, path) {
  const config = {
    ...DEFAULT_CONFIG,
    path,
    type,
    tsconfig: 'tsconfig.json',
    expose: 'all',
    sortProps: false,
    skipTypeCheck: true,
    encodeRefs: false,
  }
  const program = createProgram(config)
  const generator = new ModelSchemaGenerator(program, createParser(program, config), createFormatter(config), config)
  const { definitions } = generator.createSchema(type)
  const entries = Object.entries(definitions).map(([name, schema]) => [plainName(name), mapSchema(schema, renamed)])
  const { [type]: community, ...rest } = Object.fromEntries(entries)
  const { version, id, name, url, ...properties } = community.properties
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Community',
    description: community.description,
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      version,
      id,
      name,
      url,
      ...properties,
    },
    required: community.required,
    patternProperties: {
      '^x-': { description: 'For the file itself, such as a place for anchors. It is not read.' },
    },
    additionalProperties: false,
    $defs: rest,
  }
}
