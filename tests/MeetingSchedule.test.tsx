import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { now } from '../stories/data/now.ts'
import { linesOf, readAt, takeDeveloperMessages } from './finders.ts'

const call: Meeting = {
  id: 'call',
  name: 'Community call',
  schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '10:00', timeZone: 'America/Los_Angeles' },
}

const forge: Meeting = { id: 'forge', name: 'Forge hour', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('MeetingSchedule', () => {
  it('shows a card for each meeting, in the order given', () => {
    render(<MeetingSchedule meetings={[forge, call]} now={now} />)
    const headings = screen.getAllByRole('heading', { level: 3 })
    expect(headings.map((heading) => heading.textContent)).toEqual(['Forge hour', 'Community call'])
    expect(screen.getByRole('article', { name: 'Community call' })).toHaveTextContent(
      'Every Thursday, 10:00 Pacific Time',
    )
    expect(screen.getByRole('article', { name: 'Forge hour' })).toHaveTextContent('As needed')
  })

  it("leads to the community's own calendar, and offers its feed", () => {
    const calendar = { feed: 'https://calendar.example.org/kiln.ics', href: 'https://calendar.example.org/kiln' }
    render(<MeetingSchedule meetings={[forge]} now={now} calendar={calendar} />)
    expect(screen.getByRole('link', { name: 'View the calendar' })).toHaveAttribute('href', calendar.href)
    expect(screen.getByRole('button', { name: 'Subscribe to the calendar' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Feed address/, hidden: true })).toHaveAttribute('href', calendar.feed)
  })

  it('offers the feed of the site in place of that of the community', () => {
    const feedHref = 'https://example.org/all.ics'
    render(
      <MeetingSchedule
        meetings={[forge]}
        now={now}
        calendar={{ feed: 'https://calendar.example.org/kiln.ics' }}
        feedHref={feedHref}
      />,
    )
    expect(screen.getByRole('link', { name: /^Feed address/, hidden: true })).toHaveAttribute('href', feedHref)
  })

  it('keeps dates and menu of a meeting whose feed nobody could follow', () => {
    const addresses = { call: { feedHref: '/call.ics' } }
    render(<MeetingSchedule meetings={[{ ...call }]} now={now} calendarAddresses={addresses} />)
    expect(screen.getByRole('button', { name: 'Add to calendar: Community call' })).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: meetings[0]: feedHref in calendarAddresses must be an absolute address, https: or webcal:; received "/call.ics". The feed is left out.',
    ])
  })

  it('is a region named by its heading', () => {
    render(<MeetingSchedule meetings={[call]} now={now} />)
    expect(screen.getByRole('region', { name: 'When we meet' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'When we meet', level: 2 })).toBeVisible()
  })

  it.each([
    [1, 2],
    [4, 5],
    [6, 6],
  ] as const)('puts the cards one level below a heading of level %d', (level, cardLevel) => {
    render(<MeetingSchedule meetings={[call]} now={now} heading="Calls" headingLevel={level} />)
    expect(screen.getByRole('heading', { name: 'Calls', level })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Community call', level: cardLevel })).toBeVisible()
  })

  it('says so where there are no meetings', () => {
    render(<MeetingSchedule meetings={[]} now={now} />)
    expect(screen.getByRole('region')).toHaveTextContent('No meetings yet.')
  })

  it('shows an introduction, notes and a closing word around the meetings', () => {
    render(
      <MeetingSchedule
        now={now}
        meetings={[call]}
        intro="All calls are open."
        notes={[{ kind: 'info', body: 'They are recorded.' }]}
        outro="See you there."
      />,
    )
    expect(screen.getByRole('region')).toHaveTextContent(
      /All calls are open\..*They are recorded\..*Community call.*See you there\./,
    )
  })

  it('names the channel through which a way in comes', () => {
    const channels = [{ id: 'chat', kind: 'zulip', name: '#kiln' }] as const
    render(<MeetingSchedule meetings={[{ ...call, join: { via: 'chat' } }]} now={now} related={{ channels }} />)
    expect(screen.getByRole('link', { name: 'Get the link in #kiln – Community call' })).toHaveAttribute(
      'href',
      '#channel-chat',
    )
  })

  it('names the meeting that took the place of another', () => {
    render(<MeetingSchedule meetings={[{ ...call, supersededBy: 'forge' }, forge]} now={now} />)
    expect(screen.getByRole('article', { name: 'Community call' })).toHaveTextContent('Replaced by Forge hour')
    expect(screen.getByRole('link', { name: 'Forge hour' })).toHaveAttribute('href', '#meeting-forge')
  })

  it("shows everything in the reader's language", () => {
    render(
      <MeetingSchedule
        now={now}
        meetings={[{ ...call, name: { en: 'Community call', de: 'Gemeinschaftstreffen' } }]}
        locale="de"
        messages={{ page: { headings: { meetings: 'Wann wir uns treffen' } }, schedule: { weekly: 'Jeden {days}' } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Wann wir uns treffen' })).toBeVisible()
    expect(screen.getByRole('article', { name: 'Gemeinschaftstreffen' })).toHaveTextContent(
      'Jeden Donnerstag, 10:00 Nordamerikanische Westküstenzeit',
    )
  })

  it("says in the site's own words that there are none", () => {
    render(<MeetingSchedule meetings={[]} now={now} messages={{ meetings: { empty: 'Zurzeit keine Treffen.' } }} />)
    expect(screen.getByText('Zurzeit keine Treffen.')).toBeVisible()
  })

  it('puts the prefix of the page before its anchors', () => {
    render(<MeetingSchedule meetings={[call]} now={now} idPrefix="kiln-" />)
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-when-we-meet')
    expect(screen.getByRole('article')).toHaveAttribute('id', 'kiln-meeting-call')
  })

  it('hands the base address and the link component on to its cards', () => {
    const agenda = { href: '/agenda' }
    const { unmount } = render(
      <MeetingSchedule meetings={[{ ...call, agenda }]} now={now} baseUrl="https://example.org" />,
    )
    expect(screen.getByRole('link', { name: /^Agenda/ })).toHaveAttribute('href', 'https://example.org/agenda')
    unmount()
    render(<MeetingSchedule meetings={[{ ...call, agenda }]} now={now} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: /^Agenda/ })).toHaveAttribute('href', '/app/agenda')
  })

  describe('when a meeting is held', () => {
    const schedule = call.schedule as RecurringSchedule
    const card = () => screen.getByRole('article')
    const lines = () => linesOf(card())

    function renderMeeting(meeting: Partial<Meeting>, at = now, count?: number) {
      readAt(at)
      return render(<MeetingSchedule meetings={[{ ...call, ...meeting }]} now={at} count={count} />)
    }

    it('says the rule in words, and the next three dates', () => {
      renderMeeting({})
      expect(card()).toHaveTextContent('Every Thursday, 10:00 Pacific Time')
      expect(lines()).toEqual([
        'in 4 days | Thursday 7 May | 17:00 | your time · 10:00 Pacific Time',
        'Thu 14 May | 17:00',
        'Thu 21 May | 17:00',
      ])
    })

    it.each([
      ['goes forward', Date.UTC(2026, 2, 1), '5 March', '18:00', '12 Mar', '17:00', '1 hr earlier'],
      ['goes back', Date.UTC(2026, 9, 25), '29 October', '17:00', '5 Nov', '18:00', '1 hr later'],
    ])('keeps the hour of the organiser when their clock %s', (_what, at, before, then, after, afterThat, shift) => {
      renderMeeting({}, at, 2)
      expect(lines()).toEqual([
        `in 4 days | Thursday ${before} | ${then} | your time · 10:00 Pacific Time`,
        `Thu ${after} | ${shift} for you from this date: clocks change on different days | ${afterThat}`,
      ])
    })

    it.each([1, 5])('shows as many dates as the site asks for: %d', (count) => {
      renderMeeting({}, now, count)
      expect(lines()).toHaveLength(count)
    })

    it('shows no dates where the site asks for none', () => {
      renderMeeting({}, now, 0)
      expect(lines()).toEqual([])
    })

    it('shows a date that is running', () => {
      renderMeeting({ schedule: { ...schedule, durationMinutes: 60 } }, Date.UTC(2026, 4, 7, 17, 20), 1)
      expect(lines()).toEqual(['Now, until 18:00 | Thursday 7 May | 17:00–18:00 | your time · 10:00 Pacific Time'])
    })

    it('shows cancelled, moved and added dates with their reasons, on top of those that take place', () => {
      renderMeeting({
        schedule: {
          ...schedule,
          exceptions: [
            { kind: 'cancelled', date: '2026-05-07', reason: 'Most of us travel.' },
            {
              kind: 'moved',
              date: '2026-05-14',
              to: { date: '2026-05-15', time: '09:30' },
              reason: 'The room is taken.',
            },
            { kind: 'added', date: '2026-05-16', time: '12:00', reason: 'For newcomers.' },
          ],
        },
      })
      expect(lines()).toEqual([
        'Cancelled | Thursday 7 May | 17:00 | your time · 10:00 Pacific Time | Most of us travel.',
        'Fri 15 May | Moved | 16:30 | Instead of Thu 14 May, 17:00. The room is taken.',
        'Sat 16 May | Extra date | 19:00 | For newcomers.',
        'Thu 21 May | 17:00',
      ])
    })

    it('moves the first Monday of September 2018 for Labor Day', () => {
      renderMeeting(
        {
          schedule: {
            kind: 'recurring',
            rule: 'FREQ=MONTHLY;BYDAY=1MO',
            time: '16:00',
            timeZone: 'UTC',
            exceptions: [{ kind: 'moved', date: '2018-09-03', to: { date: '2018-09-10' }, reason: 'Labor Day' }],
          },
        },
        Date.UTC(2018, 7, 20, 12),
        2,
      )
      expect(card()).toHaveTextContent('First Monday of every month, 16:00 UTC')
      expect(lines()).toEqual([
        'Moved | in 3 weeks | Monday 10 September | 16:00 | your time · UTC | Instead of Mon 3 Sept, 16:00. | Labor Day',
        'Mon 1 Oct | 16:00',
      ])
    })

    it('joins the dates of alternating slots, each in its own zone', () => {
      const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'
      renderMeeting({
        schedule: [
          { ...schedule, rule, from: '2026-05-07' },
          { ...schedule, rule, from: '2026-05-14', time: '09:00', timeZone: 'Asia/Tokyo' },
        ],
      })
      expect(card()).toHaveTextContent(
        'Every other Thursday, 10:00 Pacific TimeEvery other Thursday, 09:00 Japan Standard Time',
      )
      expect(lines()).toEqual([
        'in 4 days | Thursday 7 May | 17:00 | your time · 10:00 Pacific Time',
        'Thu 14 May | 00:00',
        'Thu 21 May | 17:00',
      ])
    })

    it.each<[string, Partial<Meeting>, string]>([
      [
        'an expected window',
        { schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' }, last: '2026-04-08' } },
        'Date to be announcedEvery 4 to 8 weeksLast meeting: 8 April 2026Expected between 6 May and 3 June',
      ],
      [
        'that it is overdue',
        { schedule: { kind: 'approximate', every: { min: 4, max: 8, unit: 'week' }, last: '2026-02-04' } },
        'Date to be announcedEvery 4 to 8 weeksLast meeting: 4 February 2026Was expected by 1 April',
      ],
      [
        'that it has not begun',
        {
          schedule: {
            kind: 'approximate',
            every: { min: 4, max: 8, unit: 'week' },
            weekday: 'WE',
            time: '15:00',
            timeZone: 'UTC',
            first: 'Mid 2025',
          },
        },
        'Wed? Date to be announced A Wednesday at 15:00your time · UTC Every 4 to 8 weeks on a Wednesday, 15:00 UTCFirst meeting: Mid 2025',
      ],
      [
        "the community's ambiguous words",
        { schedule: { kind: 'unscheduled', reason: 'to-be-decided', asPublished: 'Bi-weekly', note: 'Soon.' } },
        'To be decidedDay and time not settled yetpublished as “Bi-weekly”Soon.',
      ],
      [
        'that no first date is published',
        { schedule: { ...schedule, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' } },
        'Thu? Date to be announced Start date not published yetA Thursday at 17:00your time · 10:00 Pacific Time Every other Thursday, 10:00 Pacific Time',
      ],
      [
        'that no day matches',
        { schedule: { ...schedule, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } },
        'Day 30 of February, 10:00 Pacific TimeNo day matches this rule',
      ],
      [
        'that its last date has passed',
        { schedule: { ...schedule, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20251218' } },
        'EndedThe last date was 18 December 2025Every Thursday until 18 December 2025, 10:00 Pacific Time',
      ],
      [
        'that a single one has passed',
        { schedule: { kind: 'single', date: '2026-05-01', time: '10:00', timeZone: 'UTC' } },
        'EndedThe last date was 1 May1 May 2026, 10:00 UTC',
      ],
      ['that it has ended', { schedule: { kind: 'ended', on: '2025-12-18' } }, 'Ended on 18 December 2025'],
      ['that it is paused', { status: 'paused' }, 'Paused for nowEvery Thursday, 10:00 Pacific Time'],
    ])('says what is known where there are no dates: %s', (_what, meeting, text) => {
      renderMeeting(meeting)
      expect(card()).toHaveTextContent(`Community call${text}`)
      expect(lines()).toEqual([])
    })

    it('shows the dates that follow a pause', () => {
      renderMeeting({ status: 'paused', resumesOn: '2026-09-01' }, now, 1)
      expect(card()).toHaveTextContent('Paused until 1 September 2026')
      expect(lines()).toEqual(['in 4 months | Thursday 3 September | 17:00 | your time · 10:00 Pacific Time'])
    })

    it('shows the date of an approximate meeting once it is set', () => {
      renderMeeting({
        schedule: { kind: 'approximate', weekday: 'WE', time: '15:00', timeZone: 'UTC', next: '2026-05-13' },
      })
      expect(lines()).toEqual(['in 10 days | Wednesday 13 May | 15:00 | your time · UTC'])
    })

    it.each([
      [
        'a rule of words',
        { ...schedule, rule: 'every Thursday' },
        ': FREQ must be one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY; received undefined.',
      ],
      [
        'a zone that is none',
        { ...schedule, timeZone: 'Mars/Olympus' },
        ': timeZone must be an IANA time zone such as Europe/Berlin; received "Mars/Olympus".',
      ],
      [
        'no zone',
        { ...schedule, timeZone: undefined },
        ': timeZone must be an IANA time zone such as Europe/Berlin; received undefined.',
      ],
      ['a time of twelve hours', { ...schedule, time: '4pm' }, ': time must be HH:mm, such as 16:00; received "4pm".'],
      [
        'a duration in words',
        { ...schedule, durationMinutes: 'an hour' },
        ': durationMinutes must be a whole number from 1 to 20160; received "an hour".',
      ],
      [
        'a day that is none',
        { kind: 'single', date: '2026-02-30', time: '16:00', timeZone: 'UTC' },
        ': date must be YYYY-MM-DD, such as 2026-05-03; received "2026-02-30".',
      ],
      [
        'a kind that is none',
        { kind: 'lunar' },
        ': kind must be recurring, single, approximate, unscheduled or ended; received "lunar".',
      ],
      ['no schedule', undefined, ' is missing. Add it: readers see other words in its place.'],
    ])('says that the time is not available with %s, and keeps the way in and the others', (_what, broken, reason) => {
      readAt(now)
      render(
        <MeetingSchedule
          meetings={[
            {
              ...call,
              id: 'broken',
              name: 'Broken',
              schedule: broken as never,
              join: { href: 'https://meet.example.org/' },
            },
            call,
          ]}
          now={now}
        />,
      )
      const brokenCard = screen.getByRole('article', { name: 'Broken' })
      expect(brokenCard).toHaveTextContent('Time not available')
      expect(within(brokenCard).getByRole('link', { name: 'Join Broken' })).toBeVisible()
      expect(linesOf(brokenCard)).toEqual([])
      expect(linesOf(screen.getByRole('article', { name: 'Community call' }))).toHaveLength(3)
      expect(takeDeveloperMessages()).toEqual([`moothall: meetings[0].schedule${reason}`])
    })

    it('words the slots beside one that cannot be read', () => {
      renderMeeting({ schedule: [schedule, { ...schedule, time: '25:00' }] })
      expect(card()).toHaveTextContent('Every Thursday, 10:00 Pacific Time')
      expect(card()).toHaveTextContent('Time not available')
      expect(takeDeveloperMessages().join('\n')).toContain(
        'moothall: meetings[0].schedule: time must be HH:mm, such as 16:00; received "25:00".',
      )
    })
  })

  it('shows the meetings beside one that is null, and tells the developer', () => {
    render(<MeetingSchedule meetings={[null as never, forge]} now={now} />)
    expect(screen.getByText(/^This entry could not be read\./)).toBeVisible()
    expect(screen.getByRole('article')).toHaveTextContent('As needed')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: meetings[0] must be an object; received null. The entry cannot be shown.',
    ])
  })

  it('shows none where the meetings are no list, and tells the developer', () => {
    render(<MeetingSchedule meetings={call as never} now={now} />)
    expect(screen.getByText('No meetings yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: meetings must be a list; received an object. It is left out.'])
  })
})
