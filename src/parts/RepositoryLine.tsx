import type { ReactElement } from 'react'

import { messagesFor } from '../i18n/messagesFor.ts'
import { repositoryMessages } from '../i18n/resourceMessages.ts'
import type { Repository, RepositoryStatus } from '../model/resources.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

const outOfUse: ReadonlySet<unknown> = new Set<RepositoryStatus>(['deprecated', 'archived'])

/** A repository on one line: its name, its status where it is not simply in use, and what it is. */
export function RepositoryLine({ repository, site }: { repository: Repository; site: Site }): ReactElement {
  const { name, href, description, status = 'active' } = repository
  return (
    <>
      <SiteLink href={href} site={site}>
        <Name value={name} site={site} />
      </SiteLink>
      {status !== 'active' && (
        <>
          {' '}
          <span className={outOfUse.has(status) ? 'mh:badge mh:muted' : 'mh:badge'}>
            {kindLabel(messagesFor(repositoryMessages, site.messages?.repositories).status, status, site)}
          </span>
        </>
      )}
      {description && (
        <span className="mh:muted">
          {' – '}
          <LocalizedText text={description} site={site} />
        </span>
      )}
    </>
  )
}
