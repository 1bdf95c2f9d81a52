import 'moothall/styles.css'
import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { AddToCalendar } from '../../src/AddToCalendar.tsx'
import { calendarLinks } from '../../src/calendar/calendarLinks.ts'
import { CommunityPage } from '../../src/CommunityPage.tsx'
import { GovernanceCard } from '../../src/GovernanceCard.tsx'
import { MeetingCard } from '../../src/MeetingCard.tsx'
import type { Body } from '../../src/model/body.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Person } from '../../src/model/people.ts'
import type { RecurringSchedule } from '../../src/model/schedule.ts'
import { PeopleList } from '../../src/PeopleList.tsx'
import { UpcomingMeetings } from '../../src/UpcomingMeetings.tsx'
import { datesOf } from '../../stories/data/meetings.ts'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { readAt } from '../finders.ts'
import { heard, outlineHeard, placesHeard } from './heard.ts'

// The reader is in UTC, and comes on Sunday, 3 May 2026, unless a test says otherwise.

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

const call: Meeting = {
  id: 'call',
  name: 'Quayside call',
  description: 'Demos first, then questions.',
  schedule: {
    ...thursdays,
    exceptions: [
      { kind: 'moved', date: '2026-05-21', to: { date: '2026-05-22', time: '09:00' }, reason: 'A holiday.' },
    ],
  },
  join: [
    { href: 'https://meet.example.org/quayside' },
    { href: 'tel:+351-21-555-0100', label: 'By phone' },
    { via: 'chat', lead: { count: 1, unit: 'day' } },
  ],
  agenda: { href: 'https://notes.example.org/agenda' },
  minutes: { href: 'https://notes.example.org/minutes', label: 'Minutes since 2019' },
  calendars: [{ kind: 'feed', label: 'Subscribe', href: 'webcal://example.org/quayside.ics' }],
  host: 'Inês Duarte',
  bring: 'A question, or nothing at all.',
  consent: { kind: 'info', title: 'Recording', body: 'The call is published.' },
  access: 'public',
}

const chat = { id: 'chat', kind: 'slack', name: '#quayside', href: 'https://chat.example.org/quayside' } as const

const card = (meeting: Meeting) => (
  <MeetingCard
    meeting={meeting}
    {...datesOf(meeting, now)}
    calendarLinks={calendarLinks(meeting, { after: now })}
    related={{ channels: [chat] }}
  />
)

describe('the card of a meeting is heard', () => {
  it('with everything that is known of it', () => {
    readAt(now)
    const { container } = render(card(call))
    container.querySelector('details')!.open = true
    expect(heard(container)).toMatchInlineSnapshot(`
      - article "Quayside call":
        - heading "Quayside call" [level=3]
        - text: Open to everyone
        - paragraph: in 4 days
        - paragraph: Thursday 7 May
        - paragraph:
          - time: 17:00–18:00
        - paragraph: your time · 10:00 Pacific Time
        - link "Join Quayside call"
        - link "By phone – Quayside call"
        - link "Get the link in #quayside – Quayside call"
        - button "Add to calendar: Quayside call": Add to calendar
        - paragraph: After that
        - list:
          - listitem:
            - text: Thu 14 May
            - time: 17:00
          - listitem:
            - text: Fri 22 May Moved
            - time: 16:00
            - text: Instead of Thu 21 May, 17:00. A holiday.
        - paragraph: Every Thursday, 10:00 Pacific Time, 1 hour
        - note:
          - paragraph: "Info: How to join."
          - text: Link posted in
          - link "#quayside"
          - text: one day before
        - paragraph: Demos first, then questions.
        - note:
          - paragraph: "Info: Recording."
          - paragraph: The call is published.
        - term: Agenda
        - definition:
          - link "Agenda – Quayside call"
        - term: Minutes
        - definition:
          - link "Minutes since 2019 – Quayside call"
        - term: Calendar
        - definition:
          - link "Subscribe – Quayside call"
        - term: Led by
        - definition: Inês Duarte
        - group:
          - text: What to bring
          - paragraph: A question, or nothing at all.
    `)
  })

  it('when the next date is cancelled', () => {
    readAt(now)
    const exceptions = [{ kind: 'cancelled', date: '2026-05-07', reason: 'We are at the summit.' }] as const
    const { container } = render(
      card({ id: 'call', name: 'Quayside call', schedule: { ...thursdays, exceptions }, join: call.join! }),
    )
    expect(heard(container)).toMatchInlineSnapshot(`
      - article "Quayside call":
        - heading "Quayside call" [level=3]
        - paragraph: Cancelled
        - paragraph: Thursday 7 May
        - paragraph:
          - time: 17:00–18:00
        - paragraph: We are at the summit.
        - button "Add the next dates: Quayside call": Add the next dates
        - paragraph: Next after that
        - list:
          - listitem:
            - text: Thu 14 May
            - time: 17:00
          - listitem:
            - text: Thu 21 May
            - time: 17:00
          - listitem:
            - text: Thu 28 May
            - time: 17:00
        - paragraph: Every Thursday, 10:00 Pacific Time, 1 hour
    `)
  })

  it('while it is being held', () => {
    readAt(Date.UTC(2026, 4, 7, 17, 20))
    const { container } = render(
      card({ id: 'call', name: 'Quayside call', schedule: thursdays, join: { href: 'https://meet.example.org/' } }),
    )
    expect(heard(container)).toMatchInlineSnapshot(`
      - article "Quayside call":
        - heading "Quayside call" [level=3]
        - paragraph: Now, until 18:00
        - paragraph: Thursday 7 May
        - paragraph:
          - time: 17:00–18:00
        - paragraph: your time · 10:00 Pacific Time
        - link "Join Quayside call"
        - button "Add to calendar: Quayside call": Add to calendar
        - paragraph: After that
        - list:
          - listitem:
            - text: Thu 14 May
            - time: 17:00
          - listitem:
            - text: Thu 21 May
            - time: 17:00
        - paragraph: Every Thursday, 10:00 Pacific Time, 1 hour
    `)
  })
})

it('the agenda is heard by day, with the name of the meeting in each way in', () => {
  readAt(now)
  const council: Meeting = {
    id: 'council',
    name: 'Council',
    schedule: { ...thursdays, rule: 'FREQ=MONTHLY;BYDAY=1WE', time: '17:00', timeZone: 'Europe/Berlin' },
    access: 'members',
  }
  const moved: Meeting = {
    ...call,
    id: 'triage',
    name: 'Triage',
    schedule: {
      ...thursdays,
      exceptions: [
        { kind: 'moved', date: '2026-05-07', to: { date: '2026-05-07', time: '11:00' } },
        { kind: 'added', date: '2026-05-06', time: '08:00' },
      ],
    },
  }
  const cancelled: Meeting = {
    ...call,
    id: 'docs',
    name: 'Docs call',
    schedule: { ...thursdays, exceptions: [{ kind: 'cancelled', date: '2026-05-07' }] },
  }
  const bodies: Body[] = [{ id: 'council', kind: 'steering', name: 'Quayside council', meetings: ['council'] }]
  const { container } = render(
    <UpcomingMeetings meetings={[call, council, moved, cancelled]} related={{ bodies }} now={now} />,
  )
  expect(heard(container)).toMatchInlineSnapshot(`
    - region "Upcoming meetings":
      - heading "Upcoming meetings" [level=2]
      - status: 5 meetings · in your time zone, UTC
      - heading "Wednesday 6 May" [level=3]
      - paragraph: 2 meetings
      - list "Wednesday 6 May":
        - listitem:
          - paragraph:
            - time: 15:00
            - text: –16:00
          - paragraph:
            - link "Council"
          - paragraph: Quayside council · 17:00 Central European Time
          - paragraph: Members only
        - listitem:
          - paragraph:
            - time: 15:00
            - text: –16:00
          - paragraph:
            - link "Triage"
          - text: Extra date
          - paragraph: 08:00 Pacific Time
          - link "Join Triage"
      - heading "Thursday 7 May" [level=3]
      - paragraph: 3 meetings
      - list "Thursday 7 May":
        - listitem:
          - paragraph:
            - time: 17:00
            - text: –18:00
          - paragraph:
            - link "Quayside call"
          - paragraph: 10:00 Pacific Time
          - link "Join Quayside call"
        - listitem:
          - paragraph:
            - time: 17:00
            - text: –18:00
          - paragraph:
            - link "Docs call"
          - text: Cancelled
          - paragraph: 10:00 Pacific Time
        - listitem:
          - paragraph:
            - time: 18:00
            - text: –19:00
          - paragraph:
            - link "Triage"
          - text: Moved
          - paragraph: 11:00 Pacific Time
          - link "Join Triage"
  `)
})

it('the filter of a long agenda is heard, each field by its name', () => {
  readAt(now)
  const bodies: Body[] = [{ id: 'council', kind: 'steering', name: 'Quayside council', meetings: ['call'] }]
  render(<UpcomingMeetings meetings={[call]} related={{ bodies }} now={now} days={90} />)
  expect(heard(screen.getByRole('group', { name: 'Filter the meetings' }))).toMatchInlineSnapshot(`
    - group "Filter the meetings":
      - text: Search
      - searchbox "Search"
      - text: Day
      - combobox "Day":
        - option "Any day" [selected]
        - option "Monday"
        - option "Tuesday"
        - option "Wednesday"
        - option "Thursday"
        - option "Friday"
        - option "Saturday"
        - option "Sunday"
      - text: Group
      - combobox "Group":
        - option "Any group" [selected]
        - option "Quayside council"
      - text: Time of day
      - combobox "Time of day":
        - option "Any time" [selected]
        - option "Morning"
        - option "Afternoon"
        - option "Evening"
      - group "Times":
        - text: Times
        - radio "Your time" [checked]
        - text: Your time
        - radio "Organiser’s"
        - text: Organiser’s
  `)
})

it('the open menu is heard with what each way adds', () => {
  const { container } = render(
    <AddToCalendar
      meeting={call}
      now={now}
      feedHref="https://example.org/call.ics"
      fileHref="https://example.org/call.ics"
    />,
  )
  act(() => container.querySelector<HTMLElement>('[popover]')!.showPopover())
  expect(heard(container)).toMatchInlineSnapshot(`
    - button "Add to calendar: Quayside call": Add to calendar
    - list "Add to calendar: Quayside call":
      - listitem:
        - link "Apple Calendar and other apps Stays up to date"
      - listitem:
        - link "Download as a file (.ics) All dates, as they are now"
      - listitem:
        - link "Google Calendar All dates, cancelled ones too"
      - listitem:
        - link "Outlook.com Stays up to date"
      - listitem:
        - link "Microsoft 365 Stays up to date"
      - listitem:
        - link "Yahoo Calendar Next date only; check the time"
  `)
})

describe('people are heard', () => {
  const people: Person[] = [
    { id: 'ada', name: 'Ada Ofen', role: 'Chair', affiliations: ['Halden', 'Orchard'] },
    { id: 'bo', name: 'Bo Ton', handle: { name: 'bo', service: 'github' }, term: { from: '2025-04' } },
    { id: 'cy', name: 'Cy Glas', status: 'emeritus' },
  ]

  it('each with what is known of them', () => {
    const { container } = render(<PeopleList people={people} />)
    expect(heard(container)).toMatchInlineSnapshot(`
      - region "People":
        - heading "People" [level=2]
        - list:
          - listitem: Ada Ofen – Chair · Halden, Orchard
          - listitem:
            - text: Bo Ton –
            - link "bo on GitHub"
            - text: · since Apr 2025
          - listitem: Cy Glas – Emeritus
    `)
  })

  it('by letter, where they are many', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      people.slice(0, 2).map((person) => ({ ...person, id: `${person.id}-${index}` })),
    ).flat()
    const { container } = render(<PeopleList people={many} />)
    expect(heard(container).split('\n').slice(0, 16).join('\n')).toMatchInlineSnapshot(`
      - region "People":
        - heading "People" [level=2]
        - group "Find a person":
          - text: Name or company
          - searchbox "Name or company"
        - status: 40 people
        - list "Names by letter":
          - listitem:
            - link "A"
          - listitem:
            - link "B"
        - heading "A" [level=3]
        - list "A":
          - listitem: Ada Ofen – Chair · Halden, Orchard
          - listitem: Ada Ofen – Chair · Halden, Orchard
          - listitem: Ada Ofen – Chair · Halden, Orchard
    `)
  })

  it('in a table of members, each row by a name', () => {
    const members = [...people, { id: 'seat', vacant: true, role: 'Fourth seat' } as const]
    render(<GovernanceCard body={{ id: 'board', kind: 'board', name: 'Board', members }} />)
    expect(heard(screen.getByRole('table'))).toMatchInlineSnapshot(`
      - table "Members":
        - rowgroup:
          - row "Name Role Company Term":
            - columnheader "Name"
            - columnheader "Role"
            - columnheader "Company"
            - columnheader "Term"
        - rowgroup:
          - row "Ada Ofen Chair Halden, Orchard":
            - rowheader "Ada Ofen"
            - cell "Chair"
            - cell "Halden, Orchard"
            - cell
          - row "Bo Ton bo on GitHub Member since Apr 2025":
            - rowheader "Bo Ton bo on GitHub":
              - text: Bo Ton
              - link "bo on GitHub"
            - cell "Member"
            - cell
            - cell "since Apr 2025"
          - row "Cy Glas Emeritus":
            - rowheader "Cy Glas"
            - cell "Emeritus"
            - cell
            - cell
          - row "Vacant Fourth seat":
            - rowheader "Vacant":
              - emphasis: Vacant
            - cell "Fourth seat"
            - cell
            - cell
    `)
  })
})

it('a page has few landmarks, and a heading for each part', () => {
  const { container } = render(<CommunityPage community={oci} now={now} />)
  expect(outlineHeard(container)).toMatchInlineSnapshot(`
    - heading "Connect with the Open Container Initiative community" [level=1]
      - navigation "On this page":
      - region "Open meetings":
        - heading "Open meetings" [level=2]
          - heading "Weekly open meeting" [level=3]
      - region "Mailing list":
        - heading "Mailing list" [level=2]
      - region "Chat":
        - heading "Chat" [level=2]
      - region "GitHub":
        - heading "GitHub" [level=2]
      - region "Who decides":
        - heading "Who decides" [level=2]
          - heading "Technical oversight board (TOB)" [level=3]
          - heading "Trademark board" [level=3]
          - heading "Certification working group" [level=3]
  `)
})

it.each([oci, ocm, kataContainers, modelpack, largeFoundation])(
  'on the page of $name, links of one name lead to one place',
  (community) => {
    readAt(now)
    const { container } = render(<CommunityPage community={community} now={now} />)
    for (const fold of container.querySelectorAll('details')) fold.open = true
    // The contents of the page lead to its headings by their names, and say so.
    const places = [...placesHeard(container.querySelector('.mh\\:page-main')!)]
    expect(places.length).toBeGreaterThan(10)
    expect(places.filter(([, hrefs]) => hrefs.size > 1)).toEqual([])
  },
)
