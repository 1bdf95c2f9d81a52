import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import type { Community } from '../../src/model/community.ts'
import { documentWith, type ElementsSite, startElementsSite } from '../fixtures/elementsSite.ts'
import { fullSamples } from '../fixtures/fullSamples.ts'
import { isException, leavingOut, type NodeChanges, type NodeWatch, watchNodes } from '../fixtures/identity.ts'
import { now } from '../fixtures/samples.ts'
import { communitySchema, placesIn, type Place } from '../fixtures/schemaPlaces.ts'

const { community } = fullSamples.CommunityPage

interface Case {
  tag: string
  /** The collection that the element shows. Absent: the whole community. */
  part?: keyof Community
  /** Attributes to set and remove. */
  attributes?: Readonly<Record<string, string>>
}

const ofSection = { heading: 'A heading', 'heading-level': '4', 'id-prefix': 'example-', locale: 'de' }
const addresses = { 'feed-href': 'https://example.org/all.ics', 'file-href': '/all.ics' }

const cases: readonly Case[] = [
  { tag: 'moothall-community', attributes: { 'show-contents': '', 'heading-level': '2', locale: 'de', ...addresses } },
  { tag: 'moothall-meeting-schedule', part: 'meetings', attributes: { count: '2', ...ofSection, ...addresses } },
  { tag: 'moothall-meeting-card', part: 'meetings', attributes: { count: '2', 'heading-level': '4', locale: 'de' } },
  { tag: 'moothall-add-to-calendar', part: 'meetings', attributes: addresses },
  { tag: 'moothall-next-meeting', part: 'meetings', attributes: { href: '#meetings', locale: 'de' } },
  { tag: 'moothall-upcoming-meetings', part: 'meetings', attributes: ofSection },
  { tag: 'moothall-governance-card', part: 'bodies', attributes: { 'heading-level': '4', locale: 'de' } },
  { tag: 'moothall-group-list', part: 'bodies', attributes: ofSection },
  { tag: 'moothall-policy-list', part: 'policies', attributes: ofSection },
  { tag: 'moothall-policy-card', part: 'policies', attributes: { 'heading-level': '4', locale: 'de' } },
  { tag: 'moothall-social-links', part: 'channels', attributes: { label: 'Follow us', locale: 'de' } },
  { tag: 'moothall-step-list', part: 'steps', attributes: ofSection },
  { tag: 'moothall-channel-list', part: 'channels', attributes: ofSection },
  { tag: 'moothall-recording-list', part: 'recordings', attributes: ofSection },
  { tag: 'moothall-event-list', part: 'events', attributes: ofSection },
  { tag: 'moothall-contribution-paths', part: 'contributionPaths', attributes: ofSection },
  { tag: 'moothall-resource-list', part: 'resources', attributes: ofSection },
  { tag: 'moothall-repository-list', part: 'repositories', attributes: ofSection },
  { tag: 'moothall-focus-area-list', part: 'focusAreas', attributes: ofSection },
  { tag: 'moothall-topic-tree', part: 'topics', attributes: ofSection },
  { tag: 'moothall-people-list', part: 'people', attributes: ofSection },
  { tag: 'moothall-contact-list', part: 'contacts', attributes: ofSection },
  { tag: 'moothall-principle-list', part: 'principles', attributes: ofSection },
  { tag: 'moothall-role-ladder', part: 'roles', attributes: ofSection },
  { tag: 'moothall-roadmap-list', part: 'roadmap', attributes: ofSection },
  { tag: 'moothall-release-list', part: 'releases', attributes: ofSection },
  { tag: 'moothall-adopter-list', part: 'adopters', attributes: { 'group-by': 'industry', ...ofSection } },
  { tag: 'moothall-sponsor-list', part: 'sponsors', attributes: ofSection },
  { tag: 'moothall-recognition-list', part: 'recognitions', attributes: ofSection },
  { tag: 'moothall-faq-list', part: 'faqs', attributes: ofSection },
]

const pages = {
  '/empty': documentWith('<moothall-social-links src="/whole.json"></moothall-social-links>'),
  '/whole.json': JSON.stringify(community),
  '/active.json': JSON.stringify({
    ...community,
    meetings: community.meetings?.map((meeting) => ({ ...meeting, status: 'active', notes: undefined })),
  }),
  '/src': documentWith('<moothall-meeting-schedule src="/whole.json"></moothall-meeting-schedule>'),
}

vi.setConfig({ testTimeout: 60_000 })

let site: ElementsSite
let page: Page

beforeAll(async () => {
  site = await startElementsSite(pages)
  page = (await site.open('/empty', { now })).page
  await page.evaluate(defineWatch)
}, 60_000)

afterAll(() => site.close())

declare global {
  interface Window {
    watchNodes: typeof watchNodes
    watch: NodeWatch
  }
}

const defineWatch = `window.watchNodes = ${watchNodes.toString()}`

/** A change of the data or of an attribute, which is undone afterwards. */
type Step = readonly [title: string, change: { data: unknown } | { attribute: string; value: string }]

const stepsOf = ({ part, attributes = {} }: Case): Step[] => {
  const places: Iterable<Place> = placesIn(community, communitySchema)
  // The element of each collection covers the fields of its entries.
  const shown = [...places].filter(({ path }) => (part === undefined ? path.length <= 2 : path[0] === part))
  return [
    ...leavingOut(community, shown).map(({ title, props }): Step => [title, { data: props }]),
    ...Object.entries(attributes).map(([attribute, value]): Step => [attribute, { attribute, value }]),
  ]
}

const runSteps = (tag: string, steps: readonly Step[]) =>
  page.evaluate(
    async ([name, whole, all]) => {
      const element = document.createElement(name)
      const script = document.createElement('script')
      script.type = 'application/json'
      script.textContent = JSON.stringify(whole)
      element.append(script)
      document.querySelector('main')!.replaceChildren(element)
      await new Promise((shown) => setTimeout(shown))
      // The first render removes the script.
      element.append(script)
      const show = async (data: unknown) => {
        script.textContent = JSON.stringify(data)
        // The element reads its data again when an attribute is set.
        element.setAttribute('base-url', location.href)
        await new Promise((shown) => setTimeout(shown))
      }
      const set = async (attribute: string, value: string | undefined) => {
        if (value === undefined) element.removeAttribute(attribute)
        else element.setAttribute(attribute, value)
        await new Promise((shown) => setTimeout(shown))
      }
      await show(whole)
      const watch = window.watchNodes(element)
      const found: [title: string, event: string, changes: NodeChanges][] = []
      for (const [index, [title, change]] of all.entries()) {
        watch.focus(index)
        await ('data' in change ? show(change.data) : set(change.attribute, change.value))
        found.push([title, 'changes', watch.changes()])
        watch.focus(index)
        await ('data' in change ? show(whole) : set(change.attribute, undefined))
        found.push([title, 'changes back', watch.changes()])
      }
      return found
    },
    [tag, community, steps] as const,
  )

const componentOf = (tag: string): string =>
  tag.replace('moothall', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

describe.each(cases)('$tag', (each) => {
  it('keeps its links and buttons, and the focus, whatever else changes', async () => {
    const steps = stepsOf(each)
    const changes = await runSteps(each.tag, steps)
    const faults = changes.flatMap(([title, event, { lost, moved, blurred }]) =>
      Object.entries({ lost, moved, blurred }).flatMap(([kind, nodes]) =>
        nodes
          .filter((node) => !isException(componentOf(each.tag), title, node))
          .map((node) => `${title} ${event}: ${node} is ${kind}`),
      ),
    )
    expect(changes.length).toBe(steps.length * 2)
    expect({ count: faults.length, first: faults.slice(0, 20) }).toEqual({ count: 0, first: [] })
  })
})

it('data from another address keeps the links and buttons too', async () => {
  const opened = await site.open('/src', { now })
  onTestFinished(() => opened.page.context().close())
  const element = opened.page.locator('moothall-meeting-schedule')
  const notes = element.getByRole('link', { name: 'the forum' })
  await element.getByText('Weekly call').first().waitFor()
  await element.evaluate((each) => each.querySelectorAll('details').forEach((row) => (row.open = true)))
  await notes.first().waitFor()
  await opened.page.evaluate(defineWatch)
  await element.evaluate((each) => Object.assign(window, { watch: window.watchNodes(each) }))
  await opened.page.locator('a[href="https://notes.example.org/agenda"]').focus()
  const before = await notes.count()
  await element.evaluate((each) => each.setAttribute('src', '/active.json'))
  await expect.poll(() => notes.count()).toBeLessThan(before)
  expect(await opened.page.evaluate(() => window.watch.changes())).toEqual({ lost: [], moved: [], blurred: [] })
  expect(await opened.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    'https://notes.example.org/agenda',
  )
})
