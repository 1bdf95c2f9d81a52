import type { ReactElement } from 'react'

import type { DataPath } from '../data/path.ts'
import { peopleMessages } from '../i18n/governanceMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { FocusArea } from '../model/participation.ts'
import type { Site } from '../prepare/site.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { PersonRows } from './PersonRows.tsx'
import { Prose } from './Prose.tsx'
import { Name } from './Text.tsx'

interface FocusAreaContentProps {
  focusArea: FocusArea
  path: DataPath
  headingLevel: HeadingLevel
  site: Site
}

/** What an area of work is about, and who leads it. */
export function FocusAreaContent({ focusArea, path, headingLevel, site }: FocusAreaContentProps): ReactElement {
  const { name, description, drivers } = focusArea
  return (
    <>
      <Heading level={headingLevel}>
        <Name value={name} site={site} />
      </Heading>
      {description && <Prose prose={description} site={site} />}
      {drivers && drivers.length > 0 && (
        <div>
          <p className="mh:eyebrow">{messagesFor(peopleMessages, site.messages?.people).drivers}</p>
          <PersonRows people={drivers} path={path.field('drivers')} site={site} />
        </div>
      )}
    </>
  )
}
