import type { ReactElement } from 'react'

import { GroupFilter } from '../client/GroupFilter.tsx'
import { GroupTables, type GroupTableSection } from '../client/GroupTables.tsx'
import { formatLocale } from '../i18n/formats.ts'
import { fill, plural } from '../i18n/messagesFor.ts'
import { groupMessagesFor, MANY_GROUPS } from '../prepare/bodySections.ts'
import type { Site } from '../prepare/site.ts'

interface FilteredGroupTablesProps {
  name: string
  count: number
  sections: readonly GroupTableSection[]
  site: Site
}

/** The tables, with a filter where there are many groups. */
export function FilteredGroupTables({ name, count, sections, site }: FilteredGroupTablesProps): ReactElement {
  if (count < MANY_GROUPS) return <GroupTables sections={sections} />
  const messages = groupMessagesFor(site)
  const all = plural(messages.count, count, site.locale)
  return (
    <GroupFilter
      name={name}
      isInAddress={site.filterAddress !== 'none'}
      sections={sections}
      messages={{
        locale: formatLocale(site.locale),
        filter: messages.filter,
        all,
        matches: fill(messages.matches, { shown: '{shown}', groups: all }),
        noMatch: messages.noMatch,
      }}
    />
  )
}
