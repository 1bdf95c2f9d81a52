import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { principleMessages } from './i18n/governanceMessages.ts'
import { principlesHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import type { Principle } from './model/policy.ts'
import { EntryList } from './parts/EntryList.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { LocalizedText, Name } from './parts/Text.tsx'
import { principleShape } from './prepare/policyShapes.ts'
import { prepare } from './prepare/prepare.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface PrincipleItemProps extends ItemProps {
  /** The principle that the item is about. */
  principle: Principle
}

export interface PrincipleListComponents {
  /** Renders a principle as an `<li>`. */
  PrincipleItem?: ComponentType<PrincipleItemProps>
}

export interface PrincipleListProps extends ListProps<PrincipleListComponents> {
  /** The principles, in the order given. */
  principles: readonly Principle[]
}

/** The values that guide a community's decisions. Renders a `<section>`. Server-safe. */
export function PrincipleList({ principles, ...section }: PrincipleListProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.PrincipleItem ?? PrincipleItem
  return (
    <SectionFrame
      {...section}
      heading={listHeading(section, 'principles', principlesHeading)}
      data-slot="principle-list"
    >
      <EntryList
        entries={principles}
        shape={principleShape}
        path={DataPath.of('principles')}
        site={site}
        anchor="principle"
        className="mh:tiles"
        itemClassName="mh:principle"
        empty={messagesFor(principleMessages, site.messages?.principles).empty}
      >
        {(principle, { key, id }) => <Item key={key} id={id} principle={principle} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** A principle of a `PrincipleList`. Renders an `<li>`. Server-safe. */
export function PrincipleItem({ principle: data, children, ...props }: PrincipleItemProps): ReactElement {
  const [site, root] = splitSite(props)
  const entry = prepare(data, principleShape, DataPath.prop('PrincipleItem', 'principle'))
  const { name, description } = entry.value ?? {}
  return (
    <ItemFrame {...root} entry={entry} ownClassName="mh:principle" extra={children} site={site}>
      <p className="mh:entry-name">
        <Name value={name} site={site} />
      </p>
      {description && (
        <p className="mh:muted">
          <LocalizedText text={description} site={site} />
        </p>
      )}
    </ItemFrame>
  )
}
