import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { AdopterList } from '../src/AdopterList.tsx'
import type { Adopter } from '../src/model/adopters.ts'
import { adopters, manyAdopters } from '../stories/data/sections.ts'
import { takeDeveloperMessages } from './finders.ts'

const headings = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)

describe('AdopterList', () => {
  it('lists adopters by how far they have come, the most first', () => {
    render(<AdopterList adopters={adopters.toReversed()} />)
    expect(headings()).toEqual(['In production', 'In a pilot', 'Evaluating', 'Others'])
    const list = screen.getByRole('list', { name: 'In production' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual([
      'Harbour PressMedia',
      'A bank in Northern EuropeNot named\u00A0· Finance\u00A0· since 2024Rebuilds every dependency before it is let in.',
      'Example UniversityEducation\u00A0· since September 2023Builds the images of 40 laboratories, each night.',
    ])
  })

  it('lists them by industry', () => {
    render(<AdopterList adopters={adopters} groupBy="industry" />)
    expect(headings()).toEqual(['Education', 'Finance', 'Media', 'Transport', 'Health', 'Others'])
  })

  it('has no headings where no level is known', () => {
    render(<AdopterList adopters={[{ name: 'Studio Ost' }, { name: 'Harbour Press' }]} />)
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it('gives each an anchor, and each group one too', () => {
    render(<AdopterList adopters={adopters} idPrefix="kiln-" />)
    expect(screen.getByText('Studio Ost').closest('li')).toHaveAttribute('id', 'kiln-adopter-studio')
    expect(screen.getByRole('heading', { name: 'In a pilot' })).toHaveAttribute('id', 'kiln-adopters--group-pilot')
  })

  it('shows a logo only where its address is given, and loads it when it comes near', () => {
    const logo = { src: '/logo.svg', alt: 'A tower' }
    render(
      <AdopterList
        adopters={[
          { name: 'Harbour Press', logo },
          { name: 'A bank', anonymous: true, logo },
        ]}
      />,
    )
    expect(screen.getByRole('img', { name: 'A tower' })).toHaveAttribute('loading', 'lazy')
  })

  it('lists four hundred by their names, and folds all but the first of each level', () => {
    render(<AdopterList adopters={manyAdopters} />)
    const list = screen.getAllByRole('list', { name: 'In production' })[0]!
    expect(within(list).getAllByRole('listitem')).toHaveLength(24)
    expect(within(list).getAllByRole('link')[0]).toHaveTextContent('Amber Bank Cooperative')
    expect(screen.getByText('316 adopters')).toBeVisible()
    expect(screen.getByText('292 more').closest('details')).not.toHaveAttribute('open')
    expect(document.querySelectorAll('li')).toHaveLength(400)
  })

  it('says so where there are none', () => {
    render(<AdopterList adopters={[]} />)
    expect(screen.getByText('No adopters yet.')).toBeVisible()
  })

  it('shows a level that it does not know as it is, and tells the developer', () => {
    render(<AdopterList adopters={[{ name: 'Mill', level: 'retired' as never }, null as never] satisfies Adopter[]} />)
    expect(headings()).toEqual(['retired', 'Others'])
    expect(screen.getByText('This entry could not be read.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: adopters[0].level must be one of production, pilot, evaluating; received "retired".',
      'moothall: adopters[1] must be an object; received null. The entry cannot be shown.',
    ])
  })
})
