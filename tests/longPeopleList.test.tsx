import { fireEvent, render, screen } from '@testing-library/react'
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

it('shows some by their names, in whole letters, and folds the others, on a server too', () => {
  document.body.innerHTML = renderToStaticMarkup(<PeopleList people={people} />)
  expect(names()).toHaveLength(100)
  expect(names().slice(0, 3)).toEqual(['Ada 25', 'Ada 51', 'Ada 77'])
  expect(screen.getByText('Pda 10')).toBeVisible()
  expect(screen.getByText('Qda 09')).not.toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('100 people')
  fireEvent.click(screen.getByText('Show all 100'))
  expect(screen.getByText('Qda 09')).toBeVisible()
  document.body.replaceChildren()
})

it('folds from the sixty-first on where names have no letters', () => {
  const named = people.map((person, number) => ({ ...person, name: String.fromCodePoint(0x4e00 + number) }))
  render(<PeopleList people={named} />)
  expect(screen.queryByRole('list', { name: 'Letters' })).not.toBeInTheDocument()
  expect(names()).toHaveLength(100)
  expect(document.querySelectorAll('details .mh\\:person-name')).toHaveLength(40)
})

it('leads to the letters, and unfolds where the letter is folded', () => {
  const scrollIntoView = vi.fn<() => void>()
  Element.prototype.scrollIntoView = scrollIntoView
  history.replaceState(null, '', '#people--letter-Z')
  render(<PeopleList people={people} />)
  expect(screen.getByRole('heading', { name: 'A', level: 3 })).toHaveAttribute('id', 'people--letter-A')
  expect(screen.getByRole('link', { name: 'Z' })).toHaveAttribute('href', '#people--letter-Z')
  expect(screen.getByRole('heading', { name: 'Z' })).toBeVisible()
  expect(scrollIntoView.mock.contexts).toEqual([screen.getByRole('heading', { name: 'Z' })])
})

it('unfolds at a letter that is folded, and at no other', () => {
  render(<PeopleList people={people} />)
  fireEvent.click(screen.getByRole('link', { name: 'A' }))
  expect(screen.getByText('Zda 00')).not.toBeVisible()
  fireEvent.click(screen.getByRole('link', { name: 'Z' }))
  expect(screen.getByText('Zda 00')).toBeVisible()
})

it('leaves those of a company, of a name and of a role', () => {
  render(<PeopleList people={people} />)
  const search = screen.getByRole('searchbox', { name: 'Name or company' })
  fireEvent.change(search, { target: { value: 'halden' } })
  expect(names()).toEqual(['Sda 07'])
  expect(screen.getByText('Sda 07')).toBeVisible()
  fireEvent.change(search, { target: { value: 'halden 7 sda' } })
  expect(names()).toEqual(['Sda 07'])
  fireEvent.change(search, { target: { value: 'ada ' } })
  expect(screen.getByRole('status')).toHaveTextContent('Showing 3 of 100 people')
  fireEvent.change(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'Kiln' } })
  expect(screen.getByRole('status')).toHaveTextContent('Nobody matches.')
})

it('keeps the order of the data, without a filter, where there are few', () => {
  render(<PeopleList people={people.slice(0, 39)} />)
  expect(names().slice(0, 2)).toEqual(['Zda 00', 'Yda 01'])
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
})
