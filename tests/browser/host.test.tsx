import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { standingNames, sampleElement } from '../fixtures/components.ts'
import { hostSheets } from '../fixtures/hostSheets.ts'
import {
  addSheet,
  changesSince,
  isPlacement,
  looksOf,
  oursIn,
  placeInHost,
  propertiesSetBy,
} from '../fixtures/looks.ts'

const properties = propertiesSetBy(Object.values(hostSheets))

const frames = '[data-moothall], [data-moothall] > *, [data-moothall] > * > *'

/** What of the elements each host changes. */
function changesByHost(elements: readonly Element[], sheets: Readonly<Record<string, string>>): string[] {
  const before = looksOf(elements, properties)
  return Object.entries(sheets).flatMap(([host, css]) => {
    const remove = addSheet(css)
    const changes = changesSince(before, elements, isPlacement)
    remove()
    return changes.map((change) => `${host}: ${change}`)
  })
}

it('the hosts set what makes up a look', () => {
  expect(properties.length).toBeGreaterThan(150)
  expect(Object.keys(hostSheets)).toHaveLength(8)
})

describe('in eight hosts, as on a bare page, stands', () => {
  it.each(standingNames)(
    '%s',
    (name) => {
      const place = placeInHost()
      // What a site puts inside is the site’s, and has a test of its own.
      const props = name === 'Section' || name === 'CalloutNote' ? { children: undefined } : {}
      render(sampleElement(name, props), { container: place })
      for (const details of place.querySelectorAll('details')) details.open = true
      place.querySelector<HTMLElement>('[popover]')?.showPopover()

      // A page is made of the others, each of which is looked at by itself: here, what frames them.
      const elements = oursIn(place).filter((each) => name !== 'CommunityPage' || each.matches(frames))

      expect(elements).not.toEqual([])
      expect(changesByHost(elements, hostSheets)).toEqual([])
    },
    60_000,
  )

  it('not what is the site’s own, so that the test can fail', () => {
    const place = placeInHost()
    place.innerHTML = '<ul><li>A point</li></ul>'

    const changes = changesByHost([...place.querySelectorAll('*')], hostSheets)

    for (const host of Object.keys(hostSheets).filter((each) => each !== 'normalize.css'))
      expect(changes.filter((change) => change.startsWith(host))).not.toEqual([])
  })
})
