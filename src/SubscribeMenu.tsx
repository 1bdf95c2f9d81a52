import type { ComponentProps, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { type CalendarMessages, calendarMessages } from './i18n/dateMessages.ts'
import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { PublishedCalendar } from './model/meeting.ts'
import { CalendarMenu, type CalendarMenuItem } from './parts/CalendarMenu.tsx'
import { classes } from './parts/classes.ts'
import * as drawings from './parts/drawings.ts'
import { calendarsShape } from './prepare/calendarShape.ts'
import { address as addressShape } from './prepare/coerce.ts'
import { feedAddress } from './prepare/feedAddress.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'

/** The addresses of a calendar on your site. An entry needs an address: the library makes no files in the browser. */
export interface CalendarAddresses {
  /** The absolute address of a feed, which calendar apps subscribe to. */
  feedHref?: string
  /** The address of an .ics file, which calendar apps import once. */
  fileHref?: string
}

export interface SubscribeMenuProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps, CalendarAddresses {
  /** Calendars that the community publishes elsewhere. */
  calendars?: readonly PublishedCalendar[]
  /**
   * The label of the button.
   * @default 'Subscribe to the calendar'
   */
  label?: string
}

/**
 * A menu to subscribe to the calendar of a community, or of some of its meetings. It is a native popover of plain
 * links, so it works by keyboard and without JavaScript. Renders a `<div>`, or nothing if there is no calendar.
 * Server-safe.
 */
export function SubscribeMenu(props: SubscribeMenuProps): ReactElement | null {
  const [site, { feedHref, fileHref, calendars, label, className, ...root }] = splitSite(props)
  const messages = messagesFor(calendarMessages, site.messages?.calendar)
  const feed = feedAddress(feedHref, 'SubscribeMenu: feedHref')
  const file = addressShape(fileHref, DataPath.prop('SubscribeMenu', 'fileHref'))
  const published = calendarsShape(calendars, DataPath.prop('SubscribeMenu', 'calendars')) ?? []
  const items: CalendarMenuItem[] = [
    ...(feed ? feedItems(feed, messages) : []),
    ...(file
      ? [
          {
            drawing: drawings.file,
            isOwn: true,
            label: messages.services.ics,
            href: file,
            note: messages.copy,
          },
        ]
      : []),
    ...published.map(({ label: name, href }) => ({
      drawing: drawings.calendar,
      label: localize(name, site.locale)?.value || href,
      href,
    })),
  ]
  if (items.length === 0) return null
  return (
    <div {...root} data-moothall="" data-slot="subscribe-menu" className={classes('mh:menu-root', className)}>
      <CalendarMenu
        label={label ?? messages.subscribe}
        items={items}
        id={`${root.id ?? `${site.idPrefix}subscribe`}--list`}
        site={site}
      />
    </div>
  )
}

function feedItems(feedHref: string, { services, feed, address, addressNote }: CalendarMessages): CalendarMenuItem[] {
  const https = feedHref.replace(/^webcal:/i, 'https:')
  const webcal = https.replace(/^https?:/i, 'webcal:')
  const outlook = (host: string): string => `https://${host}/calendar/0/addfromweb?url=${encodeURIComponent(https)}`
  return [
    { drawing: drawings.repeat, isOwn: true, label: services.apple, href: webcal, note: feed },
    { drawing: drawings.document, isOwn: true, label: address, href: https, note: addressNote },
    {
      drawing: drawings.calendar,
      label: services.google,
      href: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
      note: feed,
    },
    { drawing: drawings.calendar, label: services.outlook, href: outlook('outlook.live.com'), note: feed },
    { drawing: drawings.calendar, label: services.office365, href: outlook('outlook.office.com'), note: feed },
  ]
}
