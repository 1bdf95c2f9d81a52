import type { ReactElement } from 'react'

import { DataPath } from '../data/path.ts'
import { formatLocalDate } from '../i18n/formats.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import { roadmapMessages } from '../i18n/roadmapMessages.ts'
import type { RoadmapSource } from '../model/roadmap.ts'
import { entryMessagesFor } from '../prepare/entryMessagesFor.ts'
import { prepare } from '../prepare/prepare.ts'
import { roadmapSourceShape } from '../prepare/roadmapShapes.ts'
import type { Site } from '../prepare/site.ts'
import { BrokenEntry } from './BrokenEntry.tsx'
import { DataLink } from './DataLink.tsx'
import * as drawings from './drawings.ts'
import { Icon } from './Icon.tsx'

/** The link to the plan itself, and when somebody last checked that it is current. */
export function RoadmapSourceRow({ source, site }: { source: RoadmapSource; site: Site }): ReactElement {
  const entry = prepare(source, roadmapSourceShape, DataPath.of('roadmapSource'))
  if (entry.error !== undefined) return <BrokenEntry entry={entry} site={site} />
  const { verifiedOn } = entry.value
  const messages = messagesFor(roadmapMessages, site.messages?.roadmap)
  return (
    <div className="mh:panel" data-part="roadmap-source">
      <div className="mh:item">
        <span className="mh:sign mh:sign-soft" aria-hidden="true">
          <Icon drawing={drawings.map} />
        </span>
        <div className="mh:item-text">
          <p className="mh:entry-name">
            <DataLink link={entry.value} site={site} />
          </p>
          <p className="mh:meta" suppressHydrationWarning>
            {messages.source}
            {verifiedOn &&
              `\u00A0· ${fill(entryMessagesFor(site).checked, { date: formatLocalDate(verifiedOn, site.locale) })}`}
          </p>
        </div>
      </div>
    </div>
  )
}
