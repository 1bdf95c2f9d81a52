import type { ReactElement } from 'react'

import type { Occurrence } from '../calendar/occurrence.ts'
import { toArray } from '../calendar/toArray.ts'
import { zonedTime } from '../calendar/zonedTime.ts'
import { ReaderTime } from '../client/ReaderTime.tsx'
import { dateMessages } from '../i18n/dateMessages.ts'
import { formatLongDay } from '../i18n/formats.ts'
import type { GroupMessages } from '../i18n/groupMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Meeting } from '../model/meeting.ts'
import { readableDates, readerMessages } from '../prepare/listedDates.ts'
import type { Site } from '../prepare/site.ts'

interface GroupNextDateProps {
  messages: GroupMessages
  site: Site
  meeting: Meeting
  occurrences: readonly Occurrence[]
}

/** The next date: its day alone where the rule above it has the time, else as the organiser says it. */
export function GroupNextDate({ meeting, occurrences, messages, site }: GroupNextDateProps): ReactElement | null {
  const held = occurrences.filter(({ status }) => status !== 'cancelled')
  const [next] = readableDates(held, (each) => ({ ...each, ...zonedTime(each, each.timeZone, site.locale) }))
  if (!next) return null
  const { start, end, offset, timeZone, dateTime, status, text } = next
  const [slot, ...others] = toArray(meeting.schedule)
  const isByRule = slot?.kind === 'recurring' && others.length === 0 && status === 'scheduled'
  const date = isByRule ? formatLongDay(start, timeZone, site.locale) : text
  return (
    <p className={isByRule ? 'mh:group-next' : 'mh:group-next-whole'}>
      <time dateTime={dateTime} suppressHydrationWarning>
        {fill(messages.next, { date })}
      </time>
      <ReaderTime
        span={{ start, end, offset }}
        messages={readerMessages(messagesFor(dateMessages, site.messages?.dates), site)}
      />
    </p>
  )
}
