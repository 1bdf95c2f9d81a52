import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { sponsorMessages } from './i18n/adopterMessages.ts'
import { formatPartialDate } from './i18n/formats.ts'
import { sponsorsHeading } from './i18n/headings.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { safeHref } from './links/safeHref.ts'
import type { Sponsor } from './model/adopters.ts'
import { Empty } from './parts/Empty.tsx'
import { GroupedEntries } from './parts/GroupedEntries.tsx'
import { below } from './parts/Heading.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { Logo } from './parts/Logo.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { sponsorShape } from './prepare/adopterShapes.ts'
import { entryGroups } from './prepare/entryGroups.ts'
import { prepare, prepareAll } from './prepare/prepare.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface SponsorItemProps extends ItemProps {
  /** The sponsor that the item is about. */
  sponsor: Sponsor
}

export interface SponsorListComponents {
  /** Renders a sponsor as an `<li>`. */
  SponsorItem?: ComponentType<SponsorItemProps>
}

export interface SponsorListProps extends ListProps<SponsorListComponents> {
  /** The sponsors, in the order given and grouped by tier. Tiers follow the order in which they first occur. */
  sponsors: readonly Sponsor[]
}

/** So many of a tier are shown before the rest is folded. */
const SHOWN = 24

/** Who pays for the work, by tier. Renders a `<section>`. Server-safe. */
export function SponsorList({ sponsors, ...section }: SponsorListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.SponsorItem ?? SponsorItem
  const messages = messagesFor(sponsorMessages, site.messages?.sponsors)
  const entries = prepareAll(sponsors, sponsorShape, DataPath.of('sponsors'))
  const groups = entryGroups(entries, ({ tier }) => tier, site)
  return (
    <SectionFrame {...section} heading={listHeading(section, 'sponsors', sponsorsHeading)} data-slot="sponsor-list">
      {entries.length === 0 ? (
        <Empty>{messages.empty}</Empty>
      ) : (
        <GroupedEntries
          groups={groups}
          name={section.id ?? `${site.idPrefix}sponsors`}
          headingLevel={below(section.headingLevel ?? 2)}
          title={({ key, heading }) =>
            key === '' ? groups.length > 1 && messages.others : <Name value={heading} site={site} />
          }
          more={messages.more}
          most={SHOWN}
          groupsClassName="mh:entry-groups mh:sponsor-tiers"
          anchor="sponsor"
          className="mh:sponsors"
          itemClassName="mh:sponsor"
          site={site}
        >
          {(sponsor, { key, id }) => <Item key={key} id={id} sponsor={sponsor} {...site} />}
        </GroupedEntries>
      )}
    </SectionFrame>
  )
}

/** A sponsor of a `SponsorList`. Renders an `<li>`. Server-safe. */
export function SponsorItem({ sponsor: data, children, ...props }: SponsorItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, sponsorShape, DataPath.prop('SponsorItem', 'sponsor'))
  const { name, href, logo, since, description } = entry.value ?? {}
  const messages = messagesFor(sponsorMessages, site.messages?.sponsors)
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:sponsor" extra={children} site={site}>
      {safeHref(logo?.src) && <Logo logo={logo} size="entry" site={site} />}
      <p className="mh:entry-name">
        <SiteLink href={href} site={site}>
          <Name value={name} site={site} />
        </SiteLink>
      </p>
      {description && (
        <p className="mh:meta">
          <LocalizedText text={description} site={site} />
        </p>
      )}
      {since && (
        <p className="mh:meta" suppressHydrationWarning>
          {fill(messages.since, { date: formatPartialDate(since, site.locale) })}
        </p>
      )}
    </ItemFrame>
  )
}
