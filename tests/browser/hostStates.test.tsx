import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { sampleElement } from '../fixtures/components.ts'
import { hostSheets } from '../fixtures/hostSheets.ts'
import {
  addSheet,
  changesSince,
  isPlacement,
  looksOf,
  oursIn,
  placeInHost,
  propertiesSetBy,
  withoutOurSheet,
} from '../fixtures/looks.ts'

const states = ['hover', 'focus focus-visible focus-within', 'active', 'visited', 'target']

/** A sheet in which an attribute stands for each state: it weighs the same, and can be given to many elements at once. */
const withAttributes = (css: string): string =>
  css.replaceAll(/(?<!\\):(hover|focus-visible|focus-within|focus|active|visited|target)(?![\w-])/g, "[data-is~='$1']")

const sheets = Object.entries(hostSheets).map(([host, css]) => [host, withAttributes(css)] as const)
const properties = propertiesSetBy(Object.values(hostSheets))

function changesIn(state: string, elements: readonly Element[]): string[] {
  for (const element of elements) element.setAttribute('data-is', state)
  const before = looksOf(elements, properties)
  return sheets.flatMap(([host, css]) => {
    const remove = addSheet(css)
    const changes = changesSince(before, elements, isPlacement)
    remove()
    return changes.map((change) => `${host}: ${change}`)
  })
}

const affected = '[data-moothall], a, a *, button, form *, details, summary, summary *, [popover], li, time, p, h2, h3'

// Between them they have all that can be pressed, opened, filled in or followed.
const components = ['UpcomingMeetings', 'MeetingCard', 'FaqList', 'SubscribeMenu', 'PolicyCard', 'SocialLinks']

describe.each(states)('%s looks the same in eight hosts', (state) => {
  it.each(components)('in %s', (name) => {
    const place = placeInHost()
    render(sampleElement(name), { container: place })
    for (const details of place.querySelectorAll('details')) details.open = true
    for (const box of place.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.click()
    addSheet(withAttributes(withoutOurSheet()))

    const elements = oursIn(place).filter((element) => element.matches(affected))

    expect(changesIn(state, elements)).toEqual([])
  })

  it('and otherwise on elements of the site, so that the test can fail', () => {
    const place = placeInHost()
    place.innerHTML = '<a href="#top">A link</a>'
    const link = [...place.querySelectorAll('a')]
    const atRest = changesIn('', link)

    expect(changesIn(state, link)).not.toEqual(atRest)
  })
})

it('a focused link keeps our outline where the host takes outlines away', () => {
  addSheet('a:focus, a:focus-visible { outline: 0 } .content a:focus { outline: none }')
  const place = placeInHost()
  render(sampleElement('FoundationBadge'), { container: place })
  const link = place.querySelector('a')

  link?.focus({ focusVisible: true })

  expect(link).toHaveFocus()
  expect(getComputedStyle(link ?? place).outline).toBe('rgb(10, 88, 181) solid 3px')
})

it('what a page hands down besides its font does not reach in', () => {
  const place = placeInHost()
  render(sampleElement('PolicyCard'), { container: place })
  const elements = oursIn(place)
  const handedDown = {
    'letter-spacing': '3px',
    'word-spacing': '9px',
    'text-align': 'right',
    'text-align-last': 'center',
    'text-indent': '3em',
    'text-shadow': '1px 1px red',
    'text-transform': 'uppercase',
    'white-space': 'pre',
    'word-break': 'break-all',
    'list-style-position': 'inside',
    'line-height': '4',
    hyphens: 'auto',
    cursor: 'crosshair',
    color: 'red',
  }
  const before = looksOf(elements, Object.keys(handedDown))

  for (const [property, value] of Object.entries(handedDown)) place.style.setProperty(property, value)

  expect(getComputedStyle(place).wordSpacing).toBe('9px')
  expect(changesSince(before, elements)).toEqual([])
})
