import type { ComponentProps, ReactElement } from 'react'

import { calloutMessages } from './i18n/entryMessages.ts'
import type { Localized, NoteKind } from './model/text.ts'
import { Callout } from './parts/Callout.tsx'
import { SiteContent } from './parts/SiteContent.tsx'
import { splitSite, type SiteProps } from './prepare/site.ts'
import { warnOnce } from './prepare/warnOnce.ts'

export interface CalloutNoteProps extends Omit<ComponentProps<'div'>, 'title'>, Pick<SiteProps, 'locale' | 'messages'> {
  /** The kind of note. It is always written out as a word, so that colour is never the only cue. */
  kind: NoteKind
  /** A title, shown beside the word for the kind. */
  title?: Localized<string>
}

/**
 * A remark set apart from the text around it: background, advice or a caution. It is never announced as an alert, since
 * it is part of the page from the start. Its `children` keep your site's styles. Renders a `<div>` with `role="note"` that
 * begins with its kind and title. Server-safe.
 */
export function CalloutNote({ kind, title, children, ...props }: CalloutNoteProps): ReactElement {
  const [site, root] = splitSite(props)
  // The check of a note in data would bring the shapes of all texts, half as much again as this component.
  if (!Object.hasOwn(calloutMessages, kind ?? '')) {
    const kinds = Object.keys(calloutMessages).join(', ')
    warnOnce(() => `CalloutNote: kind must be one of ${kinds}; received ${JSON.stringify(kind)}.`)
  }
  return (
    <Callout {...root} kind={kind} title={title} site={site}>
      <SiteContent>{children}</SiteContent>
    </Callout>
  )
}
