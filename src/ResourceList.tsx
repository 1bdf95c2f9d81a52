import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { resourcesHeading } from './i18n/headings.ts'
import { localize } from './i18n/localize.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { resourceMessages } from './i18n/resourceMessages.ts'
import type { Resource, ResourceKind } from './model/resources.ts'
import type { Localized, Prose as ProseData } from './model/text.ts'
import * as drawings from './parts/drawings.ts'
import { EntryList } from './parts/EntryList.tsx'
import { Icon } from './parts/Icon.tsx'
import { InlineList } from './parts/InlineList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { Kind } from './parts/Kind.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { Notes, Prose } from './parts/Prose.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { SiteLink } from './parts/SiteLink.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { prepare } from './prepare/prepare.ts'
import { resourceShape } from './prepare/resourceShapes.ts'
import { type Site, siteOf, splitSite } from './prepare/site.ts'

export interface ResourceItemProps extends Omit<ItemProps, 'resource'> {
  /** The resource that the item is about. */
  resource: Resource
}

export interface ResourceListComponents {
  /** Renders a resource as an `<li>`. */
  ResourceItem?: ComponentType<ResourceItemProps>
}

export interface ResourceListProps extends ListProps<ResourceListComponents> {
  /** The resources, in the order given. */
  resources: readonly Resource[]
}

const signs: Readonly<Partial<Record<ResourceKind, string>>> = {
  repository: drawings.code,
  presentation: drawings.slides,
  metrics: drawings.chart,
  video: drawings.video,
  event: drawings.calendar,
  policy: drawings.shield,
  website: drawings.globe,
}

/** Things to read, watch or use, each labelled with its kind. Renders a `<section>`. Server-safe. */
export function ResourceList({ resources, ...section }: ResourceListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.ResourceItem ?? ResourceItem
  return (
    <SectionFrame {...section} heading={listHeading(section, 'resources', resourcesHeading)} data-slot="resource-list">
      <EntryList
        entries={resources}
        shape={resourceShape}
        path={DataPath.of('resources')}
        site={site}
        anchor="resource"
        className="mh:panel"
        itemClassName="mh:item"
        empty={messagesFor(resourceMessages, site.messages?.resources).empty}
      >
        {(resource, { key, id }) => <Item key={key} id={id} resource={resource} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** A resource of a `ResourceList`. Renders an `<li>`. Server-safe. */
export function ResourceItem({ resource: data, children, ...props }: ResourceItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, resourceShape, DataPath.prop('ResourceItem', 'resource'))
  const { name, href, kind, kindLabel, status, description, notes } = entry.value ?? {}
  const messages = messagesFor(resourceMessages, site.messages?.resources)
  const isShort = isOneParagraph(description, site)
  const facts = [
    <Kind key="kind" of={{ kind, kindLabel }} words={messages.kinds} site={site} />,
    isShort && <LocalizedText key="description" text={description} site={site} />,
  ]
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:item" extra={children} site={site}>
      <span className="mh:sign" aria-hidden="true">
        <Icon drawing={signs[kind ?? 'other'] ?? drawings.document} />
      </span>
      <div className="mh:item-text">
        <div className="mh:item-head">
          <p className="mh:entry-name">
            <SiteLink href={href} site={site}>
              <Name value={name} site={site} />
            </SiteLink>
          </p>
          {status === 'archived' && <span className="mh:badge-plain">{messages.archived}</span>}
        </div>
        <p className="mh:meta">
          <InlineList items={facts} />
        </p>
        {!isShort && <Prose prose={description} site={site} className="mh:meta" />}
      </div>
      <Notes notes={notes} site={site} />
    </ItemFrame>
  )
}

/** Whether a description is a few words, which stand behind the kind. */
function isOneParagraph(prose: Localized<ProseData> | undefined, site: Site): prose is Localized<string> {
  return typeof localize(prose, site.locale)?.value === 'string'
}
