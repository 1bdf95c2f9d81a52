import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Component, type ReactNode, StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import type { FinishedPage } from '../src/client/pageSource.ts'
import { CommunityHtml } from '../src/CommunityHtml.tsx'
import { readerAttributes } from '../src/export/readerAttributes.ts'
import { toHtml } from '../src/export/toHtml.tsx'
import { GroupTable } from '../src/GroupTable.tsx'
import type { Community } from '../src/model/community.ts'
import { UpcomingMeetings } from '../src/UpcomingMeetings.tsx'
import { readAt, takeDeveloperMessages } from './finders.ts'
import { now as sampleNow, samples } from './fixtures/samples.ts'

const now = Date.UTC(2026, 4, 3, 12)

function htmlNamed(name: string): string {
  const meetings: Community['meetings'] = [
    {
      id: 'call',
      name: 'Weekly call',
      schedule: { kind: 'single', date: '2026-05-07', time: '16:00', timeZone: 'Europe/Berlin', durationMinutes: 60 },
    },
  ]
  const community: Community = { version: 1, id: 'kiln', name, url: 'https://kiln.example', meetings }
  return toHtml(community, { now, document: false, localTime: true })
}

const kiln = htmlNamed('Kiln')
const lantern = htmlNamed('Lantern')

/** What a server sends, in the page. */
function sent(html: string): HTMLElement {
  const container = document.createElement('div')
  container.innerHTML = renderToString(<CommunityHtml page={html} />)
  document.body.append(container)
  onTestFinished(() => container.remove())
  return container
}

const imports = (html: string) =>
  vi.fn<() => Promise<FinishedPage>>(async () => ({ default: { html, head: '', styles: '' }, html }))

const readersTime = '14:00–15:00'

// The reader is in UTC.
beforeEach(() => readAt(now))

describe('CommunityHtml in the HTML of a server', () => {
  it('stays as it is, and gets the time of the reader, without a second copy of the page', async () => {
    const container = sent(kiln)
    const elements = [...container.querySelectorAll('*')]
    const page = imports(kiln)
    const onRecoverableError = vi.fn<() => void>()

    const hydrated = <CommunityHtml page={page} />
    const { rerender } = render(hydrated, { container, hydrate: true, wrapper: StrictMode, onRecoverableError })
    await waitFor(() => expect(container).toHaveTextContent(readersTime))
    rerender(hydrated)

    expect(page).not.toHaveBeenCalled()
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect([...container.querySelectorAll('*')]).toEqual(elements)
  })

  it('takes the page as an object too', async () => {
    const container = sent(kiln)
    const heading = screen.getByRole('heading', { level: 1, name: 'Kiln' })
    render(<CommunityHtml page={{ html: kiln }} />, { container, hydrate: true, wrapper: StrictMode })
    await waitFor(() => expect(container).toHaveTextContent(readersTime))
    expect(screen.getByRole('heading', { level: 1, name: 'Kiln' })).toBe(heading)
  })

  it('keeps its elements when a function is written anew for the same page, and shows another page', async () => {
    const container = sent(kiln)
    const { rerender } = render(<CommunityHtml page={imports(kiln)} />, { container, hydrate: true })
    const heading = screen.getByRole('heading', { level: 1 })

    const same = imports(kiln)
    rerender(<CommunityHtml page={same} />)
    await waitFor(() => expect(same).toHaveReturned())
    expect(screen.getByRole('heading', { level: 1 })).toBe(heading)

    rerender(<CommunityHtml page={imports(lantern)} />)
    expect(await screen.findByRole('heading', { level: 1, name: 'Lantern' })).toBeVisible()
    await waitFor(() => expect(container).toHaveTextContent(readersTime))
    rerender(<CommunityHtml page={imports(kiln)} />)
    expect(await screen.findByRole('heading', { level: 1, name: 'Kiln' })).toBeVisible()
  })
})

describe('CommunityHtml with the router of a site', () => {
  const html =
    '<a href="/blog?page=2#news">Blog</a> <a href="#chat">Chat</a> <a href="/calendar.ics">Calendar</a> ' +
    '<a href="https://chat.example/">Elsewhere</a> <a href="/blog" target="_blank">Window</a>'

  it('takes readers to the pages of the site, and leaves the rest to the browser', () => {
    const navigate = vi.fn<(address: string) => void>()
    const { container, rerender } = render(<CommunityHtml page={html} navigate={navigate} />)
    // The browser of the tests cannot go anywhere.
    const left: string[] = []
    const atEnd = (event: Event): void => {
      if (!event.defaultPrevented) left.push((event.target as Element).textContent)
      event.preventDefault()
    }
    document.addEventListener('click', atEnd)
    onTestFinished(() => document.removeEventListener('click', atEnd))

    for (const link of screen.getAllByRole('link')) fireEvent.click(link)
    fireEvent.click(screen.getByRole('link', { name: 'Blog' }), { ctrlKey: true })
    expect(navigate.mock.calls).toEqual([['/blog?page=2#news']])
    expect(left).toEqual(['Chat', 'Calendar', 'Elsewhere', 'Window', 'Blog'])

    rerender(<CommunityHtml page={html} />)
    fireEvent.click(screen.getByRole('link', { name: 'Blog' }))
    expect(left.at(-1)).toBe('Blog')
    expect(navigate).toHaveBeenCalledOnce()
    expect(container).toHaveTextContent('Blog')
  })
})

describe('CommunityHtml on a page that the browser makes', () => {
  it('imports the page', async () => {
    const { container } = render(<CommunityHtml page={imports(kiln)} />, { wrapper: StrictMode })
    expect(await screen.findByRole('heading', { level: 1, name: 'Kiln' })).toBeVisible()
    await waitFor(() => expect(container).toHaveTextContent(readersTime))
  })

  it('takes a function that gives the HTML alone', async () => {
    render(<CommunityHtml page={async () => kiln} />)
    expect(await screen.findByRole('heading', { level: 1, name: 'Kiln' })).toBeVisible()
  })

  it('says what a page has to be', async () => {
    const { container } = render(<CommunityHtml page={{} as never} />)
    expect(container).toHaveTextContent('')
    expect(takeDeveloperMessages()).toEqual([
      expect.stringContaining('CommunityHtml: page must be a page with html, or a function that imports one.'),
    ])
    const empty = async () => ({ default: undefined }) as never
    render(
      <Boundary>
        <CommunityHtml page={empty} />
      </Boundary>,
    )
    expect(await screen.findByText(/^Cannot show it: page must import a page with html\./)).toBeVisible()
    vi.mocked(console.error).mockClear()
    vi.mocked(console.warn).mockClear()
  })

  it('leaves it to the site what a page that cannot be imported means', async () => {
    const page = () => Promise.reject<string>(new Error('no network'))
    render(
      <Boundary>
        <CommunityHtml page={page} />
      </Boundary>,
    )
    expect(await screen.findByText('Cannot show it: no network')).toBeVisible()
    // React reports what a boundary catches.
    vi.mocked(console.error).mockClear()
    vi.mocked(console.warn).mockClear()
  })

  it('filters groups, each on its own page', async () => {
    // A table with a filter has more than a dozen rows.
    const bodies = Array.from({ length: 13 }, (_, index) => ({
      id: `group-${index}`,
      name: `Group ${index}`,
      kind: 'sig' as const,
    }))
    const html = renderToStaticMarkup(
      <div {...readerAttributes({ now })}>
        <GroupTable bodies={bodies} now={now} />
      </div>,
    )
    const { container } = render(
      <>
        <CommunityHtml page={html} />
        <CommunityHtml page={html} />
      </>,
    )
    const [field] = screen.getAllByRole<HTMLInputElement>('searchbox')
    field!.value = 'group 12'
    const shown = () => [...container.querySelectorAll('output')].map(({ textContent }) => textContent)
    await waitFor(() => {
      fireEvent.input(field!)
      expect(shown()).toEqual(['1 of 13 groups', '13 groups'])
    })
  })

  it("shows an agenda by the reader's days, and filters it", async () => {
    const html = renderToStaticMarkup(
      <div {...readerAttributes({ now: sampleNow })}>
        <UpcomingMeetings {...samples.UpcomingMeetings} days={90} />
      </div>,
    )
    readAt(sampleNow)
    const { container } = render(<CommunityHtml page={html} />)
    const count = () => container.querySelector('.mh\\:agenda-count')?.textContent
    await waitFor(() => expect(count()).toContain('in your time zone, UTC'))
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing of that name' } })
    expect(count()).toBe('No meeting matches.')
  })

  it('leaves neither a timer nor a listener behind', async () => {
    const intervals = new Set<unknown>()
    const { setInterval, clearInterval } = globalThis
    vi.stubGlobal('setInterval', (...args: Parameters<typeof setInterval>) => {
      const timer = setInterval(...args)
      intervals.add(timer)
      return timer
    })
    vi.stubGlobal('clearInterval', (timer: ReturnType<typeof setInterval>) => {
      intervals.delete(timer)
      clearInterval(timer)
    })
    onTestFinished(() => void vi.unstubAllGlobals())
    const { container, unmount } = render(
      <>
        <CommunityHtml page={kiln} />
        <CommunityHtml page={lantern} />
      </>,
    )
    const [one, other] = [...container.children] as [HTMLElement, HTMLElement]
    await waitFor(() => expect(one).toHaveTextContent(readersTime))
    await waitFor(() => expect(other).toHaveTextContent(readersTime))
    expect(intervals.size).toBe(1)
    const gone = one
    unmount()
    expect(intervals.size).toBe(0)

    const before = gone.innerHTML
    readAt(now + 7 * 86_400_000)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(gone.innerHTML).toBe(before)
  })
})

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    return error ? `Cannot show it: ${error.message}` : this.props.children
  }
}
