import type { ReactElement } from 'react'

import type { Repository } from '../model/resources.ts'
import type { Site } from '../prepare/site.ts'
import { SiteLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

/** A repository on one line: its name and what it is. */
export function RepositoryLine({ repository, site }: { repository: Repository; site: Site }): ReactElement {
  const { name, href, description } = repository
  return (
    <>
      <SiteLink href={href} site={site}>
        <Name value={name} site={site} />
      </SiteLink>
      {description && (
        <span className="mh:muted">
          {' – '}
          <LocalizedText text={description} site={site} />
        </span>
      )}
    </>
  )
}
