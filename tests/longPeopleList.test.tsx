import { act, fireEvent, render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'

import type { Person } from '../src/model/people.ts'
import { PeopleList } from '../src/PeopleList.tsx'

const letters = 'ZYXWVUTSRQPONMLKJIHGFEDCBA'

/** A hundred people, from Z to A, of two roles. */
const people: Person[] = Array.from({ length: 100 }, (_, number) => ({
  id: `p${number}`,
  name: `${letters[number % 26]}da ${String(number).padStart(2, '0')}`,
  role: number % 2 === 0 ? 'Kiln' : 'Glaze',
  affiliations: [number === 7 ? 'Halden' : 'Orchard'],
}))

const names = () => [...document.querySelectorAll('.mh\\:person-name')].map(({ textContent }) => textContent)

afterEach(() => history.replaceState(null, '', location.pathname))

it('shows all people by their names on a server', () => {
  document.body.innerHTML = renderToStaticMarkup(<PeopleList people={people} />)
  expect(names()).toHaveLength(100)
  expect(names().slice(0, 3)).toEqual(['Ada 25', 'Ada 51', 'Ada 77'])
  document.body.replaceChildren()
})

it('shows sixty in a browser, and all where the reader asks for them', () => {
  render(<PeopleList people={people} />)
  expect(names()).toHaveLength(60)
  expect(screen.getByRole('status')).toHaveTextContent('100 people')
  fireEvent.click(screen.getByRole('button', { name: 'Show all 100' }))
  expect(names()).toHaveLength(100)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('leads to the letters, and shows those that were not yet shown', () => {
  const scrollIntoView = vi.fn<() => void>()
  Element.prototype.scrollIntoView = scrollIntoView
  render(<PeopleList people={people} />)
  expect(screen.getByRole('heading', { name: 'A', level: 3 })).toHaveAttribute('id', 'people--letter-A')
  expect(screen.queryByRole('heading', { name: 'Z' })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Z' })).toHaveAttribute('href', '#people--letter-Z')
  act(() => {
    history.replaceState(null, '', '#people--letter-Z')
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
  expect(screen.getByRole('heading', { name: 'Z' })).toBeVisible()
  expect(scrollIntoView.mock.contexts).toEqual([screen.getByRole('heading', { name: 'Z' })])
})

it('leaves those of a company, of a name and of a role', () => {
  render(<PeopleList people={people} />)
  const search = screen.getByRole('searchbox', { name: 'Name or company' })
  fireEvent.change(search, { target: { value: 'halden' } })
  expect(names()).toEqual(['Sda 07'])
  fireEvent.change(search, { target: { value: 'ada ' } })
  expect(screen.getByRole('status')).toHaveTextContent('3 people')
  fireEvent.change(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'Kiln' } })
  expect(screen.getByRole('status')).toHaveTextContent('Nobody matches.')
})

it('keeps the order of the data, without a filter, where there are few', () => {
  render(<PeopleList people={people.slice(0, 39)} />)
  expect(names().slice(0, 2)).toEqual(['Zda 00', 'Yda 01'])
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
})
