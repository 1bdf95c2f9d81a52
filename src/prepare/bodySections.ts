import { DataPath } from '../data/path.ts'
import { type GroupMessages, groupMessages } from '../i18n/groupMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Body, BodyGroup } from '../model/body.ts'
import type { Localized, Prose } from '../model/text.ts'
import { bodyGroupShape } from './bodyShape.ts'
import { type PreparedItem, prepareAll } from './prepare.ts'
import type { Site } from './site.ts'

/** From how many groups on a table of them can be filtered, and contents list only the headings within it. */
export const MANY_GROUPS = 12

export const groupMessagesFor = ({ messages }: Site): GroupMessages => messagesFor(groupMessages, messages?.groups)

/** The bodies of a table that stand under one heading. */
export interface BodySection {
  key: string
  /** What names it in its anchor. */
  anchorName: string
  /** Absent: they stand right below the heading of the table. Empty: the data has no name for it. */
  heading?: Localized<string>
  description?: Localized<Prose>
  /** The body above them, whose name the heading is. */
  parent?: Body
  bodies: readonly PreparedItem<Body>[]
}

/**
 * Bodies under headings: by the groups that they name, in the order of those; where they name none, by the bodies above
 * them. The rest of grouped bodies comes last, under words of its own; bodies with none above them come first.
 */
export function bodySections(
  bodies: readonly PreparedItem<Body>[],
  groups: readonly BodyGroup[] | undefined,
  site: Site,
): readonly BodySection[] {
  const { grouped, rest } = bodiesByGroup(bodies, prepareAll(groups, bodyGroupShape, DataPath.of('bodyGroups')))
  if (grouped.length === 0) return byParent(bodies)
  const sections = grouped.map(({ key, anchorName, group: { name, description }, members }) => ({
    key: `group ${key}`,
    anchorName: `group-${anchorName}`,
    heading: name ?? '',
    description,
    bodies: members,
  }))
  if (rest.length === 0) return sections
  return [...sections, { key: 'rest', anchorName: 'rest', heading: groupMessagesFor(site).otherGroups, bodies: rest }]
}

interface GroupedBodies {
  /** The groups that have bodies. */
  grouped: readonly { key: string; anchorName: string; group: BodyGroup; members: readonly PreparedItem<Body>[] }[]
  /** The bodies without a group. */
  rest: readonly PreparedItem<Body>[]
}

/** Bodies by the groups that they name. Of two groups with one id, the first has them. */
export function bodiesByGroup(
  bodies: readonly PreparedItem<Body>[],
  groups: readonly PreparedItem<BodyGroup>[],
): GroupedBodies {
  const members = new Map<string | undefined, PreparedItem<Body>[]>()
  for (const { value: group } of groups) if (group?.id) members.set(group.id, [])
  const rest = bodies.filter((body) => !members.get(body.value?.group)?.push(body))
  const grouped = groups.flatMap(({ key, anchorName, value: group }) => {
    const own = members.get(group?.id) ?? []
    members.delete(group?.id)
    return group && own.length > 0 ? [{ key, anchorName, group, members: own }] : []
  })
  return { grouped, rest }
}

/** The bodies without one above them, then those below each. One that is above others but not in the list heads none. */
function byParent(bodies: readonly PreparedItem<Body>[]): readonly BodySection[] {
  const parents = new Map(bodies.map((body) => [body.value?.id, body]))
  const parentOf = ({ value }: PreparedItem<Body>): PreparedItem<Body> | undefined =>
    value?.parent === undefined ? undefined : parents.get(value.parent)
  const sections = new Map<PreparedItem<Body> | undefined, PreparedItem<Body>[]>()
  for (const body of bodies) {
    const parent = parentOf(body)
    sections.set(parent, [...(sections.get(parent) ?? []), body])
  }
  return [...sections]
    .map(([parent, children]) => ({
      key: parent ? `parent ${parent.key}` : 'first',
      anchorName: parent ? `parent-${parent.anchorName}` : 'first',
      heading: parent && (parent.value?.name ?? ''),
      parent: parent?.value,
      bodies: children,
    }))
    .toSorted((a, b) => Number(b.key === 'first') - Number(a.key === 'first'))
}

/** The anchor of a heading within a table of bodies; undefined where the bodies have no heading. */
export const bodySectionAnchor = (section: BodySection, tableId: string): string | undefined =>
  section.heading === undefined ? undefined : `${tableId}--${section.anchorName}`
