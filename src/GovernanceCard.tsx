import type { ReactElement, ReactNode } from 'react'

import { DataPath } from './data/path.ts'
import type { Body } from './model/body.ts'
import { BodyContent } from './parts/BodyContent.tsx'
import { Card, cardAnchor, type CardProps } from './parts/Card.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { Name } from './parts/Text.tsx'
import { bodyShape } from './prepare/bodyShape.ts'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { splitSite } from './prepare/site.ts'

export interface GovernanceCardProps extends CardProps {
  /** The body that the card is about. */
  body: Body
  /** The channels, meetings, bodies and repositories that it can refer to. */
  related?: Related
  /** The address of a page about this body. Its name links there. */
  href?: string
  /** Your own buttons or links, shown with the links of the body. */
  actions?: ReactNode
}

/**
 * A body that decides or works for the community: what it does, who its members are, where to follow it and who may
 * take part. Renders an `<article>` labelled by its heading. Server-safe.
 */
export function GovernanceCard(props: GovernanceCardProps): ReactElement {
  const [site, { body: data, related, href, actions, children, ...root }] = splitSite(props)
  const entry = prepare(data, bodyShape, DataPath.prop('GovernanceCard', 'body'))
  const body = entry.value
  const name = <Name value={body?.name} site={site} />
  const anchor = cardAnchor(root.id, 'body', data, site)
  return (
    <Card
      {...root}
      entry={entry}
      id={anchor}
      slot="governance-card"
      heading={
        href && body ? (
          <SiteLink href={href} site={site}>
            {name}
          </SiteLink>
        ) : (
          name
        )
      }
      extra={children}
      site={site}
    >
      {body && <BodyContent {...{ body, anchor, actions, site }} path={entry.path} related={related ?? {}} />}
    </Card>
  )
}
