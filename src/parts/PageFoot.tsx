import type { ReactElement } from 'react'

import type { Community } from '../model/community.ts'
import { dateListMessages } from '../prepare/listedDates.ts'
import type { Site } from '../prepare/site.ts'
import { Prose } from './Prose.tsx'
import { Name } from './Text.tsx'

interface PageFootProps {
  community: Community
  /** The current time in epoch milliseconds; `false` if no date on the page depends on it. */
  now: number | false
  site: Site
}

/** Whose page it is, from when its dates are, and what the foundation asks its projects to say about its trademarks. */
export function PageFoot({ community: { name, foundation }, now, site }: PageFootProps): ReactElement {
  return (
    <footer className="mh:page-foot">
      <p>
        <Name value={name} site={site} />
        {now !== false && <span suppressHydrationWarning> · {dateListMessages(now, site).asOf}</span>}
      </p>
      {foundation?.trademarks && <Prose prose={foundation.trademarks} site={site} />}
    </footer>
  )
}
