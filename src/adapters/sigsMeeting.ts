import type { Meeting, PublishedCalendar } from '../model/meeting.ts'
import { isWebAddress, listAddress, webAddress } from './addresses.ts'
import { type Entries, referenceOf } from './entries.ts'
import type { Field } from './field.ts'
import { parseScheduleText } from './parseScheduleText.ts'

/** In the title of a meeting: that it may not be held. */
const SUSPENDED =
  /\b(?:paused|on[- ]hold|suspended|cancell?ed|discontinued|inactive|on[- ]demand|as needed|ad[- ]?hoc|tbd|tba)\b/i

/** A meeting of a group, with its time in words. */
export function meetingOf(meeting: Field, group: string, entries: Entries): Meeting {
  const title = meeting.get('description').text() ?? meeting.get('name').text()
  if (title === undefined) meeting.note('', 'the meeting has no title')
  const join = referenceOf(meeting.get('url'))
  const minutes = referenceOf(meeting.get('archive_url'))
  const recordings = referenceOf(meeting.get('recordings_url'))
  const calendar = webAddress(meeting.get('calendar_url'))
  const zone = meeting.get('tz')
  const schedule = parseScheduleText({
    day: meeting.get('day').text(),
    time: meeting.get('time').text(),
    timeZone: zone.text(),
    frequency: [meeting.get('frequency').text(), SUSPENDED.exec(title ?? '')?.[0]].filter(Boolean).join(', '),
  })
  if (schedule.kind === 'approximate') {
    meeting.note(schedule.asPublished as string, 'no dates can be told from these words; the page quotes them')
  }
  if (zone.isThere && schedule.kind === 'approximate' && schedule.timeZone === undefined) {
    zone.note(zone.peek()!, 'it can mean several time zones; write one of IANA, such as Europe/Berlin')
  }
  return {
    id: entries.id(`${group}-${title ?? 'meeting'}`),
    name: title ?? 'Meeting',
    schedule,
    ...(join && { join }),
    ...(minutes && { minutes }),
    ...(recordings && { recordings }),
    ...(calendar !== undefined && { calendars: [calendarAt(calendar)] }),
  }
}

const calendarAt = (href: string): PublishedCalendar => ({
  kind: /\.ics(?:$|[?#])/i.test(href) ? 'feed' : 'embed',
  label: 'Calendar',
  href,
})

/** The channels of a group, by their ids. */
export function channelsOf(group: Field, entries: Entries, workspace: string | undefined): string[] {
  const contact = group.get('contact')
  contact.get('teams').lose('teams of GitHub have no field')
  const slack = [contact.get('slack'), group.get('chat_link')].flatMap(
    (field) => slackOf(field, entries, workspace) ?? [],
  )
  const lists = ['mailing_list', 'private_mailing_list'].flatMap((key) => {
    const field = contact.get(key)
    return listOf(field, entries, key.startsWith('private')) ?? []
  })
  return [...slack, ...lists]
}

function slackOf(field: Field, entries: Entries, workspace: string | undefined): string | undefined {
  const written = field.text()
  if (written === undefined) return undefined
  if (/[/.]/.test(written)) {
    const href = /^https?:/i.test(written) ? written : `https://${written}`
    if (!isWebAddress(href)) return field.note(written, 'it is neither a channel nor a whole address of the web')
    return entries.channel({ kind: 'slack', name: `#${written.split('/').at(-1)}`, href })
  }
  const name = written.replace(/^#/, '')
  const href = workspace && `${workspace.replace(/\/$/, '')}/messages/${encodeURIComponent(name)}`
  return entries.channel({ kind: 'slack', name: `#${name}`, ...(href && { href }) })
}

function listOf(field: Field, entries: Entries, isPrivate: boolean): string | undefined {
  const written = field.peek()
  if (written === undefined) return undefined
  const access = isPrivate && ({ access: { read: 'members', post: 'public' } } as const)
  if (!/^https?:/i.test(written)) {
    const address = listAddress(field)
    return address && entries.channel({ kind: 'mailing-list', name: address.split('@')[0]!, address, ...access })
  }
  const href = webAddress(field)
  // The last part that is a name: …/forum/#!forum/example-dev, …/g/example-dev.
  const name = href?.split(/[/#!]+/).findLast((part) => /\w/.test(part))
  return href && entries.channel({ kind: 'mailing-list', name: name ?? href, href, ...access })
}
