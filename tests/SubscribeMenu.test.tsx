import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { SiteLinkProps } from '../src/prepare/site.ts'
import { SubscribeMenu, type SubscribeMenuProps } from '../src/SubscribeMenu.tsx'
import { takeDeveloperMessages } from './finders.ts'

const feedHref = 'https://example.org/all.ics'

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

/** Each entry: its words, its address, and what the calendar holds afterwards. */
const entriesShown = (): string[][] =>
  screen.getAllByRole('listitem', { hidden: true }).map((item) => {
    const link = within(item).getByRole('link', { hidden: true })
    const [words = '', note = ''] = [...link.childNodes].flatMap((part) => part.textContent?.trim() || [])
    return [words, link.getAttribute('href') ?? '', note]
  })

describe('SubscribeMenu', () => {
  it.each([feedHref, 'webcal://example.org/all.ics', 'WEBCAL://example.org/all.ics'])(
    'has the ways to follow the feed %s, each with words for what it adds',
    (href) => {
      render(<SubscribeMenu feedHref={href} />)
      const note = 'Stays up to date'
      expect(entriesShown()).toEqual([
        ['Apple Calendar and other apps', 'webcal://example.org/all.ics', note],
        ['Feed address', 'https://example.org/all.ics', 'For any other app'],
        ['Google Calendar', 'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fexample.org%2Fall.ics', note],
        ['Outlook.com', 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fall.ics', note],
        [
          'Microsoft 365',
          'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fall.ics',
          note,
        ],
      ])
    },
  )

  it('has the file that is read once', () => {
    render(<SubscribeMenu fileHref="/all.ics" />)
    expect(entriesShown()).toEqual([['Download as a file (.ics)', '/all.ics', 'All dates, as they are now']])
  })

  it('has the calendars that the community publishes, two of one name as well', () => {
    render(
      <SubscribeMenu
        calendars={[
          { kind: 'embed', label: 'Calendar', href: 'https://calendar.example.org/' },
          { kind: 'feed', label: 'Calendar', href: 'webcal://calendar.example.org/all.ics' },
        ]}
      />,
    )
    expect(entriesShown()).toEqual([
      ['Calendar', 'https://calendar.example.org/', ''],
      ['Calendar', 'webcal://calendar.example.org/all.ics', ''],
    ])
  })

  it('is a button that opens a list of the same name, without a script', () => {
    const { container } = render(<SubscribeMenu feedHref={feedHref} />)
    const button = screen.getByRole('button', { name: 'Subscribe to the calendar' })
    expect(button).toHaveAttribute('type', 'button')
    const popover = container.querySelector('[popover="auto"]')
    expect(popover).toHaveAttribute('id', 'subscribe--list')
    expect(button).toHaveAttribute('popovertarget', 'subscribe--list')
    expect(container.querySelector('ul')).toHaveAttribute('aria-label', 'Subscribe to the calendar')
  })

  it('takes words of its own for the button', () => {
    render(<SubscribeMenu feedHref={feedHref} label="Follow all calls" />)
    expect(screen.getByRole('button', { name: 'Follow all calls' })).toBeVisible()
  })

  it('names its list by the anchor of its own, or with the prefix of the page', () => {
    const target = () => screen.getByRole('button').getAttribute('popovertarget')
    const { rerender } = render(<SubscribeMenu feedHref={feedHref} id="calls" />)
    expect(target()).toBe('calls--list')
    rerender(<SubscribeMenu feedHref={feedHref} idPrefix="kiln-" />)
    expect(target()).toBe('kiln-subscribe--list')
  })

  it.each<[string, SubscribeMenuProps]>([
    ['nothing is published', {}],
    ['the addresses are empty', { feedHref: '', fileHref: '', calendars: [] }],
    ['the addresses are null', { feedHref: null, fileHref: null, calendars: null } as never],
  ])('shows nothing where %s', (_what, props) => {
    const { container } = render(<SubscribeMenu {...props} />)
    expect(container).toBeEmptyDOMElement()
  })

  it("shows names and words in the reader's language", () => {
    render(
      <SubscribeMenu
        fileHref="/all.ics"
        calendars={[{ kind: 'embed', label: { en: 'Calendar', de: 'Kalender' }, href: '/calendar' }]}
        locale="de"
        messages={{
          calendar: { subscribe: 'Kalender abonnieren', copy: 'alle Termine', services: { ics: 'Als Datei' } },
        }}
      />,
    )
    expect(screen.getByRole('button', { name: 'Kalender abonnieren' })).toBeVisible()
    expect(entriesShown()).toEqual([
      ['Als Datei', '/all.ics', 'alle Termine'],
      ['Kalender', '/calendar', ''],
    ])
  })

  it('takes what the site says of addresses and links', () => {
    const { rerender } = render(<SubscribeMenu fileHref="/all.ics" baseUrl="https://example.org" />)
    expect(entriesShown()[0]![1]).toBe('https://example.org/all.ics')
    rerender(<SubscribeMenu fileHref="/all.ics" linkComponent={RouterLink} />)
    expect(entriesShown()[0]![1]).toBe('/app/all.ics')
  })

  it.each([
    [
      'a feed without a host',
      { feedHref: '/all.ics' },
      /^$/,
      'SubscribeMenu: feedHref must be an absolute address, https: or webcal:; received "/all.ics". The feed is left out.',
    ],
    [
      'a feed whose address runs',
      { feedHref: 'javascript:alert(1)', fileHref: '/all.ics' },
      /^Subscribe to the calendarDownload as a file/,
      'SubscribeMenu: feedHref must be an absolute address, https: or webcal:; received "javascript:alert(1)". The feed is left out.',
    ],
    [
      'a file whose address runs',
      { fileHref: 'javascript:alert(1)' },
      /Download as a file \(\.ics\)/,
      'SubscribeMenu: fileHref: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
    ],
    [
      'calendars that are no list',
      { calendars: 'webcal://example.org/all.ics' },
      /^$/,
      'SubscribeMenu: calendars must be a list; received "webcal://example.org/all.ics". It is left out.',
    ],
  ])('leaves out %s, and tells the developer', (_what, props, shown, message) => {
    const { container } = render(<SubscribeMenu {...(props as object)} />)
    expect(container).toHaveTextContent(shown)
    expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
  })

  it('shows the address of a calendar without a name', () => {
    render(<SubscribeMenu calendars={[{ kind: 'embed', label: '', href: 'https://calendar.example.org/' }]} />)
    expect(entriesShown()).toEqual([['https://calendar.example.org/', 'https://calendar.example.org/', '']])
    expect(takeDeveloperMessages()).toEqual([
      'moothall: SubscribeMenu: calendars[0].label is missing. Add it: readers see other words in its place.',
    ])
  })
})
