import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CommunityPage } from '../src/CommunityPage.tsx'
import { structuredData } from '../src/data/structuredData.ts'
import { EventList } from '../src/EventList.tsx'
import { GovernanceCard } from '../src/GovernanceCard.tsx'
import type { Body } from '../src/model/body.ts'
import { now } from '../stories/data/now.ts'
import { factOf } from './finders.ts'

const steering: Body = {
  id: 'steering',
  kind: 'steering',
  name: 'Steering Committee',
  ballots: [
    {
      name: 'Election 2026',
      seats: 3,
      electorate: 'Everyone with a change in the last year.',
      nominations: { from: '2026-05-04', to: '2026-05-15' },
      voting: { from: '2026-05-20', to: '2026-05-27' },
      resultsOn: '2026-05-29',
      href: '/elections/2026',
    },
    { name: 'Election 2025', voting: { from: '2025-05-20', to: '2025-05-27' }, results: 'Ada is elected.' },
  ],
}

const community = { version: 1, name: 'Kiln', url: 'https://kiln.example.org', bodies: [steering] } as const

describe('the elections of a body', () => {
  it('stand on its card with seats, voters, dates and results', () => {
    render(<GovernanceCard body={{ ...steering, ballots: steering.ballots!.slice(0, 1) }} />)
    expect(screen.getByRole('link', { name: 'Election 2026' })).toHaveAttribute('href', '/elections/2026')
    expect(screen.getByText('3 seats')).toBeVisible()
    expect(factOf('Nominations')).toHaveTextContent('4–15 May 2026')
    expect(factOf('Voting')).toHaveTextContent('20–27 May 2026')
    expect(factOf('Results on')).toHaveTextContent('29 May 2026')
    expect(factOf('Who can vote')).toHaveTextContent('Everyone with a change in the last year.')
  })

  it('stand among the events of a page until their last day', () => {
    const events = [{ name: 'Kiln Days' }]
    render(<CommunityPage community={{ ...community, events }} now={now} />)
    const section = screen.getByRole('region', { name: 'Events' })
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual([
      'Kiln DaysDates not published yet',
      'May20–27Election 2026: Steering CommitteeVoting 20–27 May 2026\u00A0· nominations 4–15 May 2026',
    ])
  })

  it('are gone from the events once they are over', () => {
    render(<EventList events={[{ name: 'Kiln Days' }]} related={{ bodies: [steering] }} now={Date.UTC(2026, 4, 28)} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('are events for search engines until their last day', () => {
    expect(structuredData(community, { now }).slice(1)).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Election 2026: Steering Committee',
        startDate: '2026-05-20',
        endDate: '2026-05-27',
        organizer: { '@type': 'Organization', name: 'Kiln', url: 'https://kiln.example.org/' },
      },
    ])
    expect(structuredData(community, { now: Date.UTC(2026, 4, 28) })).toHaveLength(1)
  })
})

describe('a call for papers', () => {
  it.each([
    [{ opens: '2026-04-01', closes: '2026-05-31', href: '/cfp' }, 'Call for papers until 31 May 2026', true, true],
    [{ closes: '2026-05-03' }, 'Call for papers until 3 May 2026', true, false],
    [{ opens: '2026-07-01', closes: '2026-07-31', href: '/cfp' }, 'Call for papers from 1–31 July 2026', false, true],
    [{ closes: '2026-04-30', href: '/cfp' }, 'Call for papers closed 30 April 2026', false, false],
    [{ href: '/cfp' }, 'Call for papers', false, true],
  ])('%o says %s', (callForPapers, words, isOpen, isLinked) => {
    render(<EventList events={[{ name: 'Kiln Days', callForPapers }]} now={now} />)
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryAllByText('Call for papers open')).toHaveLength(isOpen ? 1 : 0)
    expect(screen.queryAllByRole('link')).toHaveLength(isLinked ? 1 : 0)
  })

  it('of an event that has been is not told', () => {
    const event = { name: 'Kiln Days', dates: { from: '2026-04-01' }, callForPapers: { href: '/cfp' } }
    render(<EventList events={[event]} now={now} />)
    expect(screen.queryByText('Call for papers')).not.toBeInTheDocument()
  })
})
