import type { ReactNode } from 'react'

import { describeSchedule } from '../calendar/describeSchedule.ts'
import { meetingWords, scheduleWords } from '../i18n/en.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { fill, wordsFor } from '../i18n/words.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { ApproximateSchedule, Schedule } from '../model/schedule.ts'
import { fillNodes } from './fillNodes.tsx'
import type { Site } from './site.ts'
import { isDevelopment, tellDeveloper } from './tellDeveloper.ts'
import { textNodes } from './textNodes.tsx'

/** When a meeting is held, in words: a line for each slot, in the organiser's zone. */
export function scheduleNodes(schedules: OneOrMany<Schedule>, site: Site, at: string): ReactNode {
  const list = (Array.isArray(schedules) ? schedules : [schedules]) as readonly Schedule[]
  return list.map((schedule, index) => (
    // Slots have no names of their own, and never change places.
    <div key={index}>{slotNode(schedule, site, list.length > 1 ? `${at}[${index}]` : at)}</div>
  ))
}

// A schedule that cannot be read costs its own line only; the links of the meeting still stand.
function slotNode(schedule: Schedule, site: Site, at: string): ReactNode {
  try {
    return slotContent(schedule, site, at)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (isDevelopment) tellDeveloper(`${at}: ${reason}`)
    return (
      <p data-slot="broken-entry">
        {wordsFor(meetingWords, site.messages?.meetings).timeNotAvailable}
        {isDevelopment && <code>{` ${at}: ${reason}`}</code>}
      </p>
    )
  }
}

function slotContent(schedule: Schedule, site: Site, at: string): ReactNode {
  const { locale, messages } = site
  const words = wordsFor(scheduleWords, messages?.schedule)
  const published = localize(schedule.asPublished, locale)?.value
  return (
    <>
      {/* The words come from the Intl of the host, and the browser's may differ: what the server wrote stands. */}
      <p className="mh:when" suppressHydrationWarning>
        {describeSchedule(schedule, { locale, messages })}
      </p>
      {published && <p className="mh:muted">{fill(words.asPublished, { words: published })}</p>}
      {schedule.kind === 'approximate' && knownDates(schedule, site, at)}
      {'note' in schedule && <p className="mh:muted">{textNodes(schedule.note, site, `${at}.note`)}</p>}
    </>
  )
}

function knownDates({ first, last, next }: ApproximateSchedule, site: Site, at: string): ReactNode {
  const words = wordsFor(scheduleWords, site.messages?.schedule)
  return (
    <>
      {first && <p>{fillNodes(words.first, 'first', textNodes(first, site, `${at}.first`))}</p>}
      {last && <p>{fill(words.last, { date: formatLocalDate(last, site.locale) })}</p>}
      {next && <p>{fill(words.next, { date: formatLocalDate(next, site.locale) })}</p>}
    </>
  )
}
