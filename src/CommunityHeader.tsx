import type { ReactElement } from 'react'

import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { pageMessages } from './i18n/pageMessages.ts'
import type { Community } from './model/community.ts'
import type { Link } from './model/link.ts'
import { PageHeader, type PageHeaderProps } from './PageHeader.tsx'
import type { Site } from './prepare/site.ts'

interface CommunityHeaderProps extends Pick<PageHeaderProps, 'id' | 'headingLevel'>, Site {
  community: Community
}

/** The header of a community's page, from its data. */
export function CommunityHeader({ community, ...props }: CommunityHeaderProps): ReactElement {
  const { title, name, tagline, description, foundation, maturity, logo } = community
  return (
    <PageHeader
      heading={title ?? name}
      name={nameBesideTitle(community, props.locale)}
      {...{ tagline, description, foundation, maturity, logo }}
      links={headerLinks(community, props.messages)}
      {...props}
    />
  )
}

/** The name of the community, where the title of its page does not say it. */
function nameBesideTitle({ title, name }: Community, locale: string): string | undefined {
  const heading = localize(title, locale)?.value
  return heading === undefined || (name && heading.includes(name)) ? undefined : name
}

function headerLinks({ url, blog, links = [] }: Community, overrides: Site['messages']): readonly Link[] {
  const messages = messagesFor(pageMessages, overrides?.page)
  return [
    ...(url ? [{ label: messages.site, href: url }] : []),
    ...(blog ? [{ label: messages.blog, href: blog }] : []),
    ...links,
  ]
}
