import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { readerAttributes } from '../../src/export/readerAttributes.ts'
import { MeetingSchedule } from '../../src/MeetingSchedule.tsx'
import type { Meeting } from '../../src/model/meeting.ts'
import { NextMeeting } from '../../src/NextMeeting.tsx'
import { linesOf, readAt, takeDeveloperMessages } from '../finders.ts'
import { fillPage } from '../fixtures/fillPage.ts'

const made = Date.UTC(2026, 4, 3, 12)
const november = Date.UTC(2026, 10, 20, 12)

const weekly: Meeting = {
  id: 'weekly',
  name: 'Weekly call',
  schedule: {
    kind: 'recurring',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    time: '10:00',
    timeZone: 'America/Los_Angeles',
    durationMinutes: 60,
    exceptions: [
      { kind: 'cancelled', date: '2026-04-02', reason: 'Long past' },
      { kind: 'moved', date: '2026-11-26', to: { date: '2026-11-25', time: '09:00' }, reason: 'Thanksgiving' },
      { kind: 'cancelled', date: '2026-12-03', reason: 'Summit' },
    ],
  },
}

const monthly: Meeting = {
  id: 'board',
  name: 'Board',
  access: 'members',
  join: { href: 'https://meet.example/board' },
  schedule: { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=-1MO', time: '15:00', timeZone: 'Europe/Berlin' },
}

const ending = (rule: string): Meeting => ({
  id: 'ending',
  name: 'Ending',
  schedule: { kind: 'recurring', rule, time: '10:00', timeZone: 'Etc/UTC' },
})

/** Static HTML in the page, as it came from the server. */
function put(html: string): HTMLElement {
  const place = document.createElement('div')
  for (const [name, value] of Object.entries(readerAttributes({ now: made }))) place.setAttribute(name, String(value))
  place.innerHTML = html
  document.body.append(place)
  onTestFinished(() => place.remove())
  return place
}

const scheduleOf = (meetings: readonly Meeting[], layout: 'cards' | 'rows' = 'cards') =>
  put(renderToStaticMarkup(<MeetingSchedule meetings={meetings} now={made} layout={layout} heading="Meetings" />))

const passed = 'These dates have passed; the page was made on 3 May 2026'

/** What a reader sees of the dates once the page has been read, and the engine has come. */
async function readIn(place: HTMLElement, isComputed = true): Promise<string[]> {
  fillPage()
  const first = linesOf(place)
  await vi.waitFor(() => expect(linesOf(place).join() !== first.join()).toBe(isComputed))
  return linesOf(place)
}

describe('a static page that is read when all its dates have passed', () => {
  it('says the next dates that follow from the rule, and what departs from it', async () => {
    readAt(november)
    const place = scheduleOf([weekly])
    expect(await readIn(place)).toEqual([
      'Moved | in 5 days | Wednesday 25 November | 17:00–18:00 | your time · 09:00 Pacific Time | ' +
        'Instead of Thu 26 Nov, 18:00. | Thanksgiving',
      'Thu 3 Dec | Cancelled | 18:00',
    ])
    const shown = place.querySelectorAll('.mh\\:later > li:not([hidden])')
    expect(shown[0]!.querySelectorAll('[data-struck]')).toHaveLength(2)
    expect(shown[0]!.querySelector('time')).toHaveAttribute('datetime', '2026-12-03T18:00:00.000Z')
  })

  it('names the next of all meetings, and the way into it', async () => {
    readAt(november)
    const place = put(renderToStaticMarkup(<NextMeeting meetings={[weekly, monthly]} now={made} />))
    expect(await readIn(place)).toEqual([
      'Next meeting | Moved | in 5 days | Weekly call | Wednesday 25 November | 17:00–18:00 | ' +
        'your time · 09:00 Pacific Time | Instead of Thu 26 Nov, 18:00. | Thanksgiving',
    ])
    readAt(Date.UTC(2026, 10, 27))
    fillPage()
    expect(linesOf(place)).toEqual([
      'Next meeting | in 3 days | Board | Members only | Monday 30 November | 14:00 | your time · 15:00 Central European Time',
    ])
  })

  it.each([
    ['cards', 'Monday 30 November | 14:00 | your time · 15:00', 'Monday 31 January | 14:00 | your time · 15:00'],
    ['rows', 'Mon 30 Nov | 14:00 | your time | 15:00', 'Mon 31 Jan | 14:00 | your time | 15:00'],
  ] as const)('says them in %s, and once more when those have passed too', async (layout, first, second) => {
    readAt(november)
    const place = scheduleOf([monthly], layout)
    expect(await readIn(place)).toEqual([`in 10 days | ${first} Central European Time`, 'Mon 28 Dec | 14:00'])
    readAt(Date.UTC(2028, 0, 20))
    expect(await readIn(place)).toEqual([`in 11 days | ${second} Central European Time`, 'Mon 28 Feb | 14:00'])
  })

  it.each([
    ['whose rule has ended', ending('FREQ=WEEKLY;BYDAY=TH;UNTIL=20260601')],
    [
      'held once',
      { ...monthly, schedule: { kind: 'single', date: '2026-05-07', time: '10:00', timeZone: 'Etc/UTC' } } as const,
    ],
  ])('leaves a meeting as it is %s', async (_what, meeting) => {
    readAt(november)
    const place = scheduleOf([meeting])
    fillPage()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(place.textContent).toContain(passed)
  })
})

it('a page carries no exceptions that have passed, and no rule where nothing repeats', () => {
  const rules = scheduleOf([weekly]).querySelector<HTMLElement>('[data-rules]')!.dataset.rules!
  expect(JSON.parse(rules)).toEqual([
    {
      schedule: [
        {
          kind: 'recurring',
          rule: 'FREQ=WEEKLY;BYDAY=TH',
          time: '10:00',
          timeZone: 'America/Los_Angeles',
          durationMinutes: 60,
          zone: 'Pacific Time',
          exceptions: [
            {
              kind: 'moved',
              date: '2026-11-26',
              to: { date: '2026-11-25', time: '09:00' },
              reason: { value: 'Thanksgiving' },
            },
            { kind: 'cancelled', date: '2026-12-03', reason: { value: 'Summit' } },
          ],
        },
      ],
    },
  ])
  const other = scheduleOf([ending('FREQ=WEEKLY;BYDAY=XX'), { ...weekly, status: 'paused' }])
  expect(other.querySelector('[data-rules]')).toBeNull()
  expect(takeDeveloperMessages()).toHaveLength(1)
})
