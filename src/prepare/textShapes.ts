import { calloutMessages } from '../i18n/entryMessages.ts'
import type {
  Block,
  Inline,
  InlineLink,
  List,
  ListItem,
  Localized,
  Note,
  NoteBlock,
  NoteKind,
  Paragraph,
  Prose,
  Table,
  Text,
} from '../model/text.ts'
import {
  address,
  boolean,
  type Coerce,
  list,
  localized,
  notShown,
  object,
  once,
  oneOf,
  refuse,
  string,
} from './coerce.ts'

/** A name or another short text without links, in one language or several. */
export const name: Coerce<Localized<string>> = localized(string)

const inlineObject = object<InlineLink>({ kind: notShown, text: string, href: address }, 'text')

/** A piece of a sentence. Of an unknown kind the words remain. */
const inline: Coerce<Inline> = (value, path) =>
  typeof value === 'string' ? string(value, path) : inlineObject(value, path)

const inlines = list(inline)

const textInOneLanguage: Coerce<Text> = (value, path) =>
  Array.isArray(value) ? inlines(value, path) : string(value, path)

/** A sentence or two. */
export const text: Coerce<Localized<Text>> = localized(textInOneLanguage)

const listItemFields: Coerce<ListItem> = object<ListItem>({
  id: string,
  text,
  // Called late: a list refers to itself.
  items: (value, path) => listItems(value, path),
})

export const listItems: Coerce<readonly ListItem[]> = list(listItemFields)

const blocks: { readonly [Kind in Block['kind']]: Coerce<Extract<Block, { kind: Kind }>> } = {
  paragraph: object<Paragraph>({ kind: notShown, text: textInOneLanguage }, 'text'),
  list: object<List>({ kind: notShown, ordered: boolean, items: listItems }, 'items'),
  table: object<Table>({ kind: notShown, head: list(textInOneLanguage), rows: list(list(textInOneLanguage)) }, 'rows'),
  callout: object<NoteBlock>({ kind: notShown, note: (value, path) => note(value, path) }, 'note'),
}

const block: Coerce<Block> = (value, path) => {
  const kind: unknown = Object(value).kind
  if (typeof kind === 'string' && Object.hasOwn(blocks, kind)) return blocks[kind as Block['kind']](value, path)
  return refuse(kind ?? '', path.field('kind'), 'paragraph, list, table or callout')
}

const listOfBlocks = list(block)

/** A longer text: paragraphs, lists and notes. */
export const prose: Coerce<Localized<Prose>> = once(
  localized<Prose>((value, path) => (Array.isArray(value) ? listOfBlocks(value, path) : string(value, path))),
)

const noteKind: Coerce<NoteKind> = oneOf(calloutMessages)

export const note: Coerce<Note> = object<Note>({ kind: noteKind, title: name, body: prose }, 'body')

export const notes: Coerce<readonly Note[]> = list(note)
