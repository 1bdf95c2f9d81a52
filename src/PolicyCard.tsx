import type { ReactElement, ReactNode } from 'react'

import { DataPath } from './data/path.ts'
import { policyMessages } from './i18n/governanceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Policy } from './model/policy.ts'
import { Card, cardAnchor, type CardProps } from './parts/Card.tsx'
import { PolicyContent } from './parts/PolicyContent.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { Name } from './parts/Text.tsx'
import { policyShape } from './prepare/policyShapes.ts'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { splitSite } from './prepare/site.ts'

export interface PolicyCardProps extends CardProps {
  /** The policy that the card is about. */
  policy: Policy
  /** The channels that the way to report can refer to. */
  related?: Pick<Related, 'channels'>
  /** Your own buttons or links, shown with the links of the policy. */
  actions?: ReactNode
}

/**
 * A document that a community commits to: what it covers, who owns it and, if there is something to report, how to
 * report it and how not to. Renders an `<article>` labelled by its heading. Server-safe.
 */
export function PolicyCard(props: PolicyCardProps): ReactElement {
  const [site, { policy: data, related, actions, children, ...root }] = splitSite(props)
  const entry = prepare(data, policyShape, DataPath.prop('PolicyCard', 'policy'))
  const policy = entry.value
  const name = <Name value={policy?.name} site={site} />
  return (
    <Card
      {...root}
      entry={entry}
      id={cardAnchor(root.id, 'policy', data, site)}
      slot="policy-card"
      heading={
        policy?.href ? (
          <SiteLink href={policy.href} site={site}>
            {name}
          </SiteLink>
        ) : (
          name
        )
      }
      extra={children}
      site={site}
    >
      {policy && (
        <PolicyContent
          policy={policy}
          path={entry.path}
          channels={related?.channels}
          messages={messagesFor(policyMessages, site.messages?.policies)}
          actions={actions}
          site={site}
        />
      )}
    </Card>
  )
}
