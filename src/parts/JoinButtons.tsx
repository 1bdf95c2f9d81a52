import type { ReactElement, ReactNode } from 'react'

import { WayWords } from '../client/WayWords.tsx'
import type { Meeting } from '../model/meeting.ts'
import { isHeld, joinWays, wayOn } from '../prepare/joinLinks.ts'
import type { Related } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { joinIcons } from './joinIcons.tsx'
import { SiteInline } from './SiteContent.tsx'
import { SiteLink } from './SiteLink.tsx'

interface JoinButtonsProps {
  meeting: Meeting
  /** The channels that hand out ways in, and the meetings that `supersededBy` can name. */
  related: Pick<Related, 'channels' | 'meetings'> | undefined
  /** How the first way in stands out: filled where there is a date to join, and not at all where there will be none. */
  emphasis: 'filled' | 'outlined' | 'none'
  /** Whether all its dates have passed. */
  isOver: boolean
  /** A site's own buttons or links. */
  actions?: ReactNode
  site: Site
  /** Further buttons of ours, behind the ways in. */
  children: ReactNode
}

/** With those of the ways on from a meeting that is held no more. */
const wayIcons = {
  ...joinIcons,
  arrow: <Icon drawing={drawings.arrow} />,
  lines: <Icon drawing={drawings.lines} />,
  play: <Icon drawing={drawings.play} />,
}

/** The ways into a meeting, the first of them filled, and what else one can do with it. */
export function JoinButtons(props: JoinButtonsProps): ReactElement | null {
  const { meeting, related, emphasis, isOver, actions, site, children } = props
  const isPast = isOver || !isHeld(meeting)
  const ways = isPast
    ? wayOn(meeting, related?.meetings, site)
    : emphasis === 'none'
      ? []
      : joinWays(meeting, related?.channels, site)
  if (ways.length === 0 && !actions && !children) return null
  return (
    <div className="mh:acts">
      {ways.map(({ address, icon, ...words }, index) => (
        // Ways in have no names, and keep their order.
        <span
          key={index}
          className={emphasis === 'filled' && index === 0 && !isPast ? 'mh:btn mh:btn-fill mh:join' : 'mh:btn mh:join'}
        >
          <SiteLink href={address} site={site}>
            {wayIcons[icon]}
            <WayWords {...words} />
          </SiteLink>
        </span>
      ))}
      {children}
      <SiteInline>{actions}</SiteInline>
    </div>
  )
}
