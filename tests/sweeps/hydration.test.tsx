import { rmSync } from 'node:fs'

import { render } from '@testing-library/react'
import { StrictMode, version } from 'react'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { compileFor, renderElsewhere } from '../fixtures/compiled.ts'
import { componentNames, sampleElement } from '../fixtures/components.ts'

let directory = ''
let html: Record<string, string> = {}

// The server of a site stands elsewhere: another process, another zone, another language, and never a DOM.
beforeAll(() => {
  directory = compileFor(version.startsWith('18') ? 18 : 19)
  html = renderElsewhere(directory, { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8' })
}, 60_000)

afterAll(() => rmSync(directory, { recursive: true }))

it.each(componentNames)('%s takes over the HTML of a server, says nothing and changes nothing', (name) => {
  const container = document.createElement('div')
  container.innerHTML = html[name] ?? ''
  document.body.append(container)
  // As a parser writes it: the names of attributes in small letters.
  html[name] = container.innerHTML
  const fromServer = [...container.querySelectorAll('*')]
  expect(fromServer).not.toEqual([])
  const onRecoverableError = vi.fn<() => void>()

  render(sampleElement(name), { container, hydrate: true, wrapper: StrictMode, onRecoverableError })

  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(container.innerHTML).toBe(html[name])
  // React replaces what it cannot take over, so the elements themselves must still be those of the server.
  expect([...container.querySelectorAll('*')].every((element, index) => element === fromServer[index])).toBe(true)
})
