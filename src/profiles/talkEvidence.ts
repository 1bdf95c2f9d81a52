import { nextOccurrences } from '../calendar/occurrences.ts'
import { toArray } from '../calendar/toArray.ts'
import type { Channel, ChannelKind } from '../model/channel.ts'
import type { Meeting } from '../model/meeting.ts'
import {
  addressOf,
  counted,
  entriesOf,
  type Evidence,
  type Found,
  linked,
  listedOnPage,
  type Reviewed,
} from './found.ts'

/** Where people talk with each other, and not one to many. */
const TALK: ReadonlySet<ChannelKind> = new Set<ChannelKind>([
  'slack',
  'zulip',
  'discord',
  'matrix',
  'irc',
  'mailing-list',
  'forum',
  'github-discussions',
])

const isOpen = ({ kind, status = 'active', access = {} }: Channel): boolean =>
  TALK.has(kind) &&
  status === 'active' &&
  [access.read, access.join, access.post].every((each) => each !== 'members' && each !== 'moderators')

/** Where a channel is entered: an address to read it at, an invitation, or that of a list. */
function channelFound(path: string, channel: Channel, reviewed: Reviewed): Found {
  const { href, invite, address } = channel
  const to = href ?? invite?.href ?? (address === undefined ? undefined : `mailto:${address}`)
  // A chat has addresses of its own.
  if (to !== undefined && /^(?:ircs|matrix):/i.test(to)) return { path, href: to }
  return linked(path, { ...channel, href: to }, reviewed)
}

const channelsExample = `channels:
  - kind: slack
    name: '#kiln'
    href: https://slack.example.org/archives/C0KILN
    invite: https://slack.example.org/invite`

const channelsOf = (reviewed: Reviewed, isWanted: (channel: Channel) => boolean): Found[] =>
  entriesOf('channels', reviewed.community.channels)
    .filter(([, channel]) => isWanted(channel))
    .map(([path, channel]) => channelFound(path, channel, reviewed))

export const publicChannel: Evidence = {
  write: 'Name a channel in which anybody can ask.',
  example: channelsExample,
  find: (reviewed) => channelsOf(reviewed, isOpen),
}

export const mailingList: Evidence = {
  write: 'Name the mailing list, with its archive.',
  example: `channels:
  - kind: mailing-list
    name: dev
    address: dev@kiln.example.org
    href: https://lists.example.org/kiln-dev`,
  find: (reviewed) => channelsOf(reviewed, (channel) => channel.kind === 'mailing-list' && isOpen(channel)),
}

export const channelList: Evidence = {
  ...publicChannel,
  write: 'List all channels, each with its address, and say who can read the others.',
  find: (reviewed) => {
    const all = channelsOf(reviewed, ({ status = 'active' }) => status === 'active')
    const lost = all.filter(({ lack }) => lack !== undefined)
    if (all.length === 0 || lost.length > 0) return lost
    return [listedOnPage('channels', counted(all.length, 'channel'), reviewed)]
  },
}

/** The Slack workspaces of the CNCF and of Kubernetes, as CLOMonitor knows them. */
const CNCF_SLACK =
  /^https?:\/\/(?:cloud-native\.slack\.com|slack\.cncf\.io|kubernetes\.slack\.com|slack\.k8s\.io)(?:\/|$)/i

export const cncfSlack: Evidence = {
  write: 'Name your channel in the Slack of the CNCF or of Kubernetes.',
  example: `channels:
  - kind: slack
    name: '#kiln'
    href: https://cloud-native.slack.com/archives/C0KILN
    invite: https://slack.cncf.io`,
  find: (reviewed) =>
    channelsOf(reviewed, ({ kind, href = '', invite }) =>
      [href, invite?.href ?? ''].some((each) => kind === 'slack' && CNCF_SLACK.test(each)),
    ),
}

export const discussions: Evidence = {
  write: 'Name the discussions of your repository among `channels`.',
  example: `channels:
  - kind: github-discussions
    name: Discussions
    href: https://github.com/kiln/core/discussions`,
  find: (reviewed) => channelsOf(reviewed, ({ kind, status }) => kind === 'github-discussions' && status !== 'retired'),
}

/** When the meeting is held next; undefined where that cannot be computed. */
function nextDate(meeting: Meeting, now: number): string | undefined {
  try {
    const next = nextOccurrences(meeting, { after: now, count: 1 }).find(({ status }) => status !== 'cancelled')
    return next && new Date(next.start).toISOString().slice(0, 10)
  } catch {
    // What is wrong with a schedule, `check` says without a profile.
    return undefined
  }
}

export const publicMeetings: Evidence = {
  write: 'List a meeting that anybody can join, with its dates and how to get in.',
  example: `meetings:
  - name: Weekly call
    schedule: Every Tuesday, 16:00 UTC
    access: public
    join: https://meet.example.org/kiln
calendar: https://calendar.example.org/kiln.ics`,
  find: (reviewed) => {
    const { community, now } = reviewed
    const calendar = addressOf(community.calendar?.href, community) ?? addressOf(community.calendar?.feed, community)
    return entriesOf('meetings', community.meetings)
      .filter(([, { access = 'public' }]) => access === 'public')
      .map(([path, meeting]) => {
        const next = nextDate(meeting, now)
        if (next === undefined) return { path, lack: 'no next date can be computed' }
        const [join] = toArray(meeting.join ?? []).flatMap((each) => ('href' in each ? [each.href] : []))
        const href = calendar ?? addressOf(join, community)
        return href === undefined
          ? { path, lack: 'it has no address to join, and there is no `calendar`' }
          : { path, href, text: `next on ${next}` }
      })
  },
}
