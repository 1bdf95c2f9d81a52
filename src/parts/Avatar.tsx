import type { ReactElement } from 'react'

import { isAbsolute } from '../links/addressHost.ts'
import { safeHref } from '../links/safeHref.ts'
import type { Person, Vacancy } from '../model/people.ts'
import { isVacancy } from '../prepare/peopleShapes.ts'
import { resolveHref } from '../prepare/resolveHref.ts'
import type { Site } from '../prepare/site.ts'

/** The picture of somebody where its address is given, else their initials. */
export function Avatar({ person, site }: { person: Person | Vacancy; site: Site }): ReactElement {
  if (isVacancy(person)) return <span className="mh:face mh:face-vacant" aria-hidden="true" />
  const avatar = safeHref(person.avatar)
  if (avatar) {
    const src = isAbsolute(avatar) ? avatar : resolveHref(avatar, site.baseUrl)
    return <img className="mh:face" src={src} alt="" width={44} height={44} loading="lazy" decoding="async" />
  }
  return (
    <span className={person.status === 'emeritus' ? 'mh:face mh:face-former' : 'mh:face'} aria-hidden="true">
      {initials(person.name)}
    </span>
  )
}

/** The first letters of the first and the last name. */
function initials(name = ''): string {
  const words = name.trim().split(/\s+/)
  return (firstLetter(words[0]) + firstLetter(words.length > 1 ? words.at(-1) : '')).toUpperCase()
}

const firstLetter = (word = ''): string => /^./u.exec(word)?.[0] ?? ''
