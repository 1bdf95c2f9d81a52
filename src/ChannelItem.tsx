import type { ReactElement, ReactNode } from 'react'

import { DataPath } from './data/path.ts'
import { channelMessages } from './i18n/channelMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Channel } from './model/channel.ts'
import { ChannelFacts } from './parts/ChannelFacts.tsx'
import { ChannelHeading } from './parts/ChannelHeading.tsx'
import { ChannelInvite } from './parts/ChannelInvite.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { Notes } from './parts/Prose.tsx'
import { channelShape } from './prepare/channelShape.ts'
import { prepare } from './prepare/prepare.ts'
import { type Related, warnUnknownIds } from './prepare/related.ts'
import { splitSite } from './prepare/site.ts'

export interface ChannelItemProps extends ItemProps {
  channel: Channel
  /** The channels that bridges and successors can name. */
  related?: Pick<Related, 'channels'>
  /** A site's own icon, in place of the library's neutral one. */
  icon?: ReactNode
}

const path = /* @__PURE__ */ DataPath.prop('ChannelItem', 'channel')

/** A channel of a `ChannelList`. Renders an `<li>`. Server-safe. */
export function ChannelItem({ channel: data, related, icon, children, ...props }: ChannelItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, channelShape, path)
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
          <ChannelInvite invite={channel.invite} workspace={channel.workspace} messages={messages} site={site} />
          <ChannelFacts channel={channel} channels={channels} messages={messages} site={site} />
          <Notes notes={channel.notes} site={site} />
        </>
      )}
    </ItemFrame>
  )
}
