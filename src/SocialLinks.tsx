import type { ComponentProps, ReactElement, ReactNode } from 'react'

import { DataPath } from './data/path.ts'
import { channelMessages } from './i18n/channelMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { Channel } from './model/channel.ts'
import { classes } from './parts/classes.ts'
import { EntryList } from './parts/EntryList.tsx'
import { SocialLink } from './parts/SocialLink.tsx'
import { warnOfIcons } from './parts/warnOfIcons.ts'
import { channelShape } from './prepare/channelShape.ts'
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
  const [given, { channels, label, marks, className, ...root }] = splitSite(props)
  const site = { ...given, icons: withAlias('SocialLinks', 'icons', given.icons, 'marks', marks) }
  warnOfIcons(site.icons, channels)
  return (
    <nav
      aria-label={label ?? messagesFor(pageMessages, site.messages?.page).social}
      {...root}
      data-moothall=""
      data-slot="social-links"
      className={classes('mh:social', className)}
    >
      <EntryList
        entries={channels}
        shape={channelShape}
        path={DataPath.of('channels')}
        site={site}
        anchor="social"
        className="mh:row"
        empty={messagesFor(channelMessages, site.messages?.channels).empty}
      >
        {(channel, { key, id }) => (
          <li key={key} id={id}>
            <SocialLink channel={channel} site={site} />
          </li>
        )}
      </EntryList>
    </nav>
  )
}
