import type { ReactElement, ReactNode } from 'react'

import { safeHref } from './data/safeHref.ts'
import { peopleWords } from './i18n/en.ts'
import { wordsFor } from './i18n/words.ts'
import { entryItems } from './internal/entries.tsx'
import { headingFor } from './internal/headingFor.ts'
import { isVacancy, personNode } from './internal/people.tsx'
import { type Site, siteOf } from './internal/site.ts'
import { isAbsolute, resolveHref } from './internal/SiteLink.tsx'
import { isDevelopment, tellDeveloper } from './internal/tellDeveloper.ts'
import type { Person, Vacancy } from './model/people.ts'
import { Section, type SectionProps } from './Section.tsx'

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
export function PeopleList({ people, heading, ...section }: PeopleListProps): ReactElement {
  const site = siteOf(section)
  const items = entryItems({
    entries: people,
    at: 'people',
    anchor: 'person',
    site,
    className: 'mh:person',
    content: (person, at) => (
      <>
        {faceNode(person, site, at)}
        <span>{personNode(person, site, at)}</span>
      </>
    ),
  })
  return (
    <Section {...section} heading={heading ?? headingFor('people', site)} data-slot="people-list">
      {items.length > 0 ? (
        <ul className="mh:people">{items}</ul>
      ) : (
        <p>{wordsFor(peopleWords, site.messages?.people).empty}</p>
      )}
    </Section>
  )
}

function faceNode(person: Person | Vacancy, site: Site, at: string): ReactNode {
  if (isVacancy(person)) return <span className="mh:face" aria-hidden="true" />
  const { href: avatar, refused } = safeHref(person.avatar)
  if (person.avatar && refused && isDevelopment) {
    tellDeveloper(`${at}.avatar: ${JSON.stringify(person.avatar)} is not shown: ${refused}.`)
  }
  if (avatar) {
    const src = isAbsolute(avatar) ? avatar : resolveHref(avatar, site.baseUrl, `${at}.avatar`)
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
