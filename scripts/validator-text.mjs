// The code of the validator: a function without imports, compiled from the schema and minified.
import { _ } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'

import { typesOf, validatorSchema } from './schema-branches.mjs'
import { modelSchema } from './schema-types.mjs'

/** Calls the visitor with each value that needs more than a check of its shape. */
const place = {
  keyword: 'place',
  schemaType: 'string',
  code({ gen, data, schema, it }) {
    gen.code(_`this.visit(${schema}, ${data}, ${instancePath(it)})`)
  },
}

const instancePath = ({ errorPath }) => _`instancePath + ${errorPath}`

function compiled(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    passContext: true,
    strict: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    keywords: [place],
  })
  const code = standalone.default(ajv, ajv.compile(validatorSchema(schema)))
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('The validator needs a package.')
  return code
}

/** Ajv writes each definition into the code as a whole; only the parts that the code reads are kept. */
function withoutUnread(line, code) {
  const [, name, text] = /^const (schema\d+) = (\{.*\});$/.exec(line) ?? []
  if (name === undefined) return line
  const used = [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, key]) => key)
  const entries = [...new Set(used)].map((key) => {
    const value = JSON.parse(text)[key]
    const isRead = (each) => new RegExp(`\\b${name}\\.properties\\.${each.replace('$', '\\$')}\\b`).test(code)
    const names = () => Object.entries(value).map(([each, schema]) => [each, isRead(each) ? schema : 0])
    return [key, key === 'properties' ? Object.fromEntries(names()) : value]
  })
  return entries.length === 0 ? '' : `const ${name} = ${JSON.stringify(Object.fromEntries(entries))};`
}

// Ajv copies the errors of all entries before for each entry that has some.
const gather = `function gather(all, more) {
  if (all === null) return more
  for (const each of more) all.push(each)
  return all
}`
const inPlace = (code) =>
  code.replaceAll(/vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'gather(vErrors, $1.errors)')

export function validatorText() {
  const schema = modelSchema()
  const code = inPlace(compiled(schema))
  const name = /^export const validate = (\w+);/m.exec(code)[1]
  const body = code.replaceAll(/^export .*$/gm, '').split('\n')
  const text = [
    gather,
    ...body.map((line) => withoutUnread(line, code)),
    `export { ${name} as validateCommunity }`,
    `export const types = ${JSON.stringify(typesOf(schema))}`,
  ]
  return transformSync(text.join('\n'), { format: 'esm', minify: true, target: 'es2022' }).code
}
