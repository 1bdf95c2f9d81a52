import { Ajv2020 } from 'ajv/dist/2020.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { communitiesOfAnyShape } from '../fixtures/anyCommunity.ts'
import type * as Components from '../fixtures/components.ts'
import { faultSummary, type JunkCase, junkCases, nothingIn } from '../fixtures/junk.ts'
import { communitySchema, type DataPath, withValueAt } from '../fixtures/schemaPlaces.ts'

// Development runs more code; production shows what readers see.
const modes = [
  { mode: 'development', isDevelopment: true, counts: { ofSample: 320, ofOthers: 20, ofPage: 36, first: 0 } },
  { mode: 'production', isDevelopment: false, counts: { ofSample: 160, ofOthers: 10, ofPage: 12, first: 2 } },
]

beforeEach(() => {
  // In development the library warns about junk.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  // React itself still runs in development, and its production build logs nothing.
  const isSilent = process.env['NODE_ENV'] === 'production'
  const errors = isSilent ? [] : vi.mocked(console.error).mock.calls.map((call) => call.join(' '))
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.resetModules()
  expect([...new Set(errors)].slice(0, 20)).toEqual([])
})

const none = { counts: {}, first: [] }

describe.each(modes)('in $mode', ({ mode, isDevelopment, counts }) => {
  let components: typeof Components
  beforeEach(async () => {
    vi.stubEnv('NODE_ENV', mode)
    // The library reads the mode when it is loaded.
    components = await import('../fixtures/components.ts')
  })

  /** The fault in the HTML of a component, or `undefined`. */
  function faultOf({ component, props }: Pick<JunkCase, 'component' | 'props'>): string | undefined {
    try {
      return nothingIn(renderToStaticMarkup(components.elementOf(component, props)), { isDevelopment })
    } catch (error) {
      return `throws ${String(error)}`
    }
  }

  it('a junk value anywhere in the data never throws or shows up as text', { timeout: 300_000 }, () => {
    const cases = junkCases(counts)
    const faults = cases.flatMap((each) => {
      const fault = faultOf(each)
      return fault === undefined ? [] : [{ title: each.title, fault }]
    })
    expect(cases.length).toBeGreaterThan(isDevelopment ? 9152 : 5000)
    expect(faultSummary(faults)).toEqual(none)
  })

  it.each<[component: string, path: DataPath, junk: unknown]>([
    ['PrincipleList', ['principles', 0, 'name'], [{}]],
    ['PageHeader', ['tagline'], {}],
    ['CommunityPage', ['community', 'tagline'], {}],
    ['CommunityPage', ['community', 'foundation', 'trademarks'], { ar: 42 }],
    ['MeetingCard', ['meeting', 'join', 'lead', 'count'], {}],
    ['MeetingCard', ['meeting', 'recordings', 'lead', 'count'], {}],
  ])('%s shows all but the junk at %j', (component, path, junk) => {
    const props = withValueAt(components.fullProps(component), path, junk) as Record<string, unknown>
    expect(faultOf({ component, props })).toBeUndefined()
  })
})

it('generates documents that are valid by the schema', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(communitySchema)
  expect(communitiesOfAnyShape.map((community) => (validate(community) ? [] : validate.errors))).toEqual(
    communitiesOfAnyShape.map(() => []),
  )
})

it('finds text that stands for a missing value, so that the sweep can fail', () => {
  const shown = ['<p>[object Object]</p>', '<p>NaN weeks before</p>', '<a href="/undefined">a</a>', '<p>at null</p>']
  expect(shown.map((html) => nothingIn(html, { isDevelopment: false }))).toEqual([
    '[object Object]',
    'NaN',
    'undefined',
    'null',
  ])
  expect(nothingIn('<script type="application/ld+json">{"a":null}</script>', { isDevelopment: false })).toBeUndefined()
})
