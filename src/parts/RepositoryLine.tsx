import type { ReactElement } from 'react'

import type { Repository } from '../model/resources.ts'
import type { Site } from '../prepare/site.ts'
import { OptionalLink } from './SiteLink.tsx'
import { LocalizedText, Name } from './Text.tsx'

/** A repository on one line: its name and what it is. */
export function RepositoryLine({ repository, site }: { repository: Repository; site: Site }): ReactElement {
  const { name, href, description } = repository
  return (
    <>
      <OptionalLink href={href} site={site}>
        <Name value={name} site={site} />
      </OptionalLink>
      {description && (
        <span className="mh:muted">
          {' – '}
          <LocalizedText text={description} site={site} />
        </span>
      )}
    </>
  )
}
