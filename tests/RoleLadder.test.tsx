import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../src/CommunityPage.tsx'
import { RoleLadder } from '../src/RoleLadder.tsx'
import { now } from '../stories/data/now.ts'
import { people, roles } from '../stories/data/sections.ts'
import { factOf, takeDeveloperMessages } from './finders.ts'

describe('RoleLadder', () => {
  it('is an ordered list of roles, each under its heading', () => {
    render(<RoleLadder roles={roles.map(({ id, name }) => ({ id, name }))} />)
    const [list] = screen.getAllByRole('list')
    expect(list).toHaveProperty('tagName', 'OL')
    expect(
      within(list!)
        .getAllByRole('listitem')
        .map((each) => each.id),
    ).toEqual(['role-contributor', 'role-reviewer', 'role-maintainer'])
    expect(screen.getByRole('heading', { name: 'Reviewer', level: 3 })).toBeVisible()
  })

  it('says what one does, what it takes, what one may, and how to get there', () => {
    render(<RoleLadder roles={[{ ...roles[1]!, holders: undefined }]} />)
    expect(factOf('What you do')).toHaveTextContent('Answer within three working daysHelp newcomers to finish')
    expect(factOf('What it takes')).toHaveTextContent('Ten changes in the area')
    expect(factOf('What you may do')).toHaveTextContent('Approve changesAssign issues')
    expect(screen.getByText('How to get there').nextElementSibling).toHaveTextContent('A maintainer nominates you')
    expect(screen.queryByText('Held by')).not.toBeInTheDocument()
  })

  it('links those who hold a role to their places on the page', () => {
    const bodies = [{ id: 'steering', kind: 'steering', name: 'Steering Committee' }] as const
    const community = { version: 1, name: 'Kiln', url: 'https://kiln.example.org', roles, people, bodies } as const
    render(<CommunityPage community={community} now={now} />)
    const maintainer = document.getElementById('role-maintainer')!
    expect(
      within(maintainer)
        .getAllByRole('link')
        .map((each) => [each.textContent, each.getAttribute('href')]),
    ).toEqual([
      ['Steering Committee', '#body-steering'],
      ['Chi Ejemplo', '#person-chi'],
      ['Dora Exemple', '#person-dora'],
    ])
  })

  it('leads to the own page of somebody whom the page does not list', () => {
    const ada = { id: 'ada', name: 'Ada Example', href: 'https://ada.example.org/' }
    const community = { version: 1, name: 'Kiln', url: 'https://kiln.example.org', roles: [roles[1]!] } as const
    render(
      <CommunityPage
        community={{ ...community, people: [ada, people[1]!], sections: [{ kind: 'roles' }] }}
        now={now}
      />,
    )
    const reviewer = document.getElementById('role-reviewer')!
    expect(within(reviewer).getByRole('link')).toHaveAttribute('href', 'https://ada.example.org/')
    expect(reviewer).toHaveTextContent(/Held by Ada Example\s· Ben Beispiel$/)
  })

  it('names the first of many, and folds the rest', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ id: `p-${index}`, name: `Person ${index}` }))
    render(<RoleLadder roles={[{ name: 'Member', holders: many.map(({ id }) => id) }]} related={{ people: many }} />)
    expect(screen.getByText('18 more').closest('details')).not.toHaveAttribute('open')
    expect(document.querySelectorAll('a')).toHaveLength(30)
  })

  it('shows the id of somebody who is not listed, and tells the developer', () => {
    render(<RoleLadder roles={[{ name: 'Reviewer', holders: ['eve'] }]} related={{ people }} />)
    expect(screen.getByText('Held by').parentElement).toHaveTextContent('Held by eve')
    expect(takeDeveloperMessages()).toEqual([
      'moothall: roles[0].holders names "eve", which is not among the related entries. It is shown without a link.',
    ])
  })

  it('says so where there are none', () => {
    render(<RoleLadder roles={[]} />)
    expect(screen.getByText('No roles yet.')).toBeVisible()
  })
})
