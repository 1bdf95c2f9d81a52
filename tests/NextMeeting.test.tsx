import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'

import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import { NextMeeting } from '../src/NextMeeting.tsx'
import { comeBackAt, readAt, takeDeveloperMessages } from './finders.ts'

const DAY = 86_400_000

/** Wednesday, 4 March 2026, before California changes its clocks on the 8th. The reader is in UTC. */
const now = Date.UTC(2026, 2, 4, 12)

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '10:00',
  timeZone: 'America/Los_Angeles',
  durationMinutes: 60,
}

const call: Meeting = { id: 'call', name: 'Community call', schedule: thursdays }

const council: Meeting = {
  id: 'council',
  name: 'Council',
  schedule: { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TU', time: '17:00', timeZone: 'Europe/Berlin' },
}

const renderBanner = (props: Partial<Parameters<typeof NextMeeting>[0]> = {}) => {
  const { container } = render(<NextMeeting meetings={[council, call]} now={now} {...props} />)
  return container.firstElementChild as HTMLElement
}

beforeEach(() => readAt(now))

describe('NextMeeting', () => {
  it("names the next of several meetings, in the organiser's time and in the reader's", () => {
    const banner = renderBanner()
    expect(banner).toHaveTextContent(
      'Next meetingCommunity call Thu, 5 Mar 2026, 10:00–11:00 Pacific Time18:00–19:00 UTC your time',
    )
    expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-03-05T18:00:00.000Z')
    expect(screen.getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '#meeting-call')
  })

  it("says in the HTML of a server as of when it is, without the reader's time", () => {
    const html = renderToStaticMarkup(<NextMeeting meetings={[council, call]} now={now} />)
    expect(html).toContain('Updated 4 March 2026')
    expect(html).toContain('Thu, 5 Mar 2026, 10:00–11:00 Pacific Time')
    expect(html).not.toContain('your time')
    expect(html).not.toContain('Next meeting')
  })

  it.each([
    ['6 days', 6 * DAY, 'Council Tue, 10 Mar 2026, 17:00–18:00 Central European Time16:00–17:00 UTC your time'],
    // The clocks of California have changed: an hour earlier in UTC.
    ['8 days', 8 * DAY, 'Community call Thu, 12 Mar 2026, 10:00–11:00 Pacific Time17:00–18:00 UTC your time'],
  ])('names what is next on a page that is %s old', (_age, age, line) => {
    readAt(now + age)
    expect(renderBanner()).toHaveTextContent(`Next meeting${line}`)
  })

  it('keeps eight dates of them all, and says so once they have passed', () => {
    readAt(now + 23 * DAY)
    expect(renderBanner()).toHaveTextContent('Council Tue, 31 Mar 2026')
    comeBackAt(now + 40 * DAY)
    expect(screen.getByText('These dates have passed; the page was made on 4 March 2026')).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('keeps the nearest of them, whatever the order of the meetings', () => {
    const daily: Meeting = {
      id: 'daily',
      name: 'Daily',
      schedule: { ...thursdays, rule: 'FREQ=DAILY', time: '09:00' },
    }
    const page = (meetings: readonly Meeting[]) => renderToStaticMarkup(<NextMeeting meetings={meetings} now={now} />)
    expect(page([council, call, daily])).toBe(page([daily, call, council]))
    readAt(now + 6 * DAY)
    expect(renderBanner({ meetings: [council, call, daily] })).toHaveTextContent('Next meetingCouncil Tue, 10 Mar 2026')
  })

  it('names the meeting that is being held until it ends', () => {
    readAt(Date.UTC(2026, 2, 5, 18, 59))
    const banner = renderBanner()
    expect(banner).toHaveTextContent(
      'Community call Thu, 5 Mar 2026, 10:00–11:00 Pacific TimeNow, 18:00–19:00 UTC your time',
    )
    comeBackAt(Date.UTC(2026, 2, 5, 19))
    expect(banner).toHaveTextContent('Council Tue, 10 Mar 2026')
  })

  it('names a meeting that was running when the page was made', () => {
    readAt(Date.UTC(2026, 2, 5, 18, 30))
    expect(renderBanner({ now: Date.UTC(2026, 2, 5, 18, 30) })).toHaveTextContent('Community call Thu, 5 Mar 2026')
  })

  it('passes over a date that is cancelled', () => {
    const exceptions: RecurringSchedule['exceptions'] = [{ kind: 'cancelled', date: '2026-03-05' }]
    expect(renderBanner({ meetings: [{ ...call, schedule: { ...thursdays, exceptions } }] })).toHaveTextContent(
      'Community call Thu, 12 Mar 2026',
    )
  })

  it('leads where the site says, or to the card of the meeting on a page with a prefix', () => {
    const { rerender } = render(<NextMeeting meetings={[call]} now={now} href="/meetings" />)
    expect(screen.getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '/meetings')
    rerender(<NextMeeting meetings={[call]} now={now} idPrefix="kiln-" />)
    expect(screen.getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '#kiln-meeting-call')
  })

  it.each<[string, Meeting[]]>([
    ['no meetings', []],
    ['a meeting without a schedule', [{ ...call, schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }]],
    [
      'a meeting that has ended',
      [{ ...call, schedule: { ...thursdays, rule: 'FREQ=WEEKLY;UNTIL=20251231;BYDAY=TH' } }],
    ],
    ['a meeting that was replaced', [{ ...call, supersededBy: 'council' }]],
    ['null', null as never],
    ['undefined', undefined as never],
  ])('says so where there are no dates: %s', (_what, meetings) => {
    // A default would stand in for undefined, so the prop is passed as it is.
    render(<NextMeeting meetings={meetings} now={now} />)
    expect(screen.getByText('No meetings in this period.')).toBeVisible()
  })

  it("is in the reader's language and in the site's words", () => {
    const banner = renderBanner({
      meetings: [{ ...call, name: { en: 'Community call', de: 'Offenes Treffen' } }],
      locale: 'de',
      messages: { dates: { nextOne: 'Nächstes Treffen', yourTime: '{time} bei Ihnen' } },
    })
    expect(banner).toHaveTextContent(
      'Nächstes TreffenOffenes Treffen Do., 5. März 2026, 10:00–11:00 Uhr Nordamerikanische Westküstenzeit' +
        '18:00–19:00 Uhr UTC bei Ihnen',
    )
  })

  it('marks a title that stands in another language', () => {
    renderBanner({ meetings: [{ ...call, name: { en: 'Community call' } }], locale: 'de' })
    expect(screen.getByText('Community call')).toHaveAttribute('lang', 'en')
  })

  it.each([
    ['a meeting that is null', null, 'meetings[0] must be an object; received null. The entry cannot be shown.'],
    [
      'no schedule',
      { id: 'odd', name: 'Odd' },
      'meetings[0].schedule is missing. Add it: readers see other words in its place.',
    ],
    [
      'a zone that is none',
      { ...council, schedule: { ...thursdays, timeZone: 'Mars/Olympus' } },
      'meetings[0] has no dates: timeZone must be an IANA time zone such as Europe/Berlin; received "Mars/Olympus".',
    ],
  ])('names the next of the others beside %s, and tells the developer', (_what, meeting, message) => {
    expect(renderBanner({ meetings: [meeting as never, call] })).toHaveTextContent('Community call Thu, 5 Mar 2026')
    expect(takeDeveloperMessages().join('\n')).toContain(`moothall: ${message}`)
  })

  it('says that a title is missing', () => {
    renderBanner({ meetings: [{ ...call, name: undefined as never }] })
    expect(screen.getByRole('link', { name: 'Name missing' })).toHaveAttribute('href', '#meeting-call')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: meetings[0].name is missing. Add it: readers see other words in its place.',
    ])
  })

  it('leads to an anchor made from the name where the meeting has no id', () => {
    renderBanner({ meetings: [{ ...call, id: undefined }] })
    expect(screen.getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '#meeting-community-call')
  })
})
