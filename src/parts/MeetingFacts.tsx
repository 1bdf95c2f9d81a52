import type { ReactElement } from 'react'

import { toArray } from '../calendar/toArray.ts'
import type { DataPath } from '../data/path.ts'
import type { MeetingMessages } from '../i18n/meetingMessages.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting, PublishedCalendar } from '../model/meeting.ts'
import { isHeld } from '../prepare/joinLinks.ts'
import { nameText } from '../prepare/nameText.ts'
import { findEntry } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { Callout } from './Callout.tsx'
import * as drawings from './drawings.ts'
import type { Fact } from './Facts.tsx'
import { Icon } from './Icon.tsx'
import { Lines } from './Lines.tsx'
import { LinkContext } from './LinkContext.tsx'
import { referenceFact, References } from './References.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface MeetingFactsProps {
  meeting: Meeting
  path: DataPath
  /** The channels that references can name. */
  channels: readonly Channel[] | undefined
  messages: MeetingMessages
  site: Site
}

/** What belongs to a meeting. */
export function MeetingFacts({ meeting, path, channels, messages, site }: MeetingFactsProps): ReactElement | null {
  const { calendars, host } = meeting
  const of = nameText(meeting.name, site).value
  const reference = (name: 'agenda' | 'minutes' | 'recordings' | 'slides'): Fact =>
    referenceFact(messages[name], meeting[name], { of, channels, path: path.field(name), site })
  const facts: readonly (Fact & { drawing: string })[] = [
    { drawing: drawings.document, ...reference('agenda') },
    { drawing: drawings.lines, ...reference('minutes') },
    { drawing: drawings.play, ...reference('recordings') },
    { drawing: drawings.document, ...reference('slides') },
    {
      drawing: drawings.calendar,
      label: messages.calendars,
      value: calendars?.length && <PublishedCalendars {...{ calendars, of, site }} />,
    },
    { drawing: drawings.people, label: messages.host, value: host && <LocalizedText text={host} site={site} /> },
  ]
  const known = facts.filter(({ value }) => Boolean(value))
  if (known.length === 0) return null
  return (
    <dl className="mh:meet-facts">
      {known.map(({ drawing, label, value, isPlain }) => (
        <div key={label}>
          <dt>
            <Icon drawing={drawing} />
            {isPlain ? <span className="mh:unseen">{label}</span> : label}
          </dt>
          <dd className="mh:lines">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** How one gets in, where a button alone does not say it. */
export function JoinNote({ meeting, path, channels, messages, site }: MeetingFactsProps): ReactElement | null {
  const join = isHeld(meeting) ? withoutButton(meeting.join, channels) : undefined
  if (!join || toArray<Reference>(join).length === 0) return null
  const isPosted = toArray<Reference>(meeting.join ?? []).every((reference) => 'via' in reference)
  return (
    <Callout kind="info" className="mh:join" title={isPosted ? messages.noLinkYet : messages.howToJoin} site={site}>
      <div className="mh:lines">
        <References references={join} label={messages.join} path={path.field('join')} {...{ channels, site }} />
      </div>
    </Callout>
  )
}

/** The ways in of which there is more to say than a button does, or no button at all. */
function withoutButton(join: Meeting['join'], channels: readonly Channel[] | undefined): Meeting['join'] {
  const isMore = (reference: Reference): boolean => {
    if ('href' in reference) return safeHref(reference.href) === undefined
    return !('via' in reference) || Boolean(reference.lead ?? reference.note) || !findEntry(channels, reference.via)
  }
  const more = toArray(join ?? []).filter(isMore)
  return Array.isArray(join) ? more : more[0]
}

interface PublishedCalendarsProps {
  calendars: readonly PublishedCalendar[]
  /** The name of the meeting. */
  of: string
  site: Site
}

function PublishedCalendars({ calendars, of, site }: PublishedCalendarsProps): ReactElement {
  const items = calendars.map(({ label, href }, index) => (
    // Calendars have no names, and keep their order.
    <SiteLink key={index} href={href} site={site}>
      <Name value={label} site={site} />
      <LinkContext of={of} />
    </SiteLink>
  ))
  return <Lines items={items} />
}
