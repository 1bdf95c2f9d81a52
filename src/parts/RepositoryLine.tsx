import type { ReactElement } from 'react'

import { otherDirection } from '../i18n/directionOf.ts'
import { localize } from '../i18n/localize.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import { repositoryMessages } from '../i18n/resourceMessages.ts'
import type { Repository, RepositoryStatus } from '../model/resources.ts'
import { kindLabel } from '../prepare/entryMessagesFor.ts'
import type { Site } from '../prepare/site.ts'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

const outOfUse: ReadonlySet<unknown> = new Set<RepositoryStatus>(['deprecated', 'archived'])

interface RepositoryLineProps {
  repository: Repository
  /** Whether what it is stands below its name. */
  isBelow?: boolean
  site: Site
}

/** A repository: its name, its status where it is not simply in use, and what it is. */
export function RepositoryLine({ repository, isBelow, site }: RepositoryLineProps): ReactElement {
  const { name, href, description, status = 'active' } = repository
  // On one line, a name and what it is run as the words do.
  const direction = isBelow ? undefined : otherDirection(localize(description, site.locale)?.lang, site.locale)
  const line = (
    <>
      <SiteLink href={href} site={site}>
        <Name value={name} site={site} />
      </SiteLink>
      {status !== 'active' && (
        <>
          {' '}
          <span className={outOfUse.has(status) ? 'mh:badge-plain' : 'mh:badge'}>
            {kindLabel(messagesFor(repositoryMessages, site.messages?.repositories).status, status)}
          </span>
        </>
      )}
      {description && (
        <span className={isBelow ? 'mh:person-meta' : 'mh:muted'}>
          <span className={isBelow ? 'mh:unseen' : undefined}>{' – '}</span>
          <LocalizedText text={description} site={site} />
        </span>
      )}
    </>
  )
  return direction ? <span dir={direction}>{line}</span> : line
}
