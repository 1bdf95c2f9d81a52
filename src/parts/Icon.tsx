import type { ReactElement } from 'react'

import type { ChannelKind } from '../model/channel.ts'

/** What an icon stands for. */
export type IconKind =
  | 'chat'
  | 'mail'
  | 'code'
  | 'video'
  | 'feed'
  | 'forum'
  | 'document'
  | 'calendar'
  | 'people'
  | 'warning'
  | 'hash'
  | 'shield'
  | 'branch'
  | 'target'
  | 'add'
  | 'down'
  | 'repeat'
  | 'lock'
  | 'globe'
  | 'info'
  | 'tip'
  | 'success'
  | 'file'
  | 'lines'
  | 'play'
  | 'arrow'
  | 'star'

// Drawn for the library on a grid of 24, as lines. They stand for kinds, never for a company.
const paths: Record<IconKind, string> = {
  chat: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12.5h5',
  mail: 'M3.5 5.5h17v13h-17zM4 6l8 6.5L20 6',
  code: 'M8.5 7 3.5 12l5 5M15.5 7l5 5-5 5',
  video: 'M3.5 6.5h12v11h-12zM15.5 10.5l5-3v9l-5-3',
  feed: 'M5 18.5h.01M5 12a7 7 0 0 1 7 7M5 6a13 13 0 0 1 13 13',
  forum: 'M3.5 4.5h11v8h-6l-3 3v-3h-2zM17.5 9.5h3v8h-2v3l-3-3h-5v-2',
  document: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  hash: 'M9.5 4 7.5 20M16.5 4l-2 16M4.5 9.5h16M3.5 14.5h16',
  shield: 'M12 3.5 5 6v6c0 4.2 2.9 7.2 7 8.5 4.1-1.3 7-4.3 7-8.5V6z',
  branch:
    'M6.5 8.5v7M6.5 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6.5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17.5 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17.5 8.5c0 5-7 3.5-10.5 7',
  target: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  add: 'M5 5.5h14v15H5zM5 10.5h14M8.5 3v4.5M15.5 3v4.5M12 13v5M9.5 15.5h5',
  down: 'm6.5 9.5 5.5 5.5 5.5-5.5',
  repeat: 'M4.5 11a6 6 0 0 1 6-5.5h7M15 2.5l3 3-3 3M19.5 13a6 6 0 0 1-6 5.5h-7M9 21.5l-3-3 3-3',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.5 12h17M12 3c4.5 5 4.5 13 0 18-4.5-5-4.5-13 0-18',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5h.01',
  tip: 'M9.5 18h5M10.5 21h3M8.5 15.5a6.3 6.3 0 1 1 7 0l-1 2.5h-5z',
  success: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.5l3 3 5.5-6',
  lines: 'M4.5 6h15M4.5 11h15M4.5 16h9',
  play: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM10 8.5l5.5 3.5-5.5 3.5z',
  arrow: 'm9.5 6 6 6-6 6',
  star: 'm12 3.5 2.6 5.3 5.9.9-4.2 4.1 1 5.8-5.3-2.8-5.3 2.8 1-5.8-4.2-4.1 5.9-.9z',
  file: 'M5 5.5h14v15H5zM5 10.5h14M8.5 3v4.5M15.5 3v4.5M12 12.5v5M9.8 15.5l2.2 2.2 2.2-2.2',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5h.01',
}

/**
 * A drawing for a kind. It says nothing that the words beside it do not say. Its size and colours are attributes as
 * well, for pages without a style sheet.
 */
export function Icon({ kind }: { kind: IconKind }): ReactElement {
  return (
    <svg
      viewBox="0 0 24 24"
      width={20}
      height={20}
      fill="none"
      stroke="currentColor"
      className="mh:glyph"
      aria-hidden="true"
    >
      <path d={paths[kind]} />
    </svg>
  )
}

/** The icon of each kind of channel. */
export const channelIcons: Record<ChannelKind, IconKind> = {
  slack: 'hash',
  zulip: 'hash',
  discord: 'hash',
  matrix: 'hash',
  irc: 'hash',
  'mailing-list': 'mail',
  forum: 'forum',
  'github-discussions': 'forum',
  github: 'code',
  gitlab: 'code',
  document: 'document',
  blog: 'feed',
  rss: 'feed',
  email: 'mail',
  bluesky: 'people',
  mastodon: 'people',
  x: 'people',
  linkedin: 'people',
  youtube: 'video',
  other: 'chat',
}
