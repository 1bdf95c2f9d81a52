import { rmSync } from 'node:fs'

import { render } from '@testing-library/react'
import { StrictMode, version } from 'react'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { wordsFor } from '../../src/locales/wordsFor.ts'
import { now as storyNow } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'
import { readAt, withoutReader } from '../finders.ts'
import { compileFor, renderElsewhere } from '../fixtures/compiled.ts'
import { componentNames, elementOf, placeFor, sampleElement } from '../fixtures/components.ts'
import { now } from '../fixtures/samples.ts'

/** The pages of real communities in the words of other languages, by what `renderElsewhere` calls them. */
const pages = Object.fromEntries(
  ['de', 'fr', 'ja', 'ar'].flatMap((locale) =>
    Object.values({ kataContainers, modelpack, oci, ocm, openci }).map((community) => [
      `CommunityPage ${community.id} ${locale}`,
      { community, now: storyNow, locale, messages: wordsFor(locale, undefined) },
    ]),
  ),
)

let directory = ''
let html: Record<string, string> = {}

// The server of a site stands elsewhere: another process, another zone, another language, and never a DOM.
beforeAll(() => {
  directory = compileFor(version.startsWith('18') ? 18 : 19)
  const env = { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8' }
  html = { ...renderElsewhere(directory, env), ...renderElsewhere(directory, env, pages) }
}, 60_000)

afterAll(() => rmSync(directory, { recursive: true }))

const inPlainSpaces = (text: string): string => text.replaceAll('&nbsp;', ' ')

function takeOver(name: string, component = sampleElement(name), instant = now): void {
  readAt(instant)
  const container = placeFor(name)
  container.innerHTML = html[name] ?? ''
  document.body.append(container)
  // As a parser writes it: the names of attributes in small letters.
  html[name] = container.innerHTML
  const fromServer = [...container.querySelectorAll('*')]
  expect(fromServer).not.toEqual([])
  const onRecoverableError = vi.fn<() => void>()

  render(component, { container, hydrate: true, wrapper: StrictMode, onRecoverableError })

  expect(onRecoverableError).not.toHaveBeenCalled()
  // Of words that differ React 19 keeps those of the server, React 18 takes those of the browser.
  expect(inPlainSpaces(withoutReader(container.innerHTML))).toBe(inPlainSpaces(withoutReader(html[name] ?? '')))
  // React replaces what it cannot take over, so the elements themselves must still be those of the server. But an agenda
  // is made anew by the reader's days.
  const gone = fromServer.filter((element) => !container.contains(element))
  expect(gone.filter((element) => !element.closest('.mh\\:agenda'))).toEqual([])
}

/** Makes `Intl` word dates with other spaces, as two versions of its tables once did. */
function useOtherTables(): void {
  const inOtherWords = (text: string): string => text.replaceAll(' ', '\u00a0')
  const { prototype } = Intl.DateTimeFormat
  // oxlint-disable-next-line typescript/unbound-method -- they are called with the format that they belong to
  const { formatRange, formatToParts } = prototype
  const format = Object.getOwnPropertyDescriptor(prototype, 'format')!
  const get = (made: Intl.DateTimeFormat) => format.get!.call(made) as Intl.DateTimeFormat['format']
  Object.defineProperty(prototype, 'format', {
    ...format,
    get(this: Intl.DateTimeFormat) {
      return (date: Date | number) => inOtherWords(get(this)(date))
    },
  })
  prototype.formatRange = function formatOtherRange(...span) {
    return inOtherWords(formatRange.apply(this, span))
  }
  prototype.formatToParts = function formatToOtherParts(date) {
    return formatToParts.call(this, date).map((part) => ({ ...part, value: inOtherWords(part.value) }))
  }
  onTestFinished(() => {
    Object.assign(prototype, { formatRange, formatToParts })
    Object.defineProperty(prototype, 'format', format)
  })
}

describe.each(componentNames)('%s takes over the HTML of a server, says nothing and changes nothing', (name) => {
  it('but the time of the reader', () => {
    takeOver(name)
  })

  it('in a browser that words dates by other tables than the server', () => {
    useOtherTables()
    takeOver(name)
  })
})

it.each(Object.entries(pages))('%s takes over the HTML of a server elsewhere', (name, props) => {
  takeOver(name, elementOf('CommunityPage', props), storyNow)
})
