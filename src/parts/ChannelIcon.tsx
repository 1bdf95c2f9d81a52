import type { ReactElement, ReactNode } from 'react'

import { forEntry } from '../data/entryId.ts'
import type { IconData } from '../icons/iconData.ts'
import type { Channel, ChannelKind } from '../model/channel.ts'
import type { Site, SiteIcons } from '../prepare/site.ts'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'
import { SiteInline } from './SiteContent.tsx'

/** The drawing for each kind of channel. */
export const channelDrawings: Record<ChannelKind, string> = {
  slack: drawings.hash,
  zulip: drawings.hash,
  discord: drawings.hash,
  matrix: drawings.hash,
  irc: drawings.hash,
  'mailing-list': drawings.mail,
  forum: drawings.forum,
  'github-discussions': drawings.forum,
  github: drawings.code,
  gitlab: drawings.code,
  document: drawings.document,
  blog: drawings.feed,
  rss: drawings.feed,
  email: drawings.mail,
  bluesky: drawings.people,
  mastodon: drawings.people,
  x: drawings.people,
  linkedin: drawings.people,
  youtube: drawings.video,
  other: drawings.chat,
}

/** The mark of a service. A browser that cannot choose between two schemes draws it in the colour of the text. */
function Brand({ icon: { path, color } }: { icon: IconData }): ReactElement {
  return (
    <svg
      viewBox="0 0 24 24"
      width={20}
      height={20}
      fill="currentColor"
      stroke="none"
      className="mh:brand"
      aria-hidden="true"
    >
      <path color={color && `light-dark(${color.light}, ${color.dark})`} d={path} />
    </svg>
  )
}

interface ChannelIconProps {
  channel: Channel
  /** A site's own icon for this channel. */
  icon?: ReactNode
  site: Site
}

/** The icon of a channel: the site's own for it or for its kind, else the library's for the kind. */
export function ChannelIcon({ channel, icon, site }: ChannelIconProps): ReactElement {
  const own = icon ?? markOf(channel, site)
  if (!own) return <Icon drawing={channelDrawings[channel.kind] ?? drawings.chat} />
  return isIconData(own) ? <Brand icon={own} /> : <SiteInline>{own}</SiteInline>
}

/** Whether the icon of a channel alone says which service it is: a mark, and beside marks the envelope. */
export const hasMark = (channel: Channel, site: Site): boolean =>
  markOf(channel, site) !== undefined || (site.icons !== undefined && channelDrawings[channel.kind] === drawings.mail)

/** The site's own icon for a channel or for its kind. */
const markOf = (channel: Channel, { icons = {} }: Site): SiteIcons[string] =>
  forEntry(icons, channel) ?? ownIcon(icons, channel.kind)

const ownIcon = (icons: SiteIcons, name: string): SiteIcons[string] =>
  Object.hasOwn(icons, name) ? icons[name] : undefined

const isIconData = (icon: NonNullable<SiteIcons[string]>): icon is IconData =>
  typeof icon === 'object' && 'path' in icon && typeof icon.path === 'string'
