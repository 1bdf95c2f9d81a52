import type { ReactNode } from 'react'

import { meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, plural, messagesFor } from '../i18n/messagesFor.ts'
import type { Channel } from '../model/channel.ts'
import type { OneOrMany } from '../model/entry.ts'
import type { Lead, Reference } from '../model/link.ts'
import { nameOrMissing } from './entries.tsx'
import { fillNodes } from './fillNodes.ts'
import { unwrapped } from './inOrder.ts'
import { inlineList, labelledLink } from './links.tsx'
import { toArray } from './toArray.ts'
import type { Referable } from './offPage.ts'
import { fieldAt, itemAt } from './place.ts'
import type { Site } from './site.ts'
import { siteLink } from './siteLink.tsx'
import { warnOnce } from './warnOnce.ts'
import { textNodes } from './textNodes.tsx'

interface ReferenceOptions {
  /** Stands for an address that has no label of its own, and no host to name it by. */
  label: string
  /** The channels that references can name. */
  channels: readonly Channel[]
  site: Site
  at: string
}

/** Where something is that belongs to a meeting: a link, the channel that hands it out, or what is known of it. */
export function referenceNodes(references: OneOrMany<Reference>, options: ReferenceOptions): ReactNode {
  return inlineList(toArray(references).map((reference, index) => referenceNode(reference, index, options)))
}

function referenceNode(
  reference: Reference,
  index: number,
  { label, channels, site, at }: ReferenceOptions,
): ReactNode {
  const here = itemAt(at, index)
  if ('href' in reference) {
    const { href, label: own } = reference
    const words = own ? nameOrMissing(own, fieldAt(here, 'label'), site) : (hostOf(href) ?? label)
    return siteLink(href, words, site, fieldAt(here, 'href'))
  }
  if ('withheld' in reference) {
    return unwrapped(
      <>
        {textNodes(reference.withheld, site, fieldAt(here, 'withheld'))}
        {leadNote(reference.lead, site)}
      </>,
    )
  }
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  return unwrapped(
    <>
      {fillNodes(words.via, 'channel', channelLink(reference.via, channels, site, fieldAt(here, 'via')))}
      {leadNote(reference.lead, site)}
      {reference.note && <> – {textNodes(reference.note, site, fieldAt(here, 'note'))}</>}
    </>,
  )
}

/** The host of an address: a page has many links that could be called "Join", and this tells them apart. */
function hostOf(href: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1]
}

/** A channel by its `id`, linked to its entry where that is on the page, else to where it opens. */
export function channelLink(id: string, channels: readonly Referable<Channel>[], site: Site, at: string): ReactNode {
  const channel = channels.find((each) => each?.id === id)
  if (channel !== undefined) {
    const name = nameOrMissing(channel.name, fieldAt(at, 'name'), site)
    if (!channel.isOffPage) return <a href={`#${site.idPrefix}channel-${id}`}>{name}</a>
    return channel.href ? labelledLink(name, channel.href, site, at) : name
  }
  warnOnce(
    () => `${at} names the channel ${JSON.stringify(id)}, which is not among the channels given, so it is not linked.`,
  )
  return id
}

function leadNote(lead: Lead | undefined, site: Site): ReactNode {
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  const unit = lead?.count ? words.leadUnits[lead.unit] : undefined
  if (lead === undefined || unit === undefined) return null
  return `, ${fill(words.lead, { lead: plural(unit, lead.count, site.locale) })}`
}
