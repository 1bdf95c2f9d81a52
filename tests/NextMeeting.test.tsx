import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { enhancePart } from '../src/client/enhancePart.ts'
import { laterFillers } from '../src/client/laterFillers.ts'
import { readerAttributes } from '../src/export/readerAttributes.ts'
import { wordsFor } from '../src/locales/wordsFor.ts'
import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import { NextMeeting } from '../src/NextMeeting.tsx'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { comeBackAt, readAt, takeDeveloperMessages } from './finders.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

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
  it('leaves ways in that lead to a page of the site to its own component for links', () => {
    const meetings = [
      { ...council, join: { href: '/council' } },
      { ...call, join: { href: 'https://meet.example/call' } },
    ]
    const SiteLink = ({ href, children }: SiteLinkProps) => <a href={`/docs${href}`}>{children}</a>
    renderBanner({ meetings, linkComponent: SiteLink })
    expect(screen.getByRole('link', { name: 'Join Community call' })).toHaveAttribute(
      'href',
      'https://meet.example/call',
    )
    comeBackAt(now + 5 * DAY)
    expect(screen.getByRole('link', { name: 'Join Council' })).toHaveAttribute('href', '/docs/council')
  })

  it('leaves a title that leads to a page of the site to its own component for links', () => {
    const SiteLink = ({ href, children }: SiteLinkProps) => <a href={`/docs${href}`}>{children}</a>
    renderBanner({ href: '/meetings', linkComponent: SiteLink })
    expect(screen.getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '/docs/meetings')
  })

  it("names the next of several meetings, in the organiser's time and in the reader's", () => {
    const banner = renderBanner()
    expect(banner).toHaveTextContent(
      'Next meeting tomorrowCommunity callThursday 5 March18:00–19:00your time · 10:00 Pacific Time',
    )
    expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-03-05T18:00:00.000Z')
    expect(screen.getByRole('link', { name: 'Community call' })).toHaveAttribute('href', '#meeting-call')
  })

  it('leads into the meeting by a button that names it, and to the calendars where it is asked to', () => {
    const join = { href: 'https://meet.example.org/kiln' }
    renderBanner({ meetings: [{ ...call, join }], showCalendarLinks: true })
    expect(screen.getByRole('link', { name: 'Join Community call' })).toHaveAttribute('href', join.href)
    expect(screen.getByRole('button', { name: 'Add to calendar: Community call' })).toBeVisible()
  })

  it('leaves the calendars out once another meeting is next', () => {
    renderBanner({ showCalendarLinks: true })
    const button = screen.getByRole('button', { name: 'Add to calendar: Community call' })
    comeBackAt(now + 2 * DAY)
    expect(button.closest('[hidden]')).not.toBeNull()
    comeBackAt(now + 7 * DAY)
    expect(button.closest('[hidden]')).toBeNull()
  })

  it("says in the HTML of a server as of when it is, without the reader's time", () => {
    const html = renderToStaticMarkup(<NextMeeting meetings={[council, call]} now={now} />)
    expect(html).toContain('>Updated 4 March 2026<')
    expect(html).toContain('>Thursday 5 March</p>')
    expect(html).toContain('>10:00–11:00</time>')
    expect(html).toContain('>Pacific Time · 18:00 UTC</span>')
    expect(html).not.toContain('>your time')
  })

  it.each([
    ['6 days', 6 * DAY, 'todayCouncilTuesday 10 March16:00–17:00your time · 17:00 Central European Time'],
    // The clocks of California have changed: an hour earlier in UTC.
    ['8 days', 8 * DAY, 'todayCommunity callThursday 12 March17:00–18:00your time · 10:00 Pacific Time'],
  ])('names what is next on a page that is %s old', (_age, age, line) => {
    readAt(now + age)
    expect(renderBanner()).toHaveTextContent(`Next meeting ${line}`)
  })

  it('keeps eight dates of them all, and says so once they have passed', () => {
    readAt(now + 23 * DAY)
    expect(renderBanner()).toHaveTextContent('CouncilTuesday 31 March')
    comeBackAt(now + 40 * DAY)
    expect(screen.getByText('These dates have passed; the page was made on 4 March 2026')).toBeVisible()
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
    expect(renderBanner({ meetings: [council, call, daily] })).toHaveTextContent(
      'Next meeting todayCouncilTuesday 10 March',
    )
  })

  it('names the meeting that is being held until it ends', () => {
    readAt(Date.UTC(2026, 2, 5, 18, 59))
    const banner = renderBanner()
    expect(banner).toHaveTextContent(
      'Now, until 19:00Community callThursday 5 March18:00–19:00your time · 10:00 Pacific Time',
    )
    comeBackAt(Date.UTC(2026, 2, 5, 19))
    expect(banner).toHaveTextContent('CouncilTuesday 10 March')
  })

  it('names a meeting that was running when the page was made', () => {
    readAt(Date.UTC(2026, 2, 5, 18, 30))
    expect(renderBanner({ now: Date.UTC(2026, 2, 5, 18, 30) })).toHaveTextContent('Community callThursday 5 March')
  })

  it('passes over a date that is cancelled', () => {
    const exceptions: RecurringSchedule['exceptions'] = [{ kind: 'cancelled', date: '2026-03-05' }]
    expect(renderBanner({ meetings: [{ ...call, schedule: { ...thursdays, exceptions } }] })).toHaveTextContent(
      'Community callThursday 12 March',
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
      messages: { dates: { nextOne: 'Nächstes Treffen', yourZone: 'bei Ihnen · {theirs}' } },
    })
    expect(banner).toHaveTextContent(
      'Nächstes Treffen morgenOffenes TreffenDonnerstag, 5. März18:00–19:00 Uhr' +
        'bei Ihnen · 10:00 Nordamerikanische Westküstenzeit',
    )
  })

  it.each([
    ['en', 40 * MINUTE, 'in 40 min'],
    ['en', 6 * HOUR, 'today'],
    ['en', 17 * HOUR, 'today'],
    ['en', 19 * HOUR, 'tomorrow'],
    ['en', 4 * DAY, 'in 4 days'],
    ['de', 40 * MINUTE, 'in 40 Min.'],
    ['de', 6 * HOUR, 'heute'],
    ['de', 19 * HOUR, 'morgen'],
    ['fr', 6 * HOUR, 'aujourd’hui'],
    ['ja', 6 * HOUR, '今日'],
    ['ar', 6 * HOUR, 'اليوم'],
    ['ru', 6 * HOUR, 'сегодня'],
    ['zh-Hant', 6 * HOUR, '今天'],
  ])('says in %s of a meeting that is %i ms away: %s', async (locale, ahead, chip) => {
    const start = Date.UTC(2026, 2, 5, 18)
    readAt(start - ahead)
    const site = { now, locale, messages: wordsFor(locale, undefined) }
    const { container, unmount } = render(<NextMeeting meetings={[call]} {...site} />)
    expect(container.querySelector('[data-part="chip"]')).toHaveTextContent(chip)
    unmount()
    // What the script of static pages writes.
    container.innerHTML = renderToStaticMarkup(
      <div {...readerAttributes(site)}>
        <NextMeeting meetings={[call]} {...site} />
      </div>,
    )
    const ending = new AbortController()
    enhancePart(container, laterFillers, ending.signal)
    await vi.dynamicImportSettled()
    ending.abort()
    expect(container.querySelector('[data-part="chip"]')).toHaveTextContent(chip)
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
    expect(renderBanner({ meetings: [meeting as never, call] })).toHaveTextContent('Community callThursday 5 March')
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
