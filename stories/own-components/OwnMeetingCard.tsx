import { CommunityPage, type MeetingCardProps } from 'moothall'
import { meetingView } from 'moothall/calendar'

import { community } from './community.ts'

function OwnMeetingCard({ id, meeting, related, now = 0, locale }: MeetingCardProps) {
  const { name, when, dates, links } = meetingView(meeting, { now, locale, channels: related?.channels })
  return (
    <article id={id}>
      <h3>{name}</h3>
      <p>{dates[0]?.text ?? when.join(', ')}</p>
      <ul>
        {links.map(({ label, text, href }) => (
          <li key={text}>
            {label}: {href ? <a href={href}>{text}</a> : text}
          </li>
        ))}
      </ul>
    </article>
  )
}

const components = { MeetingCard: OwnMeetingCard }

export function OwnCards({ now }: { now: number }) {
  return <CommunityPage community={community} now={now} components={components} />
}
