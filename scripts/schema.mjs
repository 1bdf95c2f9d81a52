// Makes schema.json and the validator from the types in src/model.
//   node scripts/schema.mjs            writes them
//   node scripts/schema.mjs --check    fails where they differ from what is there
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { _ } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

import { fieldsOf, validatorSchema } from './schema-branches.mjs'
import { modelSchema } from './schema-types.mjs'

/** Calls the visitor with each place that needs more than a look at its shape. */
const place = {
  keyword: 'place',
  schemaType: 'string',
  code({ gen, data, schema, it }) {
    gen.code(_`this.visit(${schema}, ${data}, ${instancePath(it)})`)
  },
}

const instancePath = ({ errorPath }) => _`instancePath + ${errorPath}`

function validatorText(schema) {
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
  const root = /^export const validate = (\w+);/m.exec(code)[1]
  const plain = code.replace(/^"use strict";\s*/, '').replace(/^export (const validate = |default ).*$/gm, '')
  const lines = plain
    .replace(/export default \w+;/, '')
    .split('\n')
    .map((line) => withoutRest(line, code))
  return { root, code: lines.filter((line) => line.trim() !== '').join('\n') }
}

/** Of each definition the writer leaves the whole schema in the code; only the parts that are read stay. */
function withoutRest(line, code) {
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

const header = `// @ts-nocheck
/* oxlint-disable */
// Made by scripts/schema.mjs from the types in src/model. Change those, and run \`npm run schema\`.
import type { ShapeValidator } from './shapeValidator.ts'

/** The fields of each type. */
export const fields: Readonly<Record<string, readonly string[]>> = `

/** What is made, by the name of the file. */
export function madeFromTypes() {
  const schema = modelSchema()
  const { root, code } = validatorText(schema)
  return {
    'schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'src/data/validateCommunity.ts': `${header}${JSON.stringify(fieldsOf(schema), null, 2)}

/** Looks at the shape of a community, and calls \`visit\` of its \`this\` with each place to be looked at further. */
export const validateCommunity: ShapeValidator = ${root}

${code}
`,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(madeFromTypes())) {
    if (!process.argv.includes('--check')) writeFileSync(file, text)
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is not what the types in src/model say. Run npm run schema.`)
      process.exitCode = 1
    }
  }
}
