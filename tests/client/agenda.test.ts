import { beforeEach, describe, expect, it, vi } from 'vitest'

import { type AgendaFilter, type AgendaItem, filterItems, groupByDay, inReaderZone } from '../../src/client/agenda.ts'

const item = (title: string, start: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  key: title,
  title,
  start,
  offset: 0,
  dateTime: new Date(start).toISOString(),
  date: new Date(start).toISOString().slice(0, 10),
  day: 'a day',
  from: '09:00',
  zone: 'UTC',
  short: 'Mon 09:00',
  weekday: 0,
  ...more,
})

const nothing: AgendaFilter = { text: '', weekday: '', group: '', time: '' }

const at = (time: string) => Date.parse(`2026-05-04T${time}Z`)

describe('filterItems', () => {
  const items = [
    item('Früh', at('00:00')),
    item('Morning call', at('09:00'), { weekday: 2 }),
    item('Evening call', at('18:30'), { weekday: 2 }),
    item('İstanbul', at('23:59'), { weekday: 6 }),
  ]
  const left = (filter: Partial<AgendaFilter>, locale = 'en') =>
    filterItems(items, { ...nothing, ...filter }, locale).map(({ title }) => title)

  it('leaves all where nothing is asked for', () => {
    expect(left({})).toEqual(['Früh', 'Morning call', 'Evening call', 'İstanbul'])
  })

  it.each([
    ['call', ['Morning call', 'Evening call']],
    ['  EVENING  ', ['Evening call']],
    ['FRÜH', ['Früh']],
    ['evening morning', []],
    ['   ', ['Früh', 'Morning call', 'Evening call', 'İstanbul']],
  ])('leaves titles that have %j', (text, titles) => {
    expect(left({ text })).toEqual(titles)
  })

  it('knows the letters of the language', () => {
    expect(left({ text: 'istanbul' }, 'tr')).toEqual(['İstanbul'])
  })

  it.each([
    ['0', ['Früh']],
    ['2', ['Morning call', 'Evening call']],
    ['6', ['İstanbul']],
    ['3', []],
  ])('leaves the day of the week %s', (weekday, titles) => {
    expect(left({ weekday })).toEqual(titles)
  })

  it.each([
    ['morning', ['Früh', 'Morning call']],
    ['afternoon', []],
    ['evening', ['Evening call', 'İstanbul']],
  ])('leaves what begins in the %s', (time, titles) => {
    expect(left({ time })).toEqual(titles)
  })

  it('leaves a group, and finds it by its name', () => {
    const grouped = [...items, item('Sync', at('10:00'), { group: 'Glaze SIG' })]
    const titles = (filter: Partial<AgendaFilter>) =>
      filterItems(grouped, { ...nothing, ...filter }, 'en').map(({ title }) => title)
    expect(titles({ group: 'Glaze SIG' })).toEqual(['Sync'])
    expect(titles({ text: 'glaze' })).toEqual(['Sync'])
  })

  it('leaves only what fits in every way', () => {
    expect(left({ text: 'call', weekday: '2', time: 'evening' })).toEqual(['Evening call'])
  })
})

describe('groupByDay', () => {
  it('puts lines under their days, the days in order and the lines as they come', () => {
    const later = item('Later', at('09:00'), { date: '2026-05-05', day: '5 May', weekday: 1 })
    const first = item('First', at('09:00'), { date: '2026-05-04', day: '4 May' })
    const second = item('Second', at('10:00'), { date: '2026-05-04', day: '4 May' })
    expect(groupByDay([later, first, second])).toEqual([
      { date: '2026-05-04', day: '4 May', weekday: 0, items: [first, second] },
      { date: '2026-05-05', day: '5 May', weekday: 1, items: [later] },
    ])
  })

  it('has no days for no lines', () => {
    expect(groupByDay([])).toEqual([])
  })
})

// The tests run in UTC, so that is where the reader is.
describe('inReaderZone', () => {
  const english = { locale: 'en-GB', hour: '2-digit' } as const

  beforeEach(() => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
  })

  it("puts a line under the reader's day, and leaves the organiser's time beside it", () => {
    const tokyo = item('Asian call', at('23:30'), {
      offset: 540,
      end: at('23:30') + 3_600_000,
      date: '2026-05-05',
      day: '5 May',
      from: '08:30',
      till: '09:30',
      short: 'Tue 08:30',
      zone: 'Japan Standard Time',
      weekday: 1,
    })
    expect(inReaderZone([tokyo], english)).toEqual([
      {
        ...tokyo,
        date: '2026-05-04',
        day: '4 May',
        from: '23:30',
        till: '00:30',
        weekday: 0,
        theirs: 'Tue 08:30',
      },
    ])
  })

  it("repeats of the organiser's time only what is another for the reader", () => {
    const [berlin, utc] = [
      item('Berlin', at('15:00'), { offset: 120, date: '2026-05-04', from: '17:00', zone: 'Central Europe' }),
      item('Here', at('15:00'), { date: '2026-05-04', from: '15:00', zone: 'UTC' }),
    ]
    expect(inReaderZone([berlin, utc], english).map(({ theirs }) => theirs)).toEqual(['17:00', ''])
  })

  it('writes both times as the reader does', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US'])
    const berlin = item('Berlin', at('22:30'), { offset: 120, end: at('23:30'), date: '2026-05-05' })
    expect(inReaderZone([berlin], { locale: 'en', hour: '2-digit' })).toMatchObject([
      { from: '10:30 PM', till: '11:30 PM', theirs: 'Tue 12:30 AM' },
    ])
  })

  it('counts the days of the week from Monday, and writes them in the language', () => {
    const sunday = item('Call', Date.UTC(2026, 4, 3, 12))
    expect(inReaderZone([sunday], { ...english, locale: 'de' })).toMatchObject([{ weekday: 6, day: '3. Mai' }])
  })
})
