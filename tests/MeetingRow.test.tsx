import { fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { Occurrence } from '../src/calendar/occurrence.ts'
import { MeetingRow, type MeetingRowProps } from '../src/MeetingRow.tsx'
import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { linesOf, readAt, takeDeveloperMessages } from './finders.ts'

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

const call: Meeting = { id: 'call', name: 'Community call', schedule: thursdays }

/** Before California changes its clocks on 8 March; the reader, in UTC, never does. */
const now = Date.UTC(2026, 2, 4, 12)

const before: Occurrence = {
  start: Date.UTC(2026, 2, 5, 18),
  end: Date.UTC(2026, 2, 5, 19),
  timeZone: 'America/Los_Angeles',
  status: 'scheduled',
}
const after: Occurrence = { ...before, start: Date.UTC(2026, 2, 12, 17), end: Date.UTC(2026, 2, 12, 18) }

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

function renderRow(meeting: Partial<Meeting>, props: Partial<MeetingRowProps> = {}) {
  const { container } = render(
    <ul>
      <MeetingRow meeting={{ ...call, ...meeting }} {...props} />
    </ul>,
  )
  return container.querySelector('li')!
}

/** What is seen before the row is unfolded. */
const summaryOf = (row: Element): HTMLElement => row.querySelector('summary')!

describe('MeetingRow', () => {
  it("shows the next date in the organiser's time and in the reader's", () => {
    readAt(now)
    const row = renderRow({}, { when: 'Every Thursday', occurrences: [before, after], now })
    expect(within(summaryOf(row)).getByText('Community call')).toBeVisible()
    expect(summaryOf(row)).not.toHaveTextContent('Every Thursday')
    expect(within(summaryOf(row)).getByRole('time')).toHaveAttribute('datetime', '2026-03-05T18:00:00.000Z')
    expect(linesOf(summaryOf(row))).toEqual(['tomorrow | Thu 5 Mar | 18:00–19:00 | your time | 10:00 Pacific Time'])
  })

  it('keeps the hour of the organiser once their clock has changed', () => {
    readAt(now)
    const row = renderRow({}, { occurrences: [after], now })
    expect(linesOf(summaryOf(row))).toEqual(['in 8 days | Thu 12 Mar | 17:00–18:00 | your time | 10:00 Pacific Time'])
  })

  it('says that the next date is cancelled, and why', () => {
    readAt(now)
    const row = renderRow({}, { occurrences: [{ ...before, status: 'cancelled', reason: 'Kiln day.' }, after], now })
    expect(linesOf(summaryOf(row))).toEqual([
      'Cancelled | Thu 5 Mar | 18:00–19:00 | your time | 10:00 Pacific Time | Kiln day. | Next: Thu 12 Mar, 17:00.',
    ])
    expect(summaryOf(row).querySelector('[data-slot="dates"]')).toHaveAttribute('data-look', 'cancelled')
  })

  it("has the organiser's time alone in the HTML", () => {
    const html = renderToStaticMarkup(<MeetingRow meeting={call} occurrences={[before]} now={now} />)
    expect(html).toContain('>Thu 5 Mar</span>')
    expect(html).toContain('>10:00–11:00</time>')
    expect(html).toContain('>Pacific Time</bdi>')
    expect(html).not.toContain('your time')
  })

  it.each([
    ['why there is none', { when: 'Every 2 weeks', datesNote: 'No first date.' }, 'Community callNo first date.'],
    ['the schedule in words', { when: 'Every Thursday' }, 'Community callEvery Thursday'],
    [
      'the words of every slot',
      { when: ['Every Monday', 'Every Friday'] },
      'Community callEvery Monday · Every Friday',
    ],
  ])('says, where no date is known, %s', (_what, props, text) => {
    const row = renderRow({}, { occurrences: [], ...props })
    expect(row).toHaveTextContent(text)
    expect(within(row).queryByRole('time')).not.toBeInTheDocument()
  })

  it('folds nothing where its lines say all', () => {
    const row = renderRow({}, { when: 'Every Thursday' })
    expect(row).toHaveTextContent(/^Community callEvery Thursday$/)
    expect(within(row).queryByRole('group')).not.toBeInTheDocument()
  })

  it('folds all else that its card would say', () => {
    readAt(now)
    const row = renderRow(
      { description: 'What is new.', agenda: { href: '/agenda' }, expect: 'A short round.', access: 'members' },
      { when: 'Every Thursday', occurrences: [{ ...before, status: 'cancelled', reason: 'Kiln day.' }, after], now },
    )
    const folded = within(row).getAllByRole('group')[0]!
    expect(folded).not.toHaveAttribute('open')
    expect(within(folded).getByText('What is new.')).not.toBeVisible()
    fireEvent.click(summaryOf(row))
    expect(within(folded).getByText('What is new.')).toBeVisible()
    expect(within(folded).getByText('Kiln day.')).toBeVisible()
    expect(within(folded).getByText('Thu 12 Mar')).toBeVisible()
    expect(within(folded).getByRole('link', { name: 'Agenda– Community call' })).toHaveAttribute('href', '/agenda')
    expect(within(folded).getByText('Members only')).toBeVisible()
  })

  it('says who may come in the place of the way in, which is folded', () => {
    const row = renderRow({ access: 'members', join: { href: 'https://meet.example.org/kiln' } })
    expect(within(row).getAllByText('Members only')[1]).toBeVisible()
    const way = within(row).getByRole('link', { name: 'Join Community call', hidden: true })
    expect(way).not.toBeVisible()
    fireEvent.click(summaryOf(row))
    expect(way).toBeVisible()
  })

  it('says that it is paused, and until when', () => {
    expect(renderRow({ status: 'paused', resumesOn: '2026-09-03' })).toHaveTextContent('Paused until 3 September 2026')
  })

  it('names the meeting that took its place', () => {
    const forum: Meeting = { ...call, id: 'forum', name: 'Forum call' }
    const row = renderRow({ supersededBy: 'forum' }, { related: { meetings: [forum] } })
    expect(row).toHaveTextContent('Replaced by Forum call')
    expect(screen.getByRole('link', { name: 'Forum call' })).toHaveAttribute('href', '#meeting-forum')
  })

  it('leads to the way in', () => {
    renderRow({ join: { href: 'https://meet.example.org/kiln' } })
    expect(screen.getByRole('link', { name: 'Join Community call' })).toHaveAttribute(
      'href',
      'https://meet.example.org/kiln',
    )
  })

  it('leads to the channel that hands the link out', () => {
    const channels = [{ id: 'chat', kind: 'zulip', name: '#kiln' }] as const
    renderRow({ join: { via: 'chat' } }, { related: { channels } })
    expect(screen.getByRole('link', { name: 'Get the link – Community call' })).toHaveAttribute('href', '#channel-chat')
  })

  it.each([
    ['members', 'Members only'],
    ['invitation', 'By invitation'],
  ] as const)('says who can join where not everyone can: %s', (access, words) => {
    expect(renderRow({ access, join: { href: 'https://meet.example.org/kiln' } })).toHaveTextContent(words)
  })

  it('says who can join where the way in is not published', () => {
    expect(renderRow({ access: 'members' })).toHaveTextContent('Members only')
  })

  it('does not say that everyone can join', () => {
    expect(renderRow({ access: 'public' })).toHaveTextContent(/^Community call$/)
  })

  it("shows a site's own actions beside the way in, and its own content below", () => {
    const row = renderRow(
      { join: { href: 'https://meet.example.org/kiln' } },
      { actions: <a href="/rsvp">RSVP</a>, children: <p>Bring a bowl.</p> },
    )
    const join = screen.getByRole('link', { name: 'Join Community call' })
    const rsvp = screen.getByRole('link', { name: 'RSVP' })
    expect(rsvp.closest('p')).toBe(join.closest('p'))
    expect(row.lastElementChild).toHaveTextContent('Bring a bowl.')
    expect(row.lastElementChild).toHaveAttribute('data-moothall-site')
  })

  it("shows a site's own actions where there is no way in", () => {
    renderRow({}, { actions: <a href="/rsvp">RSVP</a> })
    expect(screen.getByRole('link', { name: 'RSVP' })).toBeVisible()
  })

  it('shows a long title whole', () => {
    const title = 'Community call of the Kiln special interest group for glazes, underglazes, slips and engobes'
    expect(renderRow({ name: title })).toHaveTextContent(title)
  })

  it("is in the reader's language and in the site's words", () => {
    readAt(now)
    const row = renderRow(
      { name: { en: 'Community call', de: 'Treffen' }, status: 'paused', access: 'members' },
      {
        locale: 'de',
        occurrences: [before],
        messages: {
          meetings: { paused: 'Pause', accessKinds: { members: 'Nur Mitglieder' } },
          dates: { yourZone: 'bei Ihnen · {theirs}' },
        },
      },
    )
    expect(row).toHaveTextContent(
      /^Mär5DoTreffenPause morgenDo\., 5\. März 18:00–19:00 Uhr bei Ihnen 10:00 Nordamerikanische Westküstenzeit/,
    )
  })

  it('resolves addresses as the site says', () => {
    const meeting: Meeting = { ...call, join: { href: '/join' } }
    render(
      <ul>
        <MeetingRow meeting={meeting} baseUrl="https://example.org" />
        <MeetingRow meeting={meeting} linkComponent={RouterLink} />
      </ul>,
    )
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/join',
      '/app/join',
    ])
  })

  it('says that there is no meeting to show, and keeps what the site adds', () => {
    render(
      <ul>
        <MeetingRow meeting={null as never}>Bring a bowl.</MeetingRow>
      </ul>,
    )
    expect(screen.getByRole('listitem')).toHaveTextContent('This entry could not be read.')
    expect(screen.getByRole('listitem')).toHaveTextContent('Bring a bowl.')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: MeetingRow: meeting must be an object; received null. The entry cannot be shown.',
    ])
  })
})

describe('MeetingSchedule with rows', () => {
  const forge: Meeting = {
    id: 'forge',
    name: 'Forge hour',
    schedule: { kind: 'unscheduled', reason: 'to-be-decided' },
  }

  it('shows a row for each meeting, with its date computed', () => {
    readAt(now)
    render(<MeetingSchedule meetings={[forge, call]} now={now} layout="rows" />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveAttribute('id', 'meeting-forge')
    expect(first).toHaveTextContent('Forge hourDay and time not settled yet')
    expect(second).toHaveAttribute('id', 'meeting-call')
    expect(linesOf(summaryOf(second!))).toEqual(['tomorrow | Thu 5 Mar | 18:00–19:00 | your time | 10:00 Pacific Time'])
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })

  it('says so where there are no meetings', () => {
    render(<MeetingSchedule meetings={[]} now={now} layout="rows" messages={{ meetings: { empty: 'None.' } }} />)
    expect(screen.getByText('None.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('shows the others beside one that cannot be shown, and tells the developer', () => {
    const broken = { ...call, id: 'broken', name: 'Broken call', status: 'paused', resumesOn: 'in autumn' } as Meeting
    render(<MeetingSchedule meetings={[broken, forge]} now={now} layout="rows" />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Broken call This entry could not be read.')
    expect(second).toHaveTextContent('Forge hour')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: meetings[0].resumesOn must be a date, YYYY-MM-DD; received "in autumn". The entry cannot be shown.',
    ])
  })

  it('shows a meeting whose schedule cannot be read without a date, and tells the developer', () => {
    const schedule: RecurringSchedule = { ...thursdays, rule: 'FREQ=SOMETIMES' }
    render(<MeetingSchedule meetings={[{ ...call, schedule }, forge]} now={now} layout="rows" />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Community callTime not available')
    expect(second).toHaveTextContent('Forge hour')
    expect(takeDeveloperMessages().join('\n')).toContain('moothall: meetings[0].schedule')
  })
})
