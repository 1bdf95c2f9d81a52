import type { ReactElement } from 'react'

import { jsonLdText } from '../data/jsonLd.ts'
import { structuredData } from '../data/structuredData.ts'
import type { Community } from '../model/community.ts'
import { preparedCommunity } from '../prepare/preparedCommunity.ts'
import type { Site } from '../prepare/site.ts'

interface JsonLdScriptProps {
  community: Community
  now: number
  site: Site
}

/** What a page says, for search engines. A script of this type is data: no browser runs it, and no policy forbids it. */
export function JsonLdScript({ community, now, site: { locale, baseUrl } }: JsonLdScriptProps): ReactElement {
  const json = jsonLdText(structuredData(preparedCommunity(community), { now, locale, baseUrl }))
  // oxlint-disable-next-line react/no-danger -- React would escape the quotes, which JSON needs; `<` is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
