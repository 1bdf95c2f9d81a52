import { beforeEach, describe, expect, it } from 'vitest'

import type { Community } from '../../src/model/community.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { inOneLine, showPage, wordsOf } from './page.tsx'
import { provenanceOf } from './provenance.ts'

interface Case {
  community: Community
  /** What the calendar writes on the page: rules in words, and dates. What is counted counts as one. */
  dates: readonly string[]
  /** The entries that no anchor stands for, since the page only names them. */
  named: readonly string[]
}

const madeOn = '3 May 2026'

const cases: readonly Case[] = [
  {
    community: oci,
    dates: [
      madeOn,
      'Every Thursday, 10:00 Pacific Time',
      'Thursday 7 May',
      '10:00',
      'Pacific Time',
      '17:00 UTC',
      'Thu 14 May',
      'Thu 21 May',
      // Between the services that are bridged.
      'and',
    ],
    named: [],
  },
  {
    community: kataContainers,
    dates: [
      madeOn,
      'Every Thursday, 13:00 UTC',
      'May',
      '7',
      'Thu',
      'Thursday 7 May',
      '13:00',
      'UTC',
      'Thu 14 May',
      'Thu 21 May',
    ],
    named: [],
  },
  {
    community: ocm,
    dates: [madeOn, 'Every 4 to 8 weeks on a Wednesday, 15:00 UTC, 1 hour', 'Wed', '?', 'A Wednesday at 15:00'],
    named: [],
  },
  {
    community: modelpack,
    dates: ['11 members'],
    named: [
      ['aftersnow', 'be-collaborative', 'be-inclusive', 'be-respectful', 'be-responsible', 'bergwolf', 'bmicklea'],
      ['caozhuozi', 'chlins', 'contribute-modctl', 'contribute-model-spec', 'gaius-qi', 'github', 'gorkem'],
      ['raravena80', 'sabre1041', 'tarilabs', 'wy65701436'],
    ].flat(),
  },
  {
    community: openci,
    dates: [madeOn, 'First Monday of every month, 16:00 UTC', 'Monday 4 May', '16:00', 'UTC', 'Mon 1 Jun', 'Mon 6 Jul'],
    named: [
      ['anil-belur', 'daniel-farrell'],
      ['driver-andrew-grimberg', 'driver-clark-boylan', 'driver-daniel-farrell', 'driver-ed-kern'],
      ['driver-fatih-degirmenci', 'driver-georg-kunz', 'driver-hippie-hacker', 'driver-maciek-konstantynowicz'],
      ['driver-monty-taylor', 'driver-taylor-carpenter', 'driver-trevor-bramwell', 'driver-wavell-watson'],
      ['fatih-degirmenci', 'helen-chen', 'lucina-stricko', 'mohammed-naser', 'thanh-ha'],
    ].flat(),
  },
]

/** What the anchor of an entry begins with, by the field that holds it. */
const anchors: Readonly<Record<string, string>> = {
  steps: 'step-',
  channels: 'channel-',
  meetings: 'meeting-',
  recordings: 'recording-',
  events: 'event-',
  contributionPaths: 'contribution-',
  resources: 'resource-',
  repositories: 'repository-',
  focusAreas: 'focus-area-',
  topics: 'topic-',
  bodies: 'body-',
  people: 'person-',
  drivers: 'person-',
  members: 'person-',
  person: 'person-',
  contacts: 'contact-',
  principles: 'principle-',
  policies: 'policy-',
  recognitions: 'recognition-',
  faqs: 'faq-',
  items: 'item-',
  covers: 'item-',
  sections: '',
}

/** Of every entry, list item and section its `id` and its anchor. */
function entriesOf(value: unknown, field = ''): { id: string; anchor: string }[] {
  if (Array.isArray(value)) return value.flatMap((each) => entriesOf(each, field))
  if (typeof value !== 'object' || value === null) return []
  const { id, kind } = value as { id?: string; kind?: string }
  const name = id ?? (field === 'sections' ? kind : undefined)
  const prefix = anchors[field]
  const own = name !== undefined && prefix !== undefined ? [{ id: name, anchor: prefix + name }] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, key))]
}

// Fields that are for machines, or that the calendar and the catalogue put into words.
const wordless = new Set(
  [
    ['id', 'kind', 'version', 'href', 'url', 'blog', 'seo', 'only', 'group', 'repositoryGroups', 'status', 'maturity'],
    ['schedule', 'lead', 'access', 'via', 'bridgedTo', 'channels', 'meetings', 'repositories', 'successor'],
    ['service', 'from', 'fetchedOn', 'updatedOn'],
    // `moothall check` compares it with the address.
    ['shownAs'],
  ].flat(),
)

/** Every text of the data that a reader is to see. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' ? [each] : textsOf(each)))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const isIds = Array.isArray(inner) && inner.every((each) => typeof each === 'string')
    return wordless.has(key) && (isIds || !Array.isArray(inner)) ? [] : textsOf(inner)
  })
}

/** The texts of the page and its names for assistive technology, each as it stands in the HTML. */
function textNodesOf(shown: Element): string[] {
  const page = shown.cloneNode(true) as Element
  // Where a long word may break.
  for (const each of page.querySelectorAll('wbr')) each.remove()
  page.normalize()
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    // Initials stand for a name beside them.
    const isSaid = !walker.currentNode.parentElement?.closest('script, .mh\\:face, .mh\\:tile')
    if (isSaid) texts.push(walker.currentNode.textContent ?? '')
  }
  const names = ['aria-label', 'alt', 'title'].flatMap((attribute) =>
    [...page.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? ''),
  )
  return [...texts, ...names]
}

const nameOf = (page: Element, element: Element): string => {
  const label = element.getAttribute('aria-labelledby')
  const labelled = label === null ? null : page.querySelector(`[id="${label}"]`)
  return inOneLine(labelled?.textContent ?? element.getAttribute('aria-label') ?? '')
}

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe.each(cases)('the page of $community.name', ({ community, dates, named }) => {
  let page: HTMLElement
  beforeEach(() => {
    page = showPage(community, { showContents: true })
  })

  it('has an anchor for every entry, list item and section, save those that it only names', () => {
    const missing = entriesOf(community).filter(({ anchor }) => page.querySelector(`[id="${anchor}"]`) === null)
    expect(missing.map(({ id }) => id).toSorted()).toEqual(named)
  })

  it('says everything that the data says', () => {
    const words = wordsOf(page)
    expect(textsOf(community).filter((text) => !words.includes(inOneLine(text)))).toEqual([])
  })

  it('says nothing that comes neither from the data nor from the catalogue nor from the calendar', () => {
    const isKnown = provenanceOf(community, dates)
    expect(textNodesOf(page).filter((text) => !isKnown(text))).toEqual([])
  })

  it('says everything that the calendar says', () => {
    const words = wordsOf(page)
    expect(dates.filter((date) => !words.includes(date))).toEqual([])
  })

  it('has one heading of the first level, and leaves out no level', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([])
  })

  // They are landmarks, so two of one name could not be told apart.
  it.each(['section', 'nav'])('has a name of its own for each <%s>', (element) => {
    const names = [...page.querySelectorAll(element)].map((each) => nameOf(page, each))
    expect(names).not.toContain('')
    expect(repeated(names)).toEqual([])
  })

  it('names each <article>', () => {
    expect([...page.querySelectorAll('article')].map((each) => nameOf(page, each))).not.toContain('')
  })

  it('leads by every link within it to something on it', () => {
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((href) => page.querySelector(`[id="${href.slice(1)}"]`) === null)).toEqual([])
  })

  it('names by every reference of assistive technology something on it', () => {
    const ids = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'].flatMap((attribute) =>
      [...page.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? ''),
    )
    expect(ids.filter((id) => page.querySelector(`[id="${id}"]`) === null)).toEqual([])
  })

  it('repeats no id, also with another community on the page', () => {
    const other = showPage(community, { idPrefix: 'other-', showContents: true })
    const ids = [...page.querySelectorAll('[id]'), ...other.querySelectorAll('[id]')].map(({ id }) => id)
    expect(repeated(ids)).toEqual([])
    const links = [...other.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '')
    expect(links.filter((href) => other.querySelector(`[id="${href.slice(1)}"]`) === null)).toEqual([])
  })

  it('asks no server for anything', () => {
    expect(
      page.querySelectorAll('img, iframe, link, style, object, embed, video, audio, source, [src], [srcset]'),
    ).toHaveLength(0)
    const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('type'))
    expect(scripts).toEqual(['application/ld+json'])
  })
})

describe('what a text may come from', () => {
  const isKnown = provenanceOf({ name: 'Ada', teams: ['Kernel', 'Docs'], lead: { count: 1 } }, ['Thu, 7 May 2026'])

  it.each(['Ada', ' – Ada', 'Kernel, Docs', 'Kernel / Docs', 'Join', 'Link posted in ', 'Updated Thu, 7 May 2026'])(
    'is known of %j',
    (text) => {
      expect(isKnown(text)).toBe(true)
    },
  )

  it.each(['Bea', 'Ada and more', 'Updated Fri, 8 May 2026', 'undefined', 'Kernel, Tools'])(
    'is not known of %j',
    (text) => {
      expect(isKnown(text)).toBe(false)
    },
  )
})
