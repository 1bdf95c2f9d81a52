import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { Link } from '../model/link.ts'
import { links } from '../prepare/entryShapes.ts'
import type { Site } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

/** What a button of a page header leads to. */
type ActionIcon = 'calendar' | 'chat' | 'people' | 'video' | 'website'

const actionDrawings: Record<ActionIcon, string> = {
  calendar: drawings.add,
  chat: drawings.chat,
  people: drawings.people,
  video: drawings.video,
  website: drawings.globe,
}

/** A button of a page header. */
export interface HeaderAction extends Link {
  /** A drawing before the words. */
  icon?: ActionIcon
}

interface HeaderActionsProps {
  actions: readonly HeaderAction[] | undefined
  path: DataPath
  site: Site
}

/** What a newcomer does first, as buttons. */
export function HeaderActions({ actions: data, path, site }: HeaderActionsProps): ReactElement | null {
  // A field that links have not is passed over, and stays.
  const actions: readonly HeaderAction[] = links(data, path) ?? []
  if (actions.length === 0) return null
  return (
    <p className="mh:acts">
      {actions.map(({ label, href, icon }, index) => (
        // Buttons keep their order.
        <span key={index} className={index === 0 ? 'mh:btn mh:btn-fill' : 'mh:btn'}>
          <SiteLink href={href} site={site}>
            {icon && <Icon drawing={actionDrawings[icon]} />}
            <Name value={label} site={site} />
          </SiteLink>
        </span>
      ))}
    </p>
  )
}
