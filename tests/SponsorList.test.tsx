import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { SponsorList } from '../src/SponsorList.tsx'
import { sponsors } from '../stories/data/sections.ts'

describe('SponsorList', () => {
  it('lists sponsors by tier, in the order in which the tiers first occur', () => {
    render(<SponsorList sponsors={[sponsors[0]!, sponsors[2]!, { name: 'Studio Ost' }, sponsors[1]!]} />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Gold',
      'Silver',
      'Other sponsors',
    ])
    const gold = within(screen.getByRole('list', { name: 'Gold' })).getAllByRole('listitem')
    expect(gold.map((each) => each.textContent)).toEqual([
      'Example Ltd.Pays for our build machines.since 2024',
      'Granite Works',
    ])
    expect(gold.map((each) => each.id)).toEqual(['sponsor-example-ltd', 'sponsor-granite-works'])
  })

  it('takes tiers of the same name in the reader’s language for one', () => {
    render(
      <SponsorList
        locale="de"
        sponsors={[
          { name: 'A', tier: { en: 'Silver', de: 'Silber' } },
          { name: 'B', tier: 'Silber' },
        ]}
      />,
    )
    expect(within(screen.getByRole('list', { name: 'Silber' })).getAllByRole('listitem')).toHaveLength(2)
  })

  it('names each beside its logo', () => {
    render(<SponsorList sponsors={[{ name: 'Mill', href: '/mill', logo: { src: '/mill.svg' } }]} />)
    expect(screen.getByRole('link', { name: 'Mill' })).toHaveAttribute('href', '/mill')
    expect(document.querySelector('img')).toHaveAttribute('src', '/mill.svg')
  })

  it('says so where there are none', () => {
    render(<SponsorList sponsors={[]} />)
    expect(screen.getByText('No sponsors yet.')).toBeVisible()
  })
})
