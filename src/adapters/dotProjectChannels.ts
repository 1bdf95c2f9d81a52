import type { Channel, ChannelKind } from '../model/channel.ts'
import { listAddress, webAddress } from './addresses.ts'
import type { Entries } from './entries.ts'
import type { Field } from './field.ts'

/** The services under the names that projects give them, and what they are called. */
const SERVICES: Readonly<Record<string, readonly [ChannelKind, string]>> = {
  twitter: ['x', 'X'],
  x: ['x', 'X'],
  slack: ['slack', 'Slack'],
  discord: ['discord', 'Discord'],
  zulip: ['zulip', 'Zulip'],
  matrix: ['matrix', 'Matrix'],
  youtube: ['youtube', 'YouTube'],
  linkedin: ['linkedin', 'LinkedIn'],
  bluesky: ['bluesky', 'Bluesky'],
  mastodon: ['mastodon', 'Mastodon'],
  blog: ['blog', 'Blog'],
  github: ['github', 'GitHub'],
}

/** The channels of a project: Slack, what it calls social, and mailing lists. */
export function dotProjectChannels(root: Field, entries: Entries): readonly Channel[] {
  root.get('slack_channels').records.forEach((channel) => addSlack(channel, entries))
  // An older form, by name alone.
  const older = root.get('cncf_slack_channel').text()
  if (older !== undefined) entries.channel({ kind: 'slack', name: older, workspace: 'CNCF' })
  const social = root.get('social')
  for (const service of social.names) {
    const href = webAddress(social.get(service))
    if (href === undefined) continue
    const key = service.toLowerCase()
    const [kind, name] = Object.hasOwn(SERVICES, key) ? SERVICES[key]! : (['other', service] as const)
    entries.channel({ kind, name, href })
  }
  for (const list of root.get('mailing_lists').items) {
    const isAddress = /^https?:/i.test(list.peek() ?? '')
    const written = isAddress ? webAddress(list) : listAddress(list)
    if (written === undefined) continue
    const name =
      (isAddress ? written.split(/[/#!]+/).findLast((part) => /\w/.test(part)) : written.split('@')[0]) ?? written
    entries.channel({ kind: 'mailing-list', name, ...(isAddress ? { href: written } : { address: written }) })
  }
  return entries.channels
}

function addSlack(channel: Field, entries: Entries): void {
  const name = channel.get('name').text()
  if (name === undefined) return channel.lose('the channel has no name')
  const href = webAddress(channel.get('link'))
  // The front page of a workspace is that of all its channels.
  const workspace = channel.get('workspace').text() ?? /^https:\/\/([\w-]+\.slack\.com)\/?$/.exec(href ?? '')?.[1]
  channel.get('primary').lose('channels are equal; their order says more')
  // Such an invitation opens the workspace, not the channel, and runs out.
  const isInvitation = /\/shared_invite\//.test(href ?? '')
  entries.channel({
    kind: 'slack',
    name,
    ...(workspace !== undefined && { workspace }),
    ...(href !== undefined && (isInvitation ? { invite: { href, temporary: true } } : { href })),
  })
}
