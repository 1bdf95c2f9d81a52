import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { calloutMessages } from './i18n/entryMessages.ts'
import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { classes } from './internal/classes.ts'
import { kindWord } from './internal/entries.tsx'
import { propAt } from './internal/place.ts'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { siteContent } from './internal/siteContent.tsx'
import type { Localized, NoteKind } from './model/text.ts'

export interface CalloutNoteProps
  extends Omit<ComponentProps<'aside'>, 'title'>, Pick<SiteProps, 'locale' | 'messages'> {
  /** What the note is about. The word for it is always shown, so that nothing rests on colour. */
  kind: NoteKind
  /** Stands beside the word for the kind. */
  title?: Localized<string>
}

// A record over all kinds, so that a new kind cannot be forgotten.
const tones: Record<NoteKind, string> = {
  note: 'mh:tone-note',
  info: 'mh:tone-info',
  tip: 'mh:tone-tip',
  warning: 'mh:tone-warning',
  danger: 'mh:tone-danger',
  success: 'mh:tone-success',
}

/**
 * A remark set apart from the text around it: background, advice, a caution. It is part of the page from the start,
 * so it is never announced as an alert. Its `children` are the site's, and look as elsewhere on the site.
 * Renders an `<aside>` labelled by its kind and title. Server-safe.
 */
export function CalloutNote({ kind, title, children, ...props }: CalloutNoteProps): ReactElement {
  const [site, root] = splitSite(props)
  return calloutNode({ kind, title }, siteContent(children), site, root)
}

/** A note with its content, for the parts of a component. */
export function calloutNode(
  { kind, title }: Pick<CalloutNoteProps, 'kind' | 'title'>,
  content: ReactNode,
  site: Site,
  root?: ComponentProps<'aside'>,
): ReactElement {
  const word = kindWord(messagesFor(calloutMessages, site.messages?.callout), kind, propAt('CalloutNote', 'kind'), site)
  const choice = localize(title, site.locale)
  const name = choice === undefined ? word : `${word}: ${choice.value}`
  return (
    <aside
      aria-label={name}
      {...root}
      data-moothall=""
      data-slot="callout-note"
      className={classes(`mh:callout ${tones[kind] ?? tones.note}`, root?.className)}
    >
      <p className="mh:callout-title">
        {choice ? `${word}: ` : word}
        {choice && <span lang={choice.lang}>{choice.value}</span>}
      </p>
      {content}
    </aside>
  )
}
