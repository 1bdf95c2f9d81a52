import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { governanceMessages } from '../i18n/governanceMessages.ts'
import { localize } from '../i18n/localize.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Body } from '../model/body.ts'
import type { Link } from '../model/link.ts'
import { type Related, warnUnknownIds } from '../prepare/related.ts'
import type { Site } from '../prepare/site.ts'
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
  const { charter, membersSource } = body
  const messages = messagesFor(governanceMessages, site.messages?.governance)
  const linkOf = (link: Link | undefined, role: string, kind: IconKind): ReactElement | undefined =>
    link && (
      <DataLink
        link={link}
        before={
          <>
            <Icon kind={kind} />
            {!localize(link.label, site.locale)?.value.toLowerCase().includes(role.toLowerCase()) && `${role}: `}
          </>
        }
        site={site}
      />
    )
  const linksOf = (name: 'meetings' | 'channels', anchor: string, kind: IconKind): ReactElement[] => {
    warnUnknownIds(body[name], related[name], path.field(name))
    return (body[name] ?? []).map((id) => (
      <EntryLinkById id={id} entries={related[name]} anchor={anchor} icon={<Icon kind={kind} />} site={site} />
    ))
  }
  const all = [
    linkOf(charter, messages.charter, 'document'),
    linkOf(membersSource, messages.membersSource, 'people'),
    ...linksOf('meetings', 'meeting', 'calendar'),
    ...linksOf('channels', 'channel', 'chat'),
  ].filter(Boolean)
  if (all.length === 0) return null
  return (
    <ul className="mh:row-acts mh:foot">
      {all.map((link, index) => (
        // They keep their order.
        <li key={index}>{link}</li>
      ))}
    </ul>
  )
}
