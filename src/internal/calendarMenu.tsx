import type { ReactElement } from 'react'

import type { CalendarLink, LinkReason } from '../calendar/calendarLinks.ts'
import { type CalendarMessages, calendarMessages } from '../i18n/dateMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { popoverTarget } from './popoverTarget.ts'
import type { Site } from './site.ts'
import { siteLink } from './siteLink.tsx'

/** One way into a reader's calendar. */
export interface MenuEntry {
  label: string
  href: string
  /** What the calendar holds afterwards. */
  note?: string
}

/**
 * A button and the list that it opens: a native popover with plain links, so no script is needed, and where popovers
 * are missing the list stands open.
 */
export function calendarMenu(label: string, entries: readonly MenuEntry[], id: string, site: Site): ReactElement {
  return (
    <div>
      <button type="button" className="mh:menu-button" {...popoverTarget(id)}>
        {label}
      </button>
      <div id={id} popover="auto" className="mh:menu-list">
        <ul className="mh:rows" aria-label={label}>
          {entries.map((entry, index) => (
            // Two calendars may share a label, and none changes places, so their place is their key.
            <li key={index}>
              {siteLink(entry.href, entry.label, site, `calendar link ${entry.label}`)}
              {entry.note && <span className="mh:entry-note">{entry.note}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The menu of the links that a meeting has, or a sentence where nothing can be added. */
export function linkMenu(links: readonly CalendarLink[], id: string, site: Site): ReactElement {
  const words = messagesFor(calendarMessages, site.messages?.calendar)
  const entries: MenuEntry[] = []
  for (const link of links) {
    const { service, href, holds } = link
    if (holds !== 'nothing' && href) entries.push({ label: words.services[service], href, note: noteOf(link, words) })
  }
  return entries.length === 0 ? <p>{words.nothing}</p> : calendarMenu(words.add, entries, id, site)
}

function noteOf({ service, href, holds, reason }: CalendarLink, words: CalendarMessages): string {
  const isFeed = service === 'apple' || href?.includes('addfromweb')
  const what = holds === 'next-date' ? words.nextDate : isFeed ? words.feed : words.copy
  const why = reason && hasWords(reason, words) ? words.reasons[reason] : undefined
  return why ? `${what}: ${why}` : what
}

const hasWords = (reason: LinkReason, words: CalendarMessages): reason is keyof CalendarMessages['reasons'] =>
  Object.hasOwn(words.reasons, reason)
