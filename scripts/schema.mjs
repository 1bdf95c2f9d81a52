// Generates schema.json from the types in src/model.
//   node scripts/schema.mjs            writes it
//   node scripts/schema.mjs --check    fails where it is out of date
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { fileSchema } from './schema-types.mjs'

/** An entry that names one of a source by `from` may leave out what the source gives. */
function withSources({ $defs, ...schema }) {
  const opened = Object.entries($defs).map(([name, definition]) => {
    const { required = [], ...rest } = definition
    const isEntry = rest.properties?.from && rest.properties.fetchedOn && required.length > 0
    return [name, isEntry ? { ...rest, anyOf: [{ required }, { required: ['from'] }] } : definition]
  })
  return { ...schema, $defs: Object.fromEntries(opened) }
}

/** The text of schema.json. */
export const schemaText = () => `${JSON.stringify(withSources(fileSchema()), null, 2)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync('schema.json', schemaText())
  else if (readFileSync('schema.json', 'utf8') !== schemaText()) {
    console.error('schema.json is not what the types in src/model say. Run npm run schema.')
    process.exitCode = 1
  }
}
