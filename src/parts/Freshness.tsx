import type { ReactElement } from 'react'

import { DAY } from '../calendar/days.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Entry, LocalDate } from '../model/entry.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { InlineList } from './InlineList.tsx'

interface FreshnessProps {
  entry: Entry | undefined
  site: Site
}

/** How far an entry can be trusted, in one quiet line; nothing where the site does not ask, or nothing is known. */
export function Freshness({ entry, site }: FreshnessProps): ReactElement | null {
  if (!site.showFreshness || !entry) return null
  const { checked, fetched, validUntil } = entryMessagesFor(site)
  const verifiedOn = writtenDay(entry.verifiedOn, site)
  const fetchedOn = writtenDay(entry.fetchedOn, site)
  // The data has the first day on which it is not.
  const lastDay = writtenDay(entry.expires, site, -DAY)
  const words = [
    verifiedOn ? fill(checked, { date: verifiedOn }) : fetchedOn && fill(fetched, { date: fetchedOn }),
    lastDay && fill(validUntil, { date: lastDay }),
  ]
  if (!words.some(Boolean)) return null
  return (
    <p className="mh:freshness" data-part="freshness" suppressHydrationWarning>
      <InlineList items={words} />
    </p>
  )
}

/** A day in words; undefined for what is none, which the checks of the data report. */
function writtenDay(day: LocalDate | undefined, { locale }: Site, later = 0): string | undefined {
  const instant = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN
  return Number.isNaN(instant)
    ? undefined
    : formatLocalDate(new Date(instant + later).toISOString().slice(0, 10), locale)
}
