/**
 * One value, or one for each language by its BCP 47 tag: `{ en: Meetings, de: Treffen }`. Readers get the language of
 * the page, else a related one (`de` for `de-AT`), else English, else the first one given. One value alone is in the
 * language that the community names as `inLanguage`.
 */
export type Localized<Value> = Value | { readonly [languageTag: string]: Value }

/** A link within a sentence. */
export interface InlineLink {
  /** The literal `link`, which makes this piece a link. */
  kind: 'link'
  /**
   * The text of the link.
   * @example "contributor guide"
   */
  text: string
  /**
   * The address, absolute or relative to the site. Only safe schemes become links.
   * @example "/contribute/"
   */
  href: string
}

/** Code within a sentence, such as a command, a label or a file name. */
export interface InlineCode {
  /** The literal `code`, which makes this piece code. */
  kind: 'code'
  /**
   * The code, character by character.
   * @example "npm test"
   */
  text: string
}

/** Emphasized words within a sentence. */
export interface InlineEmphasis {
  /** The literal `emphasis`, which makes this piece emphasized. */
  kind: 'emphasis'
  /**
   * The words that are emphasized.
   * @example "before"
   */
  text: string
}

/** A piece of a sentence. A string among pieces is plain text, never Markdown. */
export type Inline = string | InlineLink | InlineCode | InlineEmphasis

/**
 * A sentence or two, as a string or as pieces. In a file the string may be Markdown with links, `code` and emphasis; it
 * is turned into pieces when the file is parsed. A component renders a string as plain text.
 * @example "Ask here first. Read the [guide](/guide/) before that."
 */
export type Text = string | readonly Inline[]

/** A paragraph of a longer text. */
export interface Paragraph {
  /** The literal `paragraph`, which makes this block a paragraph. */
  kind: 'paragraph'
  /** The sentences of the paragraph. */
  text: Text
}

/** An item of a list, with an optional list below it. */
export interface ListItem {
  /**
   * The anchor of the item.
   * @example "triage"
   */
  id?: string
  /** The words of the item. */
  text: Localized<Text>
  /** The items below this one. */
  items?: readonly ListItem[]
}

/** A bulleted or numbered list. */
export interface List {
  /** The literal `list`, which makes this block a list. */
  kind: 'list'
  /**
   * Whether the order matters. If so, the items are numbered.
   * @default false
   */
  ordered?: boolean
  /** The items of the list, in order. */
  items: readonly ListItem[]
}

/**
 * The purpose of a note, which sets its icon and colour.
 *
 * - `note`: background.
 * - `info`: a fact to know.
 * - `tip`: advice.
 * - `warning`: something to be careful about.
 * - `danger`: something that does harm.
 * - `success`: something achieved.
 */
export type NoteKind = 'note' | 'info' | 'tip' | 'warning' | 'danger' | 'success'

/** A remark set apart from the text around it. */
export interface Note {
  /** The purpose of the note. */
  kind: NoteKind
  /**
   * The heading of the note, in plain words.
   * @default the name of the kind
   * @example "No calls in August"
   */
  title?: Localized<string>
  /** The text of the note. */
  body: Localized<Prose>
}

/** A note between the paragraphs of a longer text. */
export interface NoteBlock {
  /** The literal `callout`, which makes this block a note. */
  kind: 'callout'
  /** The note that is shown. */
  note: Note
}

/** A table: a row of headings, and rows with as many cells. */
export interface Table {
  /** The literal `table`, which makes this block a table. */
  kind: 'table'
  /**
   * The headings of the columns.
   * @example ["Release", "Date"]
   */
  head: readonly Text[]
  /**
   * The rows, each with one cell for each column.
   * @example [["1.0", "3 May 2026"]]
   */
  rows: readonly (readonly Text[])[]
}

/** A part of a longer text. */
export type Block = Paragraph | List | Table | NoteBlock

/**
 * A longer text, as a string or as blocks. In a file the string may be Markdown with paragraphs, lists, tables and notes
 * (`> [!TIP]`); it is turned into blocks when the file is parsed. A component renders a string as one paragraph of plain
 * text.
 * @example "We review every change together.\n\nNewcomers are **welcome**."
 */
export type Prose = string | readonly Block[]
