import type { ReactElement, ReactNode } from 'react'

import type { Occurrence } from '../calendar/occurrence.ts'
import { toArray } from '../calendar/toArray.ts'
import { plainRules } from '../client/dateRule.ts'
import { RowDate } from '../client/RowDate.tsx'
import { localize } from '../i18n/localize.ts'
import type { Meeting } from '../model/meeting.ts'
import { dateRule } from '../prepare/dateRules.ts'
import { dateListMessages, listedDates } from '../prepare/listedDates.ts'
import type { Site } from '../prepare/site.ts'
import { MarkedParts } from './FilledMessage.tsx'

interface DatedNameProps {
  meeting: Meeting
  occurrences: readonly Occurrence[]
  /** The words where no date is known. */
  otherwise: string
  /** The current time in epoch milliseconds. */
  now: number | undefined
  site: Site
  /** The name of the meeting, and what stands beside it. */
  children: ReactNode
}

/** The name of a meeting in a row, and when it is held next. */
export function DatedName({ meeting, occurrences, otherwise, now, site, children }: DatedNameProps): ReactElement {
  const dates = listedDates(occurrences, site)
  const name = <span className="mh:item-head">{children}</span>
  if (dates.length > 0) {
    return (
      <RowDate dates={dates} messages={dateListMessages(now, site)} rules={plainRules([dateRule(meeting, now, site)])}>
        {name}
      </RowDate>
    )
  }
  return (
    <>
      {name}
      {otherwise && (
        <span className="mh:meta" suppressHydrationWarning>
          <MarkedParts
            text={otherwise}
            parts={toArray(meeting.schedule ?? []).map(({ label }) => localize(label, site.locale))}
          />
        </span>
      )}
    </>
  )
}
