import type { ReactElement, ReactNode } from 'react'

import { safeHref } from './data/safeHref.ts'
import { peopleMessages } from './i18n/governanceMessages.ts'
import { messagesFor } from './i18n/messagesFor.ts'
import { isVacancy, personNode } from './internal/people.tsx'
import { fieldAt } from './internal/place.ts'
import { type Site, siteOf } from './internal/site.ts'
import { isAbsolute, resolveHref } from './internal/siteLink.tsx'
import { warnRefused } from './internal/warnRefused.ts'
import type { Person, Vacancy } from './model/people.ts'
import { entrySection, type SectionProps } from './Section.tsx'

export interface PeopleListProps extends Omit<SectionProps, 'heading' | 'children' | 'data-slot'> {
  /** The people, and the seats that nobody holds, in the order given. */
  people: readonly (Person | Vacancy)[]
  /**
   * Shown above the list, and names it for assistive technology.
   * @default 'People'
   */
  heading?: SectionProps['heading']
}

/**
 * People with their roles, companies and terms; vacant seats and former members are marked as such. A picture is shown
 * only where an address is given, so that no other server learns who reads. Renders a `<section>`. Server-safe.
 */
export function PeopleList({ people, ...section }: PeopleListProps): ReactElement {
  const site = siteOf(section)
  return entrySection(section, site, {
    slot: 'people-list',
    className: 'mh:people',
    empty: messagesFor(peopleMessages, site.messages?.people).empty,
    entries: people,
    collection: 'people',
    anchor: 'person',
    entryClass: 'mh:person',
    content: (person, at) => (
      <>
        {faceNode(person, site, at)}
        <span>{personNode(person, site, at)}</span>
      </>
    ),
  })
}

function faceNode(person: Person | Vacancy, site: Site, at: string): ReactNode {
  if (isVacancy(person)) return <span className="mh:face" aria-hidden="true" />
  const avatar = safeHref(person.avatar)
  if (person.avatar && avatar === undefined) warnRefused(fieldAt(at, 'avatar'), person.avatar, 'is not shown')
  if (avatar) {
    const src = isAbsolute(avatar) ? avatar : resolveHref(avatar, site.baseUrl, fieldAt(at, 'avatar'))
    return <img className="mh:face" src={src} alt="" width={40} height={40} loading="lazy" decoding="async" />
  }
  return (
    <span className="mh:face" aria-hidden="true">
      {initials(person.name)}
    </span>
  )
}

/** The first letters of the first and the last name. */
function initials(name: unknown): string {
  const words = typeof name === 'string' ? name.trim().split(/\s+/) : []
  return (firstLetter(words[0]) + firstLetter(words.length > 1 ? words.at(-1) : '')).toUpperCase()
}

const firstLetter = (word = ''): string => /^./u.exec(word)?.[0] ?? ''
