import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { policyMessages } from './i18n/governanceMessages.ts'
import { policiesHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Policy } from './model/policy.ts'
import { CardList } from './parts/CardList.tsx'
import { Empty } from './parts/Empty.tsx'
import { entryAnchor } from './parts/EntryList.tsx'
import { below } from './parts/Heading.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { PolicyCard, type PolicyCardProps } from './PolicyCard.tsx'
import { policyShape } from './prepare/policyShapes.ts'
import { prepareAll } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { siteOf } from './prepare/site.ts'

export interface PolicyListComponents {
  /** Renders the card of a policy. */
  PolicyCard?: ComponentType<PolicyCardProps>
}

export interface PolicyListProps extends ListProps<PolicyListComponents> {
  /** The policies, in the order given. */
  policies: readonly Policy[]
  /** The channels that a way to report can refer to. */
  related?: Pick<Related, 'channels'>
}

/** The documents that a community commits to, one card each. Renders a `<section>`. Server-safe. */
export function PolicyList({ policies, related, ...section }: PolicyListProps): ReactElement {
  const site = siteOf(section)
  const own = section.components?.PolicyCard
  const Card = own ?? PolicyCard
  const entries = prepareAll(policies, policyShape, DataPath.of('policies'))
  const headingLevel = below(section.headingLevel ?? 2)
  return (
    <SectionFrame {...section} heading={listHeading(section, 'policies', policiesHeading)} data-slot="policy-list">
      {entries.length > 0 ? (
        <div className="mh:cards">
          <CardList entries={entries} areOwn={own !== undefined} site={site}>
            {(policy, entry) => (
              <Card
                key={entry.key}
                id={entryAnchor(entry, 'policy', site)}
                policy={policy}
                related={related}
                headingLevel={headingLevel}
                {...site}
              />
            )}
          </CardList>
        </div>
      ) : (
        <Empty>{messagesFor(policyMessages, site.messages?.policies).empty}</Empty>
      )}
    </SectionFrame>
  )
}
