import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { SiteLinkProps } from '../src/internal/site.ts'
import { MeetingCard } from '../src/MeetingCard.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import { factOf, takeDeveloperMessages } from './finders.ts'

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

const call: Meeting = { id: 'call', title: 'Community call', schedule: thursdays }

const chat: Channel = { id: 'chat', kind: 'zulip', name: '#kiln', href: 'https://chat.example.org/' }

const card = () => screen.getByRole('article')

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('MeetingCard', () => {
  it('is an article named by its heading', () => {
    render(<MeetingCard meeting={call} />)
    expect(screen.getByRole('article', { name: 'Community call' })).toHaveAttribute('id', 'meeting-call')
    expect(screen.getByRole('heading', { name: 'Community call', level: 3 })).toBeVisible()
  })

  it('shows its heading at the level of the page around it', () => {
    render(<MeetingCard meeting={call} headingLevel={2} />)
    expect(screen.getByRole('heading', { name: 'Community call', level: 2 })).toBeVisible()
  })

  it('shows what it is about', () => {
    render(<MeetingCard meeting={{ ...call, summary: 'Demos, then questions.' }} />)
    expect(screen.getByText('Demos, then questions.')).toBeVisible()
  })

  describe('when it is held', () => {
    it.each([
      ['every week', thursdays, 'Every Thursday, 10:00 Pacific Time, 1 hour'],
      ['once', { kind: 'single', date: '2026-05-03', time: '16:00', timeZone: 'UTC' }, '3 May 2026, 16:00 UTC'],
      [
        'by no rule that gives dates',
        { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' }, weekday: 'WE' },
        'Every 4 to 8 weeks on a Wednesday',
      ],
      ['at a time to be decided', { kind: 'unscheduled', reason: 'to-be-decided' }, 'Time to be decided'],
      ['no longer', { kind: 'ended', on: '2025-12-31' }, 'No longer held since 31 December 2025'],
    ] as const)('says in words that it is held %s', (_what, schedule, sentence) => {
      render(<MeetingCard meeting={{ ...call, schedule }} />)
      expect(screen.getByText(sentence)).toBeVisible()
    })

    it('shows each of several slots', () => {
      const tuesdays: RecurringSchedule = { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TU', time: '08:00' }
      render(<MeetingCard meeting={{ ...call, schedule: [thursdays, tuesdays] }} />)
      expect(screen.getByText('Every Thursday, 10:00 Pacific Time, 1 hour')).toBeVisible()
      expect(screen.getByText('Every Tuesday, 8:00 Pacific Time, 1 hour')).toBeVisible()
    })

    it("quotes the community's own words", () => {
      render(<MeetingCard meeting={{ ...call, schedule: { ...thursdays, asPublished: 'bi-weekly' } }} />)
      expect(screen.getByText('published as “bi-weekly”')).toBeVisible()
    })

    it('shows the dates that are known of a meeting without a rule', () => {
      const first = ['In ', { kind: 'link', text: 'mid 2026', href: '/plan' }] as const
      render(
        <MeetingCard
          meeting={{ ...call, schedule: { kind: 'approximate', first, last: '2026-03-04', next: '2026-05-06' } }}
        />,
      )
      expect(card()).toHaveTextContent('First one: In mid 2026')
      expect(screen.getByRole('link', { name: 'mid 2026' })).toHaveAttribute('href', '/plan')
      expect(screen.getByText('Last one: 4 March 2026')).toBeVisible()
      expect(screen.getByText('Next one: 6 May 2026')).toBeVisible()
    })

    it('shows what else is known of its time', () => {
      const note = 'Ask in the forum for the next one.'
      render(<MeetingCard meeting={{ ...call, schedule: { kind: 'unscheduled', reason: 'ad-hoc', note } }} />)
      expect(screen.getByText('When there is need')).toBeVisible()
      expect(screen.getByText(note)).toBeVisible()
    })

    it('says that it is paused', () => {
      render(<MeetingCard meeting={{ ...call, status: 'paused' }} />)
      expect(screen.getByText('Paused')).toBeVisible()
    })

    it('says until when it is paused', () => {
      render(<MeetingCard meeting={{ ...call, status: 'paused', resumesOn: '2026-09-03' }} />)
      expect(screen.getByText('Paused until 3 September 2026')).toBeVisible()
    })

    it('names the meeting that took its place', () => {
      const successor: Meeting = { ...call, id: 'forum-call', title: { en: 'Forum call', de: 'Forumstreffen' } }
      render(<MeetingCard meeting={{ ...call, supersededBy: 'forum-call' }} meetings={[successor]} />)
      expect(screen.getByText('Replaced by Forum call')).toBeVisible()
    })

    it('names the meeting that took its place by its id where it is not on the page', () => {
      render(<MeetingCard meeting={{ ...call, supersededBy: 'forum-call' }} />)
      expect(screen.getByText('Replaced by forum-call')).toBeVisible()
    })
  })

  describe('how to take part', () => {
    it.each([
      ['join', 'Join'],
      ['agenda', 'Agenda'],
      ['minutes', 'Minutes'],
      ['recordings', 'Recordings'],
      ['slides', 'Slides'],
    ] as const)('leads to its %s', (field, word) => {
      render(<MeetingCard meeting={{ ...call, [field]: { href: `https://example.org/${field}` } }} />)
      expect(within(factOf(word)).getByRole('link', { name: word })).toHaveAttribute(
        'href',
        `https://example.org/${field}`,
      )
    })

    it('says through which channel the way in comes', () => {
      render(
        <MeetingCard
          meeting={{ ...call, join: { via: 'chat', lead: { count: 1, unit: 'week' } } }}
          channels={[chat]}
        />,
      )
      expect(factOf('Join')).toHaveTextContent('through #kiln, 1 week before')
      expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#channel-chat')
    })

    it('says what is known of a way in that is not published', () => {
      render(<MeetingCard meeting={{ ...call, join: { withheld: 'Mailed to those who sign up' } }} />)
      expect(factOf('Join')).toHaveTextContent('Mailed to those who sign up')
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
    })

    it('shows several ways in', () => {
      const join = [
        { href: 'https://meet.example.org/kiln', label: 'By video' },
        { href: 'tel:+49301234567', label: 'By phone' },
      ]
      render(<MeetingCard meeting={{ ...call, join }} />)
      expect(factOf('Join')).toHaveTextContent('By video · By phone')
    })

    it('leads to the calendars that the community publishes', () => {
      const calendars: Meeting['calendars'] = [
        { kind: 'feed', label: 'Calendar feed', href: 'webcal://example.org/kiln.ics' },
        { kind: 'download', label: 'One file', href: '/kiln.ics' },
      ]
      render(<MeetingCard meeting={{ ...call, calendars }} />)
      expect(factOf('Calendar')).toHaveTextContent('Calendar feed · One file')
      expect(screen.getByRole('link', { name: 'Calendar feed' })).toHaveAttribute(
        'href',
        'webcal://example.org/kiln.ics',
      )
    })

    it.each([
      ['public', 'Everyone'],
      ['members', 'Members only'],
      ['invitation', 'By invitation'],
    ] as const)('says for whom it is: %s', (access, words) => {
      render(<MeetingCard meeting={{ ...call, access }} />)
      expect(factOf('Open to')).toHaveTextContent(words)
    })

    it('says who leads it, what to expect and what to bring', () => {
      render(
        <MeetingCard
          meeting={{
            ...call,
            host: ['Ada Ofen, ', { kind: 'link', text: 'chair', href: '/chairs' }],
            expect: 'Ten minutes for each topic.',
            bring: [{ kind: 'list', items: [{ text: 'A question' }] }],
          }}
        />,
      )
      expect(factOf('Led by')).toHaveTextContent('Ada Ofen, chair')
      expect(card()).toHaveTextContent(/What to expectTen minutes for each topic\..*What to bringA question/)
    })

    it('shows what a guest agrees to, and further notes', () => {
      render(
        <MeetingCard
          meeting={{
            ...call,
            consent: { kind: 'info', title: 'Recording', body: 'By coming you agree to be recorded.' },
            notes: [{ kind: 'warning', body: 'The address changes in June.' }],
          }}
        />,
      )
      expect(screen.getByRole('complementary', { name: 'Information: Recording' })).toHaveTextContent(
        'By coming you agree to be recorded.',
      )
      expect(screen.getByRole('complementary', { name: 'Warning' })).toHaveTextContent('The address changes in June.')
    })

    it('leaves out what is given as an empty list', () => {
      render(<MeetingCard meeting={{ ...call, join: [], calendars: [], notes: [] }} />)
      expect(screen.queryByText('Join')).not.toBeInTheDocument()
      expect(screen.queryByText('Calendar')).not.toBeInTheDocument()
    })
  })

  describe('on a site', () => {
    it("shows texts, dates, zones and words in the reader's language", () => {
      render(
        <MeetingCard
          meeting={{
            ...call,
            title: { en: 'Community call', de: 'Gemeinschaftstreffen' },
            status: 'paused',
            resumesOn: '2026-09-03',
            access: 'public',
            host: { en: 'The chairs', de: 'Die Vorsitzenden' },
          }}
          locale="de"
          messages={{
            meetings: {
              accessKinds: { public: 'Alle' },
              access: 'Offen für',
              host: 'Leitung',
              pausedUntil: 'Pause bis {date}',
            },
            schedule: {
              weekly: 'Jeden {days}',
              at: '{when}, {time} Uhr ({zone})',
              hours: { one: '{count} Stunde', other: '{count} Stunden' },
            },
          }}
        />,
      )
      expect(screen.getByRole('article', { name: 'Gemeinschaftstreffen' })).toBeVisible()
      expect(screen.getByText('Jeden Donnerstag, 10:00 Uhr (Nordamerikanische Westküstenzeit), 1 Stunde')).toBeVisible()
      expect(screen.getByText('Pause bis 3. September 2026')).toBeVisible()
      expect(factOf('Offen für')).toHaveTextContent('Alle')
      expect(factOf('Leitung')).toHaveTextContent('Die Vorsitzenden')
    })

    it('puts the prefix of the page before its anchor and before the links to others', () => {
      render(<MeetingCard meeting={{ ...call, join: { via: 'chat' } }} channels={[chat]} idPrefix="kiln-" />)
      expect(card()).toHaveAttribute('id', 'kiln-meeting-call')
      expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#kiln-channel-chat')
    })

    it('resolves relative addresses against the base address', () => {
      render(<MeetingCard meeting={{ ...call, agenda: { href: '/agenda' } }} baseUrl="https://example.org" />)
      expect(screen.getByRole('link', { name: 'Agenda' })).toHaveAttribute('href', 'https://example.org/agenda')
    })

    it("renders links within the site with the site's own component", () => {
      render(<MeetingCard meeting={{ ...call, agenda: { href: '/agenda' } }} linkComponent={RouterLink} />)
      expect(screen.getByRole('link', { name: 'Agenda' })).toHaveAttribute('href', '/app/agenda')
    })
  })

  describe('given data that no compiler saw', () => {
    it.each([
      [
        'a zone that cannot be read',
        { ...thursdays, timeZone: 'Mars/Olympus' },
        'timeZone: "Mars/Olympus" is not an IANA time zone; write one such as Europe/Berlin or UTC',
      ],
      [
        'no zone',
        { ...thursdays, timeZone: undefined },
        'timeZone: undefined is not an IANA time zone; write one such as Europe/Berlin or UTC',
      ],
      [
        'a time of twelve hours',
        { ...thursdays, time: '4pm' },
        'time: "4pm" is not a time of day; write HH:mm, such as 16:00',
      ],
      [
        'a rule of words',
        { ...thursdays, rule: 'weekly' },
        'rule: "weekly" has no FREQ; write an RRULE value such as FREQ=WEEKLY;BYDAY=TH',
      ],
      [
        'a day that is none',
        { kind: 'single', date: '2026-02-30', time: '16:00', timeZone: 'UTC' },
        'date: "2026-02-30" is not a date; write YYYY-MM-DD, such as 2026-05-03',
      ],
      [
        'a last one on a day that is none',
        { kind: 'approximate', last: 'in March' },
        'date: "in March" is not a date; write YYYY-MM-DD, such as 2026-05-03',
      ],
      [
        'a kind that is none',
        { kind: 'lunar' },
        'kind: "lunar" is not a kind of schedule; use recurring, single, approximate, unscheduled or ended',
      ],
    ])('says that the time is not available with %s, and keeps the way in', (_what, schedule, reason) => {
      render(
        <MeetingCard
          meeting={{ ...call, schedule: schedule as never, join: { href: 'https://meet.example.org/kiln' } }}
        />,
      )
      expect(screen.getByText(/^Time not available/)).toBeVisible()
      expect(screen.getByRole('link', { name: 'Join' })).toBeVisible()
      expect(takeDeveloperMessages()).toEqual([`moothall: MeetingCard: meeting.schedule: ${reason}`])
    })

    it('keeps the slots beside a slot that cannot be read', () => {
      render(<MeetingCard meeting={{ ...call, schedule: [thursdays, { ...thursdays, time: '25:00' }] }} />)
      expect(screen.getByText('Every Thursday, 10:00 Pacific Time, 1 hour')).toBeVisible()
      expect(screen.getByText(/^Time not available/)).toBeVisible()
      expect(takeDeveloperMessages()).toEqual([
        'moothall: MeetingCard: meeting.schedule[1]: time: "25:00" is not a time of day; write HH:mm, such as 16:00',
      ])
    })

    it.each([
      [
        'no title',
        { ...call, title: undefined },
        'Name missing',
        'meeting.title is missing, so the reader sees words in its place; give the entry a name.',
      ],
      [
        'an unknown access',
        { ...call, access: 'friends' },
        'Unknown kind “friends”',
        'meeting.access is "friends"; use one of public, members, invitation.',
      ],
      [
        'a way in that runs',
        { ...call, join: { href: 'javascript:alert(1)' } },
        'Join (address not linked)',
        'meeting.join[0].href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
          'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
      [
        'a way in through a channel that is not on the page',
        { ...call, join: { via: 'attic' } },
        'through attic',
        'meeting.join[0].via names the channel "attic", which is not among the channels given, so it is not linked.',
      ],
      [
        'a return on a day that is none',
        { ...call, status: 'paused', resumesOn: 'autumn' },
        'Community call This entry cannot be shown.',
        'meeting cannot be shown: date: "autumn" is not a date; write YYYY-MM-DD, such as 2026-05-03',
      ],
    ])('shows what it can of a meeting with %s, and tells the developer', (_what, meeting, shown, message) => {
      render(<MeetingCard meeting={meeting as Meeting} />)
      expect(card()).toHaveTextContent(shown)
      expect(takeDeveloperMessages()).toEqual([`moothall: MeetingCard: ${message}`])
    })

    it('says that there is no meeting to show', () => {
      render(<MeetingCard meeting={undefined as never} />)
      expect(card()).toHaveTextContent('This entry cannot be shown.')
      expect(takeDeveloperMessages().join('\n')).toContain('moothall: MeetingCard: meeting cannot be shown: ')
    })
  })
})
