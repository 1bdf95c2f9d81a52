import type { ReactElement } from 'react'

import type { Occurrence } from '../calendar/occurrence.ts'
import { ReaderTime } from '../client/ReaderTime.tsx'
import { dateMessages } from '../i18n/dateMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { listedDates, readerMessages } from '../prepare/listedDates.ts'
import type { Site } from '../prepare/site.ts'

interface NextOccurrenceProps {
  occurrences: readonly Occurrence[]
  /** The words where no date is known. */
  otherwise: string
  site: Site
}

/** The next date of a meeting that takes place, in the organiser's time and in the reader's. */
export function NextOccurrence({ occurrences, otherwise, site }: NextOccurrenceProps): ReactElement | null {
  const next = listedDates(occurrences, site).find(({ isCancelled }) => !isCancelled)
  if (!next) return otherwise ? <p suppressHydrationWarning>{otherwise}</p> : null
  const { start, end, offset, timeZone } = next
  return (
    <p>
      <time dateTime={next.dateTime} suppressHydrationWarning>
        {next.text}
      </time>
      <ReaderTime
        span={{ start, end, offset, timeZone }}
        messages={readerMessages(messagesFor(dateMessages, site.messages?.dates), site)}
      />
    </p>
  )
}
