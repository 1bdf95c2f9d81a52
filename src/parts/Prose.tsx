import { type ReactElement, type ReactNode } from 'react'

import { localize } from '../i18n/localize.ts'
import type { Block, List, ListItem, Localized, Note, Prose as ProseData } from '../model/text.ts'
import type { Site } from '../prepare/site.ts'
import { Callout } from './Callout.tsx'
import { InlineText } from './Text.tsx'

interface ProseProps {
  prose: Localized<ProseData> | undefined
  site: Site
}

/** A longer text from data in the reader's language; nothing where there is none. */
export function Prose({ prose, site }: ProseProps): ReactElement | null {
  const choice = localize(prose, site.locale)
  if (choice === undefined) return null
  return (
    <div className="mh:prose" lang={choice.lang}>
      <ProseBlocks prose={choice.value} site={site} />
    </div>
  )
}

interface TitledProseProps extends ProseProps {
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

/** Paragraphs, lists and notes, one after the other. */
export function ProseBlocks({ prose, site }: { prose: ProseData; site: Site }): ReactNode {
  if (typeof prose === 'string') return <p>{prose}</p>
  // Blocks have no names, and keep their order.
  return prose.map((block, index) => <ProseBlock key={index} block={block} site={site} />)
}

function ProseBlock({ block, site }: { block: Block; site: Site }): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} site={site} />
        </p>
      )
    case 'list':
      return <ListBlock list={block} site={site} />
    case 'callout':
      return <NoteCallout note={block.note} site={site} />
  }
}

function ListBlock({ list: { ordered, items }, site }: { list: List; site: Site }): ReactElement {
  const content = <ListItems items={items} site={site} />
  return ordered ? <ol>{content}</ol> : <ul>{content}</ul>
}

/** The points of a list, each with the points below it. */
function ListItems({ items = [], site }: { items: readonly ListItem[] | undefined; site: Site }): ReactNode {
  return items.map(({ id, text, items: inner }, index) => (
    <li key={id ?? index} id={id && `${site.idPrefix}item-${id}`}>
      <InlineText text={text} site={site} />
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

/** Notes from data, one after the other. */
export function Notes({ notes, site }: { notes: readonly Note[] | undefined; site: Site }): ReactNode {
  return notes?.map((note, index) => <NoteCallout key={index} note={note} site={site} />)
}
