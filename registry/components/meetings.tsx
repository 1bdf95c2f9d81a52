import { MeetingSchedule, NextMeeting, UpcomingMeetings } from 'moothall'

import { community } from '@/lib/community-data'

/** The meetings of our community. `now` is the instant from which dates are computed, in epoch milliseconds. */
export function Meetings({ now }: { now: number }) {
  const { meetings = [], channels = [] } = community
  return (
    <div className="grid gap-10">
      <NextMeeting meetings={meetings} now={now} />
      <MeetingSchedule heading="Our meetings" meetings={meetings} now={now} related={{ channels }} />
      <UpcomingMeetings heading="The coming weeks" meetings={meetings} now={now} days={28} linkTo="card" />
    </div>
  )
}
