import { render } from '@testing-library/react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { filterRows } from '../../src/client/filterRows.ts'
import { readerAttributes } from '../../src/export/readerAttributes.ts'
import { GroupTable } from '../../src/GroupTable.tsx'
import { LocalTime } from '../../src/LocalTime.tsx'
import { MeetingCard } from '../../src/MeetingCard.tsx'
import { MeetingSchedule } from '../../src/MeetingSchedule.tsx'
import type { Meeting } from '../../src/model/meeting.ts'
import { NextMeeting } from '../../src/NextMeeting.tsx'
import { PeopleList } from '../../src/PeopleList.tsx'
import type { SiteLinkProps } from '../../src/prepare/site.ts'
import { UpcomingMeetings } from '../../src/UpcomingMeetings.tsx'
import { linesOf, readAt } from '../finders.ts'
import { fillPage } from '../fixtures/fillPage.ts'
import { now, samples } from '../fixtures/samples.ts'

const withHoliday: Meeting = {
  id: 'glaze',
  name: 'Glaze call',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    time: '16:00',
    timeZone: 'America/New_York',
    exceptions: ['2026-02-26', '2026-03-05', '2026-03-12', '2026-03-19'].map((date) => ({ kind: 'cancelled', date })),
  },
}

const pages = {
  cards: <MeetingSchedule {...samples.MeetingSchedule} layout="cards" />,
  rows: <MeetingSchedule {...samples.MeetingSchedule} layout="rows" />,
  'a cancelled row': <MeetingSchedule meetings={[withHoliday]} now={now} layout="rows" />,
  card: <MeetingCard {...samples.MeetingCard} />,
  next: <NextMeeting {...samples.NextMeeting} />,
  time: <LocalTime {...samples.LocalTime} />,
  agenda: <UpcomingMeetings {...samples.UpcomingMeetings} />,
}

/** Static HTML in the page, as it came from the server. */
function put(html: string, attributes: object = {}): HTMLElement {
  const place = document.createElement('div')
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, String(value))
  place.innerHTML = html
  document.body.append(place)
  onTestFinished(() => place.remove())
  return place
}

const looksOf = (place: Element): string[] =>
  [...place.querySelectorAll<HTMLElement>('[data-look]')].map(({ dataset }) => dataset.look!)

describe.each(Object.entries(pages))('the script in the static HTML of %s', (_name, page) => {
  it.each([
    ['before', now],
    ['while one is held', Date.UTC(2026, 2, 12, 16, 30)],
    ['between', Date.UTC(2026, 2, 13)],
    ['after all', Date.UTC(2027, 0, 1)],
  ])('says what the hydrated page says, %s', async (_when, instant) => {
    readAt(instant)
    const hydrated = put(renderToString(page))
    render(page, { container: hydrated, hydrate: true })
    const place = put(renderToStaticMarkup(page), readerAttributes({ now }))
    fillPage()
    expect(linesOf(place)).toEqual(linesOf(hydrated))
    expect(looksOf(place).filter(Boolean)).toEqual(looksOf(hydrated))
    expect([...place.querySelectorAll('[data-span]')].every((line) => line.textContent !== '')).toBe(true)
  })
})

const inDocs = (href: string): string => `/docs${href}`

describe('the script', () => {
  it('leads into another meeting once that is the next', async () => {
    const meetings = ['2026-03-10', '2026-03-12'].map((date, index) => ({
      id: `call-${index}`,
      name: `Call ${index}`,
      schedule: { kind: 'single', date, time: '16:00', timeZone: 'Etc/UTC' } as const,
      join: { href: `https://meet.example/${index}` },
    }))
    readAt(Date.UTC(2026, 2, 11))
    const place = put(renderToStaticMarkup(<NextMeeting meetings={meetings} now={now} />), readerAttributes({ now }))
    fillPage()
    const button = place.querySelector('[data-part=join] a')
    expect(button?.textContent).toBe('Join Call 1')
    expect(button).toHaveAttribute('href', 'https://meet.example/1')
  })

  it.each([
    ['below its base path', inDocs, ['/a', '/b'], ['/docs/a', '/docs/b']],
    ['in its own way', (href: string) => `/go?to=${href.slice(1)}`, ['/a', '/b'], ['/go?to=a', '/go?to=b']],
    ['to another page', () => '/calls', ['/a', '/b'], ['/calls', '/calls']],
    ['behind one to another site', inDocs, ['https://meet.example/a', '/b'], ['https://meet.example/a', '/docs/b']],
    ['before one to another site', inDocs, ['/a', 'https://meet.example/b'], ['/docs/a', 'https://meet.example/b']],
  ])('leaves links that the site has written %s', (_how, hrefOf, addresses, [first, second]) => {
    const meetings = ['2026-03-10', '2026-03-12'].map((date, index) => ({
      id: `call-${index}`,
      name: `Call ${index}`,
      schedule: { kind: 'single', date, time: '16:00', timeZone: 'Etc/UTC' } as const,
      join: { href: addresses[index]! },
    }))
    const SiteLink = ({ href, children }: SiteLinkProps) => <a href={hrefOf(href)}>{children}</a>
    const html = renderToStaticMarkup(<NextMeeting meetings={meetings} now={now} linkComponent={SiteLink} />)
    readAt(Date.UTC(2026, 2, 9))
    const place = put(html, readerAttributes({ now }))
    fillPage()
    const way = place.querySelector('[data-part=join] a')
    expect(way).toHaveAttribute('href', first)
    readAt(Date.UTC(2026, 2, 11))
    fillPage()
    expect(way).toHaveAttribute('href', second)
  })

  it('leads to a page of the site once another meeting is next than those that were listed', async () => {
    const schedule = { kind: 'recurring', time: '16:00', timeZone: 'Etc/UTC' } as const
    const meetings: Meeting[] = [
      {
        id: 'daily',
        name: 'Daily call',
        schedule: { ...schedule, rule: 'FREQ=DAILY;UNTIL=20260401T000000Z' },
        join: { href: 'https://meet.example/daily' },
      },
      {
        id: 'yearly',
        name: 'Yearly call',
        schedule: { ...schedule, rule: 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1' },
        join: { href: '/yearly' },
      },
    ]
    const SiteLink = ({ href, children }: SiteLinkProps) => <a href={inDocs(href)}>{children}</a>
    readAt(Date.UTC(2026, 5, 1))
    const place = put(
      renderToStaticMarkup(<NextMeeting meetings={meetings} now={now} linkComponent={SiteLink} />),
      readerAttributes({ now }),
    )
    fillPage()
    await vi.waitFor(() => expect(place.querySelector('[data-part=title]')).toHaveTextContent('Yearly call'))
    expect(place.querySelector('[data-part=join] a')).toHaveAttribute('href', '/docs/yearly')
  })

  it('leaves the link of the site where only the weekday of a meeting is known', () => {
    const schedule = { kind: 'recurring', time: '16:00', timeZone: 'Etc/UTC' } as const
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'
    const meetings: Meeting[] = [{ id: 'call', name: 'Call', schedule: { ...schedule, rule }, join: { href: '/call' } }]
    const SiteLink = ({ href, children }: SiteLinkProps) => <a href={inDocs(href)}>{children}</a>
    readAt(now)
    const place = put(
      renderToStaticMarkup(<NextMeeting meetings={meetings} now={now} linkComponent={SiteLink} />),
      readerAttributes({ now }),
    )
    fillPage()
    expect(place.querySelector('[data-part=time]')).toHaveTextContent('16:00')
    expect(place.querySelector('[data-part=join] a')).toHaveAttribute('href', '/docs/call')
  })

  it('is in the language of the page', async () => {
    readAt(now)
    const place = put(
      renderToStaticMarkup(<LocalTime {...samples.LocalTime} locale="de" />),
      readerAttributes({ now, locale: 'de', messages: { dates: { yourTime: 'bei dir {time}' } } }),
    )
    fillPage()
    expect(place.querySelector('[data-span]')?.textContent).toMatch(/^bei dir 16:00/)
  })

  it('says where the clocks change on different days', async () => {
    readAt(now)
    const place = put(renderToStaticMarkup(pages.card), readerAttributes({ now }))
    fillPage()
    expect(
      [...place.querySelectorAll('[data-part=shift]')].map(({ textContent }) => textContent).filter(Boolean),
    ).toEqual(['1 hr earlier'])
  })

  it.each([
    ['a page that React takes over', {}],
    ['a page for which no line is reserved', readerAttributes({ now, localTime: false })],
  ])('touches nothing of %s', async (_what, attributes) => {
    readAt(now)
    const place = put(renderToStaticMarkup(pages.card), attributes)
    const before = place.innerHTML
    fillPage()
    expect(place.innerHTML).toBe(before)
  })

  it('writes words as words', async () => {
    readAt(now)
    const messages = { dates: { yourZone: '<img src=x onerror=alert(1)>', shiftEarlier: '<b>x</b>' } }
    const place = put(renderToStaticMarkup(pages.card), readerAttributes({ now, messages }))
    fillPage()
    expect(place.querySelector('img, script')).toBeNull()
    expect(place.textContent).toContain('<img src=x onerror=alert(1)>')
  })
})

it('its words reach the root of any component', () => {
  const { container } = render(<MeetingSchedule {...samples.MeetingSchedule} {...readerAttributes({ now })} />)
  expect(container.firstElementChild?.getAttribute('data-moothall-reader')).toContain('"next":"Next meeting"')
})

it('the script finds people in a long list, by every word of theirs', () => {
  const people = Array.from({ length: 45 }, (_, index) => ({
    id: `p${index}`,
    name: `${'ABC'[index % 3]}da ${index}`,
    role: index === 4 ? 'Chair' : 'Member',
  }))
  const place = put(renderToStaticMarkup(<PeopleList people={people} />), readerAttributes({ now }))
  const find = (text: string): void => filterRows(place.querySelector('.mh\\:people-filter')!, text)
  const shown = () => [
    [...place.querySelectorAll(String.raw`.mh\:letter-group:not([hidden]) li:not([hidden])`)].length,
    place.querySelector('output')!.textContent,
  ]
  find('chair bda')
  expect(shown()).toEqual([1, 'Showing 1 of 45 people'])
  find('nobody')
  expect(shown()).toEqual([0, 'Nobody matches.'])
  find('')
  expect(shown()).toEqual([45, '45 people'])
})

describe('the script in a table of groups', () => {
  it('leaves the rows whose words match, says how many, and brings the others back', () => {
    const bodies = Array.from({ length: 13 }, (_, index) => ({
      id: `g${index}`,
      kind: 'sig' as const,
      name: `Group ${'abcdefghijklm'[index]}`,
      group: index < 2 ? 'first' : 'second',
    }))
    const bodyGroups = [
      { id: 'first', name: 'First' },
      { id: 'second', name: 'Second' },
    ]
    const place = put(
      renderToStaticMarkup(<GroupTable {...{ bodies, bodyGroups, now }} />),
      readerAttributes({ now, localTime: true }),
    )
    const find = (text: string): void => filterRows(place.querySelector('.mh\\:group-filter')!, text)
    const shown = () => [
      [...place.querySelectorAll('tbody > tr:not([hidden])')].map(({ textContent }) => textContent),
      place.querySelectorAll('table').length - place.querySelectorAll('[hidden] > table').length,
      place.querySelector('output')!.textContent,
    ]
    find('group C')
    expect(shown()).toEqual([['Group c'], 1, '1 of 13 groups'])
    find('nothing')
    expect(shown()).toEqual([[], 0, 'No groups match'])
    find(' ')
    expect(shown().slice(1)).toEqual([2, '13 groups'])
    expect(place.querySelectorAll('tbody > tr:not([hidden])')).toHaveLength(13)
  })
})
