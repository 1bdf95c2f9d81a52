import type { ReactElement, ReactNode } from 'react'

import type { Body, BodyGroup } from '../model/body.ts'
import { bodiesByGroup } from '../prepare/bodySections.ts'
import type { PreparedItem } from '../prepare/prepare.ts'
import type { Site } from '../prepare/site.ts'
import { below, Heading, type HeadingLevel } from './Heading.tsx'
import { Prose } from './Prose.tsx'
import { Name } from './Text.tsx'

interface GroupedCardsProps {
  bodies: readonly PreparedItem<Body>[]
  groups: readonly PreparedItem<BodyGroup>[]
  /** The anchor of the section. */
  anchor: string
  /** Of the headings of the groups. */
  headingLevel: HeadingLevel
  site: Site
  /** Renders the cards of some bodies under a heading of the level above theirs. */
  children: (bodies: readonly PreparedItem<Body>[], headingLevel: HeadingLevel) => ReactNode
}

/** The cards of bodies in groups, each under its heading. Bodies without a group stand first. */
export function GroupedCards({
  bodies,
  groups,
  anchor,
  headingLevel,
  site,
  children,
}: GroupedCardsProps): ReactElement {
  const { grouped, rest } = bodiesByGroup(bodies, groups)
  return (
    <>
      {rest.length > 0 && <div className="mh:cards">{children(rest, headingLevel)}</div>}
      {grouped.map(({ key, anchorName, group: { name, description }, members }) => (
        <div key={key} id={`${anchor}--group-${anchorName}`} className="mh:section">
          <Heading level={headingLevel}>
            <Name value={name} site={site} />
          </Heading>
          <Prose prose={description} site={site} />
          <div className="mh:cards">{children(members, below(headingLevel))}</div>
        </div>
      ))}
    </>
  )
}
