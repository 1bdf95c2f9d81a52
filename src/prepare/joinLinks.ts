import { toArray } from '../calendar/toArray.ts'
import type { JoinIcon, JoinLink } from '../client/NextDate.tsx'
import { isolated } from '../i18n/isolated.ts'
import { localize } from '../i18n/localize.ts'
import { type MeetingMessages, meetingMessages } from '../i18n/meetingMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { serviceNames } from '../i18n/serviceNames.ts'
import { hostUrl, isAbsolute } from '../links/addressHost.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Channel } from '../model/channel.ts'
import type { Reference } from '../model/link.ts'
import type { Meeting } from '../model/meeting.ts'
import { kindLabel } from './entryMessagesFor.ts'
import { meetingHref } from './meetingHref.ts'
import { nameText } from './nameText.ts'
import { findEntry } from './related.ts'
import { resolveHref } from './resolveHref.ts'
import type { Site } from './site.ts'

/** A way in, or from a meeting to what comes after it, as a button says it. */
export interface JoinWay<Icon = JoinIcon> {
  /** As the data has it. */
  address: string
  icon: Icon
  text: string
  /** What assistive technology hears behind the text: "Join Weekly call". */
  suffix: string
  /** The language of both, where it is not that of the page. */
  lang?: string
}

/** A longer name of a channel would not stay on the line of a button. */
const LONG_NAME = 16

/** The ways in that a button can lead to, in order. */
export const joinWays = (meeting: Meeting, channels: readonly Channel[] | undefined, site: Site): JoinWay[] =>
  isHeld(meeting)
    ? toArray(meeting.join ?? []).flatMap((reference) => joinWay(reference, meeting, channels, site) ?? [])
    : []

/** The first way in, in as few words as a row has room for. */
export function shortJoinWay(way: JoinWay, meeting: Meeting, site: Site): JoinWay {
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  const suffix = nameText(meeting.name, site).value
  if (!isChannel(way)) return { ...way, text: words.join, suffix, lang: undefined }
  return { ...way, text: shortWord(meeting, words), suffix: `– ${suffix}` }
}

/** Whether the way in is handed out in a channel. */
const isChannel = ({ icon }: JoinWay): boolean => icon === 'chat' || icon === 'hash' || icon === 'mail'

const shortWord = (meeting: Meeting, words: MeetingMessages): string =>
  isDateless(meeting) ? words.askShort : words.getLinkShort

/** Whether no date of a meeting is known, and so no link to it either. */
function isDateless({ schedule }: Meeting): boolean {
  const slots = toArray(schedule ?? [])
  return slots.length > 0 && slots.every(({ kind }) => kind === 'unscheduled')
}

/** Whether a meeting is held: nobody joins one that pauses, has ended or was replaced. */
export const isHeld = (meeting: Meeting): boolean =>
  !hasEnded(meeting) && meeting.status !== 'paused' && !meeting.supersededBy

/** Whether the schedule says that a meeting is held no more. One of which no schedule is known may be. */
export function hasEnded({ schedule }: Meeting): boolean {
  const slots = toArray(schedule ?? [])
  return slots.length > 0 && slots.every(({ kind }) => kind === 'ended')
}

function joinWay(
  reference: Reference,
  meeting: Meeting,
  channels: readonly Channel[] | undefined,
  site: Site,
): JoinWay | undefined {
  const words = messagesFor(meetingMessages, site.messages?.meetings)
  const meetingName = nameText(meeting.name, site).value
  if ('href' in reference) {
    const href = safeHref(reference.href)
    if (href === undefined) return undefined
    const { value: label, lang } = localize(reference.label, site.locale) ?? {}
    const icon = /^tel:/i.test(href) ? 'phone' : isDocument(href) ? 'document' : 'video'
    const way = { address: reference.href, icon } as const
    return label
      ? { ...way, text: label, suffix: `– ${meetingName}`, ...(lang && { lang }) }
      : { ...way, text: words.join, suffix: meetingName }
  }
  if (!('via' in reference)) return undefined
  const channel = findEntry(channels, reference.via)
  if (!channel) return undefined
  const address = channel.isOffPage ? safeHref(channel.href) : `#channel-${reference.via}`
  if (address === undefined) return undefined
  const name = localize(channel.name, site.locale)?.value ?? reference.via
  if (channel.kind === 'mailing-list')
    return {
      address,
      icon: 'mail',
      text: isDateless(meeting) ? words.askOnList : words.getLinkOnList,
      suffix: `– ${name} – ${meetingName}`,
    }
  const place = name.length <= LONG_NAME ? name : serviceOf(channel)
  return {
    address,
    icon: name[0] === '#' ? 'hash' : 'chat',
    text: place
      ? fill(isDateless(meeting) ? words.ask : words.getLink, { channel: isolated(place, site.locale) })
      : shortWord(meeting, words),
    suffix: place === name ? `– ${meetingName}` : `– ${name} – ${meetingName}`,
  }
}

const serviceOf = ({ kind }: Channel): string | undefined =>
  Object.hasOwn(serviceNames, kind) ? serviceNames[kind as keyof typeof serviceNames] : undefined

/** Whether an address is that of a page on which the link to the call stands, by the services that projects write on. */
const isDocument = (href: string): boolean =>
  /^(?:hackmd\.io|docs\.google\.com|(?:etherpad|pad|wiki|cwiki|notes)\..+)$/.test(hostUrl(href)?.hostname ?? '')

/** Where a meeting leads that is held no more: to the one that took its place, or to what remains of it. */
export function wayOn(
  meeting: Meeting,
  meetings: readonly Meeting[] | undefined,
  site: Site,
): JoinWay<'arrow' | 'lines' | 'play'>[] {
  const { supersededBy, recordings, minutes, name } = meeting
  const suffix = `– ${nameText(name, site).value}`
  if (supersededBy) {
    const successor = findEntry(meetings, supersededBy)
    const address = successor && !successor.isOffPage && meetingHref(successor, { ...site, idPrefix: '' })
    const { value: text, lang } = nameText(successor?.name, site)
    return address ? [{ address, icon: 'arrow', text, suffix: '', ...(lang && { lang }) }] : []
  }
  const { watchRecordings, readMinutes } = messagesFor(meetingMessages, site.messages?.meetings)
  const recording = firstHref(recordings)
  if (recording) return [{ address: recording, icon: 'play', text: watchRecordings, suffix }]
  const page = firstHref(minutes)
  return page ? [{ address: page, icon: 'lines', text: readMinutes, suffix }] : []
}

const firstHref = (references: Meeting['join']): string | undefined =>
  toArray<Reference>(references ?? [])
    .map((reference) => ('href' in reference && safeHref(reference.href) ? reference.href : undefined))
    .find(Boolean)

/** The first way in as plain data, for what runs in the browser. */
export function joinLink(meeting: Meeting, channels: readonly Channel[] | undefined, site: Site): JoinLink | undefined {
  const [way] = joinWays(meeting, channels, site)
  if (!way) return undefined
  const { address, ...words } = way
  return { href: linkedHref(address, site), ...words }
}

/** Whom a meeting is for, where that is not everyone. */
export function accessLabel({ access = 'public' }: Meeting, site: Site): string | undefined {
  const { accessKinds } = messagesFor(meetingMessages, site.messages?.meetings)
  return access === 'public' ? undefined : kindLabel(accessKinds, access)
}

function linkedHref(address: string, site: Site): string {
  const href = safeHref(address)!
  if (href.startsWith('#')) return `#${site.idPrefix}${href.slice(1)}`
  return isAbsolute(href) ? href : resolveHref(href, site.baseUrl)
}
