// What editors and types know about the custom elements: made from the tables that the elements are run by, and from the
// comments of the sources.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'

import { inHtml, readers } from '../src/elements/attributes.ts'
import { elementAttributes, sourceAttributes } from '../src/elements/elementAttributes.ts'
import { themes } from '../src/themes/themes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const textOf = (path) => readFileSync(join(root, path), 'utf8')
const parse = (path) => ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true)

const commentOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('')
    .replaceAll(/\s+/g, ' ')

function descriptionsOf(path, name) {
  const { members } = parse(path).statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name)
  return Object.fromEntries(members.map((member) => [member.name.getText(), commentOf(member)]))
}

const descriptions = descriptionsOf('src/elements/attributes.ts', 'Given')

/** Tags that are shorter than the name of their component. */
const shortened = { 'moothall-community': 'CommunityPage', 'moothall-callout': 'CalloutNote' }

const pascalCase = (tag) =>
  tag
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')

const componentOf = (tag) => shortened[tag] ?? pascalCase(tag.replace('moothall-', ''))

/** What the comment of the component says it is. */
function descriptionOf(tag) {
  const component = componentOf(tag)
  const file = `src/${component}.tsx`
  if (!existsSync(join(root, file))) throw new Error(`<${tag}> has no component: ${file} does not exist`)
  const declaration = parse(file).statements.find(
    (each) => ts.isFunctionDeclaration(each) && each.name?.text === component,
  )
  return commentOf(declaration).split(/(?<=\.) Renders /)[0]
}

const sources = {
  src: 'Address of the data, a community as JSON.',
  page: 'Address of a finished page on the same site, a file that `moothall html` has written. It goes before `src`.',
}

/** An attribute, as every format needs it. */
const attributeOf = (name) => ({
  name: inHtml(name),
  description: descriptions[name],
  values: readers[name].words?.filter((word) => word !== ''),
  isBoolean: name === 'showContents',
  isNumber: name === 'count' || name === 'days',
})

/** The elements with their attributes. */
export const elements = Object.keys(elementAttributes).map((tag) => ({
  tag,
  description: descriptionOf(tag),
  dataType: tag === 'moothall-callout' ? 'Note' : sourceAttributes(tag).length > 0 ? 'Community' : undefined,
  attributes: [
    ...sourceAttributes(tag).map((name) => ({ name, description: sources[name] })),
    ...elementAttributes[tag].map(attributeOf),
  ],
}))

const typeOf = ({ values = [], isBoolean, isNumber }) =>
  isBoolean ? 'boolean' : isNumber ? 'number' : values.map((value) => `'${value}'`).join(' | ') || 'string'

const contentOf = 'Rendered until the data has arrived, and where it cannot be shown.'
const dataOf = 'The data, in place of `page`, `src` and a script inside. Data that has changed is a new object.'
const refreshOf =
  'Asks for the file anew, past the cache; resolves when it is shown, or when the console has said why not.'

/** The custom elements manifest. */
function customElementsManifest() {
  const file = (path, declarations) => ({
    kind: 'javascript-module',
    path,
    declarations,
    exports: declarations.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    })),
  })
  const declarationOf = ({ tag, description, dataType, attributes }) => ({
    kind: 'class',
    name: pascalCase(tag),
    tagName: tag,
    customElement: true,
    description,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      type: { text: typeOf(attribute) },
    })),
    members: [
      ...(dataType === undefined
        ? []
        : [{ kind: 'field', name: 'data', type: { text: `${dataType} | undefined` }, description: dataOf }]),
      { kind: 'method', name: 'refresh', return: { type: { text: 'Promise<void>' } }, description: refreshOf },
    ],
    slots: [{ name: '', description: contentOf }],
  })
  const [community] = elements
  const pageAlone = {
    ...community,
    dataType: undefined,
    attributes: community.attributes.filter(({ name }) => name === 'page'),
  }
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      file('dist/elements.js', elements.map(declarationOf)),
      file('dist/elements-page.js', [declarationOf(pageAlone)]),
    ],
  }
}

/** Custom data for HTML, as Visual Studio Code reads it. */
function vscodeData() {
  const named = (values) => values?.map((name) => ({ name }))
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, description: text, values, isBoolean }) => ({
        name,
        description: text,
        ...(values?.length > 0 && { values: named(values) }),
        ...(isBoolean && { valueSet: 'v' }),
      })),
    })),
    globalAttributes: [
      {
        name: 'data-moothall-theme',
        description: 'The theme of this part of the page.',
        values: named(themes.map(({ id }) => id)),
      },
      {
        name: 'data-moothall-scheme',
        description: 'The colour scheme of this part of the page.',
        values: named(['light', 'dark']),
      },
    ],
  }
}

/** Web types, as the editors of JetBrains read them. */
function webTypes(version) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'moothall',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tag, description, dataType, attributes }) => ({
          name: tag,
          description,
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            ...(attribute.isBoolean ? { value: { kind: 'no-value' } } : { value: { type: typeOf(attribute) } }),
          })),
          slots: [{ name: '', description: contentOf }],
          ...(dataType && { js: { properties: [{ name: 'data', type: dataType, description: dataOf }] } }),
        })),
      },
    },
  }
}

/** The types of the elements in JSX, which a site imports for their effect. */
function jsxTypes() {
  const typeInJsx = (attribute) => {
    if (attribute.isBoolean) return "true | ''"
    return attribute.isNumber ? 'number | string' : typeOf(attribute).replaceAll(/'(\d)'/g, "$1 | '$1'")
  }
  const all = new Map(elements.flatMap(({ attributes }) => attributes.map((attribute) => [attribute.name, attribute])))
  const propOf = (attribute) =>
    `  /** ${attribute.description} */\n  '${attribute.name}'?: ${typeInJsx(attribute)} | undefined`
  const elementOf = ({ tag, description, dataType, attributes }) => {
    const names = attributes.map(({ name }) => `'${name}'`).join(' | ')
    const data = dataType === undefined ? '' : ` & MoothallData<${dataType}>`
    return `  /** ${description} */\n  '${tag}': MoothallElementProps & Pick<MoothallAttributes, ${names}>${data}`
  }
  return `import { ClassAttributes, HTMLAttributes } from "react";
import { Community, Note } from "../model/index.js";
import { MoothallElement } from "./index.js";

/** What every element takes. React 18 knows \`class\` on custom elements, React 19 \`className\` too. */
export interface MoothallElementProps extends HTMLAttributes<MoothallElement>, ClassAttributes<MoothallElement> {
  class?: string | undefined
}

export interface MoothallData<Value> {
  /** ${dataOf} With React 19 alone; with React 18, set it by a ref. */
  data?: Value | undefined
}

/** The attributes of the elements; no element takes all of them. */
export interface MoothallAttributes {
${[...all.values()].map(propOf).join('\n')}
}

/** The props of the elements in JSX, by their tags. */
export interface MoothallIntrinsicElements {
${elements.map(elementOf).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MoothallIntrinsicElements {}
  }
}
`
}

/** The files, by their paths within dist. */
export function elementManifests() {
  const { version } = JSON.parse(textOf('package.json'))
  const json = (value) => `${JSON.stringify(value)}\n`
  return {
    'custom-elements.json': json(customElementsManifest()),
    'vscode.html-custom-data.json': json(vscodeData()),
    'web-types.json': json(webTypes(version)),
    'elements/react.d.ts': jsxTypes(),
    'elements/react.js': 'export {}\n',
  }
}
