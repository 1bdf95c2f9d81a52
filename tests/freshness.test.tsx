import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../src/CommunityPage.tsx'
import { reviewCommunity } from '../src/data/reviewCommunity.ts'
import { toHtml } from '../src/export/toHtml.tsx'
import type { Community } from '../src/model/community.ts'
import { now } from '../stories/data/now.ts'

const community: Community = {
  version: 1,
  name: 'Kiln',
  url: 'https://kiln.example.org',
  people: [
    { id: 'ada', name: 'Ada', verifiedOn: '2026-05-03', fetchedOn: '2026-05-01' },
    { id: 'ben', name: 'Ben', fetchedOn: '2026-05-01', expires: '2026-07-01' },
    { id: 'chi', name: 'Chi' },
    { id: 'dora', name: 'Dora', verifiedOn: 'in May' },
  ],
  policies: [{ name: 'Backports', kind: 'process', verifiedOn: '2025-01-01' }],
  roadmapSource: { label: 'Project board', href: '/roadmap', verifiedOn: '2024-05-03' },
}

describe('how fresh an entry is', () => {
  it('is said where the page is asked to', () => {
    render(<CommunityPage community={community} now={now} showFreshness />)
    expect(screen.getAllByText(/^(?:Checked|Fetched)/).map((each) => each.textContent)).toEqual([
      'Checked 3 May 2026',
      'Fetched 1 May 2026\u00A0· valid until 30 June 2026',
      'Checked 1 January 2025',
    ])
  })

  it('is not said else', () => {
    render(<CommunityPage community={community} now={now} />)
    expect(screen.queryByText(/^(?:Checked|Fetched)/)).not.toBeInTheDocument()
  })

  it('is in static HTML too', () => {
    expect(toHtml(community, { now, showFreshness: true })).toContain('Checked 3 May 2026')
  })

  it('of the link to the plan is looked at by the review', () => {
    const data = { ...community, people: [], policies: [] }
    expect(reviewCommunity(data, { now }).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'roadmapSource.verifiedOn not-verified',
    ])
  })
})
