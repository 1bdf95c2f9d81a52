import type { ComponentProps, ReactElement } from 'react'

import { type CalendarMessages, calendarMessages } from './i18n/dateMessages.ts'
import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { calendarMenu, type MenuEntry } from './internal/calendarMenu.tsx'
import { classes } from './internal/classes.ts'
import { entriesOf } from './internal/entries.tsx'
import { propAt } from './internal/place.ts'
import { type SiteProps, splitSite } from './internal/site.ts'
import { warnOnce } from './internal/warnOnce.ts'
import type { PublishedCalendar } from './model/meeting.ts'

/** Where a site publishes a calendar. Without an address there is no entry: the library makes no files in the browser. */
export interface CalendarAddresses {
  /** The absolute address of a published feed, which calendar programs follow. */
  feedHref?: string
  /** The address of a written .ics file, which is read once. */
  fileHref?: string
}

export interface SubscribeMenuProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps, CalendarAddresses {
  /** Calendars that the community publishes by other ways. */
  calendars?: readonly PublishedCalendar[]
  /**
   * The words on the button.
   * @default 'Subscribe to the calendar'
   */
  label?: string
}

/**
 * The ways to follow the calendar of a community or of a selection of its meetings. A native popover of plain links: it
 * opens and closes without a script, by keyboard too. Renders a `<div>`. Server-safe.
 */
export function SubscribeMenu(props: SubscribeMenuProps): ReactElement {
  const [site, { feedHref, fileHref, calendars, label, className, ...root }] = splitSite(props)
  const words = messagesFor(calendarMessages, site.messages?.calendar)
  const entries = [
    ...(feedHref ? feedEntries(feedHref, words) : []),
    ...(fileHref ? [{ label: words.services.ics, href: fileHref, note: words.copy }] : []),
    ...entriesOf(calendars, propAt('SubscribeMenu', 'calendars')).flatMap((calendar) =>
      calendar ? [{ label: localize(calendar.label, site.locale)?.value || calendar.href, href: calendar.href }] : [],
    ),
  ]
  return (
    <div {...root} data-moothall="" data-slot="subscribe-menu" className={classes('mh:menu-root', className)}>
      {entries.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        calendarMenu(label ?? words.subscribe, entries, `${root.id ?? `${site.idPrefix}subscribe`}-list`, site)
      )}
    </div>
  )
}

function feedEntries(feedHref: string, { services, feed, address }: CalendarMessages): MenuEntry[] {
  if (!/^(https?|webcal):\/\//i.test(feedHref)) {
    warnOnce(
      () =>
        `SubscribeMenu: feedHref is ${JSON.stringify(feedHref)}, so the feed is left out; ` +
        'write an absolute address, https: or webcal:.',
    )
    return []
  }
  const https = feedHref.replace(/^webcal:/i, 'https:')
  const webcal = https.replace(/^https?:/i, 'webcal:')
  const outlook = (host: string): string => `https://${host}/calendar/0/addfromweb?url=${encodeURIComponent(https)}`
  return [
    { label: services.apple, href: webcal, note: feed },
    {
      label: services.google,
      href: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
      note: feed,
    },
    { label: services.outlook, href: outlook('outlook.live.com'), note: feed },
    { label: services.office365, href: outlook('outlook.office.com'), note: feed },
    { label: address, href: https, note: https },
  ]
}
