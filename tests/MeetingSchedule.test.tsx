import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { SiteLinkProps } from '../src/internal/site.ts'
import { MeetingSchedule } from '../src/MeetingSchedule.tsx'
import type { Meeting } from '../src/model/meeting.ts'
import { now } from '../stories/data/now.ts'
import { takeDeveloperMessages } from './finders.ts'

const call: Meeting = {
  id: 'call',
  title: 'Community call',
  schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '10:00', timeZone: 'America/Los_Angeles' },
}

const forge: Meeting = { id: 'forge', title: 'Forge hour', schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }

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
    expect(screen.getByRole('article', { name: 'Forge hour' })).toHaveTextContent('When there is need')
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
    expect(screen.getByRole('region')).toHaveTextContent('No meetings are listed.')
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
    render(<MeetingSchedule meetings={[{ ...call, join: { via: 'chat' } }]} now={now} channels={channels} />)
    expect(screen.getByRole('link', { name: '#kiln' })).toHaveAttribute('href', '#channel-chat')
  })

  it('names the meeting that took the place of another', () => {
    render(<MeetingSchedule meetings={[{ ...call, supersededBy: 'forge' }, forge]} now={now} />)
    expect(screen.getByText('Replaced by Forge hour')).toBeVisible()
  })

  it("shows everything in the reader's language", () => {
    render(
      <MeetingSchedule
        now={now}
        meetings={[{ ...call, title: { en: 'Community call', de: 'Gemeinschaftstreffen' } }]}
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
    expect(screen.getByRole('link', { name: 'Agenda' })).toHaveAttribute('href', 'https://example.org/agenda')
    unmount()
    render(<MeetingSchedule meetings={[{ ...call, agenda }]} now={now} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'Agenda' })).toHaveAttribute('href', '/app/agenda')
  })

  it('shows the meetings beside one that is null, and tells the developer', () => {
    render(<MeetingSchedule meetings={[null as never, forge]} now={now} />)
    const [broken, whole] = screen.getAllByRole('article')
    expect(broken).toHaveTextContent('This entry cannot be shown.')
    expect(whole).toHaveTextContent('When there is need')
    expect(takeDeveloperMessages().join('\n')).toContain('moothall: MeetingCard: meeting cannot be shown: ')
  })

  it('shows none where the meetings are no list, and tells the developer', () => {
    render(<MeetingSchedule meetings={call as never} now={now} />)
    expect(screen.getByText('No meetings are listed.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: meetings is not a list, so nothing of it is shown; write a list of entries.',
    ])
  })
})
