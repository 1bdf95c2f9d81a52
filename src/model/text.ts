/**
 * One value, or one for each language, by BCP 47 language tag: `{ en: 'Meetings', de: 'Treffen' }`.
 * A reader gets the language asked for, else a relative of it (`de` for `de-AT`), else English, else the first.
 */
export type Localized<Value> = Value | { readonly [languageTag: string]: Value }

/** A link within a sentence. */
export interface InlineLink {
  kind: 'link'
  /** The words that carry the link. */
  text: string
  /** Absolute, or relative to the site. Only safe schemes become links. */
  href: string
}

/** A literal within a sentence: a command, a label, a file name. */
export interface InlineCode {
  kind: 'code'
  text: string
}

/** Words said with stress. */
export interface InlineEmphasis {
  kind: 'emphasis'
  text: string
}

/** A piece of a sentence. A bare string is plain text, never markup, in a file too. */
export type Inline = string | InlineLink | InlineCode | InlineEmphasis

/**
 * A sentence or two: a plain string, or pieces of which some are links, literals or stressed. In a file a string may be
 * Markdown, which becomes pieces when the file is parsed.
 */
export type Text = string | readonly Inline[]

/** A paragraph of text. */
export interface Paragraph {
  kind: 'paragraph'
  text: Text
}

/** One point of a list, with further points below it. */
export interface ListItem {
  /** Names the point for links and checks. */
  id?: string
  text: Text
  items?: readonly ListItem[]
}

/** A list of points. */
export interface List {
  kind: 'list'
  /**
   * Whether the order carries meaning, so that the points are numbered.
   * @default false
   */
  ordered?: boolean
  items: readonly ListItem[]
}

/** What a note is about: background, a fact, advice, a caution, a danger, or something achieved. */
export type NoteKind = 'note' | 'info' | 'tip' | 'warning' | 'danger' | 'success'

/** A remark set apart from the text around it. */
export interface Note {
  kind: NoteKind
  title?: Localized<string>
  body: Localized<Prose>
}

/** A note between paragraphs. */
export interface NoteBlock {
  kind: 'callout'
  note: Note
}

/** A table: a row of headings, and rows with as many cells. */
export interface Table {
  kind: 'table'
  head: readonly Text[]
  rows: readonly (readonly Text[])[]
}

/** A part of a longer text. */
export type Block = Paragraph | List | Table | NoteBlock

/**
 * A longer text. To a component a bare string is one paragraph of plain text, never markup. In a file a string may be
 * Markdown, which becomes blocks when the file is parsed.
 */
export type Prose = string | readonly Block[]
