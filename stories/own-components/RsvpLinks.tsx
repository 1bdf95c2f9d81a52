import { CommunityPage, MeetingCard, type MeetingCardProps } from 'moothall'

import { community } from './community.ts'

const components = {
  MeetingCard: (props: MeetingCardProps) => (
    <MeetingCard {...props} actions={<a href={`/rsvp/${props.meeting.id}`}>RSVP</a>} />
  ),
}

export function RsvpLinks({ now }: { now: number }) {
  return <CommunityPage community={community} now={now} components={components} />
}
