import type { ReactElement } from 'react'

import type { Occurrence } from '../calendar/occurrence.ts'
import { zonedTime } from '../calendar/zonedTime.ts'
import { ReaderTime } from '../client/ReaderTime.tsx'
import { dateMessages } from '../i18n/dateMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { readableDates, readerMessages } from '../prepare/listedDates.ts'
import type { Site } from '../prepare/site.ts'

interface NextOccurrenceProps {
  occurrences: readonly Occurrence[]
  /** The words where no date is known. */
  otherwise: string
  site: Site
}

/** The next date of a meeting that takes place, in the organiser's time and in the reader's. */
export function NextOccurrence({ occurrences, otherwise, site }: NextOccurrenceProps): ReactElement | null {
  const held = occurrences.filter(({ status }) => status !== 'cancelled')
  const [next] = readableDates(held, ({ start, end, timeZone }) => ({
    start,
    end,
    ...zonedTime({ start, end }, timeZone, site.locale),
  }))
  if (!next) return otherwise ? <span suppressHydrationWarning>{otherwise}</span> : null
  const { start, end, offset } = next
  const messages = messagesFor(dateMessages, site.messages?.dates)
  return (
    <span>
      <time dateTime={next.dateTime} suppressHydrationWarning>
        {fill(messages.nextAt, { date: next.text })}
      </time>
      <ReaderTime span={{ start, end, offset }} messages={readerMessages(messages, site)} />
    </span>
  )
}
