import 'moothall/styles.css'
import { render } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import type { Community } from '../../src/model/community.ts'
import { UpcomingMeetings } from '../../src/UpcomingMeetings.tsx'
import { now } from '../../stories/data/now.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { largeFoundation } from '../../stories/pages/data/large-foundation.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { technicalCommittee } from '../../stories/pages/data/technical-committee.ts'

const HEADER = 60

/** Gives the page a header that stays, and tells the components of it. */
function addHeader(): void {
  const header = document.createElement('div')
  header.style.cssText = `position: fixed; z-index: 9; inset: 0 0 auto; height: ${HEADER}px; background: gray`
  document.body.prepend(header)
  document.documentElement.style.setProperty('--moothall-scroll-margin', `${HEADER + 24}px`)
  onTestFinished(() => {
    header.remove()
    document.documentElement.style.removeProperty('--moothall-scroll-margin')
    scrollTo(0, 0)
    history.replaceState(null, '', location.pathname + location.search)
  })
}

/** Those to which links of the page lead, and all others with an anchor of their own. */
const anchorsIn = (root: Element): Element[] =>
  [...root.querySelectorAll('[id]')].filter((each) => !each.closest('svg, [popover]'))

const pages: Readonly<Record<string, Community>> = { kataContainers, largeFoundation, oci, technicalCommittee }

describe.each(Object.entries(pages))('below a header that stays, on the page %s', (_name, community) => {
  it('every anchor keeps its distance', () => {
    addHeader()
    const { container } = render(<CommunityPage community={community} now={now} />)
    const near = anchorsIn(container).filter((each) => Number.parseFloat(getComputedStyle(each).scrollMarginTop) < 84)
    expect(near.map(({ id }) => id)).toEqual([])
    expect(anchorsIn(container).length).toBeGreaterThan(10)
  })

  it('what a link leads to is seen', () => {
    addHeader()
    const { container } = render(<CommunityPage community={community} now={now} />)
    const targets = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap(
      ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
    )
    const some = [...new Set(targets)].filter((_, index, all) => index % Math.ceil(all.length / 20) === 0)
    expect(some.length).toBeGreaterThan(2)
    const covered = some.filter((target) => {
      location.hash = target.id
      return target.getBoundingClientRect().top < HEADER && scrollY > 0
    })
    expect(covered.map(({ id }) => id)).toEqual([])
  })
})

it('what stays in view itself stays below the header', () => {
  addHeader()
  const { container } = render(<UpcomingMeetings meetings={largeFoundation.meetings!} now={now} />)
  const heads = [...container.querySelectorAll('.mh\\:day-head')]
  expect(heads.length).toBeGreaterThan(3)
  expect(heads.map((head) => Number.parseFloat(getComputedStyle(head).top))).toEqual(heads.map(() => 84))
  for (const day of heads) expect(getComputedStyle(day.querySelector('[id]')!).scrollMarginTop).toBe('84px')
})
