import type { ReactElement } from 'react'

import { meetingWords, pageWords } from './i18n/en.ts'
import { wordsFor } from './i18n/words.ts'
import { entriesOf } from './internal/entries.tsx'
import { below } from './internal/Heading.tsx'
import { meetingDates } from './internal/meetingDates.ts'
import { splitSite } from './internal/site.ts'
import { MeetingCard } from './MeetingCard.tsx'
import type { Channel } from './model/channel.ts'
import type { Meeting } from './model/meeting.ts'
import { Section, type SectionProps } from './Section.tsx'

export interface MeetingScheduleProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The meetings, in the order given. */
  meetings: readonly Meeting[]
  /** The present in epoch milliseconds: the next dates are computed from it. */
  now: number
  /**
   * How many dates of each meeting are shown; cancelled ones come on top.
   * @default 3
   */
  count?: number
  /**
   * The meetings that `supersededBy` can name.
   * @default the meetings of this list
   */
  allMeetings?: readonly Meeting[]
  /** The channels that the meetings' references can name. */
  channels?: readonly Channel[]
  /**
   * Shown above the cards, and names them for assistive technology.
   * @default 'When we meet'
   */
  heading?: SectionProps['heading']
}

/**
 * The meetings of a community, one card for each: the rule in words, the next dates in the organiser's time and, once
 * the page is hydrated, in the reader's, and how to get in. Renders a `<section>`. Server-safe; the lists of dates run
 * in the browser, which gets instants and no engine.
 */
export function MeetingSchedule(props: MeetingScheduleProps): ReactElement {
  const { meetings, now, count = 3, allMeetings = meetings, channels, heading, ...section } = props
  const [site] = splitSite(section)
  const list = entriesOf(meetings, 'meetings')
  return (
    <Section
      {...section}
      heading={heading ?? wordsFor(pageWords, site.messages?.page).headings.meetings}
      data-slot="meeting-schedule"
    >
      {list.length === 0 && <p>{wordsFor(meetingWords, site.messages?.meetings).empty}</p>}
      {list.map((meeting, index) => (
        <MeetingCard
          key={meeting?.id ?? index}
          meeting={meeting}
          now={now}
          {...meetingDates(meeting, now, count, site, `meetings[${index}]`)}
          meetings={allMeetings}
          channels={channels}
          headingLevel={below(section.headingLevel ?? 2)}
          {...site}
        />
      ))}
    </Section>
  )
}
