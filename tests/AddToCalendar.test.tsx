import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { AddToCalendar } from '../src/AddToCalendar.tsx'
import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

/** Sunday, 3 May 2026, 12:00 UTC. */
const now = Date.UTC(2026, 4, 3, 12)

const thursdays: RecurringSchedule = {
  kind: 'recurring',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  time: '16:00',
  timeZone: 'Europe/Lisbon',
  durationMinutes: 60,
}

const call: Meeting = {
  id: 'call',
  name: 'Kiln call',
  schedule: thursdays,
  join: { href: 'https://meet.example.org/kiln' },
}

const single: Meeting = {
  id: 'launch',
  name: 'Launch',
  schedule: { kind: 'single', date: '2026-05-07', time: '16:00', timeZone: 'Europe/Lisbon', durationMinutes: 30 },
}

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

const items = () => screen.getAllByRole('listitem', { hidden: true })

/** What the links say: the service, and below it what the calendar holds afterwards. */
const entriesShown = (): string[][] =>
  items().map((item) =>
    [...within(item).getByRole('link', { hidden: true }).childNodes].flatMap((part) => part.textContent?.trim() || []),
  )

const addressOf = (service: string): URL =>
  new URL(screen.getByRole<HTMLAnchorElement>('link', { name: (name) => name.startsWith(service), hidden: true }).href)

describe('AddToCalendar', () => {
  it('has a link for each service, with words for what it adds', () => {
    render(<AddToCalendar meeting={call} now={now} />)
    expect(entriesShown()).toEqual([
      ['Google Calendar', 'All dates, as they are now'],
      ['Outlook.com', 'Next date only'],
      ['Microsoft 365', 'Next date only'],
      ['Yahoo Calendar', 'Next date only; check the time'],
    ])
  })

  it('adds the next date, in the zone of the meeting', () => {
    render(<AddToCalendar meeting={call} now={now} />)
    const google = addressOf('Google Calendar')
    expect(google.origin + google.pathname).toBe('https://calendar.google.com/calendar/render')
    expect(Object.fromEntries(google.searchParams)).toMatchObject({
      action: 'TEMPLATE',
      text: 'Kiln call',
      dates: '20260507T160000/20260507T170000',
      ctz: 'Europe/Lisbon',
      location: 'https://meet.example.org/kiln',
    })
    expect(google.searchParams.get('recur')).toMatch(/^RRULE:FREQ=WEEKLY/)
    const outlook = addressOf('Outlook.com')
    expect(outlook.host).toBe('outlook.live.com')
    expect(outlook.searchParams.get('startdt')).toBe('2026-05-07T15:00:00Z')
    expect(outlook.searchParams.get('enddt')).toBe('2026-05-07T16:00:00Z')
    expect(addressOf('Microsoft 365').host).toBe('outlook.office.com')
    expect(addressOf('Yahoo Calendar').searchParams.get('ST')).toBe('20260507T150000Z')
  })

  it('follows the feed that the site publishes, and has the file that it has written', () => {
    render(<AddToCalendar meeting={call} now={now} feedHref="https://example.org/call.ics" fileHref="/call.ics" />)
    const note = 'Stays up to date'
    expect(entriesShown()).toEqual([
      ['Apple Calendar and other apps', note],
      ['Download as a file (.ics)', 'All dates, as they are now'],
      ['Google Calendar', 'All dates, as they are now'],
      ['Outlook.com', note],
      ['Microsoft 365', note],
      ['Yahoo Calendar', 'Next date only; check the time'],
    ])
    expect(addressOf('Apple Calendar and other apps').href).toBe('webcal://example.org/call.ics')
    expect(addressOf('Outlook.com').searchParams.get('url')).toBe('https://example.org/call.ics')
    expect(screen.getByRole('link', { name: /Download/, hidden: true })).toHaveAttribute('href', '/call.ics')
  })

  it('says nothing of a series where there is but one date', () => {
    render(<AddToCalendar meeting={single} now={now} />)
    expect(entriesShown().slice(0, 2)).toEqual([
      ['Google Calendar', 'Next date only'],
      ['Outlook.com', 'Next date only'],
    ])
  })

  it('says why a link holds less than the meeting has', () => {
    const meeting = { ...call, schedule: [thursdays, { ...thursdays, rule: 'FREQ=WEEKLY;BYDAY=TU' }] }
    render(<AddToCalendar meeting={meeting} now={now} />)
    expect(entriesShown()[0]).toEqual(['Google Calendar', 'Next date only'])
  })

  it('says that cancelled dates are among those it adds', () => {
    const exceptions = [{ kind: 'cancelled', date: '2026-05-14' }] as const
    render(<AddToCalendar meeting={{ ...call, schedule: { ...thursdays, exceptions } }} now={now} />)
    expect(entriesShown()[0]).toEqual(['Google Calendar', 'All dates, cancelled ones too'])
  })

  it('is a button that opens a list of the same name, without a script', () => {
    const { container } = render(<AddToCalendar meeting={call} now={now} />)
    expect(screen.getByRole('button', { name: 'Add to calendar: Kiln call' })).toHaveAttribute(
      'popovertarget',
      'add-call--calendar',
    )
    expect(container.querySelector('[popover="auto"]')).toHaveAttribute('id', 'add-call--calendar')
    expect(container.querySelector('ul')).toHaveAttribute('aria-label', 'Add to calendar: Kiln call')
  })

  it('names its list by the anchor of its own, or with the prefix of the page', () => {
    const target = () => screen.getByRole('button').getAttribute('popovertarget')
    const { rerender } = render(<AddToCalendar meeting={call} now={now} id="next" />)
    expect(target()).toBe('next--calendar')
    rerender(<AddToCalendar meeting={call} now={now} idPrefix="kiln-" />)
    expect(target()).toBe('kiln-add-call--calendar')
  })

  it.each<[string, Meeting, number]>([
    ['is over', single, Date.UTC(2026, 5, 1)],
    ['has no regular time', { ...call, schedule: { kind: 'unscheduled', reason: 'ad-hoc' } }, now],
    ['has ended', { ...call, schedule: { kind: 'ended', on: '2025-12-31' } }, now],
    ['has no first date', { ...call, schedule: { ...thursdays, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' } }, now],
  ])('shows nothing where the meeting %s', (_what, meeting, when) => {
    const { container } = render(<AddToCalendar meeting={meeting} now={when} />)
    expect(container).toBeEmptyDOMElement()
  })

  it("shows texts and words in the reader's language", () => {
    render(
      <AddToCalendar
        meeting={{ ...call, name: { en: 'Kiln call', de: 'Treffen von Kiln' } }}
        now={now}
        locale="de"
        messages={{
          calendar: {
            add: 'In den Kalender',
            addMeeting: '{meeting} in den Kalender',
            copy: 'alle Termine',
            services: { google: 'Google Kalender' },
            nextDate: 'nur der nächste Termin',
            reasons: { 'utc-as-local': 'nur der nächste Termin, in UTC' },
          },
        }}
      />,
    )
    expect(screen.getByRole('button', { name: 'Treffen von Kiln in den Kalender' })).toHaveTextContent(
      'In den Kalender',
    )
    expect(entriesShown().slice(0, 2)).toEqual([
      ['Google Kalender', 'alle Termine'],
      ['Outlook.com', 'nur der nächste Termin'],
    ])
    expect(addressOf('Google Kalender').searchParams.get('text')).toBe('Treffen von Kiln')
  })

  it('takes what the site says of addresses and links', () => {
    const { rerender } = render(
      <AddToCalendar meeting={call} now={now} fileHref="/call.ics" baseUrl="https://example.org" />,
    )
    const link = () => screen.getByRole('link', { name: /Download/, hidden: true })
    expect(link()).toHaveAttribute('href', 'https://example.org/call.ics')
    rerender(<AddToCalendar meeting={call} now={now} fileHref="/call.ics" linkComponent={RouterLink} />)
    expect(link()).toHaveAttribute('href', '/app/call.ics')
  })

  it.each([
    ['a zone that is none', { meeting: { ...call, schedule: { ...thursdays, timeZone: 'Mars/Olympus' } } }, /timeZone/],
    ['a rule that is none', { meeting: { ...call, schedule: { ...thursdays, rule: 'FREQ=SOMETIMES' } } }, /FREQ/],
    ['no meeting', { meeting: null }, /null/],
  ])('shows nothing, given %s, and tells the developer', (_what, props, message) => {
    const { container } = render(<AddToCalendar {...(props as { meeting: Meeting })} now={now} />)
    expect(container).toBeEmptyDOMElement()
    const messages = takeDeveloperMessages()
    expect(messages).toEqual([expect.stringMatching(/^moothall: AddToCalendar: meeting(?::| must be an object;) /)])
    expect(messages[0]).toMatch(message)
  })

  it('leaves out a feed that nobody could follow, and keeps the other ways', () => {
    render(<AddToCalendar meeting={call} now={now} feedHref="/call.ics" fileHref="/call.ics" />)
    expect(entriesShown().map(([words]) => words)).toEqual([
      'Download as a file (.ics)',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo Calendar',
    ])
    expect(takeDeveloperMessages()).toEqual([
      'moothall: AddToCalendar: feedHref must be an absolute address, https: or webcal:; received "/call.ics". The feed is left out.',
    ])
  })
})
