import type { ComponentProps, ReactElement } from 'react'

import { type CalendarLink, calendarLinks } from './calendar/calendarLinks.ts'
import { assertFinite } from './calendar/rangeError.ts'
import { linkMenu } from './internal/calendarMenu.tsx'
import { classes } from './internal/classes.ts'
import { errorMessage } from './internal/errorMessage.ts'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { warnOnce } from './internal/warnOnce.ts'
import type { Meeting } from './model/meeting.ts'
import type { CalendarAddresses } from './SubscribeMenu.tsx'

export interface AddToCalendarProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps, CalendarAddresses {
  /** The meeting that is added. */
  meeting: Meeting
  /** The present in epoch milliseconds: the date that is added is the next. */
  now: number
}

/**
 * The ways to put a meeting into one's own calendar, each with words for what it adds. A native popover of plain links:
 * it opens and closes without a script, by keyboard too. Renders a `<div>`. Server-safe.
 */
export function AddToCalendar(props: AddToCalendarProps): ReactElement {
  assertFinite('now', props.now)
  const [site, { meeting, now, feedHref, fileHref, className, ...root }] = splitSite(props)
  const id = `${root.id ?? `${site.idPrefix}add-${meeting?.id ?? ''}`}-calendar`
  const links = linksOf(meeting, { now, feedHref, fileHref }, site)
  return (
    <div {...root} data-moothall="" data-slot="add-to-calendar" className={classes('mh:menu-root', className)}>
      {linkMenu(links, id, site)}
    </div>
  )
}

function linksOf(
  meeting: Meeting,
  { now, ...addresses }: CalendarAddresses & { now: number },
  site: Site,
): readonly CalendarLink[] {
  try {
    return calendarLinks(meeting, { after: now, url: site.baseUrl, ...addresses, ...site })
  } catch (error) {
    warnOnce(() => `AddToCalendar: meeting: ${errorMessage(error)}`)
    return []
  }
}
