import type { ReactNode } from 'react'

import { formatLocalDate } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { ApproximateSchedule, Schedule } from '../model/schedule.ts'
import { fillNodes } from './fillNodes.ts'
import { unwrapped } from './inOrder.ts'
import { toArray } from './toArray.ts'
import { fieldAt } from './place.ts'
import type { Site } from './site.ts'
import { textNodes } from './textNodes.tsx'

/** When a meeting is held: a line of words for each slot, and what the community itself says about it. */
export function scheduleNodes(
  schedules: OneOrMany<Schedule>,
  when: OneOrMany<string>,
  site: Site,
  at: string,
): ReactNode {
  const lines = toArray(when)
  return toArray(schedules).map((schedule, index) => {
    const line = lines[index]
    const notes = slotNotes(schedule, site, at)
    if (!line && !notes) return null
    return (
      // Slots have no names of their own, and never change places.
      <div key={index}>
        {/* The words come from the Intl of the host, and the browser's may differ: what the server wrote stands. */}
        {line && (
          <p className="mh:when" suppressHydrationWarning>
            {line}
          </p>
        )}
        {notes}
      </div>
    )
  })
}

function slotNotes(schedule: Schedule, site: Site, at: string): ReactNode {
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  const note = schedule && 'note' in schedule ? schedule.note : undefined
  const published = localize(schedule?.asPublished, site.locale)?.value
  return unwrapped(
    <>
      {published && <p className="mh:muted">{fill(words.asPublished, { words: published })}</p>}
      {schedule?.kind === 'approximate' && knownDates(schedule, site, at)}
      {note && <p className="mh:muted">{textNodes(note, site, fieldAt(at, 'note'))}</p>}
    </>,
  )
}

function knownDates({ first, last, next }: ApproximateSchedule, site: Site, at: string): ReactNode {
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  const date = (message: string, day: string): ReactNode => (
    <p suppressHydrationWarning>{fill(message, { date: formatLocalDate(day, site.locale) })}</p>
  )
  return unwrapped(
    <>
      {first && <p>{fillNodes(words.first, 'first', textNodes(first, site, fieldAt(at, 'first')))}</p>}
      {last && date(words.last, last)}
      {next && date(words.next, next)}
    </>,
  )
}
