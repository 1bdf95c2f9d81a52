import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { FocusAreaList } from '../src/FocusAreaList.tsx'
import type { FocusArea } from '../src/model/participation.ts'
import type { SiteLinkProps } from '../src/prepare/site.ts'
import { takeDeveloperMessages } from './finders.ts'

const glazes: FocusArea = {
  id: 'glazes',
  name: 'Glazes',
  description: [{ kind: 'paragraph', text: ['See ', { kind: 'link', text: 'the plan', href: '/plan' }, '.'] }],
  drivers: [
    { id: 'ada', name: 'Ada Ofen', affiliations: ['Potters United', 'Example Labs'] },
    { id: 'bo', name: 'Bo Lehm', role: 'Lead' },
  ],
}

function RouterLink({ href, children }: SiteLinkProps) {
  return <a href={`/app${href}`}>{children}</a>
}

describe('FocusAreaList', () => {
  it('shows each area under a heading, with an anchor', () => {
    render(<FocusAreaList focusAreas={[glazes, { id: 'clay', name: 'Clay' }]} />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Glazes', 'Clay'])
    expect(screen.getByRole('heading', { name: 'Clay' }).closest('li')).toHaveAttribute('id', 'focus-area-clay')
    expect(screen.getByRole('link', { name: 'the plan' })).toHaveAttribute('href', '/plan')
  })

  it('names who drives it, with their organisations', () => {
    render(<FocusAreaList focusAreas={[glazes]} />)
    expect(screen.getByText('Led by')).toBeVisible()
    const drivers = screen.getAllByRole('listitem').slice(1)
    expect(drivers.map((each) => each.textContent)).toEqual([
      'Ada Ofen – Potters United, Example Labs',
      'Bo Lehm – Lead',
    ])
  })

  it('has no two elements with one id where somebody drives two areas', () => {
    const { container } = render(<FocusAreaList focusAreas={[glazes, { ...glazes, id: 'clay' }]} />)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual(['what-we-work-on', 'what-we-work-on--heading', 'focus-area-glazes', 'focus-area-clay'])
  })

  it('is a region named by its heading', () => {
    render(<FocusAreaList focusAreas={[glazes]} />)
    expect(screen.getByRole('region', { name: 'What we work on' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'What we work on', level: 2 })).toBeVisible()
  })

  it('takes a heading of its own; those of the areas stand one below', () => {
    render(<FocusAreaList focusAreas={[glazes]} heading="Work" headingLevel={4} />)
    expect(screen.getByRole('heading', { name: 'Work', level: 4 })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Glazes', level: 5 })).toBeVisible()
  })

  it('says so where there are no areas', () => {
    render(<FocusAreaList focusAreas={[]} />)
    expect(screen.getByText('No work yet.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it("shows texts and words in the reader's language", () => {
    render(
      <FocusAreaList
        focusAreas={[{ ...glazes, name: { en: 'Glazes', de: 'Glasuren' } }]}
        locale="de"
        messages={{ page: { headings: { focusAreas: 'Woran wir arbeiten' } }, people: { drivers: 'Getragen von' } }}
      />,
    )
    expect(screen.getByRole('region', { name: 'Woran wir arbeiten' })).toHaveTextContent('Getragen von')
    expect(screen.getByRole('heading', { name: 'Glasuren' })).toBeVisible()
  })

  it('takes what the site says of anchors, addresses and links', () => {
    const { rerender } = render(<FocusAreaList focusAreas={[glazes]} idPrefix="kiln-" baseUrl="https://example.org" />)
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('id', 'kiln-focus-area-glazes')
    expect(screen.getByRole('link', { name: 'the plan' })).toHaveAttribute('href', 'https://example.org/plan')
    rerender(<FocusAreaList focusAreas={[glazes]} linkComponent={RouterLink} />)
    expect(screen.getByRole('link', { name: 'the plan' })).toHaveAttribute('href', '/app/plan')
  })

  it.each([
    [
      'no title',
      { ...glazes, name: undefined },
      'Name missing',
      ['focusAreas[0].name is missing. Add it: readers see other words in its place.'],
    ],
    [
      'a driver without a name',
      { ...glazes, drivers: [{ id: 'ada', role: 'Lead' }] },
      'Name missing – Lead',
      ['focusAreas[0].drivers[0].name is missing. Add it: readers see other words in its place.'],
    ],
    [
      'null for a driver',
      { ...glazes, drivers: [null] },
      'This entry could not be read.',
      [expect.stringMatching(/^focusAreas\[0\]\.drivers\[0\] must be an object; received null\./) as string],
    ],
    ['null for its drivers', { ...glazes, drivers: null }, 'GlazesSee the plan.', []],
    ['no drivers', { ...glazes, drivers: [] }, 'GlazesSee the plan.', []],
    [
      'null in its place',
      null,
      'This entry could not be read.',
      ['focusAreas[0] must be an object; received null. The entry cannot be shown.'],
    ],
  ])('shows an area with %s as what it is, and tells the developer', (_what, area, shown, messages) => {
    render(<FocusAreaList focusAreas={[area as never, { id: 'clay', name: 'Clay' }]} />)
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(shown)
    expect(screen.getByRole('heading', { name: 'Clay' })).toBeVisible()
    expect(takeDeveloperMessages().map((each) => each.replace('moothall: ', ''))).toEqual(messages)
  })

  it('shows none where the areas are no list', () => {
    render(<FocusAreaList focusAreas={{ glazes } as never} />)
    expect(screen.getByText('No work yet.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: focusAreas must be a list; received an object. It is left out.',
    ])
  })
})
