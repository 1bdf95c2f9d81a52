import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'

interface Schema {
  $ref?: string
  $defs?: Readonly<Record<string, Schema>>
  anyOf?: readonly Schema[]
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  enum?: readonly unknown[]
  const?: unknown
  type?: string | readonly string[]
  description?: string
  required?: readonly string[]
}

/** The branches that a value can follow, those of the items of a list in place of the list. */
function branchesOf(schema: Schema, root: Schema, depth = 0): readonly Schema[] {
  if (depth > 20) return []
  const { $ref, anyOf, items } = schema
  const inner = [
    ...(anyOf ?? []),
    ...(items ? [items] : []),
    ...($ref ? [root.$defs?.[$ref.split('/').at(-1)!] ?? {}] : []),
  ]
  return [schema, ...inner.flatMap((each) => branchesOf(each, root, depth + 1))]
}

const key = /^(\s*(?:- +)*)([\w$-]+):(?:\s|$)/

/** The keys above a line that hold what is written at this column, and those beside it. */
function keysAround(
  linesBefore: readonly string[],
  column: number,
  isItem: boolean,
): [path: string[], beside: string[]] {
  const path: string[] = []
  const beside: string[] = []
  let limit = column
  let isSameEntry = !isItem
  for (const line of linesBefore.toReversed()) {
    const [, before = '', name] = key.exec(line) ?? []
    if (name === undefined) continue
    if (before.length < limit) {
      path.unshift(name)
      limit = before.length
      isSameEntry = false
    } else if (before.length === limit && isSameEntry) {
      beside.push(name)
      if (before.includes('-')) isSameEntry = false
    }
  }
  return [path, beside]
}

function valuesOf({ enum: values, const: only, type }: Schema): readonly unknown[] {
  if (values) return values
  if (only !== undefined) return [only]
  return type === 'boolean' ? [true, false] : []
}

interface Completions {
  /** How much of the text before the cursor they replace. */
  typed: string
  options: readonly Completion[]
}

/** What the schema knows for the end of a text of YAML in block style: keys of an entry, or values of a key. */
export function completionsAfter(text: string, schema: Schema): Completions | undefined {
  const lines = text.split('\n')
  const line = lines.pop() ?? ''
  const [, before, name, typed] = /^(\s*(?:- +)*)(?:([\w$-]+):\s+)?([\w$-]*)$/.exec(line) ?? []
  if (before === undefined || typed === undefined) return undefined
  const [path, beside] = keysAround(lines, before.length, before.includes('-'))
  const held = path.reduce<readonly Schema[]>(
    (schemas, each) => schemas.flatMap(({ properties }) => branchesOf(properties?.[each] ?? {}, schema)),
    branchesOf(schema, schema),
  )
  const fields = new Map(held.flatMap(({ properties = {} }) => Object.entries(properties)))
  if (name !== undefined || fields.size === 0) {
    const branches = name === undefined ? held : branchesOf(fields.get(name) ?? {}, schema)
    const values = new Set(branches.flatMap(valuesOf))
    return { typed, options: [...values].map((value) => ({ label: String(value), type: 'enum' })) }
  }
  const options = [...fields]
    .filter(([field]) => !beside.includes(field))
    .map(([label, { description: info }]) => ({ label, info, type: 'property', apply: `${label}: ` }))
  return { typed, options }
}

/** The completions of a schema, for an editor. */
export const schemaCompletion =
  (schema: Schema) =>
  ({ pos, state, explicit }: CompletionContext): CompletionResult | null => {
    const found = completionsAfter(state.sliceDoc(0, pos), schema)
    if (!found || found.options.length === 0 || (!explicit && found.typed === '')) return null
    return { from: pos - found.typed.length, options: found.options, validFor: /^[\w$-]*$/ }
  }
