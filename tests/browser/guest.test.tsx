import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'

import { standingNames, sampleElement } from '../fixtures/components.ts'
import { hostMarkup } from '../fixtures/hostMarkup.ts'
import { hostSheets } from '../fixtures/hostSheets.ts'
import {
  addSheet,
  changesSince,
  looksOf,
  oursIn,
  placeInHost,
  propertiesSetBy,
  withoutOurSheet,
} from '../fixtures/looks.ts'

/** The elements of a page that has none of ours, from its root on. */
function siteElements(): Element[] {
  const place = placeInHost()
  place.innerHTML = hostMarkup
  return [document.documentElement, document.body, ...place.querySelectorAll('*')]
}

describe('the sheet for any site changes nothing of the site', () => {
  it.each(Object.entries({ 'a bare page': '', ...hostSheets }))('in %s', (_host, css) => {
    const flatSheet = withoutOurSheet()
    addSheet(css)
    const elements = siteElements()
    const properties = propertiesSetBy([flatSheet])
    expect(elements.length).toBeGreaterThan(50)
    expect(properties.length).toBeGreaterThan(80)
    const before = looksOf(elements, properties)

    addSheet(flatSheet)

    expect(changesSince(before, elements)).toEqual([])
  })

  it('while a sheet that is no good guest does, so that the test can fail', () => {
    const elements = siteElements()
    const before = looksOf(elements, ['margin-top'])

    addSheet('ul { margin: 0 }')

    expect(changesSince(before, elements)).toContain('margin-top of <ul>: 16px became 0px')
  })
})

describe('the sheet for Tailwind 4', () => {
  let ourUtilities: string

  beforeAll(async () => {
    ourUtilities = await commands.tailwindSite(['bg-moothall-sunken', 'rounded-moothall', 'p-8'], true)
  })

  const classes = ['container', 'prose', 'p-8', 'hover:underline', 'list-disc', 'rounded-md', 'bg-blue-500']

  it('changes nothing of a site with Tailwind', async () => {
    const flatSheet = withoutOurSheet()
    const removeSite = addSheet(await commands.tailwindSite(classes))
    const elements = siteElements()
    const before = looksOf(elements, propertiesSetBy([flatSheet]))
    removeSite()

    addSheet(await commands.tailwindSite(classes, true))

    expect(changesSince(before, elements)).toEqual([])
  })

  it('gives the site our tokens as utilities', () => {
    withoutOurSheet()
    addSheet(ourUtilities)
    const place = placeInHost()
    place.innerHTML = '<p class="bg-moothall-sunken rounded-moothall">Words</p>'

    const { backgroundColor, borderRadius } = getComputedStyle(place.firstElementChild ?? place)

    expect([backgroundColor, borderRadius]).toEqual(['rgb(246, 246, 247)', '12px'])
  })

  it('lets a utility of the site win on a component', () => {
    withoutOurSheet()
    addSheet(ourUtilities)
    const place = placeInHost()
    render(sampleElement('PolicyCard', { className: 'p-8' }), { container: place })

    expect(getComputedStyle(place.firstElementChild ?? place).padding).toBe('32px')
  })

  it.each(standingNames)('shows %s as the sheet for any site does', (name) => {
    const place = placeInHost()
    render(sampleElement(name), { container: place })
    for (const details of place.querySelectorAll('details')) details.open = true
    const elements = oursIn(place)
    const before = looksOf(elements, propertiesSetBy([hostSheets['Tailwind 4'] ?? '']))
    withoutOurSheet()
    expect(changesSince(before, elements)).not.toEqual([])

    addSheet(ourUtilities)

    expect(changesSince(before, elements)).toEqual([])
  })
})
