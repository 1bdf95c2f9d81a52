import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import type { Body } from '../model/body.ts'
import type { Channel } from '../model/channel.ts'
import type { Link } from '../model/link.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import { findEntry, type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { ChannelIcon } from './ChannelIcon.tsx'
import { DataLink } from './DataLink.tsx'
import { EntryLinkById } from './EntryLinks.tsx'
import { Icon, type IconKind } from './Icon.tsx'

interface BodyLinksProps {
  body: Body
  path: DataPath
  related: Related
  site: Site
}

/** Where a body can be read about, met and written to, as buttons. */
export function BodyLinks({ body, path, related, site }: BodyLinksProps): ReactElement | null {
  const { charter, membersSource, meetings = [], channels = [] } = body
  warnUnknownIds(meetings, related.meetings, path.field('meetings'))
  warnUnknownIds(channels, related.channels, path.field('channels'))
  const links: [Link | undefined, IconKind][] = [
    [charter, 'document'],
    [membersSource, 'people'],
  ]
  const meetingKeys = uniqueKeys(meetings)
  const channelKeys = uniqueKeys(channels)
  if (!charter && !membersSource && meetings.length === 0 && channels.length === 0) return null
  return (
    <ul className="mh:row-acts mh:foot">
      {links.map(
        ([link, kind]) =>
          link && (
            <li key={kind}>
              <DataLink link={link} icon={<Icon kind={kind} />} site={site} />
            </li>
          ),
      )}
      {meetings.map((id, index) => (
        <li key={`meeting ${meetingKeys[index]}`}>
          <EntryLinkById
            id={id}
            entries={related.meetings}
            anchor="meeting"
            icon={<Icon kind="calendar" />}
            site={site}
          />
        </li>
      ))}
      {channels.map((id, index) => (
        <li key={`channel ${channelKeys[index]}`}>
          <EntryLinkById
            id={id}
            entries={related.channels}
            anchor="channel"
            icon={<IconOfChannel channel={findEntry(related.channels, id)} site={site} />}
            site={site}
          />
        </li>
      ))}
    </ul>
  )
}

function IconOfChannel({ channel, site }: { channel: Channel | undefined; site: Site }): ReactElement | null {
  return channel ? <ChannelIcon channel={channel} site={site} /> : null
}
