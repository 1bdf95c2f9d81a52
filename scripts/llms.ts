// Writes, for programs that read before they write, llms.txt, an index of the package: what it is, where the docs are,
// and what each component is for; and llms-full.txt, which has the props, the entries and the guides as well. All of it
// is taken from the sources.
//   npm run llms
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'

type Target = string | { types?: string; default?: string }

interface Manifest {
  description: string
  exports: Record<string, Target>
  peerDependencies: Record<string, string>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(textOf('package.json')) as Manifest

const parse = (path: string): ts.SourceFile => ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)

/** The names that an entry lists, and the file that each comes from. */
function exportsOf(path: string): { name: string; isType: boolean; file: string }[] {
  return parse(path)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause, moduleSpecifier, isTypeOnly }) => {
      if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) return []
      const file = join(path, '..', (moduleSpecifier as ts.StringLiteral).text)
      return exportClause.elements.map((each) => ({
        name: each.name.text,
        isType: isTypeOnly || each.isTypeOnly,
        file,
      }))
    })
}

/** The name that a module gives its default export. */
const defaultOf = (path: string): { name: string; isType: boolean }[] =>
  parse(path)
    .statements.filter(ts.isExportAssignment)
    .map(({ expression }) => ({ name: expression.getText(), isType: false }))

/** The first sentence of the comment above a declaration, in one line. */
function firstSentence(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node)
  const comment = doc && ts.isJSDoc(doc) ? (ts.getTextOfJSDocComment(doc.comment) ?? '') : ''
  const line = comment.replaceAll(/\s+/g, ' ')
  return /^.*?[.:](?= [A-Z]|$)/.exec(line)?.[0] ?? line
}

function sourceOf(types: string): string | undefined {
  const path = types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')
  return existsSync(join(root, path)) ? path : undefined
}

function entryLine([entry, target]: [string, Target]): string {
  const specifier = entry.replace('.', 'moothall')
  const { types, default: file = types ?? '' }: Exclude<Target, string> =
    typeof target === 'string' ? { default: target } : target
  const linked = entry.endsWith('.css') ? file : (types ?? file)
  const label = file.includes('*') ? `\`${specifier}\`` : `[\`${specifier}\`](${linked.replace('./', '')})`
  const source = types === undefined ? undefined : sourceOf(types)
  if (source === undefined) return `- ${label}`
  const names = [...exportsOf(source), ...defaultOf(source)]
  if (names.length === 0) return `- ${label}`
  if (names.every(({ isType }) => isType)) return `- ${label}: types: ${names.map(({ name }) => name).join(', ')}`
  const values = names.filter(({ name, isType }) => !isType && !isComponent(name)).map(({ name }) => `\`${name}\``)
  return `- ${label}: ${entry === '.' ? 'the components, and ' : ''}${values.join(', ')}`
}

const isComponent = (name: string): boolean => /^[A-Z][a-z]/.test(name)

/** The file from which a file has a name that is not its own. */
function sourceOfName(path: string, name: string): string | undefined {
  for (const statement of parse(path).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
    const { moduleSpecifier } = statement
    const from = moduleSpecifier && (moduleSpecifier as ts.StringLiteral).text
    const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause
    if (!from?.startsWith('.') || !names || ts.isNamespaceImport(names) || ts.isNamespaceExport(names)) continue
    if (names.elements.some((each) => each.name.text === name)) return join(path, '..', from)
  }
  return undefined
}

const literalsIn = (node: ts.TypeNode | undefined): string[] => {
  const members = node === undefined ? [] : ts.isUnionTypeNode(node) ? [...node.types] : [node]
  return members.flatMap((each) =>
    ts.isLiteralTypeNode(each) && ts.isStringLiteral(each.literal) ? [each.literal.text] : [],
  )
}

/** The props of a type, with those that it inherits from others of the library. */
function propsOfType(path: string, node: ts.TypeNode): ts.PropertySignature[] {
  if (!ts.isTypeReferenceNode(node) && !ts.isExpressionWithTypeArguments(node)) return []
  const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : node.expression.getText()
  const [type, keys] = node.typeArguments ?? []
  if ((name === 'Omit' || name === 'Pick') && type) {
    const listed = literalsIn(keys)
    return propsOfType(path, type).filter((each) => listed.includes(each.name.getText()) === (name === 'Pick'))
  }
  // All components take these, and the introduction names them.
  return name === 'SiteProps' || name === 'ComponentProps' ? [] : propsOfInterface(path, name)
}

function propsOfInterface(path: string, name: string): ts.PropertySignature[] {
  const declaration = parse(path)
    .statements.filter(ts.isInterfaceDeclaration)
    .find((each) => each.name.text === name)
  if (declaration === undefined) {
    const source = sourceOfName(path, name)
    return source === undefined ? [] : propsOfInterface(source, name)
  }
  const own = declaration.members.filter(ts.isPropertySignature)
  const inherited = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap((type) => propsOfType(path, type)),
  )
  const ownNames = own.map((each) => each.name.getText())
  return [...own, ...inherited.filter((each) => !ownNames.includes(each.name.getText()))]
}

/** The props of a component, those that it needs with their types. */
function propsOf(path: string, name: string): string {
  const everyones = ['id', 'headingLevel', "'data-slot'", "'data-count'"]
  const props = propsOfInterface(path, `${name}Props`).filter(
    (each) => !ts.getJSDocDeprecatedTag(each) && !everyones.includes(each.name.getText()),
  )
  const needed = props.filter((each) => !each.questionToken)
  const optional = props.filter((each) => each.questionToken)
  return [
    ...needed.map((each) => `\`${each.name.getText()}: ${each.type?.getText().replaceAll(/\s+/g, ' ')}\``),
    ...optional.map((each) => `\`${each.name.getText()}?\``),
  ].join(', ')
}

interface Component {
  name: string
  file: string
}

function purposeOf({ name, file }: Component): string {
  const source = parse(file)
  const declaration = source.statements.find((each) => ts.isFunctionDeclaration(each) && each.name?.text === name)
  if (declaration === undefined) throw new Error(`${file} has no function ${name}`)
  return `- \`${name}\`: ${firstSentence(declaration)}`
}

/** A guide's title, and its first sentence. */
function guideLine(file: string): string {
  const [title = '', paragraph = ''] = textOf(`stories/guides/${file}`).split(/^# /m)[1]?.split('\n\n') ?? []
  return `- ${title} (\`stories/guides/${file}\`): ${paragraph.replaceAll('\n', ' ')}`
}

/** A guide as Markdown: without what makes it a page of Storybook, and with its headings below that of the guides. */
function guideText(file: string): string {
  const text = textOf(`stories/guides/${file}`)
  return text
    .slice(text.search(/^# /m))
    .split(/^(```[^]*?^```)$/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replaceAll(/^(?:<div|\{)[^]*?^(?:<\/div>|\})\n/gm, '').replaceAll(/^#/gm, '##'),
    )
    .join('')
    .trim()
}

const guides = readdirSync(join(root, 'stories/guides')).filter((file) => file.endsWith('.mdx'))

const components: Component[] = exportsOf('src/index.ts').filter(({ name, isType }) => !isType && isComponent(name))

/** What both begin with. */
function introduction(): string {
  return `# Moothall

> ${manifest.description}

- A page is made from one object of data, a \`Community\` of \`moothall/model\`: JSON only, every entry with an \`id\`.
  \`<CommunityPage community={community} now={now} />\` shows it whole; each component also stands alone.
- Import one style sheet, once: \`moothall/styles.css\`, or \`moothall/tailwind.css\` after Tailwind 4.
- One package, without dependencies but React, its peer.
- \`now\` is the instant from which dates are computed, in epoch milliseconds. The library never reads a clock for it. HTML
  made beforehand and the browser must get the same value.
- Every component can run as a server component. All but \`CommunityMeta\` take \`className\`, \`id\`, \`data-*\` and
  \`aria-*\`; those with words or links take \`locale\`, \`messages\`, \`baseUrl\`, \`linkComponent\` and \`idPrefix\`, those with
  a heading \`headingLevel\`. The types name the other props.
- \`components\` of \`CommunityPage\` and of every list replaces cards, items and frames by a site's own; \`children\` and
  \`actions\` add to them. \`related\` holds the entries that others may refer to by \`id\`.
- React ${manifest.peerDependencies.react}. ES modules only.
`
}

/** What llms.txt has to say. */
export function llmsText(): string {
  return `${introduction()}
## Docs

- [README.md](README.md): what it is, and the shortest way to a page
- [docs/components.md](docs/components.md): every component, what it shows, and the props that all share
- [docs/tokens.md](docs/tokens.md): the custom properties
- [docs/data.md](docs/data.md): every field of the data, with its short form
- [dist/model/index.d.ts](dist/model/index.d.ts): the types of the data, each with a comment
- [dist/index.d.ts](dist/index.d.ts): the props of the components, and \`Messages\`, the words that a site may replace
- [schema.json](schema.json): the data as a JSON Schema, for files in YAML or JSON

## Guides

${guides.map(guideLine).join('\n')}

## Components

${components.map(purposeOf).join('\n')}
`
}

/** What llms-full.txt has to say. */
export function llmsFullText(): string {
  return `${introduction()}
The fields of the data are in docs/data.md, the custom properties in docs/tokens.md.

## Entries

${Object.entries(manifest.exports).map(entryLine).join('\n')}

## Components and their props

${components.map((each) => `${purposeOf(each)} Props: ${propsOf(each.file, each.name)}`).join('\n')}

# Guides

${guides.map(guideText).join('\n\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'llms.txt'), llmsText())
  writeFileSync(join(root, 'llms-full.txt'), llmsFullText())
}
