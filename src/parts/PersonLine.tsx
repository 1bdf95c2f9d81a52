import type { ReactElement } from 'react'

import { formatPartialDate } from '../i18n/formats.ts'
import { type PeopleMessages, peopleMessages } from '../i18n/governanceMessages.ts'
import { fill, messagesFor } from '../i18n/messagesFor.ts'
import type { Handle, Person, Term, Vacancy } from '../model/people.ts'
import { isVacancy } from '../prepare/peopleShapes.ts'
import type { Site } from '../prepare/site.ts'
import { InlineList } from './InlineList.tsx'
import { SiteLink } from './SiteLink.tsx'
import { Name } from './Text.tsx'

interface PersonLineProps {
  person: Person | Vacancy
  site: Site
}

/** Somebody, or a seat that nobody holds, on one line: name, handle, role, companies, term. */
export function PersonLine({ person, site }: PersonLineProps): ReactElement {
  const messages = messagesFor(peopleMessages, site.messages?.people)
  const held = isVacancy(person) ? undefined : person
  const term = termText(person.term, messages, site.locale)
  const details = [
    held?.handle?.name && <HandleLink key="handle" handle={held.handle} messages={messages} site={site} />,
    person.role ? <Name key="role" value={person.role} site={site} /> : held?.lead && messages.lead,
    held?.affiliations?.join(', '),
    term,
    held?.status === 'emeritus' && messages.emeritus,
  ]
  return (
    <>
      {held ? <PersonName person={held} site={site} /> : <em>{messages.vacant}</em>}
      {details.some(Boolean) && (
        <span className="mh:muted" suppressHydrationWarning>
          {' – '}
          <InlineList items={details} />
        </span>
      )}
    </>
  )
}

function PersonName({ person: { name, href }, site }: { person: Person; site: Site }): ReactElement {
  const label = <Name value={name} site={site} />
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

interface HandleLinkProps {
  handle: Handle
  messages: PeopleMessages
  site: Site
}

/** A name on a service, linked where the service makes addresses of names. Without a service it is only a name. */
function HandleLink({ handle: { name, service }, messages, site }: HandleLinkProps): ReactElement {
  if (!service || !Object.hasOwn(messages.handle, service)) return <>{name}</>
  const label = fill(messages.handle[service], { name })
  const profile = profiles[service]
  if (!profile) return <>{label}</>
  return (
    <SiteLink href={profile + encodeURIComponent(name.replace(/^@/, ''))} site={site}>
      {label}
    </SiteLink>
  )
}

function termText({ from, to }: Term = {}, messages: PeopleMessages, locale: string): string {
  const dates = { from: from ? formatPartialDate(from, locale) : '', to: to ? formatPartialDate(to, locale) : '' }
  if (!from) return to ? fill(messages.termTo, dates) : ''
  return fill(to ? messages.term : messages.termFrom, dates)
}
