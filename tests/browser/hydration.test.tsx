import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { commands } from 'vitest/browser'

import { readAt, withoutReader } from '../finders.ts'
import { componentNames, placeFor, sampleElement } from '../fixtures/components.ts'
import { now } from '../fixtures/samples.ts'

let html: Record<string, string> = {}

beforeAll(async () => {
  html = await commands.htmlFromServer()
}, 60_000)

// A browser words dates and zones by its own tables, which need not be those of the server.
it.each(componentNames)('%s takes over the HTML of a server in a browser, says nothing and changes nothing', (name) => {
  readAt(now)
  const container = placeFor(name)
  container.innerHTML = html[name] ?? ''
  document.body.append(container)
  // As a parser writes it: the names of attributes in small letters.
  html[name] = container.innerHTML
  onTestFinished(() => container.remove())
  const fromServer = [...container.querySelectorAll('*')]
  expect(fromServer).not.toEqual([])
  const onRecoverableError = vi.fn<() => void>()

  render(sampleElement(name), { container, hydrate: true, wrapper: StrictMode, onRecoverableError })

  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(withoutReader(container.innerHTML)).toBe(withoutReader(html[name] ?? ''))
  // React replaces what it cannot take over, so the elements themselves must still be those of the server. But an agenda
  // is made anew by the reader's days.
  const gone = fromServer.filter((element) => !container.contains(element))
  expect(gone.filter((element) => !element.closest('.mh\\:agenda'))).toEqual([])
})
