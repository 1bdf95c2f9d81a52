import type { Locator, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { ChannelList } from '../../src/ChannelList.tsx'
import { bundle } from '../fixtures/bundle.ts'
import {
  documentWith,
  type ElementsSite,
  inScript,
  type OpenedPage,
  startElementsSite,
} from '../fixtures/elementsSite.ts'
import { root } from '../fixtures/sources.ts'

const channels = [{ id: 'chat', kind: 'irc', name: '#kiln' }] as const
const kiln = { id: 'kiln', name: 'Kiln', channels }
const other = { ...kiln, channels: [{ id: 'list', kind: 'mailing-list', name: 'kiln-dev' }] }
const serverHtml = renderToStaticMarkup(createElement(ChannelList, { channels, id: 'channels' }))

/** A site on React that has an element on a page: a fallback that goes, data by a property, and an element that moves. */
const app = `
  import { createElement as h, useState } from 'react'
  import { createRoot } from 'react-dom/client'
  import { flushSync } from 'react-dom'

  function App() {
    const [state, setState] = useState({ isLoading: true, text: 'Loading', order: ['a', 'b'] })
    window.set = (next) => flushSync(() => setState((old) => ({ ...old, ...next })))
    return h('div', null,
      h('moothall-channel-list', { src: '/kiln.json', id: 'fallback' }, state.isLoading && h('p', null, 'Loading'), state.hasMore && h('p', null, 'More')),
      h('moothall-channel-list', { src: '/kiln.json', id: 'text' }, state.text),
      h('moothall-channel-list', { data: state.data, id: 'data' }),
      state.order.map((key) => h('moothall-channel-list', { key, id: key, src: '/kiln.json' }, h('p', null, key))),
      state.isGone || h('moothall-channel-list', { src: '/kiln.json', id: 'gone' }, h('p', null, 'Gone')))
  }
  createRoot(document.querySelector('main')).render(h(App))
`

const pages: Record<string, string> = {
  '/kiln.json': JSON.stringify(kiln),
  '/other.json': JSON.stringify(other),
  '/inline': documentWith(
    `<moothall-channel-list>${inScript(kiln)}Ask in <b>the chat</b>.</moothall-channel-list><p>After</p>`,
  ),
  '/src': documentWith('<moothall-channel-list src="/kiln.json">Ask us.</moothall-channel-list>'),
  '/server': documentWith(
    `<moothall-channel-list src="/kiln.json">\n ${serverHtml}\n <p>Ask us.</p></moothall-channel-list>`,
  ),
  '/cards': documentWith(
    `<moothall-policy-card>${inScript({ ...kiln, policies: ['a', 'b', 'c'].map((id) => ({ id, kind: 'other', name: id })) })}</moothall-policy-card>`,
  ),
  '/empty': documentWith('<p>Nothing yet</p>'),
  '/early': documentWith('<moothall-channel-list>Ask us.</moothall-channel-list>').replace(
    '<script type="module" src="/elements.js"></script>',
    '',
  ),
  '/times': documentWith(
    [
      '<p>We meet <moothall-local-time id="zone" start="2030-04-04T15:00:00Z" time-zone="Mars/Olympus">on Thursdays</moothall-local-time>.</p>',
      '<p>We meet <moothall-local-time id="start" start="Thursday" time-zone="UTC">on Thursdays</moothall-local-time>.</p>',
      '<p>We meet <moothall-local-time id="none">on Thursdays</moothall-local-time>.</p>',
      '<p>We meet <moothall-local-time id="good" start="2030-04-04T15:00:00Z" time-zone="UTC">on Thursdays</moothall-local-time>.</p>',
      '<moothall-subscribe-menu id="feed" feed-href="/a.ics"><a href="/a.ics">Our calendar</a></moothall-subscribe-menu>',
      `<moothall-foundation-badge id="badge">${inScript(kiln)}Part of a foundation</moothall-foundation-badge>`,
      `<moothall-channel-list id="only" only="nowhere">${inScript(kiln)}Ask us.</moothall-channel-list>`,
    ].join(''),
  ),
  '/react': documentWith('').replace('</head>', '<script type="module" src="/app.js"></script></head>'),
}

// Pages are opened in a browser, two at a time.
vi.setConfig({ testTimeout: 30_000 })

let site: ElementsSite

beforeAll(async () => {
  site = await startElementsSite({ ...pages, '/app.js': await bundle(root, app) })
}, 60_000)

afterAll(() => site.close())

async function open(path: string): Promise<OpenedPage> {
  const opened = await site.open(path)
  onTestFinished(() => opened.page.context().close())
  return opened
}

/** What the console was told by an element, without the address of the server. */
const toldOf = (messages: readonly string[]): string[] =>
  messages
    .filter((message) => message.startsWith('moothall: '))
    .map((message) => message.replace(/ http:\/\/[\d.:]+/, ' '))

const list = (page: Page, id = '') => page.locator(`moothall-channel-list${id && `#${id}`}`)
/** The lines that are seen. */
const linesOf = async (locator: Locator): Promise<string[]> => (await locator.innerText()).split('\n').filter(Boolean)

const shown = (page: Page, id = ''): Promise<string[]> => list(page, id).locator('.mh\\:entry-name').allInnerTexts()

describe('what the page puts into an element', () => {
  it('stays there, unchanged, and is not rendered while there is content', async () => {
    const { page, messages } = await open('/inline')
    expect(await linesOf(page.locator('main'))).toEqual(['Where we talk', '#kiln', 'IRC', 'After'])
    expect(await list(page).evaluate((element) => [...element.childNodes].map((node) => node.nodeName))).toEqual([
      'SECTION',
      'SCRIPT',
      '#text',
      'B',
      '#text',
    ])
    expect(
      await list(page)
        .locator('b')
        .evaluate((element) => element.outerHTML),
    ).toBe('<b>the chat</b>')
    expect(await page.locator('main').ariaSnapshot()).not.toContain('the chat')
    expect(messages).toEqual([])
  })

  it('is read again where its script changes', async () => {
    const { page } = await open('/inline')
    await page.evaluate((json) => {
      document.querySelector('moothall-channel-list > script')!.textContent = json
    }, JSON.stringify(other))
    await expect.poll(() => shown(page)).toEqual(['kiln-dev'])
  })

  it('is read where it is replaced as a whole', async () => {
    const { page, messages } = await open('/inline')
    await page.evaluate((html) => {
      document.querySelector('moothall-channel-list')!.innerHTML = html
    }, inScript(other))
    await expect.poll(() => shown(page)).toEqual(['kiln-dev'])
    expect(messages).toEqual([])
  })

  it('is rendered again where the script is gone', async () => {
    const { page, messages } = await open('/inline')
    await page.evaluate(() => {
      document.querySelector('moothall-channel-list')!.innerHTML = 'No longer.'
    })
    await expect.poll(() => list(page).innerText()).toBe('No longer.')
    expect(toldOf(messages)).toEqual([
      'moothall: <moothall-channel-list>: it has no data: set src to the address of a JSON file, put a <script type="application/json"> in it, or set data. What stands in the element stays.',
    ])
  })

  it('may come after the element', async () => {
    const { page, messages } = await open('/empty')
    await page.evaluate((json) => {
      const element = document.createElement('moothall-channel-list')
      document.querySelector('main')!.append(element)
      setTimeout(() => {
        const script = document.createElement('script')
        script.type = 'application/json'
        script.textContent = json
        element.append(script)
      }, 20)
    }, JSON.stringify(kiln))
    await expect.poll(() => shown(page)).toEqual(['#kiln'])
    expect(toldOf(messages)).toHaveLength(1)
  })

  it('keeps the content where the page replaces it, and the data is elsewhere', async () => {
    const { page, messages } = await open('/src')
    await page.evaluate(() => {
      document.querySelector('moothall-channel-list')!.textContent = 'Ask them.'
    })
    await expect.poll(() => linesOf(list(page))).toEqual(['Where we talk', '#kiln', 'IRC'])
    expect(messages).toEqual([])
  })

  it('as HTML of the server is taken over in its place, and is there again without the content', async () => {
    const { page } = await open('/server')
    expect(await list(page).evaluate((element) => [...element.children].map(({ localName }) => localName))).toEqual([
      'section',
      'p',
    ])
    expect(await linesOf(list(page))).toEqual(['Where we talk', '#kiln', 'IRC'])
    await page.evaluate(() => {
      const element = document.querySelector('moothall-channel-list')!
      element.remove()
      element.setAttribute('src', '/nothing.json')
      Object.assign(window, { element, section: element.firstElementChild })
    })
    expect(await page.evaluate('element.firstElementChild === section')).toBe(true)
    expect(await page.evaluate('section.getAttributeNames().toSorted().join()')).toBe(
      'aria-labelledby,class,data-moothall,data-slot,id',
    )
    expect(await page.evaluate('element.textContent.replaceAll(/\\s+/g, " ")')).toBe(' Where we talk#kilnIRC Ask us.')
    await page.evaluate('document.querySelector("main").append(element)')
    await expect.poll(() => linesOf(list(page))).toEqual(['Where we talk', '#kiln', 'IRC', 'Ask us.'])
  })
})

describe('an element that is taken away', () => {
  it('and added again with an address that fails shows what stands in it', async () => {
    const { page, messages } = await open('/src')
    expect(await shown(page)).toEqual(['#kiln'])
    await page.evaluate(async () => {
      const element = document.querySelector('moothall-channel-list')!
      element.remove()
      await Promise.resolve()
      element.setAttribute('src', '/nothing.json')
      document.querySelector('main')!.append(element)
    })
    await expect
      .poll(() => toldOf(messages))
      .toEqual([
        'moothall: <moothall-channel-list>: /nothing.json is answered with 404; put the file there, or correct the address. What stands in the element stays.',
      ])
    expect(await list(page).innerText()).toBe('Ask us.')
    await list(page).evaluate((element) => element.setAttribute('src', '/other.json'))
    await expect.poll(() => shown(page)).toEqual(['kiln-dev'])
  })

  it('gives up its request', async () => {
    const { page, messages } = await open('/empty')
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname))
    await page.evaluate(async () => {
      const [first, second] = ['/kiln.json', '/kiln.json'].map((src) => {
        const element = document.createElement('moothall-channel-list')
        element.setAttribute('src', src)
        document.querySelector('main')!.append(element)
        return element
      })
      const third = first!.cloneNode() as HTMLElement
      third.setAttribute('src', '/other.json')
      document.querySelector('main')!.append(third)
      await new Promise((done) => setTimeout(done, 30))
      second!.remove()
      third.remove()
    })
    await expect.poll(() => shown(page)).toEqual(['#kiln'])
    expect(failed).toEqual(['/other.json'])
    expect(toldOf(messages)).toEqual([])
  })

  it('only to be moved keeps its content', async () => {
    const { page, requests } = await open('/inline')
    await page.evaluate(() => {
      const element = document.querySelector('moothall-channel-list')!
      Object.assign(window, { section: element.querySelector('section') })
      document.querySelector('main')!.append(element)
    })
    expect(await page.evaluate('section === document.querySelector("moothall-channel-list > section")')).toBe(true)
    expect(await linesOf(page.locator('main'))).toEqual(['After', 'Where we talk', '#kiln', 'IRC'])
    expect(requests.filter((url) => url.endsWith('.json'))).toEqual([])
  })

  it('and cloned is one of its own', async () => {
    const { page, messages } = await open('/inline')
    await page.evaluate(() => {
      const element = document.querySelector('moothall-channel-list')!
      document.querySelector('main')!.append(element.cloneNode(true))
      element.remove()
    })
    await expect.poll(() => linesOf(page.locator('main'))).toEqual(['After', 'Where we talk', '#kiln', 'IRC'])
    expect(messages).toEqual([])
  })
})

describe('the data of an element', () => {
  it('is asked for again where src is set again, and by refresh()', async () => {
    const { page, requests } = await open('/src')
    const asked = () => requests.filter((url) => url.endsWith('/kiln.json')).length
    expect(asked()).toBe(1)
    await list(page).evaluate((element) => element.setAttribute('src', '/kiln.json'))
    await expect.poll(asked).toBe(2)
    await page.route('**/kiln.json', (route) => route.fulfill({ json: other }))
    await page.evaluate('document.querySelector("moothall-channel-list").refresh()')
    expect(await shown(page)).toEqual(['kiln-dev'])
    await list(page).evaluate((element) => element.setAttribute('heading', 'Talk'))
    await expect.poll(() => list(page).getByRole('heading').innerText()).toBe('Talk')
    expect(asked()).toBe(3)
  })

  it('that is asked for again in vain leaves what is shown, and the console says why', async () => {
    const { page, messages } = await open('/src')
    await page.route('**/kiln.json', (route) => route.fulfill({ status: 503 }))
    await page.evaluate('document.querySelector("moothall-channel-list").refresh()')
    expect(await shown(page)).toEqual(['#kiln'])
    expect(toldOf(messages)).toEqual([expect.stringContaining('/kiln.json is answered with 503;')])
  })

  it('may be set as a property, and goes before the address', async () => {
    const { page, messages } = await open('/src')
    await page.evaluate((data) => Object.assign(document.querySelector('moothall-channel-list')!, { data }), other)
    await expect.poll(() => shown(page)).toEqual(['kiln-dev'])
    expect(await page.evaluate('document.querySelector("moothall-channel-list").data.channels[0].id')).toBe('list')
    await page.evaluate('document.querySelector("moothall-channel-list").data = undefined')
    await expect.poll(() => shown(page)).toEqual(['#kiln'])
    expect(await page.evaluate('document.querySelector("moothall-channel-list").data.channels[0].id')).toBe('chat')
    expect(messages).toEqual([])
  })

  it('may be set before the element is defined', async () => {
    const { page, messages } = await open('/early')
    await page.evaluate((data) => {
      Object.assign(document.querySelector('moothall-channel-list')!, { data })
      const script = document.createElement('script')
      script.type = 'module'
      script.src = '/elements.js'
      document.head.append(script)
    }, other)
    await expect.poll(() => shown(page)).toEqual(['kiln-dev'])
    expect(messages).toEqual([])
  })

  it('chooses cards anew, in the order asked for', async () => {
    const { page } = await open('/cards')
    const names = () => page.locator('moothall-policy-card article').getByRole('heading').allInnerTexts()
    expect(await names()).toEqual(['a', 'b', 'c'])
    const set = (only: string) =>
      page.locator('moothall-policy-card').evaluate((element, value) => element.setAttribute('only', value), only)
    await set('c a')
    await expect.poll(names).toEqual(['c', 'a'])
    await set('b c')
    await expect.poll(names).toEqual(['b', 'c'])
  })
})

describe('what cannot be shown leaves what stands in the element', () => {
  it.each([
    ['zone', 'on Thursdays', 'timeZone must be an IANA time zone such as Europe/Berlin; received "Mars/Olympus".'],
    [
      'start',
      'on Thursdays',
      'it has no start: set it to an instant, such as 2026-05-03T12:00:00Z.',
      'start is "Thursday", and is left out; it must be an instant with its offset, such as 2026-05-03T12:00:00Z.',
    ],
    ['none', 'on Thursdays', 'it has no start: set it to an instant, such as 2026-05-03T12:00:00Z.'],
    [
      'feed',
      'Our calendar',
      'it has no calendar: set feed-href to the absolute address of a feed, or file-href to that of a file.',
      'feed-href is "/a.ics", and is left out; it must be an absolute address, https: or webcal:.',
    ],
    ['badge', 'Part of a foundation', 'its data has no foundation. Add foundation.'],
    [
      'only',
      'Ask us.',
      'only leaves none of its channels to show.',
      'only names "nowhere", which is not among its channels.',
    ],
  ])('#%s', async (id, text, reason, ...before) => {
    const { page, messages } = await open('/times')
    expect(await page.locator(`#${id}`).innerText()).toBe(text)
    const ofElement = toldOf(messages)
      .filter((message) => message.includes(`, id ${id}: `))
      .map((message) => message.replace(/^.*?, id \w+: /, ''))
    expect(ofElement).toEqual([...before, `${reason} What stands in the element stays.`])
  })

  it('a time in its line comes and goes with its attributes', async () => {
    const { page } = await open('/times')
    const time = page.locator('#good')
    expect(await time.innerText()).toContain('15:00 UTC')
    expect(await time.evaluate((element) => getComputedStyle(element).display)).toBe('inline')
    await time.evaluate((element) => element.setAttribute('time-zone', 'Europe/Nowhere'))
    await expect.poll(() => time.innerText()).toBe('on Thursdays')
    await time.evaluate((element) => element.setAttribute('time-zone', 'Asia/Tokyo'))
    await expect.poll(() => time.innerText()).toContain('00:00 Japan')
  })
})

describe('in a site on React', () => {
  const set = (page: Page, state: object): Promise<void> =>
    page.evaluate((next) => (window as never as { set: (next: object) => void }).set(next), state)

  /** The element whose data comes later says so, and React praises its tools. */
  const faultsOf = (messages: readonly string[]): string[] =>
    messages.filter((message) => !/id data: it has no data|React DevTools/.test(message))

  it('children come and go, as text too', async () => {
    const { page, messages } = await open('/react')
    await expect.poll(() => shown(page, 'fallback')).toEqual(['#kiln'])
    await set(page, { isLoading: false, text: 'Done' })
    await set(page, { hasMore: true, text: '' })
    await set(page, { isLoading: true, hasMore: false, text: 'Again' })
    await expect.poll(() => shown(page, 'text')).toEqual(['#kiln'])
    expect(await shown(page, 'fallback')).toEqual(['#kiln'])
    expect(await list(page, 'fallback').locator('> p').allTextContents()).toEqual(['Loading'])
    expect(faultsOf(messages)).toEqual([])
  })

  it('data is a property, elements move, and go', async () => {
    const { page, messages } = await open('/react')
    await set(page, { data: other, order: ['b', 'a'], isGone: true })
    await expect.poll(() => shown(page, 'data')).toEqual(['kiln-dev'])
    expect(await page.locator('main > div > *').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'fallback',
      'text',
      'data',
      'b',
      'a',
    ])
    for (const id of ['a', 'b']) await expect.poll(() => shown(page, id)).toEqual(['#kiln'])
    expect(faultsOf(messages)).toEqual([])
  })
})
