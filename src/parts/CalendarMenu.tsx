import type { ReactElement } from 'react'

import type { CalendarLink, CalendarService, LinkReason } from '../calendar/calendarLinks.ts'
import { MenuPopover } from '../client/MenuPopover.tsx'
import { popoverTarget } from '../client/popoverTarget.ts'
import { type CalendarMessages, calendarMessages } from '../i18n/dateMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { CalendarKind, Meeting, PublishedCalendar } from '../model/meeting.ts'
import { nameText } from '../prepare/nameText.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { SiteLink } from './SiteLink.tsx'

/** One way into a reader's calendar. */
export interface CalendarMenuItem {
  drawing: string
  /** Whether it is the community's own file or feed, which stand before the services. */
  isOwn?: boolean
  label: string
  /** The language of the label, where it is not that of the page. */
  lang?: string
  href: string
  /** What the calendar holds afterwards. */
  note?: string
}

interface CalendarMenuProps {
  /** The words on the button. */
  label: string
  /** What it is called by assistive technology, where a page may have several. */
  accessibleName?: string
  items: readonly CalendarMenuItem[]
  /** The id of the list that opens. */
  id: string
  /** What it holds, for those who read the page as a document. */
  slot?: 'published-calendars'
  site: Site
}

/**
 * A button and the list that it opens below it: a native popover of plain links, so no script is needed. With one it also
 * closes when the focus leaves it. Where popovers are missing, the list stands open.
 */
export function CalendarMenu({ label, accessibleName, items, id, slot, site }: CalendarMenuProps): ReactElement {
  const own = items.filter(({ isOwn }) => isOwn)
  const others = items.filter(({ isOwn }) => !isOwn)
  const name = accessibleName ?? label
  return (
    <div className="mh:btn mh:menu" data-slot={slot}>
      <button type="button" aria-label={accessibleName} {...popoverTarget(id)}>
        <Icon drawing={drawings.add} />
        {label}
        <Icon drawing={drawings.down} />
      </button>
      <MenuPopover id={id}>
        <CalendarMenuItems items={[...own, ...others]} name={name} ruleBefore={own.length} site={site} />
      </MenuPopover>
    </div>
  )
}

interface CalendarMenuItemsProps extends Pick<CalendarMenuProps, 'items' | 'site'> {
  name: string
  /** The place of the item above which a rule is drawn; none at the top. */
  ruleBefore: number
}

function CalendarMenuItems({ items, name, ruleBefore, site }: CalendarMenuItemsProps): ReactElement {
  const keys = uniqueKeys(items.map((item) => item.label))
  return (
    <ul aria-label={name}>
      {items.map(({ label, lang, href, note, drawing }, index) => (
        <li key={keys[index]} className={index === ruleBefore && index > 0 ? 'mh:menu-rule' : undefined}>
          <SiteLink href={href} site={site}>
            <Icon drawing={drawing} />
            {lang ? <span lang={lang}>{label}</span> : label}
            {note && <span className="mh:entry-note"> {note}</span>}
          </SiteLink>
        </li>
      ))}
    </ul>
  )
}

interface CalendarLinksMenuProps extends Pick<CalendarMenuProps, 'id' | 'site'> {
  links: readonly CalendarLink[]
  /** The meeting that is added. */
  meeting: Meeting | undefined
  /** Whether the next date does not take place, so that only those behind it are added. */
  isNextCancelled?: boolean
}

const serviceLooks: Record<CalendarService, Pick<CalendarMenuItem, 'drawing' | 'isOwn'>> = {
  ics: { drawing: drawings.file, isOwn: true },
  apple: { drawing: drawings.repeat, isOwn: true },
  google: { drawing: drawings.calendar },
  outlook: { drawing: drawings.calendar },
  office365: { drawing: drawings.calendar },
  yahoo: { drawing: drawings.calendar },
}

/** Whether a way adds something. */
export const canBeAdded = ({ href, holds }: CalendarLink): boolean => Boolean(href) && holds !== 'nothing'

/** The menu of the ways to add a meeting; nothing where there is no date to add. */
export function CalendarLinksMenu(props: CalendarLinksMenuProps): ReactElement | null {
  const { links, meeting, isNextCancelled, ...menu } = props
  const { site } = menu
  const messages = messagesFor(calendarMessages, site.messages?.calendar)
  const items = links.filter(canBeAdded).map((link): CalendarMenuItem => {
    const { service, href = '' } = link
    return { ...serviceLooks[service], label: messages.services[service], href, note: noteOf(link, messages) }
  })
  if (items.length === 0) return null
  return (
    <CalendarMenu
      label={isNextCancelled ? messages.addNext : messages.add}
      accessibleName={fill(isNextCancelled ? messages.addNextMeeting : messages.addMeeting, {
        meeting: nameText(meeting?.name, site).value,
      })}
      items={items}
      {...menu}
    />
  )
}

function noteOf({ service, href, holds, reason }: CalendarLink, messages: CalendarMessages): string {
  const isFeed = service === 'apple' || href?.includes('addfromweb')
  const what = holds === 'next-date' ? messages.nextDate : isFeed ? messages.feed : messages.copy
  return reason && hasMessage(reason, messages) ? messages.reasons[reason] : what
}

const hasMessage = (reason: LinkReason, messages: CalendarMessages): reason is keyof CalendarMessages['reasons'] =>
  Object.hasOwn(messages.reasons, reason)

const publishedLooks: Record<CalendarKind, Pick<CalendarMenuItem, 'drawing' | 'isOwn'>> = {
  feed: { drawing: drawings.repeat, isOwn: true },
  download: { drawing: drawings.file, isOwn: true },
  embed: { drawing: drawings.calendar },
  'event-template': { drawing: drawings.calendar },
}

interface PublishedCalendarsMenuProps extends Pick<CalendarMenuProps, 'id' | 'site'> {
  calendars: readonly PublishedCalendar[]
  /** The meeting that they hold. */
  meeting: Meeting
}

/** The menu of the calendars that the community publishes for a meeting of which no date is known. */
export function PublishedCalendarsMenu(props: PublishedCalendarsMenuProps): ReactElement {
  const { calendars, meeting, ...menu } = props
  const { site } = menu
  const messages = messagesFor(calendarMessages, site.messages?.calendar)
  return (
    <CalendarMenu
      slot="published-calendars"
      label={messages.add}
      accessibleName={fill(messages.addMeeting, { meeting: nameText(meeting.name, site).value })}
      items={calendars.map(({ kind, label, href }) => {
        const { value, lang } = nameText(label, site)
        return { ...publishedLooks[kind], label: value, href, ...(lang && { lang }) }
      })}
      {...menu}
    />
  )
}
