import type { ReactNode } from 'react'

import { formatLocalDate } from '../i18n/formats.ts'
import { peopleMessages } from '../i18n/governanceMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Handle, Person, Term, Vacancy } from '../model/people.ts'
import { nameOrMissing } from './entries.tsx'
import { unwrapped } from './inOrder.ts'
import { inlineList, labelledLink } from './links.tsx'
import { fieldAt } from './place.ts'
import type { Site } from './site.ts'
import { siteLink } from './siteLink.tsx'
import { warnOnce } from './warnOnce.ts'

/** Whether a seat is said to be held by nobody. */
export const isVacancy = (person: Person | Vacancy): person is Vacancy =>
  Boolean((person as { vacant?: unknown }).vacant)

/** Somebody, or a seat that nobody holds, on one line: name, handle, role, companies, term. */
export function personNode(person: Person | Vacancy, site: Site, at: string): ReactNode {
  const words = messagesFor(peopleMessages, site.messages?.people)
  const isVacant = isVacancy(person)
  const name = isVacant ? <em>{words.vacant}</em> : nameOrMissing(person.name, fieldAt(at, 'name'), site)
  const details = [
    !isVacant && person.handle && handleNode(person.handle, site, at),
    person.role && nameOrMissing(person.role, fieldAt(at, 'role'), site),
    !isVacant && person.affiliations?.join(', '),
    person.term && termWords(person.term, site),
    !isVacant && person.status === 'emeritus' && words.emeritus,
  ].filter(Boolean)
  return unwrapped(
    <>
      {!isVacant && person.href ? labelledLink(name, person.href, site, at) : name}
      {details.length > 0 && (
        <span className="mh:muted" suppressHydrationWarning>
          {' – '}
          {inlineList(details)}
        </span>
      )}
    </>,
  )
}

// Services whose addresses are made from the name alone. Of the others no address can be known.
const profiles: Partial<Record<NonNullable<Handle['service']>, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bluesky: 'https://bsky.app/profile/',
  x: 'https://x.com/',
}

function handleNode({ name, service }: Handle, site: Site, at: string): ReactNode {
  if (!service || !name) return name
  const words = messagesFor(peopleMessages, site.messages?.people)
  if (!Object.hasOwn(words.handle, service)) {
    warnOnce(
      () =>
        `${at}.handle.service is ${JSON.stringify(service)}, so the handle is not linked; ` +
        `use one of ${Object.keys(words.handle).join(', ')}.`,
    )
    return name
  }
  const label = fill(words.handle[service], { name })
  const profile = profiles[service]
  if (!profile) return label
  return siteLink(profile + encodeURIComponent(name.replace(/^@/, '')), label, site, fieldAt(at, 'handle'))
}

function termWords({ from, to }: Term, site: Site): string {
  const words = messagesFor(peopleMessages, site.messages?.people)
  const dates = {
    from: from ? formatLocalDate(from, site.locale) : '',
    to: to ? formatLocalDate(to, site.locale) : '',
  }
  if (!from) return to ? fill(words.termTo, dates) : ''
  return fill(to ? words.term : words.termFrom, dates)
}
