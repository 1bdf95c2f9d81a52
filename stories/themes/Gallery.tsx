import type { ReactElement } from 'react'

import { AddToCalendar } from '../../src/AddToCalendar.tsx'
import { CalloutNote } from '../../src/CalloutNote.tsx'
import { CommunityPage } from '../../src/CommunityPage.tsx'
import { GroupTable } from '../../src/GroupTable.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { LocalTime } from '../../src/LocalTime.tsx'
import type { Prose } from '../../src/model/text.ts'
import { NextMeeting } from '../../src/NextMeeting.tsx'
import { ProseText } from '../../src/ProseText.tsx'
import { Section } from '../../src/Section.tsx'
import { SocialLinks } from '../../src/SocialLinks.tsx'
import { SubscribeMenu } from '../../src/SubscribeMenu.tsx'
import { noteKinds } from '../../src/themes/tokens.ts'
import { UpcomingMeetings } from '../../src/UpcomingMeetings.tsx'
import { weeklyCall } from '../data/meetings.ts'
import { now } from '../data/now.ts'
import { beacon } from './data.ts'

import './themes.css'

const notes: Record<(typeof noteKinds)[number], string> = {
  note: 'Minutes are kept in English.',
  info: 'The call opens five minutes early.',
  tip: 'Add the calendar once, and it stays right.',
  warning: 'The channel moves in June.',
  danger: 'Never post a vulnerability in public.',
  success: 'Release 2.0 is out.',
}

const withLink: Prose = [
  {
    kind: 'paragraph',
    text: ['With text, and ', { kind: 'link', text: 'a link', href: 'https://beacon.example/more' }, ' in it.'],
  },
]

interface GalleryProps {
  /** The theme that all stands in. */
  theme?: string
}

/** Every component of the library, in one theme. */
export function Gallery({ theme }: GalleryProps): ReactElement {
  const meetings = beacon.meetings ?? []
  const channels = beacon.channels ?? []
  return (
    <div data-moothall="" data-moothall-theme={theme} className="themes-page">
      <div className="themes-parts themes-gallery">
        <NextMeeting meetings={meetings} now={now} />
        <CommunityPage
          community={beacon}
          now={now}
          icons={serviceIcons}
          showContents
          feedHref="https://beacon.example/calls.ics"
        />
        <Section heading="Notes of every kind" id="notes">
          <ProseText
            prose={[{ kind: 'list', items: [{ text: 'A remark says what it is.' }, { text: 'None is an alert.' }] }]}
          />
          {noteKinds.map((kind) => (
            <CalloutNote key={kind} kind={kind} title={notes[kind]}>
              <ProseText prose={withLink} />
            </CalloutNote>
          ))}
        </Section>
        <Section heading="What stands alone" id="alone">
          <SocialLinks channels={channels} />
          <LocalTime start={Date.UTC(2026, 4, 7, 15)} timeZone="Europe/Lisbon" />
          <AddToCalendar meeting={weeklyCall} now={now} />
          <SubscribeMenu feedHref="https://beacon.example/calls.ics" />
        </Section>
        <UpcomingMeetings meetings={meetings} now={now} days={84} idPrefix="all-" />
        <GroupTable
          heading="Groups as a table"
          bodies={beacon.bodies ?? []}
          related={{ meetings, channels }}
          now={now}
          idPrefix="table-"
        />
      </div>
    </div>
  )
}
