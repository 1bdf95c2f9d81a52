import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { calloutMessages } from '../i18n/entryMessages.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Localized, NoteKind } from '../model/text.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { classes } from './classes.ts'
import { Icon, type IconKind } from './Icon.tsx'

// A record over all kinds, so that a new kind cannot be forgotten.
const tones: Record<NoteKind, string> = {
  note: 'mh:tone-note',
  info: 'mh:tone-info',
  tip: 'mh:tone-tip',
  warning: 'mh:tone-warning',
  danger: 'mh:tone-danger',
  success: 'mh:tone-success',
}

const icons: Record<NoteKind, IconKind> = {
  note: 'document',
  info: 'info',
  tip: 'tip',
  warning: 'warning',
  danger: 'warning',
  success: 'success',
}

interface CalloutProps extends Omit<ComponentProps<'div'>, 'title'> {
  kind: NoteKind
  title?: Localized<string>
  site: Site
  children: ReactNode
}

/** A remark set apart from the text around it, labelled by its kind and title. */
export function Callout({ kind, title, site, className, children, ...root }: CalloutProps): ReactElement {
  const word = kindLabel(messagesFor(calloutMessages, site.messages?.callout), kind, site)
  const choice = shownTitle(title, site)
  return (
    <div
      role="note"
      aria-label={choice === undefined ? word : `${word}: ${choice.value}`}
      {...root}
      data-moothall=""
      data-slot="callout-note"
      className={classes(`mh:callout ${tones[kind] ?? tones.note}`, className)}
    >
      <Icon kind={icons[kind] ?? icons.note} />
      <div className="mh:callout-text">
        <p className="mh:callout-title">
          {choice ? `${word}: ` : word}
          {choice && <span lang={choice.lang}>{choice.value}</span>}
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
