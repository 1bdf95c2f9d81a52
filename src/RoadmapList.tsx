import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { formatPartialDate } from './i18n/formats.ts'
import { roadmapHeading } from './i18n/headings.ts'
import { fill, messagesFor } from './i18n/messagesFor.ts'
import { roadmapMessages } from './i18n/roadmapMessages.ts'
import type { RoadmapItem as RoadmapItemData, RoadmapSource } from './model/roadmap.ts'
import { Empty } from './parts/Empty.tsx'
import { GroupedEntries } from './parts/GroupedEntries.tsx'
import { below } from './parts/Heading.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { RoadmapSourceRow } from './parts/RoadmapSourceRow.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { type EntryGroup, entryGroups } from './prepare/entryGroups.ts'
import { kindLabel } from './prepare/entryMessagesFor.ts'
import { prepare, prepareAll, type PreparedItem } from './prepare/prepare.ts'
import { roadmapItemShape } from './prepare/roadmapShapes.ts'
import { type Site, siteOf, splitSite } from './prepare/site.ts'

export interface RoadmapItemProps extends ItemProps {
  /** The planned item. */
  item: RoadmapItemData
}

export interface RoadmapListComponents {
  /** Renders a planned item as an `<li>`. */
  RoadmapItem?: ComponentType<RoadmapItemProps>
}

export interface RoadmapListProps extends ListProps<RoadmapListComponents> {
  /** The planned items, in the order given. */
  roadmap: readonly RoadmapItemData[]
  /** Where the plan is kept up to date. It is shown first. */
  source?: RoadmapSource
}

/** So many of a column are shown before the rest is folded. */
const SHOWN = 8

/**
 * What the community plans: a link to the plan, then its items grouped as now, next and later, or by release if no item
 * says when. Renders a `<section>`. Server-safe.
 */
export function RoadmapList({ roadmap, source, ...section }: RoadmapListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.RoadmapItem ?? RoadmapItem
  const messages = messagesFor(roadmapMessages, site.messages?.roadmap)
  const entries = prepareAll(roadmap, roadmapItemShape, DataPath.of('roadmap'))
  const isByHorizon = entries.some(({ value }) => value?.horizon)
  const groups = groupsOf(entries, isByHorizon, site)
  return (
    <SectionFrame {...section} heading={listHeading(section, 'roadmap', roadmapHeading)} data-slot="roadmap-list">
      {source && <RoadmapSourceRow source={source} site={site} />}
      {entries.length === 0 ? (
        !source && <Empty>{messages.empty}</Empty>
      ) : (
        <GroupedEntries
          groups={groups}
          name={section.id ?? `${site.idPrefix}roadmap`}
          headingLevel={below(section.headingLevel ?? 2)}
          title={({ key }) => {
            if (key === '') return groups.length > 1 && messages.unscheduled
            return isByHorizon ? kindLabel(messages.horizons, key) : fill(messages.release, { version: key })
          }}
          more={messages.more}
          most={SHOWN}
          groupsClassName="mh:roadmap"
          anchor="roadmap"
          className="mh:panel"
          itemClassName="mh:plan"
          site={site}
        >
          {(item, { key, id }) => <Item key={key} id={id} item={item} {...site} />}
        </GroupedEntries>
      )}
    </SectionFrame>
  )
}

const groupsOf = (
  entries: readonly PreparedItem<RoadmapItemData>[],
  isByHorizon: boolean,
  site: Site,
): readonly EntryGroup<RoadmapItemData>[] =>
  isByHorizon
    ? entryGroups(entries, ({ horizon }) => horizon, site, Object.keys(roadmapMessages.horizons))
    : entryGroups(entries, ({ release }) => release, site)

/** A planned item of a `RoadmapList`. Renders an `<li>`. Server-safe. */
export function RoadmapItem({ item: data, children, ...props }: RoadmapItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, roadmapItemShape, DataPath.prop('RoadmapItem', 'item'))
  const { name, href, description, status, due, horizon, release } = entry.value ?? {}
  const messages = messagesFor(roadmapMessages, site.messages?.roadmap)
  const when = [
    // Where the heading is the release, it says so.
    horizon && release && fill(messages.release, { version: release }),
    due && fill(messages.due, { date: formatPartialDate(due, site.locale) }),
  ].filter(Boolean)
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:plan" extra={children} site={site}>
      <p className={status === 'dropped' ? 'mh:entry-name mh:quiet' : 'mh:entry-name'}>
        <SiteLink href={href} site={site}>
          <Name value={name} site={site} />
        </SiteLink>
      </p>
      {description && (
        <p className="mh:meta">
          <LocalizedText text={description} site={site} />
        </p>
      )}
      {(status || when.length > 0) && (
        <p className="mh:item-head">
          {status && (
            <span className={status === 'in-progress' || status === 'done' ? 'mh:badge' : 'mh:badge-plain'}>
              {kindLabel(messages.status, status)}
            </span>
          )}
          {when.length > 0 && (
            <span className="mh:meta" suppressHydrationWarning>
              {when.join('\u00A0· ')}
            </span>
          )}
        </p>
      )}
    </ItemFrame>
  )
}
