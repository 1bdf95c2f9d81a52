import type { ComponentProps, ReactElement, ReactNode } from 'react'

import type { Channel } from './model/channel.ts'
import { SocialNav } from './parts/SocialNav.tsx'
import { warnOfIcons } from './parts/warnOfIcons.ts'
import { type SiteProps, splitSite } from './prepare/site.ts'
import { withAlias } from './prepare/withAlias.ts'

export interface SocialLinksProps extends Omit<ComponentProps<'nav'>, 'children'>, SiteProps {
  /** The channels to follow, in the order given. */
  channels: readonly Channel[]
  /**
   * The accessible name of the list.
   * @default 'Follow us'
   */
  label?: string
  /** @deprecated Use `icons`. */
  marks?: Readonly<Record<string, ReactNode>>
}

/** Where to follow a community, in one row, with the name of each service. Renders a `<nav>`. Server-safe. */
export function SocialLinks(props: SocialLinksProps): ReactElement {
  const [given, { channels, label, marks, ...root }] = splitSite(props)
  const site = { ...given, icons: withAlias('SocialLinks', 'icons', given.icons, 'marks', marks) }
  warnOfIcons(site.icons, channels)
  return <SocialNav label={label} {...root} {...{ channels, site }} />
}
