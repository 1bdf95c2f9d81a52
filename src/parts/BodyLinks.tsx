import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { governanceMessages } from '../i18n/governanceMessages.ts'
import { localize } from '../i18n/localize.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import { nameText } from '../prepare/nameText.ts'
import { uniqueKeys } from '../prepare/prepare.ts'
import { findEntry, type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
import { ChannelIcon } from './ChannelIcon.tsx'
import { DataLink } from './DataLink.tsx'
import * as drawings from './drawings.ts'
import { EntryLinkById } from './EntryLinks.tsx'
import { Icon } from './Icon.tsx'
import { LinkContext } from './LinkContext.tsx'

interface BodyLinksProps {
  body: Body
  path: DataPath
  related: Related
  site: Site
}

/** Where a body can be read about, met and written to, as buttons. */
export function BodyLinks({ body, path, related, site }: BodyLinksProps): ReactElement | null {
  const ownName = nameText(body.name, site).value
  const messages = messagesFor(governanceMessages, site.messages?.governance)
  const linkOf = (name: 'charter' | 'membersSource', drawing: string): ReactElement | undefined => {
    const [link, role] = [body[name], messages[name]]
    if (!link) return undefined
    const saysRole = localize(link.label, site.locale)?.value.toLowerCase().includes(role.toLowerCase())
    return (
      <li key={name}>
        <DataLink
          link={link}
          before={
            <>
              <Icon drawing={drawing} />
              {!saysRole && <span className="mh:unseen">{`${role}:`}</span>}{' '}
            </>
          }
          site={site}
        />
      </li>
    )
  }
  const idsOf = (name: 'meetings' | 'channels'): { id: string; key: string }[] => {
    const ids = body[name] ?? []
    warnUnknownIds(ids, related[name], path.field(name))
    const keys = uniqueKeys(ids)
    return ids.map((id, index) => ({ id, key: `${name}-${keys[index]}` }))
  }
  const meetingLinks = idsOf('meetings').map(({ id, key }) => {
    const isNamesake = nameText(findEntry(related.meetings, id)?.name, site).value === ownName
    return (
      <li key={key}>
        <EntryLinkById
          id={id}
          entries={related.meetings}
          anchor="meeting"
          icon={<Icon drawing={drawings.calendar} />}
          site={site}
        >
          {isNamesake ? (
            <>
              {messages.meetings}
              <LinkContext of={ownName} />
            </>
          ) : undefined}
        </EntryLinkById>
      </li>
    )
  })
  const channelLinks = idsOf('channels').map(({ id, key }) => {
    const channel = findEntry(related.channels, id)
    return (
      <li key={key}>
        <EntryLinkById
          id={id}
          entries={related.channels}
          anchor="channel"
          icon={channel && <ChannelIcon channel={channel} site={site} />}
          site={site}
        />
      </li>
    )
  })
  const all = [
    linkOf('charter', drawings.document),
    linkOf('membersSource', drawings.people),
    ...meetingLinks,
    ...channelLinks,
  ]
  return all.some(Boolean) ? <ul className="mh:row-acts mh:foot">{all}</ul> : null
}
