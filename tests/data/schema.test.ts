import { readFileSync } from 'node:fs'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { modelSchema } from '../../scripts/schema-types.mjs'
import { schemaText } from '../../scripts/schema.mjs'
import { BOUNDS } from '../../src/calendar/bounds.ts'
import { plainData } from '../../src/data/plainData.ts'
import { shapeOf } from '../../src/data/shape.ts'
import type { Community } from '../../src/model/community.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const schema = JSON.parse(read('schema.json'))
const pages: Record<string, Community> = { oci, ocm, openci, modelpack, kataContainers }

interface Described {
  title?: string
  $ref?: string
  type?: string
  description?: string
  examples?: readonly unknown[]
  enum?: readonly unknown[]
  const?: unknown
  properties?: Record<string, Described>
  additionalProperties?: unknown
  items?: Described
  anyOf?: readonly Described[]
}

/** Every field within a schema, by its path, those of types without a name too. */
function fieldsOf(part: unknown, path = ''): [path: string, field: Described][] {
  if (typeof part !== 'object' || part === null) return []
  const { properties = {} } = part as Described
  return [
    ...Object.entries(properties).map(([name, field]): [string, Described] => [`${path}.${name}`, field]),
    ...Object.entries(part).flatMap(([key, inner]) => fieldsOf(inner, `${path}/${key}`)),
  ]
}

/** Whether a value needs no further example: it has one, its values are listed, or its type has fields that do. */
function isIllustrated(value: Described, definitions: Record<string, Described>): boolean {
  const type = definitions[value.$ref?.replace('#/$defs/', '') ?? '']
  return (
    [value.examples, value.enum, value.const, value.properties].some((each) => each !== undefined) ||
    value.type === 'boolean' ||
    (type !== undefined && isIllustrated(type, definitions)) ||
    (value.items !== undefined && isIllustrated(value.items, definitions)) ||
    // A text in several languages is illustrated by the same text in one.
    (value.anyOf?.filter((each) => !each.additionalProperties).every((each) => isIllustrated(each, definitions)) ??
      false)
  )
}

describe('schema.json', () => {
  it('is up to date with the types; if not, run `npm run schema`', () => {
    expect(read('schema.json') === schemaText()).toBe(true)
  }, 30_000)

  const validate = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    validateFormats: false,
  }).compile(schema)

  it.each(Object.entries(pages))('accepts the page of %s', (_name, community) => {
    expect(validate(community) ? [] : validate.errors).toEqual([])
  })

  it.each([
    ['meetings', { from: 'calendar#weekly' }, true],
    ['meetings', { from: 'calendar#weekly', minutes: '/minutes/' }, true],
    ['meetings', { minutes: '/minutes/' }, false],
    ['adopters', { from: 'adopters#quay', level: 'production' }, true],
    ['adopters', { from: 'adopters#quay', levle: 'production' }, false],
    ['people', { from: 'maintainers#ada' }, true],
    ['bodies', { from: 'maintainers#team', members: [{ from: 'maintainers#ada', role: 'Chair' }] }, true],
    ['policies', { kind: 'security' }, false],
  ])('of %s takes %j: %s', (collection, entry, isTaken) => {
    const file = { version: 1, name: 'Kiln', url: 'https://kiln.example.org', [collection]: [entry] }
    expect(validate(file)).toBe(isTaken)
  })

  it('explains fields, and gives examples and defaults, in the words of the types', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.required).toEqual(['name', 'url', 'version'])
    expect(schema.$defs.WrittenRecurringSchedule.properties.rule).toMatchObject({
      description: expect.stringMatching(/an RRULE value \(RFC 5545 §3\.3\.10\)/),
      examples: ['FREQ=WEEKLY;BYDAY=TH', 'FREQ=MONTHLY;BYDAY=1MO'],
    })
    expect(schema.$defs.ChannelFields.properties.status).toMatchObject({ default: 'active' })
    expect(schema.$defs.CollectionSection.properties.only.description).toBe(
      'The `id`s of the entries to show, in order. Default: all.',
    )
    expect(schema.$defs.WallTime).toMatchObject({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['16:00'] })
  })

  const definitions: Record<string, Described> = { Community: schema, ...schema.$defs }

  it('describes every field in a few words, however deep it stands', () => {
    const short = fieldsOf(schema).filter(([, { description = '' }]) => description.split(/\s+/).length < 3)
    expect(fieldsOf(schema).length).toBeGreaterThan(400)
    expect(short.map(([path]) => path)).toEqual([])
  })

  it('names every type with fields as people do', () => {
    const types = Object.values(definitions).filter(({ properties }) => properties !== undefined)
    expect(types.filter(({ title = 'Fields' }) => /^Written|Fields$/.test(title))).toEqual([])
    expect(schema.$defs.WrittenRecurringSchedule.title).toBe('RecurringSchedule')
  })

  it('has an example for every field whose values are not listed', () => {
    const missing = Object.entries(definitions).flatMap(([type, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([field, value]) => field !== '$schema' && !isIllustrated(value, definitions))
        .map(([field]) => `${type}.${field}`),
    )
    expect(missing).toEqual([])
  })

  it('has the bounds that the engine computes within', () => {
    const { $defs } = modelSchema() as typeof schema
    const durations = ['RecurringSchedule', 'SingleSchedule', 'ApproximateSchedule'].map(
      (name) => $defs[name].properties.durationMinutes,
    )
    const { min, max } = $defs.ApproximateInterval.properties
    const bounds = [...durations, $defs.Meeting.properties.revision, min, max].map(({ type, minimum, maximum }) => [
      type,
      minimum,
      maximum,
    ])
    const { durationMinutes, revision, every } = BOUNDS
    const expected = [durationMinutes, durationMinutes, durationMinutes, revision, every, every]
    expect(bounds).toEqual(expected.map((each) => ['integer', ...each]))
  })

  it('has no default that is no value', () => {
    const defaults = [...read('schema.json').matchAll(/"default": (.*?),?\n/g)].map(([, value]) => value)
    expect(new Set(defaults)).toEqual(new Set(['0', 'false', '"active"', '"public"', '"other"', '"level"']))
  })

  it('accepts fields of the file itself, and no others', () => {
    expect(validate({ ...oci, $schema: './schema.json', 'x-anchors': [1] })).toBe(true)
    expect(validate({ ...oci, anchors: [1] })).toBe(false)
  })
})

/** Every place in a value, as keys from the top. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}

function changed(value: unknown, [key, ...path]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? changed(item, path, to) : item))
  return { ...(value as object), [key]: changed((value as Record<string, unknown>)[key], path, to) }
}

describe('the validator', () => {
  const bare = JSON.parse(
    JSON.stringify(modelSchema(), (key, value) =>
      ['pattern', 'format'].includes(key) && typeof value === 'string' ? undefined : value,
    ),
  )
  const bySchema = new Ajv2020({ strict: false }).compile(bare)
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      'text',
      0,
      -1,
      1,
      true,
      false,
      [],
      {},
      [null],
      ['a'],
      [{}],
      { kind: 'link' },
      { en: 'a' },
    ),
    fc.record({
      kind: fc.constantFrom('recurring', 'single', 'ended', 'prose', 'meetings', 'list', 'paragraph', 'moved'),
      href: fc.constant('/'),
    }),
    fc.record(
      { via: fc.constantFrom<unknown>('slack', ['slack'], 3), withheld: fc.constant('x') },
      { requiredKeys: [] },
    ),
  )

  it.each(Object.entries(pages))(
    'agrees with the schema on the page of %s, whatever is put anywhere in it',
    (_name, community) => {
      const places = placesOf(community)
      fc.assert(
        fc.property(fc.nat(places.length - 1), anything, (index, to) => {
          const data = plainData(changed(community, places[index]!, to)).value
          const { errors, places: found } = shapeOf(data)
          const isGood = errors.length === 0 && !found.some(({ name }) => name.startsWith('choice '))
          expect(isGood).toBe(bySchema(data))
        }),
        { seed: 7, numRuns: 400 },
      )
    },
  )

  it('needs no package', () => {
    expect(read('src/data/validateCommunity.js')).not.toMatch(/\brequire\(|\bimport\b/)
    // That would copy the errors of all entries before for each with one.
    expect(read('src/data/validateCommunity.js')).not.toContain('.concat(')
  })

  it('reaches no browser: components bundle without it, and without what reads files', async () => {
    const { metafile } = await build({
      entryPoints: [new URL('src/index.ts', root).pathname],
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      external: ['react', 'react-dom', 'react/jsx-runtime'],
    })
    const inputs = Object.keys(metafile.inputs)
    expect(inputs.some((file) => file.endsWith('src/ChannelList.tsx'))).toBe(true)
    expect(
      inputs
        .filter((file) => file.includes('src/data/'))
        .map((file) => file.replace(/^.*src\/data\//, ''))
        .toSorted(),
    ).toEqual([
      'anchorName.ts',
      'anchors.ts',
      'entryId.ts',
      'eventData.ts',
      'invisible.ts',
      'itemAnchors.ts',
      'jsonLd.ts',
      'localizedFields.ts',
      'pageAnchors.ts',
      'path.ts',
      'problem.ts',
      'scheduleData.ts',
      'structuredData.ts',
    ])
    expect(inputs.filter((file) => /node_modules\/(?:yaml|ajv|mdast|micromark)/.test(file))).toEqual([])
  })
})
