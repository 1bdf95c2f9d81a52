import type { ComponentType, ReactElement } from 'react'

import { DataPath } from './data/path.ts'
import { rolesHeading } from './i18n/headings.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { roleMessages } from './i18n/roadmapMessages.ts'
import type { Role } from './model/role.ts'
import { EntryList } from './parts/EntryList.tsx'
import { below, type HeadingLevel } from './parts/Heading.tsx'
import { ItemFrame, type ItemProps } from './parts/ItemFrame.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { RoleContent } from './parts/RoleContent.tsx'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { prepare } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { roleShape } from './prepare/roadmapShapes.ts'
import { siteOf, splitSite } from './prepare/site.ts'

export interface RoleItemProps extends Omit<ItemProps, 'role'> {
  /** The role that the item is about. */
  role: Role
  /** The people and the bodies that hold roles. */
  related?: Pick<Related, 'people' | 'bodies'>
  /**
   * The heading level that fits the page around it.
   * @default 3
   */
  headingLevel?: HeadingLevel
}

export interface RoleLadderComponents {
  /** Renders a role as an `<li>`. */
  RoleItem?: ComponentType<RoleItemProps>
}

export interface RoleLadderProps extends ListProps<RoleLadderComponents> {
  /** The roles, from the first to the last. */
  roles: readonly Role[]
  /** The people and the bodies that hold roles. */
  related?: Pick<Related, 'people' | 'bodies'>
}

/**
 * The roles that contributors can grow into, step by step: duties, requirements, rights, how to get there and who holds
 * the role. Renders a `<section>` with an ordered list. Server-safe.
 */
export function RoleLadder({ roles, related, ...section }: RoleLadderProps): ReactElement {
  const site = siteOf(section)
  const Item = section.components?.RoleItem ?? RoleItem
  const headingLevel = below(section.headingLevel ?? 2)
  return (
    <SectionFrame {...section} heading={listHeading(section, 'roles', rolesHeading)} data-slot="role-ladder">
      <EntryList
        entries={roles}
        shape={roleShape}
        path={DataPath.of('roles')}
        site={site}
        anchor="role"
        className="mh:ladder"
        isOrdered
        empty={messagesFor(roleMessages, site.messages?.roles).empty}
      >
        {(role, { key, id }) => <Item key={key} id={id} {...{ role, related, headingLevel }} {...site} />}
      </EntryList>
    </SectionFrame>
  )
}

/** A role of a `RoleLadder`. Renders an `<li>`. Server-safe. */
export function RoleItem(props: RoleItemProps): ReactElement {
  const [site, { role: data, related, headingLevel = 3, children, ...root }] = splitSite(props)
  const entry = prepare(data, roleShape, DataPath.prop('RoleItem', 'role'))
  return (
    <ItemFrame {...root} entry={entry} extra={children} site={site}>
      {entry.value && (
        <RoleContent
          role={entry.value}
          path={entry.path}
          related={related ?? {}}
          headingLevel={headingLevel}
          site={site}
        />
      )}
    </ItemFrame>
  )
}
