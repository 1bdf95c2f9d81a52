import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { adopterMessages } from './i18n/adopterMessages.ts'
import { formatPartialDate } from './i18n/formats.ts'
import { adoptersHeading } from './i18n/headings.ts'
import { localize } from './i18n/localize.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import type { Adopter, AdoptionLevel } from './model/adopters.ts'
import * as drawings from './parts/drawings.ts'
import { Empty } from './parts/Empty.tsx'
import { GroupedEntries } from './parts/GroupedEntries.tsx'
import { below } from './parts/Heading.tsx'
import { Icon } from './parts/Icon.tsx'
import { InlineList } from './parts/InlineList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { OrganizationMark } from './parts/OrganizationMark.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { adopterShape } from './prepare/adopterShapes.ts'
import { type EntryGroup, entryGroups } from './prepare/entryGroups.ts'
import { kindLabel } from './prepare/entryMessagesFor.ts'
import { prepare, prepareAll, type PreparedItem } from './prepare/prepare.ts'
import { type Site, siteOf, splitSite } from './prepare/site.ts'

export interface AdopterItemProps extends ItemProps {
  /** The adopter that the item is about. */
  adopter: Adopter
  /** How its list is grouped. The item does not repeat it. */
  groupBy?: 'level' | 'industry'
}

export interface AdopterListComponents {
  /** Renders an adopter as an `<li>`. */
  AdopterItem?: ComponentType<AdopterItemProps>
}

export interface AdopterListProps extends ListProps<AdopterListComponents> {
  /** The adopters, in the order given. Lists of 40 or more are sorted by name. */
  adopters: readonly Adopter[]
  /**
   * How adopters are grouped: by how far they have come, or by industry.
   * @default 'level'
   */
  groupBy?: 'level' | 'industry'
}

/** Among so many a reader looks for a name. */
const MANY = 40

/** So many of a group are shown before the rest is folded. */
const SHOWN = 24

/**
 * The organizations that use what the community makes, grouped by how far they have come or by industry. Logos need an
 * address in the data and are loaded lazily. Renders a `<section>`. Server-safe.
 */
export function AdopterList({ adopters, groupBy = 'level', ...section }: AdopterListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.AdopterItem ?? AdopterItem
  const messages = messagesFor(adopterMessages, site.messages?.adopters)
  const entries = prepareAll(adopters, adopterShape, DataPath.of('adopters'))
  const groups = groupsOf(entries.length >= MANY ? byName(entries, site) : entries, groupBy, site)
  return (
    <SectionFrame {...section} heading={listHeading(section, 'adopters', adoptersHeading)} data-slot="adopter-list">
      {entries.length === 0 ? (
        <Empty>{messages.empty}</Empty>
      ) : (
        <GroupedEntries
          groups={groups}
          name={section.id ?? `${site.idPrefix}adopters`}
          headingLevel={below(section.headingLevel ?? 2)}
          title={({ key, heading }) => {
            if (key === '') return groups.length > 1 && messages.others
            if (groupBy === 'industry') return <Name value={heading} site={site} />
            return (
              <>
                <Icon drawing={levelDrawings[key as AdoptionLevel] ?? drawings.building} />
                {kindLabel(messages.levels, key)}
              </>
            )
          }}
          count={messages.count}
          more={messages.more}
          most={SHOWN}
          anchor="adopter"
          className="mh:panel-pairs"
          itemClassName="mh:adopter"
          site={site}
        >
          {(adopter, { key, id }) => <Item key={key} id={id} {...{ adopter, groupBy }} {...site} />}
        </GroupedEntries>
      )}
    </SectionFrame>
  )
}

const levelDrawings: Readonly<Record<AdoptionLevel, string>> = {
  production: drawings.success,
  pilot: drawings.target,
  evaluating: drawings.search,
}

function groupsOf(
  entries: readonly PreparedItem<Adopter>[],
  groupBy: 'level' | 'industry',
  site: Site,
): readonly EntryGroup<Adopter>[] {
  return groupBy === 'industry'
    ? entryGroups(entries, ({ industry }) => industry, site)
    : entryGroups(entries, ({ level }) => level, site, Object.keys(levelDrawings))
}

function byName(entries: readonly PreparedItem<Adopter>[], { locale }: Site): readonly PreparedItem<Adopter>[] {
  const { compare } = new Intl.Collator(locale)
  return entries
    .map((entry) => ({ entry, name: localize(entry.value?.name, locale)?.value ?? '' }))
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === '') || compare(a.name, b.name))
    .map(({ entry }) => entry)
}

/** An adopter of an `AdopterList`. Renders an `<li>`. Server-safe. */
export function AdopterItem({ adopter: data, groupBy, children, ...props }: AdopterItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, adopterShape, DataPath.prop('AdopterItem', 'adopter'))
  const { name, anonymous, href, logo, level, industry, since, use } = entry.value ?? {}
  const messages = messagesFor(adopterMessages, site.messages?.adopters)
  const details = [
    anonymous && messages.anonymous,
    groupBy !== 'level' && level && kindLabel(messages.levels, level),
    groupBy !== 'industry' && industry && <Name key="industry" value={industry} site={site} />,
    since && fill(messages.since, { date: formatPartialDate(since, site.locale) }),
  ]
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:adopter" extra={children} site={site}>
      <OrganizationMark logo={anonymous ? undefined : logo} site={site} />
      <div className="mh:item-text">
        <p className="mh:entry-name">
          <SiteLink href={href} site={site}>
            <Name value={name} site={site} />
          </SiteLink>
        </p>
        {details.some(Boolean) && (
          <p className="mh:meta" suppressHydrationWarning>
            <InlineList items={details} />
          </p>
        )}
        {use && (
          <p className="mh:entry-words">
            <LocalizedText text={use} site={site} />
          </p>
        )}
      </div>
    </ItemFrame>
  )
}
