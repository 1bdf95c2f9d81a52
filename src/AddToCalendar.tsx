import type { ComponentProps, ReactElement } from 'react'

import { type CalendarLink, calendarLinks } from './calendar/calendarLinks.ts'
import { errorMessage } from './calendar/errorMessage.ts'
import { assertNow } from './calendar/rangeError.ts'
import { numberedName } from './data/anchorName.ts'
import { DataPath } from './data/path.ts'
import type { Meeting } from './model/meeting.ts'
import { CalendarLinksMenu, canBeAdded } from './parts/CalendarMenu.tsx'
import { classes } from './parts/classes.ts'
import { feedAddress } from './prepare/feedAddress.ts'
import { meetingShape } from './prepare/meetingShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { type Site, type SiteProps, splitSite } from './prepare/site.ts'
import { warnOnce } from './prepare/warnOnce.ts'
import type { CalendarAddresses } from './SubscribeMenu.tsx'

export interface AddToCalendarProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps, CalendarAddresses {
  /** The meeting that is added. */
  meeting: Meeting
  /** The current time in epoch milliseconds. The next date after it is the one that is added. */
  now: number
}

/**
 * A menu that adds a meeting to the reader's calendar; each entry says what it adds. It is a native popover of plain
 * links, so it works by keyboard and without JavaScript. Renders a `<div>`, or nothing if there is no date to add.
 * Server-safe.
 */
export function AddToCalendar(props: AddToCalendarProps): ReactElement | null {
  assertNow(props.now)
  const [site, { meeting: data, now, feedHref, fileHref, className, ...root }] = splitSite(props)
  const { value: meeting } = prepare(data, meetingShape, DataPath.prop('AddToCalendar', 'meeting'))
  const links = meeting ? linksFor(meeting, { now, feedHref, fileHref }, site) : []
  if (!links.some(canBeAdded)) return null
  return (
    <div {...root} data-moothall="" data-slot="add-to-calendar" className={classes('mh:menu-root', className)}>
      <CalendarLinksMenu
        links={links}
        meeting={meeting}
        id={`${root.id ?? `${site.idPrefix}add-${numberedName(meeting)}`}--calendar`}
        site={site}
      />
    </div>
  )
}

function linksFor(
  meeting: Meeting,
  { now, fileHref, ...given }: CalendarAddresses & { now: number },
  { baseUrl, locale, messages }: Site,
): readonly CalendarLink[] {
  const feedHref = feedAddress(given.feedHref, 'AddToCalendar: feedHref')
  try {
    return calendarLinks(meeting, { after: now, url: baseUrl, feedHref, fileHref, locale, messages })
  } catch (error) {
    warnOnce(() => `AddToCalendar: meeting: ${errorMessage(error)}`)
    return []
  }
}
