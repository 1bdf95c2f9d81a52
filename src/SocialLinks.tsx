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
   * Names the list for assistive technology.
   * @default 'Follow us'
   */
  label?: string
  /** @deprecated Use `icons`. */
  marks?: Readonly<Record<string, ReactNode>>
}

/** Where a community can be followed, in one row, each with its service in words. Renders a `<nav>`. Server-safe. */
export function SocialLinks(props: SocialLinksProps): ReactElement {
  const [given, { channels, label, marks, ...root }] = splitSite(props)
  const site = { ...given, icons: withAlias('SocialLinks', 'icons', given.icons, 'marks', marks) }
  warnOfIcons(site.icons, channels)
  return <SocialNav label={label} {...root} {...{ channels, site }} />
}
