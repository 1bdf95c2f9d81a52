import type { ComponentProps, ComponentType, ReactElement, ReactNode } from 'react'

import { assertNow } from './calendar/rangeError.ts'
import { GroupFilter } from './client/GroupFilter.tsx'
import { GroupTables, type GroupTableSection } from './client/GroupTables.tsx'
import { forEntry } from './data/entryId.ts'
import { DataPath } from './data/path.ts'
import { formatLocale } from './i18n/formats.ts'
import { governanceMessages } from './i18n/governanceMessages.ts'
import { bodiesHeading } from './i18n/headings.ts'
import { fill, messagesFor, plural } from './i18n/messagesFor.ts'
import type { Body, BodyGroup } from './model/body.ts'
import { BrokenEntry } from './parts/BrokenEntry.tsx'
import { entryAnchor } from './parts/EntryList.tsx'
import { GroupCaption } from './parts/GroupCaption.tsx'
import { GroupCells } from './parts/GroupCells.tsx'
import { groupPeople } from './parts/GroupPeople.tsx'
import { below } from './parts/Heading.tsx'
import { listHeading, type ListProps } from './parts/listHeading.ts'
import { SectionFrame } from './parts/SectionFrame.tsx'
import { bodySectionAnchor, bodySections, groupMessagesFor, MANY_GROUPS } from './prepare/bodySections.ts'
import { bodyShape } from './prepare/bodyShape.ts'
import { groupWords } from './prepare/groupWords.ts'
import { prepare, prepareAll, type PreparedItem, valuesOf } from './prepare/prepare.ts'
import type { Related } from './prepare/related.ts'
import { type Site, siteOf, type SiteProps, splitSite } from './prepare/site.ts'
import { warnOfUnmatchedEntries } from './prepare/warnOfUnknownKeys.ts'

export interface GroupRowProps extends ComponentProps<'tr'>, SiteProps {
  /** The body that the row is about. */
  body: Body
  /** The present in epoch milliseconds: the next dates are computed from it. */
  now: number
  /** The channels and meetings that it can name. */
  related?: Related
  /** The address of a page that is about this body alone. */
  href?: string
  /** A site's own content, shown below the name. */
  children?: ReactNode
}

export interface GroupTableComponents {
  /** Renders a body as a `<tr>` with four cells. */
  GroupRow?: ComponentType<GroupRowProps>
}

export interface GroupTableProps extends ListProps<GroupTableComponents> {
  /** The bodies, in the order given. */
  bodies: readonly Body[]
  /** The present in epoch milliseconds: the next dates are computed from it. */
  now: number
  /** The groups that bodies name. Where no body names one, bodies stand under the body above them. */
  bodyGroups?: readonly BodyGroup[]
  /**
   * The channels, meetings and bodies that they can name.
   * @default the bodies of this table
   */
  related?: Related
  /** Where the site publishes a page about a single body, by the `id` of the body. */
  groupAddresses?: Readonly<Record<string, string>>
}

/**
 * The bodies of a community, a row for each: what it does, who leads it, when it meets next and where it talks. From
 * twelve on, a field finds bodies by their words. Renders a `<section>`. Server-safe; the field and the reader's time
 * run in the browser.
 */
export function GroupTable({
  bodies,
  now,
  bodyGroups,
  related,
  groupAddresses,
  ...section
}: GroupTableProps): ReactElement {
  assertNow(now)
  const site = siteOf(section)
  const { components, headingLevel = 2, id = `${site.idPrefix}bodies` } = section
  const entries = prepareAll(bodies, bodyShape, DataPath.of('bodies'))
  const known = { bodies: valuesOf(entries), ...related }
  warnOfUnmatchedEntries('groupAddresses', groupAddresses, 'body', bodies, related?.bodies)
  const Row = components?.GroupRow ?? GroupRow
  const rowOf = (entry: PreparedItem<Body>): ReactElement => {
    const { key, value } = entry
    if (!value) return <BrokenRow key={key} entry={entry} site={site} />
    const href = forEntry(groupAddresses, value)
    const rowProps = { id: entryAnchor(value, 'body', site), body: value, related: known, now, href }
    return <Row key={key} {...rowProps} {...site} />
  }
  const sections = bodySections(entries, bodyGroups, site).map((each, index): GroupTableSection => ({
    key: each.key,
    id: bodySectionAnchor(each, id),
    labelId: `${id}-table-${index + 1}`,
    caption: <GroupCaption section={each} headingLevel={below(headingLevel)} site={site} />,
    rows: each.bodies.map((entry) => ({
      key: entry.key,
      words: entry.value ? groupWords(entry.value, known, site) : '',
      row: rowOf(entry),
    })),
  }))
  return (
    <SectionFrame {...section} id={id} heading={listHeading(section, 'bodies', bodiesHeading)} data-slot="group-table">
      {entries.length === 0 ? (
        <p>{messagesFor(governanceMessages, site.messages?.governance).empty}</p>
      ) : (
        <FilteredTables name={id} entries={entries} sections={sections} site={site} />
      )}
    </SectionFrame>
  )
}

interface FilteredTablesProps {
  name: string
  entries: readonly PreparedItem<Body>[]
  sections: readonly GroupTableSection[]
  site: Site
}

/** The tables, with a filter where there are many groups. */
function FilteredTables({ name, entries, sections, site }: FilteredTablesProps): ReactElement {
  const messages = groupMessagesFor(site)
  const { group, leads, members, meetings, channels, count, filter, matches, noMatch } = messages
  const haveLeads = entries.some(({ value, path }) => value && groupPeople(value, path).areLeads)
  const columns = [group, haveLeads ? leads : members, meetings, channels]
  if (entries.length < MANY_GROUPS) return <GroupTables columns={columns} sections={sections} />
  const all = plural(count, entries.length, site.locale)
  return (
    <GroupFilter
      name={name}
      columns={columns}
      sections={sections}
      messages={{
        locale: formatLocale(site.locale),
        filter,
        all,
        matches: fill(matches, { shown: '{shown}', groups: all }),
        noMatch,
      }}
    />
  )
}

/** A body of a `GroupTable`. Renders a `<tr>`. Server-safe; the reader's time runs in the browser. */
export function GroupRow({ body: data, now, related, href, children, ...props }: GroupRowProps): ReactElement {
  assertNow(now)
  const [site, root] = splitSite(props)
  const entry = prepare(data, bodyShape, DataPath.prop('GroupRow', 'body'))
  const { error, value, path } = entry
  return (
    <tr role="row" {...root}>
      {error === undefined ? (
        <GroupCells body={value} extra={children} {...{ path, related: related ?? {}, now, href, site }} />
      ) : (
        <BrokenCell entry={entry} site={site} />
      )}
    </tr>
  )
}

type BrokenProps = ComponentProps<typeof BrokenEntry>

function BrokenRow(props: BrokenProps): ReactElement {
  return (
    <tr role="row">
      <BrokenCell {...props} />
    </tr>
  )
}

function BrokenCell(props: BrokenProps): ReactElement {
  return (
    <td role="cell" colSpan={4}>
      <BrokenEntry {...props} />
    </td>
  )
}
