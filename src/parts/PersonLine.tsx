import type { ReactElement, ReactNode } from 'react'

import { type PeopleMessages, peopleMessages } from '../i18n/governanceMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Handle, Person, Term, Vacancy } from '../model/people.ts'
import { isVacancy } from '../prepare/peopleShapes.ts'
import type { Site } from '../prepare/site.ts'
import { termDates } from '../prepare/termDates.ts'
import { InlineList } from './InlineList.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface PersonLineProps {
  person: Person | Vacancy
  /** Whether what is known of them stands below their name. */
  isBelow?: boolean
  /**
   * Whether it says of former members that they are.
   * @default true
   */
  showStatus?: boolean
  site: Site
}

/** Somebody, or a seat that nobody holds: name, handle, role, companies, term. */
export function PersonLine({ person, isBelow, showStatus = true, site }: PersonLineProps): ReactElement {
  const details = personDetails(person, site, showStatus)
  return (
    <>
      {isBelow ? (
        <span className="mh:person-name">
          <PersonName person={person} site={site} />
        </span>
      ) : (
        <PersonName person={person} site={site} />
      )}
      {details.some(Boolean) && (
        <span className={isBelow ? 'mh:person-meta' : 'mh:muted'} suppressHydrationWarning>
          <span className={isBelow ? 'mh:unseen' : undefined}>{' – '}</span>
          <InlineList items={details} />
        </span>
      )}
    </>
  )
}

/** What is known of somebody beside their name: handle, role, companies, term. */
export function personDetails(person: Person | Vacancy, site: Site, showStatus = true): ReactNode[] {
  const messages = messagesFor(peopleMessages, site.messages?.people)
  const held = isVacancy(person) ? undefined : person
  const term = termText(person.term, site)
  return [
    held?.handle?.name && !isNamedByProfile(held) && (
      <HandleLink key="handle" handle={held.handle} messages={messages} site={site} />
    ),
    hasRole(person) && <RoleName key="role" person={person} site={site} />,
    held?.affiliations?.join(', '),
    term && (
      <span key="term" className="mh:nowrap" suppressHydrationWarning>
        {term}
      </span>
    ),
    showStatus && held?.status === 'emeritus' && messages.emeritus,
  ]
}

/** Whether it is known what somebody does. */
export const hasRole = (person: Person | Vacancy): boolean =>
  Boolean(person.role || (!isVacancy(person) && person.lead))

interface PersonPartProps {
  person: Person | Vacancy
  site: Site
}

/** The role of somebody; that they lead, where no other is given. */
export function RoleName({ person, site }: PersonPartProps): ReactElement | null {
  if (person.role) return <Name value={person.role} site={site} />
  return hasRole(person) ? <>{messagesFor(peopleMessages, site.messages?.people).lead}</> : null
}

/** Whether somebody goes by their user name, so that their name is the link to their profile. */
export const isNamedByProfile = ({ name, handle, href }: Person): boolean =>
  !href && handle?.name === name && profileOf(handle) !== undefined

/** The name of somebody, which leads to their page or profile, or that a seat is vacant. */
export function PersonName({ person, site }: PersonPartProps): ReactElement {
  if (isVacancy(person)) return <em>{messagesFor(peopleMessages, site.messages?.people).vacant}</em>
  const label = <Name value={person.name} site={site} />
  const href = person.handle && isNamedByProfile(person) ? profileOf(person.handle) : person.href
  if (!href) return label
  return (
    <SiteLink href={href} site={site}>
      {label}
    </SiteLink>
  )
}

// Services on which the name alone makes the address of a profile.
const profiles: Partial<Record<NonNullable<Handle['service']>, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bluesky: 'https://bsky.app/profile/',
  x: 'https://x.com/',
}

/** The address of somebody's profile, where the service makes addresses of names. */
const profileOf = ({ name, service }: Handle): string | undefined =>
  service && profiles[service] && profiles[service] + encodeURIComponent(name.replace(/^@/, ''))

interface HandleLinkProps {
  handle: Handle
  messages: PeopleMessages
  site: Site
}

/** A name on a service, linked where the service makes addresses of names. Without a service it is only a name. */
export function HandleLink({ handle, messages, site }: HandleLinkProps): ReactElement {
  const { name, service } = handle
  if (!service || !Object.hasOwn(messages.handle, service)) return <>{name}</>
  const label = fill(messages.handle[service], { name })
  const profile = profileOf(handle)
  if (!profile) return <>{label}</>
  return (
    <SiteLink href={profile} site={site}>
      {label}
    </SiteLink>
  )
}

/** From when to when somebody holds a role. */
export function termText({ from, to }: Term = {}, { locale, messages: own }: Site): string {
  const messages = messagesFor(peopleMessages, own?.people)
  const dates = termDates({ from, to }, locale)
  if (!from) return to ? fill(messages.termTo, dates) : ''
  return fill(to ? messages.term : messages.termFrom, dates)
}
