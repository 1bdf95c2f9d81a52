import type { ReactElement, ReactNode } from 'react'

import type { DataPath } from '../data/path.ts'
import type { MeetingMessages } from '../i18n/meetingMessages.ts'
import type { Channel } from '../model/channel.ts'
import type { Meeting, PublishedCalendar } from '../model/meeting.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { type Fact, Facts } from './Facts.tsx'
import { InlineList } from './InlineList.tsx'
import { referenceFact } from './References.tsx'
import { SiteInline } from './SiteContent.tsx'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface MeetingFactsProps {
  meeting: Meeting
  path: DataPath
  /** The channels that references can name. */
  channels: readonly Channel[] | undefined
  messages: MeetingMessages
  /** A site's own buttons or links. */
  actions?: ReactNode
  site: Site
}

/** How to get into a meeting, what belongs to it, and whom it is for. */
export function MeetingFacts({ meeting, path, channels, messages, actions, site }: MeetingFactsProps): ReactElement {
  const { calendars, access, host } = meeting
  const reference = (name: 'join' | 'agenda' | 'minutes' | 'recordings' | 'slides'): Fact =>
    referenceFact(messages[name], meeting[name], { channels, path: path.field(name), site })
  const join = reference('join')
  return (
    <Facts
      facts={[
        { label: join.label, value: (join.value || actions) && <JoinFact actions={actions}>{join.value}</JoinFact> },
        reference('agenda'),
        reference('minutes'),
        reference('recordings'),
        reference('slides'),
        {
          label: messages.calendars,
          value: calendars?.length && <PublishedCalendars calendars={calendars} site={site} />,
        },
        { label: messages.access, value: access && kindLabel(messages.accessKinds, access, site) },
        { label: messages.host, value: host && <LocalizedText text={host} site={site} /> },
      ]}
    />
  )
}

/** The way in, with a site's own buttons beside it. */
function JoinFact({ actions, children }: { actions: ReactNode; children: ReactNode }): ReactElement {
  return (
    <>
      {children}
      {children && actions && ' '}
      <SiteInline>{actions}</SiteInline>
    </>
  )
}

interface PublishedCalendarsProps {
  calendars: readonly PublishedCalendar[]
  site: Site
}

function PublishedCalendars({ calendars, site }: PublishedCalendarsProps): ReactElement {
  const items = calendars.map(({ label, href }, index) => (
    // Calendars have no names, and keep their order.
    <SiteLink key={index} href={href} site={site}>
      <Name value={label} site={site} />
    </SiteLink>
  ))
  return <InlineList items={items} />
}
