import type { ComponentProps, ReactElement } from 'react'

import { calloutMessages } from './i18n/entryMessages.ts'
import type { Localized, NoteKind } from './model/text.ts'
import { Callout } from './parts/Callout.tsx'
import { SiteContent } from './parts/SiteContent.tsx'
import { splitSite, type SiteProps } from './prepare/site.ts'
import { warnOnce } from './prepare/warnOnce.ts'

export interface CalloutNoteProps extends Omit<ComponentProps<'div'>, 'title'>, Pick<SiteProps, 'locale' | 'messages'> {
  /** What the note is about. The word for it is always shown, so that nothing rests on colour. */
  kind: NoteKind
  /** Stands beside the word for the kind. */
  title?: Localized<string>
}

/**
 * A remark set apart from the text around it: background, advice, a caution. It is part of the page from the start,
 * so it is never announced as an alert. Its `children` are the site's, and look as elsewhere on the site.
 * Renders a `<div>` with the role of a note, which begins with its kind and title. Server-safe.
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
