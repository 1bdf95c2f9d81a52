import type { ComponentType, ReactElement, ReactNode } from 'react'

import { ChannelItem, type ChannelItemProps } from './ChannelItem.tsx'
import { DataPath } from './data/path.ts'
import { channelMessages } from './i18n/channelMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Channel } from './model/channel.ts'
import { CollectionSection, type ListProps } from './parts/CollectionSection.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { channelShape } from './prepare/channelShape.ts'
import type { Related } from './prepare/related.ts'
import { siteOf } from './prepare/site.ts'
import { withAlias } from './prepare/withAlias.ts'

export interface ChannelListComponents {
  /** Renders a channel as an `<li>`. */
  ChannelItem?: ComponentType<ChannelItemProps>
}

export interface ChannelListProps extends ListProps<ChannelListComponents> {
  /** The channels, in the order given. */
  channels: readonly Channel[]
  /**
   * The channels that bridges and successors can name.
   * @default the channels of this list
   */
  related?: Pick<Related, 'channels'>
  /** A site's own icons, by the `id` of the channel, in place of the library's neutral ones. */
  icons?: Readonly<Record<string, ReactNode>>
  /** @deprecated Use `icons`. */
  marks?: Readonly<Record<string, ReactNode>>
}

const path = /* @__PURE__ */ DataPath.of('channels')

/**
 * The places where a community talks and publishes, with what a newcomer must know before opening one: an invitation
 * that comes first, who may read and write, which channels carry the same conversation, and which are gone.
 * Renders a `<section>`. Server-safe.
 */
export function ChannelList({ channels, related, icons, marks, ...section }: ChannelListProps): ReactElement {
  const site = siteOf(section)
  const iconsById = withAlias('ChannelList', 'icons', icons, 'marks', marks)
  const Item = section.components?.ChannelItem ?? ChannelItem
  return (
    <CollectionSection collection="channels" slot="channel-list" {...section}>
      <EntryList
        entries={channels}
        shape={channelShape}
        path={path}
        site={site}
        anchor="channel"
        className="mh:cards"
        itemClassName="mh:card"
        empty={messagesFor(channelMessages, site.messages?.channels).empty}
      >
        {(channel, id) => (
          <Item id={id} channel={channel} related={{ channels, ...related }} icon={iconsById?.[channel.id]} {...site} />
        )}
      </EntryList>
    </CollectionSection>
  )
}
