import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import { GovernanceCard } from '../../src/GovernanceCard.tsx'
import type { Body } from '../../src/model/body.ts'

const board: Body = {
  id: 'board',
  kind: 'board',
  name: 'The board',
  members: [
    { id: 'seat', vacant: true, role: 'Third seat' },
    {
      id: 'ada',
      name: 'Ada Ofen',
      role: 'Chair',
      affiliations: ['Halden'],
      term: { from: '2025-04-01', to: '2027-03-31' },
    },
    { id: 'bo', name: 'Bo Ton', role: 'Member' },
    { id: 'cy', name: 'Cy Glas', role: 'Member' },
  ],
}

it('shows the members of a body in columns, with a vacant seat last', () => {
  render(<GovernanceCard body={board} />)
  const table = within(screen.getByRole('table', { name: 'Members' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Name',
    'Role',
    'Company',
    'Term',
  ])
  const rows = table.getAllByRole('row').slice(1)
  const cells = rows.map((row) =>
    ['rowheader', 'cell'].flatMap((role) =>
      within(row)
        .getAllByRole(role)
        .map(({ textContent }) => textContent),
    ),
  )
  expect(cells).toEqual([
    ['AOAda Ofen', 'Chair', 'Halden', '2025–2027'],
    ['BTBo Ton', 'Member', '', ''],
    ['CGCy Glas', 'Member', '', ''],
    ['Vacant', 'Third seat', '', ''],
  ])
  expect(rows[0]).toHaveAttribute('id', 'body-board--person-ada')
})

it('leaves out the columns of which nothing is known', () => {
  render(
    <GovernanceCard body={{ ...board, members: board.members?.slice(2).concat({ name: 'Di', role: 'Member' }) }} />,
  )
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Name', 'Role'])
})
