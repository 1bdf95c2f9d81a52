import { act, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import type { Occurrence } from '../src/calendar/occurrence.ts'
import { MeetingCard, type MeetingCardProps } from '../src/MeetingCard.tsx'
import type { Channel } from '../src/model/channel.ts'
import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { comeBackAt, factOf, linesOf, readAt, takeDeveloperMessages } from './finders.ts'

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

const call: Meeting = { id: 'call', name: 'Community call', schedule: thursdays }

const chat: Channel = { id: 'chat', kind: 'zulip', name: '#kiln', href: 'https://chat.example.org/' }

/** When the cards are made: before California changes its clocks on 8 March, and the reader, in UTC, never does. */
const now = Date.UTC(2026, 1, 25, 12)

const thursday: Occurrence = {
  start: Date.UTC(2026, 1, 26, 18),
  end: Date.UTC(2026, 1, 26, 19),
  timeZone: 'America/Los_Angeles',
  status: 'scheduled',
}
const afterTheChange: Occurrence = { ...thursday, start: Date.UTC(2026, 2, 12, 17), end: Date.UTC(2026, 2, 12, 18) }
const aWeekLater: Occurrence = { ...thursday, start: Date.UTC(2026, 2, 26, 17), end: Date.UTC(2026, 2, 26, 18) }
const cancelled: Occurrence = {
  ...thursday,
  start: Date.UTC(2026, 2, 5, 18),
  end: Date.UTC(2026, 2, 5, 19),
  status: 'cancelled',
  reason: 'Holiday',
}
const moved: Occurrence = {
  ...thursday,
  start: Date.UTC(2026, 2, 20, 16, 30),
  end: Date.UTC(2026, 2, 20, 17, 30),
  status: 'moved',
  originalStart: Date.UTC(2026, 2, 19, 17),
}

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
    render(<MeetingCard meeting={{ ...call, description: 'Demos, then questions.' }} />)
    expect(screen.getByText('Demos, then questions.')).toBeVisible()
  })

  describe('when it is held', () => {
    it('leaves no box for a slot of which nothing is said', () => {
      const { container } = render(
        <MeetingCard meeting={{ ...call, schedule: [thursdays, thursdays] }} when="Thursdays" />,
      )
      expect(container.querySelectorAll('article > div')).toHaveLength(1)
    })

    it('says it in the words that it is given, a line for each slot', () => {
      render(
        <MeetingCard
          meeting={{ ...call, schedule: [thursdays, { ...thursdays, timeZone: 'Asia/Tokyo' }] }}
          when={['Every Thursday, 10:00 Pacific Time', 'Every Thursday, 10:00 Japan Standard Time']}
        />,
      )
      expect(screen.getByText('Every Thursday, 10:00 Pacific Time')).toBeVisible()
      expect(screen.getByText('Every Thursday, 10:00 Japan Standard Time')).toBeVisible()
    })

    it('takes a single line of words', () => {
      render(<MeetingCard meeting={call} when="Every Thursday, 10:00 Pacific Time" />)
      expect(screen.getByText('Every Thursday, 10:00 Pacific Time')).toBeVisible()
    })

    it('says why there are no dates', () => {
      render(<MeetingCard meeting={call} occurrences={[]} datesNote="No first date is published." />)
      expect(screen.getByText('No first date is published.')).toBeVisible()
      expect(screen.queryByRole('list')).not.toBeInTheDocument()
    })

    it('shows no dates where it is given none', () => {
      render(<MeetingCard meeting={call} when="Every Thursday" />)
      expect(screen.queryByRole('list')).not.toBeInTheDocument()
      expect(screen.queryByRole('time')).not.toBeInTheDocument()
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
      expect(card()).toHaveTextContent('First meeting: In mid 2026')
      expect(screen.getByRole('link', { name: 'mid 2026' })).toHaveAttribute('href', '/plan')
      expect(screen.getByText('Last meeting: 4 March 2026')).toBeVisible()
      expect(screen.getByText('Next meeting: 6 May 2026')).toBeVisible()
    })

    it('shows what else is known of its time', () => {
      const note = 'Ask in the forum for the next one.'
      render(<MeetingCard meeting={{ ...call, schedule: { kind: 'unscheduled', reason: 'ad-hoc', note } }} />)
      expect(screen.getByText(note)).toBeVisible()
    })

    it.each<[string, Partial<Meeting>, Partial<MeetingCardProps>, RegExp]>([
      [
        'has ended',
        { schedule: { kind: 'ended', on: '2025-12-18' }, recordings: { href: 'https://video.example.org/' } },
        { when: 'Ended on 18 December 2025' },
        /^Community callEnded on 18 December 2025Watch recordings – Community call/,
      ],
      [
        'has no further dates',
        { minutes: { href: '/minutes' } },
        { when: 'Every Thursday', occurrences: [], datesNote: 'The last date was 18 December 2025', isOver: true },
        /^Community callEndedThe last date was 18 December 2025Every ThursdayRead the minutes – Community call/,
      ],
      [
        'is still to be decided',
        { schedule: { kind: 'unscheduled', reason: 'to-be-decided' } },
        { when: 'Day and time not settled yet' },
        /^Community callTo be decidedDay and time not settled yetJoin Community call$/,
      ],
    ])('says in a word that it %s, and where it leads', (_what, meeting, props, text) => {
      render(<MeetingCard meeting={{ ...call, join: { href: '/join' }, ...meeting }} {...props} />)
      expect(card()).toHaveTextContent(text)
    })

    it('says the weekday and the time of which no date is known on the clock of the reader', () => {
      readAt(now)
      render(
        <MeetingCard
          meeting={{ ...call, schedule: { kind: 'approximate', weekday: 'TH' } }}
          when="Every 4 to 8 weeks"
          occurrences={[]}
          expectedDates={[thursday, { ...thursday, start: thursday.start + 7 * 86_400_000, end: undefined }]}
          datesNote="Expected between 26 February and 5 March"
          now={now}
        />,
      )
      expect(card()).toHaveTextContent(
        'Date to be announced Expected between 26 February and 5 MarchA Thursday at 18:00your time · 10:00 Pacific Time',
      )
      expect(screen.queryByRole('time')).not.toBeInTheDocument()
    })

    it('says them on the clock of the organiser where the clocks change before it is due', () => {
      readAt(now)
      render(<MeetingCard meeting={call} occurrences={[]} expectedDates={[thursday, afterTheChange]} now={now} />)
      expect(card()).toHaveTextContent('Date to be announced A Thursday at 10:00Pacific Time · 18:00 UTC')
    })

    it('says that it is paused', () => {
      render(<MeetingCard meeting={{ ...call, status: 'paused' }} />)
      expect(card()).toHaveTextContent(/^Community callPaused for now$/)
    })

    it('says until when it is paused', () => {
      render(<MeetingCard meeting={{ ...call, status: 'paused', resumesOn: '2026-09-03' }} />)
      expect(card()).toHaveTextContent('Community callPausedBack on 3 September 2026')
    })

    it('names the meeting that took its place', () => {
      const successor: Meeting = { ...call, id: 'forum-call', name: { en: 'Forum call', de: 'Forumstreffen' } }
      render(<MeetingCard meeting={{ ...call, supersededBy: 'forum-call' }} related={{ meetings: [successor] }} />)
      expect(card()).toHaveTextContent('Replaced by Forum call')
      expect(screen.getByRole('link', { name: 'Forum call' })).toHaveAttribute('href', '#meeting-forum-call')
    })

    it('names the meeting that took its place by its id where it is not on the page', () => {
      render(<MeetingCard meeting={{ ...call, supersededBy: 'forum-call' }} />)
      expect(screen.getByText('Replaced by forum-call')).toBeVisible()
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
    })
  })

  describe('its dates', () => {
    const lines = () => linesOf(card())

    it("are as old as the page until the reader's clock is known", () => {
      const html = renderToStaticMarkup(<MeetingCard meeting={call} occurrences={[thursday]} now={now} />)
      expect(html).toContain('Updated 25 February 2026')
      expect(html).toContain('>Thursday 26 February</p>')
      expect(html).toContain('>10:00–11:00</time>')
      expect(html).toContain('>Pacific Time · 18:00 UTC</span>')
      expect(html).not.toContain('>your time')
    })

    it("stand in the organiser's time, and in the reader's", () => {
      readAt(now)
      render(<MeetingCard meeting={call} occurrences={[thursday]} now={now} />)
      expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-02-26T18:00:00.000Z')
      expect(lines()).toEqual(['tomorrow | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time'])
    })

    it("keep the organiser's hour when the clocks change, and mark the reader's", async () => {
      readAt(now)
      render(<MeetingCard meeting={call} occurrences={[thursday, afterTheChange, aWeekLater]} now={now} />)
      expect(lines()).toEqual([
        'tomorrow | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
        'Thu 12 Mar | 1 hr earlier for you from this date: clocks change on different days | 17:00',
        'Thu 26 Mar | 17:00',
      ])
    })

    it('mark no clock change where slots have zones of their own', () => {
      readAt(now)
      const inTokyo: Occurrence = { start: Date.UTC(2026, 2, 2, 0), timeZone: 'Asia/Tokyo', status: 'scheduled' }
      const slots = [thursday, inTokyo, afterTheChange, { ...inTokyo, start: Date.UTC(2026, 2, 16, 0) }]
      render(<MeetingCard meeting={call} occurrences={slots} now={now} />)
      expect(lines()).toEqual([
        'tomorrow | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
        'Mon 2 Mar | 00:00',
        'Thu 12 Mar | 1 hr earlier for you from this date: clocks change on different days | 17:00',
        'Mon 16 Mar | 00:00',
      ])
    })

    it("say the reader's day where it is another than the organiser's", () => {
      readAt(now)
      const evening: Occurrence = { ...thursday, start: Date.UTC(2026, 1, 27, 1), end: Date.UTC(2026, 1, 27, 2) }
      const pastMidnight: Occurrence = {
        ...evening,
        start: Date.UTC(2026, 1, 27, 23, 30),
        end: Date.UTC(2026, 1, 28, 0, 30),
      }
      render(<MeetingCard meeting={call} occurrences={[evening, pastMidnight]} now={now} />)
      expect(lines()).toEqual([
        'in 2 days | Friday 27 February | 01:00–02:00 | your time · Thu 17:00 Pacific Time',
        'Fri 27 Feb | 23:30',
      ])
    })

    it('show what departs from the rule, with the reason', () => {
      readAt(now)
      const added: Occurrence = { ...thursday, start: Date.UTC(2026, 2, 25, 8), end: undefined, status: 'added' }
      render(<MeetingCard meeting={call} occurrences={[cancelled, moved, added]} now={now} />)
      expect(lines()).toEqual([
        'Cancelled | Thursday 5 March | 18:00–19:00 | your time · 10:00 Pacific Time | Holiday',
        'Fri 20 Mar | Moved | 1 hr earlier for you from this date: clocks change on different days | 16:30 | Instead of Thu 19 Mar, 17:00.',
        'Wed 25 Mar | Extra date | 08:00',
      ])
      expect(card().querySelector('[data-slot="dates"]')).toHaveAttribute('data-look', 'cancelled')
    })

    it('take a reason in several languages and with a link in it, as plain words', () => {
      const reason = { en: 'Holiday', de: ['Siehe ', { kind: 'link' as const, text: 'Liste', href: '/liste' }] }
      render(<MeetingCard meeting={call} occurrences={[{ ...cancelled, reason }]} now={now} locale="de" />)
      expect(screen.getByText('Siehe Liste')).toBeVisible()
      expect(screen.getByText('Siehe Liste')).not.toHaveAttribute('lang')
    })

    it('mark a reason that stands in another language', () => {
      render(
        <MeetingCard
          meeting={call}
          occurrences={[{ ...cancelled, reason: { en: 'Holiday' } }]}
          now={now}
          locale="ar"
        />,
      )
      expect(screen.getByText('Holiday', { selector: 'bdi' })).toHaveAttribute('lang', 'en')
    })

    it.each([
      [
        'a minute before it begins',
        Date.UTC(2026, 1, 26, 17, 59),
        'in 1 min | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
      ],
      [
        'as it begins',
        Date.UTC(2026, 1, 26, 18),
        'Now, until 19:00 | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
      ],
      [
        'a minute before it ends',
        Date.UTC(2026, 1, 26, 18, 59),
        'Now, until 19:00 | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
      ],
      [
        'as it ends',
        Date.UTC(2026, 1, 26, 19),
        'in 2 weeks | Thursday 12 March | 17:00–18:00 | your time · 10:00 Pacific Time',
      ],
    ])('say what is going on %s', (_what, instant, line) => {
      readAt(instant)
      render(<MeetingCard meeting={call} occurrences={[thursday, afterTheChange]} now={now} />)
      expect(lines()[0]).toBe(line)
    })

    it('of unknown length are there for who comes late, and over half an hour after they began', () => {
      const late = Date.UTC(2026, 1, 26, 18, 29)
      readAt(late)
      const { unmount } = render(
        <MeetingCard meeting={call} occurrences={[{ ...thursday, end: undefined }]} now={now} />,
      )
      expect(lines()).toEqual(['Started at 18:00 | Thursday 26 February | 18:00 | your time · 10:00 Pacific Time'])
      unmount()
      readAt(late + 60_000)
      render(<MeetingCard meeting={call} occurrences={[{ ...thursday, end: undefined }]} now={now} />)
      expect(lines()).toEqual([
        'These dates have passed; the page was made on 25 February 2026 | Thursday 26 February | 18:00 | your time · 10:00 Pacific Time',
      ])
    })

    it('follow the clock of a reader who comes back to the page', () => {
      readAt(now)
      render(<MeetingCard meeting={call} occurrences={[thursday]} now={now} />)
      comeBackAt(Date.UTC(2026, 1, 26, 18, 10))
      expect(lines()).toEqual([
        'Now, until 19:00 | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
      ])
      comeBackAt(Date.UTC(2026, 1, 26, 19, 10))
      expect(lines()).toEqual([
        'These dates have passed; the page was made on 25 February 2026 | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
      ])
      expect(screen.getByText('These dates have passed; the page was made on 25 February 2026')).toBeVisible()
    })

    it('follow the clock of a reader who stays on the page', () => {
      vi.useFakeTimers({ now: Date.UTC(2026, 1, 26, 17, 59, 45) })
      onTestFinished(() => {
        vi.useRealTimers()
      })
      render(<MeetingCard meeting={call} occurrences={[thursday]} now={now} />)
      expect(lines()).toEqual(['in 1 min | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time'])
      act(() => {
        vi.advanceTimersByTime(30_000)
      })
      expect(lines()).toEqual([
        'Now, until 19:00 | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
      ])
    })

    it('say that they have passed where all have, and when the page was made', () => {
      readAt(Date.UTC(2027, 0, 1))
      render(<MeetingCard meeting={call} occurrences={[thursday, afterTheChange]} now={now} />)
      expect(screen.getByText('These dates have passed; the page was made on 25 February 2026')).toBeVisible()
      expect(lines()).toEqual([
        'These dates have passed; the page was made on 25 February 2026 | Thursday 12 March | 17:00–18:00 | your time · 10:00 Pacific Time',
      ])
    })

    it('stand side by side where two slots begin at one instant', () => {
      readAt(now)
      render(
        <MeetingCard meeting={call} occurrences={[thursday, { ...thursday, timeZone: 'Europe/Berlin' }]} now={now} />,
      )
      expect(lines()).toEqual([
        'tomorrow | Thursday 26 February | 18:00–19:00 | your time · 10:00 Pacific Time',
        'Thu 26 Feb | 18:00',
      ])
    })

    it('do without the day of the page where it is not given', () => {
      const html = renderToStaticMarkup(<MeetingCard meeting={call} occurrences={[thursday]} />)
      expect(html).toContain('data-look="unread"></span>')
    })

    it.each([
      ['en-US', 'tomorrow | Thursday, February 26 | 6:00 – 7:00 PM | your time · 10:00 AM Pacific Time'],
      ['de', 'morgen | Donnerstag, 26. Februar | 18:00–19:00 Uhr | your time · 10:00 Nordamerikanische Westküstenzeit'],
      ['ja', '明日 | 2月26日木曜日 | 18時00分～19時00分 | your time · 10:00 米国太平洋時間'],
      ['ar', 'غدًا | الخميس، 26 فبراير | 6:00–7:00 م | your time · \u206810:00 ص توقيت المحيط الهادي\u2069'],
    ])('are written as readers of %s do', (locale, line) => {
      readAt(now)
      vi.spyOn(navigator, 'languages', 'get').mockReturnValue([locale])
      render(<MeetingCard meeting={call} occurrences={[thursday]} now={now} locale={locale} />)
      expect(lines()).toEqual([line])
    })
  })

  describe('how to take part', () => {
    it('leads to it by a button that names the meeting', () => {
      render(<MeetingCard meeting={{ ...call, join: { href: 'https://meet.example.org/kiln' } }} />)
      expect(screen.getByRole('link', { name: 'Join Community call' })).toHaveAttribute(
        'href',
        'https://meet.example.org/kiln',
      )
    })

    it.each([
      ['Zoom, passcode 1234', 'Zoom, passcode 1234 – Community call'],
      ['Join on Zoom', 'Join on Zoom – Community call'],
    ])('keeps the words of its own on the button: %s', (label, name) => {
      render(<MeetingCard meeting={{ ...call, join: { href: 'https://zoom.example/j/1', label } }} />)
      expect(screen.getByRole('link', { name })).toBeVisible()
    })

    it.each([
      ['agenda', 'Agenda'],
      ['minutes', 'Minutes'],
      ['recordings', 'Recordings'],
      ['slides', 'Slides'],
    ] as const)('leads to its %s', (field, word) => {
      render(<MeetingCard meeting={{ ...call, [field]: { href: `https://example.org/${field}` } }} />)
      expect(within(factOf(word)).getByRole('link', { name: `${word}– Community call` })).toHaveAttribute(
        'href',
        `https://example.org/${field}`,
      )
    })

    it('says through which channel the way in comes', () => {
      render(
        <MeetingCard
          meeting={{ ...call, join: { via: 'chat', lead: { count: 1, unit: 'week' } } }}
          related={{ channels: [chat] }}
        />,
      )
      expect(screen.getByText(/No link yet/).closest('[role=note]')).toHaveTextContent(
        'Link posted in #kiln one week before',
      )
      expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#channel-chat')
    })

    it('says what is known of a way in that is not published', () => {
      render(<MeetingCard meeting={{ ...call, join: { withheld: 'Mailed to those who sign up' } }} />)
      expect(screen.getByText(/How to join/).closest('[role=note]')).toHaveTextContent('Mailed to those who sign up')
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
    })

    it('shows several ways in', () => {
      const join = [
        { href: 'https://meet.example.org/kiln', label: 'By video' },
        { href: 'tel:+49301234567', label: 'By phone' },
      ]
      render(<MeetingCard meeting={{ ...call, join }} />)
      expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
        'By video – Community call',
        'By phone – Community call',
      ])
    })

    it('leads to the calendars that the community publishes', () => {
      const calendars: Meeting['calendars'] = [
        { kind: 'feed', label: 'Calendar feed', href: 'webcal://example.org/kiln.ics' },
        { kind: 'download', label: 'One file', href: '/kiln.ics' },
      ]
      const calendarLinks = [{ service: 'ics', href: '/call.ics', isSeries: true, holds: 'series' }] as const
      const { unmount } = render(<MeetingCard meeting={{ ...call, calendars }} calendarLinks={calendarLinks} />)
      expect(factOf('Calendar')).toHaveTextContent('Calendar feed – Community callOne file – Community call')
      expect(screen.getByRole('link', { name: /^Calendar feed/ })).toHaveAttribute(
        'href',
        'webcal://example.org/kiln.ics',
      )
      unmount()
      // Without a date to add, they are what the button offers.
      render(<MeetingCard meeting={{ ...call, calendars }} />)
      expect(screen.queryByText('Calendar')).not.toBeInTheDocument()
      expect(screen.getByRole('button', { name: 'Add to calendar: Community call' })).toBeVisible()
      const list = screen.getByRole('list', { name: 'Add to calendar: Community call', hidden: true })
      expect(
        within(list)
          .getAllByRole('link', { hidden: true })
          .map(({ textContent }) => textContent),
      ).toEqual(['Calendar feed', 'One file'])
    })

    it.each([
      ['public', 'Open to everyone'],
      ['members', 'Members only'],
      ['invitation', 'By invitation'],
    ] as const)('says for whom it is: %s', (access, words) => {
      render(<MeetingCard meeting={{ ...call, access }} />)
      expect(screen.getByText(words)).toBeVisible()
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
      expect(screen.getAllByRole('note').map(({ textContent }) => textContent)).toEqual([
        'Info: RecordingBy coming you agree to be recorded.',
        'WarningThe address changes in June.',
      ])
    })

    it('leaves out what is given as an empty list', () => {
      render(<MeetingCard meeting={{ ...call, join: [], calendars: [], notes: [] }} />)
      expect(screen.queryByText('Join')).not.toBeInTheDocument()
      expect(screen.queryByText('Calendar')).not.toBeInTheDocument()
    })
  })

  describe('on a site', () => {
    it("shows texts, dates, zones and words in the reader's language", () => {
      readAt(now)
      render(
        <MeetingCard
          meeting={{
            ...call,
            name: { en: 'Community call', de: 'Gemeinschaftstreffen' },
            status: 'paused',
            resumesOn: '2026-09-03',
            access: 'public',
            host: { en: 'The chairs', de: 'Die Vorsitzenden' },
          }}
          occurrences={[cancelled, moved]}
          now={now}
          locale="de"
          messages={{
            meetings: {
              accessKinds: { public: 'Alle' },
              openTo: { public: 'Für alle' },
              host: 'Leitung',
              pausedUntil: 'Pause bis {date}',
            },
            dates: {
              yourZone: 'bei Ihnen · {theirs}',
              nextAfterThat: 'Danach als Nächstes',
              cancelled: 'Fällt aus',
              movedShort: 'Verlegt',
              insteadOf: 'statt {date}',
              shiftEarlier: '{span} früher',
              shiftMeaning: 'wegen der Zeitumstellung',
            },
          }}
        />,
      )
      expect(screen.getByRole('article', { name: 'Gemeinschaftstreffen' })).toBeVisible()
      expect(screen.getByText('Danach als Nächstes')).toBeVisible()
      expect(linesOf(card())).toEqual([
        'Fällt aus | Donnerstag, 5. März | 18:00–19:00 Uhr | bei Ihnen · 10:00 Nordamerikanische Westküstenzeit | Holiday',
        'Fr., 20. März | Verlegt | 1 Std. früher wegen der Zeitumstellung | 16:30 | statt Do., 19. März, 17:00',
      ])
      expect(screen.getByText('Pause bis 3. September 2026')).toBeVisible()
      expect(screen.getByText('Für alle')).toBeVisible()
      expect(factOf('Leitung')).toHaveTextContent('Die Vorsitzenden')
    })

    it('puts the prefix of the page before its anchor and before the links to others', () => {
      render(
        <MeetingCard meeting={{ ...call, join: { via: 'chat' } }} related={{ channels: [chat] }} idPrefix="kiln-" />,
      )
      expect(card()).toHaveAttribute('id', 'kiln-meeting-call')
      expect(screen.getByRole('link', { name: 'Get the link in #kiln – Community call' })).toHaveAttribute(
        'href',
        '#kiln-channel-chat',
      )
    })

    it('resolves relative addresses against the base address', () => {
      render(<MeetingCard meeting={{ ...call, agenda: { href: '/agenda' } }} baseUrl="https://example.org" />)
      expect(screen.getByRole('link', { name: 'Agenda– Community call' })).toHaveAttribute(
        'href',
        'https://example.org/agenda',
      )
    })

    it("renders links within the site with the site's own component", () => {
      render(<MeetingCard meeting={{ ...call, agenda: { href: '/agenda' } }} linkComponent={RouterLink} />)
      expect(screen.getByRole('link', { name: 'Agenda– Community call' })).toHaveAttribute('href', '/app/agenda')
    })
  })

  describe('given data that no compiler saw', () => {
    it.each([
      [
        'no title',
        { ...call, name: undefined },
        'Name missing',
        'meeting.name is missing. Add it: readers see other words in its place.',
      ],
      [
        'an unknown access',
        { ...call, access: 'friends' },
        'friends',
        'meeting.access must be one of public, members, invitation; received "friends".',
      ],
      [
        'a way in that runs',
        { ...call, join: { href: 'javascript:alert(1)' } },
        'Join',
        'meeting.join.href: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; ' +
          'use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
      [
        'a way in through a channel that is not on the page',
        { ...call, join: { via: 'attic' } },
        'Link posted in attic',
        'meeting.join.via names "attic", which is not among the related entries. It is shown without a link.',
      ],
      [
        'a last one on a day that is none',
        { ...call, schedule: { kind: 'approximate', last: 'in March' } },
        'Community call This entry could not be read.',
        'meeting.schedule.last must be a date, YYYY-MM-DD; received "in March". The entry cannot be shown.',
      ],
      [
        'a return on a day that is none',
        { ...call, status: 'paused', resumesOn: 'autumn' },
        'Community call This entry could not be read.',
        'meeting.resumesOn must be a date, YYYY-MM-DD; received "autumn". The entry cannot be shown.',
      ],
    ])('shows what it can of a meeting with %s, and tells the developer', (_what, meeting, shown, message) => {
      render(<MeetingCard meeting={meeting as Meeting} />)
      expect(card()).toHaveTextContent(shown)
      expect(takeDeveloperMessages()).toEqual([`moothall: MeetingCard: ${message}`])
    })

    it('leaves out a date that cannot be read, and tells the developer', () => {
      render(
        <MeetingCard meeting={call} occurrences={[{ ...thursday, timeZone: 'Mars/Olympus' }, thursday]} now={now} />,
      )
      expect(linesOf(card())).toHaveLength(1)
      expect(takeDeveloperMessages()).toEqual([
        'moothall: occurrences[0] cannot be shown: timeZone must be an IANA time zone such as Europe/Berlin; received "Mars/Olympus".',
      ])
    })

    it('takes null for what is not known', () => {
      const nothing = { schedule: { kind: 'unscheduled', reason: 'ad-hoc', note: null }, resumesOn: null, join: null }
      render(
        <MeetingCard
          meeting={{ ...call, ...nothing, status: 'paused', agenda: null, calendars: null, notes: null } as never}
          when={[]}
          occurrences={null as never}
          datesNote={null as never}
        />,
      )
      expect(card()).toHaveTextContent(/^Community callPaused for now$/)
    })

    it('says that there is no meeting to show', () => {
      render(<MeetingCard meeting={undefined as never} />)
      expect(card()).toHaveTextContent('This entry could not be read.')
      expect(takeDeveloperMessages().join('\n')).toContain(
        'moothall: MeetingCard: meeting must be an object; received nothing. ',
      )
    })
  })
})

describe('MeetingCard keeps its links and buttons, and with them the focus,', () => {
  const noted: Meeting = {
    ...call,
    agenda: { href: 'https://notes.example.org/agenda', label: 'Agenda pad' },
    join: { href: 'https://meet.example.org/call', label: 'Video room' },
  }
  const dates = [thursday, afterTheChange]
  const calendarLinks = [
    { service: 'google', href: 'https://calendar.example.org/add', holds: 'series' },
    { service: 'ics', href: '/call.ics', holds: 'series' },
  ] as const

  it.each<[event: string, after: Partial<Meeting>]>([
    ['the meeting pauses', { status: 'paused' }],
    ['another meeting takes its place', { supersededBy: 'sync' }],
  ])('but for the way in, where %s', (_event, after) => {
    const { rerender } = render(<MeetingCard meeting={noted} calendarLinks={calendarLinks} />)
    const agenda = screen.getByRole('link', { name: /Agenda pad/ })
    const button = screen.getByRole('button', { name: 'Add to calendar: Community call' })
    expect(screen.getByRole('link', { name: /Video room/ })).toBeVisible()
    rerender(<MeetingCard meeting={{ ...noted, ...after }} calendarLinks={calendarLinks} />)
    expect(screen.getByRole('link', { name: /Agenda pad/ })).toBe(agenda)
    expect(screen.getByRole('button', { name: 'Add to calendar: Community call' })).toBe(button)
    expect(screen.queryByRole('link', { name: /Video room/ })).not.toBeInTheDocument()
  })

  it.each<[event: string, before: Partial<MeetingCardProps>, after: Partial<MeetingCardProps>]>([
    ['a summary comes', {}, { meeting: { ...noted, description: 'What happened, and what comes next.' } }],
    ['the note on its dates goes', { datesNote: 'More are to come.' }, {}],
    ['its dates arrive', {}, { occurrences: dates, now }],
  ])('where %s', (_event, before, after) => {
    readAt(now)
    const { rerender } = render(<MeetingCard meeting={noted} calendarLinks={calendarLinks} {...before} />)
    const agenda = screen.getByRole('link', { name: /Agenda pad/ })
    const room = screen.getByRole('link', { name: /Video room/ })
    const button = screen.getByRole('button', { name: 'Add to calendar: Community call' })
    agenda.focus()

    rerender(<MeetingCard meeting={noted} calendarLinks={calendarLinks} {...after} />)
    expect(screen.getByRole('link', { name: /Agenda pad/ })).toBe(agenda)
    expect(screen.getByRole('link', { name: /Video room/ })).toBe(room)
    expect(screen.getByRole('button', { name: 'Add to calendar: Community call' })).toBe(button)
    expect(agenda).toHaveFocus()

    button.focus()
    rerender(<MeetingCard meeting={noted} calendarLinks={calendarLinks} {...before} />)
    expect(screen.getByRole('link', { name: /Agenda pad/ })).toBe(agenda)
    expect(button).toHaveFocus()
  })
})
