import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { localize } from '../i18n/localize.ts'
import type { Block, ListItem, Localized, Note, Prose as ProseData } from '../model/text.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { Callout } from './Callout.tsx'
import { classes } from './classes.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { ProseTable } from './ProseTable.tsx'
import { InlineText, LocalizedText } from './Text.tsx'

interface ProseProps extends ComponentProps<'div'> {
  prose: Localized<ProseData> | undefined
  site: Site
}

/** A longer text from data in the reader's language; nothing where there is none. */
export function Prose({ prose, site, className, ...root }: ProseProps): ReactElement | null {
  const choice = localize(prose, site.locale)
  if (choice === undefined) return null
  const { value, lang } = choice
  return (
    <div lang={lang} dir={lang && 'auto'} {...root} className={classes('mh:prose', className)}>
      {typeof value === 'string' ? (
        <p>{value}</p>
      ) : (
        // Blocks have no names, and keep their order.
        value.map((block, index) => <ProseBlock key={index} block={block} site={site} />)
      )}
    </div>
  )
}

function ProseBlock({ block, site }: { block: Block; site: Site }): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} site={site} />
        </p>
      )
    case 'list': {
      const items = <ListItems items={block.items} site={site} />
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <ProseTable table={block} site={site} />
    case 'callout':
      return <NoteCallout note={block.note} site={site} />
  }
}

interface TitledProseProps extends Pick<ProseProps, 'prose' | 'site'> {
  title: string
}

/** The same under a few words of its own. */
export function TitledProse({ title, prose, site }: TitledProseProps): ReactElement | null {
  if (!prose) return null
  return (
    <div>
      <p className="mh:entry-name">{title}</p>
      <Prose prose={prose} site={site} />
    </div>
  )
}

/** The same, folded away until a reader opens it. */
export function FoldedProse({ title, prose, site }: TitledProseProps): ReactElement | null {
  if (!prose) return null
  return (
    <details className="mh:fold">
      <summary>
        <Icon drawing={drawings.arrow} />
        {title}
      </summary>
      <Prose prose={prose} site={site} />
    </details>
  )
}

/** The points of a list, each with the points below it. */
function ListItems({ items = [], site }: { items: readonly ListItem[] | undefined; site: Site }): ReactNode {
  const keys = uniqueKeys(items.map(({ id }) => id))
  return items.map(({ id, text, items: inner }, index) => (
    <li key={keys[index]} id={id ? `${site.idPrefix}item-${id.replace(/\s+/g, '-')}` : undefined}>
      <LocalizedText text={text} site={site} />
      {inner && inner.length > 0 && (
        <ul>
          <ListItems items={inner} site={site} />
        </ul>
      )}
    </li>
  ))
}

/** A note from data, set apart. */
export function NoteCallout({ note, site }: { note: Note | undefined; site: Site }): ReactElement | null {
  if (!note) return null
  return (
    <Callout kind={note.kind} title={note.title} site={site}>
      <Prose prose={note.body} site={site} />
    </Callout>
  )
}

interface NotesProps {
  notes: readonly Note[] | undefined
  /** Whether nothing is at stake: those without a title then stand as plain words, without a box. */
  arePlain?: boolean
  site: Site
}

/** Notes from data, one after the other. */
export function Notes({ notes, arePlain, site }: NotesProps): ReactNode {
  return notes?.map((note, index) =>
    arePlain && !note.title ? (
      <Prose key={index} prose={note.body} site={site} className="mh:meta" />
    ) : (
      <NoteCallout key={index} note={note} site={site} />
    ),
  )
}
