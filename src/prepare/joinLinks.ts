import { toArray } from '../calendar/toArray.ts'
import type { JoinLink } from '../client/NextDate.tsx'
import { localize } from '../i18n/localize.ts'
import { meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { isAbsolute } from '../links/addressHost.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import { nameText } from './nameText.ts'
import { findEntry } from './related.ts'
import { resolveHref } from './resolveHref.ts'
import type { Site } from './site.ts'

/** A way in as a button says it. */
export interface JoinWay {
  /** As the data has it. */
  address: string
  text: string
  /** What assistive technology hears behind the text: "Join Weekly call". */
  suffix: string
}

/** The ways in that a button can lead to, in order. */
export const joinWays = (meeting: Meeting, channels: readonly Channel[] | undefined, site: Site): JoinWay[] =>
  toArray(meeting.join ?? []).flatMap((reference) => joinWay(reference, meeting, channels, site) ?? [])

function joinWay(
  reference: Reference,
  meeting: Meeting,
  channels: readonly Channel[] | undefined,
  site: Site,
): JoinWay | undefined {
  const { join, joinAt, getLink } = messagesFor(meetingMessages, site.messages?.meetings)
  const meetingName = nameText(meeting.name, site).value
  if ('href' in reference) {
    if (safeHref(reference.href) === undefined) return undefined
    const label = localize(reference.label, site.locale)?.value
    if (!label) return { address: reference.href, text: join, suffix: meetingName }
    const isWhole = label.toLowerCase().startsWith(join.toLowerCase())
    return {
      address: reference.href,
      text: isWhole ? label : fill(joinAt, { label }),
      suffix: `– ${meetingName}`,
    }
  }
  if (!('via' in reference)) return undefined
  const channel = findEntry(channels, reference.via)
  if (!channel) return undefined
  const address = channel.isOffPage ? safeHref(channel.href) : `#channel-${reference.via}`
  const text = fill(getLink, { channel: localize(channel.name, site.locale)?.value ?? reference.via })
  return address === undefined ? undefined : { address, text, suffix: `– ${meetingName}` }
}

/** The first way in as plain data, for what runs in the browser. */
export function joinLink(meeting: Meeting, channels: readonly Channel[] | undefined, site: Site): JoinLink | undefined {
  const [way] = joinWays(meeting, channels, site)
  return way && { href: linkedHref(way.address, site), text: way.text, suffix: way.suffix }
}

function linkedHref(address: string, site: Site): string {
  const href = safeHref(address)!
  if (href.startsWith('#')) return `#${site.idPrefix}${href.slice(1)}`
  return isAbsolute(href) ? href : resolveHref(href, site.baseUrl)
}
