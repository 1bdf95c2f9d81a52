import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ReleaseList } from '../src/ReleaseList.tsx'
import { now } from '../stories/data/now.ts'
import { releases } from '../stories/data/sections.ts'

const texts = () => screen.getAllByRole('listitem').map((each) => each.textContent)

describe('ReleaseList', () => {
  it('says of each release whether it gets fixes', () => {
    render(<ReleaseList releases={releases} now={now} />)
    expect(texts()).toEqual([
      '2.5UpcomingExpected August 2026Signed build records.',
      '2.4SupportedReleased 14 April 2026\u00A0· supported until April 2027',
      '2.2 LTSSupportedReleased 6 October 2025\u00A0· supported until October 2028' +
        'Long-term support: fixes of security for three years.',
      '2.3EndedReleased 12 January 2026\u00A0· support ended 30 April 2026',
    ])
    expect(screen.getAllByRole('listitem')[1]).toHaveAttribute('id', 'release-2-4')
  })

  it('says it of none where the present is not known', () => {
    render(<ReleaseList releases={releases.slice(3)} />)
    expect(texts()).toEqual(['2.3Released 12 January 2026\u00A0· supported until 30 April 2026'])
  })

  it.each([
    ['2026-05-03', 'Supported'],
    ['2026-05-02', 'Ended'],
    ['2026-05', 'Supported'],
    ['2026-04', 'Ended'],
    ['2026', 'Supported'],
    ['2025', 'Ended'],
  ])('takes support until %s for one to its last day: %s on 3 May 2026', (supportedUntil, state) => {
    render(<ReleaseList releases={[{ version: '1.0', supportedUntil }]} now={now} />)
    expect(screen.getByText(state)).toBeVisible()
  })

  it('folds the older ones of many', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ version: `${20 - index}.0` }))
    render(<ReleaseList releases={many} now={now} />)
    expect(screen.getByText('12 older releases').closest('details')).not.toHaveAttribute('open')
    expect(document.querySelectorAll('li')).toHaveLength(20)
  })

  it('says so where there are none', () => {
    render(<ReleaseList releases={[]} now={now} />)
    expect(screen.getByText('No releases yet.')).toBeVisible()
  })
})
