import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { GovernanceCard } from '../src/GovernanceCard.tsx'
import type { Person, Vacancy } from '../src/model/people.ts'
import { PeopleList } from '../src/PeopleList.tsx'

const from = (...affiliations: string[]): Person => ({ name: 'Ada', affiliations })

const rows = () =>
  within(screen.getByRole('table', { name: 'Who they work for' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [within(row).getByRole('rowheader').textContent, within(row).getByRole('cell').textContent])

describe('how many people come from each company', () => {
  it('is counted of those who hold a role today', () => {
    const people: (Person | Vacancy)[] = [
      from('Mill'),
      from('Harbour'),
      from('Harbour', 'Mill'),
      { name: 'Ben' },
      { ...from('Mill'), status: 'emeritus' },
      { vacant: true },
    ]
    render(<PeopleList people={people} showAffiliations />)
    expect(rows()).toEqual([
      ['Mill', '2 of 4'],
      ['Harbour', '2 of 4'],
      ['Independent or not stated', '1 of 4'],
    ])
    expect(screen.getByText('No organization has more than half.')).toBeVisible()
  })

  it('says which has more than half', () => {
    const members = [from('Mill'), from('Mill'), from('Harbour')]
    render(<GovernanceCard body={{ name: 'Maintainers', kind: 'maintainers', members, showAffiliations: true }} />)
    expect(screen.getByText('More than half are from Mill.')).toBeVisible()
  })

  it('puts the smaller of many together', () => {
    const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'A'].map((each) => from(each))
    render(<PeopleList people={people} showAffiliations />)
    expect(rows().map(([name]) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', '3 others'])
  })

  it('is left out where no company is known, or nobody asks', () => {
    const { rerender } = render(<PeopleList people={[{ name: 'Ada' }]} showAffiliations />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    rerender(<PeopleList people={[from('Mill')]} />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
