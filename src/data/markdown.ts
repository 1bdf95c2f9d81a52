import type { Definition, Paragraph, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

import type { Block, Inline, Prose, Text } from '../model/text.ts'
import { MarkdownBlocks } from './markdownBlocks.ts'
import { inlineOf, type Reading } from './markdownInline.ts'
import { MarkdownWork } from './markdownWork.ts'
import { problemMessages, type Words } from './problemMessages.ts'

/** A text made of Markdown, and what it could not hold. */
export interface Compiled<Value> {
  value: Value
  remarks: readonly Words[]
}

/** In one sentence nothing makes a block: "1. January" is a date, not a list. */
const sentencesOnly = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
}

/** Without one of these a text is what it is: most texts are, and need no parser. */
const markup = /[\\`*_[\]<>&!\r\n\t]|^\s|\s$|\S@\w/
const startOfBlock = /^(#|[-+*~=>]|\d+[.)])/

/**
 * Compiles the Markdown (CommonMark) of a sentence or two. What is no Markdown comes back as it was.
 * @example readText('Read the [guide](/guide/)').value // ['Read the ', { kind: 'link', text: 'guide', href: '/guide/' }]
 */
export function readText(source: string, work: MarkdownWork = new MarkdownWork()): Compiled<Text> {
  if (!markup.test(source)) return { value: source, remarks: [] }
  if (!work.allows(source)) return { value: [source], remarks: [problemMessages.tooMuchMarkdown(source.length)] }
  const remarks: Words[] = []
  return { value: asText(inlineText(source, remarks), source), remarks }
}

/**
 * Compiles the Markdown (CommonMark) of a longer text: paragraphs, lists, and, as GitHub writes them, tables and notes
 * (`> [!WARNING]`). A single paragraph of plain words comes back as it was.
 * @example readProse('One.\n\nTwo.').value // [{ kind: 'paragraph', text: 'One.' }, { kind: 'paragraph', text: 'Two.' }]
 */
export function readProse(source: string, work: MarkdownWork = new MarkdownWork()): Compiled<Prose> {
  if (!markup.test(source) && !startOfBlock.test(source)) return { value: source, remarks: [] }
  if (!work.allows(source)) {
    const paragraphs = source.split(/\n(?:[ \t]*\n)+/).filter((part) => part.trim() !== '')
    const value = paragraphs.map((part): Block => ({ kind: 'paragraph', text: [part.trim()] }))
    return { value, remarks: [problemMessages.tooMuchMarkdown(source.length)] }
  }
  const remarks: Words[] = []
  const root = parseBlocks(source)
  const blocks = new MarkdownBlocks(readingOf(root, remarks), (pieces) => asText(pieces)).read(root.children)
  const [only, ...more] = blocks
  if (only === undefined) return { value: '', remarks }
  // A string that would be read as something else when it is read again stays within its block.
  const isPlain = more.length === 0 && only.kind === 'paragraph' && typeof only.text === 'string'
  if (isPlain && (only.text === source || readsAsItself(only.text as string)))
    return { value: only.text as string, remarks }
  return { value: blocks, remarks }
}

const parseBlocks = (source: string): Root =>
  fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

function readsAsItself(words: string): boolean {
  const { children } = parseBlocks(words)
  const [only] = children
  return (
    children.length === 1 && only?.type === 'paragraph' && sameWords(inlineOf(only.children, emptyReading()), words)
  )
}

function inlineText(source: string, remarks: Words[]): Inline[] {
  const root = fromMarkdown(source, { extensions: [sentencesOnly] })
  const paragraphs = root.children.filter((node): node is Paragraph => node.type === 'paragraph')
  const reading = readingOf(root, remarks)
  return inlineOf(
    paragraphs.flatMap(({ children }, index) =>
      index === 0 ? children : [{ type: 'text' as const, value: ' ' }, ...children],
    ),
    reading,
  )
}

/** A plain text stays a string, unless it would be read as something else when it is read again. */
function asText(pieces: readonly Inline[], source?: string): Text {
  if (pieces.length === 0) return ''
  const [words] = pieces
  if (pieces.length > 1 || typeof words !== 'string') return pieces
  const isStable = words === source || !markup.test(words) || sameWords(inlineText(words, []), words)
  return isStable ? words : [words]
}

const sameWords = (pieces: readonly Inline[], words: string): boolean => pieces.length === 1 && pieces[0] === words

const emptyReading = (): Reading => ({ definitions: new Map(), remarks: [] })

function readingOf(root: Root, remarks: Words[]): Reading {
  const definitions = root.children.filter((node): node is Definition => node.type === 'definition')
  // Of two with one name the first counts (CommonMark §4.7).
  return { definitions: new Map(definitions.toReversed().map((each) => [each.identifier, each])), remarks }
}
