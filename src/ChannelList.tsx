import type { ComponentType, ReactElement, ReactNode } from 'react'

import { DataPath } from './data/path.ts'
import { channelMessages } from './i18n/channelMessages.ts'
import { channelsHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Channel } from './model/channel.ts'
import { ChannelContent } from './parts/ChannelContent.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { warnOfIcons } from './parts/warnOfIcons.ts'
import { channelShape } from './prepare/channelShape.ts'
import { prepare, prepareAll, type PreparedItem, valuesOf } from './prepare/prepare.ts'
import { type Related, warnUnknownIds } from './prepare/related.ts'
import { siteOf, splitSite } from './prepare/site.ts'
import { withAlias } from './prepare/withAlias.ts'

export interface ChannelItemProps extends ItemProps {
  /** The channel that the item is about. */
  channel: Channel
  /** The channels that `bridgedTo` and `successor` can refer to. */
  related?: Pick<Related, 'channels'>
  /** Your own icon, in place of the library's neutral one. */
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
   * The channels that `bridgedTo` and `successor` can refer to.
   * @default the channels of this list
   */
  related?: Pick<Related, 'channels'>
  /** @deprecated Use `icons`. */
  marks?: Readonly<Record<string, ReactNode>>
}

/**
 * The places where a community talks and publishes, with what a newcomer needs to know before opening one: whether an
 * invitation is required, who may read and write, which channels are bridged, and which are retired.
 * Renders a `<section>`. Server-safe.
 */
export function ChannelList({ channels, related, marks, ...section }: ChannelListProps): ReactElement {
  const icons = withAlias('ChannelList', 'icons', section.icons, 'marks', marks)
  const site = { ...siteOf(section), icons }
  warnOfIcons(icons, channels, related?.channels)
  const Item = section.components?.ChannelItem ?? ChannelItem
  const path = DataPath.of('channels')
  const shown = valuesOf(prepareAll(channels, channelShape, path))
  const known = { channels: shown, ...related }
  return (
    <SectionFrame {...section} heading={listHeading(section, 'channels', channelsHeading)} data-slot="channel-list">
      <EntryList
        entries={channels}
        shape={channelShape}
        path={path}
        site={site}
        anchor="channel"
        className={areShort(shown) ? 'mh:panel-pairs' : 'mh:panel'}
        itemClassName="mh:item"
        order={usableFirst}
        empty={messagesFor(channelMessages, site.messages?.channels).empty}
      >
        {(channel, { key, id }) => <Item key={key} id={id} channel={channel} related={known} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** So many stand in two columns where there is room, unless some need it for an invitation. */
const areShort = (channels: readonly Channel[]): boolean =>
  channels.length > 12 && channels.every(({ invite, notes }) => !invite && !notes)

/** What nobody can open stands behind what is in use, and behind it what no longer is. */
const usableFirst = (channels: readonly PreparedItem<Channel>[]): readonly PreparedItem<Channel>[] =>
  channels.toSorted((a, b) => rank(a.value) - rank(b.value))

const rank = (channel: Channel | undefined): number => ['missing', 'retired'].indexOf(channel?.status ?? '')

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
    <ItemFrame {...root} entry={entry} ownClassName="mh:item" extra={children} site={site}>
      {channel && <ChannelContent channel={channel} channels={channels} icon={icon} messages={messages} site={site} />}
    </ItemFrame>
  )
}
