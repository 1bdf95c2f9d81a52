import type { ComponentProps, ReactElement } from 'react'

import { AddToCalendar } from './AddToCalendar.tsx'
import { assertNow } from './calendar/rangeError.ts'
import { EntryLink } from './client/EntryLink.tsx'
import { joinKey } from './client/joinKey.ts'
import { type CandidateDate, NextDate } from './client/NextDate.tsx'
import { WayWords } from './client/WayWords.tsx'
import { forEntry } from './data/entryId.ts'
import { agendaMessages } from './i18n/dateMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { isOfSite } from './links/isOfSite.ts'
import type { Meeting } from './model/meeting.ts'
import { classes } from './parts/classes.ts'
import * as drawings from './parts/drawings.ts'
import { Icon } from './parts/Icon.tsx'
import { joinIcons } from './parts/joinIcons.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { nextDateMessages } from './prepare/listedDates.ts'
import { type NextDates, nextDates } from './prepare/nextDates.ts'
import type { Related } from './prepare/related.ts'
import { type Site, type SiteProps, splitSite } from './prepare/site.ts'
import type { CalendarAddresses } from './SubscribeMenu.tsx'

export interface NextMeetingProps extends Omit<ComponentProps<'div'>, 'children'>, SiteProps {
  /** The meetings to choose the next one from. */
  meetings: readonly Meeting[]
  /** The current time in epoch milliseconds. */
  now: number
  /**
   * The address that the title of a meeting links to.
   * @default its card on the same page, `#meeting-…`
   */
  href?: string
  /** The channels that hand out links to the meetings. */
  related?: Pick<Related, 'channels'>
  /**
   * Whether to show a menu that adds the meeting to the reader's calendar.
   * @default true if there is no link to join
   */
  showCalendarLinks?: boolean
  /** The addresses of the calendars of single meetings on your site, by the `id` of the meeting. */
  calendarAddresses?: Readonly<Record<string, CalendarAddresses>>
}

/**
 * The next of several meetings: when it takes place in the reader's time, and how to join. The HTML holds the dates
 * after it too, so that a page older than its first date still shows the right one. Renders a `<div>`. Server-safe; the
 * date itself runs in the browser.
 */
export function NextMeeting(props: NextMeetingProps): ReactElement {
  assertNow(props.now)
  const { meetings, now, href, related, ...rest } = props
  const [site] = splitSite(rest)
  const next = nextDates(meetings, { now, href, channels: related?.channels, site })
  return <NextMeetingFrame {...rest} now={now} next={next} />
}

interface NextMeetingFrameProps extends Omit<NextMeetingProps, 'meetings' | 'href' | 'related'> {
  next: NextDates
}

/** The same, where the coming dates are known. */
export function NextMeetingFrame(props: NextMeetingFrameProps): ReactElement {
  const [site, { next, now, showCalendarLinks, calendarAddresses, className, ...root }] = splitSite(props)
  const { meeting, dates, rules, addresses } = next
  return (
    <div {...root} data-moothall="" data-slot="next-meeting" className={classes('mh:next-meeting', className)}>
      {dates.length === 0 ? (
        <p>{messagesFor(agendaMessages, site.messages?.agenda).empty}</p>
      ) : (
        <NextDate
          dates={dates}
          messages={nextDateMessages(now, site)}
          rules={rules}
          siteLinks={siteLinksOf(dates, site)}
          addresses={site.linkComponent && addresses.length > 0 && <Addresses addresses={addresses} site={site} />}
          joinIcons={joinIcons}
          lockIcon={<Icon drawing={drawings.lock} />}
        >
          {meeting && (showCalendarLinks ?? !dates[0]!.join) && (
            <AddToCalendar
              meeting={meeting}
              now={now}
              {...forEntry(calendarAddresses, meeting)}
              id={`${root.id ?? `${site.idPrefix}next-meeting`}--add`}
              {...site}
            />
          )}
        </NextDate>
      )}
    </div>
  )
}

/**
 * The titles and ways in that the site's own component for links has to write: a component cannot follow the dates to
 * the browser.
 */
function siteLinksOf(dates: readonly CandidateDate[], site: Site): Record<string, ReactElement> | undefined {
  if (!site.linkComponent) return undefined
  const titles = dates.filter(({ href }) => isOfSite(href))
  const ways = dates.flatMap(({ join }) => (join && isOfSite(join.href) ? [join] : []))
  return Object.fromEntries([
    ...titles.map(({ title, lang, href }) => [
      title,
      <SiteLink key={title} href={href} site={site}>
        <EntryLink title={title} lang={lang} />
      </SiteLink>,
    ]),
    ...ways.map((way) => [
      joinKey(way),
      <SiteLink key={way.href} href={way.href} site={site}>
        {joinIcons[way.icon]}
        <WayWords {...way} />
      </SiteLink>,
    ]),
  ])
}

interface AddressesProps {
  addresses: readonly string[]
  site: Site
}

/** Addresses as the site writes them, in links without words. */
const Addresses = ({ addresses, site }: AddressesProps): ReactElement => (
  <span data-part="addresses" hidden>
    {addresses.map((href) => (
      <span key={href} data-address={href}>
        <SiteLink href={href} site={site}>
          {null}
        </SiteLink>
      </span>
    ))}
  </span>
)
