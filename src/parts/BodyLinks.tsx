import type { ReactElement, ReactNode } from 'react'

import type { DataPath } from '../data/path.ts'
import { governanceMessages } from '../i18n/governanceMessages.ts'
import { localize } from '../i18n/localize.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
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
              {!saysRole && (
                <span className="mh:unseen">{fill(entryMessagesFor(site).labelled, { label: role })}</span>
              )}{' '}
            </>
          }
          site={site}
        />
      </li>
    )
  }
  const linksOf = (
    name: 'meetings' | 'channels',
    anchor: string,
    wordsOf: (id: string) => { icon: ReactNode; children?: ReactNode },
  ): ReactElement[] => {
    const ids = body[name] ?? []
    warnUnknownIds(ids, related[name], path.field(name))
    const keys = uniqueKeys(ids)
    return ids.map((id, index) => (
      <li key={`${anchor}-${keys[index]}`}>
        <EntryLinkById id={id} entries={related[name]} anchor={anchor} site={site} {...wordsOf(id)} />
      </li>
    ))
  }
  const meetingLinks = linksOf('meetings', 'meeting', (id) => {
    const icon = <Icon drawing={drawings.calendar} />
    if (nameText(findEntry(related.meetings, id)?.name, site).value !== ownName) return { icon }
    const children = (
      <>
        {messages.meetings}
        <LinkContext of={ownName} />
      </>
    )
    return { icon, children }
  })
  const channelLinks = linksOf('channels', 'channel', (id) => {
    const channel = findEntry(related.channels, id)
    return { icon: channel && <ChannelIcon channel={channel} site={site} /> }
  })
  const all = [
    linkOf('charter', drawings.document),
    linkOf('membersSource', drawings.people),
    ...meetingLinks,
    ...channelLinks,
  ]
  return all.some(Boolean) ? <ul className="mh:row-acts mh:foot">{all}</ul> : null
}
