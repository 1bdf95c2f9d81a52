import type { ComponentProps, ReactElement, ReactNode } from 'react'

import type { CalendarLink } from './calendar/calendarLinks.ts'
import type { Occurrence } from './calendar/occurrence.ts'
import { formatLocalDate } from './i18n/formats.ts'
import { type MeetingMessages, meetingMessages } from './i18n/meetingMessages.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { linkMenu } from './internal/calendarMenu.tsx'
import { cardNode } from './internal/cardNode.tsx'
import { kindWord, nameOrMissing } from './internal/entries.tsx'
import { type Fact, factList } from './internal/facts.tsx'
import { fillNodes } from './internal/fillNodes.ts'
import type { HeadingLevel } from './internal/headingNode.tsx'
import { unwrapped } from './internal/inOrder.ts'
import { inlineList } from './internal/links.tsx'
import { occurrenceNodes } from './internal/occurrenceNodes.tsx'
import { fieldAt, itemAt, propAt } from './internal/place.ts'
import { referenceNodes } from './internal/references.tsx'
import { relatedLink } from './internal/related.tsx'
import { scheduleNodes } from './internal/scheduleNodes.tsx'
import { type Site, type SiteProps, splitSite } from './internal/site.ts'
import { siteLink } from './internal/siteLink.tsx'
import { textNodes } from './internal/textNodes.tsx'
import type { Channel } from './model/channel.ts'
import type { OneOrMany } from './model/entry.ts'
import type { Reference } from './model/link.ts'
import type { Meeting } from './model/meeting.ts'
import { noteNode, noteNodes, proseNodes, titledProse } from './ProseText.tsx'

export interface MeetingCardProps extends Omit<ComponentProps<'article'>, 'children'>, SiteProps {
  /** The meeting that the card is about. */
  meeting: Meeting
  /** The channels that the meeting's references can name. */
  channels?: readonly Channel[]
  /** The schedule in words, a line for each slot: what `describeSchedule` gives. */
  when?: OneOrMany<string>
  /** The dates shown, cancelled and moved ones among them: what `nextOccurrences` gives. Absent: the rule alone. */
  occurrences?: readonly Occurrence[]
  /** The instant for which the dates were computed, in epoch milliseconds. Needed with `occurrences`. */
  now?: number
  /** The ways into a reader's calendar: what `calendarLinks` gives. */
  calendarLinks?: readonly CalendarLink[]
  /** Why there are no dates, or between which days one is expected; a sentence for the reader. */
  datesNote?: string
  /** The meetings that `meeting.supersededBy` can name. */
  meetings?: readonly Meeting[]
  /**
   * Heading level, to fit the page around it.
   * @default 3
   */
  headingLevel?: HeadingLevel
}

interface MeetingContext {
  words: MeetingMessages
  channels: readonly Channel[]
  meetings: readonly Meeting[]
  site: Site
}

/**
 * One meeting: when it is held in the organiser's own time, how to get in, what to expect and to bring.
 * Renders an `<article>` labelled by its heading. Server-safe.
 */
export function MeetingCard(props: MeetingCardProps): ReactElement {
  const [site, rest] = splitSite(props)
  const {
    meeting,
    when = [],
    occurrences,
    now,
    datesNote,
    calendarLinks,
    channels = [],
    meetings = [],
    headingLevel = 3,
    ...root
  } = rest
  const anchor = root.id ?? `${site.idPrefix}meeting-${meeting?.id ?? ''}`
  const context = { words: messagesFor(meetingMessages, site.messages?.meetings), channels, meetings, site }
  return cardNode({
    root,
    slot: 'meeting-card',
    id: anchor,
    title: nameOrMissing(meeting?.title, propAt('MeetingCard', 'meeting.title'), site),
    headingLevel,
    entry: meeting,
    at: propAt('MeetingCard', 'meeting'),
    site,
    content: (each, at) => (
      <>
        {statusNode(each, at, context)}
        {scheduleNodes(each.schedule, when, site, fieldAt(at, 'schedule'))}
        {occurrences && occurrences.length > 0 && occurrenceNodes(occurrences, now, site)}
        {datesNote && <p suppressHydrationWarning>{datesNote}</p>}
        {calendarLinks && linkMenu(calendarLinks, `${anchor}-calendar`, site)}
        {proseNodes(each.summary, site, fieldAt(at, 'summary'))}
        {factList(meetingFacts(each, at, context))}
        {titledProse(context.words.expect, each.expect, site, fieldAt(at, 'expect'))}
        {titledProse(context.words.bring, each.bring, site, fieldAt(at, 'bring'))}
        {each.consent && noteNode(each.consent, site, fieldAt(at, 'consent'))}
        {noteNodes(each.notes, site, fieldAt(at, 'notes'))}
      </>
    ),
  })
}

function statusNode(
  { status, resumesOn, supersededBy }: Meeting,
  at: string,
  { words, meetings, site }: MeetingContext,
): ReactNode {
  const isNamed = supersededBy && meetings.some((each) => each?.id === supersededBy)
  const successor = isNamed
    ? relatedLink(supersededBy, meetings, 'meeting', site, fieldAt(at, 'supersededBy'))
    : supersededBy
  return unwrapped(
    <>
      {status === 'paused' && (
        <p className="mh:badge" suppressHydrationWarning>
          {resumesOn ? fill(words.pausedUntil, { date: formatLocalDate(resumesOn, site.locale) }) : words.paused}
        </p>
      )}
      {supersededBy && <p className="mh:badge">{fillNodes(words.supersededBy, 'meeting', successor)}</p>}
    </>,
  )
}

function meetingFacts(meeting: Meeting, at: string, { words, channels, site }: MeetingContext): Fact[] {
  const reference = (name: 'join' | 'agenda' | 'minutes' | 'recordings' | 'slides'): Fact => {
    const references: OneOrMany<Reference> | undefined = meeting[name]
    const label = words[name]
    return [label, references && referenceNodes(references, { label, channels, site, at: fieldAt(at, name) })]
  }
  const calendars = meeting.calendars?.map(({ href, label }, index) => {
    const here = itemAt(fieldAt(at, 'calendars'), index)
    return siteLink(href, nameOrMissing(label, fieldAt(here, 'label'), site), site, fieldAt(here, 'href'))
  })
  return [
    reference('join'),
    reference('agenda'),
    reference('minutes'),
    reference('recordings'),
    reference('slides'),
    [words.calendars, inlineList(calendars)],
    [words.access, meeting.access && kindWord(words.accessKinds, meeting.access, fieldAt(at, 'access'), site)],
    [words.host, meeting.host && textNodes(meeting.host, site, fieldAt(at, 'host'))],
  ]
}
