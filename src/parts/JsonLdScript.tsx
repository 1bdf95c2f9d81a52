import type { ReactElement } from 'react'

import { DataBlock } from '../client/DataBlock.tsx'
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

/** What a page says, for search engines. */
export function JsonLdScript({ community, now, site: { locale, baseUrl } }: JsonLdScriptProps): ReactElement {
  return <DataBlock json={jsonLdText(structuredData(preparedCommunity(community), { now, locale, baseUrl }))} />
}
