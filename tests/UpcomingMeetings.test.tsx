import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import type { Meeting } from '../src/model/meeting.ts'
import type { RecurringSchedule } from '../src/model/schedule.ts'
import { UpcomingMeetings } from '../src/UpcomingMeetings.tsx'
import { comeBackAt, readAt, takeDeveloperMessages } from './finders.ts'

/** Wednesday, 4 March 2026, before California changes its clocks on the 8th. The reader is in UTC. */
const now = Date.UTC(2026, 2, 4, 12)

const weekly = (day: string, time: string, timeZone: string): RecurringSchedule => ({
  kind: 'recurring',
  rule: `FREQ=WEEKLY;BYDAY=${day}`,
  time,
  timeZone,
  durationMinutes: 60,
})

const community: Meeting = {
  id: 'call',
  name: 'Community call',
  schedule: weekly('TH', '10:00', 'America/Los_Angeles'),
}
const council: Meeting = { id: 'council', name: 'Council', schedule: weekly('TU', '17:00', 'Europe/Berlin') }
const asia: Meeting = { id: 'asia', name: 'Asian call', schedule: weekly('FR', '08:00', 'Asia/Tokyo') }
const meetings = [community, council, asia]

/** Beside the organiser's own time it is not said again. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  copy.querySelector('.mh\\:slot-own')?.remove()
  return copy.textContent
}

/** The words of an element, its parts set apart by a stroke. */
const words = (element: Element): string =>
  [
    ...element.querySelectorAll(
      '.mh\\:slot-time, .mh\\:slot-name, [class*="mh:badge"], .mh\\:chip, .mh\\:meta, .mh\\:slot-acts a',
    ),
  ]
    .flatMap((each) => visibleText(each) || [])
    .join(' | ')

/** The lines of each day. */
const agenda = () =>
  screen
    .queryAllByRole('list')
    .map((list) => [
      document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
      ...[...list.children].map(words),
    ])

const titles = () => screen.queryAllByRole('link').map((link) => link.textContent)

const renderAgenda = (props: Partial<Parameters<typeof UpcomingMeetings>[0]> = {}) =>
  render(<UpcomingMeetings meetings={meetings} now={now} days={14} {...props} />)

const fillIn = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

// In the reader's time, which is UTC.
const thursday = [
  'Thursday 5 March',
  '18:00–19:00 | Community call | 10:00 Pacific Time',
  '23:00–00:00 | Asian call | Fri 08:00 Japan Standard Time',
]
const tuesday = ['Tuesday 10 March', '16:00–17:00 | Council | 17:00 Central European Time']
const nextThursday = [
  'Thursday 12 March',
  '17:00–18:00 | Community call | 10:00 Pacific Time',
  '23:00–00:00 | Asian call | Fri 08:00 Japan Standard Time',
]
const nextTuesday = ['Tuesday 17 March', '16:00–17:00 | Council | 17:00 Central European Time']
const all = [thursday, tuesday, nextThursday, nextTuesday]

const organisers = [
  ['Thursday 5 March', '10:00–11:00 | Community call | Pacific Time'],
  ['Friday 6 March', '08:00–09:00 | Asian call | Japan Standard Time'],
  ['Tuesday 10 March', '17:00–18:00 | Council | Central European Time'],
]

beforeEach(() => readAt(now))

afterEach(() => history.replaceState(null, '', location.pathname))

describe('UpcomingMeetings', () => {
  it('is a region named by its heading', () => {
    renderAgenda()
    expect(screen.getByRole('region', { name: 'Upcoming meetings' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Upcoming meetings', level: 2 })).toBeVisible()
  })

  it('without a script has one of unknown length for half an hour after it began', () => {
    const lines = (at: string): string => {
      const schedule = { kind: 'single', date: '2026-03-04', time: '10:00', timeZone: 'UTC' } as const
      const openCall = { id: 'call', name: 'Open call', schedule }
      return renderToStaticMarkup(<UpcomingMeetings meetings={[openCall]} now={Date.parse(at)} />)
    }
    expect(lines('2026-03-04T10:29Z')).toContain('Open call')
    expect(lines('2026-03-04T10:30Z')).toContain('No meetings in this period.')
  })

  it('takes a heading of its own, at the level of the page around it, and words around the list', () => {
    renderAgenda({ heading: 'This week', headingLevel: 3, intro: 'All are open.', outro: 'See you there.' })
    expect(screen.getByRole('heading', { name: 'This week', level: 3 })).toBeVisible()
    expect(screen.getByRole('region')).toHaveTextContent(/All are open\..*See you there\./)
  })

  it("lists the dates of many meetings by the reader's days, in their time and in the organiser's", () => {
    renderAgenda()
    expect(agenda()).toEqual(all)
    expect(screen.getByRole('status')).toHaveTextContent('6 meetings · in your time zone, UTC')
    expect(screen.getByRole('heading', { name: 'Thursday 5 March', level: 3 })).toBeVisible()
  })

  it('covers a week where the site says nothing else', () => {
    renderAgenda({ days: undefined })
    expect(agenda()).toEqual([thursday, tuesday])
  })

  it('begins with the present, and ends where the days do', () => {
    renderAgenda({ now: Date.UTC(2026, 2, 5, 18), days: 7 })
    expect(titles()).toEqual(['Community call', 'Asian call', 'Council', 'Community call'])
    expect(agenda().at(-1)).toEqual(['Thursday 12 March', nextThursday[1]])
  })

  it('puts several meetings of one day in their order', () => {
    renderAgenda({
      meetings: [council, { ...council, id: 'early', name: 'Early', schedule: weekly('TU', '08:30', 'Europe/Berlin') }],
      days: 7,
    })
    expect(agenda()).toEqual([
      [
        'Tuesday 10 March',
        '07:30–08:30 | Early | 08:30 Central European Time',
        '16:00–17:00 | Council | 17:00 Central European Time',
      ],
    ])
  })

  it('marks what is cancelled, moved and added', () => {
    const exceptions: RecurringSchedule['exceptions'] = [
      { kind: 'cancelled', date: '2026-03-05' },
      { kind: 'moved', date: '2026-03-12', to: { date: '2026-03-13', time: '09:30' } },
      { kind: 'added', date: '2026-03-09' },
    ]
    renderAgenda({
      meetings: [{ ...community, schedule: { ...weekly('TH', '10:00', 'America/Los_Angeles'), exceptions } }],
    })
    expect(agenda()).toEqual([
      ['Thursday 5 March', '18:00–19:00 | Community call | Cancelled | 10:00 Pacific Time'],
      ['Monday 9 March', '17:00–18:00 | Community call | Extra date | 10:00 Pacific Time'],
      ['Friday 13 March', '16:30–17:30 | Community call | Moved | 09:30 Pacific Time'],
    ])
    expect(screen.getByText('18:00').closest('s')).not.toBeNull()
  })

  it('leads into a meeting by a link that names it, and says whom it is for', () => {
    renderAgenda({
      meetings: [
        { ...council, join: { href: 'https://meet.example.org/council' } },
        { ...asia, access: 'members', join: { href: 'javascript:alert(1)' } },
      ],
      days: 7,
    })
    expect(screen.getByRole('link', { name: 'Join Council' })).toHaveAttribute(
      'href',
      'https://meet.example.org/council',
    )
    expect(screen.queryByRole('link', { name: 'Join Asian call' })).not.toBeInTheDocument()
    expect(screen.getByText('Members only')).toBeVisible()
    takeDeveloperMessages()
  })

  it('says which group holds a meeting, and leaves those of one', () => {
    const related = { bodies: [{ id: 'board', kind: 'board', name: 'The board', meetings: ['council'] } as const] }
    renderAgenda({ related, days: 28 })
    expect(agenda()[1]).toEqual(['Tuesday 10 March', '16:00–17:00 | Council | The board · 17:00 Central European Time'])
    fireEvent.change(screen.getByRole('combobox', { name: 'Group' }), { target: { value: 'The board' } })
    expect(titles()).toEqual(['Council', 'Council', 'Council', 'Council'])
    expect(screen.getByRole('status')).toHaveTextContent('4 meetings · in your time zone')
  })

  it('leads to the card of a meeting, or nowhere', () => {
    const { rerender } = renderAgenda({ meetings: [council], days: 7 })
    expect(screen.getByRole('link', { name: 'Council' })).toHaveAttribute('href', '#meeting-council')
    rerender(<UpcomingMeetings meetings={[council]} now={now} idPrefix="kiln-" />)
    expect(screen.getByRole('link', { name: 'Council' })).toHaveAttribute('href', '#kiln-meeting-council')
    rerender(<UpcomingMeetings meetings={[council]} now={now} linkTo="none" />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.getByText('Council')).toBeVisible()
  })

  it('says so where nothing takes place, and has nothing to filter', () => {
    renderAgenda({ meetings: [council], days: 2 })
    expect(screen.getByRole('region')).toHaveTextContent('No meetings in this period.')
    expect(screen.queryByRole('group')).not.toBeInTheDocument()
  })

  it('says what is running and what is over', () => {
    renderAgenda({ days: 7 })
    comeBackAt(Date.UTC(2026, 2, 5, 18, 30))
    expect(agenda()[0]?.[1]).toBe('18:00–19:00 | Community call | Now | 10:00 Pacific Time')
    comeBackAt(Date.UTC(2026, 2, 5, 19))
    expect(agenda()[0]?.[1]).toBe('18:00–19:00 | Community call | Ended | 10:00 Pacific Time')
  })

  it('begins with what is being held, and leaves out what is over', () => {
    const held = Date.UTC(2026, 2, 5, 18, 59)
    readAt(held)
    renderAgenda({ now: held, days: 1 })
    expect(agenda()).toEqual([[thursday[0], '18:00–19:00 | Community call | Now | 10:00 Pacific Time', thursday[2]]])
    document.body.replaceChildren()
    renderAgenda({ now: Date.UTC(2026, 2, 5, 19), days: 1 })
    expect(titles()).toEqual(['Asian call'])
  })

  it("is a plain list of every line in the HTML of a server, without the reader's time", () => {
    const place = document.createElement('div')
    place.innerHTML = renderToStaticMarkup(<UpcomingMeetings meetings={meetings} now={now} />)
    document.body.append(place)
    onTestFinished(() => place.remove())
    expect(agenda()).toEqual(organisers)
    expect(screen.getByRole('status')).toHaveTextContent('3 meetings · in the organiser’s time zone')
  })
})

describe('the filter of an agenda', () => {
  const asian = ['Asian call', 'Asian call', 'Asian call', 'Asian call']
  const renderLong = (props = {}) => renderAgenda({ days: 28, ...props })
  const goTo = (hash: string): void =>
    act(() => {
      history.replaceState(null, '', location.pathname + hash)
      dispatchEvent(new HashChangeEvent('hashchange'))
    })

  it('comes with twelve dates', () => {
    history.replaceState(null, '', '#agenda?q=asian')
    renderAgenda({ days: 26 })
    expect(titles()).toHaveLength(11)
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
  })

  it('is a group of labelled fields', () => {
    renderLong()
    const form = within(screen.getByRole('group', { name: 'Filter the meetings' }))
    expect(form.getByRole('searchbox', { name: 'Search' })).toHaveAttribute('placeholder', 'Group or meeting')
    expect(form.getByRole('combobox', { name: 'Day' })).toHaveDisplayValue('Any day')
    expect(form.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Any day',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
      'Any time',
      'Morning',
      'Afternoon',
      'Evening',
    ])
    expect(form.getByRole('radio', { name: 'Your time' })).toBeChecked()
    expect(form.getByRole('radio', { name: 'Organiser’s' })).not.toBeChecked()
  })

  it('leaves the meetings whose title has these words', () => {
    renderLong()
    fillIn('Search', ' CALL ')
    expect(new Set(titles())).toEqual(new Set(['Community call', 'Asian call']))
    fillIn('Search', 'asian')
    expect(titles()).toEqual(asian)
  })

  it("leaves a day of the reader's week", () => {
    renderLong()
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '3' } })
    expect(agenda().slice(0, 2)).toEqual([thursday, nextThursday])
    expect(agenda().map(([day]) => day)).toEqual([
      'Thursday 5 March',
      'Thursday 12 March',
      'Thursday 19 March',
      'Thursday 26 March',
    ])
  })

  it.each([
    ['morning', []],
    ['afternoon', ['Council']],
    ['evening', ['Community call', 'Asian call']],
  ])("leaves what begins in the %s of the reader's day", (time, left) => {
    renderLong()
    fillIn('Time of day', time)
    expect([...new Set(titles())]).toEqual(left)
  })

  it("shows the organisers' days and times where the reader asks for them", () => {
    renderLong()
    fireEvent.click(screen.getByRole('radio', { name: 'Organiser’s' }))
    expect(agenda().slice(0, 3)).toEqual(organisers)
    expect(screen.getByRole('status')).toHaveTextContent('12 meetings · in the organiser’s time zone')
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '4' } })
    expect(titles()).toEqual(asian)
    fireEvent.click(screen.getByRole('radio', { name: 'Your time' }))
    expect(titles()).toEqual([])
  })

  it('joins what it is asked for, and says so where nothing matches', () => {
    renderLong()
    fillIn('Search', 'council')
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '1' } })
    expect(titles()).toEqual(['Council', 'Council', 'Council', 'Council'])
    fillIn('Time of day', 'morning')
    expect(titles()).toEqual([])
    expect(screen.getByRole('status')).toHaveTextContent('No meeting matches.')
  })

  describe('in the address of the page', () => {
    it('stands under the name of the agenda, what is not asked for left out', () => {
      renderLong()
      fillIn('Search', 'a & b')
      fillIn('Time of day', 'evening')
      expect(location.hash).toBe('#agenda?q=a+%26+b&time=evening')
      fillIn('Search', '')
      expect(location.hash).toBe('#agenda?time=evening')
      expect(new Set(titles())).toEqual(new Set(['Community call', 'Asian call']))
    })

    it('goes when the last thing is taken back', () => {
      renderLong()
      fillIn('Search', 'asian')
      fillIn('Search', '')
      expect(location.hash).toBe('#agenda')
      expect(titles()).toHaveLength(12)
    })

    it('makes no entry in the history for each letter', () => {
      renderLong()
      const { length } = history
      fillIn('Search', 'as')
      fillIn('Search', 'asi')
      expect(history).toHaveLength(length)
    })

    it('is taken from a link that was shared', () => {
      history.replaceState(null, '', '#agenda?q=call&day=3&time=evening&zone=organiser')
      renderLong()
      expect(screen.getByLabelText('Search')).toHaveValue('call')
      expect(screen.getByLabelText('Day')).toHaveDisplayValue('Thursday')
      expect(screen.getByLabelText('Time of day')).toHaveDisplayValue('Evening')
      expect(screen.getByRole('radio', { name: 'Organiser’s' })).toBeChecked()
      expect(titles()).toEqual(['Community call', 'Community call', 'Community call', 'Community call'])
    })

    it('is followed as the reader goes back', () => {
      renderLong()
      goTo('#agenda?q=asian')
      expect(titles()).toEqual(asian)
      goTo('#agenda')
      expect(titles()).toHaveLength(12)
    })

    it('stays chosen as the reader follows a link to another part of the page', () => {
      renderLong()
      fillIn('Search', 'asian')
      goTo('#elsewhere')
      expect(titles()).toEqual(asian)
      goTo('')
      expect(titles()).toHaveLength(12)
    })

    it.each(['#/community/calls', '#/community?tab=calls', '#!calls', '#meeting-asia', '#a=1&b=2'])(
      'leaves the hash of the site as it is: %s',
      (hash) => {
        history.replaceState(null, '', hash)
        renderLong()
        fillIn('Search', 'asian')
        expect(location.hash).toBe(hash)
        expect(titles()).toEqual(asian)
      },
    )

    it('keeps the path and the query, whatever <base> says', () => {
      history.replaceState(null, '', '/community/?lang=en')
      const base = document.createElement('base')
      base.href = 'https://cdn.example/app/'
      document.head.append(base)
      renderLong()
      fillIn('Search', 'asian')
      base.remove()
      onTestFinished(() => history.replaceState(null, '', '/'))
      expect(location.pathname + location.search + location.hash).toBe('/community/?lang=en#agenda?q=asian')
    })

    it('works on where the address must not change', () => {
      const replaceState = vi.spyOn(history, 'replaceState').mockImplementation(() => {
        throw new DOMException('Too many calls', 'SecurityError')
      })
      renderLong()
      fillIn('Search', 'asian')
      replaceState.mockRestore()
      expect(location.hash).toBe('')
      expect(titles()).toEqual(asian)
    })

    it('is kept nowhere where the site wants no hash', () => {
      history.replaceState(null, '', '#agenda?q=council')
      renderLong({ filterAddress: 'none' })
      expect(titles()).toHaveLength(12)
      fillIn('Search', 'asian')
      expect(titles()).toEqual(asian)
      expect(location.hash).toBe('#agenda?q=council')
    })

    describe('of two agendas', () => {
      const regions = () => screen.getAllByRole('region', { name: 'Upcoming meetings' })
      const linksOf = (index: number) => within(regions()[index]!).getAllByRole('link')
      const search = (index: number, value: string) =>
        fireEvent.change(within(regions()[index]!).getByRole('searchbox'), { target: { value } })
      const renderTwo = (...ids: (string | undefined)[]) =>
        render(
          <>
            {ids.map((id, index) => (
              <UpcomingMeetings key={index} meetings={meetings} now={now} days={28} id={id} />
            ))}
          </>,
        )

      it.each([
        ['by their ids', ['first', 'second'], '#first?q=asian&second?q=council&day=1'],
        ['by a number, where they have none', [undefined, undefined], '#agenda?q=asian&agenda-2?q=council&day=1'],
      ])('holds the filters of both, %s', (_how, ids, hash) => {
        renderTwo(...ids)
        search(0, 'asian')
        search(1, 'council')
        fireEvent.change(within(regions()[1]!).getByLabelText('Day'), { target: { value: '1' } })
        expect(location.hash).toBe(hash)
        expect([linksOf(0).length, linksOf(1).length]).toEqual([4, 4])
        search(0, '')
        expect(location.hash).toBe(hash.replace(/[^#]+q=asian&/, ''))
        expect([linksOf(0).length, linksOf(1).length]).toEqual([12, 4])
      })

      it('is taken from a link that was shared', () => {
        history.replaceState(null, '', '#first?q=asian&second?q=call')
        renderTwo('first', 'second')
        expect([linksOf(0).length, linksOf(1).length]).toEqual([4, 8])
      })
    })

    it('is that of the agenda named, where there are two', () => {
      history.replaceState(null, '', '#second?q=asian')
      renderLong({ id: 'first' })
      render(<UpcomingMeetings meetings={meetings} now={now} days={28} id="second" heading="Others" />)
      expect(within(screen.getByRole('region', { name: 'Upcoming meetings' })).getAllByRole('link')).toHaveLength(12)
      expect(within(screen.getByRole('region', { name: 'Others' })).getAllByRole('link')).toHaveLength(4)
    })

    it('stands under a name that is not ASCII, which browsers encode', () => {
      renderLong({ id: 'nächste-treffen' })
      fillIn('Search', 'asian')
      expect(location.hash).toBe('#n%C3%A4chste-treffen?q=asian')
      expect(titles()).toEqual(asian)
    })

    it('keeps what others put into the state of the history', () => {
      history.replaceState({ key: 'of the router' }, '')
      renderLong()
      fillIn('Search', 'asian')
      expect(history.state).toEqual({ key: 'of the router' })
    })

    it.each(['day=9', 'day=Friday', 'time=late', 'time=9', 'zone=mine', 'colour=red', '%E0%A4%A', ''])(
      'asks for nothing where it cannot be read: %s',
      (values) => {
        history.replaceState(null, '', `#agenda?${values}`)
        renderLong()
        expect(titles()).toHaveLength(12)
      },
    )
  })
})

describe('an agenda in another language', () => {
  it('has its days, times and words', () => {
    renderAgenda({
      meetings: [
        { ...council, name: { en: 'Council', de: 'Rat' } },
        { ...asia, name: { en: 'Asian call' } },
      ],
      days: 42,
      locale: 'de',
      messages: {
        agenda: {
          heading: 'Nächste Treffen',
          filter: 'Treffen filtern',
          search: 'Suche',
          noMatch: 'Kein Treffen passt.',
          count: { one: '{count} Treffen', other: '{count} Treffen' },
          inReaderZone: 'in Ihrer Zeit, {zone}',
        },
        dates: { asOf: 'Stand: {date}' },
      },
    })
    expect(screen.getByRole('region', { name: 'Nächste Treffen' })).toBeVisible()
    expect(screen.getByRole('group', { name: 'Treffen filtern' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('12 Treffen · in Ihrer Zeit, UTC')
    expect(agenda().slice(0, 2)).toEqual([
      ['Donnerstag 5. März', '23:00–0:00 | Asian call | Fr., 08:00 Japanische Normalzeit'],
      ['Dienstag 10. März', '16:00–17:00 | Rat | 17:00 Mitteleuropäische Zeit'],
    ])
    expect(screen.getAllByText('Asian call')[0]).toHaveAttribute('lang', 'en')
    fillIn('Suche', 'nirgends')
    expect(screen.getByRole('status')).toHaveTextContent('Kein Treffen passt.')
  })
})

describe('an agenda given data that no compiler saw', () => {
  it.each([
    ['a meeting that is null', null, 'meetings[0] must be an object; received null. The entry cannot be shown.'],
    [
      'a meeting without a schedule',
      { id: 'odd', name: 'Odd' },
      'meetings[0].schedule is missing. Add it: readers see other words in its place.',
    ],
    [
      'a zone that is none',
      { ...council, schedule: { ...weekly('TU', '17:00', 'Mars/Olympus') } },
      'meetings[0] has no dates: timeZone must be an IANA time zone such as Europe/Berlin; received "Mars/Olympus".',
    ],
    [
      'a rule of words',
      { ...council, schedule: { ...weekly('TU', '17:00', 'UTC'), rule: 'weekly' } },
      'meetings[0] has no dates: FREQ must be one of SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY; received undefined.',
    ],
  ])('lists the others beside %s, and tells the developer', (_what, meeting, message) => {
    renderAgenda({ meetings: [meeting as never, asia], days: 7 })
    expect(titles()).toEqual(['Asian call'])
    expect(takeDeveloperMessages().join('\n')).toContain(`moothall: ${message}`)
  })

  it('says that a title is missing', () => {
    renderAgenda({ meetings: [{ ...council, name: '' }], days: 7 })
    expect(screen.getByRole('link', { name: 'Name missing' })).toHaveAttribute('href', '#meeting-council')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: meetings[0].name is missing. Add it: readers see other words in its place.',
    ])
  })

  it('leads to an anchor made from the name where a meeting has no id', () => {
    renderAgenda({ meetings: [{ ...council, id: undefined }], days: 7 })
    expect(screen.getByRole('link', { name: 'Council' })).toHaveAttribute('href', '#meeting-council')
  })

  it('lists twice what begins twice at one instant', () => {
    const slot = weekly('TU', '17:00', 'Europe/Berlin')
    renderAgenda({ meetings: [{ ...council, schedule: [slot, { ...slot }] }, council], days: 7 })
    expect(titles()).toEqual(['Council', 'Council', 'Council'])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
  ])('is empty for %s', (_what, list) => {
    renderAgenda({ meetings: list as never })
    expect(screen.getByRole('region')).toHaveTextContent('No meetings in this period.')
  })

  it('is empty for what is no list, and tells the developer', () => {
    renderAgenda({ meetings: council as never })
    expect(screen.getByRole('region')).toHaveTextContent('No meetings in this period.')
    expect(takeDeveloperMessages()).toEqual(['moothall: meetings must be a list; received an object. It is left out.'])
  })
})
