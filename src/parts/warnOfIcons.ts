import type { SiteIcons } from '../prepare/site.ts'
import { warnOfUnmatchedEntries } from '../prepare/warnOfUnknownKeys.ts'
import { channelDrawings } from './ChannelIcon.tsx'

/** Warns of icons that are neither for a kind of channel nor for one of these channels. */
export function warnOfIcons(icons: SiteIcons | undefined, channels: unknown, related?: readonly unknown[]): void {
  if (process.env.NODE_ENV !== 'production' && icons) {
    const ofChannels = Object.fromEntries(
      Object.entries(icons).filter(([name]) => !Object.hasOwn(channelDrawings, name)),
    )
    warnOfUnmatchedEntries('icons', ofChannels, 'channel', channels, related)
  }
}
