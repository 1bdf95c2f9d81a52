import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { Person } from '../src/model/people.ts'
import { PeopleList } from '../src/PeopleList.tsx'
import { takeDeveloperMessages } from './finders.ts'

const ada: Person = { id: 'ada', name: 'Ada Maria Ofen', role: 'Chair', affiliations: ['Potters United'] }

const picture = (): HTMLImageElement | null => document.querySelector('img')

describe('PeopleList', () => {
  it('shows each person in the order given, with an anchor', () => {
    render(<PeopleList people={[ada, { id: 'bo', name: 'Bo' }]} />)
    const items = screen.getAllByRole('listitem')
    expect(items.map(({ id }) => id)).toEqual(['person-ada', 'person-bo'])
    expect(items[0]).toHaveTextContent('Ada Maria Ofen – Chair · Potters United')
  })

  it('is a region named by its heading', () => {
    render(<PeopleList people={[ada]} />)
    expect(screen.getByRole('region', { name: 'People' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'People', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own, at the level of the page around it', () => {
    render(<PeopleList people={[ada]} heading="Maintainers" headingLevel={3} />)
    expect(screen.getByRole('heading', { name: 'Maintainers', level: 3 })).toBeVisible()
  })

  it('says so where there is nobody', () => {
    render(<PeopleList people={[]} />)
    expect(screen.getByText('No people yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('marks a seat that nobody holds', () => {
    render(<PeopleList people={[{ id: 'seat', vacant: true, role: 'Release manager' }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Vacant – Release manager')
  })

  it.each([false, null])('takes a seat whose vacant is %s for one that is held', (vacant) => {
    render(<PeopleList people={[{ ...ada, vacant } as never]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Ada Maria Ofen – Chair')
  })

  describe('the face of a person', () => {
    it.each([
      ['Ada Maria Ofen', 'AO'],
      ['Bo', 'B'],
      ['  inês  duarte ', 'ID'],
      ['عمر حداد', 'عح'],
      ['𝒜lpha 𝓑eta', '𝒜𝓑'],
    ])('is, for %s, the letters %s, which assistive technology passes over', (name, letters) => {
      render(<PeopleList people={[{ id: 'a', name }]} />)
      expect(screen.getByText(letters)).toHaveAttribute('aria-hidden', 'true')
    })

    it('is a picture only where an address is given, of a size that is known beforehand', () => {
      render(<PeopleList people={[{ ...ada, avatar: 'https://example.org/ada.png' }]} />)
      expect(picture()).toHaveAttribute('src', 'https://example.org/ada.png')
      expect(picture()).toHaveAttribute('alt', '')
      expect(picture()).toHaveAttribute('width', '44')
      expect(picture()).toHaveAttribute('height', '44')
      expect(picture()).toHaveAttribute('loading', 'lazy')
    })

    it.each([
      ['/ada.png', undefined, '/ada.png'],
      ['/ada.png', 'https://example.org/community/', 'https://example.org/ada.png'],
      ['//pictures.example.org/ada.png', 'https://example.org/', '//pictures.example.org/ada.png'],
    ])('at %s is, with the base address %s, at %s', (avatar, baseUrl, src) => {
      render(<PeopleList people={[{ ...ada, avatar }]} baseUrl={baseUrl} />)
      expect(picture()).toHaveAttribute('src', src)
    })

    it.each([
      [
        'javascript:alert(1)',
        'people[0].avatar: "javascript:alert(1)" does not become a link: the scheme "javascript" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
      [
        'data:image/png;base64,AAAA',
        'people[0].avatar: "data:image/png;base64,AAAA" does not become a link: the scheme "data" is not linked; use https, http, mailto, webcal, irc, ircs, matrix, tel or a relative address.',
      ],
    ])('is no picture where the address is %s', (avatar, message) => {
      render(<PeopleList people={[{ ...ada, avatar }]} />)
      expect(picture()).toBeNull()
      expect(screen.getByText('AO')).toBeVisible()
      expect(takeDeveloperMessages()).toEqual([`moothall: ${message}`])
    })

    it('stays relative where the base address is none', () => {
      render(<PeopleList people={[{ ...ada, avatar: '/ada.png' }]} baseUrl="example.org" />)
      expect(picture()).toHaveAttribute('src', '/ada.png')
      expect(takeDeveloperMessages()).toEqual([
        'moothall: baseUrl must be an absolute address; received "example.org". Relative links stay relative.',
      ])
    })
  })

  it("shows texts and words in the reader's language", () => {
    render(
      <PeopleList
        people={[
          { ...ada, role: { en: 'Chair', de: 'Vorsitz' } },
          { id: 'seat', vacant: true },
        ]}
        locale="de"
        messages={{ page: { headings: { people: 'Menschen' } }, people: { vacant: 'Unbesetzt' } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Menschen' })).toHaveTextContent('Ada Maria Ofen – Vorsitz')
    expect(screen.getByText('Unbesetzt')).toBeVisible()
  })

  it('puts the prefix of the page before its anchors', () => {
    render(<PeopleList people={[ada]} idPrefix="kiln-" />)
    expect(screen.getByRole('region')).toHaveAttribute('id', 'kiln-people')
    expect(screen.getByRole('listitem')).toHaveAttribute('id', 'kiln-person-ada')
  })

  it.each([
    [
      'a name that is none',
      { id: 'ada', name: '', role: 'Chair' },
      'Name missing – Chair',
      'people[0].name is missing. Add it: readers see other words in its place.',
    ],
    [
      'a term that begins on no day',
      { ...ada, term: { from: 'spring' } },
      'Ada Maria Ofen This entry could not be read.',
      'people[0].term.from must be a date, YYYY-MM-DD, YYYY-MM or YYYY; received "spring". The entry cannot be shown.',
    ],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      'people[0] must be an object; received null. The entry cannot be shown.',
    ],
  ])('shows a person with %s as what it is, and tells the developer', (_what, person, shown, message) => {
    render(<PeopleList people={[person as Person, { id: 'bo', name: 'Bo Lehm' }]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByText('Bo Lehm')).toBeVisible()
    expect(takeDeveloperMessages().map((each) => each.replace('moothall: ', ''))).toEqual([message])
  })

  it('shows none where the people are no list', () => {
    render(<PeopleList people={'Ada' as never} />)
    expect(screen.getByText('No people yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual(['moothall: people must be a list; received "Ada". It is left out.'])
  })
})
