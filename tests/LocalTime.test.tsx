import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { LocalTime } from '../src/LocalTime.tsx'
import { comeBackAt, readAt, takeDeveloperMessages } from './finders.ts'

const start = Date.UTC(2026, 4, 7, 17)
const end = Date.UTC(2026, 4, 7, 18)
const timeZone = 'America/Los_Angeles'

const renderTime = (props: Partial<Parameters<typeof LocalTime>[0]> = {}) => {
  const { container } = render(<LocalTime start={start} end={end} timeZone={timeZone} {...props} />)
  return container.firstElementChild as HTMLElement
}

// The reader is in UTC.
beforeEach(() => readAt(Date.UTC(2026, 4, 3, 12)))

describe('LocalTime', () => {
  it("shows the organiser's time with its zone, and the reader's", () => {
    expect(renderTime()).toHaveTextContent('Thu, 7 May 2026, 10:00–11:00 Pacific Time17:00–18:00 your time (UTC)')
    expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-05-07T17:00:00.000Z')
  })

  it("holds a line free for the reader's time in the HTML of a server", () => {
    const html = renderToStaticMarkup(<LocalTime start={start} timeZone={timeZone} />)
    expect(html).toContain(
      'Thu, 7 May 2026, 10:00 Pacific Time</time><span class="mh:reader-time" data-span="-420 0"></span>',
    )
  })

  it('does without an end', () => {
    expect(renderTime({ end: undefined })).toHaveTextContent('Thu, 7 May 2026, 10:00 Pacific Time17:00 your time (UTC)')
  })

  it.each([
    ['before the clocks of California go forward', Date.UTC(2026, 2, 7, 18), 'Sat, 7 Mar 2026, 10:00', '18:00'],
    ['after they have', Date.UTC(2026, 2, 8, 17), 'Sun, 8 Mar 2026, 10:00', '17:00'],
    ['before they go back', Date.UTC(2026, 9, 31, 17), 'Sat, 31 Oct 2026, 10:00', '17:00'],
    ['after they have', Date.UTC(2026, 10, 1, 18), 'Sun, 1 Nov 2026, 10:00', '18:00'],
  ])('is right %s', (_when, instant, organiser, reader) => {
    readAt(Date.UTC(2026, 0, 1))
    expect(renderTime({ start: instant, end: undefined })).toHaveTextContent(
      `${organiser} Pacific Time${reader} your time (UTC)`,
    )
  })

  it.each([
    ['Asia/Kathmandu', 'Thu, 7 May 2026, 22:45 Nepal Time'],
    ['Australia/Lord_Howe', 'Fri, 8 May 2026, 03:30 Lord Howe Time'],
    ['Asia/Kolkata', 'Thu, 7 May 2026, 22:30 India Standard Time'],
    ['UTC', 'Thu, 7 May 2026, 17:00 UTC'],
  ])('shows the time of %s', (zone, words) => {
    renderTime({ end: undefined, timeZone: zone })
    expect(screen.getByText(words)).toBeVisible()
  })

  it("says the reader's day where it is another than the organiser's", () => {
    expect(renderTime({ start: Date.UTC(2026, 4, 7, 23), end: undefined, timeZone: 'Asia/Tokyo' })).toHaveTextContent(
      'Fri, 8 May 2026, 08:00 Japan Standard TimeThu 7 May, 23:00 your time (UTC)',
    )
  })

  it('says one day of a time past midnight, and both of a longer one', () => {
    const late = { start: Date.UTC(2026, 4, 7, 23), timeZone: 'Asia/Tokyo' }
    const { unmount } = render(<LocalTime {...late} end={Date.UTC(2026, 4, 8, 1)} />)
    expect(screen.getByText('Thu 7 May, 23:00 – 01:00 your time (UTC)')).toBeVisible()
    unmount()
    render(<LocalTime {...late} end={Date.UTC(2026, 4, 9, 1)} />)
    expect(screen.getByText('Thu 7 May, 23:00 – Sat 9 May, 01:00 your time (UTC)')).toBeVisible()
  })

  it('says what is going on, and what is over', () => {
    const time = renderTime()
    comeBackAt(Date.UTC(2026, 4, 7, 17, 30))
    expect(time).toHaveTextContent('Now, 17:00–18:00 your time (UTC)')
    comeBackAt(end)
    expect(time).toHaveTextContent('Thu, 7 May 2026, 10:00–11:00 Pacific TimeEnded')
  })

  it.each([
    ['en-US', 'Thu, May 7, 2026, 10:00 – 11:00 AM Pacific Time5:00 – 6:00 PM your time (UTC)'],
    ['de', 'Do., 7. Mai 2026, 10:00–11:00 Uhr Nordamerikanische Westküstenzeit17:00–18:00 Uhr your time (UTC)'],
  ])('is written as readers of %s do', (locale, words) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([locale])
    expect(renderTime({ locale }).textContent.replaceAll(/[\u2009\u202f]/g, ' ')).toBe(words)
  })

  it('counts the hours as the reader does, in the language of the page, and names the zone in the variety that they read', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US', 'de'])
    expect(renderTime()).toHaveTextContent('10:00–11:00 Pacific Time5:00 – 6:00 PM your time (UTC)')
  })

  it('has the digits of the page, which stand beside it', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ar-EG'])
    expect(renderTime({ locale: 'ar' })).toHaveTextContent('5:00–6:00 م your time (UTC)')
  })

  it('takes the next language where the first of the browser is none', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US@posix', 'en-GB'])
    expect(renderTime()).toHaveTextContent('10:00–11:00 Pacific Time17:00–18:00 your time (UTC)')
  })

  it("takes the site's own words", () => {
    expect(renderTime({ messages: { dates: { yourTime: 'For you: {time} ({zone})' } } })).toHaveTextContent(
      'Pacific TimeFor you: 17:00–18:00 (UTC)',
    )
  })

  it.each([
    ['a zone that is none', { timeZone: 'Mars/Olympus' }, 'timeZone Mars/Olympus: timeZone must be'],
    ['no zone', { timeZone: undefined }, 'timeZone undefined: timeZone must be'],
    ['a start that is none', { start: Number.NaN }, 'start NaN, '],
    ['no start', { start: undefined }, 'start undefined, '],
    ['a start beyond all time', { start: 1e18 }, 'start 1000000000000000000, '],
    ['an end that is none', { end: Number.NaN }, 'end NaN, '],
  ])('says that the time is not available with %s, and tells the developer', (_what, props, reason) => {
    expect(renderTime(props as never)).toHaveTextContent(/^Time not available$/)
    const [message] = takeDeveloperMessages()
    expect(message).toMatch(/^moothall: LocalTime cannot show start /)
    expect(message).toContain(reason)
  })

  it('takes null for an end that is not known', () => {
    expect(renderTime({ end: null as never })).toHaveTextContent(
      'Thu, 7 May 2026, 10:00 Pacific Time17:00 your time (UTC)',
    )
  })
})
