import type { ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { calendarMessages } from './i18n/dateMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { CommunityCalendar } from './model/community.ts'
import { SiteLink } from './parts/SiteLink.tsx'
import { calendarShape } from './prepare/communityShapes.ts'
import type { Site } from './prepare/site.ts'
import { type CalendarAddresses, SubscribeMenu } from './SubscribeMenu.tsx'

interface CommunityCalendarLinksProps extends CalendarAddresses {
  calendar: CommunityCalendar | undefined
  id: string
  site: Site
}

/** The ways to follow all meetings: a feed or a file to subscribe to, and the page of the community's calendar. */
export function CommunityCalendarLinks({
  calendar,
  feedHref,
  fileHref,
  id,
  site,
}: CommunityCalendarLinksProps): ReactElement {
  const { feed, href } = calendarShape(calendar, DataPath.prop('MeetingSchedule', 'calendar')) ?? {}
  const addresses = { feedHref: feedHref ?? feed, fileHref }
  return (
    <>
      {(addresses.feedHref || fileHref) && <SubscribeMenu {...addresses} {...site} id={id} />}
      {href && (
        <p>
          <SiteLink href={href} site={site}>
            {messagesFor(calendarMessages, site.messages?.calendar).page}
          </SiteLink>
        </p>
      )}
    </>
  )
}
