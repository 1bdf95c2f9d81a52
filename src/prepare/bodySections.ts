import { DataPath } from '../data/path.ts'
import { type GroupMessages, groupMessages } from '../i18n/groupMessages.ts'
import { messagesFor } from '../i18n/messagesFor.ts'
import type { Body, BodyGroup } from '../model/body.ts'
import type { Localized, Prose } from '../model/text.ts'
import { bodyGroupShape } from './bodyShape.ts'
import { type PreparedItem, prepareAll, valuesOf } from './prepare.ts'
import type { Site } from './site.ts'

/** From how many groups on a table of them can be filtered, and contents list only the headings within it. */
export const MANY_GROUPS = 12

export const groupMessagesFor = ({ messages }: Site): GroupMessages => messagesFor(groupMessages, messages?.groups)

/** The bodies of a table that stand under one heading. */
export interface BodySection {
  key: string
  /** Absent: they stand right below the heading of the table. */
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
  const named = valuesOf(prepareAll(groups, bodyGroupShape, DataPath.of('bodyGroups'))).filter(({ id }) => id)
  const grouped = named
    .map(({ id, name, description }) => ({
      key: `group ${id}`,
      heading: name,
      description,
      bodies: bodies.filter(({ value }) => value?.group === id),
    }))
    .filter((section) => section.bodies.length > 0)
  if (grouped.length === 0) return byParent(bodies)
  const ids = new Set(named.map(({ id }) => id))
  const rest = bodies.filter(({ value }) => value?.group === undefined || !ids.has(value.group))
  if (rest.length === 0) return grouped
  return [...grouped, { key: 'rest', heading: groupMessagesFor(site).otherGroups, bodies: rest }]
}

/** The bodies without one above them, then those below each. One that is above others but not in the list heads none. */
function byParent(bodies: readonly PreparedItem<Body>[]): readonly BodySection[] {
  const parents = new Map(valuesOf(bodies).map((body) => [body.id, body]))
  const parentOf = ({ value }: PreparedItem<Body>): Body | undefined =>
    value?.parent === undefined ? undefined : parents.get(value.parent)
  const sections = new Map<Body | undefined, PreparedItem<Body>[]>()
  for (const body of bodies) {
    const parent = parentOf(body)
    sections.set(parent, [...(sections.get(parent) ?? []), body])
  }
  return [...sections]
    .map(([parent, children]) => ({
      key: parent ? `parent ${parent.id}` : 'first',
      heading: parent?.name,
      parent,
      bodies: children,
    }))
    .toSorted((a, b) => Number(b.key === 'first') - Number(a.key === 'first'))
}

/** The anchor of a heading within a table of bodies; undefined where the bodies have no heading. */
export const bodySectionAnchor = (section: BodySection, tableId: string): string | undefined =>
  section.heading && `${tableId}-${section.key.replace(' ', '-')}`
