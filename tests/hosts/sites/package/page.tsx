import { CommunityPage, MeetingCard, type MeetingCardProps } from 'moothall'
import { describeSchedule, nextOccurrences, type Occurrence } from 'moothall/calendar'
import { formatInstant } from 'moothall/format'
import type { Community, Meeting } from 'moothall/model'

import { community, now } from './community.js'

const shown: Community = community
const meeting: Meeting = {
  id: 'call',
  name: 'Call',
  schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'Europe/Lisbon' },
}
const occurrences: Occurrence[] = nextOccurrences(meeting, { after: now, count: 3 })
const when: string = [meeting.schedule]
  .flat()
  .map((schedule) => describeSchedule(schedule))
  .join()
const props: MeetingCardProps = { meeting, when, occurrences, now, headingLevel: 4, className: 'own', id: 'call' }

export const made: string = formatInstant(now, 'd MMMM yyyy', { timeZone: 'UTC' })

export const page = <CommunityPage community={shown} now={now} locale="en-GB" data-test="page" />
export const card = <MeetingCard {...props} />

// @ts-expect-error a level that HTML does not have
export const tooDeep = <MeetingCard meeting={meeting} headingLevel={7} />

// @ts-expect-error a schedule that does not say when
export const timeless: Meeting = { id: 'call', name: 'Call', schedule: { kind: 'recurring' } }
