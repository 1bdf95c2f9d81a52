import type { ReactElement } from 'react'

import type { CalendarLink, LinkReason } from '../calendar/calendarLinks.ts'
import { popoverTarget } from '../client/popoverTarget.ts'
import { type CalendarMessages, calendarMessages } from '../i18n/dateMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { SiteLink } from './SiteLink.tsx'

/** One way into a reader's calendar. */
export interface CalendarMenuItem {
  label: string
  href: string
  /** What the calendar holds afterwards. */
  note?: string
}

interface CalendarMenuProps {
  /** The words on the button. */
  label: string
  items: readonly CalendarMenuItem[]
  /** The id of the list that opens. */
  id: string
  site: Site
}

/**
 * A button and the list that it opens: a native popover of plain links, so no script is needed. Where popovers are
 * missing, the list stands open.
 */
export function CalendarMenu({ label, items, id, site }: CalendarMenuProps): ReactElement {
  const keys = uniqueKeys(items.map((item) => item.label))
  return (
    <div>
      <button type="button" className="mh:menu-button" {...popoverTarget(id)}>
        {label}
      </button>
      <div id={id} popover="auto" className="mh:menu-list">
        <ul className="mh:rows" aria-label={label}>
          {items.map((item, index) => (
            <li key={keys[index]}>
              <SiteLink href={item.href} site={site}>
                {item.label}
              </SiteLink>
              {item.note && <span className="mh:entry-note">{item.note}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

interface CalendarLinksMenuProps extends Omit<CalendarMenuProps, 'label' | 'items'> {
  links: readonly CalendarLink[]
}

/** The menu of the ways to add a meeting, or a sentence where nothing can be added. */
export function CalendarLinksMenu({ links, id, site }: CalendarLinksMenuProps): ReactElement {
  const messages = messagesFor(calendarMessages, site.messages?.calendar)
  const items = links.flatMap((link): CalendarMenuItem[] => {
    const { service, href, holds } = link
    if (holds === 'nothing' || !href) return []
    return [{ label: messages.services[service], href, note: noteOf(link, messages) }]
  })
  if (items.length === 0) return <p>{messages.nothing}</p>
  return <CalendarMenu label={messages.add} items={items} id={id} site={site} />
}

function noteOf({ service, href, holds, reason }: CalendarLink, messages: CalendarMessages): string {
  const isFeed = service === 'apple' || href?.includes('addfromweb')
  const what = holds === 'next-date' ? messages.nextDate : isFeed ? messages.feed : messages.copy
  return reason && hasMessage(reason, messages) ? messages.reasons[reason] : what
}

const hasMessage = (reason: LinkReason, messages: CalendarMessages): reason is keyof CalendarMessages['reasons'] =>
  Object.hasOwn(messages.reasons, reason)
