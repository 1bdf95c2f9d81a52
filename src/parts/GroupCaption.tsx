import type { ReactElement } from 'react'

import { plural } from '../i18n/messagesFor.ts'
import { type BodySection, groupMessagesFor } from '../prepare/bodySections.ts'
import type { Site } from '../prepare/site.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Prose } from './Prose.tsx'
import { Name } from './Text.tsx'

interface GroupCaptionProps {
  section: BodySection
  headingLevel: HeadingLevel
  site: Site
}

/** What stands above a table of groups: its heading, how many groups there are, and what they have in common. */
export function GroupCaption({ section, headingLevel, site }: GroupCaptionProps): ReactElement {
  const { heading, description, bodies } = section
  return (
    <>
      <div className="mh:group-caption">
        {heading && (
          <Heading level={headingLevel}>
            <Name value={heading} site={site} />
          </Heading>
        )}
        <span className="mh:muted">{plural(groupMessagesFor(site).count, bodies.length, site.locale)}</span>
      </div>
      {description && <Prose prose={description} site={site} />}
    </>
  )
}
