import { fireEvent } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'

import { enhancePart } from '../../src/client/enhancePart.ts'
import { laterFillers } from '../../src/client/laterFillers.ts'
import { readerAttributes } from '../../src/export/readerAttributes.ts'
import fa from '../../src/locales/fa.ts'
import { LocalTime } from '../../src/LocalTime.tsx'
import { PeopleList } from '../../src/PeopleList.tsx'
import { readAt } from '../finders.ts'
import { now, samples } from '../fixtures/samples.ts'

/** The elements that are looked at, by what is called once one of them is near. */
let watched: Map<(entries: { isIntersecting: boolean }[]) => void, Element[]>

class Observer {
  readonly #onChange: (entries: { isIntersecting: boolean }[]) => void

  constructor(onChange: (entries: { isIntersecting: boolean }[]) => void) {
    this.#onChange = onChange
  }

  observe = (element: Element): void =>
    void watched.set(this.#onChange, [...(watched.get(this.#onChange) ?? []), element])

  disconnect = (): void => void watched.delete(this.#onChange)
}

const look = (isIntersecting: boolean): void =>
  [...watched.keys()].forEach((onChange) => onChange([{ isIntersecting }]))

beforeEach(() => {
  watched = new Map()
  vi.stubGlobal('IntersectionObserver', Observer)
  return () => vi.unstubAllGlobals()
})

function put(html: string): HTMLElement {
  const place = document.createElement('div')
  place.innerHTML = html
  document.body.append(place)
  onTestFinished(() => place.remove())
  return place
}

const time = renderToStaticMarkup(<LocalTime {...samples.LocalTime} {...(readerAttributes({ now }) as object)} />)

function enhance(place: HTMLElement): AbortController {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  enhancePart(place, laterFillers, ending.signal)
  return ending
}

it('fills in the reader’s time once a line of it is near', async () => {
  readAt(now)
  const place = put(`<div>${time}</div>`)
  enhance(place)
  const line = place.querySelector('[data-span]')!
  expect([...watched.values()]).toEqual([[line]])
  look(false)
  expect(line.textContent).toBe('')
  look(true)
  await vi.waitFor(() => expect(line.textContent).toMatch(/^16:00/))
  expect(watched.size).toBe(0)
})

it('looks for nothing where no line is reserved', () => {
  enhance(put(renderToStaticMarkup(<LocalTime {...samples.LocalTime} />)))
  expect(watched.size).toBe(0)
})

it('stops with the signal', async () => {
  readAt(now)
  const place = put(`<div>${time}</div>`)
  const ending = enhance(place)
  look(true)
  ending.abort()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(place.querySelector('[data-span]')!.textContent).toBe('')
})

it('finds people as a reader types, and follows no other field', async () => {
  const people = Array.from({ length: 45 }, (_, index) => ({ id: `p${index}`, name: `${'ABC'[index % 3]}da ${index}` }))
  const place = put(`<input aria-label="Search the site">${renderToStaticMarkup(<PeopleList people={people} />)}`)
  enhance(place)
  const [search, field] = place.querySelectorAll('input')
  fireEvent.input(search!, { target: { value: 'nobody' } })
  fireEvent.input(field!, { target: { value: 'bda 1' } })
  await vi.waitFor(() => expect(place.querySelector('output')!.textContent).toBe('Showing 6 of 45 people'))
})

it('counts those who are found in the digits of the page', async () => {
  document.documentElement.lang = 'fa'
  onTestFinished(() => document.documentElement.removeAttribute('lang'))
  const people = Array.from({ length: 45 }, (_, index) => ({ id: `p${index}`, name: `Ada ${index}` }))
  const place = put(renderToStaticMarkup(<PeopleList people={people} locale="fa" messages={fa} />))
  enhance(place)
  fireEvent.input(place.querySelector('input')!, { target: { value: '1' } })
  await vi.waitFor(() => expect(place.querySelector('output')!.textContent).toBe('۱۴ از ۴۵ نفر'))
})
