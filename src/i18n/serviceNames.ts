import type { ChannelKind } from '../model/channel.ts'

type ServiceNames = Record<Extract<ChannelKind, 'slack' | 'zulip' | 'discord' | 'matrix' | 'irc'>, string>

/** Services that are called by a proper name, in every language and within a sentence. */
export const serviceNames: ServiceNames = {
  slack: 'Slack',
  zulip: 'Zulip',
  discord: 'Discord',
  matrix: 'Matrix',
  irc: 'IRC',
}
