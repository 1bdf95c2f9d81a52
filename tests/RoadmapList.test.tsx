import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../src/CommunityPage.tsx'
import { RoadmapList } from '../src/RoadmapList.tsx'
import { now } from '../stories/data/now.ts'
import { roadmap, roadmapSource } from '../stories/data/sections.ts'
import { takeDeveloperMessages } from './finders.ts'

const headings = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)

describe('RoadmapList', () => {
  it('shows the plan itself first, and when it was checked', () => {
    render(<RoadmapList roadmap={roadmap} source={roadmapSource} />)
    expect(screen.getAllByRole('link')[0]).toHaveAccessibleName('Project board on GitHub')
    expect(screen.getByText('The plan itself, kept up to date · Checked 2 May 2026')).toBeVisible()
  })

  it('lists items as now, next and later', () => {
    render(<RoadmapList roadmap={[{ name: 'Tests' }, ...roadmap.toReversed()]} />)
    expect(headings()).toEqual(['Now', 'Next', 'Later', 'Not scheduled'])
    const list = screen.getByRole('list', { name: 'Now' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual([
      'A cache that several machines shareDone',
      'Signed build recordsAnyone can check who built a package, and from what.In progressFor 2.4\u00A0· by June 2026',
    ])
  })

  it('lists them by release where no item says when', () => {
    render(
      <RoadmapList
        roadmap={[
          { name: 'Cache', release: '2.4' },
          { name: 'Graph', release: '3.0' },
          { name: 'Records', release: '2.4' },
        ]}
      />,
    )
    expect(headings()).toEqual(['For 2.4', 'For 3.0'])
    expect(within(screen.getByRole('list', { name: 'For 2.4' })).getAllByRole('listitem')).toHaveLength(2)
  })

  it('has a section where the link to the plan is all that is known', () => {
    render(
      <CommunityPage
        community={{ version: 1, name: 'Kiln', url: 'https://kiln.example.org', roadmapSource }}
        now={now}
      />,
    )
    const section = screen.getByRole('region', { name: 'Roadmap' })
    expect(within(section).getByRole('link')).toHaveAttribute('href', 'https://github.com/orgs/example/projects/1')
    expect(section).not.toHaveTextContent('No plans yet.')
  })

  it('says so where there is nothing', () => {
    render(<RoadmapList roadmap={[]} />)
    expect(screen.getByText('No plans yet.')).toBeVisible()
  })

  it('says so where the link to the plan cannot be read', () => {
    render(<RoadmapList roadmap={[]} source={{ ...roadmapSource, verifiedOn: 'May' }} />)
    expect(screen.getByText('This entry could not be read.')).toBeVisible()
    expect(takeDeveloperMessages()).toEqual([
      'moothall: roadmapSource.verifiedOn must be a date, YYYY-MM-DD; received "May". The entry cannot be shown.',
    ])
  })
})
