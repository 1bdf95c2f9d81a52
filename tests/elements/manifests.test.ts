import { describe, expect, it } from 'vitest'

import { elementManifests } from '../../scripts/element-manifests.mjs'
import { integrityOf } from '../../scripts/elements.mjs'
import { type Given, inHtml } from '../../src/elements/attributes.ts'
import { contentOf, elementContents } from '../../src/elements/contents.tsx'
import { elementAttributes, sourceAttributes } from '../../src/elements/elementAttributes.ts'
import type { MoothallTag } from '../../src/elements/tag.ts'
import { community, now } from '../hosts/community.ts'

const tags = Object.keys(elementContents) as MoothallTag[]

interface Attribute {
  name: string
  description: string
  type?: { text: string }
  value?: { type?: string; kind?: string }
  values?: { name: string }[]
}

interface Tag {
  name: string
  tagName: string
  attributes: Attribute[]
}

const files = elementManifests()
const custom = JSON.parse(files['custom-elements.json']!) as { modules: { path: string; declarations: Tag[] }[] }
const vscode = JSON.parse(files['vscode.html-custom-data.json']!) as { tags: Tag[] }
const web = JSON.parse(files['web-types.json']!) as { contributions: { html: { elements: Tag[] } } }

/** Of a section alone, and not of its collection: the calendar, the number of dates, and how adopters are grouped. */
const ofSections = ['count', 'feedHref', 'fileHref', 'groupBy']

/** What the content of an element reads of what it is given, but for what every component takes. */
function readBy(tag: MoothallTag): string[] {
  const read = new Set<string>()
  const values: Given = { start: now, timeZone: 'Europe/Lisbon' }
  const given = new Proxy(values, {
    get: (target, name: keyof Given) => {
      read.add(name)
      return target[name]
    },
  })
  const isNote = elementContents[tag].data === 'note'
  contentOf(tag, isNote ? { kind: 'tip', body: 'Early.' } : community, given, now)
  return [...read].filter(
    (name) => !['locale', 'messages', 'baseUrl', 'linkComponent', 'idPrefix', 'icons', 'showFreshness'].includes(name),
  )
}

describe('the table of attributes', () => {
  it.each(tags)('has what %s reads', (tag) => {
    const isOtherSection = 'collection' in elementContents[tag] && elementContents[tag].collection !== 'meetings'
    const isOfOthers = (name: string) => (isOtherSection ? ofSections.includes(name) : name === 'groupBy')
    const unlisted = readBy(tag).filter((name) => !elementAttributes[tag].includes(name as keyof Given))
    expect(unlisted.filter((name) => name !== 'filterAddress' && !isOfOthers(name))).toEqual([])
  })

  it('gives an address of data to the elements that show data', () => {
    const withData = tags.filter((tag) => elementContents[tag].data !== 'none')
    expect(tags.filter((tag) => sourceAttributes(tag).includes('src'))).toEqual(withData)
    expect(tags.filter((tag) => sourceAttributes(tag).includes('page'))).toEqual(['moothall-community'])
  })
})

describe.each([
  [
    'custom-elements.json',
    custom.modules[0]!.declarations.map(({ tagName, attributes }) => [tagName, attributes] as const),
  ],
  ['vscode.html-custom-data.json', vscode.tags.map(({ name, attributes }) => [name, attributes] as const)],
  ['web-types.json', web.contributions.html.elements.map(({ name, attributes }) => [name, attributes] as const)],
])('%s', (_file, listed) => {
  const attributes = Object.fromEntries(listed)

  it('lists every element with every attribute that it follows', () => {
    const followed = tags.map((tag) => [tag, [...sourceAttributes(tag), ...elementAttributes[tag].map(inHtml)]])
    const names = Object.entries(attributes).map(([tag, each]) => [tag, each.map(({ name }) => name)])
    expect(Object.fromEntries(names)).toEqual(Object.fromEntries(followed))
  })

  it('says what each attribute is', () => {
    const silent = Object.values(attributes).flatMap((each) => each.filter(({ description }) => !description))
    expect(silent).toEqual([])
  })
})

it('the formats say which words an attribute may be', () => {
  const find = (list: Tag[]) => list.find(({ name, tagName }) => (tagName ?? name) === 'moothall-upcoming-meetings')
  const linkTo = (list: Tag[]) => find(list)?.attributes.find(({ name }) => name === 'link-to')
  expect(linkTo(custom.modules[0]!.declarations)?.type).toEqual({ text: "'card' | 'none'" })
  expect(linkTo(vscode.tags)?.values).toEqual([{ name: 'card' }, { name: 'none' }])
  expect(linkTo(web.contributions.html.elements)?.value).toEqual({ type: "'card' | 'none'" })
})

it('a hash is what browsers compare', () => {
  expect(integrityOf({ 'empty.js': '' })).toEqual({
    'empty.js': 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
  })
})
