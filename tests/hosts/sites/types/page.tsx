import { CommunityPage, MeetingCard, type MeetingCardProps } from 'moothall'
import type { Community, Meeting } from 'moothall/model'

import { community } from './community.js'

const shown: Community = community
const meeting: Meeting = {
  id: 'call',
  title: 'Call',
  schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'Europe/Lisbon' },
}
const props: MeetingCardProps = { meeting, headingLevel: 4, className: 'own', id: 'call' }

export const page = <CommunityPage community={shown} locale="de" data-test="page" />
export const card = <MeetingCard {...props} />

// @ts-expect-error a level that HTML does not have
export const tooDeep = <MeetingCard meeting={meeting} headingLevel={7} />

// @ts-expect-error a schedule that does not say when
export const timeless: Meeting = { id: 'call', title: 'Call', schedule: { kind: 'recurring' } }
