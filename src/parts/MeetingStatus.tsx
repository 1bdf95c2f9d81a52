import type { ReactElement, ReactNode } from 'react'

import { toArray } from '../calendar/toArray.ts'
import { dateMessages } from '../i18n/dateMessages.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import type { LocalizedChoice } from '../i18n/localize.ts'
import { type MeetingMessages, meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Meeting } from '../model/meeting.ts'
import { hasEnded } from '../prepare/joinLinks.ts'
import { nameText } from '../prepare/nameText.ts'
import { findEntry } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { FilledMessage, MarkedParts } from './FilledMessage.tsx'
import { ScheduleLines } from './ScheduleLines.tsx'

interface MeetingStatusProps {
  meeting: Meeting
  /** The meetings that `supersededBy` can name. */
  meetings: readonly Meeting[] | undefined
  site: Site
}

/** Whether a meeting that has dates is paused or replaced; nothing where it is held as usual. */
export function MeetingStatus({ meeting, meetings, site }: MeetingStatusProps): ReactElement | null {
  const { status, supersededBy } = meeting
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  return (
    <>
      {status === 'paused' && <Chip look="moved">{pausedText(meeting, messages, site)}</Chip>}
      {supersededBy && (
        <Chip look="plain">
          <FilledMessage message={messages.supersededBy} name="meeting">
            <EntryLinkById id={supersededBy} entries={meetings} anchor="meeting" site={site} />
          </FilledMessage>
        </Chip>
      )}
    </>
  )
}

const Chip = ({ look, children }: { look: 'moved' | 'plain' | 'soft'; children: ReactNode }): ReactElement => (
  <span className="mh:chip" data-look={look} suppressHydrationWarning>
    {children}
  </span>
)

interface MeetingStateProps extends MeetingStatusProps {
  /** The schedule in words. */
  when: OneOrMany<string>
  /** Why there are no dates. */
  datesNote: string | undefined
  /** Whether all its dates have passed. */
  isOver: boolean
}

/** What stands in the place of dates: the state in a word, and a sentence as large as a time. */
export function MeetingState(props: MeetingStateProps): ReactElement {
  const { meeting, when, datesNote, site } = props
  const { look, word, sentence, name, hasRule = true } = stateOf(props)
  return (
    <div className="mh:when">
      {word && !(sentence ?? toArray(when)[0])?.startsWith(word) && (
        <p className="mh:chips">
          <Chip look={look}>{word}</Chip>
        </p>
      )}
      {sentence && (
        <p className="mh:rule-large" suppressHydrationWarning>
          <MarkedParts text={sentence} parts={[name]} />
        </p>
      )}
      {hasRule && <ScheduleLines schedules={meeting.schedule} when={when} isLarge={!sentence} site={site} />}
      {datesNote && datesNote !== sentence && (
        <p className="mh:when-zone" suppressHydrationWarning>
          {datesNote}
        </p>
      )}
    </div>
  )
}

interface State {
  look: 'moved' | 'plain' | 'soft'
  word?: string
  /** Without one, the rule is as large. */
  sentence?: string
  /** A name in the sentence. */
  name?: LocalizedChoice<string>
  /** Whether the rule says something still. */
  hasRule?: boolean
}

function stateOf({ meeting, meetings, datesNote, isOver, site }: MeetingStateProps): State {
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const { schedule, status, supersededBy, resumesOn } = meeting
  if (supersededBy) {
    const name = successorName(supersededBy, meetings, site)
    const sentence = fill(messages.supersededBy, { meeting: name.value })
    return { look: 'plain', word: messages.replaced, sentence, name, hasRule: hasEnded(meeting) }
  }
  if (status === 'paused') {
    const sentence = resumesOn
      ? fill(messages.backOn, { date: formatLocalDate(resumesOn, site.locale) })
      : messages.pausedNow
    return { look: 'moved', word: messages.paused, sentence }
  }
  if (isOver) return { look: 'plain', word: messages.ended, sentence: datesNote }
  const slots = toArray(schedule ?? [])
  const slot = slots.find(({ kind }) => kind !== 'ended') ?? slots[0]
  switch (slot?.kind) {
    case 'ended':
      return { look: 'plain', word: messages.ended }
    case 'unscheduled':
      return { look: 'plain', word: slot.reason === 'to-be-decided' ? messages.undecided : messages.noFixedDate }
    case 'approximate':
      return { look: 'soft', word: messagesFor(dateMessages, site.messages?.dates).toBeAnnounced }
    default:
      return { look: 'soft' }
  }
}

function pausedText({ resumesOn }: Meeting, messages: MeetingMessages, { locale }: Site): string {
  return resumesOn ? fill(messages.pausedUntil, { date: formatLocalDate(resumesOn, locale) }) : messages.paused
}

/** The name of the meeting that took the place of another; its `id` where the page does not have it. */
function successorName(id: string, meetings: readonly Meeting[] | undefined, site: Site): LocalizedChoice<string> {
  const successor = findEntry(meetings, id)
  return successor ? nameText(successor.name, site) : { value: id }
}

/** The state in one line of words, for a place where no link can stand. */
export function meetingStatusText({ meeting, meetings, site }: MeetingStatusProps): string {
  const messages = messagesFor(meetingMessages, site.messages?.meetings)
  const { status, supersededBy } = meeting
  return [
    status === 'paused' && pausedText(meeting, messages, site),
    supersededBy &&
      findEntry(meetings, supersededBy) &&
      fill(messages.supersededBy, { meeting: successorName(supersededBy, meetings, site).value }),
  ]
    .filter(Boolean)
    .join(' · ')
}
