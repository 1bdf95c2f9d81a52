import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { contributionPathsHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { participationMessages } from './i18n/participationMessages.ts'
import type { ContributionPath } from './model/participation.ts'
import { ContributionContent } from './parts/ContributionContent.tsx'
import { EntryList } from './parts/EntryList.tsx'
import { below, type HeadingLevel } from './parts/Heading.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { contributionPathShape } from './prepare/participationShapes.ts'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface ContributionItemProps extends ItemProps {
  /** The way to take part that the item is about. */
  contributionPath: ContributionPath
  /** The channels and repositories that it can refer to. */
  related?: Pick<Related, 'channels' | 'repositories'>
  /**
   * The heading level that fits the page around it.
   * @default 3
   */
  headingLevel?: HeadingLevel
}

export interface ContributionPathsComponents {
  /** Renders a way to take part as an `<li>`. */
  ContributionItem?: ComponentType<ContributionItemProps>
}

export interface ContributionPathsProps extends ListProps<ContributionPathsComponents> {
  /** The ways to take part, in the order given. */
  contributionPaths: readonly ContributionPath[]
  /** The channels and repositories that they can refer to. */
  related?: Pick<Related, 'channels' | 'repositories'>
}

/** The ways to take part: what to do, where, and whom to ask first. Renders a `<section>`. Server-safe. */
export function ContributionPaths({ contributionPaths, related, ...section }: ContributionPathsProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.ContributionItem ?? ContributionItem
  const headingLevel = below(section.headingLevel ?? 2)
  return (
    <SectionFrame
      {...section}
      heading={listHeading(section, 'contributionPaths', contributionPathsHeading)}
      data-slot="contribution-paths"
    >
      <EntryList
        entries={contributionPaths}
        shape={contributionPathShape}
        path={DataPath.of('contributionPaths')}
        site={site}
        anchor="contribution"
        className="mh:cards mh:cards-wide"
        itemClassName="mh:card"
        empty={messagesFor(participationMessages, site.messages?.participation).emptyPaths}
      >
        {(each, { key, id }) => (
          <Item key={key} id={id} contributionPath={each} related={related} headingLevel={headingLevel} {...site} />
        )}
      </EntryList>
    </SectionFrame>
  )
}

/** A way to take part, in `ContributionPaths`. Renders an `<li>`. Server-safe. */
export function ContributionItem(props: ContributionItemProps): ReactElement {
  const [site, { contributionPath: data, related, headingLevel = 3, children, ...root }] = splitSite(props)
  const entry = prepare(data, contributionPathShape, DataPath.prop('ContributionItem', 'contributionPath'))
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:card" extra={children} site={site}>
      {entry.value && (
        <ContributionContent
          contributionPath={entry.value}
          path={entry.path}
          related={related ?? {}}
          headingLevel={headingLevel}
          site={site}
        />
      )}
    </ItemFrame>
  )
}
