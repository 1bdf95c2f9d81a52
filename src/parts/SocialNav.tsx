import type { ComponentProps, ReactElement } from 'react'

import { DataPath } from '../data/path.ts'
import { channelMessages } from '../i18n/channelMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { pageMessages } from '../i18n/pageMessages.ts'
import type { Channel } from '../model/channel.ts'
import { channelShape } from '../prepare/channelShape.ts'
import type { Site } from '../prepare/site.ts'
import { classes } from './classes.ts'
import { EntryList } from './EntryList.tsx'
import { SocialLink } from './SocialLink.tsx'

interface SocialNavProps extends Omit<ComponentProps<'nav'>, 'children'> {
  channels: readonly Channel[]
  /** Names the row; by default "Follow us". */
  label?: string
  site: Site
}

/** Channels in one row, each with its service in words or as its mark. */
export function SocialNav({ channels, label, site, className, ...root }: SocialNavProps): ReactElement {
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
            <SocialLink channel={channel} isAlone={channels.length === 1} site={site} />
          </li>
        )}
      </EntryList>
    </nav>
  )
}
