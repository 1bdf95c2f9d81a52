import type { ReactElement } from 'react'

import { numberedName } from '../data/anchorName.ts'
import { entryId } from '../data/entryId.ts'
import type { DataPath } from '../data/path.ts'
import { channelMessages } from '../i18n/channelMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import { channelShape } from '../prepare/channelShape.ts'
import { prepare, uniqueKeys } from '../prepare/prepare.ts'
import { findEntry, type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { Kind } from './Kind.tsx'

interface GroupChannelsProps {
  body: Body
  path: DataPath
  related: Related
  site: Site
}

/** The channels of a group in its row, and what kind each is; nothing where it has none. */
export function GroupChannels({ body, path, related, site }: GroupChannelsProps): ReactElement | null {
  const { channels = [] } = body
  if (channels.length === 0) return null
  const at = path.field('channels')
  warnUnknownIds(channels, related.channels, at)
  const keys = uniqueKeys(channels)
  return (
    <ul>
      {channels.map((id, index) => (
        <GroupChannel key={keys[index]} id={id} holder={entryId(body)} path={at.item(index)} {...{ related, site }} />
      ))}
    </ul>
  )
}

interface GroupChannelProps extends Omit<GroupChannelsProps, 'body'> {
  id: string
  /** Names the body in whose row it is. */
  holder: string | undefined
}

function GroupChannel({ id, holder, path, related, site }: GroupChannelProps): ReactElement {
  const data = findEntry(related.channels, id)
  const channel = data && prepare(data, channelShape, path).value
  const hasPlace = data?.inRowOf !== undefined && data.inRowOf === holder
  return (
    <li id={hasPlace ? `${site.idPrefix}channel-${numberedName(data)}` : undefined}>
      <EntryLinkById id={id} entries={related.channels} anchor="channel" site={site} />
      {channel && (
        <span className="mh:muted">
          {' '}
          <Kind of={channel} words={messagesFor(channelMessages, site.messages?.channels).kinds} site={site} />
        </span>
      )}
      {hasPlace && channel?.address && (
        <>
          {' '}
          <code>{channel.address}</code>
        </>
      )}
    </li>
  )
}
