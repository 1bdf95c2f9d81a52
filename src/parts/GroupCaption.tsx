import type { ReactElement } from 'react'

import { plural } from '../i18n/messagesFor.ts'
import { type BodySection, groupMessagesFor } from '../prepare/bodySections.ts'
import type { Site } from '../prepare/site.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Prose } from './Prose.tsx'
import { Name } from './Text.tsx'

interface GroupCaptionProps extends Pick<BodySection, 'heading' | 'description'> {
  /** How many groups there are. */
  count: number
  headingLevel: HeadingLevel
  site: Site
}

/** What stands above one of several tables: its heading, how many groups there are, and what they have in common. */
export function GroupCaption({ heading, description, count, headingLevel, site }: GroupCaptionProps): ReactElement {
  return (
    <>
      <div className="mh:group-caption">
        <Heading level={headingLevel}>
          <Name value={heading} site={site} />
        </Heading>
        <span className="mh:muted">{plural(groupMessagesFor(site).count, count, site.locale)}</span>
      </div>
      {description && <Prose prose={description} site={site} />}
    </>
  )
}
