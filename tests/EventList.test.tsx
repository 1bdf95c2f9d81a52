import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { EventList } from '../src/EventList.tsx'
import type { Event } from '../src/model/resources.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const now = Date.UTC(2026, 4, 3, 12)

const days: Event = {
  id: 'days',
  name: 'Kiln Days',
  dates: { from: '2026-10-12', to: '2026-10-14' },
  href: 'https://days.example.org/',
  location: 'Lisbon',
}

const items = () => screen.getAllByRole('listitem').map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())

const renderEvent = (event: Partial<Event>, props: Partial<Parameters<typeof EventList>[0]> = {}) =>
  render(<EventList events={[{ ...days, ...event }]} now={now} {...props} />)

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('EventList', () => {
  it('is a region named by its heading, with the events in the order given', () => {
    render(<EventList events={[days, { id: 'sprint', name: 'Sprint' }]} now={now} />)
    expect(screen.getByRole('region', { name: 'Events' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Events', level: 2 })).toBeVisible()
    expect(items()).toEqual(['Oct12–14Kiln Days12–14 October 2026, Lisbon', 'SprintDates not published yet'])
  })

  it('leads to each event, and can be led to', () => {
    renderEvent({})
    expect(screen.getByRole('link', { name: 'Kiln Days' })).toHaveAttribute('href', 'https://days.example.org/')
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'event-days')
  })

  it('takes a heading of its own at the level of the page around it, and words around the list', () => {
    renderEvent({}, { heading: 'Conferences', headingLevel: 3, intro: 'Come along.', outro: 'That is all.' })
    expect(screen.getByRole('heading', { name: 'Conferences', level: 3 })).toBeVisible()
    expect(screen.getByRole('region')).toHaveTextContent(/Come along\..*Kiln Days.*That is all\./)
  })

  it.each<[string, Event['dates'], string]>([
    ['from one day to another', { from: '2026-10-12', to: '2026-10-14' }, '12–14 October 2026'],
    ['from one month to another', { from: '2026-09-30', to: '2026-10-02' }, '30 September – 2 October 2026'],
    ['on one day', { from: '2026-10-12' }, '12 October 2026'],
    ['in a month', { from: '2026-10' }, 'October 2026'],
    ['in a year', { from: '2026' }, '2026'],
    ['over months', { from: '2026-10', to: '2026-12' }, 'October 2026 – December 2026'],
    ['on one day, said twice', { from: '2026-10-12', to: '2026-10-12' }, '12 October 2026'],
    [
      'as published with its own quotation marks',
      { from: '2026-03-24', asPublished: '"March 24-15"' },
      '“March 24-15”',
    ],
    ['as published', { from: '2026-03-24', asPublished: 'March 24-15' }, '“March 24-15”'],
    ['not published', undefined, 'Dates not published yet'],
  ])('says when it is: %s', (_what, dates, words) => {
    renderEvent({ dates })
    expect(screen.getByText(`${words}, Lisbon`)).toBeVisible()
  })

  it.each([
    ['a day that has gone by in UTC', { from: '2026-05-02' }, true],
    ['today', { from: '2026-05-03' }, false],
    ['a range of which the last day is today', { from: '2026-05-01', to: '2026-05-03' }, false],
    ['a range of which the last day has gone by', { from: '2026-05-01', to: '2026-05-02' }, true],
    ['a month that is not over', { from: '2026-05' }, false],
    ['a month that is over', { from: '2026-04' }, true],
    ['a year that is not over', { from: '2026' }, false],
    ['years that are over', { from: '2024', to: '2025' }, true],
    ['a day to come', { from: '2026-05-04' }, false],
  ])('marks as past what has been: %s', (_what, dates, isPast) => {
    renderEvent({ dates })
    expect(screen.queryAllByText('Past')).toHaveLength(isPast ? 1 : 0)
  })

  it('never takes an event without dates for past', () => {
    renderEvent({ dates: undefined })
    expect(screen.queryByText('Past')).not.toBeInTheDocument()
  })

  it('says that it is tentative, beside what it is held, and what it is about', () => {
    renderEvent({
      tentative: true,
      colocatedWith: 'the Summit',
      description: ['See ', { kind: 'link', text: 'the plan', href: '/plan' }],
    })
    expect(screen.getByText('Tentative')).toBeVisible()
    expect(screen.getByText('Co-located with the Summit')).toBeVisible()
    expect(screen.getByRole('link', { name: 'the plan' })).toHaveAttribute('href', '/plan')
  })

  it('names an event that has no address without a link', () => {
    renderEvent({ href: undefined })
    expect(screen.getByText('Kiln Days')).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('says so where there are none', () => {
    render(<EventList events={[]} now={now} />)
    expect(screen.getByRole('region')).toHaveTextContent('No events yet.')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it("is in the reader's language and in the site's words", () => {
    renderEvent(
      {
        name: { en: 'Kiln Days', de: 'Ofentage' },
        location: { en: 'Lisbon', de: 'Lissabon' },
        dates: { from: '2026-05-01', to: '2026-05-02' },
      },
      {
        locale: 'de',
        messages: { page: { headings: { events: 'Treffen' } }, events: { past: 'Vorbei' } },
      },
    )
    expect(screen.getByRole('region', { name: 'Treffen' })).toBeVisible()
    expect(items()).toEqual(['Mai1–2OfentageVorbei1.–2. Mai 2026, Lissabon'])
  })

  it('puts the prefix before its anchors, and resolves addresses as the site says', () => {
    const { unmount } = renderEvent({ href: '/days' }, { idPrefix: 'kiln-', baseUrl: 'https://example.org' })
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-events')
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-event-days')
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/days')
    unmount()
    renderEvent({ href: '/days' }, { linkComponent: RouterLink })
    expect(screen.getByRole('link')).toHaveAttribute('href', '/app/days')
  })

  describe('given data that no compiler saw', () => {
    it.each([
      [
        'an event that is null',
        null,
        'This entry could not be read.',
        'events[0] must be an object; received null. The entry cannot be shown.',
      ],
      [
        'no title',
        { ...days, name: '' },
        'Name missing',
        'events[0].name is missing. Add it: readers see other words in its place.',
      ],
      [
        'a first day that is none',
        { ...days, dates: { from: '2026-02-30' } },
        'Kiln Days This entry could not be read.',
        'events[0].dates.from must be a date, YYYY-MM-DD, YYYY-MM or YYYY; received "2026-02-30". The entry cannot be shown.',
      ],
      [
        'a last day before the first',
        { ...days, dates: { from: '2026-05-10', to: '2026-05-08' } },
        'Kiln Days This entry could not be read.',
        'events[0].dates.to must be 2026-05-10 or later; received "2026-05-08". The entry cannot be shown.',
      ],
      [
        'dates in words',
        { ...days, dates: 'in May' },
        'Kiln DaysDates not published yet, Lisbon',
        'events[0].dates must be an object with fields; received "in May". It is left out.',
      ],
      [
        'an address that runs',
        { ...days, href: 'javascript:alert(1)' },
        'Kiln Days',
        'events[0].href: "javascript:alert(1)" does not become a link: ',
      ],
    ])('shows the others beside %s, and tells the developer', (_what, event, shown, message) => {
      render(<EventList events={[event as Event, { ...days, id: 'other', name: 'Other' }]} now={now} />)
      const [faulty, other] = screen.getAllByRole('listitem')
      expect(faulty).toHaveTextContent(shown)
      expect(within(other as HTMLElement).getByRole('link', { name: 'Other' })).toBeVisible()
      expect(takeDeveloperMessages().join('\n')).toContain(`moothall: ${message}`)
    })

    it('takes null for what is not known', () => {
      renderEvent({
        dates: null,
        href: null,
        location: null,
        colocatedWith: null,
        description: null,
        tentative: null,
      } as never)
      expect(items()).toEqual(['Kiln DaysDates not published yet'])
    })

    it('takes null for a last day that is not known', () => {
      renderEvent({ dates: { from: '2026-10-12', to: null as never } })
      expect(screen.getByText('12 October 2026, Lisbon')).toBeVisible()
    })

    it('shows none where the events are no list, and tells the developer', () => {
      render(<EventList events={days as never} now={now} />)
      expect(screen.getByText('No events yet.')).toBeVisible()
      expect(takeDeveloperMessages()).toEqual(['moothall: events must be a list; received an object. It is left out.'])
    })
  })
})
