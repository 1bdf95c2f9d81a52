import type { ReactElement, ReactNode } from 'react'

import type { ChannelMessages } from '../i18n/channelMessages.ts'
import { formatListParts } from '../i18n/formats.ts'
import { localize, type LocalizedChoice } from '../i18n/localize.ts'
import { fill } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { Localized } from '../model/text.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import { kindText } from '../prepare/kindText.ts'
import { nameText } from '../prepare/nameText.ts'
import { findEntry } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { FilledMessage, FilledText } from './FilledMessage.tsx'
import { InlineList } from './InlineList.tsx'
import { LocalizedText, Name } from './Text.tsx'

interface ChannelFactsProps {
  channel: Channel
  /** The channels that bridges and successors can name. */
  channels: readonly Channel[] | undefined
  messages: ChannelMessages
  site: Site
}

/** What a channel is, where and what for, in one line. Who may use it is said where not everybody may. */
export function ChannelFacts(props: ChannelFactsProps): ReactElement {
  const { channel, channels, messages, site } = props
  const { name, status, description, topics, address, network, workspace, bridgedTo, successor } = channel
  const kind = kindText(channel, messages.kinds, site)
  const facts = [
    kind && (
      <span key="kind" lang={kind.lang}>
        {kind.value}
      </span>
    ),
    status === 'missing' && kindLabel(messages.status, status),
    workspace && <Name key="workspace" value={workspace} site={site} />,
    network && <Name key="network" value={network} site={site} />,
    address && address !== localize(name, site.locale)?.value && (
      // An address runs to the right on every page, and apart from the words beside it.
      <code key="address" dir="ltr">
        {address}
      </code>
    ),
    bridgedTo && bridgedTo.length > 0 && (
      <FilledMessage key="bridgedTo" message={messages.bridgedTo} name="channels">
        <Bridges ids={bridgedTo} {...props} />
      </FilledMessage>
    ),
    ...restrictions(channel, messages),
    successor && (
      <FilledMessage key="successor" message={messages.successor} name="channel">
        <EntryLinkById id={successor} entries={channels} anchor="channel" site={site} />
      </FilledMessage>
    ),
    description && <LocalizedText key="description" text={description} site={site} />,
  ]
  return (
    <>
      {facts.some(Boolean) && (
        <p className="mh:meta">
          <InlineList items={facts} />
        </p>
      )}
      {topics && topics.length > 0 && (
        <p className="mh:meta">
          <FilledText message={messages.topics} name="topics" choice={inOneLine(topics, site)} />
        </p>
      )}
    </>
  )
}

/** Names one after the other, in their language where that is one. */
function inOneLine(names: readonly Localized<string>[], { locale }: Site): LocalizedChoice<string> {
  const choices = names.map((name) => localize(name, locale))
  const lang = choices[0]?.lang
  return {
    value: choices.map((choice) => choice?.value).join(', '),
    ...(choices.every((choice) => choice?.lang === lang) && { lang }),
  }
}

const rights = ['read', 'join', 'post'] as const

/** Who may use a channel, by right, where not everybody may. That one needs an account to take part goes without saying. */
const restrictions = ({ access = {} }: Channel, messages: ChannelMessages): string[] =>
  rights.map((right) => {
    const who = access[right]
    if (!who || who === 'public' || (right !== 'read' && (who === 'account' || who === access.read))) return ''
    return fill(messages.access[right], { who: kindLabel(messages.only, who) })
  })

interface BridgesProps extends ChannelFactsProps {
  ids: readonly string[]
}

/** The channels that carry the same conversation, by their services; by their names where those do not tell them apart. */
function Bridges({ ids, channel, channels, messages, site }: BridgesProps): ReactNode {
  const bridged = ids.map((id) => findEntry(channels, id))
  const services = [channel, ...bridged].map((each) => each && kindLabel(messages.kinds, each.kind))
  const words = bridged.map((each, index) => {
    const service = services[index + 1]
    if (!each || !service) return ids[index]!
    return services.filter((other) => other === service).length === 1 ? service : nameText(each.name, site).value
  })
  const rest = ids.values()
  return formatListParts(words, site.locale).map(({ type, value }, index) =>
    type === 'literal' ? (
      value
    ) : (
      // They keep their order.
      <EntryLinkById key={index} id={rest.next().value ?? value} entries={channels} anchor="channel" site={site}>
        {value}
      </EntryLinkById>
    ),
  )
}
