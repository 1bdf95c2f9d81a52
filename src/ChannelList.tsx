import type { ComponentType, ReactElement, ReactNode } from 'react'

import { forEntry } from './data/entryId.ts'
import { DataPath } from './data/path.ts'
import { channelMessages } from './i18n/channelMessages.ts'
import { channelsHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Channel } from './model/channel.ts'
import { ChannelFacts } from './parts/ChannelFacts.tsx'
import { ChannelHeading } from './parts/ChannelHeading.tsx'
import { ChannelInvite } from './parts/ChannelInvite.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { Notes } from './parts/Prose.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { channelShape } from './prepare/channelShape.ts'
import { prepare, prepareAll, valuesOf } from './prepare/prepare.ts'
import { type Related, warnUnknownIds } from './prepare/related.ts'
import { siteOf, splitSite } from './prepare/site.ts'
import { warnOfUnmatchedEntries } from './prepare/warnOfUnknownKeys.ts'
import { withAlias } from './prepare/withAlias.ts'

export interface ChannelItemProps extends ItemProps {
  /** The channel that the item is about. */
  channel: Channel
  /** The channels that bridges and successors can name. */
  related?: Pick<Related, 'channels'>
  /** A site's own icon, in place of the library's neutral one. */
  icon?: ReactNode
}

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

/**
 * The places where a community talks and publishes, with what a newcomer must know before opening one: an invitation
 * that comes first, who may read and write, which channels carry the same conversation, and which are gone.
 * Renders a `<section>`. Server-safe.
 */
export function ChannelList({ channels, related, icons, marks, ...section }: ChannelListProps): ReactElement {
  const site = siteOf(section)
  const iconsById = withAlias('ChannelList', 'icons', icons, 'marks', marks)
  warnOfUnmatchedEntries('icons', iconsById, 'channel', channels, related?.channels)
  const Item = section.components?.ChannelItem ?? ChannelItem
  const path = DataPath.of('channels')
  const known = { channels: valuesOf(prepareAll(channels, channelShape, path)), ...related }
  return (
    <SectionFrame {...section} heading={listHeading(section, 'channels', channelsHeading)} data-slot="channel-list">
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
        {(channel, { key, id }) => (
          <Item key={key} id={id} channel={channel} related={known} icon={forEntry(iconsById, channel)} {...site} />
        )}
      </EntryList>
    </SectionFrame>
  )
}

/** A channel of a `ChannelList`. Renders an `<li>`. Server-safe. */
export function ChannelItem({ channel: data, related, icon, children, ...props }: ChannelItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, channelShape, DataPath.prop('ChannelItem', 'channel'))
  const channel = entry.value
  const channels = related?.channels
  const messages = messagesFor(channelMessages, site.messages?.channels)
  warnUnknownIds(channel?.bridgedTo, channels, entry.path.field('bridgedTo'))
  warnUnknownIds(channel?.successor, channels, entry.path.field('successor'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:card" extra={children} site={site}>
      {channel && (
        <>
          <ChannelHeading channel={channel} icon={icon} messages={messages} site={site} />
          <ChannelInvite channel={channel} messages={messages} site={site} />
          <ChannelFacts channel={channel} channels={channels} messages={messages} site={site} />
          {channel.notes && <Notes notes={channel.notes} site={site} />}
        </>
      )}
    </ItemFrame>
  )
}
