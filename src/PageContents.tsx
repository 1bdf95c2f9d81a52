import type { ReactElement } from 'react'

import type { CommunityComponents } from './collectionLists.ts'
import { contentsWithin, sectionAnchor, sectionHeading } from './CommunitySection.tsx'
import type { PageAnchors } from './data/pageAnchors.ts'
import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { Site } from './prepare/site.ts'
import { TableOfContents } from './TableOfContents.tsx'

interface PageContentsProps {
  anchors: PageAnchors
  components?: CommunityComponents
  site: Site
}

/** The sections of the page as links. Beside another community, their name says whose they are. */
export function PageContents({ anchors, components, site }: PageContentsProps): ReactElement {
  const { community, sections } = anchors
  const { contents } = messagesFor(pageMessages, site.messages?.page)
  const title = localize(community.title, site.locale)?.value ?? community.name
  const entries = sections.map((section) => ({
    id: sectionAnchor(section, site),
    heading: sectionHeading(section, community, site),
    entries: contentsWithin(section, anchors, components, site),
  }))
  return (
    <TableOfContents entries={entries} {...site} {...(site.idPrefix && { 'aria-label': `${contents}: ${title}` })} />
  )
}
