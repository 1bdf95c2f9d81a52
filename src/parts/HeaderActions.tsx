import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { Link } from '../model/link.ts'
import { links } from '../prepare/entryShapes.ts'
import type { Site } from '../prepare/site.ts'
import { Icon } from './Icon.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

/** A button of a page header. */
export interface HeaderAction extends Link {
  /** A drawing before the words: the path of lines on a grid of 24, as the `d` of an SVG. */
  icon?: string
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
            {icon && <Icon drawing={icon} />}
            <Name value={label} site={site} />
          </SiteLink>
        </span>
      ))}
    </p>
  )
}
