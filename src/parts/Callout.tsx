import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { calloutMessages } from '../i18n/entryMessages.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Localized, NoteKind } from '../model/text.ts'
import type { Site } from '../prepare/site.ts'
import { classes } from './classes.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'

// A record over all kinds, so that a new kind cannot be forgotten.
const tones: Record<NoteKind, string> = {
  note: 'mh:tone-note',
  info: 'mh:tone-info',
  tip: 'mh:tone-tip',
  warning: 'mh:tone-warning',
  danger: 'mh:tone-danger',
  success: 'mh:tone-success',
}

const noteDrawings: Record<NoteKind, string> = {
  note: drawings.document,
  info: drawings.info,
  tip: drawings.tip,
  warning: drawings.warning,
  danger: drawings.warning,
  success: drawings.success,
}

interface CalloutProps extends Omit<ComponentProps<'div'>, 'title'> {
  kind: NoteKind
  title?: Localized<string>
  site: Site
  children: ReactNode
}

/**
 * A remark set apart from the text around it, which begins with its kind and title. It is no landmark, since a page has
 * many, and no `<aside>`, which cells of tables cannot hold.
 */
export function Callout({ kind, title, site, className, children, ...root }: CalloutProps): ReactElement {
  const words = messagesFor(calloutMessages, site.messages?.callout)
  const word = Object.hasOwn(words, kind ?? '') ? words[kind] : words.note
  const choice = shownTitle(title, site)
  return (
    <div
      role="note"
      {...root}
      data-moothall=""
      data-slot="callout-note"
      className={classes(`mh:callout ${tones[kind] ?? tones.note}`, className)}
    >
      <Icon drawing={noteDrawings[kind] ?? noteDrawings.note} />
      {/* The remark begins on the line of its title, which says in which direction. What is in a `<bdi>` does not. */}
      <div className="mh:callout-text" dir={choice?.lang && 'auto'}>
        <p className="mh:callout-title">
          {choice ? (
            <>
              <bdi className="mh:unseen">{word}: </bdi>
              {choice.lang ? <span lang={choice.lang}>{choice.value}</span> : <bdi>{choice.value}</bdi>}
            </>
          ) : (
            word
          )}
        </p>
        {children}
      </div>
    </div>
  )
}

/** A title that is not text, from a site's own code, is left out. */
function shownTitle(title: Localized<string> | undefined, { locale }: Site): LocalizedChoice<string> | undefined {
  const choice = localize(title, locale)
  return typeof choice?.value === 'string' ? choice : undefined
}
