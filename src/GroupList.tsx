import type { ComponentType, ReactElement } from 'react'

import { forEntry } from './data/entryId.ts'
import { DataPath } from './data/path.ts'
import { GovernanceCard, type GovernanceCardProps } from './GovernanceCard.tsx'
import { governanceMessages } from './i18n/governanceMessages.ts'
import { bodiesHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Body, BodyGroup } from './model/body.ts'
import { CardList } from './parts/CardList.tsx'
import { Empty } from './parts/Empty.tsx'
import { entryAnchor } from './parts/EntryList.tsx'
import { GroupedCards } from './parts/GroupedCards.tsx'
import { below } from './parts/Heading.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { bodyGroupShape, bodyShape } from './prepare/bodyShape.ts'
import { prepareAll, valuesOf } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { siteOf } from './prepare/site.ts'
import { warnOfUnmatchedEntries } from './prepare/warnOfUnknownKeys.ts'

export interface GroupListComponents {
  /** Renders the card of a body. */
  GovernanceCard?: ComponentType<GovernanceCardProps>
}

export interface GroupListProps extends ListProps<GroupListComponents> {
  /** The bodies, in the order given. */
  bodies: readonly Body[]
  /** The groups that bodies are listed in, in order. Bodies without a group come first. */
  bodyGroups?: readonly BodyGroup[]
  /**
   * The channels, meetings, bodies and repositories that they can refer to.
   * @default the bodies of this list
   */
  related?: Related
  /** The addresses of pages about single bodies on your site, by the `id` of the body. */
  groupAddresses?: Readonly<Record<string, string>>
}

/**
 * The bodies that decide or work for a community, one card each, under the headings of their groups.
 * Renders a `<section>`. Server-safe.
 */
export function GroupList({ bodies, bodyGroups, related, groupAddresses, ...section }: GroupListProps): ReactElement {
  const site = siteOf(section)
  const own = section.components?.GovernanceCard
  const Card = own ?? GovernanceCard
  const entries = prepareAll(bodies, bodyShape, DataPath.of('bodies'))
  const groups = prepareAll(bodyGroups, bodyGroupShape, DataPath.of('bodyGroups'))
  const known = { bodies: valuesOf(entries), ...related }
  warnOfUnmatchedEntries('groupAddresses', groupAddresses, 'body', bodies, related?.bodies)
  const headingLevel = below(section.headingLevel ?? 2)
  return (
    <SectionFrame {...section} heading={listHeading(section, 'bodies', bodiesHeading)} data-slot="group-list">
      {entries.length > 0 ? (
        <GroupedCards
          bodies={entries}
          groups={groups}
          anchor={section.id ?? `${site.idPrefix}bodies`}
          headingLevel={headingLevel}
          site={site}
        >
          {(members, level) => (
            <CardList entries={members} areOwn={own !== undefined} site={site}>
              {(body, entry) => (
                <Card
                  key={entry.key}
                  id={entryAnchor(entry, 'body', site)}
                  body={body}
                  related={known}
                  href={forEntry(groupAddresses, body)}
                  headingLevel={level}
                  {...site}
                />
              )}
            </CardList>
          )}
        </GroupedCards>
      ) : (
        <Empty>{messagesFor(governanceMessages, site.messages?.governance).empty}</Empty>
      )}
    </SectionFrame>
  )
}
