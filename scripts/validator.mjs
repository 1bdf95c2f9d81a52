// Generates src/data/validateCommunity.js, the validator of a community's shape, from the types in src/model, and
// tests/fixtures/communitySchema.js, the schema that it is made from. They are large and change with every type, so they
// are not committed: tests, Storybook and the build generate them where they are missing or out of date.
//   node scripts/validator.mjs
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'src/data/validateCommunity.js')
const schemaFile = join(root, 'tests/fixtures/communitySchema.js')

/** Of what the validator is generated from. */
function hashOfSources() {
  const sources = globSync(['src/model/*.ts', 'scripts/schema*.mjs', 'scripts/validator*.mjs'], { cwd: root })
  const hash = createHash('sha256')
  for (const source of sources.toSorted()) hash.update(readFileSync(join(root, source)))
  return hash.digest('hex')
}

/** Writes the validator, unless it is up to date. */
export async function ensureValidator() {
  const stamp = `// ${hashOfSources()}\n`
  if (existsSync(schemaFile) && existsSync(file) && readFileSync(file, 'utf8').startsWith(stamp)) return
  // The generator takes a second to load, which only a change of the types is worth.
  const { validatorText } = await import('./validator-text.mjs')
  const { modelSchema } = await import('./schema-types.mjs')
  writeFileSync(file, stamp + validatorText())
  writeFileSync(schemaFile, `export const communitySchema = ${JSON.stringify(modelSchema(), null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureValidator()
