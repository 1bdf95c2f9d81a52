import type { ReactElement, ReactNode } from 'react'

import type { Message, PluralMessage } from '../i18n/message.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import type { Entry } from '../model/entry.ts'
import type { EntryGroup } from '../prepare/entryGroups.ts'
import * as drawings from './drawings.ts'
import { EntryItems, type EntryItemsProps } from './EntryList.tsx'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Icon } from './Icon.tsx'

interface GroupedEntriesProps<Value extends Entry> extends Omit<EntryItemsProps<Value>, 'entries' | 'labelledBy'> {
  groups: readonly EntryGroup<Value>[]
  /** Begins the anchors of the groups. */
  name: string
  headingLevel: HeadingLevel
  /** The words over a group. Without them it has no heading. */
  title: (group: EntryGroup<Value>) => ReactNode
  /** How many there are in a group, said where they are not seen at a glance. */
  count?: PluralMessage<'count'>
  /** Unfolds what follows the first of a group; `{count}` is how many. */
  more: Message<'count'>
  /**
   * So many of a group are shown at first.
   * @default all
   */
  most?: number
  /** Of the box around the groups. */
  groupsClassName?: string
}

/** So many are seen at a glance. */
const FEW = 8

/** Entries in groups, each under its heading, the rest of a long group folded. */
export function GroupedEntries<Value extends Entry>(props: GroupedEntriesProps<Value>): ReactElement {
  const { groups, name, headingLevel, title, count, more, most = Infinity, groupsClassName, ...list } = props
  return (
    <div className={groupsClassName ?? 'mh:entry-groups'}>
      {groups.map((group) => {
        const { key, anchorName, entries } = group
        const heading = title(group)
        const headingId = heading ? `${name}--group-${anchorName}` : undefined
        // A fold that hides two or three is no help.
        const shown = entries.length > most + 3 ? most : entries.length
        const rest = entries.slice(shown)
        return (
          <div key={key} className="mh:entry-group">
            {heading && (
              <div className="mh:entry-group-head">
                <Heading level={headingLevel} id={headingId}>
                  {heading}
                </Heading>
                {count && entries.length > FEW && (
                  <p className="mh:meta">{plural(count, entries.length, list.site.locale)}</p>
                )}
              </div>
            )}
            <EntryItems {...list} entries={entries.slice(0, shown)} labelledBy={headingId} />
            {rest.length > 0 && (
              <details className="mh:more">
                <summary>
                  <Icon drawing={drawings.arrow} />
                  {fill(more, { count: new Intl.NumberFormat(list.site.locale).format(rest.length) })}
                </summary>
                <EntryItems {...list} entries={rest} labelledBy={headingId} />
              </details>
            )}
          </div>
        )
      })}
    </div>
  )
}
