import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { calloutNode } from './CalloutNote.tsx'
import { localize } from './i18n/localize.ts'
import { classes } from './internal/classes.ts'
import { entriesOf } from './internal/entries.tsx'
import { inOrder } from './internal/inOrder.ts'
import { fieldAt, itemAt, propAt } from './internal/place.ts'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { warnOnce } from './internal/warnOnce.ts'
import { inlineNodes } from './internal/textNodes.tsx'
import type { Block, ListItem, Localized, Note, Prose } from './model/text.ts'

export interface ProseTextProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps {
  /** The text: a plain string, or paragraphs, lists and notes. */
  prose: Localized<Prose>
}

/** A longer text from data: paragraphs, lists, notes. Renders a `<div>`. Server-safe. */
export function ProseText({ prose, className, ...props }: ProseTextProps): ReactElement {
  const [site, rest] = splitSite(props)
  const choice = localize(prose, site.locale)
  return (
    <div
      lang={choice?.lang}
      {...rest}
      data-moothall=""
      data-slot="prose-text"
      className={classes('mh:prose', className)}
    >
      {choice && proseBlocks(choice.value, site, propAt('ProseText', 'prose'))}
    </div>
  )
}

/** The paragraphs, lists and notes of a text from data, for the parts of a component. */
export function proseNodes(prose: Localized<Prose> | undefined, site: Site, at: string): ReactNode {
  const choice = localize(prose, site.locale)
  if (choice === undefined) return null
  return (
    <div className="mh:prose" lang={choice.lang}>
      {proseBlocks(choice.value, site, at)}
    </div>
  )
}

/** A text from data under a few words of its own; nothing where there is no text. */
export function titledProse(
  title: string,
  prose: Localized<Prose> | undefined,
  site: Site,
  at: string,
): ReactElement | null {
  return prose ? (
    <div>
      <p className="mh:entry-name">{title}</p>
      {proseNodes(prose, site, at)}
    </div>
  ) : null
}

/** Notes from data, each set apart. */
export function noteNodes(notes: readonly Note[] | undefined, site: Site, at: string): ReactNode {
  if (!notes) return null
  return inOrder(entriesOf(notes, at).map((note, index) => noteNode(note, site, itemAt(at, index))))
}

/** A note from data, set apart. */
export function noteNode(note: Note, site: Site, at: string): ReactElement {
  return calloutNode({ kind: note?.kind, title: note?.title }, proseNodes(note?.body, site, fieldAt(at, 'body')), site)
}

function proseBlocks(prose: Prose, site: Site, at: string): ReactNode {
  if (typeof prose === 'string') return <p>{prose}</p>
  return inOrder(prose.map((block, index) => blockNode(block, site, itemAt(at, index))))
}

function blockNode(block: Block, site: Site, at: string): ReactNode {
  switch (block?.kind) {
    case 'paragraph':
      return <p>{inlineNodes(block.text, site, fieldAt(at, 'text'))}</p>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return <List>{listItems(block.items, site, fieldAt(at, 'items'))}</List>
    }
    case 'callout':
      return noteNode(block.note, site, fieldAt(at, 'note'))
    default:
      warnOnce(
        () =>
          `${at}.kind is ${JSON.stringify((block as { kind?: unknown } | undefined)?.kind)}, so the block is not shown; use paragraph, list or callout.`,
      )
      return null
  }
}

function listItems(items: readonly ListItem[], site: Site, at: string): ReactNode {
  return entriesOf(items, at).map((item, index) => (
    <li key={item?.id ?? index} id={item?.id && `${site.idPrefix}item-${item.id}`}>
      {inlineNodes(item?.text, site, fieldAt(itemAt(at, index), 'text'))}
      {item?.items && item.items.length > 0 && (
        <ul>{listItems(item.items, site, fieldAt(itemAt(at, index), 'items'))}</ul>
      )}
    </li>
  ))
}
