// Loaded before the mode is set: React's own code stays that of development.
// oxlint-disable-next-line import/no-unassigned-import -- to be loaded is what it is for
import 'react/jsx-runtime'
import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Community } from '../../src/model/community.ts'
import { catalogueWith } from '../../stories/data/catalogueWith.ts'
import { type DocumentKind, documentsOf } from '../fixtures/anyCommunity.ts'
import { propsFromCommunity } from '../fixtures/dataProps.ts'
import { now } from '../fixtures/samples.ts'

// `npm run fuzz -- --seconds 600` sets the time, and goes on with further seeds until it is over.
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 0)
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 14)
const COUNT = 2

const kinds: readonly DocumentKind[] = ['plain', 'odd ids', 'hostile texts', 'hostile raw']

beforeEach(() => {
  // Readers see the library as it is in production. What it says to developers about such data is another matter.
  vi.stubEnv('NODE_ENV', 'production')
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.resetModules()
})

const german = catalogueWith()

const htmlValidate = new HtmlValidate({
  root: true,
  // It takes details for sectioning content, which they are no more (HTML §4.11.1).
  elements: ['html5', { details: { sectioning: false } }],
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes the names of attributes and empty elements in its own way.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // Lists and tables lose their roles by the style sheet in some browsers.
    'no-redundant-role': 'off',
    // Two sections, or two links, of one name have it from the data.
    'unique-landmark': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
})

/** Words that stand for a missing value. Of data in scripts and attributes, `null` is right. */
const nothings = /\[object \w+\]|\bNaN\b|\bInvalid Date\b|\bundefined\b(?!-)/

/** The props of a component; undefined where the document has no list from which they could be taken. */
function propsOf(component: string, document: Community): Record<string, unknown> | undefined {
  try {
    return propsFromCommunity(component, document)
  } catch {
    return undefined
  }
}

type Library = Awaited<ReturnType<typeof loadLibrary>>

async function loadLibrary() {
  return {
    ...(await import('../fixtures/components.ts')),
    ...(await import('../../src/data/parseCommunity.ts')),
    ...(await import('../../src/data/reviewCommunity.ts')),
    ...(await import('../../src/export/toHtml.tsx')),
    ...(await import('../../src/export/toMarkdown.tsx')),
    ...(await import('../../src/export/toJsonLd.ts')),
    ...(await import('../../src/calendar/toICalendar.ts')),
    ...(await import('../../src/cli/calendarText.ts')),
    ...(await import('../../src/elements/contents.tsx')),
  }
}

/** What is made of a document, by the name of what makes it. */
function outputsOf(document: Community, library: Library): Record<string, () => string> {
  const { componentNames, headComponentNames, elementOf, elementContents, contentOf } = library
  const options = {
    now,
    locale: 'de',
    messages: german,
    feedHref: 'https://example.org/all.ics',
    localTime: '/enhance.js',
  }
  return {
    check: () => JSON.stringify(library.parseCommunity(document).problems),
    review: () => JSON.stringify(library.reviewCommunity(document, { now })),
    toHtml: () => library.toHtml(document, options),
    toMarkdown: () => library.toMarkdown(document, { now }),
    toJsonLd: () => JSON.stringify(library.toJsonLd(document, { now })),
    ...Object.fromEntries(
      [...componentNames, ...headComponentNames].map((name) => [
        name,
        () => {
          const props = propsOf(name, document)
          return props ? renderToStaticMarkup(elementOf(name, props)) : ''
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(elementContents).map(([tag, { data }]) => [
        tag,
        () => (data === 'community' ? renderToStaticMarkup(contentOf(tag as never, document, {}, now)) : ''),
      ]),
    ),
  }
}

/** Every fault in what is made of a document. */
async function faultsOf(document: Community, library: Library): Promise<string[]> {
  const faults: string[] = []
  for (const [name, make] of Object.entries(outputsOf(document, library))) {
    try {
      const text = make()
      const nothing = nothings.exec(text)
      if (nothing)
        faults.push(`${name}: ${nothing[0]} in …${text.slice(Math.max(0, nothing.index - 60), nothing.index + 30)}`)
      const isPage = name === 'toHtml' || name === 'moothall-community'
      if (isPage) faults.push(...(await markupFaults(text)).map((fault) => `${name}: ${fault}`))
    } catch (error) {
      faults.push(`${name}: throws ${String(error)} ${String((error as Error).stack).split('\n')[1]}`)
    }
  }
  const hasErrors = library.reviewCommunity(document, { now }).some(({ severity }) => severity === 'error')
  try {
    const feed = library.toICalendar(library.withIds(document.meetings ?? [], '', { warn: () => {} }), {
      name: document.name,
      url: 'https://example.org/community',
      domain: 'example.org',
      stamp: now,
    })
    if (nothings.test(feed)) faults.push('toICalendar: nothing')
  } catch (error) {
    // Where the check finds an error, the calendar may name it too.
    if (!hasErrors || !(error instanceof RangeError || error instanceof TypeError))
      faults.push(`toICalendar: throws ${String(error)}`)
  }
  return faults
}

async function markupFaults(html: string): Promise<string[]> {
  const report = await htmlValidate.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

describe('documents made from the schema', () => {
  it.each(kinds)(
    'of the kind %s are shown and exported without a fault',
    { timeout: 60_000 + SECONDS * 1000 },
    async (kind) => {
      const library = await loadLibrary()
      const end = performance.now() + (SECONDS / kinds.length) * 1000
      const faults = new Map<string, string>()
      let seed = FIRST_SEED
      let made = 0
      do {
        for (const [index, document] of documentsOf(kind, seed, COUNT).entries()) {
          made += 1
          for (const fault of await faultsOf(document, library)) {
            const sort = fault.replaceAll(/\d+/g, '0').slice(0, 90)
            if (!faults.has(sort)) faults.set(sort, `seed ${seed}, document ${index}: ${fault.slice(0, 400)}`)
          }
        }
        seed += 1
      } while (performance.now() < end)
      if (SECONDS > 0) process.stdout.write(`${kind}: ${made} documents, seeds ${FIRST_SEED} to ${seed - 1}\n`)
      if (faults.size > 0) throw new Error([...faults.values()].slice(0, 30).join('\n'))
      expect(made).toBeGreaterThan(0)
    },
  )
})
