import type { ReactElement } from 'react'

import { type ChannelMessages } from '../i18n/channelMessages.ts'
import { localize } from '../i18n/localize.ts'
import type { Channel } from '../model/channel.ts'
import { entryMessagesFor, kindLabel } from '../prepare/entryMessagesFor.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import { findEntry } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { Facts } from './Facts.tsx'
import { InlineList } from './InlineList.tsx'
import { Kind } from './Kind.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface ChannelFactsProps {
  channel: Channel
  /** The channels that bridges and successors can name. */
  channels: readonly Channel[] | undefined
  messages: ChannelMessages
  site: Site
}

const rights = ['read', 'join', 'post'] as const

/** What a newcomer wants to know before opening a channel. */
export function ChannelFacts({ channel, channels, messages, site }: ChannelFactsProps): ReactElement {
  const { description, topics, address, network, workspace, access, bridgedTo, successor } = channel
  const bridgeKeys = uniqueKeys(bridgedTo ?? [])
  const accessLabels = entryMessagesFor(site).access
  return (
    <Facts
      layout="line"
      facts={[
        {
          label: messages.workspace,
          value: workspace && <Name value={workspace} site={site} />,
          isPlain: true,
        },
        { label: messages.network, value: network, isPlain: true },
        {
          label: messages.description,
          value: description && <LocalizedText text={description} site={site} />,
          isPlain: true,
        },
        {
          label: messages.topics,
          value: topics?.length && <InlineList items={topics.map((topic) => localize(topic, site.locale)?.value)} />,
        },
        { label: messages.address, value: address && <code>{address}</code>, isPlain: true },
        ...rights.map((right) => ({
          label: messages.access[right],
          value: access?.[right] && kindLabel(accessLabels, access[right], site),
        })),
        {
          label: messages.bridgedTo,
          value: bridgedTo?.length && (
            <InlineList
              items={bridgedTo.map((id, index) => (
                <BridgeLink key={bridgeKeys[index]} id={id} channels={channels} messages={messages} site={site} />
              ))}
            />
          ),
        },
        {
          label: messages.successor,
          value: successor && <EntryLinkById id={successor} entries={channels} anchor="channel" site={site} />,
        },
      ]}
    />
  )
}

interface BridgeLinkProps extends Omit<ChannelFactsProps, 'channel'> {
  id: string
}

/** Channels that carry the same conversation often have the same name, so the kind stands beside it. */
function BridgeLink({ id, channels, messages, site }: BridgeLinkProps): ReactElement {
  const channel = findEntry(channels, id)
  return (
    <EntryLinkById id={id} entries={channels} anchor="channel" site={site}>
      {channel?.kind && (
        <>
          {' ('}
          <Kind of={channel} words={messages.kinds} site={site} />)
        </>
      )}
    </EntryLinkById>
  )
}
