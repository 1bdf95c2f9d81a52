'use client'

import type { ReactElement } from 'react'

import { SearchField } from './Fields.tsx'
import { type GroupTableSection, GroupTables } from './GroupTables.tsx'
import { useHashParams } from './useHashParams.ts'

/** The words of the filter, finished. */
interface GroupFilterMessages {
  /** As `Intl` wants it. */
  locale: string
  filter: string
  /** How many groups there are. */
  all: string
  /** `{shown}` is the number of those that match. */
  matches: string
  noMatch: string
}

interface GroupFilterProps {
  /** The name under which the filter stands in the address of the page. */
  name: string
  /** Whether it stands there at all. */
  isInAddress: boolean
  sections: readonly GroupTableSection[]
  messages: GroupFilterMessages
}

/** The tables of groups, and a field that finds groups in them. Without a script all are there, and the field is not. */
export function GroupFilter({ name, isInAddress, sections, messages }: GroupFilterProps): ReactElement {
  const [params, setParam] = useHashParams(name, isInAddress)
  const text = params.get('q') ?? ''
  const shown = matchingSections(sections, text, messages.locale)
  return (
    <>
      <div className="mh:group-find">
        <form className="mh:filter-bar mh:group-filter" onSubmit={(event) => event.preventDefault()}>
          <SearchField label={messages.filter} value={text} onValue={(value) => setParam('q', value)} />
        </form>
        {/* The script of static pages reads the words from it. */}
        <output
          className="mh:muted"
          data-all={messages.all}
          data-matches={messages.matches}
          data-none={messages.noMatch}
        >
          {text.trim() === '' ? messages.all : countText(shown, messages)}
        </output>
      </div>
      <GroupTables sections={shown} />
    </>
  )
}

/** The groups that have every word of a text in theirs. */
function matchingSections(
  sections: readonly GroupTableSection[],
  text: string,
  locale: string,
): readonly GroupTableSection[] {
  const wanted = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return sections
  const matches = (words: string): boolean => {
    const lower = words.toLocaleLowerCase(locale)
    return wanted.every((word) => lower.includes(word))
  }
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter(({ words }) => matches(words)) }))
    .filter(({ rows }) => rows.length > 0)
}

function countText(sections: readonly GroupTableSection[], { matches, noMatch, locale }: GroupFilterMessages): string {
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  return count === 0 ? noMatch : matches.replace('{shown}', new Intl.NumberFormat(locale).format(count))
}
