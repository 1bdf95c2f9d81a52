import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import type { Community } from '../../src/model/community.ts'
import { UpcomingMeetings } from '../../src/UpcomingMeetings.tsx'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { oneMaintainer } from '../../stories/pages/data/one-maintainer.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { technicalCommittee } from '../../stories/pages/data/technical-committee.ts'
import {
  documentWith,
  type ElementsSite,
  inScript,
  type OpenedPage,
  startElementsSite,
} from '../fixtures/elementsSite.ts'
import { community as larkspur, now } from '../hosts/community.ts'

const communities: Readonly<Record<string, Community>> = {
  kataContainers,
  largeFoundation,
  larkspur,
  modelpack,
  oci,
  ocm,
  oneMaintainer,
  openci,
  technicalCommittee,
}

const names = Object.keys(communities)

const fallback = '<p>Our community meets every week. <a href="/chat">Ask us.</a></p>'

const serverHtml = renderToStaticMarkup(createElement(CommunityPage, { community: larkspur, now }))

const after = '<p>Text after the element.</p>'

/** An element with its data inside. */
const inline = (tag: string, data: unknown, attributes = ''): string =>
  `<${tag} ${attributes}>${inScript(data)}${fallback}</${tag}>`

const faq: Community = { ...larkspur, sections: undefined, faqs: [{ id: 'cost', question: 'Cost?', answer: 'None.' }] }

/** Elements whose data is wrong, and what the console is told, after the address of the site. */
const wrong: Readonly<Record<string, readonly [html: string, reason: string]>> = {
  missing: ['src="/nothing.json"', '/nothing.json is answered with 404; put the file there, or correct the address.'],
  html: ['src="/inline"', '/inline is no JSON: '],
  list: ['src="/list.json"', 'its data is a list, and must be a community, an object.'],
  nameless: ['src="/nameless.json"', 'its data has no name, so it is not a community. Add name.'],
  named: ['src="/named.json"', 'name must be a text, or one for each language.'],
  entries: ['src="/entries.json"', 'channels[0] has no name, and no other entry has one. Give each its name.'],
  none: [
    '',
    'it has no data: set src to the address of a JSON file, put a <script type="application/json"> in it, or set data.',
  ],
  elsewhere: ['src="https://elsewhere.example/a.json"', 'https://elsewhere.example/a.json cannot be fetched '],
}

const pages: Record<string, string> = {
  '/larkspur.json': JSON.stringify(larkspur),
  '/modelpack.json': JSON.stringify(modelpack),
  '/faq.json': JSON.stringify(faq),
  '/faq-channels.json': JSON.stringify({ ...faq, channels: [{ id: 'kiln', kind: 'irc', name: '#kiln' }] }),
  '/list.json': '[]',
  '/nameless.json': '{ "id": "kiln" }',
  '/named.json': '{ "id": "kiln", "name": { "en": "" } }',
  '/entries.json': '{ "id": "kiln", "name": "Kiln", "meetings": [{ "title": "Call" }], "channels": [null] }',
  '/src': documentWith(`<moothall-community src="/larkspur.json">${fallback}</moothall-community>`),
  '/inline': documentWith(inline('moothall-community', larkspur)),
  '/without-sheet': documentWith(inline('moothall-community', larkspur)).replace(/<link [^>]*>/, ''),
  '/upgrade': documentWith(`<moothall-community src="/larkspur.json">${serverHtml}</moothall-community>${after}`),
  '/wrong-part': documentWith(
    inline('moothall-community', {
      id: 'kiln',
      name: 'Kiln',
      repositories: [{ id: 'a' }, { name: 'kiln', href: 'https://code.example/kiln' }, 7],
      repositoryGroups: 5,
    }),
  ),
  '/faq': documentWith(
    `<moothall-faq-list src="/faq.json"><section data-moothall><h2>FAQ</h2><div><details open><summary>Cost?</summary><div>None.</div></details></div></section></moothall-faq-list>`,
  ),
  '/agenda': documentWith(
    `<h1>Calls</h1>${inline('moothall-upcoming-meetings', larkspur, 'days="84" link-to="none" id="calls"')}`,
  ),
  '/agendas': documentWith(
    inline('moothall-upcoming-meetings', larkspur, 'days="84" link-to="none"').repeat(2),
  ).replace('</head>', '<base href="https://cdn.example/app/"></head>'),
  '/agenda-without-address': documentWith(
    inline('moothall-upcoming-meetings', larkspur, 'days="84" link-to="none" filter-address="none"'),
  ),
  '/react/agenda': documentWith(
    `<h1>Calls</h1><div>${inScript({ name: UpcomingMeetings.name, props: { meetings: larkspur.meetings, now, days: 84, linkTo: 'none' } })}</div>`,
    '/react.js',
  ),
  '/twice': documentWith(inline('moothall-callout', { kind: 'tip', body: 'Once.' })).replace(
    '</head>',
    '<script type="module" src="/elements.js?again"></script></head>',
  ),
  '/several': documentWith(
    [
      '<h1>Community</h1>',
      '<moothall-channel-list src="/larkspur.json" only="chat nowhere" heading-level="nine"></moothall-channel-list>',
      '<moothall-meeting-schedule src="/larkspur.json" locale="de"></moothall-meeting-schedule>',
      '<moothall-local-time start="2030-04-04T15:00:00Z" time-zone="Europe/Lisbon"></moothall-local-time>',
    ].join(''),
  ),
  ...Object.fromEntries(
    Object.entries(wrong).map(([name, [attributes]]) => [
      `/wrong/${name}`,
      documentWith(`<moothall-community id="us" ${attributes}>${fallback}</moothall-community>`),
    ]),
  ),
  ...Object.fromEntries(
    names.flatMap((name) => {
      const community = communities[name]
      return [
        [`/elements/${name}`, documentWith(inline('moothall-community', community))],
        [
          `/react/${name}`,
          documentWith(`<div>${inScript({ name: 'CommunityPage', props: { community, now } })}</div>`, '/react.js'),
        ],
      ]
    }),
  ),
}

// Pages are opened in a browser, two at a time.
vi.setConfig({ testTimeout: 30_000 })

let site: ElementsSite

beforeAll(async () => {
  site = await startElementsSite(pages, (path) => !['/inline', '/twice', '/agenda'].includes(path))
}, 60_000)

afterAll(() => site.close())

async function open(path: string, options?: BrowserContextOptions): Promise<OpenedPage> {
  const opened = await site.open(path, { now, ...options })
  onTestFinished(() => opened.page.context().close())
  return opened
}

/** The content as a tree of names, attributes and texts. The ids that React and Preact make up are numbered anew. */
const contentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('main [data-moothall]')!
    const ids = new Map<string, string>()
    const same = (value: string) =>
      /^(_r_|:r|moothall-)/.test(value)
        ? (ids.get(value) ?? ids.set(value, `id ${ids.size}`).get(value)!)
        : value.replaceAll(/\s+/g, ' ')
    const write = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? ''
      // What a field holds React writes as an attribute, too.
      const written = [...node.attributes].filter(({ name }) => !['value', 'checked', 'slot'].includes(name))
      const attributes = written.map(({ name, value }) => `${name}=${same(value)}`).toSorted()
      return `\n<${node.localName} ${attributes.join(' ')}>${[...node.childNodes].map(write).join('')}`
    }
    return write(root)
  })

const violations = (page: Page): Promise<string[]> => page.evaluate<string[]>('violations')

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate<AxeResults>('axe.run("main", { rules: { region: { enabled: false } } })')
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe.each(['/src', '/inline'])('a page with its data at %s', (path) => {
  it('shows the community, without a message, a refusal or a request to elsewhere', async () => {
    const { page, messages } = await open(path)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Larkspur community')
    expect(await page.getByText('Our community meets every week.').isVisible()).toBe(false)
    expect(messages).toEqual([])
    expect(await violations(page)).toEqual([])
  })

  it("shows times on the reader's clock", async () => {
    const { page } = await open(path, { timezoneId: 'Asia/Tokyo' })
    const dates = page.locator('#meeting-weekly-call [data-slot=dates]')
    expect(await dates.locator('[data-part=day]').innerText()).toBe('Friday 5 April')
    expect(await dates.locator('[data-part=zone]').innerText()).toBe('your time · Thu 16:00 Western European Time')
  })

  it('keeps what stands in the element where no script runs', async () => {
    const { page } = await open(path, { javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toBe('Our community meets every week. Ask us.')
    expect(await page.getByRole('link', { name: 'Ask us.' }).getAttribute('href')).toBe('/chat')
  })

  it('has no faults of accessibility', async () => {
    const { page } = await open(path)
    expect(await axeFaults(page)).toEqual([])
  })
})

it.each(names)('the page of %s is what React makes of it, element by element', async (name) => {
  const [elements, react] = await Promise.all([open(`/elements/${name}`), open(`/react/${name}`)])
  const [content, expected] = await Promise.all([contentOf(elements.page), contentOf(react.page)])
  expect(expected.length).toBeGreaterThan(1000)
  expect(content.split('\n')).toEqual(expected.replaceAll('popoverTarget', 'popovertarget').split('\n'))
  expect(elements.messages).toEqual([])
})

describe('HTML of the server', () => {
  it('becomes the element in its place, and nothing moves', async () => {
    const { page, messages } = await open('/upgrade', { timezoneId: 'Asia/Tokyo' })
    expect(await page.getByText('your time').count()).toBe(3)
    expect(await page.evaluate<string[]>('shifts')).toEqual([])
    expect(messages).toEqual([])
  })

  it('keeps its nodes, and with them the focus of the reader', async () => {
    const { page } = await site.open('/nothing', { now })
    onTestFinished(() => page.context().close())
    await page.goto(page.url().replace('/nothing', '/upgrade'), { waitUntil: 'commit' })
    await page.locator('h1').waitFor()
    await page.evaluate(() => {
      Object.assign(window, { first: document.querySelector('h1') })
      document.querySelector<HTMLElement>('#meeting-weekly-call button')!.focus()
    })
    await page.getByText('your time').first().waitFor()
    expect(await page.evaluate('first === document.querySelector("h1")')).toBe(true)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Add to calendar')
  })

  it('that a reader has opened stays open', async () => {
    const { page } = await open('/faq')
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('Questions and answers')
    expect(await page.getByText('None.').isVisible()).toBe(true)
  })
})

describe('data that is wrong', () => {
  it.each(Object.entries(wrong))(
    '(%s) leaves what stands there, and the console says why',
    async (name, [, reason]) => {
      const { page, messages } = await open(`/wrong/${name}`)
      expect(await page.locator('main').innerText()).toBe('Our community meets every week. Ask us.')
      const told = messages.filter((message) => message.startsWith('moothall: '))
      expect(told).toHaveLength(1)
      const [words = ''] = told.map((message) => message.replace(/ http:\/\/127[\d.:]+/, ' '))
      expect(words).toContain(`moothall: <moothall-community>, id us: ${reason}`)
      expect(words).toMatch(/ What stands in the element stays\.$/)
    },
  )

  it('in a part of the page costs that part alone', async () => {
    const { page, messages } = await open('/wrong-part')
    expect(await page.locator('main [data-slot=repository-list] li').allInnerTexts()).toEqual([
      'Name missing',
      'kiln',
      'This entry could not be read.',
    ])
    expect(messages).toEqual([
      'moothall: repositories[0].name is missing. Add it: readers see other words in its place.',
      'moothall: repositories[2] must be an object; received 7. The entry cannot be shown.',
      'moothall: groups must be a list; received 5. It is left out.',
    ])
  })

  it('in an attribute costs that attribute alone', async () => {
    const { page, messages } = await open('/several')
    expect(await page.locator('moothall-channel-list li').count()).toBe(1)
    expect(await page.locator('moothall-channel-list h2').innerText()).toBe('Where we talk')
    expect(messages.toSorted()).toEqual([
      'moothall: <moothall-channel-list>: heading-level is "nine", and is left out; it must be a level from 1 to 6.',
      'moothall: <moothall-channel-list>: only names "nowhere", which is not among its channels.',
      'moothall: there are no words for lang "de", so the elements are in English. Load elements/locales/de.js of the package, <script type="module">.',
    ])
  })
})

describe('several elements', () => {
  it('share one request for the same data', async () => {
    const { page, requests } = await open('/several')
    expect(requests.filter((url) => url.endsWith('/larkspur.json'))).toHaveLength(1)
    expect(await page.locator('moothall-meeting-schedule time').first().innerText()).toBe('15:00–16:30')
    expect(await page.locator('moothall-local-time').innerText()).toContain('15:00 your time (UTC)')
  })

  it('of a script that is loaded twice are defined once', async () => {
    const { page, messages } = await open('/twice')
    expect(await page.getByRole('note').innerText()).toContain('Once.')
    expect(messages).toEqual([])
  })
})

describe('the style sheet', () => {
  it('makes blocks of the elements, without their script too, and leaves a time in its line', async () => {
    const displays = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('main > :not(h1)')].map((element) => getComputedStyle(element).display),
      )
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open('/several', { javaScriptEnabled })
      expect(await displays(page)).toEqual(['flow-root', 'flow-root', 'inline'])
    }
    const { page } = await open('/several')
    await page.locator('moothall-channel-list').evaluate((element) => element.setAttribute('hidden', ''))
    expect((await displays(page))[0]).toBe('none')
  })

  it('has all that it needs in a shadow root, where the page is without it', async () => {
    const looks = (page: Page) =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('main')!
        const root = (shadowRoot ?? document).querySelector('[data-moothall]')!
        return [root, ...root.querySelectorAll(':not(nav *)')].map((element) => {
          const { color, backgroundColor, fontFamily, fontSize, padding, margin, borderRadius } =
            getComputedStyle(element)
          return [element.localName, color, backgroundColor, fontFamily, fontSize, padding, margin, borderRadius].join()
        })
      })
    const { page } = await open('/inline')
    const expected = await looks(page)
    const { page: shadowed } = await open('/without-sheet')
    await shadowed.evaluate(async () => {
      const main = document.querySelector('main')!
      const shadow = main.attachShadow({ mode: 'open' })
      const link = document.createElement('link')
      Object.assign(link, { rel: 'stylesheet', href: '/styles.css' })
      const loaded = new Promise((done) => link.addEventListener('load', done))
      shadow.append(link, ...main.childNodes)
      await loaded
    })
    await expect.poll(() => looks(shadowed)).toEqual(expected)
    expect(expected.length).toBeGreaterThan(100)
  })
})

describe('the agenda', () => {
  const days = (page: Page): Promise<string[]> => page.locator('.mh\\:day-head > :first-child').allInnerTexts()

  it('is filtered as the reader types, and the choice stands in the address', async () => {
    const { page, messages } = await open('/agenda')
    expect(await days(page)).toHaveLength(13)
    await page.getByRole('combobox', { name: 'Day', exact: true }).selectOption('Wednesday')
    expect(await days(page)).toEqual(['Wednesday\n17 April'])
    await page.getByRole('combobox', { name: 'Day', exact: true }).selectOption('Any day')
    await page.getByLabel('Search').pressSequentially('spr')
    expect(new URL(page.url()).hash).toBe('#agenda?q=spr')
    await page.getByLabel('Search').fill('weekly')
    expect(await days(page)).toHaveLength(12)
    expect(messages).toEqual([])
    expect(await axeFaults(page)).toEqual([])
  })

  it('shares the address with another, whatever <base> says', async () => {
    const { page, messages } = await open('/agendas?lang=en')
    const nth = (index: number) => page.locator('moothall-upcoming-meetings').nth(index)
    await nth(0).getByLabel('Search').fill('weekly')
    await nth(1).getByRole('combobox', { name: 'Day', exact: true }).selectOption('Wednesday')
    const { pathname, search, hash } = new URL(page.url())
    expect(pathname + search + hash).toBe('/agendas?lang=en#agenda?q=weekly&agenda-2?day=2')
    expect(await nth(0).locator('.mh\\:day').count()).toBe(12)
    expect(await nth(1).locator('.mh\\:day').count()).toBe(1)
    await page.reload()
    expect(await nth(0).getByLabel('Search').inputValue()).toBe('weekly')
    expect(await nth(1).locator('.mh\\:day').count()).toBe(1)
    expect(messages).toEqual([])
  })

  it('leaves the hash to a router, and the address alone where it is told to', async () => {
    const { page } = await open('/agenda#/calls')
    await page.getByLabel('Search').fill('weekly')
    expect(await days(page)).toHaveLength(12)
    expect(new URL(page.url()).hash).toBe('#/calls')
    const { page: other } = await open('/agenda-without-address')
    await other.getByLabel('Search').fill('weekly')
    expect(await days(other)).toHaveLength(12)
    expect(new URL(other.url()).hash).toBe('')
  })

  it("is ordered by the reader's own days", async () => {
    const { page } = await open('/agenda', { timezoneId: 'Asia/Tokyo' })
    expect((await days(page))[0]).toBe('Friday\n5 April')
  })

  it('is what React makes of it', async () => {
    const [elements, react] = await Promise.all([open('/agenda'), open('/react/agenda')])
    const expected = await contentOf(react.page)
    expect((await contentOf(elements.page)).split('\n')).toEqual(expected.split('\n'))
  })
})

describe('an element', () => {
  it('follows its attributes', async () => {
    const { page } = await open('/several')
    const list = page.locator('moothall-channel-list')
    await list.evaluate((element) => {
      element.setAttribute('only', 'irc list')
      element.setAttribute('heading', 'Chat')
      element.removeAttribute('heading-level')
    })
    expect(await list.locator('.mh\\:entry-name').allInnerTexts()).toEqual(['#larkspur', 'Announcements'])
    expect(await list.getByRole('heading').innerText()).toBe('Chat')
    await list.evaluate((element) => {
      element.removeAttribute('only')
      element.setAttribute('src', '/faq-channels.json')
    })
    await expect.poll(() => list.locator('.mh\\:entry-name').allInnerTexts()).toEqual(['#kiln'])
  })

  it('that is taken away stops its clock, and shows its content again where it is put back', async () => {
    const { page } = await open('/inline')
    await page.evaluate(() => {
      const running = new Set<unknown>()
      const [set, clear] = [setInterval, clearInterval]
      Object.assign(window, { running })
      window.setInterval = ((...options: Parameters<typeof setInterval>) => {
        const timer = set(...options)
        running.add(timer)
        return timer
      }) as typeof setInterval
      window.clearInterval = (timer) => {
        running.delete(timer)
        clear(timer)
      }
      const element = document.querySelector('moothall-community')!
      Object.assign(window, { element })
      element.remove()
    })
    await page.evaluate("document.querySelector('main').append(element)")
    await page.getByText('your time').first().waitFor()
    await expect.poll(() => page.evaluate('running.size')).toBeGreaterThan(0)
    await page.evaluate('element.remove()')
    await expect.poll(() => page.evaluate('running.size')).toBe(0)
  })

  it('goes to the anchor that the address names, once its content is there', async () => {
    const { page } = await open('/src#policy-conduct')
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(500)
  })
})
