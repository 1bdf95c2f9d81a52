import type { ReactElement, ReactNode } from 'react'

import { toArray } from '../calendar/toArray.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { localize } from '../i18n/localize.ts'
import { type MeetingMessages, meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { quotable } from '../i18n/quotable.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { ApproximateSchedule, Schedule } from '../model/schedule.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { FilledMessage, FilledText, MarkedParts } from './FilledMessage.tsx'
import { Icon } from './Icon.tsx'
import { LocalizedText } from './Text.tsx'

interface ScheduleLinesProps {
  /** One, or several where slots alternate. */
  schedules: OneOrMany<Schedule> | undefined
  /** The schedules in words, in the same order. */
  when: OneOrMany<string>
  /** Whether the words stand in the place of dates. */
  isLarge: boolean
  site: Site
}

/** When a meeting is held: a line of words for each slot, and what the community itself says of it. */
export function ScheduleLines({ schedules, when, isLarge, site }: ScheduleLinesProps): ReactNode {
  const lines = toArray(when)
  const slots = toArray(schedules ?? [])
  return Array.from({ length: Math.max(lines.length, slots.length) }, (_, index) => {
    const [line, schedule] = [lines[index], slots[index]]
    if (!line && !hasRemarks(schedule)) return null
    return (
      // Slots have no names, and keep their order.
      <div key={index} className="mh:rule">
        {line && (
          <p className={isLarge ? 'mh:rule-large' : 'mh:rule-line'}>
            {!isLarge && schedule?.kind !== 'ended' && <Icon drawing={drawings.repeat} />}
            {/* The words come from the host's Intl, and the browser's may differ: the server's remain. */}
            <span suppressHydrationWarning>
              <MarkedParts text={line} parts={[localize(schedule?.label, site.locale)]} />
            </span>
          </p>
        )}
        {schedule && <ScheduleRemarks schedule={schedule} site={site} />}
      </div>
    )
  })
}

/** Whether the community says more of a schedule than its rule. */
export function hasRemarks(schedule: Schedule | undefined): boolean {
  const { kind, asPublished, note, first, last, next } = (schedule ?? {}) as Partial<ApproximateSchedule>
  return Boolean(asPublished || note || (kind === 'approximate' && (first || last || next)))
}

interface ScheduleRemarksProps {
  schedule: Schedule
  site: Site
}

function ScheduleRemarks({ schedule, site }: ScheduleRemarksProps): ReactElement {
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const published = localize(schedule.asPublished, site.locale)
  const note = 'note' in schedule ? schedule.note : undefined
  return (
    <>
      {published?.value && (
        <p className="mh:when-zone">
          <FilledText
            message={messages.asPublished}
            name="words"
            choice={{ ...published, value: quotable(published.value) }}
          />
        </p>
      )}
      {schedule.kind === 'approximate' && <KnownDates schedule={schedule} messages={messages} site={site} />}
      {note && (
        <p className="mh:when-zone">
          <LocalizedText text={note} site={site} />
        </p>
      )}
    </>
  )
}

interface KnownDatesProps {
  schedule: ApproximateSchedule
  messages: MeetingMessages
  site: Site
}

/** The dates that are known of a meeting without a rule. */
function KnownDates({ schedule: { first, last, next }, messages, site }: KnownDatesProps): ReactElement {
  return (
    <>
      {first && (
        <p className="mh:when-zone">
          <FilledMessage message={messages.first} name="first">
            <LocalizedText text={first} site={site} />
          </FilledMessage>
        </p>
      )}
      {last && (
        <p className="mh:when-zone" suppressHydrationWarning>
          {fill(messages.last, { date: formatLocalDate(last, site.locale) })}
        </p>
      )}
      {next && (
        <p className="mh:when-zone" suppressHydrationWarning>
          {fill(messages.next, { date: formatLocalDate(next, site.locale) })}
        </p>
      )}
    </>
  )
}
